"""Recordings become sessions of their own, and not a word of them is lost."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import pytest_asyncio
import soundfile

from captioner.domain.audio import AudioChunk
from captioner.domain.errors import Refused, Unavailable
from captioner.domain.recognition import Hypothesis
from captioner.domain.session_list import SessionFilter, SessionState
from captioner.domain.transcribing import Progress, Stage, Transcribed
from captioner.ports import Clock, Recognizer
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from captioner.transcribe import Transcription
from tests.fakes import FakeClock
from tests.marked_speech import MarkedDecoder, Spoken, sentence, speech
from tests.session.marked_recognizer import MarkedRecognizer, answers_to


class SlowRecognizer:
    """Takes audio as fast as it comes, as a connection does, and needs time for each second."""

    def __init__(self, clock: Clock, seconds_a_second: float) -> None:
        self.name = "Slow"
        self.most_waiting = 0
        self._clock = clock
        self._pace = seconds_a_second

    async def warm_up(self) -> None: ...

    async def stream(
        self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
    ) -> AsyncGenerator[Hypothesis, None]:
        chunks: asyncio.Queue[AudioChunk | None] = asyncio.Queue()
        taking = asyncio.create_task(_take(audio, chunks))
        decoder = MarkedDecoder()
        try:
            while (chunk := await chunks.get()) is not None:
                self.most_waiting = max(self.most_waiting, chunks.qsize())
                await self._clock.sleep(chunk.samples / 16 * self._pace)
                for hypothesis in answers_to(decoder.feed(chunk.pcm), origin_ms):
                    yield hypothesis
            for hypothesis in answers_to(decoder.finish(), origin_ms):
                yield hypothesis
        finally:
            taking.cancel()
            await asyncio.wait({taking})


async def _take(
    audio: AsyncIterator[AudioChunk], chunks: "asyncio.Queue[AudioChunk | None]"
) -> None:
    async for chunk in audio:
        chunks.put_nowait(chunk)
    chunks.put_nowait(None)


class Desk:
    """A library in a folder, and what was told of the way there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        files = SessionFiles(folder / "sessions", folder / "audio")
        self.library = KeptSessions(files, folder / "index.sqlite")
        self.told: list[Progress] = []
        self.on_progress: Callable[[Progress], None] = lambda _: None

    def recording(self, name: str, spoken: Sequence[Spoken], *, length_ms: int) -> Path:
        path = self.folder / name
        pcm = np.frombuffer(speech(spoken, length_ms=length_ms), np.int16)
        soundfile.write(path, pcm, 16_000)
        return path

    def order(
        self,
        paths: Sequence[Path],
        *recognizers: Recognizer,
        clock: Clock | None = None,
    ) -> Transcription:
        return Transcription(paths, recognizers, self.library, self._note, clock=clock)

    async def words(self, outcome: Transcribed) -> list[str]:
        assert outcome.session_id is not None
        kept = await self.library.open(outcome.session_id)
        try:
            return [word for row in kept.editor.transcript.rows for word in row.text.split()]
        finally:
            await kept.close()

    def _note(self, progress: Progress) -> None:
        self.told.append(progress)
        self.on_progress(progress)


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    await desk.library.close()


def said(spoken: Sequence[Spoken]) -> list[str]:
    return [each.text for each in spoken]


TALK = [*sentence(1001, 6, start_ms=300), *sentence(1011, 5, start_ms=4_000)]
OTHER = sentence(2001, 4, start_ms=500)


async def test_each_recording_becomes_a_session_of_its_own(desk: Desk) -> None:
    paths = [
        desk.recording("Monday.wav", TALK, length_ms=7_000),
        desk.recording("Tuesday.flac", OTHER, length_ms=3_000),
    ]
    first, second = await desk.order(paths, MarkedRecognizer()).run()
    assert await desk.words(first) == said(TALK)
    assert await desk.words(second) == said(OTHER)
    assert (first.words, first.heard_ms, first.problem, first.is_cut) == (11, 7_000, "", False)
    found = {each.summary.id: each.summary for each in await desk.library.find(SessionFilter())}
    summary = found[first.session_id or ""]
    assert (summary.title, summary.state) == ("Monday", SessionState.FINISHED)
    assert summary.length_ms == 7_000
    assert len(found) == 2


