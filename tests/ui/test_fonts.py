from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from captioner.domain.appearance import Appearance, FontStyle
from captioner.ui.fonts import FAMILIES, caption_font, load_fonts

pytestmark = pytest.mark.usefixtures("qapp")

FOLDER = Path(__file__).parents[2] / "resources" / "fonts"


@pytest.mark.parametrize("style", FontStyle)
def test_every_style_has_a_font_of_its_own_in_the_bundle(style: FontStyle) -> None:
    loaded = load_fonts(FOLDER)
    font = caption_font(Appearance(font_style=style), 36)
    assert FAMILIES[style][0] in loaded
    assert QFontInfo(font).family() == FAMILIES[style][0]


@pytest.mark.parametrize("style", [FontStyle.MONO_SANS, FontStyle.MONO_SERIF])
def test_monospaced_styles_are_monospaced(style: FontStyle) -> None:
    load_fonts(FOLDER)
    metrics = QFontMetricsF(caption_font(Appearance(font_style=style), 36))
    assert metrics.horizontalAdvance("i") == metrics.horizontalAdvance("W")


def test_a_file_that_is_no_font_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_text("no font")
    assert load_fonts(tmp_path) == ()


def test_the_bundle_is_small() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 3_000_000


def test_every_bundled_font_is_named_beside_its_licence() -> None:
    licence = (FOLDER / "OFL.txt").read_text()
    fonts = [file.name for file in FOLDER.iterdir() if file.suffix in (".otf", ".ttf")]
    assert [name for name in fonts if name not in licence] == []
