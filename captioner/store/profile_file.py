"""Servers in a file that an administrator hands out; it holds no secret."""

import itertools
import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal

import msgspec

from captioner.domain.endpoint import Endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.settings import Profile
from captioner.domain.validation import LONGEST_NAME, profile_problems
from captioner.domain.wording import translate
from captioner.store.atomic_file import SHARED, write_atomically
from captioner.store.readable_json import decode_strictly, encode_readable
from captioner.store.small_file import read_small_file, reason_of

SUFFIX = ".captioner-servers.json"

_FORMAT: Final = "captioner-servers"
_VERSION = 1
_LARGEST_BYTES = 8 << 20
_MOST_SERVERS = 200


class _Server(msgspec.Struct):
    """A profile without its id, which means something on one computer alone."""

    name: str
    endpoint: Endpoint
    recognition: RecognitionOptions = msgspec.field(default_factory=RecognitionOptions)


class _Header(msgspec.Struct):
    format: Literal["captioner-servers"]
    version: int


class _ServerList(_Header):
    servers: list[_Server]


def write_profiles(path: Path, profiles: Sequence[Profile]) -> None:
    """Replace `path`. Raises ConfigError where it cannot be written.

    Certificates in the folder of `path` or below are named from there, so that the
    folder can be handed out as a whole.
    """
    folder = path.absolute().parent
    servers = [
        _Server(p.name, with_files(p.endpoint, _seen_from(folder)), p.recognition) for p in profiles
    ]
    content = encode_readable(_ServerList(_FORMAT, _VERSION, servers))
    try:
        write_atomically(path, content, mode=SHARED)
    except OSError as error:
        raise ConfigError(
            "settings",
            translate("files", "{path} cannot be written: {reason}. Choose another folder.").format(
                path=path, reason=reason_of(error)
            ),
        ) from error


def read_profiles(path: Path, *, taken_names: Collection[str] = ()) -> tuple[Profile, ...]:
    """The servers in `path`, with fresh ids and names that are not taken yet.

    Raises ConfigError with what is wrong with the file. Files that it names need
    not exist.
    """
    try:
        servers = _read(path)
    except (OSError, ValueError) as error:
        raise ConfigError(
            "settings",
            translate(
                "files",
                "No servers could be read from {path}: {reason}. Choose a file that Captioner has "
                "exported.",
            ).format(path=path, reason=reason_of(error)),
        ) from error
    folder = path.absolute().parent
    taken = {_folded(name) for name in taken_names}
    profiles = []
    for server in servers:
        name = _free_name(server.name, taken)
        taken.add(_folded(name))
        endpoint = with_files(server.endpoint, folder.joinpath)
        profiles.append(Profile(uuid.uuid4().hex, name, endpoint, server.recognition))
    return tuple(profiles)


def _read(path: Path) -> Sequence[_Server]:
    text = read_small_file(path, largest_bytes=_LARGEST_BYTES)
    header = decode_strictly(text, _Header)
    if header.version != _VERSION:
        raise ValueError(translate("files", "it was written by another version of Captioner"))
    servers = decode_strictly(text, _ServerList).servers
    if not servers:
        raise ValueError(translate("files", "there are none in it"))
    if len(servers) > _MOST_SERVERS:
        raise ValueError(
            translate("files", "there are more than {most} in it").format(most=_MOST_SERVERS)
        )
    for server in servers:
        problems = profile_problems(
            Profile("any", server.name, server.endpoint, server.recognition)
        )
        if problems:
            name, problem = server.name[:LONGEST_NAME], str(problems[0]).rstrip(".。")
            raise ValueError(
                translate("files", "in “{name}”: {problem}").format(name=name, problem=problem)
            )
    return servers


def with_files(endpoint: Endpoint, place: Callable[[Path], Path]) -> Endpoint:
    """`endpoint` with each of its certificate files at its `place`."""
    tls = endpoint.tls
    if tls is None:
        return endpoint
    placed = replace(
        tls,
        root_cert=tls.root_cert and place(tls.root_cert),
        client_cert=tls.client_cert and place(tls.client_cert),
        client_key=tls.client_key and place(tls.client_key),
    )
    return replace(endpoint, tls=placed)


def _seen_from(folder: Path) -> Callable[[Path], Path]:
    return lambda path: path.relative_to(folder) if path.is_relative_to(folder) else path


def _free_name(name: str, taken: Collection[str]) -> str:
    if _folded(name) not in taken:
        return name
    numbers = (f" ({number})" for number in itertools.count(2))
    names = (name[: LONGEST_NAME - len(number)].rstrip() + number for number in numbers)
    return next(name for name in names if _folded(name) not in taken)


def _folded(name: str) -> str:
    """Names that differ in case or outer spaces alone are the same to a person."""
    return name.strip().casefold()
