"""The built-in engine on real audio."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest

from captioner.domain.recognition import Hypothesis, Word
from captioner.recognizer.endpointing import Endpointing
from captioner.recognizer.engine import AllPlacesTaken
from captioner.recognizer.pocketsphinx_decoding import PocketsphinxDecoding
from captioner.recognizer.pocketsphinx_engine import PocketsphinxEngine
from tests.recognizer import speech


@pytest.fixture(scope="module")
def engine() -> PocketsphinxEngine:
    engine = PocketsphinxEngine(max_streams=2)
    engine.load()
    return engine


@pytest.fixture
def decoding(engine: PocketsphinxEngine) -> Iterator[PocketsphinxDecoding]:
    with closing(engine.open(Endpointing())) as decoding:
        yield decoding


def finals(decoding: PocketsphinxDecoding, pcm: bytes) -> list[Hypothesis]:
    return [final for chunk in speech.chunks(pcm) for final in decoding.feed(chunk).finals]


def texts(hypotheses: list[Hypothesis]) -> list[str]:
    return [hypothesis.text for hypothesis in hypotheses]


def test_each_sentence_becomes_one_final(decoding: PocketsphinxDecoding) -> None:
    assert texts(finals(decoding, speech.pcm())) == list(speech.SENTENCES)


def test_partials_grow_before_their_final(decoding: PocketsphinxDecoding) -> None:
    partials = []
    for chunk in speech.chunks(speech.pcm()):
        if decoding.feed(chunk).finals:
            break
        partials.append(decoding.partial())
    shown = [partial.text for partial in partials if partial is not None]
    assert len(set(shown)) > 3
    assert shown[-1] == speech.SENTENCES[0]


def test_a_partial_that_was_confirmed_is_called_stable(decoding: PocketsphinxDecoding) -> None:
    before = ""
    for chunk in speech.chunks(speech.pcm()):
        decoding.feed(chunk)
        partial = decoding.partial()
        if partial is None:
            continue
        assert partial.stability == (0.9 if partial.text == before else 0.1)
        before = partial.text


def test_words_carry_the_streams_times_and_a_confidence(decoding: PocketsphinxDecoding) -> None:
    first, second = finals(decoding, speech.pcm())
    assert 450 <= first.words[0].start_ms <= 750
    assert 3_700 <= second.words[0].start_ms <= 4_300
    for word in (*first.words, *second.words):
        assert word.start_ms < word.end_ms
        assert word.confidence is not None
        assert 0 <= word.confidence <= 1


def test_silence_and_noise_are_answered_with_nothing(decoding: PocketsphinxDecoding) -> None:
    noise = np.random.default_rng(2).normal(0, 800, 16_000 * 5).astype("<i2").tobytes()
    assert finals(decoding, speech.silence(3_000) + noise) == []
    assert decoding.partial() is None


def test_the_open_utterance_can_be_ended_early(decoding: PocketsphinxDecoding) -> None:
    decoding.feed(speech.pcm()[: 32 * 2_800])
    final = decoding.finish_utterance()
    assert final is not None
    assert final.is_final
    assert final.text == speech.SENTENCES[0]
    assert decoding.finish_utterance() is None


def test_a_decoder_forgets_the_voice_before(engine: PocketsphinxEngine) -> None:
    heard = []
    for gain in (1, 3, 1):
        with closing(engine.open(Endpointing())) as decoding:
            heard.append(finals(decoding, (speech.samples() * gain).tobytes()))
    assert heard[0] == heard[2]


def test_what_is_heard_again_after_a_cut_is_heard_alike(engine: PocketsphinxEngine) -> None:
    """The client begins again shortly before the utterance that was cut in its middle."""
    pcm = speech.pcm()
    with closing(engine.open(Endpointing())) as decoding:
        whole = finals(decoding, pcm + speech.silence(800))
    with closing(engine.open(Endpointing())) as decoding:
        finals(decoding, pcm[: 32 * 5_000])
    begin_ms = whole[0].words[-1].end_ms - 301
    with closing(engine.open(Endpointing())) as decoding:
        again = finals(decoding, pcm[32 * begin_ms :] + speech.silence(800))
    assert [shifted(word, begin_ms) for word in again[-1].words] == list(whole[1].words)


def shifted(word: Word, by_ms: int) -> Word:
    return replace(word, start_ms=word.start_ms + by_ms, end_ms=word.end_ms + by_ms)


def test_a_stream_closed_in_mid_word_gives_its_place_back(engine: PocketsphinxEngine) -> None:
    for _ in range(3):
        with closing(engine.open(Endpointing())) as decoding:
            decoding.feed(speech.pcm()[: 32 * 1_500])


def test_more_streams_than_the_limit_are_turned_away(engine: PocketsphinxEngine) -> None:
    with (
        closing(engine.open(Endpointing())),
        closing(engine.open(Endpointing())),
        pytest.raises(AllPlacesTaken),
    ):
        engine.open(Endpointing())
