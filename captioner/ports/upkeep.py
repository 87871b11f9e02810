"""What the program does about itself: starting at login, and hearing of newer versions."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from captioner.domain.updates import Release

Cancel = Callable[[], None]
OnProblem = Callable[[str], None]
"""As in `ports.preferences`."""


@dataclass(frozen=True, slots=True)
class News:
    """What is known of newer versions.

    `host` is who is asked, empty where nobody can be; `release` is newer than this program,
    None where none is known. `is_skipped`: the person does not want to be told of that one.
    """

    host: str = ""
    release: Release | None = None
    is_skipped: bool = False


class Upkeep(Protocol):
    """As `ports.preferences.Preferences`: main thread, nothing blocks, one answer a question."""

    @property
    def news(self) -> News: ...

    def follow(self, on_news: Callable[[], None]) -> Cancel:
        """`on_news` is called whenever `news` is another."""
        ...

    def look_now(self, on_answer: Callable[[News], None], on_problem: OnProblem) -> Cancel:
        """Ask for the newest version, whatever is set; at most some 10 s."""
        ...

    def skip(self) -> None:
        """Tell no more of the release that is known now."""
        ...

    def read_autostart(self, on_answer: Callable[[bool], None], on_problem: OnProblem) -> Cancel:
        """Whether the system starts the program at login."""
        ...

    def write_autostart(
        self,
        is_on: bool,  # noqa: FBT001 - a state, not a mode of the call
        on_answer: Callable[[bool], None],
        on_problem: OnProblem,
    ) -> Cancel:
        """`on_answer` gets what holds afterwards."""
        ...
