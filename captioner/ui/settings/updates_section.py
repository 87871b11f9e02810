"""Newer versions: whether they are looked for, and what is known of them."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from captioner.domain.updates import Release, is_safe_address, why_no_host
from captioner.domain.wording import translate
from captioner.ports.preferences import Cancel
from captioner.ports.upkeep import News, Upkeep
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.form import SEARCH_TERMS
from captioner.ui.settings.option_check import OptionCheck
from captioner.ui.verdict_icon import Mark


class UpdatesSection(QWidget):
    """Tells, and opens a page about it; nothing is downloaded or installed."""

    def __init__(self, upkeep: Upkeep) -> None:
        super().__init__()
        self._upkeep = upkeep
        self._cancel: Cancel | None = None
        self._unfollow = upkeep.follow(self.show_news)
        self.daily = OptionCheck(
            translate("updates", "Look for a newer version once a day"), _promise(upkeep.news.host)
        )
        self.daily.box.setProperty(SEARCH_TERMS, translate("search", "update upgrade version new"))
        self.look_now = QPushButton(translate("updates", "Loo&k now"), autoDefault=False)
        self.skip = QPushButton(translate("updates", "&Not again for this version"))
        self.skip.setAutoDefault(False)
        self.outcome = MessageBar()
        self.look_now.clicked.connect(self._look)
        self.skip.clicked.connect(upkeep.skip)
        self._lay_out()
        self.show_news()

    def show_news(self) -> None:
        """As it is known now."""
        news = self._upkeep.news
        reason = "" if news.host else why_no_host()
        self.daily.set_promise(_promise(news.host), reason)
        self.look_now.setEnabled(bool(news.host) and self._cancel is None)
        is_told = news.release is not None and not news.is_skipped
        self.skip.setVisible(is_told)
        if is_told and news.release is not None:
            self._tell(news.release)
        elif self._cancel is None:
            self.outcome.withdraw()

    def stop(self) -> None:
        self._unfollow()
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    def _look(self) -> None:
        self.outcome.say(translate("updates", "Looking…"), Mark.WAITING)
        self._cancel = self._upkeep.look_now(self._on_answer, self._on_problem)
        self.look_now.setEnabled(False)

    def _on_answer(self, news: News) -> None:
        self._cancel = None
        self.show_news()
        if news.release is None:
            self.outcome.say(translate("updates", "This is the newest version."), Mark.PASSED)
        elif news.is_skipped:
            self._tell(news.release)

    def _on_problem(self, sentence: str) -> None:
        self._cancel = None
        self.show_news()
        self.outcome.say(sentence, Mark.FAILED)

    def _tell(self, release: Release) -> None:
        button, order = "", None
        if release.page:
            button, order = translate("updates", "&What is new…"), opener(release)
        self.outcome.say(said_of(release), button=button, on_button=order)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.look_now)
        buttons.addWidget(self.skip)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.daily)
        layout.addLayout(buttons)
        layout.addWidget(self.outcome)


def said_of(release: Release) -> str:
    """That it is out, and what is said of it."""
    sentence = translate("updates", "Captioner {version} is out.").format(version=release.version)
    return f"{sentence} {release.notes}".strip()


def opener(release: Release) -> Callable[[], None]:
    """Opens the page about it, in the person's browser."""

    def open_page() -> None:
        if is_safe_address(release.page):
            QDesktopServices.openUrl(QUrl(release.page))

    return open_page


def _promise(host: str) -> str:
    sentence = translate(
        "updates",
        "{host} is asked for the number of the newest version, and is told nothing. Nothing is "
        "downloaded or installed.",
    )
    return sentence.format(host=host)
