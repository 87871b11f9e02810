"""What is said in each language, and how: words, numbers, and the side where lines begin."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from captioner.domain.languages import LANGUAGES
from captioner.domain.wording import English, counted, number, speak_by, translate
from captioner.ui.hotkeys.keyboard import said
from captioner.ui.language import speak_language

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    speak_language(qapp, "en", TRANSLATIONS)
    QLocale.setDefault(before)
    speak_by(English())


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_stands_on_its_own_side(app: QApplication, code: str) -> None:
    assert speak_language(app, code, TRANSLATIONS) == code
    is_leftward = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert is_leftward is (code == "ar")


def test_qts_own_buttons_speak_as_well(app: QApplication) -> None:
    speak_language(app, "de", TRANSLATIONS)
    speak_language(app, "fr", TRANSLATIONS)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Annuler"


def test_numbers_are_written_as_the_language_writes_them(app: QApplication) -> None:
    speak_language(app, "de", TRANSLATIONS)
    assert number(1234.5, 1) == "1.234,5"
    assert QLocale().decimalPoint() == ","


def test_keys_are_named_as_the_keyboard_has_them(app: QApplication) -> None:
    speak_language(app, "de", TRANSLATIONS)
    assert said("Ctrl+Alt+Left") == "Strg+Alt+Links"


def test_what_nobody_translated_is_said_in_english(app: QApplication) -> None:
    speak_language(app, "de", TRANSLATIONS)
    assert translate("no such part", "Nobody says “this”…") == "Nobody says “this”…"
    assert counted("no such part", "%n things", "", 1)(1200) == "1.200 things"


def test_without_its_file_the_program_speaks_english(app: QApplication, tmp_path: Path) -> None:
    assert speak_language(app, "ja", tmp_path) == "ja"
    assert translate("menu", "Quit Captioner") == "Quit Captioner"


def test_english_knows_one_from_many(app: QApplication) -> None:
    speak_language(app, "en", TRANSLATIONS)
    new = counted("overlay", "%n new words · End: catch up", "", 1)
    assert new(1) == "1 new word · End: catch up"
    assert new(2) == "2 new words · End: catch up"
