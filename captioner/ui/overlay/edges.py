"""The edges of letters: shifted copies of a word that lie under it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from captioner.domain.appearance import Edge


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of the word: how far right and down in em, and how it is coloured.

    `color` None is the look's rim: black under light letters, white under dark ones.
    """

    right: float
    down: float
    opacity: float = 1.0
    color: QColor | None = None


_BLACK, _WHITE = QColor(0, 0, 0), QColor(255, 255, 255)

_AROUND = (
    (-1.0, 0.0),
    (1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (-0.7, -0.7),
    (0.7, -0.7),
    (-0.7, 0.7),
    (0.7, 0.7),
)

_RIM_EM = 1 / 22
_STEP_EM = 1 / 40


def _around(radius_em: float, opacity: float, at_em: float = 0.0) -> tuple[Copy, ...]:
    return tuple(
        Copy(at_em + right * radius_em, at_em + down * radius_em, opacity)
        for right, down in _AROUND
    )


def _slope(towards: int) -> tuple[Copy, ...]:
    """Dark on one side in steps, light on the other: 1 is lit from the upper left."""
    dark = tuple(Copy(towards * n * _STEP_EM, towards * n * _STEP_EM, color=_BLACK) for n in (3, 2))
    shade = Copy(towards * _STEP_EM, towards * _STEP_EM, color=QColor(70, 70, 70))
    light = Copy(-towards * _STEP_EM, -towards * _STEP_EM, 0.8, _WHITE)
    return (*dark, shade, light)


COPIES: Mapping[Edge, tuple[Copy, ...]] = {
    Edge.NONE: (),
    Edge.UNIFORM: _around(_RIM_EM, 1.0),
    Edge.RAISED: _slope(1),
    Edge.DEPRESSED: _slope(-1),
    Edge.DROP_SHADOW: (*_around(0.05, 0.12, at_em=0.075), Copy(0.065, 0.065, 0.85)),
}
"""From the lowest to the highest."""

REACH_EM = 0.14
"""No copy reaches farther than this."""
