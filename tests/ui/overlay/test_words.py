import pytest
from PySide6.QtGui import QPixmap

from captioner.ui.overlay.look import look_with
from captioner.ui.overlay.words import WordPictures
from captioner.ui.theme import sizes_for_screen

pytestmark = pytest.mark.usefixtures("qapp")


def pictures(*, ratio: float = 1.0, budget_bytes: int = 1_000_000) -> WordPictures:
    return WordPictures(
        look_with(sizes_for_screen(1080)), device_pixel_ratio=ratio, budget_bytes=budget_bytes
    )


def brightest(picture: QPixmap) -> int:
    image = picture.toImage()
    return max(
        image.pixelColor(x, y).value()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    )


def test_a_word_is_drawn_once() -> None:
    drawn = pictures()
    first = drawn.picture("word").pixmap.cacheKey()
    assert drawn.picture("word").pixmap.cacheKey() == first


def test_a_word_is_white() -> None:
    assert brightest(pictures().picture("word").pixmap) == 255


def test_a_picture_reaches_as_far_to_both_sides() -> None:
    drawn = pictures()
    picture = drawn.picture("word")
    assert picture.pixmap.width() == drawn.measure("word") - 2 * picture.left


def test_no_ink_touches_the_edge_of_the_picture() -> None:
    image = pictures().picture("Jfjgy").pixmap.toImage()
    edge = [(x, y) for x in (0, image.width() - 1) for y in range(image.height())]
    edge += [(x, y) for y in (0, image.height() - 1) for x in range(image.width())]
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edge)


def test_twice_the_scale_gives_four_times_the_pixels() -> None:
    once = pictures().picture("word").pixmap
    twice = pictures(ratio=2).picture("word").pixmap
    assert (twice.width(), twice.height()) == (2 * once.width(), 2 * once.height())


def test_words_are_whole_pixels_wide() -> None:
    assert pictures().measure("word").is_integer()


def test_pictures_stay_within_their_budget() -> None:
    drawn = pictures(budget_bytes=200_000)
    for number in range(200):
        drawn.picture(f"word{number}")
    assert drawn.held_bytes <= 200_000


def test_the_least_used_word_is_forgotten_first() -> None:
    drawn = pictures(budget_bytes=100_000)
    kept = drawn.picture("kept").pixmap.cacheKey()
    for number in range(50):
        drawn.picture(f"word{number}")
        drawn.picture("kept")
    assert drawn.picture("kept").pixmap.cacheKey() == kept
