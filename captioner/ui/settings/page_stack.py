"""The pages of the settings: built when they are first wanted, seen one at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from captioner.domain.wording import translate
from captioner.ui.settings.page import SettingsPage


class SettingsArea(QScrollArea):
    """Takes the keyboard, so that long texts can be scrolled by it, and so has a name."""

    def __init__(self, content: QWidget, name: str) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(content)
        self.setAccessibleName(name)


class PageStack(QStackedWidget):
    """Each page scrolls by itself where the window is small."""

    built = Signal(SettingsPage)

    def __init__(self, makers: Mapping[str, Callable[[], SettingsPage]]) -> None:
        super().__init__()
        self._makers = makers
        self._areas: dict[str, QScrollArea] = {}
        self._pages: dict[str, SettingsPage] = {}
        self._seen: SettingsPage | None = None

    @property
    def titles(self) -> Sequence[str]:
        return tuple(self._makers)

    @property
    def pages(self) -> Sequence[SettingsPage]:
        """Those that were built, in the order of the titles."""
        return tuple(self._pages[title] for title in self.titles if title in self._pages)

    @property
    def seen(self) -> SettingsPage | None:
        return self._seen

    def page(self, title: str) -> SettingsPage:
        """Builds it if nobody wanted it before."""
        if title not in self._pages:
            page = self._makers[title]()
            area = SettingsArea(page, translate("settings", title))
            self.addWidget(area)
            self._pages[title], self._areas[title] = page, area
            self.built.emit(page)
        return self._pages[title]

    def unbuilt(self) -> Iterator[str]:
        """Titles of the pages that nobody has wanted yet."""
        return (title for title in self.titles if title not in self._pages)

    def show_page(self, title: str) -> SettingsPage:
        page = self.page(title)
        if page is not self._seen:
            self.leave()
            self._seen = page
            self.setCurrentWidget(self._areas[title])
            page.activated()
        return page

    def leave(self) -> None:
        """No page is seen any more."""
        if self._seen is not None:
            self._seen.deactivated()
            self._seen = None

    def stop(self) -> None:
        self.leave()
        for page in self.pages:
            page.stop()
