"""What a server was seen to do, by which its silence is judged."""

from dataclasses import dataclass

_LONGEST_PAUSE_S = 15.0
_RECENTLY_S = 60.0
"""A server that worked so short a time ago is the same, or is being restarted."""


@dataclass(slots=True)
class Habits:
    """Outlives the streams of one recogniser; used on its loop."""

    answers_checks: bool = False
    """A health check was answered, in whatever way: none being answered is a sign then."""
    answers_quiet: bool = False
    """It answers every stretch of audio, also while nobody speaks."""
    has_paused: bool = False
    """It was silent for seconds and went on: its answers are not regular."""
    longest_pause_s: float = 0.0
    """Between two answers, while there was sound."""
    answered_loud_ms: float = 0.0
    """So much sound was answered with partials."""
    vain_restarts: int = 0
    """Streams that were given up on because sound brought no words; words set it to 0."""
    unheard_end_ms: int | None = None
    """The end of the last stream, in ms of the session, if it left speech without an answer."""
    worked_s: float | None = None
    """When it last sent words, on the loop's clock."""

    def paused(self, pause_s: float) -> None:
        """An answer came after so long a silence with sound in it."""
        self.longest_pause_s = max(self.longest_pause_s, min(pause_s, _LONGEST_PAUSE_S))

    def worked_recently(self, now_s: float) -> bool:
        return self.worked_s is not None and now_s - self.worked_s < _RECENTLY_S
