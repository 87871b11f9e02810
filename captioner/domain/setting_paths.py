"""Single settings by their dotted paths, such as audio.keep_audio."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from captioner.domain.settings import Settings

_OF_THE_PROGRAM = frozenset(
    {
        "version",
        "overlay",
        "settings_window",
        "sessions_window",
        "transcript_window",
        "overlay_options.knows_limits",
        "overlay_options.places",
        "overlay_options.sharing_window",
    }
)
"""What the program remembers for itself; nobody chooses it."""

_NOT_TO_BE_LOCKED = frozenset({"is_set_up", "updates.feed"})
"""The latter has nothing by which a person would change it; it is locked with `updates`."""


def setting_paths() -> tuple[str, ...]:
    """Every single choice, in the order of `Settings`; a list counts as one."""
    return tuple(path for path in _leaves(Settings(), "") if path not in _OF_THE_PROGRAM)


def lockable_paths() -> frozenset[str]:
    """Every single choice that can be taken from a person, and every group of them."""
    leaves = {path for path in setting_paths() if path not in _NOT_TO_BE_LOCKED}
    return frozenset(leaves.union(*map(groups_of, leaves)))


def groups_of(path: str) -> tuple[str, ...]:
    """The groups that `path` lies in, the widest first: a.b.c lies in a and a.b."""
    parts = path.split(".")
    return tuple(".".join(parts[:end]) for end in range(1, len(parts)))


def value_at(settings: Settings, path: str) -> Any:  # noqa: ANN401 - of any setting
    value: Any = settings
    for name in path.split("."):
        value = getattr(value, name)
    return value


def with_value(settings: Settings, path: str, value: Any) -> Settings:  # noqa: ANN401 - of any
    """`settings` with that one choice, or that group of choices, made."""
    changed: Settings = _replaced(settings, path.split("."), value)
    return changed


def _leaves(group: Any, prefix: str) -> Iterator[str]:  # noqa: ANN401 - any dataclass
    """Only what is a group by default counts as one: a window's place is a single choice."""
    for each in fields(group):
        value = getattr(group, each.name)
        if is_dataclass(value):
            yield from _leaves(value, f"{prefix}{each.name}.")
        else:
            yield f"{prefix}{each.name}"


def _replaced(group: Any, names: list[str], value: Any) -> Any:  # noqa: ANN401 - any dataclass
    first, *rest = names
    inner = _replaced(getattr(group, first), rest, value) if rest else value
    return replace(group, **{first: inner})
