"""What keeps a draft from being applied, and where it can be put right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from captioner.domain.endpoint import Endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.metadata import secret_problems
from captioner.domain.settings import Profile, Settings
from captioner.domain.validation import profile_problems, settings_problems
from captioner.ui.settings.draft import SettingsDraft


@dataclass(frozen=True)
class Problem:
    """`profile_id` None is this computer's, or no server's."""

    profile_id: str | None
    field: str
    sentence: str
    server: str = ""
    """The name of the server it is about."""


class ProblemFinder:
    """Looks again only at servers that were edited: a list of phrases may be long."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Profile, tuple[ConfigError, ...]]] = {}

    def problems(self, draft: SettingsDraft) -> tuple[Problem, ...]:
        """One for each field of each server; first what could not be read at all."""
        found: dict[tuple[str | None, str], Problem] = {}
        for problem in (
            *_doubts(draft),
            *self._by_server(draft.settings.profiles),
            *_typed_secrets(draft),
            *_about_all(draft.settings),
        ):
            found.setdefault((problem.profile_id, problem.field), problem)
        return tuple(found.values())

    def _by_server(self, profiles: Sequence[Profile]) -> Iterator[Problem]:
        for profile in profiles:
            seen, errors = self._known.get(profile.id, (None, ()))
            if seen is not profile:
                errors = profile_problems(profile)
                self._known[profile.id] = (profile, errors)
            for error in errors:
                yield Problem(profile.id, error.field, str(error), profile.name)


def _doubts(draft: SettingsDraft) -> Iterator[Problem]:
    names = _names(draft.settings)
    for (profile_id, field), error in draft.doubts.items():
        if profile_id is None or profile_id in names:
            yield Problem(profile_id, field, str(error), names.get(profile_id or "", ""))


def _typed_secrets(draft: SettingsDraft) -> Iterator[Problem]:
    names = _names(draft.settings)
    for profile_id, secrets in draft.secrets.items():
        if profile_id in names:
            for error in secret_problems(secrets):
                yield Problem(profile_id, error.field, str(error), names[profile_id])


def _about_all(settings: Settings) -> Iterator[Problem]:
    """What no server has alone: names that stand twice, this computer, audio."""
    named = tuple(
        Profile(profile.id, profile.name, Endpoint("localhost")) for profile in settings.profiles
    )
    own = sum(len(profile_problems(profile)) for profile in named)  # these come first
    for error in settings_problems(replace(settings, profiles=named))[own:]:
        yield Problem(_second_of_a_name(settings, error), error.field, str(error))


def _second_of_a_name(settings: Settings, error: ConfigError) -> str | None:
    seen: set[str] = set()
    for profile in settings.profiles:
        name = profile.name.strip().casefold()
        if error.field == "name" and name in seen:
            return profile.id
        seen.add(name)
    return None


def _names(settings: Settings) -> dict[str, str]:
    return {profile.id: profile.name for profile in settings.profiles}
