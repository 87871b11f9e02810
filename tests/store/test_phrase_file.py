"""Phrases out of a text file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.errors import ConfigError
from captioner.domain.recognition_options import BoostedPhrase
from captioner.store.phrase_file import read_phrases


def phrases(folder: Path, content: bytes) -> tuple[BoostedPhrase, ...]:
    path = folder / "phrases.txt"
    path.write_bytes(content)
    return read_phrases(path)


def test_each_line_is_a_phrase(tmp_path: Path) -> None:
    content = "# products\n\nRiva\n  Jetson Orin \nGröße\t7.5\nnever\t-3\n  # end".encode()
    assert phrases(tmp_path, content) == (
        BoostedPhrase("Riva"),
        BoostedPhrase("Jetson Orin"),
        BoostedPhrase("Größe", 7.5),
        BoostedPhrase("never", -3.0),
    )


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_lines_end_as_on_any_system_and_a_byte_order_mark_is_no_word(
    tmp_path: Path, end: bytes
) -> None:
    content = b"\xef\xbb\xbfRiva" + end + b"Orin\t5" + end
    assert phrases(tmp_path, content) == (BoostedPhrase("Riva"), BoostedPhrase("Orin", 5.0))


def test_a_tab_with_nothing_after_it_is_only_space(tmp_path: Path) -> None:
    assert phrases(tmp_path, b"Riva\t\nOrin\t ") == (BoostedPhrase("Riva"), BoostedPhrase("Orin"))


def test_of_two_boosts_the_last_counts(tmp_path: Path) -> None:
    assert phrases(tmp_path, b"Riva\t1\nOrin\nRiva\t2") == (
        BoostedPhrase("Riva", 2.0),
        BoostedPhrase("Orin"),
    )


@pytest.mark.parametrize(
    "line",
    [b"Orin\tmuch", b"Orin\t5\t6", b"Orin\tnan", b"Orin\t1e9", b"\t5", b"a\x00b", b"x" * 501],
)
def test_a_wrong_line_is_named(tmp_path: Path, line: bytes) -> None:
    with pytest.raises(ConfigError, match=r"Line 3 of phrases\.txt") as raised:
        phrases(tmp_path, b"# first\nRiva\n" + line)
    assert raised.value.field == "boosted"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no phrase"),
        (b"# nothing\n", "no phrase"),
        ("Größe".encode("latin-1"), "UTF-8"),
        ("Riva".encode("utf-16"), "UTF-8"),
        (b"x\n" * (3 << 20), "larger than"),
        ("\n".join(map(str, range(5001))).encode(), "more than 5000"),
    ],
)
def test_a_file_that_holds_no_phrases(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        phrases(tmp_path, content)


def test_a_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="it is a folder"):
        read_phrases(tmp_path)
    with pytest.raises(ConfigError, match="no such file"):
        read_phrases(tmp_path / "none.txt")


@given(st.binary(max_size=300))
def test_any_file_is_read_or_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("home") / "phrases.txt"
    path.write_bytes(content)
    try:
        found = read_phrases(path)
    except ConfigError:
        return
    assert found
    assert all(phrase.text.strip() for phrase in found)
