"""Newer versions and the start at login, on the page about the program."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.updates import Release, UpdateOptions
from captioner.ports.upkeep import News
from captioner.ui.release_action import ReleaseAction
from captioner.ui.settings.about_page import AboutPage
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.verdict_icon import Mark
from tests.ui.fake_preferences import FakePreferences

HOST = "updates.example.org"
RELEASE = Release("0.2.0", "https://captioner.example.org/0.2.0", "Faster start.")
OUT = News(HOST, RELEASE)


class Browser(QObject):
    """Takes the place of the system's."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    taker = Browser()
    QDesktopServices.setUrlHandler("https", taker, "take")  # type: ignore[arg-type] # as it works
    yield taker
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences()


@pytest.fixture
def draft(preferences: FakePreferences) -> SettingsDraft:
    return SettingsDraft(preferences.settings)


@pytest.fixture
def page(qtbot: QtBot, preferences: FakePreferences, draft: SettingsDraft) -> Iterator[AboutPage]:
    made = AboutPage(preferences, draft)
    qtbot.addWidget(made)
    made.show()
    made.activated()
    yield made
    made.stop()


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_daily_look_is_a_choice_that_says_who_is_asked(
    page: AboutPage, draft: SettingsDraft
) -> None:
    assert not page.updates.daily.box.isChecked()
    assert page.updates.daily.note.text().startswith(f"{HOST} is asked")
    page.updates.daily.box.click()
    assert draft.settings.updates == UpdateOptions(is_on=True)
    draft.edit(replace(draft.settings, updates=UpdateOptions()))
    assert not page.updates.daily.box.isChecked()


def test_without_an_address_nothing_can_be_chosen_and_it_is_said_why(
    page: AboutPage, preferences: FakePreferences
) -> None:
    preferences.upkeep.tell(News())
    assert not page.updates.daily.box.isEnabled()
    assert not page.updates.look_now.isEnabled()
    assert "does not know where new versions are told of" in page.updates.daily.note.text()
    preferences.upkeep.tell(News(HOST))
    assert page.updates.look_now.isEnabled()


def test_a_newer_version_is_told_and_its_page_is_opened(
    qtbot: QtBot, page: AboutPage, preferences: FakePreferences, browser: Browser
) -> None:
    preferences.upkeep.found = OUT
    press(page.updates.look_now)
    assert not page.updates.look_now.isEnabled()
    outcome = page.updates.outcome
    qtbot.waitUntil(lambda: outcome.text == "Captioner 0.2.0 is out. Faster start.")
    assert page.updates.look_now.isEnabled()
    press(outcome.button)
    assert browser.urls == [RELEASE.page]


def test_of_a_skipped_version_no_more_is_told(
    page: AboutPage, preferences: FakePreferences
) -> None:
    preferences.upkeep.tell(OUT)
    assert page.updates.outcome.isVisible()
    press(page.updates.skip)
    assert not page.updates.outcome.isVisible()
    assert not page.updates.skip.isVisible()
    assert preferences.upkeep.news.is_skipped


def test_that_there_is_none_and_that_nobody_answered_is_said(
    qtbot: QtBot, page: AboutPage, preferences: FakePreferences
) -> None:
    outcome = page.updates.outcome
    press(page.updates.look_now)
    qtbot.waitUntil(lambda: outcome.text == "This is the newest version.")
    preferences.upkeep.found = "The server is away. Try again later."
    press(page.updates.look_now)
    qtbot.waitUntil(lambda: outcome.text == preferences.upkeep.found)
    assert outcome.icon.mark is Mark.FAILED


def test_the_start_at_login_is_what_the_system_has_and_changes_at_once(
    qtbot: QtBot, page: AboutPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    box = page.autostart.check.box
    qtbot.waitUntil(box.isEnabled)
    box.click()
    qtbot.waitUntil(lambda: preferences.upkeep.is_on and box.isEnabled())
    assert box.isChecked()
    assert not draft.is_changed
    preferences.upkeep.is_on = False  # in the system's own settings
    page.activated()
    qtbot.waitUntil(lambda: not box.isChecked())


def test_a_start_at_login_that_cannot_be_changed_stays_and_is_told_of(
    qtbot: QtBot, page: AboutPage, preferences: FakePreferences
) -> None:
    box = page.autostart.check.box
    qtbot.waitUntil(box.isEnabled)
    preferences.upkeep.trouble = "The folder cannot be written. Check its permissions."
    box.click()
    qtbot.waitUntil(lambda: page.autostart.outcome.text == preferences.upkeep.trouble)
    assert not box.isChecked()
    assert box.isEnabled()


def test_a_menu_tells_of_a_newer_version_that_is_not_skipped(
    qtbot: QtBot, browser: Browser
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    action = ReleaseAction(window)
    for news in (News(HOST), replace(OUT, is_skipped=True), News(HOST, Release("0.2.0"))):
        action.tell(news)
        assert not action.isVisible()
    action.tell(OUT)
    assert action.isVisible()
    assert action.text() == "Captioner 0.2.0 is out…"
    action.trigger()
    assert browser.urls == [RELEASE.page]
