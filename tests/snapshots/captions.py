"""What the snapshots show: captions in many scripts, sizes, edges and directions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from captioner.domain.appearance import DEFAULT_APPEARANCE, Appearance, Edge, FontStyle
from captioner.domain.captions import Segment, SegmentState
from captioner.domain.recognition import Word

ENGLISH = "The quarterly figures show that revenue was up by eleven percent, they say."
ARABIC = "مرحبا بكم في الاجتماع الأول، سنبدأ بعد 15 دقيقة مع Captioner Beta على الشاشة."
HEBREW = "שלום לכולם, הפגישה מתחילה ב־10:30 עם Python 3.11 ועוד דברים חשובים."
JAPANESE = (
    "本日は「字幕」について話します。新しい画面では、"
    "Pythonで書かれた行が静かに動きます（笑）。"  # noqa: RUF001 - as it is written
)
CHINESE = "大家好，欢迎参加今天的会议。我们先看第三季度的数字，然后讨论“字幕”的显示。"  # noqa: RUF001 - as it is written
HINDI = "नमस्ते, आज की बैठक में क्षेत्रीय प्रबंधक प्रस्तुति करेंगे और प्रश्नों के उत्तर देंगे।"
THAI = "สวัสดีครับ วันนี้เราจะพูดถึงคำบรรยายสดบนหน้าจอของคุณ"
EMOJI = "Thanks 👍🏽 to the family 👨‍👩‍👧 in 🇩🇪 and 🇫🇷 for coming ❤️ today"
LONG = (
    "See https://example.org/a/very/long/address/that/no/row/can/hold/at/all and Donaudampfschiff"
)
GERMAN = "Größere Änderungen überraschen häufig."


@dataclass(frozen=True)
class Case:
    """One picture; `width` and `height` in device-independent pixels."""

    name: str
    segments: Sequence[Segment]
    appearance: Appearance = DEFAULT_APPEARANCE
    width: int = 620
    rows: int = 3
    scale: float = 1.0
    font_px: int = 28


def said(text: str, *, id: int = 1, by: int | None = None) -> Segment:  # noqa: A002 - the field's name
    words = tuple(Word(each, 0, 0, speaker=by) for each in text.split())
    return Segment(id, 1, SegmentState.COMMITTED, text, id * 1000, id * 1000, words=words)


def coming(text: str, *, id: int = 2) -> Segment:  # noqa: A002 - the field's name
    return replace(said(text, id=id), state=SegmentState.TENTATIVE)


_BARE = Appearance(window_opacity=0.0)
_STRIPS = Appearance(background_opacity=0.85, window_opacity=0.0, edge=Edge.NONE)

CASES = (
    Case("default", (said(ENGLISH), coming("and more may come"))),
    Case("outline-without-window", (said(ENGLISH),), _BARE),
    Case("raised", (said(ENGLISH),), replace(_BARE, edge=Edge.RAISED, text="#ffff00")),
    Case("depressed", (said(ENGLISH),), replace(_BARE, edge=Edge.DEPRESSED, text="#ffff00")),
    Case("drop-shadow", (said(ENGLISH),), replace(_BARE, edge=Edge.DROP_SHADOW)),
    Case("strips", (said(ENGLISH), coming("and more may come")), _STRIPS),
    Case(
        "black-on-white",
        (said(ENGLISH), coming("and more may come")),
        Appearance(text="#000000", window="#ffffff", window_opacity=0.95),
    ),
    Case("twice-the-scale", (said(ENGLISH), coming("and more")), scale=2.0, width=420),
    Case("large", (said(GERMAN),), font_px=56),
    Case("small", (said(ENGLISH), coming("and more may come")), font_px=14, rows=2, width=400),
    Case("serif", (said(ENGLISH),), Appearance(font_style=FontStyle.SERIF)),
    Case("mono-serif", (said(ENGLISH),), Appearance(font_style=FontStyle.MONO_SERIF)),
    Case("mono-sans", (said(ENGLISH),), Appearance(font_style=FontStyle.MONO_SANS)),
    Case("casual", (said(ENGLISH),), Appearance(font_style=FontStyle.CASUAL)),
    Case("cursive", (said(ENGLISH),), Appearance(font_style=FontStyle.CURSIVE)),
    Case("small-capitals", (said(ENGLISH),), Appearance(font_style=FontStyle.SMALL_CAPITALS)),
    Case("arabic", (said(ARABIC), coming("ونعود قريبا"))),
    Case("hebrew", (said(HEBREW), coming("ועוד מעט"))),
    Case("japanese", (said(JAPANESE), coming("次は予算です")), rows=4),
    Case("chinese", (said(CHINESE),)),
    Case("hindi", (said(HINDI), coming("धन्यवाद"))),
    Case("thai", (said(THAI),)),
    Case("emoji", (said(EMOJI),)),
    Case("long-words", (said(LONG),), width=420, rows=4),
    Case("right-and-left", (said(ENGLISH), said(HEBREW, id=2)), rows=5),
    Case(
        "speakers",
        (
            said("Shall we begin?", id=1, by=0),
            said("Yes, everybody is here.", id=2, by=1),
            said("One moment, please.", id=3, by=2),
            said("Of course.", id=4, by=0),
        ),
        rows=4,
    ),
)
