"""The strip along the lower edge of the box: who recognises, what is wrong, and the menu."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from captioner.domain.captions import Gap
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.health import SourceHealth
from captioner.domain.wording import translate
from captioner.ui.announcing import announce
from captioner.ui.overlay.inks import ON_DARK, Inks, inks_for
from captioner.ui.overlay.level_mark import LevelMark
from captioner.ui.overlay.look import Look
from captioner.ui.overlay.status_text import StatusText, describe
from captioner.ui.theme import BoxSizes, small_font

CONNECTING_SHOWN_AFTER_MS = 1000
"""A connection that stands within a second is nobody's concern."""

NOTED_FOR_MS = 2_000
"""Long enough to read a few words that one has waited for."""

_TARGET_PX = 28
"""The menu button's side; WCAG 2.5.8 asks for 24."""


class StatusLine(QWidget):
    """Shows the recogniser's name, and in its place whatever a person should know instead."""

    menu_requested = Signal()
    said = Signal(str)
    """What it says now, for who cannot see it."""

    def __init__(self, sizes: BoxSizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = StatusText("")
        self._connection = Connection(ConnectionState.OFFLINE)
        self._gap: Gap | None = None
        self._source: SourceHealth | None = None
        self._is_paused = False
        self._is_off_the_record = False
        self._transcript_trouble = ""
        self._note = ""
        self.level_mark = LevelMark(sizes, self)
        self._late = QTimer(self, singleShot=True, interval=CONNECTING_SHOWN_AFTER_MS)
        self._late.timeout.connect(self._refresh)
        self._noted = QTimer(self, singleShot=True)
        self._noted.timeout.connect(self._withdraw_note)
        self._inks = ON_DARK
        self.setFont(small_font(sizes.status_font_px))
        self.setFixedHeight(sizes.status_px)
        self.menu_button = MenuButton(self)
        self.menu_button.clicked.connect(self.menu_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.level_mark)
        layout.addStretch()
        layout.addWidget(self.menu_button)
        self._use_inks(ON_DARK)

    @property
    def status(self) -> StatusText:
        return self._status

    def set_look(self, look: Look) -> None:
        self._use_inks(inks_for(look))

    def set_connection(self, connection: Connection) -> None:
        self._connection = connection
        if connection.state is ConnectionState.CONNECTING:
            self._late.start()
            return
        self._late.stop()
        self._refresh()

    def set_gap(self, gap: Gap | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self._refresh()

    def set_source(self, source: SourceHealth | None) -> None:
        """None where there is no microphone to tell of."""
        self._source = source
        self.level_mark.set_level(source.level if source is not None else None)
        self._refresh()

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._is_paused = paused
        self._refresh()

    def set_off_the_record(self, off: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._is_off_the_record = off
        self._refresh()

    def set_transcript_trouble(self, sentence: str) -> None:
        """What keeps the words from the disk; empty where nothing does."""
        self._transcript_trouble = sentence
        self._refresh()

    def note(self, text: str, for_ms: int = NOTED_FOR_MS) -> None:
        """Say for a moment, before anything else, that what a person ordered is done."""
        self._note = text
        self._noted.start(for_ms)
        self._refresh()
        announce(self, text)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_TARGET_PX * 4, _TARGET_PX)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        if self._late.isActive():  # nobody is looking, so nobody is spared anything
            self._late.stop()
            self._refresh()
        if self._noted.isActive():
            self._noted.stop()
            self._withdraw_note()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        begin = float(self.level_mark.width()) if self.level_mark.isVisible() else 0.0
        if self._status.is_trouble:
            begin = self._paint_dot(painter, begin)
        painter.setPen(self._ink)
        end = self.width() - self.menu_button.width()
        room = self._where_read(QRectF(begin, 0, end - begin, self.height()))
        text = self.fitting(int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def fitting(self, width_px: int) -> str:
        """What can be said in so much room; that it is off the record is not cut away."""
        metrics, cut = self.fontMetrics(), Qt.TextElideMode.ElideRight
        if not self._is_off_the_record:
            return metrics.elidedText(self._status.text, cut, width_px)
        rest_px = metrics.horizontalAdvance(_off_the_record(""))
        return _off_the_record(metrics.elidedText(self._describe().text, cut, width_px - rest_px))

    @property
    def _ink(self) -> QColor:
        if self._status.is_trouble:
            return self._inks.trouble
        return self._inks.plain if self._note else self._inks.quiet

    def _paint_dot(self, painter: QPainter, begin: float) -> float:
        """Returns where the text may begin."""
        radius = self.font().pixelSize() * 0.28
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.trouble)
        dot = QRectF(begin, self.height() / 2 - radius, 2 * radius, 2 * radius)
        painter.drawEllipse(self._where_read(dot))
        return begin + radius * 4

    def _where_read(self, place: QRectF) -> QRectF:
        """`place` is as in a line that begins on the left; on its other side where it does not."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - place.left())
        return place

    def _use_inks(self, inks: Inks) -> None:
        """Its children paint in the colour of its palette."""
        self._inks = inks
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, inks.quiet)
        self.setPalette(palette)
        self.update()

    def _refresh(self) -> None:
        status = self._describe()
        if self._is_off_the_record:
            status = StatusText(_off_the_record(status.text), is_trouble=status.is_trouble)
        if status == self._status:
            return
        self._status = status
        self.setAccessibleName(status.text)
        self.said.emit(status.text)
        self.setToolTip(status.text if status.is_trouble or self._note else "")
        self.update()

    def _withdraw_note(self) -> None:
        self._note = ""
        self._refresh()

    def _describe(self) -> StatusText:
        if self._note:
            return StatusText(self._note)
        status = describe(self._connection, self._gap, self._source)
        if self._is_paused:
            status = StatusText(translate("overlay", "Paused"))
        if self._transcript_trouble and not status.is_trouble:
            return StatusText(self._transcript_trouble, is_trouble=True)
        return status


def _off_the_record(status: str) -> str:
    sentence = translate("overlay", "{status} · off the record, nothing is written")
    return sentence.format(status=status)


class MenuButton(QAbstractButton):
    """Three dots that open the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_TARGET_PX, _TARGET_PX)
        self.setAccessibleName(translate("overlay", "Menu"))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = self.palette().windowText().color()
        if self.underMouse() or self.hasFocus():
            shade = QColor(ink)
            shade.setAlpha(38)
            painter.setBrush(shade)
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setBrush(ink)
        middle = QRectF(self.rect()).center()
        for offset in (-6, 0, 6):
            painter.drawEllipse(middle + QPointF(offset, 0), 1.7, 1.7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
