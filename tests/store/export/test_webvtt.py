"""WebVTT, read by the words of its specification."""

import re

from hypothesis import given

from captioner.domain.export_options import ExportFormat
from captioner.domain.plain_text import one_line
from captioner.domain.transcript import Bookmark, Entry, SpeakerNamed, Transcript
from tests.domain.transcripts import said, transcript_of
from tests.store.export.exports import exported, squeezed
from tests.wild_transcripts import wild_transcripts

_TIME = r"\d{2,}:\d\d:\d\d\.\d{3}"
_TIMES = re.compile(rf"{_TIME} --> {_TIME}")
_VOICE = re.compile(r"<v ([^<>&\n]|&amp;|&lt;|&gt;)+>")


@given(wild_transcripts())
def test_every_block_is_a_note_or_a_subtitle(transcript: Transcript) -> None:
    header, *blocks = exported(transcript, ExportFormat.WEBVTT).rstrip("\n").split("\n\n")
    assert header == "WEBVTT"
    for block in blocks:
        times, *text = block.split("\n")
        if times.startswith("NOTE "):
            assert not text
            assert "-->" not in times
        else:
            assert _TIMES.fullmatch(times)
            assert 1 <= len(text) <= 2
            plain = _VOICE.sub("", "\n".join(text), count=1)
            assert not set("<>") & set(plain)
            assert not re.search(r"&(?!amp;|lt;|gt;)", plain)


@given(wild_transcripts())
def test_all_text_is_there(transcript: Transcript) -> None:
    blocks = exported(transcript, ExportFormat.WEBVTT).rstrip("\n").split("\n\n")[1:]
    shown = "".join(
        _VOICE.sub("", block.split("\n", 1)[1], count=1)
        for block in blocks
        if not block.startswith("NOTE ")
    )
    shown = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert squeezed(shown) == squeezed("".join(one_line(row.text) for row in transcript.rows))


def test_every_subtitle_says_whose_voice_it_is() -> None:
    transcript = transcript_of([said(1, 0, "Yes.", speaker=1), said(2, 2_000, "No.", speaker=2)])
    transcript.take(SpeakerNamed(1, "Anna & <Bo>"))
    content = exported(transcript, ExportFormat.WEBVTT)
    assert "<v Anna &amp; &lt;Bo&gt;>Yes.\n" in content
    assert "<v Speaker 2>No.\n" in content


def test_a_bookmark_is_a_note_at_its_place() -> None:
    entries: list[Entry] = [
        said(1, 0, "Yes."),
        Bookmark(2, 2_500, "a --> b"),
        said(3, 5_000, "No."),
    ]
    content = exported(transcript_of(entries), ExportFormat.WEBVTT)
    places = [content.index(each) for each in ("Yes.", "NOTE 0:00:02 Bookmark: a --&gt; b", "No.")]
    assert places == sorted(places)
