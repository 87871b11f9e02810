import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog
from pytestqt.qtbot import QtBot

from captioner.domain.appearance import FCC_COLORS
from captioner.ui.settings.color_choice import ColorChoice

OLIVE = "#556b2f"


@pytest.fixture
def choice(qtbot: QtBot) -> ColorChoice:
    made = ColorChoice("Text")
    qtbot.addWidget(made)
    made.show_color("#ffffff")
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def chosen(choice: ColorChoice) -> list[str]:
    colors: list[str] = []
    choice.chosen.connect(colors.append)
    return colors


def checked(choice: ColorChoice) -> list[str]:
    return [swatch.color for swatch in choice.swatches if swatch.isChecked()]


def test_each_of_the_eight_colours_is_one_press_away(
    choice: ColorChoice, chosen: list[str]
) -> None:
    for swatch in choice.swatches:
        swatch.click()
        assert checked(choice) == [swatch.color]
        assert choice.code.text() == swatch.color
    assert chosen == list(FCC_COLORS.values())


def test_the_arrow_keys_choose_among_the_swatches_and_tab_leaves_them(
    choice: ColorChoice, chosen: list[str]
) -> None:
    choice.swatches[0].setFocus()
    QTest.keyClick(choice.swatches[0], Qt.Key.Key_Right)
    assert choice.swatches[1].hasFocus()
    assert chosen == [choice.swatches[1].color]
    QTest.keyClick(choice.swatches[1], Qt.Key.Key_Tab)
    assert choice.code.hasFocus()


def test_any_other_colour_checks_no_swatch_and_they_are_still_reached(
    choice: ColorChoice, chosen: list[str]
) -> None:
    choice.show_color(OLIVE)
    assert checked(choice) == []
    assert chosen == []
    choice.code.setFocus()
    QTest.keyClick(choice.code, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert choice.focusWidget() in choice.swatches


def test_a_typed_colour_counts_as_soon_as_it_is_one(choice: ColorChoice, chosen: list[str]) -> None:
    doubts: list[str] = []
    choice.doubted.connect(doubts.append)
    choice.code.setFocus()
    choice.code.selectAll()
    QTest.keyClicks(choice.code, "556B2F")
    assert chosen[-1] == OLIVE
    assert "“55”" in doubts[1]
    assert choice.code.text() == "556B2F"  # as it was typed, until the field is left
    choice.more.setFocus()
    assert choice.code.text() == OLIVE


def test_what_is_being_typed_is_not_written_over(choice: ColorChoice) -> None:
    choice.code.setFocus()
    choice.code.selectAll()
    QTest.keyClicks(choice.code, "5")
    choice.show_color("#ffffff")  # as the draft still has it
    assert choice.code.text() == "5"


def test_the_systems_dialog_is_tried_live_and_given_up_without_a_trace(
    choice: ColorChoice, chosen: list[str]
) -> None:
    choice.more.click()
    (dialog,) = choice.findChildren(QColorDialog)
    dialog.setCurrentColor(QColor(OLIVE))
    assert chosen == [OLIVE]
    dialog.reject()
    assert chosen[-1] == "#ffffff"
    assert checked(choice) == ["#ffffff"]


def test_what_the_dialog_took_stays(choice: ColorChoice, chosen: list[str]) -> None:
    choice.more.click()
    (dialog,) = choice.findChildren(QColorDialog)
    dialog.setCurrentColor(QColor(OLIVE))
    dialog.accept()
    assert chosen[-1] == OLIVE


def test_a_page_that_goes_takes_its_dialog_along(choice: ColorChoice) -> None:
    choice.more.click()
    (dialog,) = choice.findChildren(QColorDialog)
    choice.stop()
    assert not dialog.isVisible()


def test_a_screen_reader_hears_of_what_and_which(choice: ColorChoice) -> None:
    assert [swatch.accessibleName() for swatch in choice.swatches][:2] == [
        "Text: White",
        "Text: Black",
    ]
    spoken = QAccessible.queryAccessibleInterface(choice.swatches[0])
    assert spoken.role() is QAccessible.Role.RadioButton
    assert spoken.state().checked
    assert all(min(s.width(), s.height()) >= 24 for s in choice.swatches)
