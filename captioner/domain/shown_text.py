"""As much of a changing text as is likely to stay."""

from collections.abc import Sequence
from dataclasses import dataclass

from captioner.domain.captions import INTERMEDIATE_FINAL, Segment
from captioner.domain.recognition import Word
from captioner.domain.stability import Policy
from captioner.domain.tokens import Token, agreement, tokens_of

_COMPARED = 32
"""Words of a contradicted text that are looked through to find where it goes on."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A token that is seen, with the space that was before it where it was heard."""

    token: Token
    gap: str
    word: Word | None


class ShownText:
    """Decides word by word; times are ms of a monotonic clock.

    `text` and `words` are what is to be seen, `due_ms` when that changes if nothing more is heard.
    """

    def __init__(self) -> None:
        self.text = ""
        self.words: tuple[Word, ...] = ()
        self.due_ms: float | None = None
        self.reach = 0
        """How many of the heard tokens are seen, or others in their place."""
        self._heard: tuple[Token, ...] = ()
        self._pieces: tuple[_Piece, ...] = ()
        self._since_ms: list[float] = []
        self._seen: list[_Piece] = []
        self._shortened_ms = 0.0
        self._is_whole = False

    @property
    def heard_count(self) -> int:
        return len(self._heard)

    @property
    def seen(self) -> tuple[Token, ...]:
        return tuple(piece.token for piece in self._seen)

    def hear(self, segment: Segment, policy: Policy, now_ms: float) -> None:
        heard = tokens_of(segment.text)
        self._since_ms = _since(self._heard, self._since_ms, heard, now_ms)
        if len(heard) < len(self._heard):
            self._shortened_ms = now_ms
        self._heard = heard
        self._pieces = _pieces(segment, heard)
        self._is_whole = segment.stability >= INTERMEDIATE_FINAL
        self.look(policy, now_ms)

    def look(self, policy: Policy, now_ms: float) -> None:
        """Decide anew: the text, the time or the policy has changed."""
        self.due_ms = None
        ripe = self._ripe(policy, now_ms)
        agreed = agreement(self.seen, self._heard)
        if agreed == len(self._seen):
            self._see(list(self._pieces[: max(ripe, agreed)]), max(ripe, agreed))
            return
        # What is seen says the same stretch as the heard words up to here, in other words.
        end = agreed + _end_of(
            [token.folded for token in self.seen[agreed:]],
            [token.folded for token in self._heard[agreed:]],
        )
        if self._may_replace(agreed, policy, now_ms):
            self._see(list(self._pieces[: max(ripe, end)]), max(ripe, end))
        else:
            kept = list(self._pieces[:agreed]) + self._seen[agreed:]
            self._see(kept + list(self._pieces[end:ripe]), max(ripe, end))

    def _may_replace(self, agreed: int, policy: Policy, now_ms: float) -> bool:
        """Whether the text has contradicted what is seen for long enough, always in the same way.

        Words that are merely gone were so since the text became shorter.
        """
        if policy.replace_ms is None:
            return False
        is_other = agreed < len(self._heard)
        since_ms = self._since_ms[agreed] if is_other else self._shortened_ms
        if since_ms + policy.replace_ms <= now_ms:
            return True
        self._be_due(since_ms + policy.replace_ms)
        return False

    def _see(self, seen: list[_Piece], reach: int) -> None:
        self.reach = reach
        self._seen = seen
        self.text = "".join((p.gap if n else "") + p.token.text for n, p in enumerate(seen))
        words = [p.word for p in seen]
        self.words = tuple(w for w in words if w is not None) if all(words) else ()

    def _ripe(self, policy: Policy, now_ms: float) -> int:
        """How many of the heard tokens may be seen."""
        if self._is_whole:
            return len(self._heard)
        for n, since_ms in enumerate(self._since_ms):
            wait_ms = policy.wait_ms(len(self._heard) - 1 - n)
            if wait_ms is None:
                return n
            if since_ms + wait_ms > now_ms:
                self._be_due(since_ms + wait_ms)
                return n
        return len(self._heard)

    def _be_due(self, due_ms: float) -> None:
        self.due_ms = due_ms if self.due_ms is None else min(self.due_ms, due_ms)


def _since(
    before: tuple[Token, ...], since_ms: list[float], now: tuple[Token, ...], now_ms: float
) -> list[float]:
    agreed = agreement(before, now)
    return since_ms[:agreed] + [now_ms] * (len(now) - agreed)


def _pieces(segment: Segment, tokens: tuple[Token, ...]) -> tuple[_Piece, ...]:
    words: tuple[Word | None, ...] = segment.words
    if len(words) != len(tokens):
        words = (None,) * len(tokens)
    ends = [0, *(t.end for t in tokens)]
    return tuple(
        _Piece(token, segment.text[ends[n] : token.start], words[n])
        for n, token in enumerate(tokens)
    )


def _end_of(seen: Sequence[str], heard: Sequence[str]) -> int:
    """After which of `heard` the last of `seen` stands, where both say the same stretch.

    The cheapest alignment of what is seen with a part of what is heard; of several one that
    ends with the same word, and then the one of the most equal length.
    """
    skipped = max(0, len(seen) - _COMPARED)
    start = max(0, skipped - _COMPARED // 2)
    tail, part = seen[skipped:], heard[start : skipped + 2 * _COMPARED]
    costs = list(range(len(part) + 1)) if not skipped else [0] * (len(part) + 1)
    for n, one in enumerate(tail, 1):
        diagonal, costs[0] = costs[0], n
        for m, other in enumerate(part, 1):
            cheapest = min(diagonal + (one != other), costs[m] + 1, costs[m - 1] + 1)
            diagonal, costs[m] = costs[m], cheapest
    expected = len(seen) - start
    return start + min(
        range(len(costs)),
        key=lambda m: (costs[m], part[m - 1 : m] != tail[-1:], abs(m - expected)),
    )
