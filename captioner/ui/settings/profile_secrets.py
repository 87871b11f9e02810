"""The secrets of the server that is being edited: fetched when they matter, put into the draft."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.settings.draft import SettingsDraft


@dataclass(frozen=True)
class _Known:
    """`stored` as it came from the keyring; `wanted` with what was typed, in use or not."""

    stored: Secrets
    wanted: Secrets


class ProfileSecrets(QObject):
    """One server at a time; the keyring is asked only for a server that uses secrets.

    What a setting does not use any more is dropped from the draft, yet stays
    known here, so that switching back brings it back.
    """

    changed = Signal()
    """Other secrets, another state, or a problem with the keyring."""

    def __init__(self, preferences: Preferences, draft: SettingsDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._draft = draft
        self._known: dict[str, _Known] = {}
        self._profile: Profile | None = None
        self._cancel_loading: Cancel | None = None
        self._cancel_check: Cancel | None = None
        self._awaiting: list[Callable[[], None]] = []
        self._is_keyring_checked = False
        self.problem = ""
        """Why secrets last for this session only; empty while nothing is known against it."""

    @property
    def is_loading(self) -> bool:
        return self._cancel_loading is not None

    @property
    def stored(self) -> Secrets:
        return self._of_profile().stored

    @property
    def wanted(self) -> Secrets:
        return self._of_profile().wanted

    @property
    def in_use(self) -> Secrets:
        """Those that the server as drafted needs, and no others."""
        return NO_SECRETS if self._profile is None else used_by(self._profile.endpoint, self.wanted)

    def show(self, profile: Profile | None) -> None:
        """`profile` as it is drafted now, each time that it changes too."""
        is_other = (profile and profile.id) != (self._profile and self._profile.id)
        if is_other:
            self._stop_loading()
        self._profile = profile
        if profile is not None and uses_secrets(profile.endpoint):
            self._check_keyring()
            self._load(profile)
        self._write()
        if is_other:
            self.changed.emit()

    def type(self, change: Callable[[Secrets], Secrets]) -> None:
        """Not while it is loading: what is in the keyring would be lost."""
        if self._profile is not None and not self.is_loading:
            known = self._of_profile()
            self._known[self._profile.id] = replace(known, wanted=change(known.wanted))
            self._write()
            self.changed.emit()

    def when_loaded(self, then: Callable[[], None]) -> None:
        """At once, unless the keyring is still being asked."""
        if self.is_loading:
            self._awaiting.append(then)
        else:
            then()

    def copy(self, source: Profile, target: Profile) -> None:
        """The duplicate of a server has its secrets; `source` is the one that is shown."""
        known = self._known.get(source.id)
        if known is not None and known.wanted != NO_SECRETS:
            self._known[target.id] = _Known(NO_SECRETS, known.wanted)
            self._draft.type_secrets(target.id, used_by(target.endpoint, known.wanted))

    def applied(self) -> None:
        """What was typed is stored now."""
        for profile_id, known in self._known.items():
            self._known[profile_id] = replace(known, stored=known.wanted)
        self.changed.emit()

    def stop(self) -> None:
        self._stop_loading()
        if self._cancel_check is not None:
            self._cancel_check()
            self._cancel_check = None

    def _of_profile(self) -> _Known:
        nothing = _Known(NO_SECRETS, NO_SECRETS)
        return nothing if self._profile is None else self._known.get(self._profile.id, nothing)

    def _load(self, profile: Profile) -> None:
        if profile.id in self._known or self.is_loading:
            return
        stored = self._applied_profile(profile.id)
        if stored is None:  # it was never applied: nothing of it is in the keyring
            self._known[profile.id] = _Known(NO_SECRETS, NO_SECRETS)
            return
        self._cancel_loading = self._preferences.load_secrets(stored, self._take, self._fail)
        self.changed.emit()

    def _take(self, secrets: Secrets) -> None:
        self._cancel_loading = None
        if self._profile is not None:
            self._known[self._profile.id] = _Known(secrets, secrets)
        self._go_on()

    def _fail(self, sentence: str) -> None:
        self.problem = sentence
        self._take(NO_SECRETS)

    def _go_on(self) -> None:
        self._write()
        self.changed.emit()
        waiting, self._awaiting = self._awaiting, []
        for then in waiting:
            then()

    def _stop_loading(self) -> None:
        self._awaiting.clear()
        if self._cancel_loading is not None:
            self._cancel_loading()
            self._cancel_loading = None

    def _check_keyring(self) -> None:
        if not self._is_keyring_checked:
            self._is_keyring_checked = True
            self._cancel_check = self._preferences.check_keyring(
                self._keyring_is_there, self._keyring_is_missing
            )

    def _keyring_is_there(self) -> None:
        self._cancel_check = None

    def _keyring_is_missing(self, sentence: str) -> None:
        self._cancel_check = None
        self.problem = sentence
        self.changed.emit()

    def _write(self) -> None:
        """The draft holds what shall be stored, where that is not what is stored already."""
        if self._profile is None or self._profile.id not in self._known:
            return
        if self.in_use == self._in_force(self._profile.id):
            self._draft.forget_secrets(self._profile.id)
        else:
            self._draft.type_secrets(self._profile.id, self.in_use)

    def _in_force(self, profile_id: str) -> Secrets:
        """As the keyring has them, as far as the server as it was last applied uses them."""
        applied = self._applied_profile(profile_id)
        return NO_SECRETS if applied is None else used_by(applied.endpoint, self.stored)

    def _applied_profile(self, profile_id: str) -> Profile | None:
        profiles = self._preferences.settings.profiles
        return next((profile for profile in profiles if profile.id == profile_id), None)


def uses_secrets(endpoint: Endpoint) -> bool:
    """True if there may be something in the keyring that this server needs."""
    has_client_file = endpoint.tls is not None and endpoint.tls.client_cert is not None
    has_token = endpoint.authentication is not Authentication.NONE
    return has_client_file or has_token or bool(endpoint.secret_metadata)


def used_by(endpoint: Endpoint, secrets: Secrets) -> Secrets:
    """Without what the server as it stands has no use for."""
    has_client_file = endpoint.tls is not None and endpoint.tls.client_cert is not None
    values = dict(secrets.metadata)
    return Secrets(
        token=secrets.token if endpoint.authentication is not Authentication.NONE else None,
        key_password=secrets.key_password if has_client_file else None,
        metadata=tuple((k, values[k]) for k in endpoint.secret_metadata if values.get(k)),
    )
