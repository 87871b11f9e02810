"""Cutting a stream of audio into utterances."""

import itertools
from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from captioner.recognizer.endpointing import Endpointing
from captioner.recognizer.utterances import Stretch, UtteranceCutter

FRAME_SAMPLES = 16


class LoudnessDetector:
    """Calls a frame speech if its first byte says so; 1 ms frames make tests short."""

    frame_samples = FRAME_SAMPLES

    def probability(self, frame: bytes) -> float:
        assert len(frame) == 2 * FRAME_SAMPLES
        return frame[0] / 255


QUICK = Endpointing(
    start_window_ms=6, preroll_ms=5, hang_ms=8, long_after_ms=40, long_hang_ms=4, longest_ms=80
)


def frames(pattern: str) -> bytes:
    """A millisecond of speech for each s, of silence for each other character."""
    return b"".join((b"\xff" if c == "s" else b"\0") * (2 * FRAME_SAMPLES) for c in pattern)


def cut_in_pieces(audio: bytes, sizes: Iterator[int]) -> tuple[list[Stretch], UtteranceCutter]:
    cutter = UtteranceCutter(QUICK, detector=LoudnessDetector())
    stretches: list[Stretch] = []
    while audio:
        size = 2 * next(sizes)
        stretches.extend(cutter.feed(audio[:size]).stretches)
        audio = audio[size:]
    return stretches, cutter


def endlessly(sizes: list[int]) -> Iterator[int]:
    while True:
        yield from sizes


PATTERNS = st.lists(st.tuples(st.sampled_from("s."), st.sampled_from([1, 3, 5, 9, 50]))).map(
    lambda runs: "".join(kind * length for kind, length in runs)
)
SIZES = st.lists(st.integers(1, 100), min_size=1, max_size=20)


@given(PATTERNS, SIZES)
def test_no_sample_belongs_to_two_utterances(pattern: str, sizes: list[int]) -> None:
    stretches, _ = cut_in_pieces(frames(pattern), endlessly(sizes))
    end = 0
    for stretch in stretches:
        assert stretch.start >= end
        end = stretch.start + len(stretch.pcm) // 2


@given(PATTERNS, SIZES)
def test_a_stretch_is_the_audio_at_its_place(pattern: str, sizes: list[int]) -> None:
    audio = frames(pattern)
    stretches, _ = cut_in_pieces(audio, endlessly(sizes))
    for stretch in stretches:
        assert audio[2 * stretch.start :].startswith(stretch.pcm)


@given(PATTERNS, SIZES)
def test_the_size_of_the_pieces_does_not_matter(pattern: str, sizes: list[int]) -> None:
    audio = frames(pattern)
    assert cut_in_pieces(audio, endlessly(sizes))[0] == cut_in_pieces(audio, endlessly([4096]))[0]


@given(PATTERNS, SIZES)
def test_within_an_utterance_nothing_is_left_out(pattern: str, sizes: list[int]) -> None:
    stretches, _ = cut_in_pieces(frames(pattern), endlessly(sizes))
    for before, after in itertools.pairwise(stretches):
        if not before.closes:
            assert after.start == before.start + len(before.pcm) // 2


def test_an_utterance_starts_with_its_preroll() -> None:
    stretches, _ = cut_in_pieces(frames("....................ssss"), endlessly([4096]))
    assert stretches[0].start == (20 + 3 - 5) * FRAME_SAMPLES


def test_a_second_utterance_does_not_reach_back_into_the_first() -> None:
    stretches, _ = cut_in_pieces(frames("ssss" + "." * 8 + "ssss"), endlessly([4096]))
    closing = next(s for s in stretches if s.closes)
    after = stretches[stretches.index(closing) + 1]
    assert after.start >= closing.start + len(closing.pcm) // 2


def test_closing_by_hand_gives_the_audio_that_fills_no_frame() -> None:
    audio = frames("ssssss") + b"\xff" * 10
    _, cutter = cut_in_pieces(audio, endlessly([4096]))
    stretch = cutter.close_utterance()
    assert stretch == Stretch(6 * FRAME_SAMPLES, b"\xff" * 10, closes=True)


def test_closing_by_hand_between_utterances_gives_nothing() -> None:
    _, cutter = cut_in_pieces(frames("......"), endlessly([4096]))
    assert cutter.close_utterance() is None


@given(PATTERNS, st.integers(0, 100))
def test_a_cutter_that_goes_on_closes_utterances_where_the_first_one_did(
    pattern: str, at_ms: int
) -> None:
    at_ms = min(at_ms, len(pattern))
    first = UtteranceCutter(QUICK, detector=LoudnessDetector())
    second = UtteranceCutter(QUICK, detector=LoudnessDetector())
    second.resume(frames(pattern[:at_ms]), at=at_ms * FRAME_SAMPLES)
    whole = first.feed(frames(pattern)).stretches
    rest = second.feed(frames(pattern[at_ms:])).stretches
    assert second.end == first.end
    assert closes(rest) == [at for at in closes(whole) if at > at_ms * FRAME_SAMPLES]


def closes(stretches: Sequence[Stretch]) -> list[int]:
    return [s.start + len(s.pcm) // 2 for s in stretches if s.closes]
