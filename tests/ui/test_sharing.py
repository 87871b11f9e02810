"""The window for sharing: the box's captions, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from captioner.domain.appearance import (
    DEFAULT_APPEARANCE,
    FCC_COLORS,
    PRESETS,
    Appearance,
    NamedAppearance,
)
from captioner.domain.captions import Segment
from captioner.domain.contrast import LEAST_CONTRAST, contrast_ratio
from captioner.domain.recognition import Word
from captioner.domain.settings import WindowPlace
from captioner.ui.overlay.look import look_of
from captioner.ui.overlay.place_keeper import PlaceKeeper
from captioner.ui.overlay.window import CaptionOverlay
from captioner.ui.sharing import Sharing
from captioner.ui.sharing_window import SharingWindow, ground_of
from tests.ui.spoken import committed, tentative

PLACE = WindowPlace(100, 120, 640, 300)
COLORS = st.sampled_from(list(FCC_COLORS.values()))


class Captions:
    """The box with its window for sharing, fed as the program feeds them."""

    def __init__(self, overlay: CaptionOverlay) -> None:
        self.overlay = overlay
        self.keeper = PlaceKeeper(overlay, overlay.area, overlay.status_line)
        self.sharing = Sharing(overlay, overlay.area, self.keeper.history)

    def say(self, *segments: Segment) -> None:
        self.keeper.take(segments)
        self.sharing.take(segments)
        self.overlay.show_segments(segments)

    @property
    def window(self) -> SharingWindow:
        assert self.sharing.window is not None
        return self.sharing.window

    @property
    def shared_text(self) -> str:
        return self.window.area.visible_text


@pytest.fixture
def captions(overlay: CaptionOverlay) -> Iterator[Captions]:
    made = Captions(overlay)
    yield made
    made.sharing.close()


def spoken_by(speaker: int, text: str, number: int) -> Segment:
    start_ms = number * 1000
    words = tuple(Word(each, start_ms, start_ms + 100, None, speaker) for each in text.split())
    return replace(committed(text, id=number, start_ms=start_ms), words=words)


def test_there_is_no_window_before_it_is_wanted(captions: Captions) -> None:
    captions.say(committed("hello"))
    others = [w for w in QApplication.topLevelWidgets() if isinstance(w, SharingWindow)]
    assert (captions.sharing.is_open, others) == (False, [])


def test_it_shows_what_is_said_from_then_on(captions: Captions) -> None:
    captions.sharing.open(PLACE)
    captions.say(tentative("hello wor"))
    captions.say(committed("hello world.", revision=2))
    assert captions.shared_text == "hello world."


def test_it_begins_with_what_the_box_still_has(captions: Captions) -> None:
    captions.say(committed("All is well.", id=1), tentative("and now", id=2, start_ms=600))
    captions.sharing.open(PLACE)
    assert captions.shared_text == "All is well. and now"
    captions.say(committed("And now this.", id=2, start_ms=600))
    assert captions.shared_text == "All is well. And now this."


def test_it_begins_empty_where_the_box_is_empty(captions: Captions) -> None:
    captions.say(committed("That was then."))
    captions.overlay.area.clear()  # as after a silence
    captions.sharing.open(PLACE)
    assert captions.shared_text == ""


def test_speakers_have_the_colours_and_labels_that_they_have_in_the_box(
    captions: Captions,
) -> None:
    for number in range(1, 30):
        captions.say(spoken_by(1 + number % 3, "one two three four five", number))
    captions.sharing.open(PLACE)
    captions.say(spoken_by(1, "somebody else", 30))
    boxed, shared = captions.overlay.area.rows[-1], captions.window.area.rows[-1]
    assert [(word.text, word.voice) for word in shared] == [(w.text, w.voice) for w in boxed]


def test_what_its_reader_looks_at_in_the_box_is_nobody_elses_concern(captions: Captions) -> None:
    captions.sharing.open(PLACE)
    captions.say(committed("one", id=1))
    captions.keeper.set_held(held=True)
    captions.say(committed("two", id=2, start_ms=600))
    assert (captions.overlay.area.visible_text, captions.shared_text) == ("one", "one two")


def test_there_is_nothing_in_it_but_captions(captions: Captions) -> None:
    captions.sharing.open(PLACE)
    assert captions.window.findChildren(QWidget) == [captions.window.area]


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_nothing_shines_through_it(captions: Captions, preset: NamedAppearance) -> None:
    captions.sharing.open(PLACE)
    look = look_of(preset.appearance, 1080)
    captions.window.set_look(look)
    picture = captions.window.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in (1, 320, 638) for y in (1, 150, 298)}
    assert seen == {ground_of(look).name()}


@given(COLORS, COLORS, st.sampled_from([0.0, 0.5, 1.0]))
def test_its_ground_lets_the_text_be_read(text: str, window: str, opacity: float) -> None:
    appearance = Appearance(text=text, window=window, window_opacity=opacity)
    ground = ground_of(look_of(appearance, 1080))
    assert contrast_ratio(text, ground.name()) >= LEAST_CONTRAST
    if contrast_ratio(text, window) >= LEAST_CONTRAST:
        assert ground == QColor(window)


def test_it_follows_the_boxes_look(captions: Captions) -> None:
    captions.sharing.open(PLACE)
    large = look_of(replace(DEFAULT_APPEARANCE, size_percent=200), 1080)
    captions.overlay.set_look(large)
    captions.overlay.area.set_reduced_motion(True)
    captions.overlay.area.set_linger_s(20)
    captions.sharing.follow()
    area = captions.window.area
    assert (area.look, area.is_motion_reduced, area.linger_s) == (large, True, 20)


def test_it_holds_whole_rows_and_has_more_when_it_is_higher(captions: Captions) -> None:
    captions.sharing.open(PLACE)
    row_px = captions.window.area.look.sizes.row_px
    rows = len(captions.window.area.rows)
    captions.window.resize(640, 300 + 2 * row_px)
    captions.say(committed("hello"))
    assert len(captions.window.area.rows) == rows + 2
    assert captions.window.area.height() % row_px == 0


def test_it_is_open_until_it_is_closed(captions: Captions, qtbot: QtBot) -> None:
    captions.sharing.open(PLACE)
    assert captions.sharing.is_open
    with qtbot.waitSignal(captions.sharing.changed):
        captions.window.close()  # as its frame's button does
    assert not captions.sharing.is_open


def test_where_it_was_left_is_told(captions: Captions, qtbot: QtBot) -> None:
    captions.sharing.open(PLACE)
    captions.window.setGeometry(60, 70, 500, 250)
    with qtbot.waitSignal(captions.sharing.placed) as told:
        captions.window.close()
    assert told.args == [WindowPlace(60, 70, 500, 250)]


def test_the_first_time_it_is_beside_the_box(captions: Captions) -> None:
    captions.sharing.open(None)
    assert not captions.window.geometry().intersects(captions.overlay.geometry())


def test_another_session_begins_empty(captions: Captions) -> None:
    captions.sharing.open(PLACE)
    captions.say(committed("hello"))
    captions.sharing.clear()
    assert captions.shared_text == ""
