"""What is said, without a language chosen and with one."""

from collections.abc import Iterator

import pytest

from captioner.domain.wording import English, counted, marked, number, speak_by, translate


class Loud:
    """A language of capitals."""

    def translate(self, context: str, source: str, count: int = -1) -> str:
        plural = "S" if count != 1 else ""
        text = source.replace("%n", str(count)) if count >= 0 else source
        return f"{context}: {text.upper()}{plural if count >= 0 else ''}"

    def number(self, value: float, decimals: int) -> str:
        return f"{value:.{decimals}f}".replace(".", ",")


@pytest.fixture
def _loud() -> Iterator[None]:
    speak_by(Loud())
    yield
    speak_by(English())


def test_english_is_spoken_unless_another_language_is_chosen() -> None:
    assert translate("menu", "Quit") == "Quit"
    assert counted("copy", "%n words", "", 1)(3) == "3 words"
    assert number(1234.5, 1) == "1,234.5"


@pytest.mark.usefixtures("_loud")
def test_each_sentence_is_said_in_the_language_chosen() -> None:
    assert translate("menu", "Quit") == "menu: QUIT"
    assert counted("copy", "%n word", "", 1)(1) == "copy: 1 WORD"
    assert counted("copy", "%n word", "", 1)(2) == "copy: 2 WORDS"
    assert number(0.5, 1) == "0,5"


@pytest.mark.usefixtures("_loud")
def test_a_sentence_in_a_table_is_translated_when_it_is_said() -> None:
    table = {1: marked("menu", "Quit")}
    assert table[1] == "Quit"
    assert translate("menu", table[1]) == "menu: QUIT"
