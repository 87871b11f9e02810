from dataclasses import replace

from captioner.domain.recognition import Word
from captioner.ui.overlay.wrapping import Pen, Ruler, place
from tests.ui.spoken import RULER, committed


def rows_of(text: str, ruler: Ruler = RULER) -> list[str]:
    words, _ = place(committed(text), Pen(), ruler)
    last = max(word.row for word in words)
    return [" ".join(w.text for w in words if w.row == row) for row in range(last + 1)]


def test_words_fill_a_row_to_its_last_pixel() -> None:
    assert rows_of("abcde fghijk lm") == ["abcde fghijk", "lm"]


def test_a_word_wider_than_a_row_is_cut_into_full_rows() -> None:
    assert rows_of("a " + "x" * 30) == ["a", "x" * 12, "x" * 12, "x" * 6]


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert rows_of("e\u0301" * 7) == ["e\u0301" * 6, "e\u0301"]


def test_joined_characters_are_not_parted() -> None:
    family = "\U0001f468\u200d\U0001f469"
    narrow = Ruler(lambda text: 10.0 * len(text), width_px=50, space_px=10)
    assert rows_of(family * 2, narrow) == [family, family]


def test_a_character_wider_than_the_row_is_shown_all_the_same() -> None:
    narrow = Ruler(lambda text: 10.0 * len(text), width_px=5, space_px=10)
    assert rows_of("ab", narrow) == ["a", "b"]


def test_another_speaker_starts_a_row() -> None:
    spoken = replace(
        committed("yes no"),
        words=(Word("yes", 0, 100, speaker=0), Word("no", 100, 200, speaker=1)),
    )
    words, _ = place(spoken, Pen(), RULER)
    assert [(word.text, word.row) for word in words] == [("yes", 0), ("no", 1)]


def test_another_source_starts_a_row() -> None:
    _, pen = place(replace(committed("mine"), source="me"), Pen(), RULER)
    words, _ = place(replace(committed("theirs"), source="others"), pen, RULER)
    assert words[0].row == 1
