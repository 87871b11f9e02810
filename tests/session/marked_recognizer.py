"""A `ports.Recognizer` for marked speech, whose streams break where a test wants it."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from dataclasses import replace

from captioner.domain.audio import AudioChunk
from captioner.domain.errors import RecognizerError
from captioner.domain.recognition import Hypothesis, Word
from tests.marked_speech import Heard, MarkedDecoder


class MarkedRecognizer:
    """Stream number n breaks with `breaks[n]`: an error after so many chunks.

    Its answers are `behind` chunks late; `on_chunk` is called before each chunk is heard.
    """

    def __init__(
        self,
        breaks: Mapping[int, tuple[int, RecognizerError]] | None = None,
        *,
        name: str = "Marked",
        behind: int = 0,
        on_chunk: Callable[[], None] = lambda: None,
    ) -> None:
        self.name = name
        self._breaks = breaks or {}
        self._behind = behind
        self._on_chunk = on_chunk
        self.origins_ms: list[int] = []
        self.is_silent = False
        self.warm_ups = 0
        self.illness: RecognizerError | None = None

    async def warm_up(self) -> None:
        """It is always well, unless `illness` says otherwise."""
        self.warm_ups += 1
        await asyncio.sleep(0)
        if self.illness is not None:
            raise self.illness

    async def stream(
        self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
    ) -> AsyncGenerator[Hypothesis, None]:
        broken = self._breaks.get(len(self.origins_ms))
        self.origins_ms.append(origin_ms)
        decoder = MarkedDecoder()
        late: deque[list[Hypothesis]] = deque()
        count = 0
        async for chunk in audio:
            if broken is not None and count == broken[0]:
                raise broken[1]
            count += 1
            self._on_chunk()
            late.append(list(answers_to(decoder.feed(chunk.pcm), origin_ms)))
            for hypothesis in late.popleft() if len(late) > self._behind else ():
                yield hypothesis
        if broken is not None:
            raise broken[1]
        if self.is_silent:
            await asyncio.Event().wait()
        for hypothesis in (one for answers in late for one in answers):
            yield hypothesis
        for hypothesis in answers_to(decoder.finish(), origin_ms):
            yield hypothesis


def answers_to(heard: Iterator[Heard], origin_ms: int) -> Iterator[Hypothesis]:
    """What a stream says whose first sample lies at `origin_ms`."""
    for said in heard:
        yield Hypothesis(
            text=said.text,
            is_final=said.is_final,
            audio_end_ms=origin_ms + said.audio_end_ms,
            words=tuple(_shifted(word, origin_ms) for word in said.words),
        )


def _shifted(word: Word, by_ms: int) -> Word:
    return replace(word, start_ms=word.start_ms + by_ms, end_ms=word.end_ms + by_ms)
