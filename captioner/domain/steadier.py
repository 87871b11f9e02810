"""Holds tentative words back until they are likely to stay."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from captioner.domain.captions import Segment, agreed_chars
from captioner.domain.shown_text import ShownText
from captioner.domain.stability import POLICIES, UNTIL_THE_FINAL, Policy, Stability
from captioner.domain.trust import Rehearsal, Trust

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
        self._rehearsed = policies[Stability.STEADY]
        self._trust = Trust()
        self._open: dict[tuple[str, int], _OpenSegment] = {}

    @property
    def due_ms(self) -> float | None:
        """When `release` has something to show by time alone; None if only the text can tell."""
        dues = [each.text.due_ms for each in self._open.values()]
        return min((due for due in dues if due is not None), default=None)

    def hear(self, segment: Segment, now_ms: float) -> Shown | None:
        """What a revision changes in what is seen; None if that is nothing."""
        key = (segment.source, segment.id)
        known = self._open.pop(key, None) or _OpenSegment(self._policy_now, self._rehearsed)
        if segment.is_committed:
            known.rehearsal.judge(segment, now_ms, self._trust)
            return known.committed(segment)
        self._open[key] = known
        known.hear(segment, now_ms)
        return known.news()

    def release(self, now_ms: float) -> list[Shown]:
        """What has become due by now."""
        return self._look([e for e in self._open.values() if e.is_due(now_ms)], now_ms)

    def set_stability(self, stability: Stability, now_ms: float) -> list[Shown]:
        """From now on like this; what is seen already stays."""
        self._policy = self._policies[stability]
        for each in self._open.values():
            each.policy = self._policy_now
        return self._look(self._open.values(), now_ms)

    def _look(self, segments: Iterable["_OpenSegment"], now_ms: float) -> list[Shown]:
        looked = [each.look(now_ms) for each in segments]
        return [shown for shown in looked if shown is not None]

    @property
    def _policy_now(self) -> Policy:
        """It stays the same for a segment: nobody understands a text that is slow at its end."""
        is_trusted = self._trust.is_earned(self._policy.most_taken_back)
        if self._policy.most_taken_back >= 1 or is_trusted:
            return self._policy
        return UNTIL_THE_FINAL


class _OpenSegment:
    """A segment that is still tentative: as it was heard last, and as it is seen."""

    def __init__(self, policy: Policy, rehearsed: Policy) -> None:
        self.policy = policy
        self.text = ShownText()
        self.rehearsal = Rehearsal(rehearsed)
        self._heard: Segment | None = None
        self._unseen: list[tuple[int, int]] = []
        """Revisions not seen in full yet, and how many words each has, both counting up."""
        self._seen_revision = 0
        self._seen = ""
        self._revision = 0

    def hear(self, segment: Segment, now_ms: float) -> None:
        self._heard = segment
        self.rehearsal.hear(segment, now_ms)
        self.text.hear(segment, self.policy, now_ms)
        count = self.text.heard_count
        # Words that are gone will never be seen.
        while self._unseen and self._unseen[-1][1] >= count:
            self._unseen.pop()
        self._unseen.append((segment.revision, count))

    def is_due(self, now_ms: float) -> bool:
        return self.text.due_ms is not None and self.text.due_ms <= now_ms

    def look(self, now_ms: float) -> Shown | None:
        """What time, or another policy, changes in what is seen."""
        self.text.look(self.policy, now_ms)
        return self.news()

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
