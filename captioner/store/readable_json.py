"""JSON that a person can read, from values and back."""

from pathlib import Path
from typing import Any, TypeVar

import msgspec

from captioner.domain.wording import translate

Value = TypeVar("Value")


def encode_readable(value: object) -> bytes:
    """`value` as JSON that a person can read, with a line break at its end."""
    return msgspec.json.format(encode(value), indent=2) + b"\n"


def encode(value: object) -> bytes:
    return msgspec.json.encode(value, enc_hook=_encode_path)


def decode_strictly(text: bytes, kind: type[Value]) -> Value:
    """JSON as a `kind`; what it holds beside that is ignored. ValueError if it is none."""
    try:
        return msgspec.json.decode(text, type=kind, dec_hook=_decode_path)
    except RecursionError as error:
        raise ValueError(translate("files", "it is nested too deeply")) from error


def _encode_path(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(f"settings hold a {type(value)}")


def _decode_path(kind: type, value: Any) -> Path:  # noqa: ANN401 - whatever JSON holds
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise ValueError(translate("files", "expected a file's path"))
