"""What was committed is in the transcript, and nothing of what was off the record."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.captions import Gap, Segment, SegmentState
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.editing import TranscriptEditor
from captioner.domain.recognition import Word
from captioner.domain.transcript import (
    Added,
    Ended,
    OffTheRecord,
    Record,
    Row,
    Session,
    Transcript,
)
from captioner.session.recorder import Recorder
from tests.domain.transcripts import SESSION


class Written:
    """A recorder, and what it gave to its editor."""

    def __init__(self, *, offset_ms: int = 0, session: Session = SESSION) -> None:
        self.records: list[Record] = []
        self.editor = TranscriptEditor(Transcript(session), self.records.append)
        self.recorder = Recorder(self.editor, offset_ms=offset_ms)

    @property
    def rows(self) -> list[Row]:
        return list(self.editor.transcript.rows)

    @property
    def texts(self) -> list[str]:
        return [row.text for row in self.rows]


def segment(
    text: str,
    start_ms: int,
    *,
    speakers: tuple[int | None, ...] = (),
    is_committed: bool = True,
    has_words: bool = True,
) -> Segment:
    """Words of 300 ms, 100 ms apart."""
    texts = text.split()
    voices = speakers or (None,) * len(texts)
    words = tuple(
        Word(each, start_ms + 400 * i, start_ms + 400 * i + 300, 0.912345, voices[i])
        for i, each in enumerate(texts)
    )
    state = SegmentState.COMMITTED if is_committed else SegmentState.TENTATIVE
    end_ms = words[-1].end_ms if words else start_ms
    kept = words if has_words else ()
    return Segment(1, 1, state, text, start_ms, end_ms, words=kept)


def test_a_committed_segment_becomes_a_row() -> None:
    written = Written()
    written.recorder.on_segment(segment("Good morning", 500, is_committed=False))
    assert written.records == []
    written.recorder.on_segment(segment("Good morning", 500))
    words = (Word("Good", 500, 800, 0.912), Word("morning", 900, 1200, 0.912))
    assert written.records == [Added(Row(1, 500, 1200, "Good morning", words))]


def test_a_segment_that_was_withdrawn_becomes_none() -> None:
    written = Written()
    written.recorder.on_segment(segment("", 500))
    assert written.records == []


def test_each_turn_of_a_speaker_is_a_row() -> None:
    written = Written()
    written.recorder.on_segment(segment("Well? Very well. You?", 0, speakers=(1, 2, 2, 1)))
    assert [(r.id, r.speaker, r.text) for r in written.rows] == [
        (1, 1, "Well?"),
        (2, 2, "Very well."),
        (3, 1, "You?"),
    ]
    assert [(r.start_ms, r.end_ms) for r in written.rows] == [(0, 300), (400, 1100), (1200, 1500)]


def test_rows_do_not_overlap_though_words_do() -> None:
    written = Written()
    words = (Word("One", 0, 900, None, 1), Word("two", 500, 1000, None, 2))
    both = Segment(1, 1, SegmentState.COMMITTED, "One two", 0, 1000, words=words)
    written.recorder.on_segment(both)
    assert [(r.start_ms, r.end_ms) for r in written.rows] == [(0, 900), (900, 1000)]


def test_a_gap_is_kept() -> None:
    written = Written()
    written.recorder.on_connection(Connection(ConnectionState.WAITING))
    written.recorder.on_gap(Gap(100, 900, "the connection broke"))
    assert written.records == [Added(Gap(100, 900, "the connection broke"))]


def test_a_session_that_is_gone_on_with_goes_on_in_time() -> None:
    written = Written(offset_ms=60_000)
    written.recorder.on_segment(segment("Good morning", 500))
    written.recorder.on_gap(Gap(2_000, 3_000, "x"))
    written.recorder.end(4_000)
    row = written.rows[0]
    assert (row.start_ms, row.words[0].start_ms) == (60_500, 60_500)
    assert written.records[1:] == [Added(Gap(62_000, 63_000, "x")), Ended(64_000)]
    assert written.editor.transcript.is_ended


def test_words_of_the_stretch_alone_are_left_out() -> None:
    written = Written()
    written.recorder.set_off_the_record(is_off=True, at_ms=700)
    assert written.recorder.is_off_the_record
    written.recorder.set_off_the_record(is_off=False, at_ms=1_500)
    written.recorder.on_segment(segment("Before it my secret after it", 0))
    assert written.texts == ["Before it after it"]
    assert written.records[0] == Added(OffTheRecord(700, 1_500))
    assert "secret" not in repr(written.records)


def test_without_word_times_the_whole_segment_is_left_out() -> None:
    written = Written()
    written.recorder.set_off_the_record(is_off=True, at_ms=700)
    written.recorder.set_off_the_record(is_off=False, at_ms=900)
    written.recorder.on_segment(segment("Before it my secret", 0, has_words=False))
    written.recorder.on_segment(segment("after it", 2_000, has_words=False))
    assert written.texts == ["after it"]


def test_words_that_the_text_has_beside_those_with_times_are_left_out() -> None:
    written = Written()
    written.recorder.set_off_the_record(is_off=True, at_ms=700)
    both = Segment(
        1, 1, SegmentState.COMMITTED, "Hello secret", 0, 900, words=(Word("Hello", 0, 300),)
    )
    written.recorder.on_segment(both)
    assert written.texts == ["Hello"]


def test_nothing_is_written_while_it_lasts_and_its_end_is_the_sessions() -> None:
    written = Written(offset_ms=1_000)
    written.recorder.set_off_the_record(is_off=True, at_ms=100)
    written.recorder.set_off_the_record(is_off=True, at_ms=200)
    written.recorder.on_segment(segment("My secret", 500))
    assert written.records == []
    written.recorder.end(5_000)
    assert written.records == [Added(OffTheRecord(1_100, 6_000)), Ended(6_000)]


@given(
    starts=st.lists(st.integers(0, 3_000), min_size=1, max_size=8),
    waits_ms=st.lists(st.integers(0, 3_200), max_size=6),
    has_words=st.booleans(),
)
def test_no_word_of_any_stretch_is_ever_written(
    starts: list[int],
    waits_ms: list[int],
    has_words: bool,  # noqa: FBT001 - hypothesis gives it by name
) -> None:
    written = Written()
    switches = list(accumulate(waits_ms))
    for n, at_ms in enumerate(switches):
        written.recorder.set_off_the_record(is_off=n % 2 == 0, at_ms=at_ms)
    stretches = [
        (at_ms, (switches[n + 1] if n + 1 < len(switches) else 10**9))
        for n, at_ms in enumerate(switches)
        if n % 2 == 0
    ]
    at_ms = 0
    expected: list[str] = []
    for n, wait_ms in enumerate(starts):
        said = segment(f"a{n} b{n} c{n}", at_ms + wait_ms, has_words=has_words)
        at_ms = said.end_ms
        timed = segment(said.text, said.start_ms).words
        off = [any(w.start_ms < e and w.end_ms > s for s, e in stretches) for w in timed]
        is_off = any(said.start_ms < e and said.end_ms > s for s, e in stretches)
        if has_words:
            expected += [w.text for w, o in zip(timed, off, strict=True) if not o]
        elif not is_off:
            expected += said.text.split()
        written.recorder.on_segment(said)
    assert " ".join(written.texts).split() == expected
