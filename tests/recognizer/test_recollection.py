"""Streams that hear again what others have heard."""

import random
import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.audio import RATE_HZ, SAMPLE_BYTES
from captioner.recognizer.recollection import (
    HEAD_MS,
    KEPT_MS,
    SAME_ONSET_MS,
    Onset,
    Recollection,
    Resumption,
    StreamMemory,
    is_head,
)

FRAME_SAMPLES = 512
HEAD_SAMPLES = HEAD_MS * RATE_HZ // 1000
NOISE = random.Random(5).randbytes(45 * RATE_HZ * SAMPLE_BYTES)


def sound(begin: int, end: int) -> bytes:
    return NOISE[begin * SAMPLE_BYTES : end * SAMPLE_BYTES]


def heard(
    end: int, *onsets: Onset, ends: Sequence[Onset] = (), frames_begin: int = 0
) -> StreamMemory:
    memory = StreamMemory()
    memory.frames_begin(frames_begin)
    for begin in range(0, end, 640):
        memory.hear(sound(begin, min(begin + 640, end)))
    for onset in onsets:
        memory.began(onset)
    for heard_out in ends:
        memory.heard_out(heard_out)
    return memory


def resumption(begin: int, *memories: StreamMemory) -> Resumption | None:
    recollection = Recollection(limit=3)
    for memory in memories:
        recollection.remember(memory)
    head = sound(begin, begin + HEAD_SAMPLES)
    return recollection.resumption(head, frame_samples=FRAME_SAMPLES)


@given(begin=st.integers(0, 60_000), grid=st.integers(0, FRAME_SAMPLES - 1))
def test_frames_go_on_where_the_old_streams_lay(begin: int, grid: int) -> None:
    resumed = resumption(begin, heard(80_000, frames_begin=grid))
    assert resumed is not None
    assert 0 <= resumed.at < FRAME_SAMPLES
    assert (begin + resumed.at - grid) % FRAME_SAMPLES == 0


@given(begin=st.integers(0, 60_000))
def test_the_detector_hears_whole_frames_of_what_came_before(begin: int) -> None:
    resumed = resumption(begin, heard(80_000))
    assert resumed is not None
    frame_bytes = FRAME_SAMPLES * SAMPLE_BYTES
    assert len(resumed.before) % frame_bytes == 0
    end = begin + resumed.at
    assert resumed.before == sound(end - len(resumed.before) // SAMPLE_BYTES, end)
    assert len(resumed.before) >= min(60 * frame_bytes, (begin - FRAME_SAMPLES) * SAMPLE_BYTES)


def test_an_utterance_is_known_by_where_it_begins() -> None:
    first, second = Onset(20_000, "one", (1000,)), Onset(60_000, "two", ())
    resumed = resumption(16_000, heard(80_000, first, second))
    assert resumed is not None
    near = SAME_ONSET_MS * RATE_HZ // 1000
    assert resumed.onset_at(4_000, heard_out=0) == Onset(4_000, "one", (1000,))
    assert resumed.onset_at(44_000 - near, heard_out=0) == Onset(44_000, "two", ())
    assert resumed.onset_at(44_000 + near + 1, heard_out=0) is None


def test_an_utterance_after_the_cut_begins_as_it_would_have_begun() -> None:
    ends = [Onset(20_000, "one", ()), Onset(60_000, "two", ())]
    resumed = resumption(16_000, heard(80_000, ends=ends))
    assert resumed is not None
    assert resumed.onset_at(3_999, heard_out=0) is None
    assert resumed.onset_at(43_999, heard_out=0) == Onset(4_000, "one", ())
    assert resumed.onset_at(90_000, heard_out=44_500) == Onset(44_000, "two", ())


def test_what_the_new_stream_has_heard_itself_counts_more() -> None:
    resumed = resumption(16_000, heard(80_000, ends=[Onset(20_000, "one", ())]))
    assert resumed is not None
    assert resumed.onset_at(90_000, heard_out=50_000) is None


def test_where_nothing_was_said_nothing_is_known() -> None:
    resumed = resumption(16_000, heard(80_000))
    assert resumed is not None
    assert resumed.onset_at(4_000, heard_out=0) is None


def test_another_sound_is_another_stream() -> None:
    assert resumption(100_000, heard(80_000)) is None


def test_what_is_older_than_half_a_minute_is_forgotten() -> None:
    kept = KEPT_MS * RATE_HZ // 1000
    assert resumption(0, heard(kept)) is not None
    assert resumption(0, heard(kept + 1)) is None


def test_a_while_after_its_end_a_stream_is_forgotten() -> None:
    memory = StreamMemory(kept_for_s=0.0)
    memory.hear(sound(0, 40_000))
    assert resumption(20_000, memory) is not None
    memory.stream_ended()
    deadline_s = time.monotonic() + 10
    while resumption(20_000, memory) is not None:
        assert time.monotonic() < deadline_s


def test_what_lies_between_two_samples_is_no_sound() -> None:
    memory = StreamMemory()
    memory.hear(sound(0, 20_000))
    memory.hear(b"\0" + sound(0, 20_000) + b"\0")  # the same bytes, half a sample later
    resumed = resumption(4_000, memory)
    assert resumed is not None
    assert resumed.onsets == ()


def test_only_the_last_streams_are_remembered() -> None:
    assert resumption(0, heard(80_000), *[heard(0)] * 2) is not None
    assert resumption(0, heard(80_000), *[heard(0)] * 3) is None


def test_of_two_that_heard_it_the_later_one_is_believed() -> None:
    memories = [heard(80_000, Onset(10_000, mean, ())) for mean in ("first", "second")]
    resumed = resumption(8_000, *memories)
    assert resumed is not None
    assert [onset.mean for onset in resumed.onsets] == ["second"]


@pytest.mark.parametrize("pcm", [bytes(2 * HEAD_SAMPLES), b"\x00\x10\xff\xef" * HEAD_SAMPLES])
def test_silence_and_plain_tones_tell_nothing(pcm: bytes) -> None:
    memory, recollection = StreamMemory(), Recollection(limit=1)
    memory.hear(pcm)
    recollection.remember(memory)
    head = pcm[: 2 * HEAD_SAMPLES]
    assert recollection.resumption(head, frame_samples=FRAME_SAMPLES) is None


def test_too_little_is_not_looked_for() -> None:
    assert not is_head(sound(0, HEAD_SAMPLES - 1))
    assert is_head(sound(0, HEAD_SAMPLES))
