"""How much captions flicker: what was on the display, and what of it was taken back.

A log is a sequence of `Paint`s, each with ALL tokens of the stream as they stood then:
committed, then tentative, what has scrolled out of sight included. Tokens are words, or
characters in scripts without spaces. Every measure is raw, or folded (without case and
punctuation) if the log is made `folded`. After Arivazhagan 2020 (normalised erasure) and
Shangguan 2020 (arXiv 2006.01416, unstable partial words).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from captioner.domain.captions import Segment
from captioner.domain.tokens import tokens_of

Tokens = tuple[str, ...]

READABLE_MS = 250
"""What was there for less is not missed by anybody."""

COLUMNS, ROWS = 42, 3
"""The box that is in view where no layout says otherwise."""


@dataclass(frozen=True)
class Paint:
    """What was on the display from `t_ms` on; the tokens from `in_view` on could be seen."""

    t_ms: float
    tokens: Tokens
    in_view: int = 0


def split(text: str, *, folded: bool = False) -> Tokens:
    if folded:
        return tuple(t.folded for t in tokens_of(text) if t.folded)
    return tuple(t.text for t in tokens_of(text))


def paints(
    shown: Sequence[tuple[float, Segment]],
    *,
    folded: bool = False,
    first_in_view: Callable[[Tokens], int] | None = None,
) -> list[Paint]:
    """The log of segments as they were shown, each with its time in ms."""
    first_in_view = first_in_view or first_in_box
    settled: Tokens = ()
    tentative: dict[int, Tokens] = {}
    log = [Paint(0.0, ())]
    for t_ms, segment in shown:
        tokens = split(segment.text, folded=folded)
        tentative.pop(segment.id, None)
        if segment.is_committed:
            settled += tokens
        else:
            tentative[segment.id] = tokens
        whole = settled + tuple(t for each in tentative.values() for t in each)
        log.append(Paint(t_ms, whole, first_in_view(whole)))
    return log


def first_in_box(tokens: Tokens) -> int:
    """The first token of the last `ROWS` rows, when words wrap at `COLUMNS` characters."""
    starts = [0]
    used = 0
    for n, token in enumerate(tokens):
        if used and used + 1 + len(token) > COLUMNS:
            starts.append(n)
            used = 0
        used += len(token) + (1 if used else 0)
    return starts[max(0, len(starts) - ROWS)]


def normalised_erasure(log: Sequence[Paint]) -> float:
    """Tokens taken back per token of the end; 0 where text was only ever added."""
    erased = sum(len(a.tokens) - _common(a.tokens, b.tokens) for a, b in pairwise(log))
    return _per(erased, log)


def changed_words(log: Sequence[Paint]) -> float:
    """Tokens without a partner in the next paint, per token of the end."""
    changed = 0
    for a, b in pairwise(log):
        changed += sum(partner is None for partner in partners(a.tokens, b.tokens))
    return _per(changed, log)


def retractions(log: Sequence[Paint]) -> float:
    """Tokens that could be read, then changed or went while in view; per 100 of the end."""
    since_ms: list[float] = []
    retracted = 0
    for before, after in pairwise([Paint(0.0, ()), *log]):
        found = partners(before.tokens, after.tokens)
        in_view = max(before.in_view, after.in_view)
        retracted += sum(
            partner is None and n >= in_view and after.t_ms - since_ms[n] >= READABLE_MS
            for n, partner in enumerate(found)
        )
        carried = [after.t_ms] * len(after.tokens)
        for n, partner in enumerate(found):
            if partner is not None:
                carried[partner] = since_ms[n]
        since_ms = carried
    return 100 * _per(retracted, log)


@dataclass
class Utterance:
    """The partials of one utterance, and its final."""

    partials: list[Tokens] = field(default_factory=list)
    final: Tokens = ()


def utterances(shown: Sequence[tuple[float, Segment]], *, folded: bool = False) -> list[Utterance]:
    found: dict[int, Utterance] = {}
    for _, segment in shown:
        utterance = found.setdefault(segment.id, Utterance())
        tokens = split(segment.text, folded=folded)
        if segment.is_committed:
            utterance.final = tokens
        else:
            utterance.partials.append(tokens)
    return list(found.values())


def unstable_partial_words(spoken: Sequence[Utterance]) -> float:
    """UPWR: words that a partial takes back of the partial before, per word of the finals."""
    erased = sum(len(a) - _common(a, b) for u in spoken for a, b in pairwise(u.partials))
    words = sum(len(u.final) for u in spoken)
    return erased / words if words else 0.0


def revisions_a_minute(log: Sequence[Paint]) -> float:
    """How often something was taken back."""
    revisions = sum(_common(a.tokens, b.tokens) < len(a.tokens) for a, b in pairwise(log))
    minutes = (log[-1].t_ms - log[0].t_ms) / 60_000 if log else 0.0
    return revisions / minutes if minutes else 0.0


Place = tuple[int, float]
"""Row (counted from the session's first) and x of a token in view."""


@dataclass(frozen=True)
class Layout:
    """Where the tokens in view stood after a paint, by whatever names a token for good.

    `top` is the row at the top of the box: all rows roll together when it changes.
    """

    places: dict[object, Place]
    top: int = 0


@dataclass(frozen=True)
class Movement:
    """`reflows` per 100 final tokens, `rolls`, and the most tokens that came in one paint."""

    reflows: float
    rolls: int
    burst: int


def movement(layouts: Sequence[Layout], *, final_tokens: int) -> Movement:
    """Surviving tokens that moved by anything but the roll of all rows."""
    moved = rolls = burst = 0
    for before, after in pairwise(layouts):
        moved += sum(
            after.places.get(token, place) != place for token, place in before.places.items()
        )
        rolls += before.top != after.top
        burst = max(burst, len(after.places.keys() - before.places.keys()))
    return Movement(100 * moved / final_tokens if final_tokens else 0.0, rolls, burst)


@dataclass(frozen=True)
class WordLag:
    """Of one word of a final: its first display, and from when it stood for good; in ms.

    Both count from the end of the word in the audio.
    """

    first_ms: float
    last_ms: float
    text: str = ""


@dataclass
class _Slot:
    """A place in the stream: since when its token stands, and when each token first stood there."""

    since_ms: float
    firsts: dict[str, float]


def word_lags(shown: Sequence[tuple[float, Segment]]) -> list[WordLag]:
    """Folded; of the finals whose words have times."""
    lags: list[WordLag] = []
    slots: dict[int, tuple[Tokens, list[_Slot]]] = {}
    for t_ms, segment in shown:
        before, old = slots.pop(segment.id, ((), []))
        tokens = split(segment.text, folded=True)
        new = _carried(before, old, tokens, t_ms)
        if not segment.is_committed:
            slots[segment.id] = (tokens, new)
        elif len(segment.words) == len(tokens):
            lags += [
                WordLag(slot.firsts[token] - word.end_ms, slot.since_ms - word.end_ms, token)
                for slot, token, word in zip(new, tokens, segment.words, strict=True)
            ]
    return lags


def _carried(before: Tokens, old: list[_Slot], tokens: Tokens, t_ms: float) -> list[_Slot]:
    new: list[_Slot | None] = [None] * len(tokens)
    for n, m, is_same in alignment(before, tokens):
        if n is None or m is None:
            continue
        if is_same:
            new[m] = old[n]
        else:
            new[m] = _Slot(t_ms, {tokens[m]: t_ms, **old[n].firsts})
    return [slot or _Slot(t_ms, {token: t_ms}) for slot, token in zip(new, tokens, strict=True)]


def partners(before: Tokens, after: Tokens) -> list[int | None]:
    """For each token of `before` the index of the same one in `after`, None if it is gone."""
    found: list[int | None] = [None] * len(before)
    for n, m, is_same in alignment(before, after):
        if is_same and n is not None:
            found[n] = m
    return found


def alignment(before: Tokens, after: Tokens) -> Iterator[tuple[int | None, int | None, bool]]:
    """Levenshtein: pairs of indices that are the same or replaced, None for added or removed."""
    start = _common(before, after)
    yield from ((n, n, True) for n in range(start))
    one, other = before[start:], after[start:]
    tail = _common(one[::-1], other[::-1])
    one, other = one[: len(one) - tail], other[: len(other) - tail]
    for n, m, is_same in _levenshtein(one, other):
        yield None if n is None else n + start, None if m is None else m + start, is_same
    for n in range(tail):
        yield len(before) - tail + n, len(after) - tail + n, True


def _levenshtein(one: Tokens, other: Tokens) -> list[tuple[int | None, int | None, bool]]:
    costs = _cost_table(one, other)
    path: list[tuple[int | None, int | None, bool]] = []
    n, m = len(one), len(other)
    while n or m:
        is_same = bool(n and m) and one[n - 1] == other[m - 1]
        if n and m and costs[n][m] == costs[n - 1][m - 1] + (not is_same):
            n, m = n - 1, m - 1
            path.append((n, m, is_same))
        elif n and costs[n][m] == costs[n - 1][m] + 1:
            n -= 1
            path.append((n, None, False))
        else:
            m -= 1
            path.append((None, m, False))
    return path[::-1]


def _cost_table(one: Tokens, other: Tokens) -> list[list[int]]:
    costs = [list(range(len(other) + 1))]
    for n, mine in enumerate(one, 1):
        above, row = costs[-1], [n]
        for m, theirs in enumerate(other, 1):
            row.append(min(above[m - 1] + (mine != theirs), above[m] + 1, row[-1] + 1))
        costs.append(row)
    return costs


def _common(one: Tokens, other: Tokens) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _per(count: float, log: Sequence[Paint]) -> float:
    final = len(log[-1].tokens) if log else 0
    return count / final if final else 0.0
