"""Edits put on top of settings that changed elsewhere in the meantime."""

from dataclasses import replace
from typing import TypeVar

from captioner.domain.settings import Profile, Settings

_Profiles = tuple[Profile, ...]
Value = TypeVar("Value")


def merged(base: Settings, edited: Settings, current: Settings) -> Settings:
    """`current`, with what was changed from `base` to `edited`.

    Where windows are and whether the program is set up is never a matter of
    editing. A server that was edited here and elsewhere is as it was edited here.
    """
    profiles = _merged_profiles(base.profiles, edited.profiles, current.profiles)
    active = _newer(base.active_profile, edited.active_profile, current.active_profile)
    return replace(
        current,
        microphone=_newer(base.microphone, edited.microphone, current.microphone),
        profiles=profiles,
        active_profile=active if active in {profile.id for profile in profiles} else None,
        this_computer=_newer(base.this_computer, edited.this_computer, current.this_computer),
        audio=_newer(base.audio, edited.audio, current.audio),
    )


def _newer(base: Value, edited: Value, current: Value) -> Value:
    return current if edited == base else edited


def _merged_profiles(base: _Profiles, edited: _Profiles, current: _Profiles) -> _Profiles:
    if edited == base:
        return current
    before = {profile.id: profile for profile in base}
    now = {profile.id: profile for profile in current}
    kept = []
    for profile in edited:
        if profile == before.get(profile.id):  # not edited here: as it is elsewhere, or gone
            kept += [now[profile.id]] if profile.id in now else []
        else:
            kept.append(profile)
    known = before.keys() | {profile.id for profile in edited}
    return (*kept, *(profile for profile in current if profile.id not in known))
