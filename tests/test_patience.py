"""Calls that nobody has to wait for."""

import asyncio
import subprocess
import sys
import threading

import pytest

from captioner.patience import call_with_patience


async def test_it_gives_what_the_call_gives() -> None:
    name = await call_with_patience(lambda: threading.current_thread().name, limit_s=10)
    assert name == "patient-call"


async def test_it_raises_what_the_call_raises() -> None:
    def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await call_with_patience(fail, limit_s=10)


async def test_a_call_that_waits_too_long_is_left_to_itself() -> None:
    answered = threading.Event()
    with pytest.raises(TimeoutError):
        await call_with_patience(lambda: answered.wait(10), limit_s=0.01)
    answered.set()
    await asyncio.sleep(0)


async def test_it_can_be_cancelled_while_the_call_waits() -> None:
    answered, begun = threading.Event(), threading.Event()

    def wait() -> None:
        begun.set()
        answered.wait(10)

    task = asyncio.create_task(call_with_patience(wait, limit_s=10))
    await asyncio.to_thread(begun.wait, 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    answered.set()


IMPATIENT = """
import asyncio, threading
from captioner.patience import call_with_patience
try:
    asyncio.run(call_with_patience(threading.Event().wait, limit_s=0.01))
except TimeoutError:
    print("that was enough")
"""


def test_a_call_that_waits_for_ever_does_not_hold_the_end_up() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPATIENT], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "that was enough\n", "")
