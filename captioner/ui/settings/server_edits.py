"""What can be done with the list of servers: each a new list, and all of it undone by Cancel."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace

from captioner.domain.endpoint import Endpoint
from captioner.domain.settings import Profile, Settings
from captioner.domain.wording import translate


def new_server(profiles: Sequence[Profile]) -> Profile:
    """Named apart from the others, without an address."""
    return Profile(
        uuid.uuid4().hex, free_name(translate("servers", "New server"), profiles), Endpoint("")
    )


def duplicate_of(profile: Profile, profiles: Sequence[Profile]) -> Profile:
    """Under an id and a name of its own."""
    wanted = translate("servers", "{name} (copy)").format(name=profile.name)
    name = free_name(wanted, profiles)
    return replace(profile, id=uuid.uuid4().hex, name=name)


def with_server(settings: Settings, profile: Profile, *, at: int | None = None) -> Settings:
    """`at` is its place in the list, the end by default. The first server is used at once."""
    place = len(settings.profiles) if at is None else at
    profiles = (*settings.profiles[:place], profile, *settings.profiles[place:])
    active = settings.active_profile if settings.profiles else profile.id
    return replace(settings, profiles=profiles, active_profile=active)


def with_servers(settings: Settings, added: Iterable[Profile]) -> Settings:
    """At the end of the list, renamed where a name is taken; none of them is used at once."""
    profiles = settings.profiles
    for profile in added:
        profiles = (*profiles, replace(profile, name=free_name(profile.name, profiles)))
    return replace(settings, profiles=profiles)


def without_server(settings: Settings, profile_id: str) -> Settings:
    """This computer takes over from a server that was in use."""
    profiles = tuple(p for p in settings.profiles if p.id != profile_id)
    active = None if settings.active_profile == profile_id else settings.active_profile
    return replace(settings, profiles=profiles, active_profile=active)


def moved(settings: Settings, profile_id: str, by: int) -> Settings:
    """`by` places further down, up if negative; as far as there is room."""
    ids = [profile.id for profile in settings.profiles]
    start = ids.index(profile_id)
    end = min(max(start + by, 0), len(ids) - 1)
    ids.insert(end, ids.pop(start))
    return in_order(settings, ids)


def in_order(settings: Settings, ids: Sequence[str]) -> Settings:
    """Servers that `ids` does not name keep to the end."""
    places = {profile_id: place for place, profile_id in enumerate(ids)}
    profiles = sorted(settings.profiles, key=lambda p: places.get(p.id, len(ids)))
    return replace(settings, profiles=tuple(profiles))


def free_name(wanted: str, profiles: Sequence[Profile]) -> str:
    """`wanted`, or with a number after it where another server has that name."""
    taken = {profile.name.strip().casefold() for profile in profiles}
    name, number = wanted, 2
    while name.strip().casefold() in taken:
        name, number = f"{wanted} {number}", number + 1
    return name
