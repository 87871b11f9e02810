"""Everything about one server: where it is, how it is trusted, what it is told."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.errors import ConfigError
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Fallback, Profile
from captioner.domain.wording import translate
from captioner.ports.preferences import Preferences
from captioner.ui.control_lock import ControlLock
from captioner.ui.labels import heading
from captioner.ui.settings.address_field import AddressField
from captioner.ui.settings.authentication_form import AuthenticationForm
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.encryption_form import EncryptionForm
from captioner.ui.settings.entry import Entry
from captioner.ui.settings.fallback_choice import FallbackChoice
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.settings.form import SEARCH_TERMS, SettingsForm, align
from captioner.ui.settings.metadata_table import Metadata, MetadataTable
from captioner.ui.settings.problems import Problem
from captioner.ui.settings.profile_secrets import ProfileSecrets, uses_secrets
from captioner.ui.settings.secret_field import KEPT, STORED

_SECTION_GAP_PX = 16

_SECRETS = frozenset({"token", "key_password"})
"""Each person has an own one, also for a server of the administrator's."""


class ProfileEditor(QWidget):
    """Shows a server of the draft and edits it there, at every key that is pressed."""

    changed = Signal()
    """The server that is shown, or one of its secrets, was edited by a person."""

    def __init__(
        self, preferences: Preferences, draft: SettingsDraft, secrets: ProfileSecrets
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._draft = draft
        self._secrets = secrets
        self._profile: Profile | None = None
        self._is_held = False
        self.name = QLineEdit()
        self.name_note = FieldNote()
        self.address = AddressField()
        self.encryption = EncryptionForm(preferences)
        self.authentication = AuthenticationForm()
        self.metadata = MetadataTable()
        self.fallback = FallbackChoice()
        self._fallback_lock = ControlLock([self.fallback.choice])
        self.fallback_form = SettingsForm()
        self.form = SettingsForm()
        self.entries: Mapping[str, Entry] = self._make_entries()
        self._locks = {field: ControlLock([entry.lock]) for field, entry in self.entries.items()}
        self._lay_out()
        self._connect()

    @property
    def profile(self) -> Profile | None:
        return self._profile

    def show_profile(self, profile: Profile) -> None:
        """As it is in the draft now."""
        if self._is_held:
            return
        self._profile = profile
        self._secrets.show(profile)
        if profile.name != self.name.text().strip():
            self.name.setText(profile.name)
            self.name.setCursorPosition(0)
        self.address.show_endpoint(profile.id, profile.endpoint)
        self.fallback.show_fallback(profile.fallback)
        self._show_secrets()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Those of the server that is shown; an address speaks for itself, at its own pace."""
        sentences = {problem.field: problem.sentence for problem in problems}
        for field, entry in self.entries.items():
            if field != "address":
                entry.note.set_problem(sentences.get(field, ""))

    def stop(self) -> None:
        self.address.stop()
        self.encryption.stop()

    def _show_secrets(self) -> None:
        profile = self._profile
        if profile is None or self._is_held:
            return
        self._unlock()
        self._lock_administrators(profile)
        secrets, endpoint = self._secrets, profile.endpoint
        wanted, stored = secrets.wanted, secrets.stored
        place = KEPT if secrets.problem else STORED
        self.encryption.show_tls(profile.id, endpoint.tls, secrets=secrets.in_use)
        self.encryption.password.show_secret(wanted.key_password, stored=stored.key_password)
        self.encryption.password.set_place(place)
        self.authentication.show_endpoint(endpoint, wanted=wanted, stored=stored)
        self.authentication.show_loading(is_loading=secrets.is_loading)
        self.authentication.show_keyring(secrets.problem, matters=uses_secrets(endpoint))
        self.metadata.show_pairs(
            Metadata(endpoint.metadata, endpoint.secret_metadata),
            dict(wanted.metadata),
            dict(stored.metadata),
        )
        self.metadata.set_place(place)
        self.metadata.setEnabled(not secrets.is_loading)
        self.metadata.note.set_warning(_warning_about(endpoint))
        self._lock(profile)

    def _unlock(self) -> None:
        """First all is free, then each form says what is of use, then variables lock theirs."""
        for entry in self.entries.values():
            if entry.note.variable:
                entry.set_variable("")

    def _lock(self, profile: Profile) -> None:
        """The environment decides about the server that captions, and about no other."""
        if profile.id != self._draft.settings.active_profile:
            return
        variables = self._preferences.overrides
        for field, entry in self.entries.items():
            name = variables.get(field) or (field == "address" and variables.get("port"))
            if name:
                entry.set_variable(name)

    def _lock_administrators(self, profile: Profile) -> None:
        """How the administrator's servers are reached; metadata may wait for a secret value."""
        machine = self._preferences.machine
        self._fallback_lock.set_locked(machine.locks("profiles"))
        free = _SECRETS | ({"metadata"} if profile.endpoint.secret_metadata else set())
        for field, lock in self._locks.items():
            is_locked = machine.provides(profile.id) and field not in free
            lock.set_locked(is_locked, is_told=False)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._rename)
        self.address.understood.connect(self._move)
        self.address.doubted.connect(self._doubt_address)
        self.encryption.edited.connect(self._encrypt)
        self.encryption.password_typed.connect(
            lambda text: self._type(lambda s: replace(s, key_password=text))
        )
        self.authentication.chosen.connect(
            lambda kind: self._edit(lambda e: replace(e, authentication=Authentication(kind)))
        )
        self.authentication.token_typed.connect(
            lambda text: self._type(lambda s: replace(s, token=text))
        )
        self.authentication.function_typed.connect(
            lambda text: self._edit(lambda e: replace(e, function_id=text))
        )
        self.metadata.edited.connect(self._edit_metadata)
        self.fallback.chosen.connect(self._choose_fallback)
        self._secrets.changed.connect(self._show_secrets)

    def _rename(self, name: str) -> None:
        if self._profile is not None:
            self._draft.edit_profile(replace(self._profile, name=name.strip()))
            self.changed.emit()

    def _choose_fallback(self, chosen: str) -> None:
        if self._profile is not None:
            self._profile = replace(self._profile, fallback=Fallback(chosen))
            self._draft.edit_profile(self._profile)
            self.changed.emit()

    def _move(self, typed: Endpoint) -> None:
        """TLS that the text asks for is switched on; text that is silent about it changes none."""
        if self._profile is not None:
            profile_id = self._profile.id
            self._edit(
                lambda e: replace(e, host=typed.host, port=typed.port, tls=e.tls or typed.tls)
            )
            self._draft.settle(profile_id, "address")

    def _doubt_address(self, error: ConfigError) -> None:
        if self._profile is not None:
            self._draft.doubt(self._profile.id, error)
            self.changed.emit()

    def _encrypt(self, tls: Tls | None) -> None:
        self._edit(lambda e: replace(e, tls=tls))
        if tls is None:
            self.address.write_plainly()

    def _edit_metadata(self, metadata: Metadata, values: Mapping[str, str | None]) -> None:
        pairs = tuple((name, value) for name, value in values.items() if value)
        with self._held():
            self._edit(
                lambda e: replace(e, metadata=metadata.plain, secret_metadata=metadata.secret_keys)
            )
            self._type(lambda s: replace(s, metadata=pairs))

    def _edit(self, change: Callable[[Endpoint], Endpoint]) -> None:
        if self._profile is not None:
            profile = replace(self._profile, endpoint=change(self._profile.endpoint))
            self._profile = profile
            self._secrets.show(profile)
            self._draft.edit_profile(profile)
            self.changed.emit()

    def _type(self, change: Callable[[Secrets], Secrets]) -> None:
        self._secrets.type(change)
        self.changed.emit()

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Two edits belong together: nothing is shown between them."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
        if self._profile is not None:
            self.show_profile(self._profile)

    def _make_entries(self) -> dict[str, Entry]:
        return {
            "name": Entry(self.name, self.name_note, self.name),
            "address": Entry(self.address, self.address.note, self.address),
            **self.encryption.entries,
            **self.authentication.entries,
            "metadata": Entry(self.metadata.add_button, self.metadata.note, self.metadata),
        }

    def _lay_out(self) -> None:
        self.form.add(
            translate("servers", "&Name"), self.name, note=self.name_note, buddy=self.name
        )
        self.form.add(
            translate("servers", "Addre&ss"),
            self.address,
            note=self.address.note,
            buddy=self.address,
        )
        self.address.setProperty(SEARCH_TERMS, translate("search", "host port url server"))
        self.fallback_form.add(
            translate("servers", "Captions by"),
            self.fallback,
            note=FieldNote(),
            buddy=self.fallback.choice,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        sections: tuple[tuple[str, QWidget], ...] = (
            (translate("servers", "Encryption"), self.encryption),
            (translate("servers", "Authentication"), self.authentication),
            (translate("servers", "Further metadata"), self.metadata),
            (translate("servers", "While the server is away"), self.fallback_form),
        )
        for name, section in sections:
            layout.addSpacing(_SECTION_GAP_PX)
            layout.addWidget(heading(name))
            layout.addWidget(section)
        forms = (self.authentication.form, self.authentication.token_form)
        function_form = self.authentication.function_form
        align((self.form, self.encryption.form, *forms, function_form, self.fallback_form))


def _warning_about(endpoint: Endpoint) -> str:
    if endpoint.tls is None and endpoint.secret_metadata:
        return translate(
            "servers",
            "The connection is not encrypted: anyone on the way can read the secret values.",
        )
    return ""
