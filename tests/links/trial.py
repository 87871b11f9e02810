"""One captioning session with a fault in its way, and what came of it."""

import asyncio
import contextlib
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.endpoint import Tls
from captioner.domain.recognition import Word
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.session.session import CaptionSession
from tests.certificates import CertificateFiles, authority
from tests.links.faulty_link import FaultyLink
from tests.links.network import RoutedNetwork
from tests.links.server_process import ServerProcess, marked_server
from tests.links.talk import SENTENCES, FastClock, LiveTalk, Pattern, Talk, outside
from tests.marked_speech import Spoken

_LAST_ANSWER_MS = 400
"""So long the last final takes where the fault shall come before it."""

_LONGEST_S = 150
"""A session that has not ended by then hangs."""

_AFTERWARDS_MS = 4_000
"""How long the talk goes on once all is well again."""

_NO_TROUBLE = (ConnectionState.STREAMING, ConnectionState.OFFLINE)

_MOVED_MS = 100
"""A word's end may be off by less than this: a chunk, and what a pre-roll cuts."""


class Moment(StrEnum):
    """When a fault comes."""

    BEFORE_SPEECH = "before speech"
    IN_UTTERANCE = "between words"
    IN_WORD = "in a word"
    IN_PAUSE = "between utterances"
    AT_END = "after the last word"
    """The audio has just ended, the last final has not come."""
    ON_STOP = "while stopping"


class Way(StrEnum):
    """How the server is reached."""

    DIRECT = "direct"
    LINK = "proxy"
    NETWORK = "router"


Harm = Callable[["Stage"], Awaitable[None]]
"""Does harm to a stage, waits, and makes it good again."""


@dataclass(frozen=True)
class Fault:
    """`harm` calls `Stage.harmed` when it begins and `Stage.returned` when it is made good."""

    name: str
    harm: Harm
    way: Way = Way.LINK
    server_options: tuple[str, ...] = ()
    standbys: int = 0
    ring_s: int = 60
    is_shown: bool = True
    """The session has to notice: it is no mere hiccup."""
    gaps: int = 0
    moments: tuple[Moment, ...] = (Moment.IN_UTTERANCE, Moment.IN_WORD)


@dataclass(frozen=True)
class Setting:
    """How a fault is tried."""

    moment: Moment = Moment.IN_WORD
    uses_tls: bool = False
    speed: float = 1.0
    pattern: Pattern = SENTENCES
    chunk_ms: int | None = 40


@dataclass
class Seen:
    """A `SessionObserver` that remembers all, with the time in seconds of the monotonic clock."""

    segments: list[tuple[float, Segment]] = field(default_factory=list)
    connections: list[tuple[float, Connection]] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def on_segment(self, segment: Segment) -> None:
        self.segments.append((time.monotonic(), segment))

    def on_connection(self, connection: Connection) -> None:
        self.connections.append((time.monotonic(), connection))

    def on_gap(self, gap: Gap) -> None:
        self.gaps.append(gap)

    @property
    def state(self) -> ConnectionState:
        return self.connections[-1][1].state if self.connections else ConnectionState.OFFLINE

    @property
    def words(self) -> list[Word]:
        """All that was committed."""
        return [w for _, segment in self.segments if segment.is_committed for w in segment.words]


@dataclass
class Stage:
    """All that a fault can get at."""

    source: LiveTalk
    session: CaptionSession
    seen: Seen
    clock: FastClock
    server: ServerProcess
    link: FaultyLink
    network: RoutedNetwork | None
    standbys: Sequence[ServerProcess]
    harmed_s: float | None = None
    returned_s: float | None = None

    def harmed(self) -> None:
        self.harmed_s = time.monotonic()

    def returned(self) -> None:
        """All is well again; of several times the last counts."""
        self.returned_s = time.monotonic()

    @property
    def routed(self) -> RoutedNetwork:
        assert self.network is not None, "this fault needs a network of its own"
        return self.network


@dataclass(frozen=True)
class Outcome:
    """What became of the words; times in seconds, None if it did not happen."""

    fault: str
    setting: Setting
    said: int
    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    moved: tuple[str, ...]
    notice_s: float | None
    again_s: float | None
    gaps: tuple[Gap, ...]
    details: tuple[str, ...]
    escaped: tuple[str, ...]
    """Errors that nobody caught, tasks that were left, a session that did not end."""
    shortfalls: tuple[str, ...] = ()


async def try_fault(fault: Fault, setting: Setting) -> Outcome:
    """A talk in which `fault` happens; the loop must be this trial's own."""
    escaped: list[str] = []
    asyncio.get_running_loop().set_exception_handler(
        lambda _, context: escaped.append(f"{context['message']} {context.get('exception')!r}")
    )
    with contextlib.ExitStack() as stack:
        stage = _set_stage(stack, fault, setting)
        tasks = [
            asyncio.create_task(stage.source.speak(), name="speak"),
            asyncio.create_task(_direct(stage, fault, setting.moment), name="direct"),
        ]
        try:
            async with asyncio.timeout(_LONGEST_S):
                await asyncio.gather(stage.session.run(), *tasks)
        except TimeoutError:
            escaped.append(f"the session did not end within {_LONGEST_S} s")
        except Exception as error:  # noqa: BLE001 - whatever it is, it stands in the report
            escaped.append(repr(error))
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
        escaped += await _left_tasks()
        return _outcome(stage, fault, setting, escaped)


