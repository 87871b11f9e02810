"""Blocks lie where their times put them, however they come."""

from hypothesis import given
from hypothesis import strategies as st

from captioner.audio.block_writer import BlockWriter
from captioner.audio.ring import SAMPLE_NS, AudioRing

MS = 1_000_000
BLOCK = b"\1\0" * 640
"""40 ms."""


def after_a_hole(hole_ms: int, *, asleep_ns: int = 0) -> tuple[AudioRing, BlockWriter, int]:
    """A ring that was filled until 40 ms, a writer to go on, and the time when it begins."""
    ring = AudioRing()
    BlockWriter(ring).write(BLOCK, 40 * MS)
    return ring, BlockWriter(ring, asleep_ns=asleep_ns, stall_ns=1_000 * MS), (40 + hole_ms) * MS


def test_the_first_block_of_all_begins_the_time() -> None:
    ring = AudioRing()
    writer = BlockWriter(ring)
    writer.write(BLOCK, 9_000 * MS)

    assert (writer.began_at, ring.end) == (0, 640)


@given(st.integers(0, 8 * 3_600_000), st.integers(0, 8 * 3_600_000))
def test_after_a_hole_there_is_silence_of_its_length(hole_ms: int, asleep_ms: int) -> None:
    ring, writer, now_ns = after_a_hole(hole_ms, asleep_ns=asleep_ms * MS)
    writer.write(BLOCK, now_ns + 40 * MS)

    assert writer.began_at == 640 + 16 * (hole_ms + asleep_ms)
    assert ring.end == writer.began_at + 640
    assert ring.captured_ns(ring.end) == now_ns + 40 * MS


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12))
def test_a_bunch_of_first_blocks_does_not_run_ahead_of_its_time(waits_ms: list[int]) -> None:
    ring, writer, now_ns = after_a_hole(5_000)
    came_ns = now_ns + 40 * MS
    writer.write(BLOCK, came_ns)
    for wait_ms in waits_ms:
        came_ns += wait_ms * MS
        writer.write(BLOCK, came_ns)
        assert ring.end * SAMPLE_NS <= came_ns

    assert ring.captured_ns(ring.end) <= came_ns


def test_a_steady_capture_loses_nothing_after_a_hole() -> None:
    ring, writer, now_ns = after_a_hole(5_000)
    for number in range(1, 51):
        writer.write(BLOCK, now_ns + number * 40 * MS)

    assert writer.began_at is not None
    assert ring.end - writer.began_at == 50 * 640


def test_a_bunch_later_on_is_kept_whole() -> None:
    ring, writer, now_ns = after_a_hole(5_000)
    for number in range(1, 26):
        writer.write(BLOCK, now_ns + number * 40 * MS)
    for _ in range(5):
        writer.write(BLOCK, now_ns + 1_200 * MS)

    assert writer.began_at is not None
    assert ring.end - writer.began_at == 30 * 640


def test_after_a_wait_that_is_too_long_nothing_is_taken() -> None:
    ring, writer, now_ns = after_a_hole(5_000)
    writer.write(BLOCK, now_ns + 40 * MS)
    end = ring.end
    writer.write(BLOCK, now_ns + 1_041 * MS)
    writer.write(BLOCK, now_ns + 1_081 * MS)

    assert writer.has_stalled
    assert ring.end == end


def test_without_a_limit_any_wait_is_taken() -> None:
    ring = AudioRing()
    writer = BlockWriter(ring)
    writer.write(BLOCK, 40 * MS)
    writer.write(BLOCK, 90_000 * MS)

    assert (writer.has_stalled, ring.end) == (False, 1_280)


def test_an_empty_block_says_nothing() -> None:
    ring = AudioRing()
    writer = BlockWriter(ring)
    writer.write(b"", 40 * MS)

    assert writer.began_at is None


@given(st.integers(0, 900), st.booleans())
def test_what_the_system_dropped_becomes_silence_of_its_length(
    lost_ms: int,
    is_reopened: bool,  # noqa: FBT001 - drawn
) -> None:
    ring, writer, now_ns = after_a_hole(5_000) if is_reopened else (AudioRing(), None, 0)
    writer = writer or BlockWriter(ring)
    for number in range(1, 26):
        writer.write(BLOCK, now_ns + number * 40 * MS)
    before, back_ns = ring.end, now_ns + (1_040 + lost_ms) * MS
    writer.write(BLOCK, back_ns, is_after_loss=True)
    writer.write(BLOCK, back_ns + 40 * MS)

    assert list(writer.losses.new()) == [(before, before + 16 * lost_ms)]
    assert not any(ring.read(before, 16 * lost_ms).pcm)
    assert ring.end == before + 16 * lost_ms + 1_280
    assert ring.captured_ns(ring.end) == back_ns + 40 * MS


def test_blocks_that_come_in_a_bunch_after_a_loss_do_not_run_ahead_of_their_time() -> None:
    ring = AudioRing()
    writer = BlockWriter(ring)
    writer.write(BLOCK, 40 * MS)
    for came_ms in (640, 641, 642, 690):
        writer.write(BLOCK, came_ms * MS, is_after_loss=came_ms == 640)
        assert ring.end * SAMPLE_NS <= came_ms * MS
