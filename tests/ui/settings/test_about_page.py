from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from captioner.domain.diagnosis import Check, Diagnosis, Fault, Finding, Verdict
from captioner.domain.settings import Settings
from captioner.ports.preferences import About
from captioner.ui.settings.about_page import AboutPage
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.self_check import REPORT_NAME
from captioner.ui.verdict_icon import Mark
from tests.ui.fake_preferences import FakePreferences

WARNING = Finding(Check.KEYRING, Verdict.WARNED, "There is no keyring.", fault=Fault.NO_KEYRING)
FINE = Finding(Check.PROGRAM, Verdict.PASSED, "Captioner 0.1.0.")
AWAY = Finding(Check.PORT, Verdict.FAILED, "Nothing listens.", fault=Fault.NOTHING_LISTENS)


@pytest.fixture
def preferences(tmp_path: Path) -> FakePreferences:
    about = About(
        versions={"Captioner": "0.1.0", "Qt": "6.11.3"},
        places={"Settings": tmp_path, "Logs": tmp_path / "none"},
        licence="Apache License\nVersion 2.0",
        notices="NumPy, BSD-3-Clause",
    )
    return FakePreferences(about=about)


@pytest.fixture
def draft(preferences: FakePreferences) -> SettingsDraft:
    return SettingsDraft(preferences.settings)


@pytest.fixture
def page(qtbot: QtBot, preferences: FakePreferences, draft: SettingsDraft) -> Iterator[AboutPage]:
    made = AboutPage(preferences, draft)
    qtbot.addWidget(made)
    made.activated()
    yield made
    made.stop()


