"""Sleep is what one clock counts and the other does not."""

import time

import pytest

from captioner.audio.sleep_watch import SleepWatch

SECOND_NS = 1_000_000_000


class Clocks:
    def __init__(self) -> None:
        self.awake_ns = 5 * SECOND_NS
        self.always_ns = 90 * SECOND_NS

    def pass_by(self, *, awake_s: float = 0, asleep_s: float = 0) -> None:
        self.awake_ns += round(awake_s * SECOND_NS)
        self.always_ns += round((awake_s + asleep_s) * SECOND_NS)

    def watch(self) -> SleepWatch:
        return SleepWatch(lambda: self.awake_ns, lambda: self.always_ns)


def test_time_that_passes_for_both_is_no_sleep() -> None:
    clocks = Clocks()
    watch = clocks.watch()
    clocks.pass_by(awake_s=3_600)

    assert watch.slept_ns() == 0


def test_sleep_is_told_once_and_with_its_length() -> None:
    clocks = Clocks()
    watch = clocks.watch()
    clocks.pass_by(awake_s=1, asleep_s=600)

    assert [watch.slept_ns(), watch.slept_ns()] == [600 * SECOND_NS, 0]


@pytest.mark.parametrize("jump_s", [-3_600, 1.9])
def test_a_clock_that_is_set_back_or_corrected_a_little_is_no_sleep(jump_s: float) -> None:
    clocks = Clocks()
    watch = clocks.watch()
    clocks.pass_by(asleep_s=jump_s)

    assert watch.slept_ns() == 0


def test_small_corrections_do_not_add_up_to_a_sleep() -> None:
    clocks = Clocks()
    watch = clocks.watch()
    slept = []
    for _ in range(10):
        clocks.pass_by(awake_s=60, asleep_s=1)
        slept.append(watch.slept_ns())

    assert slept == [0] * 10


def test_this_machine_does_not_sleep_while_it_tests() -> None:
    watch = SleepWatch()
    time.sleep(0.01)

    assert watch.slept_ns() == 0
