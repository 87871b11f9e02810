"""What a window asks of the library, and what is done with the answers."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from captioner.domain.errors import CaptionerError
from captioner.ports.preferences import Cancel, OnProblem

Answer = TypeVar("Answer")


class SessionOrders:
    """Tasks of one window, on the running loop, which is Qt's.

    A question is cut short when it is cancelled or the window goes; a change is not, but
    nobody hears of it then. Errors for people go to `on_problem`, all others to the loop.
    """

    def __init__(self) -> None:
        self._questions: set[asyncio.Task[None]] = set()
        self._changes: set[asyncio.Task[None]] = set()
        self._hears = True

    def ask(
        self,
        question: Coroutine[Any, Any, Answer],
        on_answer: Callable[[Answer], None],
        on_problem: OnProblem,
    ) -> Cancel:
        """One of the two is called, unless the question is cancelled before."""
        task = self._begin(question, on_answer, on_problem, self._questions)

        def cancel() -> None:
            if task is not None:
                task.cancel()

        return cancel

    def change(
        self,
        change: Coroutine[Any, Any, Answer],
        on_answer: Callable[[Answer], None],
        on_problem: OnProblem,
    ) -> None:
        """One of the two is called, unless the window is gone by then."""
        self._begin(change, on_answer, on_problem, self._changes)

    def listen(self) -> None:
        """The window is there again."""
        self._hears = True

    def stop(self) -> None:
        """The window goes."""
        self._hears = False
        for task in self._questions:
            task.cancel()

    async def finish(self) -> None:
        """All changes have been made, or have failed."""
        left = self._questions | self._changes
        if left:
            await asyncio.wait(left)

    def _begin(
        self,
        work: Coroutine[Any, Any, Answer],
        on_answer: Callable[[Answer], None],
        on_problem: OnProblem,
        group: set[asyncio.Task[None]],
    ) -> asyncio.Task[None] | None:
        async def wait() -> None:
            try:
                answer = await work
            except CaptionerError as error:
                if self._hears:
                    on_problem(str(error))
            else:
                if self._hears:
                    on_answer(answer)

        loop = _running_loop()
        if loop is None:
            work.close()
            return None
        task = loop.create_task(wait())
        group.add(task)
        task.add_done_callback(group.discard)
        task.add_done_callback(lambda ended: _report(loop, ended))
        task.add_done_callback(lambda _: work.close())  # if it was cancelled before it began
        return task


def _report(loop: asyncio.AbstractEventLoop, ended: asyncio.Task[None]) -> None:
    """What went wrong and is not for people."""
    if not ended.cancelled() and (error := ended.exception()) is not None:
        context = {"message": "an order failed", "exception": error, "task": ended}
        loop.call_exception_handler(context)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    """None while the program ends: Qt's timers may still tell then, but nobody can be asked."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
