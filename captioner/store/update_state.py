"""What is known of newer versions, from one start to the next; and who the builder says tells."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from captioner.domain.updates import Release, is_safe_address, release_of
from captioner.store.atomic_file import write_atomically
from captioner.store.paths import resource
from captioner.store.small_file import read_small_file

NAME = "update-check.json"

_LARGEST_BYTES = 1 << 16


class UpdateState(msgspec.Struct, frozen=True):
    """`asked_at` is UTC; `skipped` is a version of which the person wants to hear no more."""

    asked_at: datetime | None = None
    release: Release | None = None
    skipped: str = ""


class BuiltIn(msgspec.Struct, frozen=True):
    """What whoever built the program has put into it: where new versions are told of."""

    feed: str = ""
    page: str = ""
    """The project's own, for a release that names none."""


def read_update_state(folder: Path) -> UpdateState:
    """An empty one where there is none that could be read; blocks."""
    try:
        text = read_small_file(folder / NAME, largest_bytes=_LARGEST_BYTES)
        state = msgspec.json.decode(text, type=UpdateState)
        found = state.release
        if found is not None:
            state = msgspec.structs.replace(
                state, release=release_of(found.version, found.page, found.notes)
            )
    except (OSError, ValueError):
        return UpdateState()
    asked_at = state.asked_at
    if asked_at is not None and asked_at.tzinfo is None:
        return msgspec.structs.replace(state, asked_at=asked_at.replace(tzinfo=UTC))
    return state


def write_update_state(folder: Path, state: UpdateState) -> None:
    """Raises OSError."""
    write_atomically(folder / NAME, msgspec.json.encode(state))


def read_built_in() -> BuiltIn:
    """Nothing where the file is missing or says nothing that could be used; blocks."""
    try:
        text = read_small_file(resource("release.json"), largest_bytes=_LARGEST_BYTES)
        found = msgspec.json.decode(text, type=BuiltIn)
    except (OSError, ValueError):
        return BuiltIn()
    feed, page = (each if is_safe_address(each) else "" for each in (found.feed, found.page))
    return BuiltIn(feed, page)


def with_page(release: Release, built_in: BuiltIn) -> Release:
    return release if release.page else replace(release, page=built_in.page)
