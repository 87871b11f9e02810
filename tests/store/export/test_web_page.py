"""Web pages, read by Python's reader of HTML."""

from html.parser import HTMLParser

from hypothesis import given

from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.paragraphs import Paragraph, blocks_of
from captioner.domain.transcript import Session, SpeakerNamed, Titled, Transcript
from captioner.domain.transcript_wording import mark_sentence, voice_of
from tests.domain.transcripts import SESSION, said, transcript_of
from tests.store.export.exports import ZONE, exported
from tests.wild_transcripts import wild_transcripts

_EMPTY = ("meta",)
_ALLOWED = frozenset(
    {"html", "head", "meta", "title", "style", "body", "main", "header", "h1", "p", "div", "time"}
)


class _Page(HTMLParser):
    """Texts of paragraphs; every element must be one that we write, and closed."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: dict[str, dict[str, str | None]] = {}
        self.paragraphs: list[str] = []
        self.feed(content)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _ALLOWED
        self.attributes.setdefault(tag, dict(attrs))
        if tag not in _EMPTY:
            self.open.append(tag)
        if tag == "p":
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "p":
            self.paragraphs[-1] += data


def _titled(title: str, language: str = "en-US") -> Transcript:
    transcript = Transcript(Session("a", SESSION.started_at, language))
    transcript.take(Titled(title))
    return transcript


@given(wild_transcripts())
def test_nothing_that_was_said_is_taken_for_markup(transcript: Transcript) -> None:
    page = _Page(exported(transcript, ExportFormat.HTML))
    voice = voice_of(transcript)
    wanted = []
    for block in blocks_of(transcript, ExportOptions()):
        if not isinstance(block, Paragraph):
            wanted.append(mark_sentence(block, ZONE))
            continue
        wanted += [voice(block.speaker)] if block.has_new_voice else []
        wanted.append(block.text)
    assert page.paragraphs[1:] == wanted


def test_it_says_which_language_it_is_in_and_where_that_begins() -> None:
    for language, wanted in (
        ("en-US", {"lang": "en-US", "dir": "ltr"}),
        ("ar_EG", {"lang": "ar-EG", "dir": "rtl"}),
        ('x" onload="', {"dir": "ltr"}),
        ("", {"dir": "ltr"}),
    ):
        page = _Page(exported(_titled("x", language), ExportFormat.HTML))
        assert page.attributes["html"] == wanted


def test_it_loads_nothing_and_runs_nothing() -> None:
    content = exported(_titled("<script>alert(1)</script>"), ExportFormat.HTML)
    assert "<script" not in content
    assert "http" not in content.replace("http-equiv", "")
    assert "default-src 'none'" in content


def test_voices_are_named_and_have_colors_of_their_own() -> None:
    transcript = transcript_of([said(1, 0, "Yes.", speaker=1), said(2, 900, "No.", speaker=2)])
    transcript.take(SpeakerNamed(1, "Anna"))
    content = exported(transcript, ExportFormat.HTML)
    assert '<p class="voice v1" dir="auto">Anna</p>' in content
    assert '<p class="voice v2" dir="auto">Speaker 2</p>' in content
