from PySide6.QtGui import QGuiApplication

from captioner.ui.overlay.place_menu import PlaceMenu
from captioner.ui.overlay.snapping import Preset, preset_place
from captioner.ui.overlay.window import CaptionOverlay


def test_every_preset_is_in_the_menu(overlay: CaptionOverlay) -> None:
    menu = PlaceMenu(overlay.place, overlay)
    names = [action.text() for action in menu.actions() if action.text()]
    assert len(names) == len(Preset) + 1
    assert len(set(names)) == len(names)


def test_choosing_one_puts_the_box_there(overlay: CaptionOverlay) -> None:
    menu = PlaceMenu(overlay.place, overlay)
    top = next(action for action in menu.actions() if action.text() == "Top right")
    top.trigger()
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert overlay.geometry() == preset_place(Preset.TOP_RIGHT, overlay.size(), area)
