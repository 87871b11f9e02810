"""Phrases to boost, out of a text file that a person keeps."""

from pathlib import Path

from captioner.domain.errors import ConfigError
from captioner.domain.recognition_options import BoostedPhrase
from captioner.domain.validation import MOST_PHRASES, phrase_problems
from captioner.domain.wording import translate
from captioner.store.small_file import read_small_file, reason_of

_LARGEST_BYTES = 4 << 20


def read_phrases(path: Path) -> tuple[BoostedPhrase, ...]:
    """One phrase a line, with a tab and its boost if it has one of its own.

    Blank lines and those that begin with # say nothing. Of a phrase that stands
    twice the last boost counts. Raises ConfigError, with the line's number where
    a line is wrong.
    """
    boosts: dict[str, BoostedPhrase] = {}
    for number, line in enumerate(_lines(path), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            phrase = _phrase(
                line,
                translate("files", "Line {number} of {name}").format(number=number, name=path.name),
            )
            boosts[phrase.text] = phrase
    if not boosts:
        raise ConfigError(
            "boosted",
            translate("files", "There is no phrase in {path}. Write one a line.").format(path=path),
        )
    if len(boosts) > MOST_PHRASES:
        raise ConfigError(
            "boosted",
            translate("files", "There are more than {most} phrases in {path}.").format(
                most=MOST_PHRASES, path=path
            ),
        )
    return tuple(boosts.values())


def _lines(path: Path) -> list[str]:
    try:
        content = read_small_file(path, largest_bytes=_LARGEST_BYTES)
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(
            "boosted",
            translate(
                "files", "{path} is not written in UTF-8. Save it as UTF-8 text and try again."
            ).format(path=path),
        ) from error
    except (OSError, ValueError) as error:
        raise ConfigError(
            "boosted",
            translate(
                "files", "No phrases could be read from {path}: {reason}. Choose a text file."
            ).format(path=path, reason=reason_of(error)),
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _phrase(line: str, place: str) -> BoostedPhrase:
    text, _, boost = line.partition("\t")
    phrase = BoostedPhrase(text.strip())
    if boost.strip():
        try:
            phrase = BoostedPhrase(text.strip(), float(boost))
        except ValueError as error:
            raise ConfigError(
                "boosted",
                translate(
                    "files",
                    "{place} has no number after its tab. Write the boost there, for example 20 "
                    "or 7.5.",
                ).format(place=place),
            ) from error
    for problem in phrase_problems(phrase):
        raise ConfigError(
            "boosted", translate("files", "{place}: {problem}").format(place=place, problem=problem)
        )
    return phrase
