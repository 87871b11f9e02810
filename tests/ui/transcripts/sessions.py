"""Sessions for the tests of the transcript's window, as short or as long as is wanted."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from captioner.domain.captions import Gap
from captioner.domain.editing import TranscriptEditor
from captioner.domain.recognition import Word
from captioner.domain.transcript import (
    Added,
    Bookmark,
    Entry,
    OffTheRecord,
    Record,
    Resumption,
    Row,
    Session,
    SpeakerNamed,
    Transcript,
)

STARTED = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

LONG = (
    "The next point is the migration of the recogniser to the new cluster, which we had planned "
    "for March and which now depends on whether the drivers are signed in time; if they are not, "
    "we keep the old machines for another quarter and move the load balancer first."
)
ARABIC = "مرحبا بكم في الاجتماع، سنبدأ بمراجعة الميزانية لعام 2027 ثم ننتقل إلى خطة العمل."
JAPANESE = "来週の会議までに、新しい認識エンジンの評価結果をまとめておいてください。お願いします。"


@dataclass
class FakeSession:
    """An `OpenSession` whose records are kept in a list."""

    editor: TranscriptEditor
    records: list[Record]
    why_read_only: str = ""
    is_closed: bool = field(default=False)

    async def close(self) -> None:
        self.is_closed = True


def session_of(*entries: Entry, title: str = "") -> FakeSession:
    transcript = Transcript(Session("s", STARTED, source="Built-in microphone"))
    for entry in entries:
        transcript.take(Added(entry))
    transcript.title = title
    records: list[Record] = []
    return FakeSession(TranscriptEditor(transcript, records.append), records)


def row(number: int, text: str, *, speaker: int | None = None, confidence: float = 0.95) -> Row:
    """The row of this id, which is said in the second of that number; a word of 0.3 is doubtful."""
    start_ms = number * 1000
    texts = text.split()
    length = 900 // max(1, len(texts))
    words = tuple(
        Word(
            each.strip("*"),
            start_ms + index * length,
            start_ms + (index + 1) * length,
            0.3 if each.startswith("*") else confidence,
        )
        for index, each in enumerate(texts)
    )
    return Row(number, start_ms, start_ms + 900, text.replace("*", ""), words, speaker)


def long_session(rows: int, *, speakers: int = 3) -> FakeSession:
    """Rows of 2 to 40 words, of several speakers."""
    words = LONG.split()
    return session_of(
        *(
            row(
                each,
                f"Row {each}: {' '.join(words[: 2 + each * 7 % 38])}",
                speaker=each // 4 % speakers if speakers else None,
            )
            for each in range(1, rows + 1)
        )
    )


def meeting() -> FakeSession:
    """All that can stand in a transcript."""
    made = session_of(
        row(3, "Good morning everyone, shall we begin?", speaker=0),
        row(8, "Yes, please. Is *Kubernetes on the *agenda today?", speaker=1),
        Bookmark(9, 12_000, "Budget begins here"),
        row(12, LONG, speaker=0),
        Gap(40_000, 52_000, "the server did not answer"),
        row(55, "And now we are back.", speaker=0),
        row(58, "I heard nothing for a while, but it is fine now 🙂 thank you.", speaker=1),
        OffTheRecord(70_000, 250_000),
        row(260, ARABIC, speaker=2),
        row(275, JAPANESE, speaker=3),
        Resumption(3_600_000, datetime(2026, 11, 20, 13, 5, tzinfo=UTC)),
        row(3605, "Welcome back after lunch.", speaker=0),
        Bookmark(3606, 3_605_000),
        row(3610, f"{LONG} {LONG}", speaker=4),
        row(3700, "Short one.", speaker=1),
        row(3702, "Another short one by the same person, to see how it looks.", speaker=1),
        title="Weekly planning of the speech team",
    )
    made.editor.transcript.take(SpeakerNamed(0, "Ada Lovelace"))
    made.editor.transcript.take(SpeakerNamed(1, "Grace"))
    return made
