"""Which of several recognisers captions: the best that can, and the next one when it dies."""

from collections.abc import Callable, Sequence

from captioner.domain.connection import Backoff
from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.ports import Clock, Recognizer
from captioner.session.gates import Candidate, HealthGates
from captioner.session.handover import Handover

RETRY_MS = 700
"""A server that only closed a stream is back in milliseconds; so long is it waited for."""

SECOND_DEATH_MS = 10_000
"""A stream that dies so soon after another is no accident."""

DISTRUST_MS = 10_000
"""So long somebody else is preferred to one that dies again and again, or is overloaded."""

FRESH_MS = 10_000
"""So long an answer of the health gate counts."""

RETURN_EDGE_MS = 30_000
"""The better one is back: no hurry, the end of an utterance is awaited."""

_URGENT = Backoff(short_ms=2_000, longest_ms=5_000)
"""From one question's beginning to the next one's while nobody captions."""


class Failover:
    """Who is trusted, who is asked how he is, and who takes over; asyncio, one thread.

    An outage begins with a stream's death and ends when a stream is connected.
    During it all others are warmed; once it is due, the best one that is ready
    gets the next stream. Afterwards the better ones are asked until one has been
    well for long enough. `on_news` is called when `fail_over` or a return may be
    possible. With a single recogniser nothing of this happens.
    """

    def __init__(
        self,
        recognizers: Sequence[Recognizer],
        handover: Handover,
        clock: Clock,
        *,
        on_news: Callable[[], None],
    ) -> None:
        self._candidates = [Candidate(recognizer) for recognizer in recognizers]
        self._handover = handover
        self._clock = clock
        self._on_news = on_news
        self._gates = HealthGates(clock, self._answered_gate)
        self._due_ns: int | None = None
        self._died_ns: int | None = None
        self._distrusted_ns = 0
        self._may_retry = False

    @property
    def may_retry_at_once(self) -> bool:
        """The death may have been an accident: the same recogniser gets another stream."""
        return self._may_retry

    @property
    def stands_in_for(self) -> str:
        """Who should be at work, if somebody else of the list is."""
        present = self._present
        preferred = self._candidates[0]
        is_stand_in = present is not None and present is not preferred
        return preferred.recognizer.name if is_stand_in else ""

    @property
    def refusal(self) -> str:
        """Why a better one than the present does not caption, where a person can mend that."""
        refused = (str(c.refusal) for c in self._better if c.refusal is not None)
        return next(refused, "")

    @property
    def due_rest_ms(self) -> float | None:
        """How much longer the present one is waited for; None outside of an outage, or after."""
        if self._due_ns is None or self._due_ns <= self._clock.now_ns():
            return None
        return (self._due_ns - self._clock.now_ns()) / 1e6

    @property
    def can_fail_over(self) -> bool:
        """The outage has lasted long enough, and somebody else is ready."""
        is_due = self._due_ns is not None and self.due_rest_ms is None
        return is_due and self._ready is not None

    def use(self, recognizers: Sequence[Recognizer]) -> bool:
        """Another list; True if the next stream is another recogniser's for that.

        The preferred one takes over at an utterance's edge, unless it is known
        to be away and the present one is on the list, too.
        """
        known = {id(c.recognizer): c for c in self._candidates}
        self._candidates = [known.get(id(r)) or Candidate(r) for r in recognizers]
        self._due_ns = None
        self._distrusted_ns = 0
        preferred = self._candidates[0]
        is_away = not preferred.breaker.is_closed or preferred.refusal is not None
        if self._present is not None and is_away:
            self._watch_better()
            return False
        self._gates.watch(())
        return self._handover.ask(preferred.recognizer)

    def died(self, error: RecognizerError, *, had_answered: bool) -> None:
        """The present recogniser's stream has ended with `error`."""
        present = self._present
        if present is None or len(self._candidates) == 1:
            self._may_retry = False
            return
        now_ns = self._clock.now_ns()
        is_first = self._died_ns is None or now_ns - self._died_ns > SECOND_DEATH_MS * 1_000_000
        self._may_retry = had_answered and is_first and not isinstance(error, Refused)
        self._died_ns = now_ns
        present.passed_ns = None
        if isinstance(error, Refused):
            present.refusal = error
        self._due_ns = now_ns + RETRY_MS * 1_000_000 if self._may_retry else now_ns
        if had_answered and not is_first:
            self._distrusted_ns = now_ns + DISTRUST_MS * 1_000_000
        self._hurry_others()

    def overloaded(self) -> None:
        """The present one still answers, but ever later: any other that is ready is better."""
        if len(self._candidates) == 1:
            return
        now_ns = self._clock.now_ns()
        self._distrusted_ns = now_ns + DISTRUST_MS * 1_000_000
        if self._due_ns is None:
            self._due_ns = now_ns
            self._hurry_others()

    def connected(self) -> None:
        """The stream has taken audio: the outage is over, unless there is more to it."""
        if self._due_ns is not None and self._clock.now_ns() >= self._distrusted_ns:
            self._due_ns = None

    def answered(self) -> None:
        """The present one captions; for the first answer of a stream."""
        present = self._present
        if present is not None:
            present.breaker = present.breaker.closed(self._clock.now_ns())
            present.refusal = None
        self.connected()
        if self._due_ns is None:
            self._watch_better()

    def goes_on(self) -> None:
        """It has answered before and is captioning still."""
        if self._due_ns is not None:
            self.connected()
            if self._due_ns is None:
                self._watch_better()

    def fail_over(self) -> bool:
        """Give the next stream to the best one that is ready, if it is time."""
        ready, left = self._ready, self._present
        if not self.can_fail_over or ready is None or self._handover.is_asked:
            return False
        now_ns = self._clock.now_ns()
        if left is not None:
            left.breaker = left.breaker.failed(now_ns)
        ready.passed_ns = None
        self._distrusted_ns = now_ns
        self._due_ns = now_ns + RETRY_MS * 1_000_000
        self._handover.replace(ready.recognizer)
        self._hurry_others()
        return True

    def ask_to_return(self) -> bool:
        """Let the best one that is trusted again take over at an utterance's edge."""
        if self._due_ns is not None or self._handover.is_asked:
            return False
        trusted = next((c for c in self._better if c.breaker.is_closed and not c.refusal), None)
        if trusted is None:
            return False
        return self._handover.ask(trusted.recognizer, edge_ms=RETURN_EDGE_MS)

    def try_again(self) -> None:
        """A person wants those back that are away, or have refused."""
        now_ns = self._clock.now_ns()
        for candidate in self._better:
            candidate.refusal = None
            candidate.breaker = candidate.breaker.asked_for(now_ns)
        if self._due_ns is not None:
            for candidate in self._others:
                candidate.refusal = None
            self._hurry_others()
        else:
            self._watch_better()
            for candidate in self._better:
                self._gates.reschedule(candidate)

    def slept(self) -> None:
        """The clock stood still meanwhile: no answer is fresh."""
        for candidate in self._candidates:
            candidate.passed_ns = None

    def rest(self) -> None:
        """Nobody captions for a while: ask nobody."""
        self._due_ns = None
        self._gates.watch(())

    async def close(self) -> None:
        await self._gates.close()

    @property
    def _present(self) -> Candidate | None:
        """None while somebody is at work who is not on the list any more."""
        present = self._handover.recognizer
        return next((c for c in self._candidates if c.recognizer is present), None)

    @property
    def _others(self) -> list[Candidate]:
        present = self._present
        return [c for c in self._candidates if c is not present]

    @property
    def _better(self) -> list[Candidate]:
        """Those before the present one, best first."""
        present = self._present
        if present is None:
            return []
        return self._candidates[: self._candidates.index(present)]

    @property
    def _ready(self) -> Candidate | None:
        oldest_ns = self._clock.now_ns() - FRESH_MS * 1_000_000
        return next(
            (c for c in self._others if c.passed_ns is not None and c.passed_ns >= oldest_ns), None
        )

    def _hurry_others(self) -> None:
        now_ns = self._clock.now_ns()
        asked = [c for c in self._others if c.refusal is None]
        self._gates.watch(asked)
        for candidate in asked:
            candidate.breaker = candidate.breaker.doubted(now_ns).hurried(now_ns)
            self._gates.reschedule(candidate)

    def _watch_better(self) -> None:
        now_ns = self._clock.now_ns()
        asked = [c for c in self._better if c.refusal is None]
        for candidate in asked:
            candidate.breaker = candidate.breaker.doubted(now_ns)
        self._gates.watch(asked)

    def _answered_gate(self, candidate: Candidate, error: RecognizerError | None) -> None:
        now_ns = self._clock.now_ns()
        if error is None:
            candidate.passed_ns = now_ns
            candidate.breaker = candidate.breaker.passed(now_ns)
        else:
            candidate.passed_ns = None
            candidate.breaker = candidate.breaker.failed(now_ns)
        if isinstance(error, Refused):
            candidate.refusal = error
        if self._due_ns is not None and isinstance(error, Unavailable):
            wait_ms = _URGENT.wait_ms(candidate.breaker.failures, 1.0)
            # A question may take longer than the wait: then the next one follows at once.
            candidate.breaker = candidate.breaker.hurried(candidate.asked_ns, wait_ms)
        self._on_news()
