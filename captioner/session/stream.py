"""One stream to one recogniser: what goes to it, what comes back, and when it is over."""

import asyncio
import contextlib
from collections.abc import Callable
from enum import Enum

from captioner.domain.audio import samples_to_ms
from captioner.domain.errors import RecognizerError
from captioner.domain.lag import Lag
from captioner.domain.recognition import Hypothesis
from captioner.ports import AudioSource, Clock, Recognizer
from captioner.session.feeder import Feeder

_LAPPED_MS = 5_000
"""After the computer slept the microphone is opened again, and then says what the hole was."""


class End(Enum):
    """How a stream ended that did not break."""

    DRAINED = "drained"
    """It has said all that it had to say about what it was given, or was given up on."""
    CUT = "cut"
    """Another recogniser goes on, and hears again what is still open."""
    ABANDONED = "abandoned"
    """Nothing more is expected of it; what is not settled is heard again."""


class Stream:
    """Belongs to one `CaptionSession`; asyncio, one thread. Use it as a context.

    `on_hypothesis` hears every answer, after the stream has noted it.
    """

    def __init__(
        self,
        source: AudioSource,
        recognizer: Recognizer,
        feeder: Feeder,
        clock: Clock,
        *,
        on_hypothesis: Callable[["Stream", Hypothesis], None],
    ) -> None:
        self.feeder = feeder
        self.answers = 0
        self.last_answer_ns = 0
        self.is_abandoned = False
        """Nobody waits for its end any more."""
        self._source = source
        self._recognizer = recognizer
        self._clock = clock
        self._start = feeder.position
        self._answered_ms = samples_to_ms(feeder.position)
        self._on_hypothesis = on_hypothesis
        self._lag = Lag()
        self._lapped_ns: int | None = None
        self._hearing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> asyncio.Task[None]:
        """The task that hears; it fails with what the recogniser failed with."""
        self._hearing = asyncio.create_task(self._hear(), name="captions")
        return self._hearing

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        hearing = self._hearing
        if hearing is None:
            return
        hearing.cancel()
        await asyncio.wait({hearing})
        error = None if hearing.cancelled() else hearing.exception()
        if kind is None and error is not None and not isinstance(error, RecognizerError):
            raise error  # a fault of the program, in a stream that was left

    @property
    def has_answered(self) -> bool:
        return self.answers > 0

    @property
    def is_connected(self) -> bool:
        """The recogniser was reached: it has taken audio, or even answered."""
        return self.has_answered or self.feeder.position > self._start

    @property
    def behind_ms(self) -> int:
        """How much audio there is that it should have answered by now; 0 for a recording."""
        if self._source.is_finished:
            return 0
        return self._lag.behind_ms(
            taken_ms=samples_to_ms(self.feeder.position),
            captured_ms=samples_to_ms(self._source.end),
        )

    def is_overloaded(self) -> bool:
        """To be asked about once a second."""
        now_ms = self._clock.now_ns() // 1_000_000
        return self._lag.is_overloaded(self.behind_ms, now_ms=now_ms)

    def is_lost(self) -> bool:
        """What should be sent next has left the source, and no hole explains that."""
        if not self.feeder.is_lapped:
            self._lapped_ns = None
            return False
        now_ns = self._clock.now_ns()
        if self._lapped_ns is None:
            self._lapped_ns = now_ns
        return now_ns - self._lapped_ns >= _LAPPED_MS * 1_000_000

    def quiet_ms(self) -> float | None:
        """Since when nothing came although it got its last audio; None while it is being fed."""
        if self.feeder.ended_ns is None:
            return None
        since_ns = max(self.feeder.ended_ns, self.last_answer_ns)
        return (self._clock.now_ns() - since_ns) / 1e6

    @property
    def unanswered_ms(self) -> int:
        """How much of the audio that it was given lies behind all that it spoke of."""
        return max(0, samples_to_ms(self.feeder.position) - self._answered_ms)

    async def _hear(self) -> None:
        hypotheses = self._recognizer.stream(
            self.feeder.chunks(), origin_ms=samples_to_ms(self._start)
        )
        async with contextlib.aclosing(hypotheses):
            async for hypothesis in hypotheses:
                self.last_answer_ns = self._clock.now_ns()
                self._answered_ms = max(self._answered_ms, hypothesis.audio_end_ms)
                self._lag.answered(
                    hypothesis.audio_end_ms, captured_ms=samples_to_ms(self._source.end)
                )
                self.feeder.answered(hypothesis.audio_end_ms, self.last_answer_ns)
                self.answers += 1
                self._on_hypothesis(self, hypothesis)
