"""The gate between speech and silence."""

from hypothesis import given
from hypothesis import strategies as st

from captioner.recognizer.endpointing import Endpointing, Gate, SpeechGate

FRAME_MS = 32.0
PROBABILITY = st.sampled_from([0.0, 0.2, 0.36, 0.45, 0.5, 0.7, 1.0])
PROBABILITIES = st.lists(st.tuples(PROBABILITY, st.sampled_from([1, 2, 3, 5, 8, 40]))).map(
    lambda runs: [probability for probability, length in runs for _ in range(length)]
)
ENDPOINTINGS = st.builds(
    Endpointing,
    speech_from=st.sampled_from([0.4, 0.5, 0.9]),
    silence_below=st.sampled_from([0.1, 0.35, 0.4]),
    start_window_ms=st.sampled_from([1, 100, 192, 400]),
    hang_ms=st.sampled_from([1, 100, 500]),
    long_after_ms=st.just(1_000),
    long_hang_ms=st.sampled_from([1, 200]),
    longest_ms=st.integers(500, 2_000),
)


def judged(probabilities: list[float], endpointing: Endpointing | None = None) -> list[Gate]:
    gate = SpeechGate(endpointing or Endpointing(), frame_ms=FRAME_MS)
    return [gate.hear(probability) for probability in probabilities]


@given(PROBABILITIES, ENDPOINTINGS)
def test_utterances_open_once_and_close_once(
    probabilities: list[float], endpointing: Endpointing
) -> None:
    is_open = False
    for gate in judged(probabilities, endpointing):
        assert (gate in (Gate.SPEECH, Gate.CLOSES)) == is_open
        is_open = gate in (Gate.OPENS, Gate.SPEECH)


@given(PROBABILITIES, ENDPOINTINGS)
def test_no_utterance_is_longer_than_the_longest(
    probabilities: list[float], endpointing: Endpointing
) -> None:
    length = 0
    for gate in judged(probabilities, endpointing):
        length = {Gate.SILENCE: 0, Gate.OPENS: 1}.get(gate, length + 1)
        assert length * FRAME_MS < endpointing.longest_ms + FRAME_MS


@given(PROBABILITIES, ENDPOINTINGS)
def test_an_utterance_opens_on_speech_alone(
    probabilities: list[float], endpointing: Endpointing
) -> None:
    gates = judged(probabilities, endpointing)
    opening = [p for p, gate in zip(probabilities, gates, strict=True) if gate is Gate.OPENS]
    assert all(probability >= endpointing.speech_from for probability in opening)


@given(st.lists(st.floats(0, 0.49), max_size=100))
def test_what_never_reaches_the_threshold_never_opens(probabilities: list[float]) -> None:
    assert set(judged(probabilities)) <= {Gate.SILENCE}


@given(PROBABILITIES)
def test_four_loud_frames_in_a_row_are_never_left_out(probabilities: list[float]) -> None:
    gates = judged([*probabilities, 1.0, 1.0, 1.0, 1.0])
    assert gates[-1] is not Gate.SILENCE


def test_a_click_does_not_open_the_gate() -> None:
    assert set(judged([0.0, 0.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0])) == {Gate.SILENCE}


def test_half_a_second_of_silence_closes_the_gate() -> None:
    gates = judged([1.0] * 4 + [0.0] * 20)
    assert gates.index(Gate.CLOSES) == 3 + 16


def test_a_doubtful_frame_keeps_an_open_gate_open() -> None:
    assert Gate.CLOSES not in judged([1.0] * 4 + [0.4] * 100)


def test_a_long_utterance_closes_sooner() -> None:
    long = [1.0] * 320  # 10.24 s
    assert judged(long + [0.0] * 20).index(Gate.CLOSES) == len(long) + 6


def test_speech_without_a_pause_is_cut_and_goes_on() -> None:
    gates = judged([1.0] * 700)
    cut = gates.index(Gate.CLOSES)
    assert cut * FRAME_MS >= 19_900
    assert gates[cut + 1] is Gate.OPENS


def test_a_gate_closed_by_hand_waits_for_new_speech() -> None:
    gate = SpeechGate(Endpointing(), frame_ms=FRAME_MS)
    for _ in range(10):
        gate.hear(1.0)
    gate.close()
    assert gate.hear(1.0) is Gate.SILENCE
