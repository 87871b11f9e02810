"""Settings as JSON text and back, from every version that there has been."""

from pathlib import Path
from typing import Any, TypeVar

import msgspec

from captioner.domain.settings import SETTINGS_VERSION, Settings, WindowPlace
from captioner.domain.validation import settings_problems
from captioner.domain.wording import translate

Value = TypeVar("Value")


def encode_readable(value: object) -> bytes:
    """`value` as JSON that a person can read, with a line break at its end."""
    text = msgspec.json.encode(value, enc_hook=_encode_path)
    return msgspec.json.format(text, indent=2) + b"\n"


def decode_strictly(text: bytes, kind: type[Value]) -> Value:
    """JSON as a `kind`; what it holds beside that is ignored. ValueError if it is none."""
    try:
        return msgspec.json.decode(text, type=kind, dec_hook=_decode_path)
    except RecursionError as error:
        raise ValueError(translate("files", "it is nested too deeply")) from error


def decode_settings(text: bytes) -> Settings:
    """Settings of this version or an older one. ValueError says why they cannot be used."""
    version = decode_strictly(text, _Versioned).version
    if version > SETTINGS_VERSION:
        raise ValueError(translate("files", "it was written by a newer version of Captioner"))
    if version < 1:
        raise ValueError(
            translate("files", "there is no version {version} of it").format(version=version)
        )
    settings = _from_version_1(text) if version == 1 else decode_strictly(text, Settings)
    problems = settings_problems(settings)
    if problems:
        raise ValueError(str(problems[0]))
    return settings


class _Versioned(msgspec.Struct):
    version: int


class _Version1(msgspec.Struct):
    """What captioner 0.1 wrote, before there were servers."""

    microphone: str | None = None
    overlay: WindowPlace | None = None


def _from_version_1(text: bytes) -> Settings:
    old = decode_strictly(text, _Version1)
    return Settings(microphone=old.microphone, overlay=old.overlay)


def _encode_path(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(f"settings hold a {type(value)}")


def _decode_path(kind: type, value: Any) -> Path:  # noqa: ANN401 - whatever JSON holds
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise ValueError(translate("files", "expected a file's path"))
