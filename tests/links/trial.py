"""One captioning session with a fault in its way, and what came of it."""

import asyncio
import contextlib
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from captioner.domain.connection import ConnectionState
from captioner.domain.endpoint import Tls
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.session.session import CaptionSession
from tests.certificates import CertificateFiles, authority
from tests.links.faulty_link import FaultyLink
from tests.links.network import RoutedNetwork
from tests.links.outcome import Incident, Moment, Outcome, Seen, Setting, outcome_of
from tests.links.server_process import ServerProcess, marked_server
from tests.links.talk import FastClock, LiveTalk, Talk

_LAST_ANSWER_MS = 400
"""So long the last final takes where the fault shall come before it."""

_LONGEST_S = 150
"""A session that has not ended by then hangs."""

_LOOK_MS = 50
_AFTERWARDS_MS = 4_000
"""How long the talk goes on once all is well again."""


STOPPING = (Moment.IN_UTTERANCE, Moment.IN_WORD, Moment.AT_END, Moment.ON_STOP)
ONCE = (Moment.IN_WORD,)


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
    spares: int = 0
    """Servers that stand ready beside the first one."""
    stands_by: bool = False
    """The spares are the session's to use."""
    is_quick: bool = False
    """Somebody is ready to stand in all the time."""
    ring_s: int = 60
    notice_s: float | None = 3.0
    """Within so long it has to be noticed; None where it may pass unnoticed."""
    again_s: float | None = 1.5
    """So long after all is well again captions flow; None where nothing is said about it."""
    gaps: int = 0
    moments: tuple[Moment, ...] = (
        Moment.BEFORE_SPEECH,
        Moment.IN_UTTERANCE,
        Moment.IN_WORD,
        Moment.AT_END,
    )


@dataclass
class Stage:
    """All that a fault can get at."""

    source: LiveTalk
    session: CaptionSession
    seen: Seen
    clock: FastClock
    recognizers: Sequence[RivaRecognizer]
    server: ServerProcess
    link: FaultyLink
    network: RoutedNetwork | None
    spares: Sequence[ServerProcess]
    incident: Incident = field(default_factory=Incident)

    def harmed(self) -> None:
        self.incident.harmed_s = time.monotonic()

    def returned(self) -> None:
        """All is well again; of several times the last counts."""
        self.incident.returned_s = time.monotonic()

    async def until_noticed(self, *, at_most_s: float) -> None:
        """Until the session sees trouble, at most so long of the talk's time."""
        until_ms = self.source.now_ms + at_most_s * 1000
        while self.seen.state is ConnectionState.STREAMING and self.source.now_ms < until_ms:
            await self.clock.sleep(_LOOK_MS)

    @property
    def routed(self) -> RoutedNetwork:
        assert self.network is not None, "this fault needs a network of its own"
        return self.network


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
            for recognizer in stage.recognizers:
                await recognizer.close()
        escaped += await _left_tasks()
        outcome = outcome_of(
            fault.name, setting, stage.source, seen=stage.seen, incident=stage.incident
        )
        return replace(outcome, escaped=tuple(escaped))


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
    spares = [stack.enter_context(marked_server(*options)) for _ in range(fault.spares)]
    address = link.address if fault.way is Way.LINK else server.address
    clock = FastClock(setting.speed)
    source = LiveTalk(Talk(setting.pattern), clock, ring_s=fault.ring_s)
    seen = Seen()
    first, others = Target(address, tls=tls), spares if fault.stands_by else ()
    recognizers = [_recognizer("first", first)]
    recognizers += [
        _recognizer(f"spare {n}", Target(other.address, tls=tls)) for n, other in enumerate(others)
    ]
    session = CaptionSession(
        source,
        recognizers,
        clock,
        observers=[seen],
        label="talk",
        chunk_ms=setting.chunk_ms,
    )
    return Stage(source, session, seen, clock, recognizers, server, link, network, spares)


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
