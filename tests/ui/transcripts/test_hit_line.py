"""What was found is seen, however narrow the line is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics

from captioner.domain.session_list import Hit
from captioner.ui.transcripts.hit_line import fitting

LONG = "as I said before we went into all of this at such length, the budget is not ours to decide"
AT = LONG.index("budget")


@pytest.fixture
def metrics(qapp: object) -> QFontMetrics:
    del qapp
    return QFontMetrics(QFont())


def test_what_is_marked_is_in_the_line(metrics: QFontMetrics) -> None:
    hit = Hit(1, 0, LONG, ((AT, AT + 6),))
    for width in (metrics.horizontalAdvance(LONG) + 10, 300, 220):
        text, marks = fitting(hit, metrics, width)
        assert [text[first:last] for first, last in marks] == ["budget"]
        assert metrics.horizontalAdvance(text) <= width


def test_lines_that_end_within_the_text_do_not_move_the_marks(metrics: QFontMetrics) -> None:
    text, marks = fitting(Hit(1, 0, "one\r\ntwo three", ((5, 8),)), metrics, 500)
    assert [text[first:last] for first, last in marks] == ["two"]


@pytest.mark.usefixtures("qapp")
@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=600), st.integers(0, 600), st.data()
)
def test_marks_are_always_within_the_text(text: str, first: int, data: st.DataObject) -> None:
    first = min(first, len(text))
    last = data.draw(st.integers(first, len(text)))
    metrics = QFontMetrics(QFont())
    shown, marks = fitting(Hit(1, 0, text, ((first, last),)), metrics, 200)
    assert all(0 <= begin <= end <= len(shown) for begin, end in marks)
