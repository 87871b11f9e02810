"""Transcripts for tests, by hypothesis and by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from hypothesis import strategies as st

from captioner.domain.captions import Gap
from captioner.domain.editing import TranscriptEditor
from captioner.domain.recognition import Word
from captioner.domain.transcript import (
    Added,
    Bookmark,
    Entry,
    OffTheRecord,
    Record,
    Row,
    Session,
    Transcript,
)

SESSION = Session("a", datetime(2026, 11, 21, 9, 30, tzinfo=UTC), "en-US", "Office", "Desk mic")

_WORDS = ("Good", "morning,", "can", "you", "hear", "me", "well?", "你好", "مرحبا", "-->")

TEXTS = st.lists(st.sampled_from(_WORDS), min_size=1)


def said(row_id: int, start_ms: int, text: str, *, speaker: int | None = None) -> Row:
    """A row whose words take 300 ms each."""
    words = tuple(
        Word(each, start_ms + 300 * i, start_ms + 300 * i + 250, 0.9, speaker)
        for i, each in enumerate(text.split())
    )
    return Row(row_id, start_ms, words[-1].end_ms, text, words, speaker)


def transcript_of(entries: Sequence[Entry]) -> Transcript:
    transcript = Transcript(SESSION)
    for entry in entries:
        transcript.take(Added(entry))
    return transcript


@st.composite
def spoken(draw: st.DrawFn, *, most: int = 12) -> list[Record]:
    """What a session adds: rows, with and without words, gaps, bookmarks, some at once."""
    records: list[Record] = []
    at_ms = 0
    for i in range(draw(st.integers(1, most))):
        at_ms += draw(st.sampled_from([0, 0, 40, 500, 4_000]))
        kind = draw(st.sampled_from(["row", "row", "row", "bare", "gap", "bookmark", "secret"]))
        entry: Entry
        match kind:
            case "row":
                text = " ".join(draw(TEXTS))
                entry = said(i + 1, at_ms, text, speaker=draw(st.sampled_from([None, 1, 2])))
            case "bare":
                entry = Row(i + 1, at_ms, at_ms + 900, " ".join(draw(TEXTS)))
            case "gap":
                entry = Gap(at_ms, at_ms + 700, "the connection broke")
            case "bookmark":
                entry = Bookmark(i + 1, at_ms, "look here")
            case _:
                entry = OffTheRecord(at_ms, at_ms + 3_000)
        records.append(Added(entry))
        if isinstance(entry, Row):
            at_ms = entry.end_ms  # no caption begins before the end of the one before it
    return records


@dataclass(frozen=True, slots=True)
class Edit:
    """One of the editor's orders; numbers are taken modulo what there is."""

    kind: str
    row: int
    at: int
    text: str

    def do(self, editor: TranscriptEditor) -> None:
        """TranscriptError where it makes no sense."""
        rows = list(editor.transcript.rows)
        if self.kind == "title":
            editor.set_title(self.text)
        elif self.kind == "bookmark":
            editor.add_bookmark(self.at * 100, self.text)
        elif self.kind == "name":
            editor.name_speaker(self.at % 3, self.text)
        elif self.kind == "replace":
            editor.replace_all("o", self.text)
        elif rows:
            self._do_to_row(editor, rows, self.row % len(rows))

    def _do_to_row(self, editor: TranscriptEditor, rows: Sequence[Row], index: int) -> None:
        row = rows[index]
        match self.kind:
            case "correct":
                editor.correct(row.id, self.text)
            case "split":
                editor.split(row.id, self.at % (len(row.text) + 1))
            case "join":
                editor.join([each.id for each in rows[index : index + 2]])
            case "assign":
                editor.assign([row.id], self.at % 3)


KINDS = ("correct", "split", "join", "assign", "title", "bookmark", "name", "replace")

EDITS = st.builds(
    Edit,
    kind=st.sampled_from(KINDS),
    row=st.integers(0, 50),
    at=st.integers(0, 50),
    text=TEXTS.map(" ".join),
)
