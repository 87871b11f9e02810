"""What an administrator has decided for everybody who uses this computer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from captioner.domain.environment import SECRET_VARIABLES, VARIABLES
from captioner.domain.setting_paths import groups_of, value_at, with_value
from captioner.domain.settings import Profile, Settings
from captioner.domain.validation import LONGEST_NAME
from captioner.domain.wording import marked, translate

SET_BY_ADMINISTRATOR = marked("settings", "Set by your administrator.")

_OF_RECOGNITION = frozenset({VARIABLES["language"], VARIABLES["model"]})
_OF_CONNECTION = frozenset(VARIABLES.values()) - set(SECRET_VARIABLES) - _OF_RECOGNITION


@dataclass(frozen=True, slots=True)
class MachineDefaults:
    """`settings` is what a person starts from; `profiles` in them are the administrator's.

    `locked` are paths whose values nobody can change. `path` is the file that says
    all this, None where there is none. `troubles` are sentences about what is wrong
    with it; where `is_broken`, it is not in force as it stands.
    """

    settings: Settings = field(default_factory=Settings)
    locked: frozenset[str] = frozenset()
    path: Path | None = None
    troubles: tuple[str, ...] = ()
    is_broken: bool = False

    @property
    def servers(self) -> Sequence[Profile]:
        """Those of the administrator, in the administrator's order."""
        return self.settings.profiles

    @property
    def decides_server(self) -> bool:
        """Nobody can have captions made anywhere but where the administrator says."""
        return self.locks("active_profile") or self.locks("profiles")

    def locks(self, path: str) -> bool:
        """The setting at `path`, or a group that it lies in, is locked."""
        return path in self.locked or any(group in self.locked for group in groups_of(path))

    def provides(self, profile_id: str | None) -> bool:
        """That server is the administrator's: how it is reached is not a person's choice."""
        return any(profile.id == profile_id for profile in self.servers)

    def held(self, settings: Settings) -> Settings:
        """`settings` as far as they may come into force.

        What is locked is the administrator's. The administrator's servers come first,
        reached as the administrator says; what is asked of them, and who stands in, is
        the person's. A server that is no longer there gives way to the administrator's
        choice.
        """
        if self == NO_MACHINE_DEFAULTS:
            return settings
        for path in self.locked:
            settings = with_value(settings, path, value_at(self.settings, path))
        profiles = tuple(self._profiles(settings.profiles))
        active = settings.active_profile
        if active is not None and active not in {profile.id for profile in profiles}:
            active = self.settings.active_profile
        return replace(settings, profiles=profiles, active_profile=active)

    def ignored_variables(self, variables: Mapping[str, str]) -> Sequence[str]:
        """Names of those that would lead around what is locked, in alphabetical order."""
        against = _OF_CONNECTION if self.decides_server else frozenset[str]()
        against |= _OF_RECOGNITION if self.locks("profiles") else frozenset()
        return sorted(name for name in against if variables.get(name, "").strip())

    def _profiles(self, profiles: Sequence[Profile]) -> Iterator[Profile]:
        known = {profile.id: profile for profile in profiles}
        taken = set()
        for own in self.servers:
            edited = known.get(own.id, own)
            taken.add(_folded(own.name))
            yield replace(own, recognition=edited.recognition, fallback=edited.fallback)
        for profile in profiles:
            if not self.provides(profile.id):
                name = _free_name(profile.name, taken)
                taken.add(_folded(name))
                yield profile if name == profile.name else replace(profile, name=name)


NO_MACHINE_DEFAULTS = MachineDefaults()


def ignored_sentence(names: Sequence[str]) -> str:
    """That these environment variables do not count; empty where there are none."""
    if not names:
        return ""
    sentence = translate(
        "environment",
        "Your administrator has set the server, so this is ignored in the environment: {names}.",
    )
    return sentence.format(names=", ".join(names))


def _free_name(name: str, taken: set[str]) -> str:
    """The person's server gives way where it has the name of one of the administrator's."""
    free, number = name, 2
    while _folded(free) in taken:
        end = f" ({number})"
        free, number = name[: LONGEST_NAME - len(end)].rstrip() + end, number + 1
    return free


def _folded(name: str) -> str:
    return name.strip().casefold()
