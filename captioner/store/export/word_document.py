"""A Word document (Office Open XML, ECMA-376), of the few parts that it needs.

Written here, since a library would build a tree of all of it first: 13 s and 15 MB of packages
for 10,000 rows with python-docx, against half a second.
"""

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo
from xml.sax.saxutils import escape

from captioner.domain.export_options import ExportOptions
from captioner.domain.paragraphs import Paragraph, blocks_of
from captioner.domain.transcript import Transcript
from captioner.domain.transcript_wording import (
    clock,
    facts_of,
    mark_sentence,
    title_of,
    voice_of,
)
from captioner.store.export import word_parts
from captioner.store.export.turns import taking_turns

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")

_TIMES_TWIPS = 1_020
"""How far paragraphs are moved in to make room for times beside them: 1.8 cm."""


def chunks(transcript: Transcript, options: ExportOptions, zone: tzinfo) -> Iterator[bytes]:
    """The document as one piece; the same transcript always gives the same bytes."""
    content = io.BytesIO()
    session = transcript.session
    began = session.started_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    core = word_parts.CORE.format(title=escape(title_of(transcript, zone)), began=began)
    styles = word_parts.STYLES.format(
        language=session.language if _LANGUAGE_TAG.fullmatch(session.language) else "en-US",
        indent=_TIMES_TWIPS if options.has_times else 0,
    )
    with zipfile.ZipFile(content, "w") as document:
        for name, text in word_parts.FIXED.items():
            _add(document, name, [text])
        _add(document, "docProps/core.xml", [core])
        _add(document, "word/styles.xml", [styles])
        _add(document, "word/document.xml", _body(transcript, options, zone))
    yield content.getvalue()


def _add(document: zipfile.ZipFile, name: str, texts: Iterable[str]) -> None:
    entry = zipfile.ZipInfo(name)  # of the year 1980: a document does not say when it was made
    entry.compress_type = zipfile.ZIP_DEFLATED
    with document.open(entry, "w") as file:
        for text in taking_turns(texts):
            file.write(text.encode())


def _body(transcript: Transcript, options: ExportOptions, zone: tzinfo) -> Iterator[str]:
    yield word_parts.BODY_START
    yield _paragraph("Title", title_of(transcript, zone))
    yield _paragraph("Subtitle", facts_of(transcript, zone))
    voice = voice_of(transcript)
    for block in blocks_of(transcript, options):
        time = clock(block.start_ms) if options.has_times else ""
        if not isinstance(block, Paragraph):
            yield _paragraph("Mark", mark_sentence(block, zone), time)
            continue
        if block.has_new_voice:
            yield _paragraph("Voice", voice(block.speaker))
        yield _paragraph("Said", block.text, time)
    yield word_parts.BODY_END


def _paragraph(style: str, text: str, time: str = "") -> str:
    """`time` stands beside it, on the side where the writing begins."""
    is_rtl = _is_right_to_left(text)
    before = f'<w:r><w:rPr><w:rStyle w:val="Time"/></w:rPr><w:t>{time}</w:t><w:tab/></w:r>'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{"<w:bidi/>" if is_rtl else ""}</w:pPr>'
        f"{before if time else ''}<w:r>{'<w:rPr><w:rtl/></w:rPr>' if is_rtl else ''}"
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>\n'
    )


def _is_right_to_left(text: str) -> bool:
    """By its first letter that has a direction (Unicode's rule P2)."""
    if text.isascii():
        return False
    strong = (unicodedata.bidirectional(char) for char in text)
    return next((each for each in strong if each in ("L", "R", "AL")), "L") != "L"
