"""One field for a server's address, and folded away below it what some servers need besides."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from captioner.domain.endpoint import Endpoint, parse_endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.metadata import secret_problems
from captioner.domain.secrets import NO_SECRETS
from captioner.domain.settings import Profile, Settings
from captioner.domain.validation import profile_problems
from captioner.domain.wording import marked, translate
from captioner.ui.disclosure import Disclosure
from captioner.ui.labels import Hint
from captioner.ui.margins import set_margins
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.file_field import FileField
from captioner.ui.setup_assistant.server_entry import (
    ServerEntry,
    entry_of,
    has_secrets,
    profile_at,
    profile_from,
    secrets_from,
)
from captioner.ui.verdict_icon import Mark

_EXAMPLES = marked(
    "assistant", "As it was given to you: riva.example.org, 192.168.1.20:50051, https://…"
)
_UNENCRYPTED_KEY = marked(
    "assistant",
    "Without encryption, everybody on the way to the server can read the key and what is said.",
)


class Field(StrEnum):
    """Where a problem or a remedy leads; the text is the `ConfigError.field`."""

    ADDRESS = "address"
    ENCRYPTION = "encryption"
    ROOT_CERT = "root_cert"
    CLIENT_CERT = "client_cert"
    CLIENT_KEY = "client_key"
    TOKEN = "token"  # noqa: S105 - a field's name
    FUNCTION_ID = "function_id"


class ServerForm(QWidget):
    """Knows the profiles there are: the address of one brings its other choices along."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self._known: Profile | None = None
        self._is_touched = False
        self.address = QLineEdit(
            placeholderText=translate("assistant", "host or host:port"), clearButtonEnabled=True
        )
        self.address.setAccessibleName(translate("assistant", "Address of the server"))
        self.understood = Hint(translate("assistant", _EXAMPLES))
        self.problem = MessageBar()
        self.encryption = QCheckBox(translate("assistant", "En&crypted connection (TLS)"))
        self.root_cert = FileField(
            translate("assistant", "Choose the file of the certificate authority")
        )
        self.client_cert = FileField(translate("assistant", "Choose the client certificate"))
        self.client_key = FileField(
            translate("assistant", "Choose the key of the client certificate")
        )
        self.key_password = _secret_line(translate("assistant", "Password of the key"))
        self.token = _secret_line(translate("assistant", "Key or token"))
        self.function_id = QLineEdit()
        self.warning = MessageBar()
        self.more = Disclosure(
            translate("assistant", "&Encryption, certificates, keys"), self._details()
        )
        self._lay_out()
        self._connect()

    @property
    def entry(self) -> ServerEntry:
        return ServerEntry(
            address=self.address.text().strip(),
            is_encrypted=self.encryption.isChecked(),
            root_cert=self.root_cert.path,
            client_cert=self.client_cert.path,
            client_key=self.client_key.path,
            function_id=self.function_id.text().strip(),
            token=self.token.text().strip(),
            key_password=self.key_password.text(),
        )

    @property
    def connection_fields(self) -> Sequence[QWidget]:
        """How the server is reached: all but the secrets."""
        files = (self.root_cert, self.client_cert, self.client_key)
        return (self.address, self.encryption, *files, self.function_id)

    def prefill(self, settings: Settings) -> None:
        """Begin with the server in use, if there is one."""
        self._settings = settings
        if settings.profile is not None:
            self.address.setText(settings.profile.endpoint.address)
            self._adopt(settings.profile)
            self._show_state()

    def check(self) -> bool:
        """Say what is wrong with what was entered, if anything is; True if nothing is."""
        problem = self._first_problem()
        if problem is None:
            return True
        self.problem.say(str(problem), Mark.FAILED)
        self.understood.hide()
        self.focus_field(Field(problem.field))
        return False

    def focus_field(self, field: Field) -> None:
        """Bring the keyboard to it, opening what it is folded into."""
        if field is not Field.ADDRESS:
            self.more.open()
        widget = self._widget_of(field)
        widget.setFocus()
        if isinstance(widget, QLineEdit):
            widget.selectAll()

    def encrypt(self) -> None:
        self.encryption.setChecked(True)
        self._on_touched()

    def _connect(self) -> None:
        self.address.textEdited.connect(self._on_address)
        self.encryption.clicked.connect(self._on_touched)
        for file in (self.root_cert, self.client_cert, self.client_key):
            file.changed.connect(self._on_file)
        for line in (self.key_password, self.function_id):
            line.textEdited.connect(self._on_touched)
        self.token.textEdited.connect(self._on_token)

    def _on_address(self) -> None:
        known = profile_at(self._settings, self.address.text())
        if not self._is_touched and known is not self._known:
            self._adopt(known)
        self._known = known
        self._follow_scheme()
        self._show_state()
        self.edited.emit()

    def _follow_scheme(self) -> None:
        """https:// and grpcs:// say that the connection is encrypted."""
        typed = self._typed_endpoint()
        if typed is None or self._known is not None:
            return
        if typed.tls is not None or not self._is_touched:
            self.encryption.setChecked(typed.tls is not None)

    def _on_file(self) -> None:
        self.encryption.setChecked(True)  # certificates are nothing without it
        self._on_touched()

    def _on_token(self) -> None:
        if not self._is_touched and self.token.text():
            self.encryption.setChecked(True)  # a key is for nobody else's eyes
        self._on_touched()

    def _on_touched(self) -> None:
        self._is_touched = True
        self._show_state()
        self.edited.emit()

    def _adopt(self, profile: Profile | None) -> None:
        """Show the choices of a server that is known, or none."""
        entry = ServerEntry("") if profile is None else entry_of(profile)
        self._known = profile
        self.encryption.setChecked(entry.is_encrypted)
        self.root_cert.show_path(entry.root_cert)
        self.client_cert.show_path(entry.client_cert)
        self.client_key.show_path(entry.client_key)
        self.function_id.setText(entry.function_id)

    def _show_state(self) -> None:
        self.problem.withdraw()
        self.understood.setText(self._understanding())
        self.understood.show()
        is_stored = self._known is not None and has_secrets(self._known)
        self.token.setPlaceholderText(
            translate("assistant", "As stored, unless you type another one") if is_stored else ""
        )
        has_client_cert = self.client_cert.path is not None
        self.key_password.setEnabled(has_client_cert)
        self.client_key.setEnabled(has_client_cert)
        if self.token.text() and not self.encryption.isChecked():
            self.warning.say(translate("assistant", _UNENCRYPTED_KEY), Mark.WARNED)
        else:
            self.warning.withdraw()

    def _understanding(self) -> str:
        endpoint = self._typed_endpoint()
        if endpoint is None:
            return translate("assistant", _EXAMPLES)
        said = (
            translate("assistant", "Server {host}, port {port}, encrypted.")
            if self.encryption.isChecked()
            else translate("assistant", "Server {host}, port {port}, not encrypted.")
        )
        sentences = [said.format(host=endpoint.host, port=endpoint.port)]
        if self._known is not None:
            known = translate("assistant", "You have it already as “{name}”; it will be renewed.")
            sentences.append(known.format(name=self._known.name))
        return " ".join(sentences)

    def _typed_endpoint(self) -> Endpoint | None:
        """None while it is not an address yet."""
        try:
            return parse_endpoint(self.address.text())
        except ConfigError:
            return None

    def _first_problem(self) -> ConfigError | None:
        entry = self.entry
        if not entry.address:
            return ConfigError(
                Field.ADDRESS, translate("assistant", "Type the server's address first.")
            )
        try:
            profile = profile_from(self._settings, entry, fresh_id="new")
        except ConfigError as error:
            return error
        secrets = secrets_from(entry, NO_SECRETS)
        problems = (*profile_problems(profile), *secret_problems(secrets))
        return next((p for p in problems if p.field in list(Field)), None)

    def _widget_of(self, field: Field) -> QWidget:
        widgets: dict[Field, QWidget] = {
            Field.ADDRESS: self.address,
            Field.ENCRYPTION: self.encryption,
            Field.ROOT_CERT: self.root_cert,
            Field.CLIENT_CERT: self.client_cert,
            Field.CLIENT_KEY: self.client_key,
            Field.TOKEN: self.token,
            Field.FUNCTION_ID: self.function_id,
        }
        return widgets[field]

    def _details(self) -> QWidget:
        details = QWidget()
        form = QFormLayout(details)
        set_margins(form, begin=20)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.encryption)
        form.addRow(translate("assistant", "Key or &token:"), self.token)
        form.addRow(self.warning)
        form.addRow(translate("assistant", "NVIDIA f&unction id:"), self.function_id)
        form.addRow("", Hint(translate("assistant", "Only for NVIDIA's cloud.")))
        form.addRow(translate("assistant", "Certificate &authority:"), self.root_cert)
        form.addRow(
            "",
            Hint(
                translate(
                    "assistant", "Only for a server with an authority of its own: its CA file."
                )
            ),
        )
        form.addRow(translate("assistant", "Client certi&ficate:"), self.client_cert)
        form.addRow(translate("assistant", "Its &key:"), self.client_key)
        form.addRow(translate("assistant", "&Password of the key:"), self.key_password)
        for field in (self.root_cert, self.client_cert, self.client_key):
            _tie(form.labelForField(field), field.edit)
        return details

    def _lay_out(self) -> None:
        label = QLabel(translate("assistant", "A&ddress of the server"))
        label.setBuddy(self.address)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.address, self.understood, self.problem, self.more):
            layout.addWidget(widget)
        self._show_state()


def _tie(label: QWidget, line: QLineEdit) -> None:
    """A form ties its label to the whole field, of which a screen reader meets the line."""
    if isinstance(label, QLabel):
        label.setBuddy(line)
        line.setAccessibleName(label.text().replace("&", "").rstrip(":"))


def _secret_line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    )
    line.setAccessibleName(name)
    return line
