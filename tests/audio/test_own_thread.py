"""A call that hangs holds up nobody."""

import asyncio
import threading
from collections.abc import Callable, Iterator

import pytest

from captioner.audio.own_thread import CallHangs, HangingCalls, on_own_thread


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Calls that wait for it hang, until the test is over at the latest."""
    opened = threading.Event()
    yield opened
    opened.set()


def calls(most: int = 1, limit_s: float = 0.05) -> HangingCalls[str]:
    return HangingCalls("test call", limit_s=limit_s, most=most)


def waiting_for(gate: threading.Event) -> Callable[[], str]:
    def wait() -> str:
        gate.wait(20)
        return "late"

    return wait


def test_a_call_gives_what_it_gives() -> None:
    assert calls(limit_s=20).run(lambda: "result") == "result"


def test_a_call_raises_what_it_raises() -> None:
    def fail() -> str:
        raise OSError("broken")

    with pytest.raises(OSError, match="broken"):
        calls(limit_s=20).run(fail)


def test_while_as_many_calls_hang_as_may_no_other_is_made(gate: threading.Event) -> None:
    hanging = calls(most=2)
    for _ in range(2):
        with pytest.raises(CallHangs):
            hanging.run(waiting_for(gate))
    made = threading.Event()

    def make() -> str:
        made.set()
        return "made"

    with pytest.raises(CallHangs):
        hanging.run(make)

    assert not made.is_set()
    assert hanging.left_behind == 2


def test_a_late_result_is_discarded_and_calls_are_made_again(gate: threading.Event) -> None:
    hanging = calls()
    discarded: list[str] = []
    is_discarded = threading.Event()

    def discard(result: str) -> None:
        discarded.append(result)
        is_discarded.set()

    with pytest.raises(CallHangs):
        hanging.run(waiting_for(gate), discard=discard)
    gate.set()
    assert is_discarded.wait(10)

    assert discarded == ["late"]
    assert hanging.left_behind == 0
    assert hanging.run(lambda: "again") == "again"


async def test_the_loop_goes_on_while_a_call_is_awaited(gate: threading.Event) -> None:
    waiting = asyncio.create_task(on_own_thread(waiting_for(gate)))
    await asyncio.sleep(0.01)
    gate.set()

    assert await waiting == "late"


async def test_a_cancelled_call_is_dropped_at_once(gate: threading.Event) -> None:
    waiting = asyncio.create_task(on_own_thread(waiting_for(gate)))
    await asyncio.sleep(0.01)
    waiting.cancel()

    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_an_error_is_raised_where_it_is_awaited() -> None:
    def fail() -> str:
        raise OSError("broken")

    with pytest.raises(OSError, match="broken"):
        await on_own_thread(fail)
