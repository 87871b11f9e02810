import pytest

from captioner.ui.icon import SIZES_PX, IconState, app_icon, icon_picture

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_icon_comes_in_all_sizes() -> None:
    assert sorted(size.width() for size in app_icon().availableSizes()) == sorted(SIZES_PX)


def test_each_state_looks_different() -> None:
    images = [icon_picture(32, state).toImage() for state in IconState]
    assert all(one != other for i, one in enumerate(images) for other in images[i + 1 :])


def test_the_corners_are_transparent() -> None:
    assert icon_picture(32).toImage().pixelColor(0, 0).alpha() == 0
