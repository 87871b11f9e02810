"""Phrases out of text that was pasted, and phrases that stand twice made one."""

from collections.abc import Iterable

from captioner.domain.recognition_options import BoostedPhrase
from captioner.domain.validation import phrase_problems


def pasted_phrases(text: str) -> tuple[BoostedPhrase, ...]:
    """One phrase a line, with a tab and its boost if it has one; what is no phrase is left out."""
    phrases = (_phrase(line) for line in text.splitlines() if line.strip())
    return tuple(p for p in phrases if not any(phrase_problems(p)))


def merged(phrases: Iterable[BoostedPhrase]) -> tuple[BoostedPhrase, ...]:
    """Each phrase once, in its first place and with its last boost."""
    once: dict[str, BoostedPhrase] = {}
    for phrase in phrases:
        once[phrase.text] = phrase
    return tuple(once.values())


def _phrase(line: str) -> BoostedPhrase:
    text, _, boost = line.partition("\t")
    text = " ".join(text.split())
    try:
        return BoostedPhrase(text, float(boost.strip().replace(",", ".")))
    except ValueError:  # no boost, or what a spreadsheet had beside the phrase
        return BoostedPhrase(text)
