"""What stands in the certificate files, for a person to check before trusting them."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from captioner.domain.certificates import CertificateFacts, CertificateReport
from captioner.domain.wording import counted, translate
from captioner.ui.verdict_icon import MARK_OF, Mark, VerdictIcon
from captioner.ui.wrapping_label import WrappingLabel

_MOST_SHOWN = 2
"""Of a file that holds many: the first is the one that counts, its issuer follows."""


class CertificateView(QFrame):
    """Nothing but text; rebuilt as a whole for each report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 6, 10, 6)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._content: QWidget | None = None

    def show_reading(self) -> None:
        """Say that the files are being read, unless something stands here already."""
        if self._content is None:
            self._replace(
                [WrappingLabel(translate("certificates", "Reading the files…"), tone=Mark.WAITING)]
            )

    def show_report(self, report: CertificateReport) -> None:
        self._replace(list(_rows(report)))

    def clear(self) -> None:
        self._replace([])

    def _replace(self, rows: Sequence[QWidget]) -> None:
        if self._content is not None:
            self._layout.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        self.setVisible(bool(rows))
        if rows:
            self._content = QWidget()
            column = QVBoxLayout(self._content)
            column.setContentsMargins(0, 4, 0, 4)
            column.setSpacing(8)
            for row in rows:
                column.addWidget(row)
            self._layout.addWidget(self._content)


class ExactText(QPlainTextEdit):
    """A text to compare or to copy letter by letter: it breaks anywhere and nothing is cut."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text, readOnly=True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(self.wordWrapMode().WrapAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))  # of a plain text: in lines
        height = lines * self.fontMetrics().lineSpacing() + 2
        if height != self.height():
            self.setFixedHeight(height)


def _rows(report: CertificateReport) -> Iterator[QWidget]:
    for finding in report.findings:
        text = f"{finding.message} {finding.advice}".strip()
        yield _said(MARK_OF[finding.verdict], text)
    yield from _certificates(translate("certificates", "Authority"), report.root)
    yield from _certificates(translate("certificates", "Client certificate"), report.client)
    if report.key_matches is not None:
        yield _key_match(is_match=report.key_matches)


def _certificates(title: str, certificates: Sequence[CertificateFacts]) -> Iterator[QWidget]:
    for place, certificate in enumerate(certificates[:_MOST_SHOWN], start=1):
        is_only = len(certificates) == 1
        yield _facts(title if is_only else _numbered(title, place), certificate)
    if len(certificates) > _MOST_SHOWN:
        rest = len(certificates) - _MOST_SHOWN
        more = counted("certificates", "The file holds %n more.", "", 1)(rest)
        yield WrappingLabel(more, tone=Mark.WAITING)


def _numbered(title: str, place: int) -> str:
    return translate("certificates", "{title} {number}").format(title=title, number=place)


def _facts(title: str, certificate: CertificateFacts) -> QWidget:
    holder = QWidget()
    form = QFormLayout(holder)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(3)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    heading = QLabel(title)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    form.addRow(heading)
    issuer = (
        translate("certificates", "itself") if certificate.is_self_signed else certificate.issuer
    )
    for name, value in (
        (translate("certificates", "Made out to"), certificate.subject),
        (translate("certificates", "Made out by"), issuer),
        (translate("certificates", "Names"), ", ".join(certificate.names)),
        (translate("certificates", "Valid"), _validity(certificate)),
    ):
        if value:
            form.addRow(name, WrappingLabel(value))
    name = translate("certificates", "Fingerprint of {title}").format(title=title)
    form.addRow("SHA-256", ExactText(certificate.fingerprint, name))
    return holder


def _validity(certificate: CertificateFacts) -> str:
    said = translate("certificates", "{first} to {last}")
    return said.format(first=_day(certificate.not_before), last=_day(certificate.not_after))


def _day(moment: datetime) -> str:
    return f"{moment.astimezone().date().isoformat()}"


def _key_match(*, is_match: bool) -> QWidget:
    if is_match:
        return _said(
            Mark.PASSED, translate("certificates", "The key belongs to the client certificate.")
        )
    return _said(
        Mark.FAILED, translate("certificates", "The key does not belong to the client certificate.")
    )


def _said(mark: Mark, text: str) -> QWidget:
    holder = QWidget()
    icon = VerdictIcon()
    icon.set_mark(mark)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(WrappingLabel(text), 1)
    return holder
