"""The objects of a program as a screen reader has them: names, roles, states, what is in them."""

from collections.abc import Iterator
from dataclasses import dataclass

STATES = {
    4: "checked",
    5: "collapsed",
    7: "editable",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    17: "multi line",
    23: "selected",
    24: "sensitive",
    25: "showing",
    41: "checkable",
    42: "has popup",
    43: "read only",
}
"""Bits of AtspiStateType (atspi-constants.h) that matter to a reader of this program."""

Address = tuple[str, str]
"""Of an object: its program's name on the bus, and its path there."""


@dataclass(frozen=True)
class Element:
    """An object of a program as it was when it was read."""

    address: Address
    name: str
    role: str
    states: frozenset[str]
    interfaces: frozenset[str]
    labelled_by: tuple[Address, ...]
    children: tuple["Element", ...]

    @property
    def all(self) -> Iterator["Element"]:
        """This and everything in it, in the order of reading."""
        yield self
        for child in self.children:
            yield from child.all

    @property
    def shown(self) -> Iterator["Element"]:
        """What of it can be seen."""
        if self.role == "application" or "showing" in self.states:
            yield self
            for child in self.children:
                yield from child.shown

    def one(self, role: str, name: str) -> "Element":
        """The only one of these that is shown."""
        found = [each for each in self.shown if (each.role, each.name) == (role, name)]
        assert len(found) == 1, f"{len(found)} of {role} “{name}” in\n{self}"
        return found[0]

    def has(self, role: str, name: str) -> bool:
        return any((each.role, each.name) == (role, name) for each in self.shown)

    def __str__(self) -> str:
        line = f"{self.role} “{self.name}” {', '.join(sorted(self.states))}"
        return "\n  ".join([line, *(str(each).replace("\n", "\n  ") for each in self.children)])
