"""The sample speech through the real recogniser, cut off where a benchmark wants it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from captioner.audio.file_source import FileSource
from captioner.clock import SystemClock
from captioner.domain.audio import samples_to_ms
from captioner.domain.recognition import Word
from captioner.riva.channel import Target
from captioner.riva.client import RivaRecognizer
from captioner.session.session import CaptionSession
from tests.links.faulty_link import FaultyLink
from tests.links.outcome import Seen
from tests.links.server_process import ServerProcess

SAMPLE = Path(__file__).parents[2] / "resources" / "sample-speech.ogg"

_NEAR_MS = 3_000
"""So far around a cut differences are its own: an utterance is recognised as a whole."""

Harm = Callable[[ServerProcess, FaultyLink], Awaitable[None]]


@dataclass(frozen=True)
class Cut:
    """What changed where a stream was cut at `at_ms`."""

    at_ms: int
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def changed_words(self) -> int:
        """Words that were lost, added or replaced."""
        matcher = SequenceMatcher(None, self.before, self.after, autojunk=False)
        changes = (each for each in matcher.get_opcodes() if each[0] != "equal")
        return sum(max(i2 - i1, j2 - j1) for _, i1, i2, j1, j2 in changes)


async def recognise(
    server: ServerProcess, *, cuts_ms: Sequence[int] = (), harm: Harm | None = None
) -> Sequence[Word]:
    """The words of the sample speech, spoken in real time."""
    seen = Seen()
    with FaultyLink(server.address) as link:

        async def dial() -> Target:
            return Target(link.address)

        recognizer = RivaRecognizer("real", dial)
        with closing(FileSource.open(SAMPLE, SystemClock())) as source:
            session = CaptionSession(source, recognizer, SystemClock(), observers=[seen])
            running = asyncio.create_task(session.run())
            for at_ms in cuts_ms:
                await asyncio.sleep((at_ms - samples_to_ms(source.end)) / 1000)
                if harm is not None:
                    await harm(server, link)
            await running
        await recognizer.close()
    return seen.words


def compare(whole: Sequence[Word], cut: Sequence[Word], at_ms: int) -> Cut:
    return Cut(at_ms, _near(whole, at_ms), _near(cut, at_ms))


def _near(words: Sequence[Word], at_ms: int) -> tuple[str, ...]:
    return tuple(w.text for w in words if abs(w.middle_ms - at_ms) <= _NEAR_MS)
