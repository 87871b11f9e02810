"""Things that are done beside the captions, on the loop, and answered on it."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from captioner.domain.errors import CaptionerError
from captioner.ports.preferences import Cancel, OnProblem

Answer = TypeVar("Answer")


class Errands:
    """Tasks that somebody waits for, or that must not be cut short by the program's end."""

    def __init__(self) -> None:
        self._must_finish: set[asyncio.Task[Any]] = set()
        self._may_be_cut: set[asyncio.Task[Any]] = set()

    def run(self, errand: Coroutine[Any, Any, None]) -> None:
        """Runs to its end, even while the program is ending."""
        self._begin(errand, self._must_finish)

    def ask(
        self,
        question: Callable[[], Awaitable[Answer]],
        on_answer: Callable[[Answer], None],
        on_problem: OnProblem,
    ) -> Cancel:
        """One of the two is called, unless it is cancelled or the program ends before."""

        async def wait() -> None:
            try:
                answer = await question()
            except CaptionerError as error:
                on_problem(str(error))
            else:
                on_answer(answer)

        return self.run_until_cancelled(wait())

    def run_until_cancelled(self, errand: Coroutine[Any, Any, None]) -> Cancel:
        task = self._begin(errand, self._may_be_cut)

        def cancel() -> None:
            task.cancel()

        return cancel

    async def finish(self) -> None:
        """Wait for what must be finished, end the rest; what failed has been reported."""
        for task in self._may_be_cut:
            task.cancel()
        left = self._must_finish | self._may_be_cut
        if left:
            await asyncio.wait(left)

    def _begin(
        self, errand: Coroutine[Any, Any, None], group: set[asyncio.Task[Any]]
    ) -> asyncio.Task[None]:
        loop = asyncio.get_running_loop()
        task = loop.create_task(errand)
        group.add(task)

        def end(ended: asyncio.Task[None]) -> None:
            group.discard(ended)
            if not ended.cancelled() and (error := ended.exception()) is not None:
                context = {"message": "an errand failed", "exception": error, "task": ended}
                loop.call_exception_handler(context)

        task.add_done_callback(end)
        return task
