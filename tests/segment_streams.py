"""Streams of segments as a recogniser gave them, to be shown again in any mode.

A stream is a list of revisions, each with the ms at which it came, counted from the first
sample of its audio.
"""

import gzip
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from captioner.domain.captions import CaptionTrack, Segment, SegmentState
from captioner.domain.recognition import Hypothesis, Word
from captioner.domain.steadier import Steadier

Stream = list[tuple[float, Segment]]

SAMPLE_STREAM = Path(__file__).parent / "sample-speech-stream.json.gz"
"""What the built-in recogniser made of the sample speech."""


def save(path: Path, stream: Stream) -> None:
    rows = [
        [t_ms, s.id, s.is_committed, s.stability, s.text, [(w.start_ms, w.end_ms) for w in s.words]]
        for t_ms, s in stream
    ]
    path.write_bytes(gzip.compress(json.dumps(rows).encode(), mtime=0))


def load(path: Path) -> Stream:
    """Only of streams whose text is its words, with spaces between them."""
    stream: Stream = []
    revisions: dict[int, int] = {}
    for t_ms, segment_id, is_final, stability, text, times in json.loads(
        gzip.decompress(path.read_bytes())
    ):
        revision = revisions[segment_id] = revisions.get(segment_id, 0) + 1
        segment = Segment(
            segment_id,
            revision,
            SegmentState.COMMITTED if is_final else SegmentState.TENTATIVE,
            text,
            times[0][0] if times else 0,
            times[-1][1] if times else 0,
            words=tuple(Word(w, *at) for w, at in zip(text.split(), times, strict=True)),
            stability=stability,
        )
        stream.append((t_ms, segment))
    return stream


def shown_by(steadier: Steadier, stream: Stream) -> Stream:
    """What a reader sees of it, and when."""
    seen: Stream = []
    for t_ms, segment in stream:
        while steadier.due_ms is not None and steadier.due_ms <= t_ms:
            due_ms = steadier.due_ms
            seen += [(due_ms, shown.segment) for shown in steadier.release(due_ms)]
        now = steadier.hear(segment, t_ms)
        if now is not None:
            seen.append((t_ms, now.segment))
    return seen


@dataclass(frozen=True)
class Manners:
    """How a scripted server revises.

    `wrong` is the chance that a word is misheard while it is the last, the one before the
    last, and so on; the last entry is for all before. `final_wrong` is the chance that the
    final changes a word against all partials. With `has_stability` the partials say 0.1 and
    0.9 as Riva does; `is_two_pass` sends an intermediate final 320 ms after the end.
    """

    wrong: tuple[float, ...] = (0.30, 0.10, 0.03, 0.005)
    final_wrong: float = 0.0
    is_two_pass: bool = False
    has_word_times: bool = True
    partial_every_ms: int = 160
    server_ms: int = 110
    final_after_ms: int = 800


def scripted(sentences: Sequence[str], manners: Manners, *, seed: int) -> Stream:
    """As a server with these manners would hear them; finals have capitals and punctuation."""
    return _Script(manners, random.Random(seed)).play(sentences)


class _Script:
    def __init__(self, manners: Manners, chance: random.Random) -> None:
        self._manners = manners
        self._chance = chance
        self._track = CaptionTrack("scripted")
        self._stream: Stream = []

    def play(self, sentences: Sequence[str]) -> Stream:
        start_ms = 500
        for sentence in sentences:
            words = self._spoken(sentence, start_ms)
            final_ms = words[-1].end_ms + self._manners.final_after_ms
            self._partials(words, start_ms, final_ms)
            said = [self._finally(word) for word in words]
            self._tell(said, final_ms, is_final=True)
            start_ms = final_ms + self._chance.randint(0, 900)
        return self._stream

    def _spoken(self, sentence: str, start_ms: int) -> list[Word]:
        words: list[Word] = []
        for text in sentence.split():
            end_ms = start_ms + int(120 + 55 * len(text) * self._chance.uniform(0.7, 1.3))
            words.append(Word(text, start_ms, end_ms))
            start_ms = end_ms + self._chance.choice((0, 0, 0, 60, 250))
        return words

    def _partials(self, words: Sequence[Word], start_ms: int, final_ms: int) -> None:
        mishearings: dict[tuple[int, int], bool] = {}
        for now_ms in range(start_ms, final_ms, self._manners.partial_every_ms):
            count = sum(word.start_ms <= now_ms - 60 for word in words)
            is_whole = self._manners.is_two_pass and now_ms > words[-1].end_ms + 320
            said = [
                word if is_whole else self._heard(word, n, count - 1 - n, mishearings)
                for n, word in enumerate(words[:count])
            ]
            if said:
                plain = [Word(_plain(w.text), w.start_ms, w.end_ms) for w in said]
                self._tell(plain, now_ms, stability=1.0 if is_whole else 0.1)

    def _heard(
        self, word: Word, n: int, from_end: int, mishearings: dict[tuple[int, int], bool]
    ) -> Word:
        """A mishearing stays as long as the word keeps its distance from the end."""
        wrong = self._manners.wrong
        key = (n, min(from_end, len(wrong) - 1))
        if key not in mishearings:
            mishearings[key] = self._chance.random() < wrong[key[1]]
        if not mishearings[key]:
            return word
        cut = max(1, len(word.text) // 2)
        return Word(word.text[:cut] + self._chance.choice("aeiou"), word.start_ms, word.end_ms)

    def _finally(self, word: Word) -> Word:
        if self._chance.random() >= self._manners.final_wrong:
            return word
        return Word("oops", word.start_ms, word.end_ms)

    def _tell(
        self, said: Sequence[Word], now_ms: int, *, is_final: bool = False, stability: float = 0.0
    ) -> None:
        words = tuple(said) if is_final or self._manners.has_word_times else ()
        text = " ".join(word.text for word in said)
        segment = self._track.apply(Hypothesis(text, is_final, now_ms, words, stability))
        if segment is not None:
            self._stream.append((float(now_ms + self._manners.server_ms), segment))


def _plain(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum() or c == "'")
