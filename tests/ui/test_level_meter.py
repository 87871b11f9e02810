import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from captioner.domain.audio import SoundLevel
from captioner.ui.level_meter import (
    LOUDEST_DB,
    QUIETEST_DB,
    LevelMeter,
    Loudness,
    loudness,
)

SPEECH = SoundLevel(-25, -14)
HISS = SoundLevel(-50, -45)
SILENCE = SoundLevel(-96, -96)
SHOUT = SoundLevel(-5, -1)
CLIPPED = SoundLevel(-20, 0, is_clipped=True)

LEVELS = st.builds(
    SoundLevel,
    st.floats(-96, 0),
    st.floats(-96, 0),
    st.booleans(),
)


@pytest.fixture
def meter(qtbot: QtBot) -> LevelMeter:
    made = LevelMeter()
    qtbot.addWidget(made)
    made.resize(300, 18)
    return made


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ([], Loudness.UNKNOWN),
        ([SILENCE] * 5, Loudness.SILENT),
        ([HISS], Loudness.QUIET),
        ([HISS, SPEECH, HISS], Loudness.GOOD),
        ([SPEECH, SHOUT], Loudness.LOUD),
        ([SPEECH, CLIPPED], Loudness.LOUD),
    ],
)
def test_the_loudest_of_the_last_seconds_decides(levels: list[SoundLevel], words: Loudness) -> None:
    assert loudness(levels) is words


def test_a_pause_for_breath_changes_no_words(meter: LevelMeter) -> None:
    meter.show_level(SPEECH)
    for _ in range(40):
        meter.show_level(SILENCE)
    assert meter.loudness is Loudness.GOOD


def test_who_stops_speaking_is_not_called_good_for_ever(meter: LevelMeter) -> None:
    meter.show_level(SPEECH)
    for _ in range(60):
        meter.show_level(SILENCE)
    assert meter.loudness is Loudness.SILENT


def test_a_peak_stays_and_then_falls(meter: LevelMeter) -> None:
    meter.show_level(SHOUT)
    meter.show_level(SILENCE)
    soon = meter.peak_db
    for _ in range(100):
        meter.show_level(SILENCE)
    assert SHOUT.peak_db - 3 < soon < SHOUT.peak_db
    assert meter.peak_db == QUIETEST_DB


def test_what_was_cut_off_is_marked(meter: LevelMeter) -> None:
    before = grabbed(meter)
    meter.show_level(CLIPPED)
    assert meter.is_clipped
    corner = QColor(grabbed(meter).pixel(meter.width() - 14, 9))
    assert corner != QColor(before.pixel(meter.width() - 14, 9))
    assert corner.red() > 150 > corner.green()


def test_a_louder_sound_fills_more_of_the_bar(meter: LevelMeter) -> None:
    meter.show_level(HISS)
    quiet = green_pixels(meter)
    meter.show_level(SPEECH)
    assert green_pixels(meter) > quiet + 50


def test_a_screen_reader_gets_the_value_and_the_words(meter: LevelMeter) -> None:
    meter.show_level(SPEECH)
    assert meter.value() == -25
    assert meter.accessibleDescription() == Loudness.GOOD


def test_a_screen_reader_is_not_told_of_every_level(meter: LevelMeter) -> None:
    values: list[int] = []
    meter.valueChanged.connect(values.append)
    for number in range(20):
        meter.show_level(SoundLevel(-50 + number, -40))
    assert len(values) <= 2


def test_cleared_it_knows_nothing(meter: LevelMeter) -> None:
    meter.show_level(CLIPPED)
    meter.clear()
    assert (meter.loudness, meter.is_clipped, meter.value()) == (
        Loudness.UNKNOWN,
        False,
        QUIETEST_DB,
    )


@given(st.lists(LEVELS, max_size=80))
def test_whatever_is_heard_the_bar_keeps_to_its_scale(levels: list[SoundLevel]) -> None:
    meter = LevelMeter()
    for level in levels:
        meter.show_level(level)
        assert QUIETEST_DB <= meter.peak_db <= LOUDEST_DB
        assert QUIETEST_DB <= meter.value() <= LOUDEST_DB


@given(st.lists(LEVELS, min_size=1, max_size=20), LEVELS)
def test_one_more_clipped_level_is_always_too_loud(
    levels: list[SoundLevel], last: SoundLevel
) -> None:
    clipped = SoundLevel(last.rms_db, last.peak_db, is_clipped=True)
    assert loudness([*levels, clipped]) is Loudness.LOUD


def grabbed(meter: LevelMeter) -> QImage:
    return meter.grab().toImage()


def green_pixels(meter: LevelMeter) -> int:
    picture = grabbed(meter)
    colors = (QColor(picture.pixel(x, 9)) for x in range(meter.width()))
    return sum(color.green() > color.red() + 40 for color in colors)
