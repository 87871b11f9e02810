"""Nothing that the sessions window and its questions say is out of the translators' reach."""

import re
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QLineEdit, QWidget

from captioner.domain.export_options import ExportFormat
from captioner.domain.session_list import SessionState
from captioner.domain.wording import English, speak_by
from captioner.ui.transcripts.replace_question import ReplaceQuestion
from tests.ui.said import Bracketed, all_said, untranslatable
from tests.ui.transcripts.fake_library import NOW, library_of, session
from tests.ui.transcripts.shown_sessions import ShownSessions

NUMBERS = {"opening": "1", "title": "2", "recognizer": "3"}
"""In place of what a person would have typed and said."""

_KEYS = re.compile(r"Del|(Ctrl\+)?[A-Z]\d?|\(\.[a-z]+\)|\d+\.[a-z]+")
_DATE = re.compile(r"[A-Z][a-z]+day, \d+ [A-Z][a-z]+ \d+|\d+:\d+ [AP]M")
"""Which Qt says as it is said where the person lives."""


@pytest.fixture(autouse=True)
def _bracketed() -> Iterator[None]:
    speak_by(Bracketed())
    yield
    speak_by(English())


@pytest_asyncio.fixture
async def shown() -> AsyncIterator[ShownSessions]:
    library = library_of(0)
    for number, state in enumerate(SessionState):
        made = session(number, state=state, bookmarks=2, speakers=2, has_audio=True, **NUMBERS)
        library.sessions[made.id] = made
        library.texts[made.id] = ["1"] * 9
    library.sessions["bin"] = session(3, deleted_at=NOW - timedelta(days=1), **NUMBERS)
    window = ShownSessions(library)
    await window.open()
    yield window
    await window.close()


def unsaid(window: QWidget) -> list[tuple[str, str]]:
    texts = ((where, _DATE.sub("", text)) for where, text in all_said(window))
    return [(where, text) for where, text in texts if untranslatable(_KEYS.sub("", text))]


async def test_the_list_and_what_was_found(shown: ShownSessions) -> None:
    assert unsaid(shown.window) == []
    await shown.search("1")
    assert shown.hits
    assert unsaid(shown.window) == []


@pytest.mark.parametrize("words", ["", "9"])
async def test_why_there_is_nothing(shown: ShownSessions, words: str) -> None:
    shown.library.sessions.clear()
    shown.window.loader.refresh()
    await shown.settle()
    if words:
        await shown.search(words)
    assert unsaid(shown.window) == []


async def test_the_bin_and_its_question(shown: ShownSessions) -> None:
    shown.window.ui.filters.bin.click()
    await shown.settle()
    assert unsaid(shown.window) == []
    shown.window.actions_.empty_bin.trigger()
    question = shown.window.dialogs.question
    assert question is not None
    assert unsaid(question) == []
    question.close()


async def test_what_was_done_and_an_editor(shown: ShownSessions) -> None:
    shown.choose("session-1", "session-2")
    shown.window.actions_.merge.trigger()
    await shown.until(shown.window.ui.undo.isVisible)
    await shown.settle()
    shown.window.actions_.rename.trigger()
    await shown.until(lambda: shown.window.view.findChild(QLineEdit))
    assert unsaid(shown.window) == []


@pytest.mark.parametrize("kind", ExportFormat)
async def test_an_export(shown: ShownSessions, kind: ExportFormat) -> None:
    shown.window.view.selectAll()
    shown.window.export_chosen()
    dialog = shown.window.dialogs.exporting
    assert dialog is not None
    dialog.ui.form.format.setCurrentIndex(dialog.ui.form.format.findData(kind))
    assert unsaid(dialog) == []
    question = ReplaceQuestion(dialog, ["1"])
    assert unsaid(question) == []
