"""A web page that needs no other file, reads well in light and dark, and prints well."""

import re
from collections.abc import Iterator
from datetime import tzinfo
from html import escape

from captioner.domain.export_options import ExportOptions
from captioner.domain.paragraphs import Paragraph, blocks_of
from captioner.domain.transcript import Bookmark, Transcript
from captioner.domain.transcript_wording import (
    clock,
    facts_of,
    mark_sentence,
    title_of,
    voice_of,
)

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
_COLORS = 6
"""Of voices, told apart by more than their names; each has 4.5:1 on its ground and on paper."""

_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1c1f; --soft: #5c6068;
  --line: #dfe1e5; --wash: #f4f5f7; --v0: #0b57d0; --v1: #a1370b; --v2: #146c2e; --v3: #8430ce;
  --v4: #a50e5b; --v5: #00686e; }
@media (prefers-color-scheme: dark) { :root { --ground: #17181b; --ink: #e7e8ea; --soft: #a5a9b1;
  --line: #34373d; --wash: #212327; --v0: #8ab4f8; --v1: #f6ae84; --v2: #81c995; --v3: #d7aefb;
  --v4: #ff8bcb; --v5: #78d9de; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 system-ui,
  -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
header { border-block-end: 1px solid var(--line); padding-block-end: 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .35rem; text-wrap: balance; }
header p, time { color: var(--soft); font-variant-numeric: tabular-nums; }
header p, .said p, .mark p { margin: 0; }
.said, .mark { position: relative; margin-block-start: .8rem; }
.new { margin-block-start: 1.7rem; }
.timed { padding-inline-start: 5rem; }
time { position: absolute; inset-inline-start: 0; font-size: .8em; line-height: 2em; }
.mark time { padding-block-start: .3em; }
.voice { font-weight: 650; }
.mark p { color: var(--soft); background: var(--wash); border-inline-start: 3px solid var(--soft);
  padding: .25em .8em; border-radius: .2rem; font-size: .94em; }
@media (max-width: 34rem) { main { padding: 1.5rem 1rem 3rem; } .timed { padding: 0; }
  time { position: static; } }
@media print { :root { --ground: #fff; --ink: #000; --soft: #4a4d52; --line: #b9bcc2;
  --wash: #fff; --v0: #0b57d0; --v1: #a1370b; --v2: #146c2e; --v3: #8430ce; --v4: #a50e5b;
  --v5: #00686e; } body { font-size: 10.5pt; } main { max-width: none;
  padding: 0; } h1, .voice { break-after: avoid; } p { orphans: 3; widows: 3; }
  .mark { break-inside: avoid; } @page { margin: 20mm 18mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } } }
"""
_VOICES = "".join(f".v{each} {{ color: var(--v{each}); }}\n" for each in range(_COLORS))

_HEAD = """<!doctype html>
<html{language} dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
style-src 'unsafe-inline'">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">{title}</h1>
<p dir="auto">{facts}</p>
</header>
"""


def chunks(transcript: Transcript, options: ExportOptions, zone: tzinfo) -> Iterator[bytes]:
    """UTF-8 HTML without any script."""
    yield _head(transcript, zone).encode()
    voice = voice_of(transcript)
    for block in blocks_of(transcript, options):
        if isinstance(block, Paragraph):
            name = voice(block.speaker) if block.has_new_voice else ""
            kind = "said new" if name else "said"
            text = _voice(name, block.speaker) + _paragraph(block.text)
        else:
            kind = "mark bookmark" if isinstance(block, Bookmark) else "mark"
            text = _paragraph(mark_sentence(block, zone))
        time = _time(block.start_ms) if options.has_times else ""
        yield f'<div class="{kind}{" timed" if time else ""}">{time}{text}</div>\n'.encode()
    yield b"</main>\n</body>\n</html>\n"


def _head(transcript: Transcript, zone: tzinfo) -> str:
    language = transcript.session.language.replace("_", "-")
    is_known = _LANGUAGE_TAG.fullmatch(language) is not None
    is_rtl = language.split("-")[0].lower() in _RIGHT_TO_LEFT
    return _HEAD.format(
        language=f' lang="{language}"' if is_known else "",
        direction="rtl" if is_rtl else "ltr",
        title=escape(title_of(transcript, zone)),
        facts=escape(facts_of(transcript, zone)),
        style=_STYLE + _VOICES,
    )


def _time(at_ms: int) -> str:
    return f'<time datetime="PT{at_ms / 1000:.3f}S">{clock(at_ms)}</time>'


def _voice(name: str, speaker: int | None) -> str:
    color = "" if speaker is None else f" v{speaker % _COLORS}"
    return f'<p class="voice{color}" dir="auto">{escape(name)}</p>' if name else ""


def _paragraph(text: str) -> str:
    return f'<p dir="auto">{escape(text)}</p>'
