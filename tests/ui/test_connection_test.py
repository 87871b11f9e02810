"""The connection test on the screen, with a program that answers when it is told to."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from captioner.domain.diagnosis import CONNECTION_CHECKS, Check, Diagnosis, Finding, Verdict
from captioner.domain.endpoint import Endpoint
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile
from captioner.ui.connection_test import ConnectionTestView
from captioner.ui.verdict_icon import Mark
from tests.ui.fake_preferences import FakePreferences

OFFICE = Profile("office", "Office", Endpoint("gpu-box"))
LONG = "The server's certificate was made out by an authority that nobody knows. " * 3


def passed(check: Check) -> Finding:
    return Finding(check, Verdict.PASSED, f"{check.value} is well.", took_ms=3)


def all_passed() -> tuple[Finding, ...]:
    return tuple(passed(check) for check in CONNECTION_CHECKS)


def failed_at(check: Check) -> tuple[Finding, ...]:
    place = CONNECTION_CHECKS.index(check)
    return (
        *(passed(each) for each in CONNECTION_CHECKS[:place]),
        Finding(check, Verdict.FAILED, LONG, "Ask whoever runs the server."),
        *(Finding(c, Verdict.SKIPPED, "Not possible.") for c in CONNECTION_CHECKS[place + 1 :]),
    )


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences()


@pytest.fixture
def view(qtbot: QtBot, preferences: FakePreferences) -> Iterator[ConnectionTestView]:
    shown = ConnectionTestView(preferences)
    qtbot.addWidget(shown)
    shown.resize(620, 500)
    shown.show()
    yield shown
    shown.clear()
    shown.close()


def marks(view: ConnectionTestView) -> Sequence[Mark]:
    return [row.mark for row in view.findings.rows]


def test_each_check_has_a_row_before_anything_is_tested(view: ConnectionTestView) -> None:
    assert [row.check for row in view.findings.rows] == list(CONNECTION_CHECKS)
    assert set(marks(view)) == {Mark.WAITING}


def test_the_button_asks_and_does_not_test_by_itself(
    qtbot: QtBot, view: ConnectionTestView, preferences: FakePreferences
) -> None:
    with qtbot.waitSignal(view.requested):
        QTest.mouseClick(view.button, Qt.MouseButton.LeftButton)
    assert not preferences.orders


def test_it_tests_what_it_was_given(view: ConnectionTestView, preferences: FakePreferences) -> None:
    secrets = Secrets(token="a token")
    view.start(OFFICE, secrets)
    assert preferences.last("test_connection").arguments == (OFFICE, secrets)


def test_a_finding_shows_in_its_row_and_the_next_check_turns(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    view.start(OFFICE, NO_SECRETS)
    preferences.last("test_connection").tell(passed(Check.FILES))
    assert marks(view)[:3] == [Mark.PASSED, Mark.RUNNING, Mark.WAITING]
    assert view.findings.rows[0].message.text() == "Certificate files is well."


def test_rows_that_were_read_stay_where_they_are(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    view.start(OFFICE, NO_SECRETS)
    order = preferences.last("test_connection")
    findings = failed_at(Check.CERTIFICATE)
    places: list[list[int]] = []
    for count, finding in enumerate(findings, start=1):
        order.tell(finding)
        QApplication.processEvents()  # lays out
        places.append([row.geometry().top() for row in view.findings.rows[:count]])
    assert all(place == places[-1][: len(place)] for place in places)


def test_the_button_stays_where_it_is_from_beginning_to_end(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    QApplication.processEvents()
    before = view.button.geometry()
    view.start(OFFICE, NO_SECRETS)
    QApplication.processEvents()
    during = view.button.geometry()
    preferences.last("test_connection").answer(Diagnosis(all_passed()))
    QApplication.processEvents()
    assert view.button.geometry() == during == before


def test_the_end_tells_round_trip_and_first_words(
    qtbot: QtBot, view: ConnectionTestView, preferences: FakePreferences
) -> None:
    diagnosis = Diagnosis(all_passed(), round_trip_ms=12.3, first_result_ms=1430.0)
    view.start(OFFICE, NO_SECRETS)
    with qtbot.waitSignal(view.ended, check_params_cb=lambda end: end == diagnosis):
        preferences.last("test_connection").answer(diagnosis)
    assert view.summary.text() == "It works."
    assert view.times.text() == "Round trip 12 ms, first words after 1.4 s"
    assert view.diagnosis == diagnosis


def test_a_failure_is_named_with_cause_and_advice(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    view.start(OFFICE, NO_SECRETS)
    preferences.last("test_connection").answer(Diagnosis(failed_at(Check.PORT)))
    row = view.findings.rows[2]
    assert row.mark is Mark.FAILED
    assert row.message.text() == LONG
    assert row.advice.text() == "Ask whoever runs the server."
    assert view.summary.text() == "It does not work yet: port."


def test_a_row_tells_a_screen_reader_its_name_and_state(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    view.start(OFFICE, NO_SECRETS)
    preferences.last("test_connection").answer(Diagnosis(failed_at(Check.FILES)))
    names = [row.accessibleName() for row in view.findings.rows]
    assert names[0].startswith("Certificate files: failed. The server's certificate")
    assert names[1] == "Address: skipped. Not possible"


@pytest.mark.parametrize("told", range(len(CONNECTION_CHECKS) + 1))
def test_cancelled_after_any_finding_it_is_sane(
    view: ConnectionTestView, preferences: FakePreferences, told: int
) -> None:
    view.start(OFFICE, NO_SECRETS)
    order = preferences.last("test_connection")
    for finding in all_passed()[:told]:
        order.tell(finding)
    view.cancel()
    assert order.is_cancelled
    assert not view.is_running
    assert marks(view) == [Mark.PASSED] * told + [Mark.SKIPPED] * (len(CONNECTION_CHECKS) - told)
    assert view.button.text().replace("&", "") == "Test again"


def test_a_second_start_cancels_the_first(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    view.start(OFFICE, NO_SECRETS)
    first = preferences.last("test_connection")
    view.start(None, NO_SECRETS)
    assert first.is_cancelled
    assert view.summary.text() == "Testing This computer…"


def test_cancelling_what_does_not_run_changes_nothing(
    qtbot: QtBot, view: ConnectionTestView
) -> None:
    with qtbot.assertNotEmitted(view.cancelled):
        view.cancel()
    assert view.summary.text() == "Not tested yet."


def test_what_changed_since_is_said_and_the_results_stay(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    view.start(OFFICE, NO_SECRETS)
    preferences.last("test_connection").answer(Diagnosis(all_passed()))
    view.mark_outdated()
    assert "Test again" in view.summary.text()
    assert set(marks(view)) == {Mark.PASSED}


def test_the_results_are_copied_as_plain_text(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    view.start(OFFICE, NO_SECRETS)
    preferences.last("test_connection").answer(Diagnosis(failed_at(Check.ADDRESS)))
    QTest.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Connection test of gpu-box:50051: It does not work yet: address."
    assert lines[1] == "[passed] Certificate files: Certificate files is well."
    assert lines[3] == "    Ask whoever runs the server."


def test_a_servers_sentence_is_never_taken_for_markup(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    view.start(OFFICE, NO_SECRETS)
    tricky = Finding(Check.FILES, Verdict.WARNED, "<b>bold</b> &amp; <img src=x>")
    preferences.last("test_connection").tell(tricky)
    label = view.findings.rows[0].message
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_arrow_keys_go_from_row_to_row(view: ConnectionTestView) -> None:
    view.activateWindow()
    rows = view.findings.rows
    rows[0].setFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    QTest.keyClick(rows[1], Qt.Key.Key_Up)
    assert rows[0].hasFocus()


def test_an_end_without_all_findings_leaves_no_row_turning(
    view: ConnectionTestView, preferences: FakePreferences
) -> None:
    view.start(OFFICE, NO_SECRETS)
    preferences.last("test_connection").answer(Diagnosis((passed(Check.FILES),)))
    assert set(marks(view)[1:]) == {Mark.SKIPPED}
