"""Swear words masked as Riva does it: the first letter and an asterisk for each other."""

import re
from dataclasses import replace

from captioner.domain.recognition import Hypothesis, Word

_STEMS = (
    "arsehole",
    "asshole",
    "bastard",
    "bitch",
    "blowjob",
    "bollock",
    "bugger",
    "bullshit",
    "cocksucker",
    "cunt",
    "dickhead",
    "dildo",
    "dipshit",
    "faggot",
    "fuck",
    "goddamn",
    "horseshit",
    "motherfuck",
    "nigga",
    "nigger",
    "piss",
    "pussy",
    "shit",
    "slut",
    "tits",
    "twat",
    "wank",
    "whore",
)

# Words that mostly mean something decent are left alone: a rooster, a needle's work, a spice.
_ENDINGS = r"(?:e?s|ed|er|ers|in|in'|ing|ty|ies|y|'s)?"

_SWEARING = re.compile(rf"(?:{'|'.join(_STEMS)}){_ENDINGS}", re.IGNORECASE)


def mask(hypothesis: Hypothesis) -> Hypothesis:
    """The same hypothesis with swear words masked in its text and its words."""
    return replace(
        hypothesis,
        text=" ".join(mask_word(word) for word in hypothesis.text.split(" ")),
        words=tuple(_masked(word) for word in hypothesis.words),
    )


def mask_word(word: str) -> str:
    """`word` itself, or its first letter and asterisks. Punctuation around it stays."""
    bare = word.strip(".,;:!?\"'")
    if not _SWEARING.fullmatch(bare):
        return word
    return word.replace(bare, bare[0] + "*" * (len(bare) - 1))


def _masked(word: Word) -> Word:
    return replace(word, text=mask_word(word.text))