async def test_progress_goes_from_0_to_1_for_each_recording(desk: Desk) -> None:
    paths = [
        desk.recording("one.wav", TALK, length_ms=7_000),
        desk.recording("two.wav", TALK, length_ms=7_000),
    ]
    clock = FakeClock()
    await desk.order(paths, SlowRecognizer(clock, 0.5), clock=clock).run()
    for index in (0, 1):
        fractions = [each.fraction for each in desk.told if each.index == index]
        assert fractions[0] == 0
        assert fractions == sorted(fractions)
        assert fractions[-1] == 1
    assert [each.index for each in desk.told if each.stage is Stage.OVER] == [0, 1]


@pytest.mark.parametrize("pace", [0.02, 1.0, 3.0])
async def test_nothing_is_lost_with_a_recogniser_that_is_slower_than_the_file(
    desk: Desk, pace: float
) -> None:
    """The last words come after a pause that takes it longer than any answer may be late."""
    spoken = [*sentence(1001, 90, start_ms=300), *sentence(3001, 3, start_ms=60_000)]
    path = desk.recording("long.wav", spoken, length_ms=61_500)
    clock = FakeClock()
    (outcome,) = await desk.order([path], SlowRecognizer(clock, pace), clock=clock).run()
    assert await desk.words(outcome) == said(spoken)
    assert outcome.problem == ""


async def test_a_slow_recogniser_is_given_no_more_than_it_can_come_to(desk: Desk) -> None:
    spoken = sentence(1001, 400, start_ms=100)
    path = desk.recording("talk.wav", spoken, length_ms=101_000)
    clock = FakeClock()
    slow = SlowRecognizer(clock, 1.0)
    (outcome,) = await desk.order([path], slow, clock=clock).run()
    assert await desk.words(outcome) == said(spoken)
    assert slow.most_waiting <= 16_000 / 200


async def test_what_is_no_recording_is_told_of_and_the_others_go_on(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("nothing to be heard")
    paths = [
        tmp_path / "notes.txt",
        tmp_path / "gone.wav",
        desk.recording("talk.wav", TALK, length_ms=7_000),
    ]
    notes, gone, talk = await desk.order(paths, MarkedRecognizer()).run()
    assert "is no recording" in notes.problem
    assert "There is no file" in gone.problem
    assert (notes.session_id, gone.session_id) == (None, None)
    assert await desk.words(talk) == said(TALK)


async def test_silence_leaves_no_session_but_a_sentence(desk: Desk) -> None:
    path = desk.recording("silence.wav", [], length_ms=5_000)
    (outcome,) = await desk.order([path], MarkedRecognizer()).run()
    assert outcome.session_id is None
    assert "No words were recognised in silence.wav." in outcome.problem
    assert await desk.library.count(SessionFilter()) == 0


async def test_what_was_transcribed_before_it_was_cancelled_is_kept(desk: Desk) -> None:
    spoken = [each for n in range(30) for each in sentence(1000 + 10 * n, 6, start_ms=2_000 * n)]
    paths = [
        desk.recording("talk.wav", spoken, length_ms=60_000),
        desk.recording("next.wav", TALK, length_ms=7_000),
    ]
    clock = FakeClock()
    order = desk.order(paths, SlowRecognizer(clock, 0.5), clock=clock)

    def cancel_at_a_third(progress: Progress) -> None:
        if progress.fraction > 0.3:
            order.cancel()

    desk.on_progress = cancel_at_a_third
    first, second = await order.run()
    words = await desk.words(first)
    assert first.is_cut
    assert said(spoken)[: len(words)] == words
    assert 30 < len(words) < 180
    assert words[-1] in said(spoken)
    assert 18_000 < first.heard_ms < 60_000
    assert (second.is_cut, second.session_id) == (True, None)
    (found,) = await desk.library.find(SessionFilter())
    assert found.summary.state is SessionState.FINISHED


async def test_a_connection_that_breaks_is_taken_up_where_it_was(desk: Desk) -> None:
    spoken = [each for n in range(10) for each in sentence(1000 + 10 * n, 6, start_ms=2_000 * n)]
    path = desk.recording("talk.wav", spoken, length_ms=20_000)
    broken = MarkedRecognizer({0: (30, Unavailable("It went away."))})
    (outcome,) = await desk.order([path], broken).run()
    assert await desk.words(outcome) == said(spoken)
    assert outcome.problem == ""


@pytest.mark.parametrize("error", [Refused("The key is wrong."), Unavailable("Nobody is there.")])
async def test_a_recogniser_that_cannot_be_had_is_not_waited_for(
    desk: Desk, error: Refused | Unavailable
) -> None:
    path = desk.recording("talk.wav", TALK, length_ms=7_000)
    away = MarkedRecognizer(dict.fromkeys(range(100), (0, error)))
    (outcome,) = await desk.order([path], away).run()
    assert (outcome.problem, outcome.session_id) == (str(error), None)
