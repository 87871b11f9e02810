"""Captions look as they did. CAPTIONER_RENEW_SNAPSHOTS=1 draws the pictures anew: look at each."""

import os
import sys

import numpy as np
import pytest
from PySide6.QtGui import QImage

from captioner.ui.overlay.text_parts import line_parts
from tests.snapshots.captions import CASES, Case
from tests.snapshots.drawing import HERE, drawn

PICTURES = HERE / "pictures"
RENEW = "CAPTIONER_RENEW_SNAPSHOTS"

_DIFFERENT = 48
"""Of 255 in one colour: more than rounding in the drawing of a curve."""

_MOST_DIFFERENT = 0.002
"""Share of the pixels. One letter more is 0.003 of a common case."""

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform != "linux", reason="other systems draw letters differently"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_captions_look_as_they_did(case: Case) -> None:
    if case.name == "thai" and len(line_parts("สวัสดีครับ")) == 1:
        pytest.skip("Qt has found no libthai here, which knows where Thai words end")
    path = PICTURES / f"{case.name}.png"
    now = drawn(case)
    if os.environ.get(RENEW):
        now.save(str(path))
        return
    before = QImage(str(path))
    assert before.size() == now.size()
    assert share_of_different_pixels(before, now) <= _MOST_DIFFERENT


def share_of_different_pixels(one: QImage, other: QImage) -> float:
    difference = np.abs(colors(one) - colors(other))
    return float(np.mean(np.any(difference > _DIFFERENT, axis=2)))


def colors(image: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    values = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.width(), 4)
    return values[:, :, :3].astype(np.int16)
