"""Whether a recogniser keeps its words: how many of those that were ripe its finals took back."""

from captioner.domain.captions import Segment
from captioner.domain.shown_text import ShownText
from captioner.domain.stability import Policy
from captioner.domain.tokens import agreement, tokens_of

_HALF_LIFE = 300
"""Words (two minutes of speech) after which what was said counts half: servers are exchanged."""

_DOUBT = 2.0
"""Words taken back that are assumed before anything is known."""


class Trust:
    """Has to be earned: by a hundred words without a change, where two of a hundred are allowed.

    The first final with ripe words of each source does not count: recognisers only get used to
    a voice in it, and hear what they have heard anew.
    """

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._words = 0.0
        self._taken_back = 0.0

    def note(self, source: str, *, words: int, taken_back: int) -> None:
        """A final has come; so many words were ripe, and that many of them were not in it."""
        if words and source not in self._known:
            self._known.add(source)
            return
        fading = 0.5 ** (words / _HALF_LIFE)
        self._words = self._words * fading + words
        self._taken_back = self._taken_back * fading + taken_back

    def is_earned(self, most_taken_back: float) -> bool:
        """Whether no more than this share is to be expected."""
        return self._taken_back + _DOUBT <= most_taken_back * self._words


class Rehearsal:
    """What would have been shown of a segment, had the recogniser been trusted."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._text = ShownText()

    def hear(self, segment: Segment, now_ms: float) -> None:
        self._text.look(self._policy, now_ms)  # what has become ripe meanwhile
        self._text.hear(segment, self._policy, now_ms)

    def judge(self, final: Segment, now_ms: float, trust: Trust) -> None:
        """Tell `trust` how the final has treated it."""
        self._text.look(self._policy, now_ms)
        said = tokens_of(final.text)
        seen = self._text.seen
        taken_back = len(seen) - agreement(seen, said)
        trust.note(final.source, words=len(seen), taken_back=taken_back)
