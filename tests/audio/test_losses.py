"""What was dropped is told as few holes, each as long as what was lost."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from captioner.audio.losses import Losses, LossReport, Stretch

MS = 16


def reported(*losses: Stretch) -> list[Stretch]:
    report = LossReport()
    holes = [hole for loss in losses if (hole := report.add(loss)) is not None]
    last = report.end()
    return [*holes, last] if last is not None else holes


def test_each_loss_is_read_once_and_in_order() -> None:
    losses = Losses()
    losses.note(5, 9)
    losses.note(20, 30)
    assert list(losses.new()) == [(5, 9), (20, 30)]
    losses.note(40, 50)
    assert list(losses.new()) == [(40, 50)]
    assert not list(losses.new())


def test_of_too_many_losses_the_newest_are_read() -> None:
    losses = Losses()
    for number in range(1_000):
        losses.note(number, number + 1)
    read = list(losses.new())
    assert read[-1] == (999, 1_000)
    assert read == [(n, n + 1) for n in range(read[0][0], 1_000)]
    assert len(read) >= 25, "as many blocks as there are in a second"


def test_a_loss_is_a_hole_of_its_length() -> None:
    assert reported((0, 700 * MS), (5_000 * MS, 5_300 * MS)) == [
        (0, 700 * MS),
        (5_000 * MS, 5_300 * MS),
    ]


def test_losses_with_no_whole_word_between_them_are_one_hole() -> None:
    assert reported((0, 300 * MS), (450 * MS, 700 * MS)) == [(0, 700 * MS)]


def test_less_than_a_syllable_is_counted_and_not_told() -> None:
    report = LossReport()
    report.add((0, 99 * MS))
    assert report.end() is None
    assert report.lost_samples == 99 * MS


def test_a_hole_is_told_once_sound_has_come_for_a_while() -> None:
    report = LossReport()
    report.add((0, 300 * MS))
    assert report.passed(400 * MS) is None
    assert report.passed(500 * MS) == (0, 300 * MS)
    assert report.passed(900 * MS) is None


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=30))
def test_holes_are_in_order_and_cover_what_was_lost(steps: list[tuple[int, int]]) -> None:
    losses, at = [], 0
    for heard_ms, lost_ms in steps:
        start = at + heard_ms * MS
        at = start + lost_ms * MS
        losses.append((start, at))
    holes = reported(*losses)
    assert all(before[1] < after[0] for before, after in itertools.pairwise(holes))
    for start, end in losses:
        if end - start >= 100 * MS:
            assert any(hole[0] <= start and end <= hole[1] for hole in holes)
