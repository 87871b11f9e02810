"""What each recogniser offers: asked once, kept while the dialog is open."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.models import ServerModels
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile, Settings
from captioner.ports.preferences import Cancel, Preferences
from captioner.ui.settings.draft import SettingsDraft

_Question = tuple[Endpoint | None, Secrets | None]


@dataclass(frozen=True, slots=True)
class Listing:
    """Neither models nor a problem while it is busy, or before anybody asked."""

    models: ServerModels | None = None
    problem: str = ""
    is_busy: bool = False


class ModelLists(QObject):
    """Asks for the servers as they are drafted; another address is another question."""

    changed = Signal()

    def __init__(self, preferences: Preferences, draft: SettingsDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._draft = draft
        self._listings: dict[str | None, Listing] = {}
        self._asked: dict[str | None, _Question] = {}
        self._cancels: dict[str | None, Cancel] = {}

    def listing(self, profile_id: str | None) -> Listing:
        """What is known now; returns at once."""
        return self._listings.get(profile_id, Listing())

    def ask(self, profile_id: str | None, *, anew: bool = False) -> None:
        """Find out, unless it is known or being asked; `anew` asks in any case."""
        profile = _profile(self._draft.settings, profile_id)
        if profile is None and profile_id is not None:
            return
        known = self.listing(profile_id)
        question = self._question(profile)
        is_same = self._asked.get(profile_id, ()) == question
        if is_same and not anew and (known.is_busy or known.models is not None):
            return
        self._drop(profile_id)
        self._asked[profile_id] = question
        self._tell(profile_id, Listing(is_busy=True))
        typed = question[1]
        if profile is not None and typed is None and _needs_secrets(profile.endpoint):
            self._load_secrets(profile)
        else:
            self._list(profile, typed or NO_SECRETS)

    def stop(self) -> None:
        """Nothing that is under way comes back."""
        for profile_id in tuple(self._cancels):
            self._drop(profile_id)
            self._listings.pop(profile_id, None)

    def _question(self, profile: Profile | None) -> _Question:
        if profile is None:
            return None, None
        return profile.endpoint, self._draft.secrets.get(profile.id)

    def _load_secrets(self, profile: Profile) -> None:
        self._cancels[profile.id] = self._preferences.load_secrets(
            profile,
            lambda secrets: self._list(profile, secrets),
            lambda problem: self._tell(profile.id, Listing(problem=problem)),
        )

    def _list(self, profile: Profile | None, secrets: Secrets) -> None:
        profile_id = None if profile is None else profile.id
        self._cancels[profile_id] = self._preferences.list_models(
            profile,
            secrets,
            lambda models: self._tell(profile_id, Listing(models)),
            lambda problem: self._tell(profile_id, Listing(problem=problem)),
        )

    def _tell(self, profile_id: str | None, listing: Listing) -> None:
        if not listing.is_busy:
            self._cancels.pop(profile_id, None)
        self._listings[profile_id] = listing
        self.changed.emit()

    def _drop(self, profile_id: str | None) -> None:
        cancel = self._cancels.pop(profile_id, None)
        if cancel is not None:
            cancel()


def _profile(settings: Settings, profile_id: str | None) -> Profile | None:
    return next((each for each in settings.profiles if each.id == profile_id), None)


def _needs_secrets(endpoint: Endpoint) -> bool:
    has_client_cert = endpoint.tls is not None and endpoint.tls.client_cert is not None
    is_authenticated = endpoint.authentication is not Authentication.NONE
    return is_authenticated or has_client_cert or bool(endpoint.secret_metadata)
