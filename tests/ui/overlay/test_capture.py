import sys

import pytest

from captioner.ui.overlay.capture import can_hide, hide_from_capture, why_not
from captioner.ui.overlay.window import CaptionOverlay

linux_alone = pytest.mark.skipif(sys.platform != "linux", reason="asks about Linux")


def test_either_it_can_hide_or_it_says_why_not() -> None:
    assert can_hide() is not bool(why_not())


@linux_alone
def test_on_linux_the_sentence_says_what_to_do_instead() -> None:
    assert "Share a single window" in why_not()


@linux_alone
def test_on_linux_hiding_is_refused(overlay: CaptionOverlay) -> None:
    assert not hide_from_capture(overlay, hidden=True)


@linux_alone
def test_an_overlay_that_cannot_hide_shows_itself_all_the_same(overlay: CaptionOverlay) -> None:
    overlay.set_hidden_from_capture(hidden=True)
    assert overlay.isVisible()
