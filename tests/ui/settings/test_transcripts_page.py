from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from captioner.domain.export_options import ExportFormat
from captioner.domain.settings import Settings, TranscriptOptions
from captioner.ports.preferences import About
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.problems import ProblemFinder
from captioner.ui.settings.search import matches
from captioner.ui.settings.transcripts_page import KEPT_AUDIO, KEPT_TRANSCRIPTS, TranscriptsPage
from tests.ui.fake_preferences import FakePreferences

PLACES = {KEPT_TRANSCRIPTS: Path("/home/ada/sessions"), KEPT_AUDIO: Path("/home/ada/audio")}


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences(about=About(versions={}, places=PLACES, licence="", notices=""))


@pytest.fixture
def draft(preferences: FakePreferences) -> SettingsDraft:
    return SettingsDraft(preferences.settings)


@pytest.fixture
def page(
    qtbot: QtBot, preferences: FakePreferences, draft: SettingsDraft
) -> Iterator[TranscriptsPage]:
    made = TranscriptsPage(preferences, draft)
    qtbot.addWidget(made)
    made.show()
    made.activated()
    yield made
    made.stop()


def test_the_page_edits_nothing_by_being_opened(
    page: TranscriptsPage, draft: SettingsDraft
) -> None:
    del page
    assert not draft.is_changed


def test_sessions_are_kept_and_audio_is_not_until_a_person_says_so(
    page: TranscriptsPage, draft: SettingsDraft
) -> None:
    assert page.keep.box.isChecked()
    assert not page.keep_audio.box.isChecked()
    page.keep.box.click()
    page.keep_audio.box.click()
    assert not draft.settings.transcripts.keep_sessions
    assert draft.settings.audio.keep_audio


def test_it_says_where_things_are(page: TranscriptsPage) -> None:
    shown = [label.text().replace("\u200b", "") for label in page.findChildren(QLabel)]
    assert "/home/ada/sessions" in shown
    assert "/home/ada/audio" in shown


def test_a_rule_says_what_it_would_delete_now(
    page: TranscriptsPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    QTest.keyClick(page.retention, Qt.Key.Key_Down)
    QTest.keyClick(page.audio_retention, Qt.Key.Key_Down)
    options = draft.settings.transcripts
    assert (options.retention_days, options.audio_retention_days) == (7, 1)
    assert preferences.last("count_old_sessions").arguments == (7,)
    preferences.last("count_old_sessions").answer(3)
    preferences.last("count_old_audio").answer(0)
    assert page.retention.note.text.startswith("3 sessions are older than that")
    assert page.audio_retention.note.text == "Nothing is as old as that now."


def test_of_two_rules_the_answer_to_the_first_is_not_shown(
    page: TranscriptsPage, preferences: FakePreferences
) -> None:
    QTest.keyClick(page.retention, Qt.Key.Key_Down)
    first = preferences.last("count_old_sessions")
    QTest.keyClick(page.retention, Qt.Key.Key_Up)
    assert first.is_cancelled
    assert page.retention.note.text == ""


def test_not_seen_it_counts_nothing(qtbot: QtBot, preferences: FakePreferences) -> None:
    options = TranscriptOptions(retention_days=30)
    page = TranscriptsPage(preferences, SettingsDraft(Settings(transcripts=options)))
    qtbot.addWidget(page)
    assert preferences.all_of("count_old_sessions") == []
    page.activated()
    asked = preferences.last("count_old_sessions")
    page.deactivated()
    assert asked.is_cancelled


def test_days_that_a_file_has_are_offered(qtbot: QtBot, preferences: FakePreferences) -> None:
    options = TranscriptOptions(retention_days=45)
    page = TranscriptsPage(preferences, SettingsDraft(Settings(transcripts=options)))
    qtbot.addWidget(page)
    assert page.retention.currentData() == 45
    assert page.retention.currentText() == "After 45 days"


def test_exporting_begins_with_a_folder_that_there_is_everywhere(
    page: TranscriptsPage, draft: SettingsDraft
) -> None:
    assert not page.exports.folder.isVisibleTo(page)
    page.exports.exports.box.click()
    options = draft.settings.transcripts
    assert options.export_on_stop
    assert options.export_folder is not None
    assert options.export_folder.name == "Captioner"
    assert page.exports.folder.isVisibleTo(page)
    assert ProblemFinder().problems(draft) == ()


def test_formats_are_ticked(page: TranscriptsPage, draft: SettingsDraft) -> None:
    page.exports.exports.box.click()
    page.exports.formats[ExportFormat.SRT].click()
    page.exports.formats[ExportFormat.TXT].click()
    assert draft.settings.transcripts.export_formats == (ExportFormat.SRT,)
    page.exports.formats[ExportFormat.SRT].click()
    assert "in no format" in page.exports.formats_note.problem
    (problem,) = ProblemFinder().problems(draft)
    assert problem.field in page.fields


def test_a_file_for_live_text_is_drafted_and_checked(
    page: TranscriptsPage, draft: SettingsDraft
) -> None:
    QTest.keyClicks(page.live_text.edit, "captions.txt")
    assert "whole path" in page.live_text_note.problem
    page.live_text.edit.clear()
    QTest.keyClicks(page.live_text.edit, "/home/ada/captions.txt")
    assert page.live_text_note.problem == ""
    assert draft.settings.transcripts.live_text == Path("/home/ada/captions.txt")


def test_what_is_not_kept_is_not_exported(page: TranscriptsPage) -> None:
    page.keep.box.click()
    assert not page.exports.exports.box.isEnabled()
    assert "Only what is kept" in page.exports.exports.note.text()


@pytest.mark.parametrize(
    "query", ["retention", "obs", "privacy", "record", "subtitles", "export", "delete audio"]
)
def test_its_settings_are_found(page: TranscriptsPage, query: str) -> None:
    found = list(matches([page], query))
    assert found
    assert all(page.reveal(match.widget).isVisibleTo(page) for match in found)


@pytest.mark.parametrize("field", TranscriptsPage.fields)
def test_a_problem_leads_to_its_field(
    page: TranscriptsPage, draft: SettingsDraft, field: str, qtbot: QtBot
) -> None:
    options = replace(draft.settings.transcripts, export_on_stop=True)
    draft.edit(replace(draft.settings, transcripts=options))
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_problem(None, field)
    assert page.focusWidget() is not None
