"""Things that are done beside the captions."""

import asyncio

import pytest

from captioner.domain.errors import DeviceError
from captioner.errands import Errands


class Heard:
    """What the asker was told."""

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.problems: list[str] = []


@pytest.fixture
def heard() -> Heard:
    return Heard()


async def seven() -> int:
    return 7


async def test_an_answer_comes_after_the_question_has_returned(heard: Heard) -> None:
    errands = Errands()
    errands.ask(seven, heard.answers.append, heard.problems.append)
    assert heard.answers == []
    await asyncio.sleep(0)
    assert (heard.answers, heard.problems) == ([7], [])


async def test_an_error_for_the_person_comes_as_its_sentence(heard: Heard) -> None:
    async def fail() -> int:
        raise DeviceError("No microphone was found.")

    errands = Errands()
    errands.ask(fail, heard.answers.append, heard.problems.append)
    await asyncio.sleep(0)
    assert (heard.answers, heard.problems) == ([], ["No microphone was found."])


async def test_what_was_cancelled_says_nothing_and_may_be_cancelled_again(heard: Heard) -> None:
    errands = Errands()
    cancel = errands.ask(seven, heard.answers.append, heard.problems.append)
    cancel()
    cancel()
    await errands.finish()
    assert (heard.answers, heard.problems) == ([], [])


async def test_the_end_waits_for_what_must_be_finished_and_cuts_what_was_asked(
    heard: Heard,
) -> None:
    done = asyncio.Event()
    gate = asyncio.Event()

    async def store() -> None:
        await gate.wait()
        done.set()

    async def never() -> int:
        await asyncio.Event().wait()
        return 0

    errands = Errands()
    errands.run(store())
    errands.ask(never, heard.answers.append, heard.problems.append)
    asyncio.get_running_loop().call_soon(gate.set)
    await asyncio.wait_for(errands.finish(), timeout=10)
    assert done.is_set()
    assert heard.answers == []


async def test_a_bug_goes_to_the_loops_handler() -> None:
    reported: list[BaseException] = []
    asyncio.get_running_loop().set_exception_handler(
        lambda _, context: reported.append(context["exception"])
    )

    async def stumble() -> None:
        raise ZeroDivisionError

    errands = Errands()
    errands.run(stumble())
    await errands.finish()
    await asyncio.sleep(0)
    assert [type(error) for error in reported] == [ZeroDivisionError]
