"""Word documents, opened part by part."""

import io
import zipfile
from xml.etree import ElementTree as ET

from hypothesis import given

from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.paragraphs import Paragraph, blocks_of
from captioner.domain.transcript import Row, SpeakerNamed, Titled, Transcript
from captioner.store.export.exporting import export
from tests.domain.transcripts import said, transcript_of
from tests.store.export.exports import ZONE
from tests.wild_transcripts import wild_transcripts

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCX = ExportOptions(ExportFormat.DOCX)


def _parts(transcript: Transcript, options: ExportOptions = DOCX) -> dict[str, ET.Element]:
    """Each parsed strictly."""
    with zipfile.ZipFile(io.BytesIO(export(transcript, options, ZONE))) as document:
        assert document.testzip() is None
        return {name: ET.fromstring(document.read(name)) for name in document.namelist()}


def _paragraphs(document: ET.Element) -> list[tuple[str, str]]:
    """Styles and texts, times included."""
    found = []
    for paragraph in document.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        assert style is not None
        text = "".join(each.text or "" for each in paragraph.iter(f"{_W}t"))
        found.append((style.get(f"{_W}val", ""), text))
    return found


@given(wild_transcripts())
def test_every_part_is_sound_xml_that_holds_all_text(transcript: Transcript) -> None:
    parts = _parts(transcript, ExportOptions(ExportFormat.DOCX, has_times=False))
    said_texts = [t for style, t in _paragraphs(parts["word/document.xml"]) if style == "Said"]
    blocks = blocks_of(transcript, DOCX)
    assert said_texts == [each.text for each in blocks if isinstance(each, Paragraph)]


def test_every_part_that_is_named_is_there() -> None:
    parts = _parts(transcript_of([]))
    types = parts["[Content_Types].xml"].iter()
    named = {each.get("PartName", "").lstrip("/") for each in types} - {""}
    targets = {f"word/{each.get('Target')}" for each in parts["word/_rels/document.xml.rels"]} | {
        each.get("Target", "") for each in parts["_rels/.rels"]
    }
    assert (
        named == targets == {name for name in parts if "rels" not in name} - {"[Content_Types].xml"}
    )


def test_every_style_that_is_used_is_defined() -> None:
    transcript = transcript_of([said(1, 0, "Yes.", speaker=1), said(2, 900, "No.", speaker=2)])
    parts = _parts(transcript)
    defined = {each.get(f"{_W}styleId") for each in parts["word/styles.xml"].iter(f"{_W}style")}
    for name in ("word/document.xml", "word/footer.xml"):
        for kind in ("pStyle", "rStyle"):
            used = {each.get(f"{_W}val") for each in parts[name].iter(f"{_W}{kind}")}
            assert used <= defined


def test_voices_stand_above_what_they_say() -> None:
    transcript = transcript_of([said(1, 5_000, "Good morning.", speaker=1)])
    for record in (SpeakerNamed(1, "Anna"), Titled("Weekly planning")):
        transcript.take(record)
    assert _paragraphs(_parts(transcript)["word/document.xml"]) == [
        ("Title", "Weekly planning"),
        ("Subtitle", "2026-11-21 10:30 · 6 s · Desk mic"),
        ("Voice", "Anna"),
        ("Said", "0:00:05Good morning."),
    ]


def test_arabic_runs_from_right_to_left_and_english_does_not() -> None:
    rows = [Row(1, 0, 900, "صباح الخير"), Row(2, 9_000, 9_900, "“Good” صباح")]
    document = _parts(transcript_of(rows))["word/document.xml"]
    said_rows = [
        each
        for each in document.iter(f"{_W}p")
        if "Said" in {style.get(f"{_W}val") for style in each.iter(f"{_W}pStyle")}
    ]
    assert [each.find(f"{_W}pPr/{_W}bidi") is not None for each in said_rows] == [True, False]


def test_the_same_transcript_gives_the_same_bytes() -> None:
    transcript = transcript_of([said(1, 0, "Yes.")])
    assert export(transcript, DOCX, ZONE) == export(transcript, DOCX, ZONE)
