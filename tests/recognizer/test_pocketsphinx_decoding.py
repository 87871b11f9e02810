"""From a decoder's segments to hypotheses, with a decoder that says what it is told to."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from captioner.domain.errors import Unavailable
from captioner.domain.recognition import Hypothesis
from captioner.recognizer.endpointing import Endpointing
from captioner.recognizer.pocketsphinx_decoding import PocketsphinxDecoding
from captioner.recognizer.recollection import Recollection
from captioner.recognizer.utterances import UtteranceCutter

FRAME_SAMPLES = 512
SPEAKING = b"\xff" * 2 * FRAME_SAMPLES * 10
SILENCE = bytes(2 * FRAME_SAMPLES * 20)


@dataclass(frozen=True)
class Segment:
    word: str
    prob: float = 0.9
    start_frame: int = 10
    end_frame: int = 19


@dataclass
class ScriptedDecoder:
    """Hears `segments` in everything, and at last `second` if it is given one; or breaks."""

    segments: list[Segment]
    second: list[Segment] | None = None
    is_broken: bool = False
    means: list[str] = field(default_factory=list)
    has_ended: bool = False

    def start_utt(self) -> None:
        self.has_ended = False

    def end_utt(self) -> None:
        self.has_ended = True

    def process_raw(self, _pcm: bytes) -> None:
        if self.is_broken:
            raise RuntimeError("out of memory")

    def hyp(self) -> object:
        return self

    def seg(self) -> Iterator[Segment]:
        if self.has_ended and self.second is not None:
            return iter(self.second)
        return iter(self.segments)

    def get_cmn(self, update: bool) -> str:  # noqa: FBT001 - the library's signature
        return "own mean" if update else "running mean"

    def set_cmn(self, mean: str) -> None:
        self.means.append(mean)


@dataclass
class WaveringDecoder(ScriptedDecoder):
    """Changes its mind while it hears: twice a second about one of its ten words."""

    heard_bytes: int = 0

    def process_raw(self, pcm: bytes) -> None:
        self.heard_bytes += len(pcm)

    def seg(self) -> Iterator[Segment]:
        halves = self.heard_bytes // 16_000
        words = [f"{n}-{(halves + 9 - n) // 10}" for n in range(10)]
        said = [Segment(word, 0.9, 10 * n, 10 * n + 9) for n, word in enumerate(words)]
        return iter([Segment("second", 0.9, 95, 99)] if self.has_ended else said)


class LoudnessDetector:
    frame_samples = FRAME_SAMPLES

    def probability(self, frame: bytes) -> float:
        return frame[0] / 255


@dataclass
class Pool:
    came_back: list[ScriptedDecoder] = field(default_factory=list)
    discarded: int = 0

    def discard(self) -> None:
        self.discarded += 1


def opened(decoder: ScriptedDecoder, pool: Pool | None = None) -> PocketsphinxDecoding:
    pool = pool or Pool()
    return PocketsphinxDecoding(
        decoder,
        cutter=UtteranceCutter(Endpointing(), detector=LoudnessDetector()),
        recollection=Recollection(limit=1),
        give_back=pool.came_back.append,
        discard=pool.discard,
    )


def final_of(decoding: PocketsphinxDecoding) -> Hypothesis | None:
    finals = (*decoding.feed(SPEAKING).finals, *decoding.feed(SILENCE).finals)
    return finals[0] if finals else None


def test_fillers_and_variants_of_pronunciation_are_not_shown() -> None:
    heard = [
        Segment("<sil>"),
        Segment("the(2)"),
        Segment("[NOISE]"),
        Segment("end"),
        Segment("</s>"),
    ]
    final = final_of(opened(ScriptedDecoder(heard)))
    assert final is not None
    assert final.text == "the end"


def test_words_are_placed_by_the_start_of_their_utterance() -> None:
    decoding = opened(ScriptedDecoder([Segment("hello")]))
    decoding.feed(SILENCE)
    final = final_of(decoding)
    assert final is not None
    # It opens with the fourth loud frame and reaches 300 ms back from there.
    start_ms = 20 * 32 + 3 * 32 - 300
    assert (final.words[0].start_ms, final.words[0].end_ms) == (start_ms + 100, start_ms + 200)


def test_an_utterance_without_one_likely_word_is_not_said() -> None:
    assert final_of(opened(ScriptedDecoder([Segment("or", 0.03), Segment("us", 0.05)]))) is None


def test_one_likely_word_carries_the_unlikely_ones() -> None:
    final = final_of(opened(ScriptedDecoder([Segment("or", 0.03), Segment("us", 0.5)])))
    assert final is not None
    assert final.text == "or us"


def test_words_that_were_shown_and_are_not_said_are_withdrawn() -> None:
    decoding = opened(ScriptedDecoder([Segment("or", 0.03)]))
    decoding.feed(SPEAKING)
    shown = decoding.partial()
    assert shown is not None
    assert shown.text == "or"
    (final,) = decoding.feed(SILENCE).finals
    assert (final.text, final.is_final) == ("", True)


def test_a_word_that_has_stood_for_long_stays_and_is_doubted() -> None:
    second = [Segment("yellow"), Segment("world", 0.8, 20, 29)]
    decoding = opened(ScriptedDecoder([Segment("hello")], second))
    for _ in range(2):
        decoding.feed(SPEAKING)
    (final,) = decoding.feed(SILENCE).finals
    assert [(word.text, word.confidence) for word in final.words] == [
        ("hello", 0.3),
        ("world", 0.8),
    ]


def test_a_word_that_changed_a_moment_ago_is_the_second_passs() -> None:
    decoder = ScriptedDecoder([Segment("hello")], [Segment("yellow")])
    decoding = opened(decoder)
    for _ in range(2):
        decoding.feed(SPEAKING)
    decoder.segments = [Segment("below")]
    (final,) = decoding.feed(SILENCE).finals
    assert final.text == "yellow"


def test_a_final_is_the_same_whether_or_not_anybody_asked_for_partials() -> None:
    decoders = [ScriptedDecoder([Segment("hello")], [Segment("yellow")]) for _ in range(2)]
    asked, unasked = map(opened, decoders)
    finals = []
    for decoding in (asked, unasked):
        for _ in range(3):
            decoding.feed(SPEAKING)
            if decoding is asked:
                decoding.partial()
        finals.append(decoding.feed(SILENCE).finals[0].text)
    assert finals == ["hello", "hello"]


@pytest.mark.parametrize("size", [100, 1024, 7_001, 100_000])
def test_a_final_does_not_depend_on_how_the_audio_is_cut(size: int) -> None:
    decoding = opened(WaveringDecoder([]))
    pcm = SPEAKING * 10 + SILENCE
    finals = [
        f for at in range(0, len(pcm), size) for f in decoding.feed(pcm[at : at + size]).finals
    ]
    (whole,) = opened(WaveringDecoder([])).feed(pcm).finals
    assert [final.text for final in finals] == [whole.text]
    assert 1 < len(whole.words) < 10


def test_a_partial_comes_at_most_every_100_ms() -> None:
    decoding = opened(ScriptedDecoder([Segment("hello")]))
    decoding.feed(SPEAKING)
    assert decoding.partial() is not None
    decoding.feed(SPEAKING[: 2 * FRAME_SAMPLES * 3])
    assert decoding.partial() is None
    decoding.feed(SPEAKING[: 2 * FRAME_SAMPLES])
    assert decoding.partial() is not None


def test_the_mean_is_taken_anew_at_one_and_two_seconds_of_the_first_utterance_alone() -> None:
    decoder = ScriptedDecoder([Segment("hello")])
    decoding = opened(decoder)
    for _ in range(2):
        for _ in range(15):
            decoding.feed(SPEAKING)
        decoding.feed(SILENCE)
    assert decoder.means == ["running mean", "own mean", "own mean", "running mean"]


def test_a_decoder_that_breaks_is_discarded_and_the_error_is_a_sentence() -> None:
    pool = Pool()
    decoding = opened(ScriptedDecoder([], is_broken=True), pool)
    with pytest.raises(Unavailable, match="failed on this audio"):
        decoding.feed(SPEAKING)
    decoding.close()
    assert (pool.came_back, pool.discarded) == ([], 1)


def test_closing_twice_gives_the_decoder_back_once() -> None:
    pool, decoder = Pool(), ScriptedDecoder([])
    decoding = opened(decoder, pool)
    decoding.close()
    decoding.close()
    assert pool.came_back == [decoder]
