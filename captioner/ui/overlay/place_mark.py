"""The last word that a person has read: a letter's number, so that no new layout loses it."""

from collections.abc import Sequence

from captioner.ui.overlay.past_rows import letters_in
from captioner.ui.overlay.rows import Row
from captioner.ui.overlay.rows_view import WordInRow


def letter_of(rows: Sequence[Row], place: WordInRow, *, first_letter: int) -> int:
    """The number of the first letter of the word there."""
    before = sum(map(letters_in, rows[: place.slot]))
    return first_letter + before + letters_in(rows[place.slot][: place.index])


def word_at_letter(rows: Sequence[Row], letter: int, *, first_letter: int) -> WordInRow | None:
    """The word among `rows` that has the letter; None if it is not among them."""
    passed = first_letter
    if letter < passed:
        return None
    for slot, row in enumerate(rows):
        for index, word in enumerate(row):
            passed += letters_in((word,))
            if letter < passed:
                return WordInRow(slot, index)
    return None


def last_word(rows: Sequence[Row]) -> WordInRow | None:
    """The last word that is shown and will stay."""
    for slot in reversed(range(len(rows))):
        for index in reversed(range(len(rows[slot]))):
            word = rows[slot][index]
            if word.is_committed and not word.is_label:
                return WordInRow(slot, index)
    return None
