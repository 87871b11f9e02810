"""The sample speech through the real recogniser, cut off where a benchmark wants it."""

import asyncio
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
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

_NEAR_MS = 3_000
"""So far around a cut differences are its own: an utterance is recognised as a whole."""

_OVERLAP_MS = 150
_DEATH_MS = 12_500

Harm = Callable[[ServerProcess, FaultyLink], None]


def _reset(_: ServerProcess, link: FaultyLink) -> None:
    link.reset()


@dataclass(frozen=True)
class Figures:
    """What cuts did to real speech."""

    changed: Sequence[int]
    """Words that are others than without a cut, for each cut."""
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
            f"(median; at most {max(self.changed)}) are others than without it; "
            f"{self.wrong_whole:.0%} of the words wrong without, {self.wrong_cut:.0%} with cuts."
        )


async def measure_cuts() -> Figures:
    """All runs at once, in the time that the sample speech takes."""
    with real_recognizer() as server:
        whole, *cut = await asyncio.gather(
            _recognise(server), *(_recognise(server, cuts) for cuts in CUTS_MS)
        )
    pairs = [(seen.words, at_ms) for seen, cuts in zip(cut, CUTS_MS, strict=True) for at_ms in cuts]
    return Figures(
        changed=[_changed(whole.words, words, at_ms) for words, at_ms in pairs],
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


def _changed(whole: Sequence[Word], cut: Sequence[Word], at_ms: int) -> int:
    matcher = SequenceMatcher(None, _near(whole, at_ms), _near(cut, at_ms), autojunk=False)
    changes = (each for each in matcher.get_opcodes() if each[0] != "equal")
    return sum(max(i2 - i1, j2 - j1) for _, i1, i2, j1, j2 in changes)


def _near(words: Sequence[Word], at_ms: int) -> Sequence[str]:
    return [word.text for word in words if abs(word.middle_ms - at_ms) <= _NEAR_MS]


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
