"""Revisions and the times at which they were seen."""

from captioner.domain.latency import LatencySample
from captioner.session.latency import LatencyRecorder


def sample(segment_id: int, revision: int) -> LatencySample:
    return LatencySample(
        segment_id=segment_id,
        revision=revision,
        is_final=False,
        is_replay=False,
        audio_end_ms=0,
        captured_ns=1,
        sent_ns=2,
        received_ns=3,
    )


def test_a_painted_revision_has_its_time_and_what_it_overtook_has_none() -> None:
    out: list[LatencySample] = []
    recorder = LatencyRecorder(out.append)
    for revision in (1, 2, 3):
        recorder.received(sample(1, revision))
    recorder.painted(1, 2, 99)
    assert [(s.revision, s.painted_ns) for s in out] == [(1, None), (2, 99)]


def test_what_was_never_painted_is_handed_over_in_the_end() -> None:
    out: list[LatencySample] = []
    recorder = LatencyRecorder(out.append)
    recorder.received(sample(1, 1))
    recorder.flush()
    assert [(s.revision, s.painted_ns) for s in out] == [(1, None)]


def test_a_screen_that_paints_nothing_does_not_fill_the_memory() -> None:
    out: list[LatencySample] = []
    recorder = LatencyRecorder(out.append)
    for revision in range(1, 1001):
        recorder.received(sample(1, revision))
    assert len(out) == 1000 - 256
