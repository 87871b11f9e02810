#!/usr/bin/env python3
"""The program's version in the four numbers of 16 bits that Windows compares.

version_info.py VERSION    prints them
"""

import re
import sys

_VERSION = re.compile(
    r"(?P<release>\d+(?:\.\d+){0,2})(?:(?P<phase>a|b|rc)(?P<trial>\d+))?"
    r"(?:\.post(?P<post>\d+))?(?:\.dev(?P<dev>\d+))?(?:\+.*)?"
)
_LARGEST = 0xFFFF
_PHASES = {"a": 10_000, "b": 20_000, "rc": 30_000, None: 40_000}
"""What comes before a release counts less than the release."""
_MOST_OF_A_KIND = 4_999
"""Each takes two numbers: the one before it is for what is being made of it."""

_FIXED_FILE_INFO = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers},
    mask=0x3F, flags={flags}, OS=0x40004, fileType=1, subtype=0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Captioner authors"),
      StringStruct("FileDescription", "Captioner"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "The Captioner authors, Apache License 2.0"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Captioner"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ]
)
"""
_PRERELEASE = 0x2
"""VS_FF_PRERELEASE"""


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """In the order of the versions themselves (PEP 440); what follows a + counts for nothing.

    Raises ValueError for a version that Windows' numbers cannot hold.
    """
    parts = _VERSION.fullmatch(version)
    if parts is None:
        raise ValueError(f"Captioner's version {version} has no order that Windows can tell.")
    release = [int(number) for number in parts["release"].split(".")]
    major, minor, patch = release + [0] * (3 - len(release))
    numbers = (major, minor, patch, _last_number(parts))
    if max(numbers) > _LARGEST:
        raise ValueError(f"A number in Captioner's version {version} is too large for Windows.")
    return numbers


def version_info(version: str, name: str) -> str:
    """What PyInstaller's EXE(version=FILE) reads, for the program `name`.exe."""
    numbers = four_numbers(version)
    is_trial = _VERSION.fullmatch(version)
    flags = _PRERELEASE if is_trial and (is_trial["phase"] or is_trial["dev"]) else 0
    return _FIXED_FILE_INFO.format(numbers=numbers, version=version, name=name, flags=flags)


def _last_number(parts: re.Match[str]) -> int:
    phase, trial, post, dev = parts["phase"], parts["trial"], parts["post"], parts["dev"]
    if phase and post:
        raise ValueError(f"Windows' numbers have no room for what follows a trial: {parts[0]}.")
    if dev and not phase and not post:
        return _counted(dev, parts)  # before all trials
    # The first that follows a release is .post0.
    counted = _counted(post, parts) + 1 if post else _counted(trial or "0", parts)
    return _PHASES[phase] + 2 * counted + (0 if dev else 1)


def _counted(number: str, parts: re.Match[str]) -> int:
    if int(number) >= _MOST_OF_A_KIND:
        raise ValueError(f"Windows' numbers count to {_MOST_OF_A_KIND - 1}, not to {parts[0]}.")
    return int(number)


if __name__ == "__main__":
    print(".".join(map(str, four_numbers(sys.argv[1]))))
