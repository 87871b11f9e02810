"""The program's own way from a recording to a session."""

import asyncio
from pathlib import Path

import numpy as np
import soundfile

from captioner.desktop_transcribing import Chosen, DesktopTranscribing
from captioner.domain.transcribing import Progress, Stage
from captioner.errands import Errands
from captioner.ports import Recognizer
from captioner.store.session_files import SessionFiles
from captioner.store.session_library import KeptSessions
from tests.fakes import FakeClock, until
from tests.marked_speech import sentence, speech
from tests.session.marked_recognizer import MarkedRecognizer
from tests.test_transcribe import SlowRecognizer

SPOKEN = [each for n in range(30) for each in sentence(1000 + 10 * n, 6, start_ms=2_000 * n)]


class Program:
    def __init__(self, folder: Path, recognizer: Recognizer) -> None:
        files = SessionFiles(folder / "sessions", folder / "audio")
        self.library = KeptSessions(files, folder / "index.sqlite")
        self.errands = Errands()
        self.told: list[Progress] = []
        self.is_over = asyncio.Event()
        self.work = DesktopTranscribing(
            self.library, self.errands, lambda: Chosen([recognizer], "en-US"), lambda _: None
        )
        self.path = folder / "talk.wav"
        pcm = np.frombuffer(speech(SPOKEN, length_ms=60_000), np.int16)
        soundfile.write(self.path, pcm, 16_000)

    def note(self, progress: Progress) -> None:
        self.told.append(progress)
        if progress.stage is Stage.OVER:
            self.is_over.set()


async def test_a_recording_becomes_a_session_in_the_chosen_language(tmp_path: Path) -> None:
    program = Program(tmp_path, MarkedRecognizer())
    program.work.begin(program.path, program.note)
    await program.is_over.wait()
    outcome = program.told[-1].outcome
    assert outcome is not None
    assert outcome.session_id is not None
    kept = await program.library.open(outcome.session_id)
    assert kept.editor.transcript.session.language == "en-US"
    assert outcome.words == len(SPOKEN)
    await kept.close()
    await program.errands.finish()
    await program.library.close()


async def test_the_end_of_the_program_keeps_what_was_transcribed(tmp_path: Path) -> None:
    clock = FakeClock()
    program = Program(tmp_path, SlowRecognizer(clock, 0.5))
    # The recogniser's clock runs as fast as it can; what it does takes some turns all the same.
    program.work.begin(program.path, program.note)
    await until(lambda: any(progress.fraction for progress in program.told))
    await program.work.close()
    assert program.told[-1].stage is Stage.OVER
    outcome = program.told[-1].outcome
    assert outcome is not None
    assert outcome.session_id is not None
    await program.errands.finish()
    await program.library.close()


async def test_at_the_end_of_the_program_no_other_recording_is_begun(tmp_path: Path) -> None:
    program = Program(tmp_path, SlowRecognizer(FakeClock(), 0.5))
    following: list[Progress] = []

    def begin_another(progress: Progress) -> None:
        program.note(progress)
        if progress.stage is Stage.OVER:
            program.work.begin(program.path, following.append)

    program.work.begin(program.path, begin_another)
    await until(lambda: bool(program.told))
    await program.work.close()
    (told,) = following
    assert told.outcome is not None
    assert told.outcome.is_cut
    assert told.outcome.session_id is None
    await program.errands.finish()
    await program.library.close()
