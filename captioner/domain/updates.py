"""Newer versions of the program: what is told of them, and which of two is the newer one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import urlsplit

from captioner.domain.errors import ConfigError
from captioner.domain.lines import is_line
from captioner.domain.plain_text import one_line
from captioner.domain.wording import translate

LONGEST_ADDRESS = 500
LONGEST_VERSION = 50
LONGEST_NOTES = 300

_VERSION = re.compile(
    r"""v?(?P<numbers>\d{1,9}(?:\.\d{1,9}){0,9})
    (?:[-_.]?(?P<stage>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?P<try>\d{0,9}))?
    (?:[-_.]?(?:post|rev|r)[-_.]?(?P<post>\d{0,9}))?
    (?:[-_.]?(?P<is_dev>dev)[-_.]?(?P<dev>\d{0,9}))?
    (?:\+[a-z0-9.-]+)?""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
"""As Python packages and semantic versions are numbered, where the two mean the same."""

_STAGES = {"a": 0, "alpha": 0, "b": 1, "beta": 1, "c": 2, "rc": 2, "pre": 2, "preview": 2}
_BEFORE_ALL, _FINAL = -1, 3
_LAST = 1 << 62

_Key: TypeAlias = tuple[tuple[int, ...], int, int, int, int]


@dataclass(frozen=True, slots=True)
class UpdateOptions:
    """Whether newer versions are looked for, once a day; never without being asked for.

    `feed` is the address that tells of them, where it is another than the one that the program
    was built with: an administrator's choice, so that there is nothing to choose it by.
    """

    is_on: bool = False
    feed: str = ""


@dataclass(frozen=True, slots=True)
class Release:
    """A version that is out; `page` tells more, `notes` is a line or two of it, or empty."""

    version: str
    page: str = ""
    notes: str = ""


def release_of(version: str, page: str, notes: str) -> Release:
    """As it was told from outside. ValueError if that cannot be."""
    if _key(version) is None:
        raise ValueError(f"{version[:LONGEST_VERSION]!r} is no version")
    if page and not is_safe_address(page):
        raise ValueError("its page is no https address")
    return Release(version, page, one_line(one_line(notes)[:LONGEST_NOTES]))


def is_update(release: Release, version: str) -> bool:
    """Whether `release` is newer than `version`, which runs here.

    One that is still being tried out is told to those who run such a version, and nobody else.
    """
    theirs, ours = _key(release.version), _key(version)
    if theirs is None or ours is None:
        return False
    return theirs > ours and (not _is_trial(theirs) or _is_trial(ours))


def is_newer(one: str, other: str) -> bool:
    """False as well where either is no version."""
    left, right = _key(one), _key(other)
    return left is not None and right is not None and left > right


def is_safe_address(address: str) -> bool:
    """An https address that says nothing but where to go."""
    if not is_line(address, longest=LONGEST_ADDRESS) or not address.isascii() or " " in address:
        return False
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises for one that is none
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc


def update_problems(options: UpdateOptions) -> Iterator[ConfigError]:
    if options.feed and not is_safe_address(options.feed):
        yield ConfigError(
            "updates",
            translate(
                "updates",
                "The address that tells of new versions must begin with https:// and name a "
                "server.",
            ),
        )


def why_no_host() -> str:
    """Why nobody can be asked."""
    return translate(
        "updates",
        "This Captioner does not know where new versions are told of. An administrator can set "
        "the address.",
    )


def _key(version: str) -> _Key | None:
    """What versions are compared by; None for what is none."""
    found = _VERSION.fullmatch(version) if len(version) <= LONGEST_VERSION else None
    if found is None:
        return None
    numbers = [int(each) for each in found["numbers"].split(".")]
    while len(numbers) > 1 and not numbers[-1]:
        numbers.pop()
    stage, tries = _FINAL, 0
    if found["stage"]:
        stage, tries = _STAGES[found["stage"].lower()], int(found["try"] or 0)
    elif found["is_dev"] and found["post"] is None:
        stage = _BEFORE_ALL
    post = -1 if found["post"] is None else int(found["post"] or 0)
    dev = int(found["dev"] or 0) if found["is_dev"] else _LAST
    return tuple(numbers), stage, tries, post, dev


def _is_trial(key: _Key) -> bool:
    return key[1] != _FINAL or key[4] != _LAST
