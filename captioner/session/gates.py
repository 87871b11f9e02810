"""Asks in the background how recognisers are that are not at work."""

import asyncio
from collections.abc import Callable, Collection

from captioner.domain.breaker import Breaker
from captioner.domain.errors import RecognizerError, Refused, Unavailable
from captioner.domain.wording import translate
from captioner.ports import Clock, Recognizer

PROBE_LIMIT_MS = 8_000
"""`Recognizer.warm_up` promises an end within a few seconds; one that hangs has failed."""


class Candidate:
    """One recogniser of the list, and what is known of it; one thread."""

    def __init__(self, recognizer: Recognizer) -> None:
        self.recognizer = recognizer
        self.breaker = Breaker()
        self.refusal: Refused | None = None
        """It said no: it is not asked again until somebody wants that."""
        self.passed_ns: int | None = None
        """When it was last asked and well, None if it has failed since."""
        self.asked_ns = 0
        """When the last question was begun."""


class HealthGates:
    """One task for each candidate that is watched: it sleeps until it is due, then asks.

    `on_answer` hears of every answer, None being a good one. An error that is
    no `RecognizerError` is a fault of the program: it goes to the loop's
    exception handler, and the candidate counts as away.
    """

    def __init__(
        self, clock: Clock, on_answer: Callable[[Candidate, RecognizerError | None], None]
    ) -> None:
        self._clock = clock
        self._on_answer = on_answer
        self._watching: dict[Candidate, asyncio.Task[None]] = {}
        self._asking: set[Candidate] = set()
        self._leaving: set[asyncio.Task[None]] = set()

    def watch(self, candidates: Collection[Candidate]) -> None:
        """Exactly these from now on."""
        for candidate in [c for c in self._watching if c not in candidates]:
            self._let_go(self._watching.pop(candidate))
        for candidate in candidates:
            task = self._watching.get(candidate)
            if task is None or task.done():
                self._begin(candidate)

    def reschedule(self, candidate: Candidate) -> None:
        """Its breaker's `probe_ns` has changed; a question that is being asked goes on."""
        if candidate in self._watching and candidate not in self._asking:
            self._let_go(self._watching.pop(candidate))
            self._begin(candidate)

    async def close(self) -> None:
        """Ask no more; returns when nothing is left behind."""
        self.watch(())
        if self._leaving:
            await asyncio.wait(self._leaving)

    def _begin(self, candidate: Candidate) -> None:
        name = f"gate of {candidate.recognizer.name}"
        self._watching[candidate] = asyncio.create_task(self._keep_asking(candidate), name=name)

    def _let_go(self, task: asyncio.Task[None]) -> None:
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)
        task.cancel()

    async def _keep_asking(self, candidate: Candidate) -> None:
        while candidate.refusal is None:
            rest_ms = (candidate.breaker.probe_ns - self._clock.now_ns()) / 1e6
            if rest_ms > 0:
                await self._clock.sleep(rest_ms)
                continue
            self._asking.add(candidate)
            candidate.asked_ns = self._clock.now_ns()
            try:
                error = await self._ask(candidate.recognizer)
            finally:
                self._asking.discard(candidate)
            self._on_answer(candidate, error)

    async def _ask(self, recognizer: Recognizer) -> RecognizerError | None:
        """What was wrong; None if it is well."""
        asked = asyncio.create_task(recognizer.warm_up(), name=f"warm-up of {recognizer.name}")
        limit = asyncio.create_task(self._clock.sleep(PROBE_LIMIT_MS))
        try:
            await asyncio.wait({asked, limit}, return_when=asyncio.FIRST_COMPLETED)
            if not asked.done():
                return Unavailable(
                    translate("riva", "{server} did not get ready in time.").format(
                        server=recognizer.name
                    )
                )
            asked.result()
        except RecognizerError as error:
            return error
        except Exception as error:  # noqa: BLE001 - a task's border: the captions go on without it
            return _reported(error, recognizer)
        finally:
            asked.cancel()
            limit.cancel()
            await asyncio.wait({asked, limit})
            if not asked.cancelled():
                asked.exception()  # seen, also where nobody waits for it any more
        return None


def _reported(error: Exception, recognizer: Recognizer) -> Unavailable:
    asyncio.get_running_loop().call_exception_handler(
        {"message": f"warming up {recognizer.name} failed", "exception": error}
    )
    return Unavailable(
        translate("riva", "{server} did not get ready.").format(server=recognizer.name)
    )
