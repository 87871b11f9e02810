"""A defaults file's text, made into what it decides; what is wrong in it is told and left out."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from captioner.domain.endpoint import Endpoint
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.setting_paths import lockable_paths, setting_paths, value_at, with_value
from captioner.domain.settings import (
    SETTINGS_VERSION,
    AudioOptions,
    Fallback,
    Profile,
    Settings,
    TranscriptOptions,
)
from captioner.domain.validation import profile_problems, settings_problems
from captioner.domain.wording import translate
from captioner.store.chosen_settings import document_of
from captioner.store.profile_file import with_files
from captioner.store.readable_json import decode_strictly, encode
from captioner.store.secret_looks import without_secrets

_OWN_FOLDERS = ("transcripts.export_folder", "transcripts.live_text")
"""Paths that each person has an own one of: ~ stands for the person's home."""

_NOT_TO_LEAVE = frozenset(
    {"profiles", "active_profile", "audio.keep_audio", "transcripts", "updates"}
)
"""What sends or keeps anything."""


class _Server(msgspec.Struct):
    """A profile, or a server as it stands in an exported file, which has no id."""

    name: str
    endpoint: Endpoint
    id: str = ""
    recognition: RecognitionOptions = msgspec.field(default_factory=RecognitionOptions)
    fallback: Fallback = Fallback.ALL


def decode_defaults(text: bytes, path: Path) -> MachineDefaults:
    """What the file at `path` decides; never raises, as captions have to go on."""
    try:
        document = decode_strictly(text, dict[str, Any])
        locked = msgspec.convert(document.pop("locked", []), list[str])
    except ValueError as error:
        return broken_defaults(path, str(error), may_lock=b'"locked"' in text)
    troubles: list[str] = []
    document = without_secrets(document, troubles)
    settings = _settings(document, path.absolute().parent, troubles)
    known = lockable_paths()
    said = translate("defaults", "There is no setting “{name}” to be locked.")
    troubles.extend(said.format(name=each) for each in locked if each not in known)
    return MachineDefaults(
        settings, frozenset(locked) & known, path, tuple(_in_file(path, each) for each in troubles)
    )


def broken_defaults(path: Path, reason: str, *, may_lock: bool) -> MachineDefaults:
    """Where nobody knows what is locked, nothing is sent to a server, and nothing is kept."""
    sentence = translate(
        "defaults", "The administrator's defaults in {path} cannot be read: {reason}."
    ).format(path=path, reason=reason)
    if not may_lock:
        return MachineDefaults(path=path, troubles=(sentence,), is_broken=True)
    held = translate(
        "defaults",
        "Until an administrator has mended the file, captions are made on this computer alone, "
        "and nothing is kept.",
    )
    settings = Settings(
        audio=AudioOptions(keep_audio=False), transcripts=TranscriptOptions(keep_sessions=False)
    )
    locked = _NOT_TO_LEAVE & lockable_paths()
    return MachineDefaults(settings, locked, path, (f"{sentence} {held}",), is_broken=True)


def _in_file(path: Path, sentence: str) -> str:
    return translate("defaults", "In {path}: {problem}").format(path=path, problem=sentence)


def _settings(document: dict[str, Any], folder: Path, troubles: list[str]) -> Settings:
    version = document.pop("version", SETTINGS_VERSION)
    if version != SETTINGS_VERSION:
        said = translate("defaults", "“version” must be {version}, or be left out.")
        troubles.append(said.format(version=SETTINGS_VERSION))
    servers, active = document.pop("profiles", []), document.pop("active_profile", None)
    settings = _with_choices(Settings(), list(_given(document, troubles)), troubles)
    settings = _with_servers(settings, servers, folder, troubles)
    chosen = next((p.id for p in settings.profiles if active in (p.id, p.name)), None)
    if active is not None and chosen is None:
        said = translate("defaults", "“active_profile” names no server of this file: {name}.")
        troubles.append(said.format(name=active))
    return replace(settings, active_profile=chosen)


def _given(document: dict[str, Any], troubles: list[str]) -> Iterator[tuple[str, Any]]:
    """Each setting that the file names, by its path."""
    known, standard = setting_paths(), document_of(Settings())

    def walk(part: dict[str, Any], groups: Any, prefix: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - JSON
        for name, value in part.items():
            path = f"{prefix}{name}"
            group = groups.get(name)
            if isinstance(group, dict) and isinstance(value, dict):
                yield from walk(value, group, f"{path}.")
            elif path in known or isinstance(group, dict):
                yield path, value
            else:
                said = translate("defaults", "There is no setting “{name}” for an administrator.")
                troubles.append(said.format(name=path))

    yield from walk(document, standard, "")


def _with_choices(
    settings: Settings, given: list[tuple[str, Any]], troubles: list[str]
) -> Settings:
    """One after the other, and again: some are sound only beside others."""
    while given:
        left: list[tuple[str, Any]] = []
        reasons = []
        for path, value in given:
            try:
                settings = _with_choice(settings, path, value)
            except ValueError as error:
                left.append((path, value))
                reasons.append(f"“{path}”: {error}")
        if len(left) == len(given):
            troubles.extend(reasons)
            break
        given = left
    return settings


def _with_choice(settings: Settings, path: str, value: Any) -> Settings:  # noqa: ANN401 - JSON
    """Raises ValueError with what is wrong about it."""
    document: dict[str, Any] = document_of(Settings())
    *groups, name = path.split(".")
    part = document
    for group in groups:
        part = part[group]
    part[name] = value
    read = value_at(decode_strictly(encode(document), Settings), path)
    if path in _OWN_FOLDERS and read is not None:
        read = read.expanduser()
    changed = with_value(settings, path, read)
    problems = settings_problems(changed)
    if problems:
        raise ValueError(str(problems[0]))
    return changed


def _with_servers(settings: Settings, servers: Any, folder: Path, troubles: list[str]) -> Settings:  # noqa: ANN401 - JSON
    if not isinstance(servers, list):
        troubles.append(translate("defaults", "“profiles” must be a list of servers."))
        return settings
    for number, each in enumerate(servers, start=1):
        try:
            settings = _with_server(settings, each, folder)
        except ValueError as error:
            said = translate("defaults", "Server {number} is left out: {problem}")
            troubles.append(said.format(number=number, problem=error))
    return settings


def _with_server(settings: Settings, server: Any, folder: Path) -> Settings:  # noqa: ANN401 - JSON
    """Raises ValueError with what is wrong about it."""
    profile = _profile(server, folder)
    changed = replace(settings, profiles=(*settings.profiles, profile))
    problems = profile_problems(profile) or settings_problems(changed)
    if problems:
        raise ValueError(str(problems[0]))
    return changed


def _profile(server: Any, folder: Path) -> Profile:  # noqa: ANN401 - whatever JSON holds
    """Its id names its secrets in each person's keyring, so it must stay the same."""
    read = decode_strictly(encode(server), _Server)
    name = hashlib.sha256(read.name.strip().casefold().encode()).hexdigest()
    endpoint = with_files(read.endpoint, folder.joinpath)
    return Profile(
        read.id or f"machine-{name[:16]}", read.name, endpoint, read.recognition, read.fallback
    )
