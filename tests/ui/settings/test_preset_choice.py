from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from captioner.domain.appearance import (
    DEFAULT_APPEARANCE,
    PRESETS,
    Appearance,
    NamedAppearance,
)
from captioner.ui.settings.preset_choice import PresetChoice

LARGE_YELLOW = Appearance(text="#ffff00", size_percent=180)
HALL = NamedAppearance("Lecture hall", LARGE_YELLOW)
HOME = NamedAppearance("Home", Appearance(size_percent=80))


class Holder:
    """What the page does: keeps what was edited and shows it again."""

    def __init__(self, choice: PresetChoice) -> None:
        self.choice = choice
        self.look = DEFAULT_APPEARANCE
        self.own: tuple[NamedAppearance, ...] = ()
        choice.edited.connect(self.show)

    def show(self, look: Appearance, own: tuple[NamedAppearance, ...]) -> None:
        self.look, self.own = look, own
        self.choice.show_presets(look, own)

    def use(self, name: str) -> None:
        """As a person does: by the list."""
        index = self.choice.choice.findText(name)
        self.choice.choice.setCurrentIndex(index)
        self.choice.choice.activated.emit(index)

    def name_it(self, name: str) -> None:
        edit = self.choice.naming.edit
        assert edit.isVisible()
        edit.selectAll()
        QTest.keyClicks(edit, name)
        QTest.keyClick(edit, Qt.Key.Key_Return)


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def holder(qtbot: QtBot, dialog: QDialog) -> Holder:
    choice = PresetChoice()
    QVBoxLayout(dialog).addWidget(choice)
    held = Holder(choice)
    held.show(DEFAULT_APPEARANCE, (HALL, HOME))
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return held


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_a_preset_of_the_program_is_used_whole(holder: Holder, preset: NamedAppearance) -> None:
    holder.use(preset.name)
    assert holder.look == preset.appearance
    assert holder.choice.choice.currentText() == preset.name
    assert not holder.choice.delete.isEnabled()
    assert not holder.choice.rename.isEnabled()


def test_a_look_that_is_no_preset_says_so(holder: Holder) -> None:
    holder.show(replace(LARGE_YELLOW, size_percent=181), holder.own)
    assert holder.choice.choice.currentText() == "As chosen below"
    holder.show(LARGE_YELLOW, holder.own)
    assert holder.choice.choice.currentText() == "Lecture hall"


def test_a_look_is_saved_under_a_name(holder: Holder) -> None:
    look = Appearance(text="#00ffff")
    holder.show(look, holder.own)
    holder.choice.save.click()
    holder.name_it("  Sea ")
    assert holder.own == (HALL, HOME, NamedAppearance("Sea", look))
    assert holder.choice.choice.currentText() == "Sea"
    assert holder.choice.delete.isEnabled()


def test_a_name_of_the_programs_own_is_refused_and_the_field_stays(holder: Holder) -> None:
    holder.choice.save.click()
    holder.name_it("Broadcast")
    assert "comes with the program" in holder.choice.naming.note.text
    assert holder.choice.naming.isVisible()
    assert holder.own == (HALL, HOME)


def test_a_preset_that_was_changed_is_saved_again_with_two_keys_and_can_be_had_back(
    holder: Holder,
) -> None:
    holder.use("Lecture hall")
    changed = replace(LARGE_YELLOW, size_percent=200)
    holder.show(changed, holder.own)
    holder.choice.save.click()
    QTest.keyClick(holder.choice.naming.edit, Qt.Key.Key_Return)
    assert holder.own == (NamedAppearance("Lecture hall", changed), HOME)
    holder.choice.outcome.button.click()
    assert holder.own == (HALL, HOME)


def test_a_preset_is_renamed_in_its_place(holder: Holder) -> None:
    holder.use("Lecture hall")
    holder.choice.rename.click()
    holder.name_it("Aula")
    assert holder.own == (NamedAppearance("Aula", LARGE_YELLOW), HOME)
    assert holder.choice.choice.currentText() == "Aula"


def test_a_preset_cannot_take_the_name_of_another(holder: Holder) -> None:
    holder.use("Lecture hall")
    holder.choice.rename.click()
    holder.name_it("home")
    assert holder.own == (HALL, HOME)
    assert "already" in holder.choice.naming.note.text


def test_a_deleted_preset_leaves_the_look_and_can_be_had_back_in_its_place(
    holder: Holder,
) -> None:
    holder.use("Lecture hall")
    holder.choice.delete.click()
    assert list(holder.own) == [HOME]
    assert holder.look == LARGE_YELLOW
    assert holder.choice.choice.currentText() == "As chosen below"
    holder.choice.outcome.button.click()
    assert holder.own == (HALL, HOME)
    assert holder.choice.choice.currentText() == "Lecture hall"


def test_a_reset_can_be_taken_back(holder: Holder) -> None:
    holder.show(Appearance(text="#00ff00"), holder.own)
    holder.choice.reset.click()
    assert holder.look == DEFAULT_APPEARANCE
    assert not holder.choice.reset.isEnabled()
    holder.choice.outcome.button.click()
    assert holder.look == Appearance(text="#00ff00")


def test_of_two_presets_that_look_alike_the_chosen_one_is_deleted(holder: Holder) -> None:
    twin = NamedAppearance("Twin", LARGE_YELLOW)
    holder.show(LARGE_YELLOW, (HALL, HOME, twin))
    holder.use("Twin")
    holder.choice.delete.click()
    assert holder.own == (HALL, HOME)


def test_escape_gives_up_the_name_and_not_the_dialog(holder: Holder, dialog: QDialog) -> None:
    holder.choice.save.setFocus()
    holder.choice.save.click()
    QTest.keyClick(holder.choice.naming.edit, Qt.Key.Key_Escape)
    assert not holder.choice.naming.isVisible()
    assert dialog.isVisible()
    assert holder.choice.save.hasFocus()
    assert holder.own == (HALL, HOME)


def test_of_two_presets_that_look_alike_the_chosen_one_stays_shown(holder: Holder) -> None:
    twin = NamedAppearance("Twin", LARGE_YELLOW)
    holder.show(LARGE_YELLOW, (HALL, HOME, twin))
    holder.use("Twin")
    holder.show(LARGE_YELLOW, (HALL, twin))  # another was deleted meanwhile
    assert holder.choice.choice.currentText() == "Twin"
