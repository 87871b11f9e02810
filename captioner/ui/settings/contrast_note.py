"""How well the chosen captions can be read where that is hardest, and what to do about it."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt

from captioner.domain.appearance import Appearance
from captioner.domain.contrast import (
    LEAST_CONTRAST,
    contrast_advice,
    spoken_ratio,
    worst_contrast,
)
from captioner.domain.wording import marked, number, translate
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.theme import TENTATIVE_OPACITY

_ALL_HARD = marked(
    "captions",
    "These captions can be hard to read: over some windows their contrast is {contrast}, and "
    "{least}:1 is the least that reads well.",
)
_FAINT_HARD = marked(
    "captions",
    "Words that may still change can be hard to read: over some windows their contrast is "
    "{contrast}, and {least}:1 is the least that reads well.",
)


class ContrastNote(FieldNote):
    """A warning under 4.5:1; above, the figures alone. As high with the one as with the other."""

    def __init__(self) -> None:
        super().__init__()
        self.label.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_appearance(self, appearance: Appearance, voices: Iterable[str]) -> None:
        """`voices` are the colours that speakers have in it; the worst counts."""
        inks = [replace(appearance, text=color) for color in voices]
        worst = min(inks, key=worst_contrast)
        ratio = worst_contrast(worst)
        faint = worst_contrast(worst, share=TENTATIVE_OPACITY)
        figures = translate(
            "captions",
            "Contrast at worst, whatever lies behind: {contrast}; {faint} for words that may still "
            "change.",
        )
        self.set_hint(figures.format(contrast=spoken_ratio(ratio), faint=spoken_ratio(faint)))
        self.set_warning(_warning(worst, ratio, faint))


def _warning(worst: Appearance, ratio: float, faint: float) -> str:
    """Empty if it can be read."""
    if ratio < LEAST_CONTRAST:
        sentence, share, said = _ALL_HARD, 1.0, ratio
    elif faint < LEAST_CONTRAST:
        sentence, share, said = _FAINT_HARD, TENTATIVE_OPACITY, faint
    else:
        return ""
    warning = translate("captions", sentence).format(
        contrast=spoken_ratio(said), least=number(LEAST_CONTRAST, 1)
    )
    return f"{warning} {contrast_advice(worst, share=share)}"
