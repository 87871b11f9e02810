"""The window for sharing, which is there only while a person wants it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from captioner.domain.captions import Segment
from captioner.domain.settings import WindowPlace
from captioner.ui.beside import beside
from captioner.ui.overlay.caption_area import CaptionArea
from captioner.ui.overlay.history import MOST_IN_BLOCK, CaptionHistory
from captioner.ui.overlay.placement import available_screens, screen_under
from captioner.ui.settings.window_place import place_of, put
from captioner.ui.sharing_window import SharingWindow


class Sharing(QObject):
    """Shows in `window` what the box shows, live whatever its reader looks at there.

    Without a window nothing is made, kept or painted. Qt's main thread only.
    """

    changed = Signal()
    """The window came or went."""
    placed = Signal(WindowPlace)
    """Where a person left it, to be remembered."""

    def __init__(self, box: QWidget, area: CaptionArea, history: CaptionHistory) -> None:
        """`box` is not to be covered; its `area` has the choices, `history` what was said."""
        super().__init__(box)
        self._box = box
        self._area = area
        self._history = history
        self.window: SharingWindow | None = None

    @property
    def is_open(self) -> bool:
        return self.window is not None

    def open(self, place: WindowPlace | None) -> None:
        """Where it was left, beside the box if it never was; one that is there comes forward."""
        if self.window is not None:
            self.window.raise_()
            return
        self.window = self._made(place)
        self.window.show()  # before it has captions: only now it is as large as it will be
        self._catch_up(self.window.area)
        self.changed.emit()

    def close(self) -> None:
        if self.window is not None:
            self.window.close()

    def follow(self) -> None:
        """The box's area looks or moves in another way now."""
        if self.window is not None:
            self._follow(self.window)

    def take(self, segments: Sequence[Segment]) -> None:
        """These revisions are about to be shown in the box."""
        if self.window is not None:
            self.window.area.show_segments(segments)

    def clear(self) -> None:
        """Another session begins."""
        if self.window is not None:
            self.window.area.clear()

    def _made(self, place: WindowPlace | None) -> SharingWindow:
        window = SharingWindow(self._area.look)
        self._follow(window)
        if place is None:
            window.setGeometry(self._beside_box(window))
        else:
            put(window, place)
        window.closing.connect(self._forget)
        return window

    def _catch_up(self, area: CaptionArea) -> None:
        """With what the box still has, and the voices as they are there."""
        area.know_voices(self._history.voices)
        if self._area.visible_text:
            recent = self._history.positions[-MOST_IN_BLOCK:]
            committed = [self._history.at(position) for position in recent]
            area.show_segments([*committed, *self._history.open_segments])

    def _beside_box(self, window: SharingWindow) -> QRect:
        available = screen_under(self._box.geometry(), available_screens())
        return beside(available, self._box.geometry(), window.size(), window.minimumSize())

    def _follow(self, window: SharingWindow) -> None:
        if window.area.look is not self._area.look:
            window.set_look(self._area.look)
        window.area.set_reduced_motion(self._area.is_motion_reduced)
        if window.area.linger_s != self._area.linger_s:
            window.area.set_linger_s(self._area.linger_s)

    def _forget(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            self.placed.emit(place_of(window))
            window.deleteLater()
            self.changed.emit()
