"""The certificate files of a server, read again at every pause of whoever chooses them."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from captioner.domain.certificates import CertificateReport
from captioner.domain.endpoint import Tls
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.settings.certificate_view import CertificateView

_PAUSE_MS = 300


class CertificatePanel(QWidget):
    """Hidden while there are no files to read."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._wanted: tuple[Tls, str | None] | None = None
        self._cancel: Cancel | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.view = CertificateView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.hide()

    def show_files(self, tls: Tls | None, key_password: str | None) -> None:
        """Read them soon; the same files again are not read twice."""
        files = (tls.root_cert, tls.client_cert, tls.client_key) if tls else ()
        wanted = (tls, key_password) if tls is not None and any(files) else None
        if wanted == self._wanted:
            return
        self._drop()
        self._wanted = wanted
        if wanted is None:
            self.view.clear()
            self.hide()
        else:
            self.show()
            self.view.show_reading()
            self._pause.start()

    def stop(self) -> None:
        self._drop()
        self._wanted = None

    def _read(self) -> None:
        if self._wanted is not None:
            tls, key_password = self._wanted
            self._cancel = self._preferences.read_certificates(tls, key_password, self._take)

    def _take(self, report: CertificateReport) -> None:
        self._cancel = None
        self.view.show_report(report)

    def _drop(self) -> None:
        self._pause.stop()
        if self._cancel is not None:
            self._cancel()
            self._cancel = None
