"""The program speaks the language that was chosen, and the system's where none was."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.e2e.program import eventually, set_up, started
from tests.screen import Screen

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


@pytest.mark.parametrize(
    ("settings", "variables", "spoken"),
    [
        ({"language": "de"}, {}, "de"),
        ({}, {"LANGUAGE": "ja_JP:en"}, "ja"),
        ({"language": "en"}, {"LANGUAGE": "ja_JP:en"}, "en"),
    ],
    ids=["chosen", "the system's", "chosen against the system's"],
)
def test_the_captions_window_has_its_name_in_the_language(
    tmp_path: Path,
    screen: Screen,
    settings: Mapping[str, str],
    variables: Mapping[str, str],
    spoken: str,
) -> None:
    set_up(tmp_path, **settings)
    more = {"DISPLAY": screen.display, **variables}
    with started(tmp_path, more=more) as program:
        eventually(lambda: screen.window(_title(spoken)))
        program.terminate()
        program.communicate(timeout=20)


def _title(language: str) -> str:
    translator = QTranslator()
    translator.load(str(TRANSLATIONS / f"captioner_{language}.qm"))
    return translator.translate("overlay", "Captions") or "Captions"