class Opened(QObject):
    """Takes the place of the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toLocalFile())


@pytest.fixture
def opened() -> Iterator[Opened]:
    taker = Opened()
    QDesktopServices.setUrlHandler("file", taker, "take")  # type: ignore[arg-type] # as it works
    yield taker
    QDesktopServices.unsetUrlHandler("file")


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(page: AboutPage, text: str) -> None:
    question = page.set_aside.question
    assert isinstance(question, QMessageBox)
    button = next(b for b in question.buttons() if b.text() == text)
    button.click()


def test_the_licence_and_the_notices_can_be_read_and_copied(page: AboutPage) -> None:
    texts = page.licences.findChildren(QPlainTextEdit)
    assert {each.toPlainText() for each in texts} == {
        "Apache License\nVersion 2.0",
        "NumPy, BSD-3-Clause",
    }
    assert all(each.isReadOnly() for each in texts)
    assert all(
        each.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
        for each in texts
    )


def test_the_versions_can_be_copied(page: AboutPage) -> None:
    press(page.copy_versions)
    assert QGuiApplication.clipboard().text() == "Captioner 0.1.0\nQt 6.11.3"


def test_a_folder_is_opened_in_the_file_manager(
    page: AboutPage, opened: Opened, tmp_path: Path
) -> None:
    page.places.open_folder(tmp_path)
    assert opened.urls == [str(tmp_path)]


def test_of_a_file_its_folder_is_opened(page: AboutPage, opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{}")
    page.places.open_folder(tmp_path / "settings.json")
    assert opened.urls == [str(tmp_path)]


def test_a_folder_that_is_not_there_yet_is_said_to_be_so(
    page: AboutPage, opened: Opened, tmp_path: Path
) -> None:
    page.places.open_folder(tmp_path / "none")
    assert opened.urls == []
    assert "is not there yet" in page.places.problem.text


def test_the_copied_path_is_the_path_itself(page: AboutPage, tmp_path: Path) -> None:
    copy = next(
        b
        for b in page.places.findChildren(QPushButton)
        if b.accessibleName() == "Copy the path: Settings"
    )
    press(copy)
    assert QGuiApplication.clipboard().text() == str(tmp_path)


def test_everything_is_checked_and_the_outcome_said(
    page: AboutPage, preferences: FakePreferences
) -> None:
    press(page.check.check)
    preferences.last("examine").tell(FINE)
    rows = {row.check: row for row in page.check.findings.rows}
    assert rows[Check.PROGRAM].mark is Mark.PASSED
    preferences.last("examine").answer(Diagnosis((FINE, WARNING)))
    assert rows[Check.KEYRING].mark is Mark.WARNED
    assert page.check.outcome.text == "Everything works, with a warning."
    assert not page.check.is_running


def test_what_does_not_work_is_counted(page: AboutPage, preferences: FakePreferences) -> None:
    press(page.check.check)
    preferences.last("examine").answer(Diagnosis((FINE, AWAY)))
    assert page.check.outcome.text == "One thing does not work. See below what helps."


def test_a_check_is_cancelled_by_its_button(page: AboutPage, preferences: FakePreferences) -> None:
    press(page.check.check)
    press(page.check.check)
    assert preferences.last("examine").is_cancelled
    assert page.check.check.text() == "Check e&verything"


def test_a_report_is_saved_where_it_is_wanted(
    page: AboutPage, preferences: FakePreferences, tmp_path: Path, qtbot: QtBot
) -> None:
    press(page.check.report)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(REPORT_NAME)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(preferences.all_of("write_bundle")))
    wanted = tmp_path / REPORT_NAME
    assert preferences.last("write_bundle").arguments == (wanted,)
    preferences.last("write_bundle").answer()
    assert page.check.report_outcome.text == f"Saved as {wanted}."


def test_a_report_that_cannot_be_written_says_why(
    page: AboutPage, preferences: FakePreferences
) -> None:
    page.check.save_report(Path("/full/report.zip"))
    preferences.last("write_bundle").fail("The disk is full. Choose another one.")
    assert page.check.report_outcome.text == "The disk is full. Choose another one."
    assert page.check.report.isEnabled()


def test_without_settings_set_aside_nothing_is_said_of_them(page: AboutPage) -> None:
    assert not page.set_aside.isVisibleTo(page)


@pytest.fixture
def aside(page: AboutPage, preferences: FakePreferences) -> AboutPage:
    preferences.set_aside = [Path("/c/settings.json.2"), Path("/c/settings.json.1")]
    page.activated()
    return page


def test_settings_are_restored_after_a_question(
    aside: AboutPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    press(aside.set_aside.restore)
    assert preferences.all_of("restore_settings") == []
    answer(aside, "&Replace")
    restored = Settings(microphone="usb-desk")
    assert preferences.last("restore_settings").arguments == (Path("/c/settings.json.2"),)
    preferences.last("restore_settings").answer(restored)
    assert draft.settings == restored
    assert not draft.is_changed
    assert aside.set_aside.outcome.text == "The settings are in force again."


def test_the_question_answered_with_no_restores_nothing(
    aside: AboutPage, preferences: FakePreferences
) -> None:
    press(aside.set_aside.restore)
    answer(aside, "&Keep the present ones")
    assert preferences.all_of("restore_settings") == []


def test_settings_that_still_cannot_be_read_say_why(
    aside: AboutPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    press(aside.set_aside.restore)
    answer(aside, "&Replace")
    preferences.last("restore_settings").fail("A newer Captioner wrote it. Update Captioner.")
    assert aside.set_aside.outcome.text == "A newer Captioner wrote it. Update Captioner."
    assert draft.settings == Settings()


def test_the_assistant_is_asked_for(page: AboutPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.assistant_requested):
        press(page.assistant)


def test_closed_everything_under_way_is_cancelled(
    page: AboutPage, preferences: FakePreferences
) -> None:
    press(page.check.check)
    page.check.save_report(Path("/r.zip"))
    page.stop()
    assert not [order.name for order in preferences.orders if order.is_open]


def test_a_language_is_chosen_by_its_own_name(page: AboutPage, draft: SettingsDraft) -> None:
    choice = page.language.choice
    assert choice.currentData() == ""
    choice.setCurrentIndex(choice.findText("Français"))
    choice.activated.emit(choice.currentIndex())
    assert draft.settings.language == "fr"


def test_a_language_that_was_chosen_before_is_shown(page: AboutPage, draft: SettingsDraft) -> None:
    draft.edit(Settings(language="ja"))
    assert page.language.choice.currentText() == "日本語"
