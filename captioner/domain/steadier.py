"""Holds tentative words back until they are likely to stay."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from captioner.domain.captions import Segment, agreed_chars
from captioner.domain.shown_text import ShownText
from captioner.domain.stability import POLICIES, Policy, Stability

Policies = Mapping[Stability, Policy]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is to be seen of a segment from now on.

    `segment` counts its own revisions, 1, 2, 3... of what was shown. All words of revision
    `heard_revision` of the segment as it was heard are in it (0: of none yet).
    """

    segment: Segment
    heard_revision: int


class Steadier:
    """For one session; no clock, one thread.

    Its `now_ms` may be of any monotonic clock, always the same. A committed segment comes back
    at once and whole. What it holds is forgotten with the final: an hour costs what a minute does.
    """

    def __init__(self, stability: Stability, policies: Policies = POLICIES) -> None:
        self._policies = policies
        self._policy = policies[stability]
        self._open: dict[tuple[str, int], _OpenSegment] = {}

    @property
    def due_ms(self) -> float | None:
        """When `release` has something to show by time alone; None if only the text can tell."""
        dues = [each.text.due_ms for each in self._open.values()]
        return min((due for due in dues if due is not None), default=None)

    def hear(self, segment: Segment, now_ms: float) -> Shown | None:
        """What a revision changes in what is seen; None if that is nothing."""
        key = (segment.source, segment.id)
        known = self._open.get(key)
        if known is None:
            known = self._open[key] = _OpenSegment()
        if segment.is_committed:
            del self._open[key]
            return known.committed(segment)
        known.hear(segment, self._policy, now_ms)
        return known.news()

    def release(self, now_ms: float) -> Iterator[Shown]:
        """What has become due by now."""
        for each in self._open.values():
            if each.text.due_ms is not None and each.text.due_ms <= now_ms:
                each.text.look(self._policy, now_ms)
                shown = each.news()
                if shown is not None:
                    yield shown

    def set_stability(self, stability: Stability, now_ms: float) -> Iterator[Shown]:
        """From now on like this; what is seen already stays."""
        self._policy = self._policies[stability]
        for each in self._open.values():
            each.text.look(self._policy, now_ms)
            shown = each.news()
            if shown is not None:
                yield shown


class _OpenSegment:
    """A segment that is still tentative: as it was heard last, and as it is seen."""

    def __init__(self) -> None:
        self.text = ShownText()
        self._heard: Segment | None = None
        self._unseen: list[tuple[int, int]] = []
        """Revisions not seen in full yet, and how many words each has, both counting up."""
        self._seen_revision = 0
        self._seen = ""
        self._revision = 0

    def hear(self, segment: Segment, policy: Policy, now_ms: float) -> None:
        self._heard = segment
        self.text.hear(segment, policy, now_ms)
        count = self.text.heard_count
        # Words that are gone will never be seen.
        while self._unseen and self._unseen[-1][1] >= count:
            self._unseen.pop()
        self._unseen.append((segment.revision, count))

    def news(self) -> Shown | None:
        """What is seen now, if that is not what was seen before."""
        if self._heard is None or self.text.text == self._seen:
            return None
        before, self._seen = self._seen, self.text.text
        words = self.text.words
        end_ms = words[-1].end_ms if words else self._heard.end_ms
        self._revision += 1
        shown = replace(
            self._heard,
            revision=self._revision,
            text=self._seen,
            words=words,
            end_ms=max(self._heard.start_ms, end_ms),
            stable_chars=agreed_chars(before, self._seen),
        )
        return Shown(shown, self._note_seen())

    def committed(self, segment: Segment) -> Shown:
        self._revision += 1
        stable_chars = agreed_chars(self._seen, segment.text)
        shown = replace(segment, revision=self._revision, stable_chars=stable_chars)
        return Shown(shown, segment.revision)

    def _note_seen(self) -> int:
        while self._unseen and self._unseen[0][1] <= self.text.reach:
            self._seen_revision = self._unseen.pop(0)[0]
        return self._seen_revision
