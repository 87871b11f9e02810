"""What a person has chosen, told apart from what it was chosen over."""

import functools
from collections.abc import Mapping
from typing import Any

import msgspec

from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.settings import Settings
from captioner.store.readable_json import encode

Document = Mapping[str, Any]
"""Settings, or a part of them, made of what JSON can say."""

_IS_COMPLETE = "is_complete"
"""False in a file that holds choices alone; older programs wrote every setting."""

_OF_A_PERSON = ("recognition", "fallback")
"""What a person chooses about a server of the administrator's."""


def chosen_in(settings: Settings, machine: MachineDefaults, stored: Document) -> Document:
    """What is to be written: where `settings` differ from what a person starts from.

    What is locked stays as it is `stored`: it counts again once it is unlocked.
    """
    now, start = document_of(settings), document_of(machine.settings)
    chosen = dict(_differing(now, start, _standard()))
    chosen["version"] = settings.version
    chosen[_IS_COMPLETE] = False
    known = {profile["id"]: profile for profile in start["profiles"]}
    edited = (_edited(each, known.get(each["id"])) for each in now["profiles"])
    chosen["profiles"] = [*filter(None, edited), *_about_withdrawn(stored, known)]
    for path in machine.locked:
        _copy(path.split("."), _choices(stored), chosen)
    return chosen


def laid_over(stored: Document, machine: MachineDefaults) -> Document:
    """All settings: what was chosen, over what a person starts from."""
    start = document_of(machine.settings)
    chosen = _choices(stored)
    settings = _merged(start, chosen, _standard())
    profiles = chosen.get("profiles")
    if isinstance(profiles, list):
        known = {profile["id"]: profile for profile in start["profiles"]}
        there = (each for each in profiles if not _is_about_withdrawn(each, known))
        settings["profiles"] = [_laid(each, known) for each in there]
    return settings


def document_of(settings: Settings) -> dict[str, Any]:
    """As it would be read from a file."""
    return msgspec.json.decode(encode(settings), type=dict[str, Any])


@functools.cache
def _standard() -> Document:
    return document_of(Settings())


@functools.cache
def _standard_profile() -> Document:
    return {"recognition": msgspec.to_builtins(RecognitionOptions())}


def _choices(stored: Document) -> Document:
    """In a file that holds every setting, what is as it comes was not chosen."""
    if stored.get(_IS_COMPLETE) is False:
        return stored
    return _differing(stored, _standard(), _standard())


def _differing(document: Document, start: Document, groups: Document) -> dict[str, Any]:
    """Only what is a group in `groups` is gone into; lists are chosen as a whole."""
    found: dict[str, Any] = {}
    for name, value in document.items():
        if _is_group(name, groups) and isinstance(value, dict):
            inner = _differing(value, start[name], groups[name])
            if inner:
                found[name] = inner
        elif name not in start or value != start[name] or type(value) is not type(start[name]):
            found[name] = value
    return found


def _merged(start: Document, chosen: Document, groups: Document) -> dict[str, Any]:
    merged = dict(start)
    for name, value in chosen.items():
        if _is_group(name, groups) and isinstance(value, dict):
            merged[name] = _merged(start[name], value, groups[name])
        else:
            merged[name] = value
    return merged


def _is_group(name: str, groups: Document) -> bool:
    return isinstance(groups.get(name), dict)


def _edited(profile: Document, own: Document | None) -> Document:
    """Of a server of the administrator's only what a person chose about it; may be nothing."""
    if own is None:
        return profile
    now = {name: profile[name] for name in _OF_A_PERSON}
    edited = _differing(now, own, _standard_profile())
    return {"id": profile["id"], **edited} if edited else {}


def _about_withdrawn(stored: Document, known: Mapping[str, Document]) -> list[Document]:
    """Choices about servers that the administrator may bring back are kept for that time."""
    profiles = stored.get("profiles")
    listed = profiles if isinstance(profiles, list) else []
    return [each for each in listed if _is_about_withdrawn(each, known)]


def _is_about_withdrawn(profile: Any, known: Mapping[str, Document]) -> bool:  # noqa: ANN401 - JSON
    is_choice = isinstance(profile, dict) and profile.keys() <= {"id", *_OF_A_PERSON}
    return is_choice and str(profile.get("id")) not in known


def _laid(profile: Any, known: Mapping[str, Document]) -> Any:  # noqa: ANN401 - whatever JSON holds
    own = known.get(str(profile.get("id"))) if isinstance(profile, dict) else None
    if own is None:
        return profile
    choices = {name: profile[name] for name in _OF_A_PERSON if name in profile}
    return _merged(own, choices, _standard_profile())


def _copy(names: list[str], source: Document, target: dict[str, Any]) -> None:
    """One setting from `source` to `target`; gone from there where `source` has none."""
    *groups, last = names
    for name in groups:
        inner = source.get(name)
        source = inner if isinstance(inner, dict) else {}
        target = target.setdefault(name, {})
    if last in source:
        target[last] = source[last]
    else:
        target.pop(last, None)
