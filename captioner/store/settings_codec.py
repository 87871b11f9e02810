"""Settings as JSON text and back, from every version that there has been."""

from typing import Any

import msgspec

from captioner.domain.machine_defaults import NO_MACHINE_DEFAULTS, MachineDefaults
from captioner.domain.settings import SETTINGS_VERSION, Settings, WindowPlace
from captioner.domain.validation import settings_problems
from captioner.domain.wording import translate
from captioner.store.chosen_settings import chosen_in, laid_over
from captioner.store.readable_json import decode_strictly, encode, encode_readable

_FORMER_DISPLAY = "captions"
"""What the choices of the display were called for a while, also in version 2."""


class NewerVersion(ValueError):
    """Settings of a Captioner that is newer than this one."""

    def __init__(self, version: int) -> None:
        super().__init__(translate("files", "it was written by a newer version of Captioner"))
        self.version = version


def encode_settings(settings: Settings, machine: MachineDefaults, stored: bytes) -> bytes:
    """What a person has chosen, as JSON; `stored` is the file before, empty for none.

    Raises NewerVersion where that must not be replaced.
    """
    return encode_readable(chosen_in(settings, machine, _document_in(stored)))


def decode_settings(text: bytes, machine: MachineDefaults = NO_MACHINE_DEFAULTS) -> Settings:
    """Settings of this version or an older one, over what a person starts from here.

    ValueError says why they cannot be used.
    """
    version = check_version(text)
    if version < 1:
        raise ValueError(
            translate("files", "there is no version {version} of it").format(version=version)
        )
    settings = _from_version_1(text, machine) if version == 1 else _decode(text, machine)
    problems = settings_problems(settings)
    if problems:
        raise ValueError(str(problems[0]))
    return settings


def check_version(text: bytes) -> int:
    """The version of the settings. Raises NewerVersion, and ValueError where there is none."""
    version = decode_strictly(text, _Versioned).version
    if version > SETTINGS_VERSION:
        raise NewerVersion(version)
    return version


class _Versioned(msgspec.Struct):
    version: int


class _Version1(msgspec.Struct):
    """What captioner 0.1 wrote, before there were servers."""

    microphone: str | None = None
    overlay: WindowPlace | None = None


def _document_in(stored: bytes) -> dict[str, Any]:
    """Nothing, where what is stored is no settings at all: there is nothing in it to keep."""
    try:
        check_version(stored)
        return decode_strictly(stored, dict[str, Any])
    except NewerVersion:
        raise
    except ValueError:
        return {}


def _decode(text: bytes, machine: MachineDefaults) -> Settings:
    stored = decode_strictly(text, dict[str, Any])
    if _FORMER_DISPLAY in stored:
        stored.setdefault("display", stored.pop(_FORMER_DISPLAY))
    return machine.held(decode_strictly(encode(laid_over(stored, machine)), Settings))


def _from_version_1(text: bytes, machine: MachineDefaults) -> Settings:
    old = decode_strictly(text, _Version1)
    chosen = encode({"version": 2, "microphone": old.microphone, "overlay": old.overlay})
    return _decode(chosen, machine)
