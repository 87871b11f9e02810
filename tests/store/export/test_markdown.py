"""Markdown, read by markdown-it."""

from collections.abc import Iterator, Sequence

from hypothesis import given
from markdown_it import MarkdownIt
from markdown_it.token import Token

from captioner.domain.captions import Gap
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.paragraphs import Paragraph, blocks_of
from captioner.domain.transcript import Row, SpeakerNamed, Titled, Transcript
from tests.domain.transcripts import said, transcript_of
from tests.store.export.exports import exported
from tests.wild_transcripts import wild_transcripts

_READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PLAIN = ExportOptions(has_times=False, has_speakers=False, has_marks=False)


def _texts(tokens: Sequence[Token]) -> Iterator[str]:
    """Of each paragraph and heading."""
    for token in tokens:
        if token.type == "inline":
            yield "".join(_text(child) for child in token.children or [])


def _text(token: Token) -> str:
    return token.content if token.type in ("text", "text_special") else f"[{token.type}]"


@given(wild_transcripts())
def test_nothing_that_was_said_is_taken_for_markup(transcript: Transcript) -> None:
    tokens = _READER.parse(exported(transcript, ExportFormat.MARKDOWN, PLAIN))
    blocks = blocks_of(transcript, PLAIN)
    wanted = [each.text for each in blocks if isinstance(each, Paragraph)]
    assert list(_texts(tokens))[2:] == [text.strip() for text in wanted]
    assert {t.type for t in tokens} <= {
        *("heading_open", "inline", "heading_close", "paragraph_open", "paragraph_close")
    }


def test_it_reads_well_without_being_rendered() -> None:
    transcript = transcript_of(
        [said(1, 5_000, "Good morning.", speaker=1), Gap(6_000, 9_000, "the computer slept")]
    )
    transcript.take(SpeakerNamed(1, "Anna"))
    transcript.take(Titled("Weekly planning"))
    assert exported(transcript, ExportFormat.MARKDOWN) == (
        "# Weekly planning\n\n2026-11-21 10:30 · 9 s · Desk mic\n\n"
        "*0:00:05* **Anna:** Good morning.\n\n"
        "> *0:00:06* Not recognised for 3 s: the computer slept.\n"
    )


def test_what_would_be_a_list_or_a_heading_is_text() -> None:
    for text in ("1. first", "- first", "# first", "1) first", "2026-11-21 was fine", "<b>"):
        content = exported(transcript_of([Row(1, 0, 900, text)]), ExportFormat.MARKDOWN, PLAIN)
        assert list(_texts(_READER.parse(content)))[2:] == [text]
