"""Segments for tests, and a strategy for whole sessions of them."""

from dataclasses import dataclass, replace

from hypothesis import strategies as st

from captioner.domain.captions import Segment, SegmentState
from captioner.ui.overlay.wrapping import Ruler

CHARACTER_PX = 10
RULER = Ruler(lambda text: float(len(text) * CHARACTER_PX), width_px=120, space_px=CHARACTER_PX)
"""Twelve characters a row."""


@dataclass(frozen=True)
class Utterance:
    """All revisions of one segment, the committed one last."""

    revisions: tuple[Segment, ...]

    @property
    def final(self) -> Segment:
        return self.revisions[-1]


def tentative(text: str, *, id: int = 1, revision: int = 1, start_ms: int = 0) -> Segment:  # noqa: A002 - the field's name
    return Segment(id, revision, SegmentState.TENTATIVE, text, start_ms, start_ms + 500)


def committed(text: str, *, id: int = 1, revision: int = 1, start_ms: int = 0) -> Segment:  # noqa: A002 - the field's name
    return Segment(id, revision, SegmentState.COMMITTED, text, start_ms, start_ms + 500)


_WORDS = st.sampled_from(
    ["a", "bc", "def", "ghijk", "lmnopqrs", "t" * 11, "u" * 12, "v" * 13, "wx" * 15, "e\u0301" * 7]
)
_TEXTS = st.lists(_WORDS, max_size=8).map(" ".join)


@st.composite
def sessions(draw: st.DrawFn, *, max_size: int = 8) -> list[Utterance]:
    """Utterances in order, with pauses, changes of source and finals that say nothing."""
    utterances = []
    now_ms = 0
    for number in range(1, draw(st.integers(1, max_size)) + 1):
        now_ms += draw(st.sampled_from([0, 300, 1499, 1500, 4000]))
        source = draw(st.sampled_from(["me", "me", "others"]))
        texts = draw(st.lists(_TEXTS, max_size=4))
        final = draw(_TEXTS)
        opened = Segment(number, 1, SegmentState.TENTATIVE, "", now_ms, now_ms + 900, source)
        revisions = [
            replace(opened, revision=count, text=text) for count, text in enumerate(texts, start=1)
        ]
        last = replace(opened, revision=len(texts) + 1, text=final, state=SegmentState.COMMITTED)
        utterances.append(Utterance((*revisions, last)))
        now_ms += 900
    return utterances