def _set_stage(stack: contextlib.ExitStack, fault: Fault, setting: Setting) -> Stage:
    network = stack.enter_context(RoutedNetwork()) if fault.way is Way.NETWORK else None
    host = network.host if network else "127.0.0.1"
    tls, options = _encryption(stack, host) if setting.uses_tls else (None, ())
    within = network.within if network else ()
    options = (*options, *fault.server_options)
    if setting.moment in (Moment.AT_END, Moment.ON_STOP):
        options += ("--last-answer-ms", str(_LAST_ANSWER_MS))
    server = stack.enter_context(marked_server(*options, host=host, within=within))
    link = stack.enter_context(FaultyLink(server.address))
    standbys = [stack.enter_context(marked_server()) for _ in range(fault.standbys)]
    address = link.address if fault.way is Way.LINK else server.address
    clock = FastClock(setting.speed)
    source = LiveTalk(Talk(setting.pattern), clock, ring_s=fault.ring_s)
    seen = Seen()
    recognizers = [_recognizer("first", Target(address, tls=tls))]
    recognizers += [_recognizer(f"standby {n}", Target(s.address)) for n, s in enumerate(standbys)]
    session = CaptionSession(
        source,
        recognizers[0],
        clock,
        observers=[seen],
        label="talk",
        chunk_ms=setting.chunk_ms,
    )
    return Stage(source, session, seen, clock, server, link, network, standbys)


def _encryption(stack: contextlib.ExitStack, host: str) -> tuple[Tls, tuple[str, ...]]:
    files = CertificateFiles(Path(stack.enter_context(tempfile.TemporaryDirectory())))
    root = authority()
    issued = root.issue("server", host, "localhost")
    certificate = files.write("server.pem", issued.chain_pem)
    key = files.write("server.key", issued.key_pem())
    tls = Tls(root_cert=files.write("ca.pem", root.pem))
    return tls, ("--tls-cert", str(certificate), "--tls-key", str(key))


def _recognizer(name: str, target: Target) -> RivaRecognizer:
    async def dial() -> Target:
        return target

    return RivaRecognizer(name, dial)


async def _direct(stage: Stage, fault: Fault, moment: Moment) -> None:
    """Wait for the moment, let the fault happen, and end the talk a while after it."""
    try:
        await stage.source.reached(_time_of(moment, stage.source.talk))
        if moment is Moment.AT_END:
            stage.source.wind_up(stage.source.now_ms)
            await stage.source.ended()
            await stage.clock.sleep(_LAST_ANSWER_MS / 4)
        elif moment is Moment.ON_STOP:
            stage.source.wind_up(stage.source.now_ms)
            stage.session.stop()
            await stage.clock.sleep(_LAST_ANSWER_MS / 4)
        await fault.harm(stage)
    finally:
        if not stage.source.is_finished and moment is not Moment.ON_STOP:
            stage.source.wind_up(stage.source.now_ms + _AFTERWARDS_MS)


def _time_of(moment: Moment, talk: Talk) -> int:
    """In ms of the talk: in its third sentence, unless it is before all speech."""
    if moment is Moment.BEFORE_SPEECH:
        return talk.word(0).start_ms - 500
    length = len(talk.pattern)
    if moment is Moment.IN_PAUSE:
        return talk.word(2 * length).start_ms - 50
    word = talk.word(2 * length + length // 2)
    if moment is Moment.IN_WORD:
        return word.start_ms + word.length_ms // 2
    return word.start_ms + word.length_ms + 20


async def _left_tasks() -> Iterator[str]:
    this = asyncio.current_task()
    for _ in range(50):  # what has been cancelled comes to its end in the next rounds
        await asyncio.sleep(0.002)
        if asyncio.all_tasks() == {this}:
            break
    return iter([f"left behind: {task!r}" for task in asyncio.all_tasks() if task is not this])


def _outcome(stage: Stage, fault: Fault, setting: Setting, escaped: Sequence[str]) -> Outcome:
    gaps = stage.seen.gaps
    said = outside(stage.source.words_said(), gaps)
    heard = Counter(word.text for word in stage.seen.words)
    notice_s = _first_after(stage.harmed_s, _troubles(stage.seen))
    return Outcome(
        fault=fault.name,
        setting=setting,
        said=len(said),
        lost=tuple(word.text for word in said if not heard[word.text]),
        doubled=tuple(text for text, times in heard.items() if times > 1),
        moved=tuple(_moved(stage.seen.words, said)),
        notice_s=notice_s,
        again_s=_captions_again_s(stage, notice_s),
        gaps=tuple(gaps),
        details=tuple(dict.fromkeys(c.detail for _, c in stage.seen.connections if c.detail)),
        escaped=tuple(escaped),
    )


def _troubles(seen: Seen) -> Iterator[float]:
    for (_, before), (at_s, after) in pairwise(seen.connections):
        if before.state is ConnectionState.STREAMING and after.state not in _NO_TROUBLE:
            yield at_s


def _captions_again_s(stage: Stage, notice_s: float | None) -> float | None:
    """From the moment when all was well again, or when the trouble was seen if that was later."""
    if stage.harmed_s is None or notice_s is None:
        return None
    well_s = max(stage.returned_s or 0, stage.harmed_s + notice_s)
    return _first_after(well_s, (at_s for at_s, _ in stage.seen.segments))


def _first_after(since_s: float | None, times_s: Iterator[float]) -> float | None:
    if since_s is None:
        return None
    return next((at_s - since_s for at_s in times_s if at_s >= since_s), None)


def _moved(heard: Sequence[Word], said: Sequence[Spoken]) -> Iterator[str]:
    """Words at another time than they were said at, or not in their order."""
    ends_ms = {word.text: word.start_ms + word.length_ms for word in said}
    for word in heard:
        if abs(word.end_ms - ends_ms.get(word.text, word.end_ms)) > _MOVED_MS:
            yield word.text
    for before, after in pairwise(heard):
        if after.end_ms < before.end_ms:
            yield after.text
