import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.ui.overlay.line_breaking import clusters_of, parts_of, pieces_of, whole
from captioner.ui.overlay.text_parts import line_parts

NO_START = "。、」』！？ーっゃァ々・…"  # noqa: RUF001 - Japanese
NO_END = "「『【"

spoken = st.text(alphabet=f"日本語かなカナ{NO_START}{NO_END}", max_size=30)


def test_english_is_parted_at_spaces_alone() -> None:
    assert parts_of("well-known", line_parts) == ("well-known",)


def test_chinese_is_parted_between_characters() -> None:
    assert parts_of("我们开会", line_parts) == ("我", "们", "开", "会")


def test_latin_words_in_japanese_stay_whole() -> None:
    assert parts_of("Pythonが速い", line_parts) == ("Python", "が", "速", "い")


@given(spoken)
def test_no_row_of_japanese_begins_with_a_closing_mark_nor_ends_with_an_opening_one(
    text: str,
) -> None:
    parts = parts_of(text, line_parts)
    assert all(part[0] not in NO_START for part in parts[1:] if part)
    assert all(part[-1] not in NO_END for part in parts[:-1] if part)


@given(st.text(max_size=40))
def test_parts_are_the_text_again(text: str) -> None:
    assert "".join(parts_of(text, line_parts)) == text


def test_korean_is_parted_at_spaces_alone() -> None:
    assert parts_of("안녕하세요", line_parts) == ("안녕하세요",)


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        (
            "\U0001f468\u200d\U0001f469\u200d\U0001f467x",
            ["\U0001f468\u200d\U0001f469\u200d\U0001f467", "x"],
        ),
        (
            "\U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7",
            ["\U0001f1e9\U0001f1ea", "\U0001f1eb\U0001f1f7"],
        ),
        ("\U0001f44d\U0001f3fd\U0001f44d", ["\U0001f44d\U0001f3fd", "\U0001f44d"]),
        ("❤\ufe0fa", ["❤\ufe0f", "a"]),
        ("e\u0301e", ["e\u0301", "e"]),
        ("क्षत्रिय", ["क्ष", "त्रि", "य"]),
    ],
)
def test_what_is_one_character_to_a_person_is_never_parted(text: str, clusters: list[str]) -> None:
    assert clusters_of(text) == clusters


def test_an_address_that_is_too_long_is_cut_at_its_slashes() -> None:
    pieces = pieces_of("https://example.org/a-page", line_parts, len, 20)
    assert list(pieces) == ["https://", "example.org/", "a-", "page"]


@given(st.text(alphabet="ab\u0301क्ष\U0001f468\u200d", max_size=40), st.integers(1, 10))
def test_pieces_are_the_text_again(text: str, width: int) -> None:
    assert "".join(pieces_of(text, whole, len, width)) == text


@given(st.text(alphabet="abc", max_size=40), st.integers(1, 10))
def test_pieces_fill_their_rows(text: str, width: int) -> None:
    pieces = list(pieces_of(text, whole, len, width))
    assert all(len(piece) == width for piece in pieces[:-1])
