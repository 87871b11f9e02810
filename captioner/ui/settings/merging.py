"""Edits put on top of settings that changed elsewhere in the meantime."""

from dataclasses import fields, replace
from typing import TypeVar

from captioner.domain.appearance import Appearance
from captioner.domain.settings import (
    DisplayOptions,
    Hotkeys,
    OverlayOptions,
    Profile,
    Settings,
    TranscriptOptions,
)

_Profiles = tuple[Profile, ...]
Value = TypeVar("Value")
Options = TypeVar("Options", DisplayOptions, Appearance, OverlayOptions, Hotkeys, TranscriptOptions)


def merged(base: Settings, edited: Settings, current: Settings) -> Settings:
    """`current`, with what was changed from `base` to `edited`.

    Where windows are and whether the program is set up is never a matter of
    editing. A server that was edited here and elsewhere is as it was edited here.
    Of how captions look and stay, of the hotkeys and of the transcripts, each choice
    counts by itself: the overlay's own panel may have changed another.
    """
    display = _merged_fields(base.display, edited.display, current.display)
    appearance = _merged_fields(
        base.display.appearance, edited.display.appearance, current.display.appearance
    )
    profiles = _merged_profiles(base.profiles, edited.profiles, current.profiles)
    active = _newer(base.active_profile, edited.active_profile, current.active_profile)
    return replace(
        current,
        microphone=_newer(base.microphone, edited.microphone, current.microphone),
        profiles=profiles,
        active_profile=active if active in {profile.id for profile in profiles} else None,
        this_computer=_newer(base.this_computer, edited.this_computer, current.this_computer),
        audio=_newer(base.audio, edited.audio, current.audio),
        display=replace(display, appearance=appearance),
        overlay_options=replace(
            _merged_fields(base.overlay_options, edited.overlay_options, current.overlay_options),
            places=current.overlay_options.places,
            sharing_window=current.overlay_options.sharing_window,
        ),
        hotkeys=_merged_fields(base.hotkeys, edited.hotkeys, current.hotkeys),
        transcripts=_merged_fields(base.transcripts, edited.transcripts, current.transcripts),
        language=_newer(base.language, edited.language, current.language),
    )


def _merged_fields(base: Options, edited: Options, current: Options) -> Options:
    """For frozen dataclasses whose fields are chosen one by one."""
    newer = {
        field.name: getattr(edited, field.name)
        for field in fields(base)
        if getattr(edited, field.name) != getattr(base, field.name)
    }
    return replace(current, **newer)


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
