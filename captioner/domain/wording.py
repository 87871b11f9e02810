"""What the program says to people, in their language: each sentence and number goes through here.

The source of every text is English. A context names the part of the program that says it, for
translators; lupdate (Qt Linguist) finds the calls, so both arguments are literals, and values are
put in afterwards with `format`. Without `speak_by`, as in the terminal, all is said in English.
"""

from collections.abc import Callable
from typing import Literal, Protocol


class Speech(Protocol):
    """A language to speak; called on whatever thread has something to say."""

    def translate(self, context: str, source: str, count: int = -1) -> str:
        """The translation, or `source` where there is none; `count` takes the place of %n."""
        ...

    def number(self, value: float, decimals: int) -> str: ...


class English:
    """What is said before another language is chosen. Plural forms are left as they stand."""

    def translate(self, _context: str, source: str, count: int = -1) -> str:
        return source.replace("%n", str(count)) if count >= 0 else source

    def number(self, value: float, decimals: int) -> str:
        return f"{value:,.{decimals}f}"


_speech: list[Speech] = [English()]


def speak_by(speech: Speech) -> None:
    """From now on all is said in this language; to be called before anything is said."""
    _speech[0] = speech


def translate(context: str, source: str) -> str:
    """`source`, a literal, in the language that is spoken."""
    return _speech[0].translate(context, source)


def marked(context: str, source: str) -> str:  # noqa: ARG001 - lupdate reads it
    """`source` as it is, in a table: `translate` is called with it when it is said."""
    return source


def counted(
    context: str, source: str, _comment: Literal[""], _numerus: Literal[1]
) -> Callable[[int], str]:
    """A sentence with a count in it, `%n`, whose plural each language forms in its own way.

    To be called with the count: `counted("copy", "%n words", "", 1)(words)`. The last two
    arguments are there for lupdate, which knows a plural by them alone.
    """
    return lambda count: _speech[0].translate(context, source, count)


def number(value: float, decimals: int = 0) -> str:
    """As it is written where the person lives."""
    return _speech[0].number(value, decimals)
