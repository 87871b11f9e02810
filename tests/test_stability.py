"""Whether the modes keep what they promise, on streams that a recogniser gave or could give."""

from functools import cache
from statistics import median

import pytest

from captioner.domain.stability import Stability
from captioner.domain.steadier import Steadier
from tests import flicker
from tests.segment_streams import SAMPLE_STREAM, Manners, Stream, load, scripted, shown_by

SENTENCES = (
    "Good morning, can you hear me well?",
    "Yes, very clearly, shall we start with the plan for next week?",
    "The new office opens on Monday, and about forty people will come to the morning tour.",
    "That is more than we expected, so do we have enough chairs in the large meeting room?",
    "Not yet, but I asked the school across the street, and they will lend us twenty.",
) * 4

KINDS = {
    "usual": Manners(),
    "rough": Manners(wrong=(0.5, 0.25, 0.12, 0.03)),
    "two passes": Manners(is_two_pass=True),
    "no word times": Manners(has_word_times=False),
    "seldom": Manners(partial_every_ms=480),
    "unreliable finals": Manners(final_wrong=0.05),
}


@cache
def stream_of(kind: str) -> Stream:
    if kind == "built-in":
        return load(SAMPLE_STREAM)
    return scripted(SENTENCES, KINDS[kind], seed=5)


@cache
def shown(kind: str, stability: Stability) -> Stream:
    return shown_by(Steadier(stability), stream_of(kind))


def erasure(kind: str, stability: Stability) -> float:
    return flicker.normalised_erasure(flicker.paints(shown(kind, stability), folded=True))


def retractions(kind: str, stability: Stability) -> float:
    return flicker.retractions(flicker.paints(shown(kind, stability), folded=True))


@pytest.mark.parametrize("kind", sorted({*KINDS, "built-in"} - {"unreliable finals"}))
def test_balanced_takes_little_back_of_a_recogniser_whose_finals_keep_its_words(kind: str) -> None:
    assert erasure(kind, Stability.BALANCED) <= 0.10


@pytest.mark.parametrize("kind", sorted({*KINDS, "built-in"}))
def test_steady_takes_next_to_nothing_back_whatever_the_recogniser(kind: str) -> None:
    assert erasure(kind, Stability.STEADY) <= 0.02
    assert retractions(kind, Stability.STEADY) <= 1


@pytest.mark.parametrize("kind", sorted({*KINDS, "built-in"}))
def test_balanced_shows_half_of_the_words_within_700_ms_of_when_they_were_heard(kind: str) -> None:
    held = flicker.word_lags(shown(kind, Stability.BALANCED))
    heard = flicker.word_lags(stream_of(kind))
    assert median(a.first_ms - b.first_ms for a, b in zip(held, heard, strict=True)) <= 700


@pytest.mark.parametrize("kind", ["usual", "built-in"])
def test_steady_shows_words_of_a_trusted_recogniser_before_their_final(kind: str) -> None:
    seen = shown(kind, Stability.STEADY)
    assert any(not s.is_committed for _, s in seen if s.id > seen[-1][1].id / 2)


@pytest.mark.parametrize("stability", list(Stability))
@pytest.mark.parametrize("kind", sorted({*KINDS, "built-in"}))
def test_the_end_is_the_same_in_all_modes(kind: str, stability: Stability) -> None:
    finals = [s.text for _, s in stream_of(kind) if s.is_committed]
    assert [s.text for _, s in shown(kind, stability) if s.is_committed] == finals
