"""Fonts for captions: the eight styles of FCC 79.103, the same on every system."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from captioner.domain.appearance import Appearance, FontStyle

FAMILIES: Mapping[FontStyle, tuple[str, ...]] = {
    FontStyle.DEFAULT: ("Inter", "Segoe UI", ".AppleSystemUIFont", "Noto Sans", "DejaVu Sans"),
    FontStyle.MONO_SERIF: ("Courier Prime", "Courier New", "Nimbus Mono PS", "FreeMono"),
    FontStyle.SERIF: ("Noto Serif", "Georgia", "DejaVu Serif", "Times New Roman"),
    FontStyle.MONO_SANS: ("Noto Sans Mono", "Consolas", "Menlo", "DejaVu Sans Mono"),
    FontStyle.SANS: ("Noto Sans", "Arial", "Helvetica Neue", "Liberation Sans", "DejaVu Sans"),
    FontStyle.CASUAL: ("Comic Neue", "Comic Sans MS", "Chalkboard SE"),
    FontStyle.CURSIVE: ("Dancing Script", "Segoe Script", "Snell Roundhand", "Z003"),
    FontStyle.SMALL_CAPITALS: ("Inter", "Segoe UI", ".AppleSystemUIFont", "DejaVu Sans"),
}
"""The first of each is bundled; the others stand in where a bundle was stripped of its fonts.

Scripts that none of them has come from whatever the system has for them.
"""

_HINTS = {
    FontStyle.MONO_SERIF: QFont.StyleHint.TypeWriter,
    FontStyle.SERIF: QFont.StyleHint.Serif,
    FontStyle.MONO_SANS: QFont.StyleHint.Monospace,
    FontStyle.CURSIVE: QFont.StyleHint.Cursive,
}


def load_fonts(folder: Path) -> tuple[str, ...]:
    """The families of all font files in `folder`, which Qt knows from now on.

    Needs a QGuiApplication. A file that is no font is left out: captions then
    come in the next family of their style.
    """
    files = sorted(each for each in folder.glob("*") if each.suffix in (".ttf", ".otf"))
    families: set[str] = set()
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        families.update(QFontDatabase.applicationFontFamilies(number) if number >= 0 else ())
    return tuple(sorted(families))


def caption_font(appearance: Appearance, size_px: int) -> QFont:
    """The captions' font; letters are not hinted, so that a word is as wide at every scale."""
    style = appearance.font_style
    own = (appearance.family,) if appearance.family else ()
    font = QFont()
    font.setFamilies([*own, *FAMILIES[style]])
    font.setStyleHint(_HINTS.get(style, QFont.StyleHint.SansSerif))
    font.setPixelSize(size_px)
    font.setWeight(QFont.Weight.Medium)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style is FontStyle.SMALL_CAPITALS:
        font.setCapitalization(QFont.Capitalization.SmallCaps)
    return font
