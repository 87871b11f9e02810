"""Whether a connection is encrypted, whom it trusts, and how it proves itself."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from captioner.domain.endpoint import Tls
from captioner.domain.secrets import Secrets
from captioner.domain.wording import translate
from captioner.ports.preferences import Preferences
from captioner.ui.settings.certificate_panel import CertificatePanel
from captioner.ui.settings.entry import Entry
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.settings.file_field import FileField
from captioner.ui.settings.form import SEARCH_TERMS, SettingsForm
from captioner.ui.settings.secret_field import SecretField


class EncryptionForm(QWidget):
    """Without encryption the rest is folded away, and comes back as it was."""

    edited = Signal(object)
    """Tls, or None for no encryption."""

    password_typed = Signal(object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._tls: Tls | None = None
        self._folded: dict[str, Tls] = {}
        self._profile_id = ""
        self.is_on = QCheckBox(translate("encryption", "&Encrypted connection (TLS)"))
        self.is_on.setProperty(SEARCH_TERMS, translate("search", "ssl secure https grpcs"))
        self.root_cert = FileField(
            translate("encryption", "Choose authority file"),
            placeholder=translate("encryption", "The system's authorities"),
        )
        self.client_cert = FileField(
            translate("encryption", "Choose client certificate"),
            placeholder=translate("encryption", "None"),
        )
        self.client_key = FileField(
            translate("encryption", "Choose client key"),
            placeholder=translate("encryption", "In the certificate's file"),
        )
        self.password = SecretField(translate("encryption", "Key password"))
        self.server_name = QLineEdit(placeholderText=translate("encryption", "The address"))
        self.panel = CertificatePanel(preferences)
        self.form = SettingsForm()
        self.details = QWidget()
        self.entries: Mapping[str, Entry] = self._make_entries()
        self._lay_out()
        self._connect()

    def show_tls(self, profile_id: str, tls: Tls | None, *, secrets: Secrets) -> None:
        """`secrets` are those that are wanted: the panel opens the key with its password."""
        self._profile_id, self._tls = profile_id, tls
        self.is_on.setChecked(tls is not None)
        self.details.setVisible(tls is not None)
        shown = tls or Tls()
        self.root_cert.show_path(shown.root_cert)
        self.client_cert.show_path(shown.client_cert)
        self.client_key.show_path(shown.client_key)
        if (shown.server_name or "") != self.server_name.text().strip():
            self.server_name.setText(shown.server_name or "")
        has_client = shown.client_cert is not None
        self.client_key.setEnabled(has_client or shown.client_key is not None)
        self.password.setEnabled(has_client)
        self.panel.show_files(tls, secrets.key_password)

    def stop(self) -> None:
        self.panel.stop()
        for field in (self.root_cert, self.client_cert, self.client_key):
            field.stop()

    def _switch(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        if is_on:
            self.edited.emit(self._folded.get(self._profile_id, Tls()))
        elif self._tls is not None:
            self._folded[self._profile_id] = self._tls
            self.edited.emit(None)

    def _edit(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Tls
        if self._tls is not None:
            self.edited.emit(replace(self._tls, **changes))

    def _connect(self) -> None:
        self.is_on.clicked.connect(self._switch)
        self.root_cert.changed.connect(lambda path: self._edit(root_cert=path))
        self.client_cert.changed.connect(lambda path: self._edit(client_cert=path))
        self.client_key.changed.connect(lambda path: self._edit(client_key=path))
        self.server_name.textEdited.connect(
            lambda text: self._edit(server_name=text.strip() or None)
        )
        self.password.typed.connect(self.password_typed.emit)

    def _make_entries(self) -> dict[str, Entry]:
        is_pkcs12 = translate(
            "encryption", "PEM or PKCS#12 (.p12, .pfx); only if the server asks for one."
        )
        return {
            "tls": Entry(self.is_on, FieldNote(), self.is_on),
            "root_cert": Entry(self.root_cert.edit, FieldNote(), self.root_cert),
            "client_cert": Entry(self.client_cert.edit, FieldNote(is_pkcs12), self.client_cert),
            "client_key": Entry(self.client_key.edit, FieldNote(), self.client_key),
            "key_password": Entry(self.password.edit, FieldNote(), self.password),
            "server_name": Entry(
                self.server_name,
                FieldNote(
                    translate(
                        "encryption",
                        "Only where the certificate has another name than the address.",
                    )
                ),
                self.server_name,
            ),
        }

    def _lay_out(self) -> None:
        rows = (
            (
                translate("encryption", "Authorit&y (CA)"),
                "root_cert",
                self.root_cert,
                translate("search", "root certificate ca bundle trust"),
            ),
            (
                translate("encryption", "Client certi&ficate"),
                "client_cert",
                self.client_cert,
                translate("search", "mtls pkcs12 p12 pfx pem"),
            ),
            (
                translate("encryption", "Client &key"),
                "client_key",
                self.client_key,
                translate("search", "private key mtls pem"),
            ),
            (
                translate("encryption", "Key pass&word"),
                "key_password",
                self.password,
                translate("search", "passphrase"),
            ),
            (
                translate("encryption", "Name &in certificate"),
                "server_name",
                self.server_name,
                translate("search", "server name override sni"),
            ),
        )
        for label, name, field, terms in rows:
            entry = self.entries[name]
            entry.widget.setProperty(SEARCH_TERMS, terms)
            self.form.add(label, field, note=entry.note, buddy=entry.widget)
        inside = QVBoxLayout(self.details)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.is_on)
        layout.addWidget(self.entries["tls"].note)
        layout.addWidget(self.details)
