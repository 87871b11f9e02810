"""Records that do not fit change nothing, whatever they say."""

import pytest

from captioner.domain.transcript import (
    Added,
    Bookmark,
    Record,
    RowsReplaced,
    TranscriptError,
)
from tests.domain.transcripts import said, transcript_of


@pytest.mark.parametrize(
    "record",
    [
        RowsReplaced((1, 1), (said(9, 0, "Good"),)),
        RowsReplaced((1,), (said(3, 0, "Good"),)),
        RowsReplaced((1,), (said(2, 0, "Good"),)),
        RowsReplaced((1,), (said(9, 0, "Good"), said(9, 0, "morning"))),
        RowsReplaced((7,), (said(9, 0, "Good"),)),
        Added(said(3, 0, "Good")),
    ],
)
def test_a_record_that_contradicts_the_transcript_leaves_it_as_it_is(record: Record) -> None:
    transcript = transcript_of([said(1, 0, "Good morning"), said(2, 900, "well?"), Bookmark(3, 50)])
    before = list(transcript.entries)
    with pytest.raises(TranscriptError):
        transcript.take(record)
    assert list(transcript.entries) == before
    assert [transcript.row(each).id for each in (1, 2)] == [1, 2]
