"""The line of a menu that tells of a newer version; there is none while there is no news."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from captioner.domain.wording import translate
from captioner.ports.upkeep import News
from captioner.ui.settings.updates_section import opener


class ReleaseAction(QAction):
    """Opens the page about it; of a release without one nothing is said here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._news = News()
        self.setVisible(False)
        self.triggered.connect(self._open)

    def tell(self, news: News) -> None:
        self._news = news
        release = news.release
        self.setVisible(release is not None and bool(release.page) and not news.is_skipped)
        if release is not None:
            sentence = translate("menu", "Captioner {version} is out…")
            self.setText(sentence.format(version=release.version))

    def _open(self) -> None:
        if self._news.release is not None:
            opener(self._news.release)()
