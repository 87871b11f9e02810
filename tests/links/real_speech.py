"""The sample speech through the real recogniser, cut off where a benchmark wants it."""

import asyncio
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from captioner.assembly import EMBEDDED_NAME, embedded_recognizer
from captioner.audio.file_source import FileSource
from captioner.clock import SystemClock
from captioner.domain.audio import samples_to_ms
from captioner.domain.connection import ConnectionState
from captioner.domain.recognition import Word
from captioner.recognizer.process import RecognizerProcess
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.session.session import CaptionSession
from tests.e2e.program import SAMPLE, sample_reference, word_error_rate
from tests.links.faulty_link import FaultyLink
from tests.links.outcome import Seen
from tests.links.server_process import ServerProcess, real_recognizer

CUTS_MS = (
    (5_000, 20_500, 36_000, 51_000),
    (9_000, 24_000, 40_000, 55_000),
    (12_500, 28_000, 44_000, 58_000),
    (16_000, 31_000, 47_500),
)
"""One run each; where a stream begins in the middle of each of the sample's utterances."""

_BEFORE_MS, _AFTER_MS = 2_000, 5_000
"""Words so far around a cut are counted as its own: utterances are recognised as a whole."""

_OVERLAP_MS = 150
_DEATH_MS = 12_500

Harm = Callable[[ServerProcess, FaultyLink], None]


def _reset(_: ServerProcess, link: FaultyLink) -> None:
    link.reset()


@dataclass(frozen=True)
class Figures:
    """What cuts did to real speech."""

    changed: Sequence[int]
    """Words around each cut that are others than without it."""
    further: int
    """Those that are further off from any cut."""
    unheard: int
    """Words at whose time nothing stands after a cut."""
    repeated: int
    wrong_whole: float
    wrong_cut: float
    """Share of the words that were said, without and with cuts."""

    @property
    def line(self) -> str:
        return (
            f"The built-in recogniser, {len(self.changed)} cuts: {self.unheard} words left out, "
            f"{self.repeated} said twice; around a cut {statistics.median(self.changed):g} words "
            f"(median; at most {max(self.changed)}) are others than without it, further off "
            f"{self.further} in all; "
            f"{self.wrong_whole:.0%} of the words wrong without, {self.wrong_cut:.0%} with cuts."
        )


@dataclass(frozen=True)
class Change:
    """So many words are others than without cuts."""

    start_ms: int
    end_ms: int
    words: int

    def is_near(self, cut_ms: int) -> bool:
        return self.start_ms < cut_ms + _AFTER_MS and cut_ms - _BEFORE_MS < self.end_ms


async def measure_cuts() -> Figures:
    """All runs at once, in the time that the sample speech takes.

    Each has a recogniser of its own, which knows nothing of the others.
    """
    with ExitStack() as stack:
        runs = [(stack.enter_context(real_recognizer()), cuts) for cuts in ((), *CUTS_MS)]
        whole, *cut = await asyncio.gather(*(_recognise(server, cuts) for server, cuts in runs))
    changed: list[int] = []
    further = 0
    for seen, cuts in zip(cut, CUTS_MS, strict=True):
        changes = list(_changes(whole.words, seen.words))
        changed += [sum(c.words for c in changes if c.is_near(at_ms)) for at_ms in cuts]
        further += sum(c.words for c in changes if not any(map(c.is_near, cuts)))
    return Figures(
        changed=changed,
        further=further,
        unheard=sum(len(list(_unheard(whole.words, seen.words))) for seen in cut),
        repeated=sum(len(list(_repeated(seen.words))) for seen in cut),
        wrong_whole=_wrong(whole),
        wrong_cut=statistics.mean(_wrong(seen) for seen in cut),
    )


async def measure_failover() -> tuple[float, float]:
    """Seconds from a server's death to the captions of this computer, and the words wrong.

    The built-in recogniser's process does not run when the server dies.
    """
    died_s = 0.0

    def kill(server: ServerProcess, _: FaultyLink) -> None:
        nonlocal died_s
        died_s = time.monotonic()
        server.kill()

    command = [sys.executable, "-m", "captioner", "recognizer", "--child"]
    process = RecognizerProcess(command)
    try:
        with real_recognizer() as server:
            others = [embedded_recognizer(process)]
            seen = await _recognise(server, (_DEATH_MS,), kill, others=others)
    finally:
        await process.stop()
    took_over_s = next(
        at_s
        for at_s, connection in seen.connections
        if connection.recognizer == EMBEDDED_NAME and connection.state is ConnectionState.STREAMING
    )
    captioned_s = next(at_s for at_s, _ in seen.segments if at_s > took_over_s)
    return captioned_s - died_s, _wrong(seen)


async def _recognise(
    server: ServerProcess,
    cuts_ms: Sequence[int] = (),
    harm: Harm = _reset,
    *,
    others: Sequence[RivaRecognizer] = (),
) -> Seen:
    """The sample speech, spoken in real time."""
    seen = Seen()
    with FaultyLink(server.address) as link:

        async def dial() -> Target:
            return Target(link.address)

        first = RivaRecognizer("the server", dial)
        with closing(FileSource.open(SAMPLE, SystemClock())) as source:
            session = CaptionSession(source, [first, *others], SystemClock(), observers=[seen])
            running = asyncio.create_task(session.run())
            for at_ms in cuts_ms:
                await asyncio.sleep((at_ms - samples_to_ms(source.end)) / 1000)
                await asyncio.to_thread(harm, server, link)
            await running
        for recognizer in (first, *others):
            await recognizer.close()
    return seen


def _changes(whole: Sequence[Word], cut: Sequence[Word]) -> Iterator[Change]:
    before, after = ([word.text for word in words] for words in (whole, cut))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind != "equal":
            words = (*whole[i1:i2], *cut[j1:j2])
            start_ms, end_ms = min(w.start_ms for w in words), max(w.end_ms for w in words)
            yield Change(start_ms, end_ms, max(i2 - i1, j2 - j1))


def _unheard(whole: Sequence[Word], cut: Sequence[Word]) -> Iterator[Word]:
    for word in whole:
        if not any(
            other.start_ms < word.end_ms + _OVERLAP_MS
            and word.start_ms < other.end_ms + _OVERLAP_MS
            for other in cut
        ):
            yield word


def _repeated(words: Sequence[Word]) -> Iterator[Word]:
    for before, after in pairwise(words):
        if after.start_ms < before.end_ms - _OVERLAP_MS:
            yield after


def _wrong(seen: Seen) -> float:
    return word_error_rate(sample_reference(), " ".join(seen.texts))
