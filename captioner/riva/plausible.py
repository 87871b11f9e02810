"""Texts, times and numbers of a server's answer, made into what they can be at most."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from riva.client.proto import riva_asr_pb2

from captioner.domain.recognition import Word

LONGEST_TEXT = 10_000
"""Characters of one hypothesis: ten minutes of fast speech, where one minute is kept."""

MOST_WORDS = 2_000
LONGEST_WORD = 200

TIME_SLACK_MS = 1_000
"""A time may lie so far outside of the audio by rounding and padding; it is moved inside."""

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


@dataclass(frozen=True, slots=True)
class WordClock:
    """Where words may lie, in ms of the session: from the stream's start to what was sent."""

    origin_ms: int
    sent_ms: int
    heard_ms: int


def plain_text(transcripts: Iterable[str]) -> str:
    """One line with single spaces, at most LONGEST_TEXT long; what is over it is dropped."""
    texts: list[str] = []
    left = LONGEST_TEXT
    for transcript in transcripts:
        if left <= 0:
            break
        text = " ".join(_without_controls(transcript[:left]).split())
        if text:
            texts.append(text)
            left -= len(text) + 1
    return " ".join(texts)


def plausible_words(infos: Iterable[riva_asr_pb2.WordInfo], clock: WordClock) -> tuple[Word, ...]:
    """Words whose times lie within `clock` and never run backwards, starts nor ends.

    A word whose times cannot be is put behind its neighbour; where more than
    half of them are so, there are no words: the text alone is worth more.
    """
    read = list(islice(_words(infos, clock), MOST_WORDS))
    strange = sum(is_strange for _, is_strange in read)
    if 2 * strange > len(read):
        return ()
    words = [word for word, _ in read]
    if strange and read[-1][1]:
        # It ends somewhere in what was heard; were it said to end earlier, it might be heard twice.
        heard_ms = min(max(clock.heard_ms, words[-1].end_ms), clock.sent_ms)
        words[-1] = replace(words[-1], end_ms=heard_ms)
    return tuple(words)


def _words(infos: Iterable[riva_asr_pb2.WordInfo], clock: WordClock) -> Iterator[tuple[Word, bool]]:
    """Each word, and whether its times had to be made up."""
    start_ms = end_ms = clock.origin_ms
    for info in infos:
        text = _without_controls(info.word[:LONGEST_WORD]).strip()
        if not text:
            continue
        from_ms = clock.origin_ms + info.start_time
        to_ms = max(from_ms, clock.origin_ms + info.end_time)
        is_strange = not _may_be(from_ms, to_ms, clock)
        if is_strange:
            from_ms = to_ms = end_ms
        start_ms = min(max(start_ms, from_ms), clock.sent_ms)
        end_ms = min(max(end_ms, to_ms), clock.sent_ms)
        yield (
            Word(text, start_ms, end_ms, _confidence(info.confidence), _speaker(info.speaker_tag)),
            is_strange,
        )


def _may_be(from_ms: int, to_ms: int, clock: WordClock) -> bool:
    return from_ms >= clock.origin_ms - TIME_SLACK_MS and to_ms <= clock.sent_ms + TIME_SLACK_MS


def _confidence(given: float) -> float | None:
    """Zero is unset, and what is no share of one says nothing."""
    return round(given, 3) or None if 0.0 < given <= 1.0 else None


def _speaker(tag: int) -> int | None:
    return tag if tag > 0 else None


def _without_controls(text: str) -> str:
    return text if text.isprintable() else _CONTROLS.sub(" ", text)
