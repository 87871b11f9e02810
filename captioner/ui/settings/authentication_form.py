"""How a server learns who is calling: nothing, a token, or NVIDIA's cloud."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.secrets import Secrets
from captioner.domain.wording import marked, translate
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.entry import Entry
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.settings.form import SEARCH_TERMS, SettingsForm
from captioner.ui.settings.secret_field import KEPT, STORED, SecretField
from captioner.ui.verdict_icon import Mark
from captioner.ui.wheel_guard import guard_from_wheel

_KINDS = {
    Authentication.NONE: marked("authentication", "None"),
    Authentication.BEARER: marked("authentication", "Token"),
    Authentication.NVCF: marked("authentication", "NVIDIA cloud (NVCF)"),
}
_SEEN_ON_THE_WAY = marked(
    "authentication",
    "The connection is not encrypted: anyone on the way can read this. Switch on encryption above.",
)
_NOTHING_YET = marked(
    "authentication", "None yet. It goes to the keyring, never into the settings file."
)


class AuthenticationForm(QWidget):
    """Only the fields of the chosen kind can be seen."""

    chosen = Signal(Authentication)
    token_typed = Signal(object)
    function_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.kind = QComboBox()
        for kind, name in _KINDS.items():
            self.kind.addItem(translate("authentication", name), kind)
        self.kind.setProperty(
            SEARCH_TERMS, translate("search", "api key bearer token nvcf password login")
        )
        guard_from_wheel(self.kind)
        self.token = SecretField(translate("authentication", "Token"))
        self.token.edit.setProperty(
            SEARCH_TERMS, translate("search", "bearer api key nvcf password")
        )
        self.function_id = QLineEdit(placeholderText="0f1e2d3c-…")
        self.function_id.setProperty(SEARCH_TERMS, translate("search", "nvcf nvidia cloud"))
        self.entries: Mapping[str, Entry] = {
            "authentication": Entry(self.kind, FieldNote(), self.kind),
            "token": Entry(self.token.edit, FieldNote(), self.token),
            "function_id": Entry(self.function_id, FieldNote(), self.function_id),
        }
        self.keyring = MessageBar()
        self.form, self.token_form, self.function_form = (SettingsForm() for _ in range(3))
        self._lay_out()
        self.kind.activated.connect(lambda _: self.chosen.emit(self.kind.currentData()))
        self.token.typed.connect(self.token_typed.emit)
        self.function_id.textEdited.connect(lambda text: self.function_typed.emit(text.strip()))

    def show_endpoint(self, endpoint: Endpoint, *, wanted: Secrets, stored: Secrets) -> None:
        kind = endpoint.authentication
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.token_form.setVisible(kind is not Authentication.NONE)
        self.function_form.setVisible(kind is Authentication.NVCF)
        self.token.show_secret(wanted.token, stored=stored.token)
        if endpoint.function_id != self.function_id.text().strip():
            self.function_id.setText(endpoint.function_id)
        is_readable = kind is not Authentication.NONE and endpoint.tls is None
        self.entries["token"].note.set_warning(
            translate("authentication", _SEEN_ON_THE_WAY) if is_readable else ""
        )

    def show_keyring(self, problem: str, *, matters: bool) -> None:
        """`problem` is why secrets last for this session only."""
        self.token.set_place(KEPT if problem else STORED)
        if problem and matters:
            self.keyring.say(problem, Mark.WARNED)
        else:
            self.keyring.withdraw()

    def show_loading(self, *, is_loading: bool) -> None:
        """A keyring may ask its owner for a password, which takes as long as it takes."""
        self.token.setEnabled(not is_loading)
        hint = translate("authentication", _NOTHING_YET) if self.token.value is None else ""
        self.entries["token"].note.set_hint(
            translate("authentication", "Waiting for the keyring…") if is_loading else hint
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        rows: tuple[tuple[SettingsForm, str, str, QWidget], ...] = (
            (self.form, translate("authentication", "Identified &by"), "authentication", self.kind),
            (
                self.token_form,
                translate("authentication", "Token or A&PI key"),
                "token",
                self.token,
            ),
            (
                self.function_form,
                translate("authentication", "Function i&d"),
                "function_id",
                self.function_id,
            ),
        )
        for form, label, name, field in rows:
            entry = self.entries[name]
            form.add(label, field, note=entry.note, buddy=entry.widget)
            layout.addWidget(form)
        layout.addWidget(self.keyring)
