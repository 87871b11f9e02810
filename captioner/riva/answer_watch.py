"""When a stream's silence means that it has died, as a pure rule."""

from enum import Enum

from captioner.riva.habits import Habits

ASK_AFTER_S = 1.0
"""Without an answer for so long, the server is asked whether it is there."""

ASK_EVERY_S = 1.5
"""With CHECK_LIMIT_S and the watch's ticks this keeps what is noticed within 3 s."""

_ASK_AT_MOST_EVERY_S = 10.0
"""Where nothing is said, nothing is lost by noticing later."""

STALLED_AFTER_S = 5.0
"""So long there was sound, or the server answered silence before, and no answer came."""

PROMPT_STALLED_AFTER_S = 2.5
"""The same, of a server that was never so slow, where there is sound that it must answer.

By then a health check has come back or has not: it is the stream that is dead, not the link.
"""

_PROMPT_MS = 2_000
"""So much sound has to have been answered with partials before a server counts as prompt."""

_PROMPT_AGAIN_MS = 60_000
"""More is asked for once it was called dead so soon: it may have been a hiccup."""

_PROMPT_S = 1.0
"""A prompt server's longest pause while there is sound. Riva's are 0.3 s, the embedded
recogniser's under load twice that."""

FIRST_ANSWER_S, FIRST_ANSWER_AGAIN_S = 15.0, 8.0
"""A model may have to be loaded first, but not where it worked a minute ago."""

_LONGEST_PATIENCE_S = 60.0
_LOUD_SHARE = 0.6
"""Of the time of a stall: between words it is quiet."""

_REGULAR_S, _REGULAR_GAP_MS = 5.0, 1000
"""Answers through so long a quiet, at most so far apart, are a habit."""

_IRREGULAR_S = 2.5

_MOST_AT_ONCE_S = 0.5
"""A loop that stood still has not waited for an answer all that time."""


class Judgement(Enum):
    FINE = "fine"
    ASK = "ask whether the server is there"
    STALLED = "the server is there, but the stream is dead"


class AnswerWatch:
    """Told of all that goes out and comes in; `tick` says what to make of it.

    Time is what `tick` is told has passed, so a stalled loop is not held
    against the server.
    """

    def __init__(self, habits: Habits, *, worked_recently: bool) -> None:
        self._habits = habits
        self._first_answer_s = FIRST_ANSWER_AGAIN_S if worked_recently else FIRST_ANSWER_S
        self._has_answered = False
        self._is_utterance_open = False
        self._is_awaiting = False
        self._has_ended = False
        self._silent_s = 0.0
        self._loud_ms = 0.0
        self._quiet_run_ms = 0.0
        self._answered_from_ms: float | None = None
        self._answered_to_ms = 0.0
        self._since_asked_s = ASK_EVERY_S
        self._ask_every_s = ASK_EVERY_S

    def sent(self, ms: float, *, is_loud: bool) -> None:
        """A chunk is going out."""
        self._is_awaiting = True
        if not is_loud:
            self._quiet_run_ms += ms
            return
        self._loud_ms += ms
        self._quiet_run_ms = 0.0
        self._answered_from_ms = None
        self._ask_soon_again()

    def ended(self) -> None:
        """No more audio will be sent: the server owes the end of the stream."""
        self._has_ended = self._is_awaiting = True

    def answered(self, *, has_words: bool, is_final: bool) -> None:
        """A response came."""
        self._learn()
        if has_words and not is_final and self._silent_s <= _PROMPT_S:
            self._habits.answered_loud_ms += self._loud_ms
        self._has_answered = True
        self._is_utterance_open = has_words and not is_final
        if has_words or self._habits.answers_quiet:
            self._habits.vain_restarts = 0
        self._ask_soon_again()
        self._is_awaiting = self._has_ended
        self._silent_s = 0.0
        self._loud_ms = 0.0

    def tick(self, passed_s: float) -> Judgement:
        passed_s = min(passed_s, _MOST_AT_ONCE_S)
        self._since_asked_s += passed_s
        if self._is_awaiting:
            self._silent_s += passed_s
        if self._is_stalled():
            if self._is_prompt():
                self._habits.answered_loud_ms = -_PROMPT_AGAIN_MS
            # Where words were awaited the audio holds some; else it may be music.
            self._habits.vain_restarts += not self._is_utterance_open
            return Judgement.STALLED
        if self._is_time_to_ask():
            self._since_asked_s = 0.0
            self._ask_every_s = min(2 * self._ask_every_s, _ASK_AT_MOST_EVERY_S)
            return Judgement.ASK
        return Judgement.FINE

    def _is_time_to_ask(self) -> bool:
        if self._since_asked_s < self._ask_every_s:
            return False
        return self._silent_s >= ASK_AFTER_S or not self._habits.answers_checks

    def _ask_soon_again(self) -> None:
        """Something is going on; one who answers no checks is bothered with few all the same."""
        if self._habits.answers_checks:
            self._ask_every_s = ASK_EVERY_S

    def _is_stalled(self) -> bool:
        if self._is_prompt() and self._is_silent_in_sound(PROMPT_STALLED_AFTER_S):
            return True
        patience_s = self._patience_s()
        if self._silent_s < patience_s:
            return False
        return self._is_silent_in_sound(patience_s) or (self._is_regular and not self._has_ended)

    def _is_silent_in_sound(self, patience_s: float) -> bool:
        is_loud = self._loud_ms >= 1000 * _LOUD_SHARE * patience_s
        return is_loud and self._silent_s >= patience_s

    @property
    def _is_regular(self) -> bool:
        return self._habits.answers_quiet and not self._habits.has_paused

    def _patience_s(self) -> float:
        least_s = STALLED_AFTER_S if self._has_answered else self._first_answer_s
        patience_s = max(least_s, 2 * self._habits.longest_pause_s)
        doublings = min(self._habits.vain_restarts, 4)
        return min(patience_s * (1 << doublings), _LONGEST_PATIENCE_S)

    def _is_prompt(self) -> bool:
        """An answer is owed at once: noise would end the utterance, or is answered as well."""
        if self._has_ended or not (self._is_utterance_open or self._is_regular):
            return False
        habits = self._habits
        is_prompt = habits.answered_loud_ms >= _PROMPT_MS and habits.longest_pause_s <= _PROMPT_S
        return is_prompt and habits.answers_checks and self._has_answered

    def _learn(self) -> None:
        if self._has_answered and self._loud_ms >= 1000 * _LOUD_SHARE:
            self._habits.paused(self._silent_s)
        if self._has_answered and self._silent_s > _IRREGULAR_S:
            self._habits.has_paused = True
        at_ms = self._quiet_run_ms
        if self._answered_from_ms is None or at_ms - self._answered_to_ms > _REGULAR_GAP_MS:
            self._answered_from_ms = at_ms
        self._answered_to_ms = at_ms
        if at_ms - self._answered_from_ms >= 1000 * _REGULAR_S:
            self._habits.answers_quiet = True
