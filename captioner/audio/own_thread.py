"""Calls into the sound system, which may hang, on threads that can be left behind."""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")


class CallHangs(Exception):
    """A call has not come back in its time, or one before it still has not."""


class HangingCalls(Generic[Result]):
    """Runs calls that may hang, and never waits longer than `limit_s` for one.

    A call that is late is left behind on its daemon thread; while `most` of
    them are, no other is made, so that a sound server that is frozen for hours
    costs a few threads and no more. Any thread may call.
    """

    def __init__(self, name: str, *, limit_s: float, most: int) -> None:
        self._name = name
        self._limit_s = limit_s
        self._most = most
        self._left_behind = 0
        self._counting = threading.Lock()

    @property
    def left_behind(self) -> int:
        """How many calls still hang."""
        return self._left_behind

    def run(
        self,
        call: Callable[[], Result],
        *,
        discard: Callable[[Result], object] = lambda _: None,
    ) -> Result:
        """What `call` gives or raises. CallHangs if it is late or may not be made.

        A result that comes too late goes to `discard`, on the call's thread.
        """
        if self._left_behind >= self._most:
            raise CallHangs(self._name)
        answer: Future[Result] = Future()
        answer.set_running_or_notify_cancel()
        waiting = _Waiting()
        threading.Thread(
            target=self._make, args=(call, answer, waiting, discard), name=self._name, daemon=True
        ).start()
        try:
            return answer.result(self._limit_s)
        except TimeoutError as error:
            with self._counting:
                if not answer.done():
                    waiting.is_over = True
                    self._left_behind += 1
                    raise CallHangs(self._name) from error
            return answer.result()

    def _make(
        self,
        call: Callable[[], Result],
        answer: Future[Result],
        waiting: "_Waiting",
        discard: Callable[[Result], object],
    ) -> None:
        result: Result | None = None
        failure: BaseException | None = None
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001 - a thread's border: raised where it is awaited
            failure = error
        with self._counting:
            if not waiting.is_over:
                _settle(answer, result, failure)
                return
            self._left_behind -= 1
        if failure is None:
            discard(result)  # type: ignore[arg-type]  # what `call` returned, None included


async def on_own_thread(call: Callable[[], Result]) -> Result:
    """Await `call` on a daemon thread; cancelled, it goes on and its outcome is dropped.

    Not asyncio's executor: that one is waited for when the loop is closed and
    when the process ends, however long a call hangs.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Result] = loop.create_future()

    def make() -> None:
        result: Result | None = None
        failure: BaseException | None = None
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001 - a thread's border: raised where it is awaited
            failure = error
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(_settle, answer, result, failure)

    threading.Thread(target=make, name="sound", daemon=True).start()
    return await answer


class _Waiting:
    """Whether somebody still waits for an answer."""

    is_over = False


def _settle(answer: Any, result: object, failure: BaseException | None) -> None:  # noqa: ANN401 - either kind of future
    if answer.done():
        return
    if failure is None:
        answer.set_result(result)
    else:
        answer.set_exception(failure)
