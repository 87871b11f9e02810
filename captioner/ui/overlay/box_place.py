"""Where the box is: moved by order, told when it rests, and back when its screens are."""

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from captioner.domain.arrangement import place_under, with_place
from captioner.domain.settings import ArrangedPlace, WindowPlace
from captioner.ui.overlay.placement import (
    available_screens,
    default_place,
    inside,
    restored_place,
    rows_in,
    screen_under,
)
from captioner.ui.overlay.screens import ScreenWatch, place_of
from captioner.ui.overlay.snapping import Preset, preset_place, pushed
from captioner.ui.theme import BoxSizes

SETTLED_AFTER_MS = 300
"""A drag that rests this long is over: the height snaps and the place is told."""

STEP_PX = 10
"""What an arrow key moves or widens the box by, in device-independent pixels."""


class BoxPlace(QObject):
    """Moves and resizes `window`, and tells where it came to rest by a person's doing.

    `settled` carries the place; `places` then holds it for these screens. What a
    default, a remembered place or a change of the screens does is not told.
    """

    settled = Signal(WindowPlace)

    def __init__(self, window: QWidget, sizes: BoxSizes) -> None:
        super().__init__(window)
        self._window = window
        self._sizes = sizes
        self._places: tuple[ArrangedPlace, ...] = ()
        self._at: WindowPlace | None = None
        self._narrow: QRect | None = None
        self._screens = ScreenWatch(self)
        self._arranged = self._screens.known
        self._screens.rearranged.connect(self._follow_screens)
        self._rest = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self._rest.timeout.connect(self._settle)

    @property
    def places(self) -> tuple[ArrangedPlace, ...]:
        """The newest first, to be remembered."""
        return self._places

    @property
    def area(self) -> QRect:
        """What panels leave of the screen that shows most of the box."""
        return screen_under(self._window.geometry(), available_screens())

    def restore(self, last: WindowPlace | None, places: tuple[ArrangedPlace, ...]) -> None:
        """Go where the box was under these screens, else where it was last, else the default."""
        self._places = places
        screens = available_screens()
        known = place_under(places, self._screens.known) or last
        if known is None:
            self.put(default_place(screens[0], self._sizes))
        else:
            self.put(restored_place(known, screens, self._sizes))

    def put(self, rect: QRect) -> None:
        """Go there without telling so."""
        self._window.setGeometry(rect)
        self._at = place_of(rect)

    def go_to(self, preset: Preset) -> None:
        self._window.setGeometry(preset_place(preset, self._window.size(), self.area))

    def push(self, direction: QPoint) -> None:
        """To the screen's margin on that side, and from there to its edge."""
        self._window.setGeometry(pushed(self._window.geometry(), direction, self.area))

    def step(self, direction: QPoint) -> None:
        self._window.move(self._window.pos() + direction * STEP_PX)

    def resize_by(self, direction: QPoint) -> None:
        """A step wider or narrower, a row more or fewer."""
        width = self._window.width() + direction.x() * STEP_PX
        rows = rows_in(self._window.height(), self._sizes) + direction.y()
        self._window.resize(width, self._sizes.height_px(rows))

    def toggle_full_width(self) -> None:
        """As wide as the screen, and back to what it was."""
        box, area = self._window.geometry(), self.area
        if box.width() < area.width():
            self._narrow = QRect(box)
            self._window.setGeometry(area.x(), box.y(), area.width(), box.height())
            return
        back = self._narrow or default_place(area, self._sizes)
        beside = QRect(back.x(), box.y(), back.width(), box.height())
        self._window.setGeometry(inside(beside, area, self._sizes))

    def use_sizes(self, sizes: BoxSizes, box: QRect) -> None:
        """Letters of another size: as many rows as `box` had; the side near an edge stays."""
        area = screen_under(box, available_screens())
        rows = rows_in(box.height(), self._sizes)
        self._sizes = sizes
        resized = QRect(box.x(), box.y(), box.width(), sizes.height_px(rows))
        if box.center().y() > area.center().y():
            resized.moveBottom(box.bottom())
        self._window.setGeometry(inside(resized, area, sizes))

    def touched(self) -> None:
        """The window was moved or resized, by whomever."""
        self._rest.start()

    def finish(self) -> None:
        """The window goes: a place chosen just before that counts, too."""
        if self._rest.isActive():
            self._rest.stop()
            self._settle()

    def _settle(self) -> None:
        if not self._screens.is_at_rest:
            return  # the window manager's doing, which is undone in a moment
        box = self._window.geometry()
        whole_px = self._sizes.height_px(rows_in(box.height(), self._sizes))
        if whole_px != box.height():  # a window manager that does not keep to increments
            self._window.resize(box.width(), whole_px)
        place = place_of(self._window.geometry())
        if place != self._at:
            self._at = place
            self._places = with_place(self._places, self._screens.known, place)
            self.settled.emit(place)

    def _follow_screens(self) -> None:
        if self._at is not None:  # so that it comes back even if nobody ever moved it
            self._places = with_place(self._places, self._arranged, self._at)
        self._arranged = self._screens.known
        now = self._at or place_of(self._window.geometry())
        self.restore(place_under(self._places, self._arranged) or now, self._places)
