"""Transcripts that try to break whatever is written of them, by hypothesis."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from captioner.domain.captions import Gap
from captioner.domain.recognition import Word
from captioner.domain.transcript import (
    Added,
    Bookmark,
    Ended,
    Entry,
    OffTheRecord,
    Resumption,
    Row,
    Session,
    SpeakerNamed,
    Titled,
    Transcript,
)

SCRIPTS = (
    *("Good morning,", "Доброе утро", "Καλημέρα σε όλους", "صباح الخير،", "בוקר טוב"),
    *("大家早上好，我们开始。", "「おはよう」と言った。", "여러분 좋은", "सुप्रभात", "สวัสดีตอนเช้า"),  # noqa: RUF001 - Chinese
)
"""Ten of them."""

_NASTY = (
    *(
        "-->",
        "00:00:01,000 --> 00:00:02,000",
        "<b>",
        "</v>",
        "<v Bo>",
        "&amp;",
        "&lt;",
        "&",
        "<!--",
    ),
    *("]]>", "{\\an8}", "\n", "\n\n", "\r\n", "\t", "\x00", "\x0b", "\x1b[31m", "\x85", "\u2028"),
    *("\ud800", "\udfff", "\ufffe", "\ufeff", "\u202e", "\u2066", "\u00a0", "\u3000", "\u2060"),
    *("=1+1", "@SUM(A1)", "+49", "-5", '"', "'", ";", ",", "WEBVTT", "NOTE x", "1", "1.", "# x"),
    *("```", "* x", "> x", "| a | b |", "~~", "__init__", "[a](b)", "\\", "👩‍👩‍👧", "👋🏽", "🇩🇪🇫🇷"),
    *("e\u0301", "\u0301\u0301", "…", "。。", "a" * 60, "の" * 40, "x.", "y?", "and", "the"),
)

TEXTS = st.lists(
    st.one_of(st.sampled_from(SCRIPTS + _NASTY), st.text(max_size=5)), min_size=1, max_size=25
).flatmap(lambda parts: st.sampled_from([" ".join(parts), "".join(parts)]))

LANGUAGES = st.sampled_from(["", "en-US", "de-DE", "ar", "ja-JP", 'x"><script>', "zh_CN"])


@st.composite
def rows(draw: st.DrawFn, row_id: int, start_ms: int) -> Row:
    """With words that stand in it, with others, or with none."""
    text = draw(TEXTS)
    end_ms = start_ms + draw(st.sampled_from([0, 30, 900, 4_000, 60_000]))
    known = text.split()[: draw(st.integers(0, 30))]
    said = draw(st.sampled_from([known, [], [draw(TEXTS)]]))
    step_ms = (end_ms - start_ms) // max(1, len(said))
    words = tuple(
        Word(
            each,
            start_ms + i * step_ms,
            start_ms + (i + 1) * step_ms,
            draw(st.sampled_from([None, 0.5, 1.0])),
        )
        for i, each in enumerate(said)
    )
    return Row(row_id, start_ms, end_ms, text, words, draw(st.sampled_from([None, 0, 1, 7])))


@st.composite
def wild_transcripts(draw: st.DrawFn, *, most: int = 8) -> Transcript:
    """Of up to `most` entries, in the order of time."""
    started_at = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    transcript = Transcript(Session("a", started_at, draw(LANGUAGES), "Office", draw(TEXTS)))
    at_ms = draw(st.sampled_from([0, 5, 359_999_000]))
    for i in range(draw(st.integers(0, most))):
        at_ms += draw(st.sampled_from([0, 20, 700, 5_000]))
        transcript.take(Added(draw(_entries(i + 1, at_ms))))
        at_ms = max(at_ms, transcript.end_ms)
    for number in draw(st.sets(st.sampled_from([0, 1, 7]))):
        transcript.take(SpeakerNamed(number, draw(TEXTS)))
    transcript.take(Titled(draw(st.one_of(st.just(""), TEXTS))))
    if draw(st.booleans()):
        transcript.take(Ended(at_ms + 100))
    return transcript


def _entries(number: int, at_ms: int) -> st.SearchStrategy[Entry]:
    return st.one_of(
        rows(number, at_ms),
        rows(number, at_ms),
        TEXTS.map(lambda reason: Gap(at_ms, at_ms + 700, reason)),
        TEXTS.map(lambda note: Bookmark(number, at_ms, note)),
        st.just(OffTheRecord(at_ms, at_ms + 3_000)),
        st.just(Resumption(at_ms, datetime(2026, 11, 22, 9, 0, tzinfo=UTC))),
    )
