"""A server's address as people type it, and how it was understood."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

from captioner.domain.endpoint import DEFAULT_PORT, Endpoint, parse_endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.wording import marked, translate
from captioner.ui.settings.field_note import FieldNote

_PAUSE_MS = 600
"""Who pauses that long has typed what they meant: only then is anything called wrong."""

_EXAMPLE = marked("servers", "For example gpu-box, 192.168.1.20:{port} or https://riva.example.org")


class AddressField(QLineEdit):
    """Text that is no address stays in the field, for each server its own."""

    understood = Signal(Endpoint)
    """Host, port, and TLS where the text asks for it; of the rest nothing."""

    doubted = Signal(ConfigError)
    """The text is no address (yet)."""

    def __init__(self) -> None:
        super().__init__()
        self.note = FieldNote(_example())
        self._profile_id: str | None = None
        self._endpoint = Endpoint("")
        self._doubtful: dict[str | None, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._judge)
        self.textEdited.connect(self._on_typed)

    def show_endpoint(self, profile_id: str, endpoint: Endpoint) -> None:
        """What is typed stays as it is while it means the same."""
        is_other = profile_id != self._profile_id
        self._profile_id, self._endpoint = profile_id, endpoint
        if is_other or not self._means(endpoint):
            written = endpoint.address if endpoint.host else ""
            self.setText(self._doubtful.get(profile_id, written))
            self.setCursorPosition(0)
            self._judge()
        elif profile_id not in self._doubtful:
            self.note.set_hint(_understood_as(endpoint))

    def write_plainly(self) -> None:
        """Drop what the text says about encryption: it was decided otherwise."""
        if "://" in self.text():
            self.setText(self._endpoint.address)

    def forget(self) -> None:
        """Nothing that was doubtful is kept: the draft starts anew."""
        self._doubtful.clear()
        self._profile_id = None

    def stop(self) -> None:
        self._pause.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        if self._pause.isActive():
            self._judge()

    def _on_typed(self, text: str) -> None:
        self.note.set_problem("")
        try:
            endpoint = parse_endpoint(text)
        except ConfigError as error:
            self._doubtful[self._profile_id] = text
            self.note.set_hint(_example())
            self._pause.start()
            self.doubted.emit(_asked_for() if not text.strip() else error)
        else:
            self._doubtful.pop(self._profile_id, None)
            self._pause.stop()
            self.understood.emit(endpoint)

    def _judge(self) -> None:
        """Say what is wrong, or how it was understood."""
        self._pause.stop()
        self.note.set_problem("")
        if not self.text().strip():
            self.note.set_hint(_example())
            return
        try:
            parse_endpoint(self.text())
        except ConfigError as error:
            self.note.set_problem(str(error))
        else:
            self.note.set_hint(_understood_as(self._endpoint))

    def _means(self, endpoint: Endpoint) -> bool:
        if self._profile_id in self._doubtful:
            return True
        try:
            parsed = parse_endpoint(self.text())
        except ConfigError:
            return not self.text() and not endpoint.host
        return (parsed.host, parsed.port) == (endpoint.host, endpoint.port)


def _example() -> str:
    return translate("servers", _EXAMPLE).format(port=DEFAULT_PORT)


def _asked_for() -> ConfigError:
    return ConfigError(
        "address", translate("servers", "The server has no address. Write it as host or host:port.")
    )


def _understood_as(endpoint: Endpoint) -> str:
    said = (
        translate("servers", "gRPC to host {host}, port {port}, not encrypted.")
        if endpoint.tls is None
        else translate("servers", "gRPC to host {host}, port {port}, encrypted.")
    )
    return said.format(host=endpoint.host, port=endpoint.port)
