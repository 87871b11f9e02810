"""What of a changing text is shown, and when."""

from collections.abc import Collection, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.captions import Segment, SegmentState
from captioner.domain.recognition import Word
from captioner.domain.stability import POLICIES, Policy, Stability
from captioner.domain.steadier import Shown, Steadier
from captioner.domain.tokens import agreement, tokens_of

BALANCED = POLICIES[Stability.BALANCED]
STEADY = Policy(waits_ms=(None, None, 1000), replace_ms=None)
"""As it is where the recogniser has earned trust."""


def steadier(policy: Policy) -> Steadier:
    return Steadier(Stability.BALANCED, {**POLICIES, Stability.BALANCED: policy})


def heard(
    text: str, revision: int = 1, *, stability: float = 0.0, segment_id: int = 1, source: str = ""
) -> Segment:
    words = tuple(Word(w, n * 300, n * 300 + 300) for n, w in enumerate(text.split()))
    return Segment(
        segment_id,
        revision,
        SegmentState.TENTATIVE,
        text,
        0,
        len(words) * 300,
        source=source,
        words=words,
        stability=stability,
    )


def final(text: str, revision: int = 9, *, segment_id: int = 1) -> Segment:
    return Segment(segment_id, revision, SegmentState.COMMITTED, text, 0, 900)


class Screen:
    """Plays revisions to a `Steadier` at their times, and lets time release what is due."""

    def __init__(self, by: Steadier) -> None:
        self._by = by
        self.shown: list[tuple[float, Shown]] = []

    def play(self, *script: tuple[float, Segment]) -> None:
        for at_ms, segment in script:
            self.pass_time(at_ms)
            shown = self._by.hear(segment, at_ms)
            if shown is not None:
                self.shown.append((at_ms, shown))

    def pass_time(self, until_ms: float) -> None:
        while self._by.due_ms is not None and self._by.due_ms <= until_ms:
            due_ms = self._by.due_ms
            self.shown += [(due_ms, shown) for shown in self._by.release(due_ms)]
            assert self._by.due_ms is None or self._by.due_ms > due_ms

    @property
    def texts(self) -> list[tuple[float, str]]:
        return [(at_ms, shown.segment.text) for at_ms, shown in self.shown]


def played(policy: Policy, *script: tuple[float, Segment], until_ms: float = 0) -> Screen:
    screen = Screen(steadier(policy))
    screen.play(*script)
    screen.pass_time(until_ms)
    return screen


def test_fast_shows_every_revision_as_it_is() -> None:
    script = [heard("a", 1), heard("b c", 2), heard("b", 3), final("b.", 4)]
    by = Steadier(Stability.FAST)
    shown = [by.hear(segment, 100.0 * n) for n, segment in enumerate(script)]
    assert [s and s.segment.text for s in shown] == ["a", "b c", "b", "b."]
    assert [s and (s.segment.revision, s.heard_revision) for s in shown] == [
        (n, n) for n in (1, 2, 3, 4)
    ]
    assert by.due_ms is None


def test_balanced_shows_a_word_once_it_has_stood_for_long_enough() -> None:
    script = ((0, heard("one", 1)), (200, heard("one two", 2)))
    assert played(BALANCED, *script, until_ms=5000).texts == [(600, "one"), (1100, "one two")]


def test_a_word_that_changes_waits_anew() -> None:
    script = ((0, heard("wreck", 1)), (500, heard("recognise", 2)))
    assert played(BALANCED, *script, until_ms=5000).texts == [(1400, "recognise")]


def test_words_behind_a_change_wait_anew_too() -> None:
    script = ((0, heard("a nice b c", 1)), (500, heard("an ice b c", 2)))
    assert played(BALANCED, *script, until_ms=1099).texts == []


def test_what_changes_back_at_once_was_never_seen_to_change() -> None:
    script = (
        (0, heard("a b c", 1)),
        (2000, heard("a x c d", 2)),
        (2300, heard("a b c d", 3)),
    )
    texts = [text for _, text in played(BALANCED, *script, until_ms=9000).texts]
    assert texts == ["a b", "a b c", "a b c d"]


def test_balanced_mends_a_word_that_stays_contradicted() -> None:
    script = ((0, heard("a b c", 1)), (2000, heard("a x c", 2)))
    assert played(BALANCED, *script, until_ms=9000).texts[-1] == (2600, "a x c")


def test_mending_a_word_does_not_hide_those_behind_it() -> None:
    script = (
        (0, heard("a b c d e", 1)),
        (2000, heard("a x c d e", 2)),
        (2500, heard("a x c d f", 3)),
    )
    texts = [text for _, text in played(BALANCED, *script, until_ms=9000).texts]
    assert texts == ["a b c d", "a b c d e", "a x c d f"]


def test_balanced_withdraws_words_that_stay_away() -> None:
    script = ((0, heard("a b c", 1)), (2000, heard("a", 2)))
    assert played(BALANCED, *script, until_ms=9000).texts[-1] == (2600, "a")


def test_captions_go_on_behind_a_word_that_is_contradicted() -> None:
    script = (
        (0, heard("a b c d e", 1)),
        (1000, heard("a x c d e", 2)),
        (2000, heard("a x y c d e f g h", 3)),
    )
    screen = played(STEADY, *script, until_ms=9000)
    assert screen.texts == [(1000, "a b c"), (3000, "a b c d e f")]


def test_captions_go_on_behind_a_long_text_that_is_contradicted() -> None:
    text = " ".join(f"w{n}" for n in range(100))
    script = (
        (0, heard(text, 1)),
        (1500, heard(text.replace("w0 w1 w2 ", "x y ") + " go on then", 2)),
    )
    _, shown = played(STEADY, *script, until_ms=9000).texts[-1]
    assert shown.split() == [f"w{n}" for n in range(100)] + ["go"]


def test_steady_changes_a_shown_word_with_the_final_alone() -> None:
    script = (
        (0, heard("a b c d", 1)),
        (1500, heard("x y c d e f", 2)),
        (9000, final("x y c d e f", 3)),
    )
    texts = [text for _, text in played(STEADY, *script).texts]
    assert texts[-1] == "x y c d e f"
    assert all(text.startswith("a b") for text in texts[:-1])


def test_punctuation_and_capitals_are_restyled_in_place() -> None:
    script = ((0, heard("well yes", 1)), (2000, heard("Well, yes", 2)))
    assert played(BALANCED, *script, until_ms=2000).texts[-1] == (2000, "Well, yes")


def test_all_of_an_intermediate_final_may_be_shown() -> None:
    for policy in (BALANCED, STEADY, POLICIES[Stability.STEADY]):
        assert played(policy, (0, heard("a b c", stability=1.0))).texts == [(0, "a b c")]


def test_a_final_is_shown_at_once_and_whole() -> None:
    for stability in Stability:
        by = Steadier(stability)
        by.hear(heard("a b"), 0)
        shown = by.hear(final("A b c."), 1)
        assert shown is not None
        assert (shown.segment.text, shown.segment.is_committed) == ("A b c.", True)
        assert (by.due_ms, by.release(99_999)) == (None, [])


def test_characters_are_held_one_by_one_where_there_are_no_spaces() -> None:
    policy = Policy(waits_ms=(None, 0), replace_ms=0)
    assert played(policy, (0, heard("今日は"))).texts == [(0, "今日")]


def test_what_is_shown_has_its_own_words_and_end() -> None:
    (_, shown) = played(Policy((None, 0), 0), (0, heard("one two three"))).shown[0]
    assert [word.text for word in shown.segment.words] == ["one", "two"]
    assert shown.segment.end_ms == 600


def test_a_change_of_mode_takes_nothing_back() -> None:
    by = Steadier(Stability.FAST)
    by.hear(heard("a b c"), 0)
    assert by.set_stability(Stability.STEADY, 1) == []
    assert by.due_ms is None


def test_a_change_to_fast_shows_all_at_once() -> None:
    by = Steadier(Stability.STEADY)
    assert by.hear(heard("a b c"), 0) is None
    assert [shown.segment.text for shown in by.set_stability(Stability.FAST, 1)] == ["a b c"]


def test_a_revision_counts_as_seen_when_all_its_words_are() -> None:
    script = ((0, heard("one", 1)), (500, heard("one two", 2)), (1000, heard("one two three", 3)))
    seen = [shown.heard_revision for _, shown in played(BALANCED, *script, until_ms=9000).shown]
    assert seen == [1, 2, 3]


def test_sources_with_the_same_ids_are_apart() -> None:
    by = Steadier(Stability.FAST)
    by.hear(heard("mine", source="a"), 0)
    shown = by.hear(heard("yours", source="b"), 0)
    assert shown is not None
    assert (shown.segment.text, shown.segment.revision) == ("yours", 1)


EACH = range(20)


def trained(*, taken_back: Collection[int]) -> Steadier:
    """After 20 utterances of 10 words, and finals of which these change the third word."""
    by = Steadier(Stability.STEADY)
    spoken = " ".join("abcdefghij")
    for n in EACH:
        screen = Screen(by)
        at_ms = n * 10_000.0
        said = spoken.replace("c", "x") if n in taken_back else spoken
        screen.play((at_ms, heard(spoken, segment_id=n + 1)))
        screen.play((at_ms + 9000, final(said, segment_id=n + 1)))
    return by


def test_steady_waits_for_the_final_until_the_recogniser_has_earned_trust() -> None:
    fresh = Screen(Steadier(Stability.STEADY))
    fresh.play((0, heard("a b c d")))
    fresh.pass_time(60_000)
    assert fresh.texts == []
    trusted = Screen(trained(taken_back=()))
    trusted.play((300_000, heard("a b c d", segment_id=99)))
    trusted.pass_time(360_000)
    assert trusted.texts == [(301_200, "a b")]


def test_steady_does_not_trust_a_recogniser_whose_finals_change_its_words() -> None:
    screen = Screen(trained(taken_back=EACH))
    screen.play((300_000, heard("a b c d", segment_id=99)))
    screen.pass_time(360_000)
    assert screen.texts == []


@pytest.mark.parametrize(("taken_back", "texts"), [((0,), ["a b"]), ((1,), [])])
def test_what_becomes_of_the_first_words_of_all_costs_no_trust(
    taken_back: Collection[int], texts: list[str]
) -> None:
    screen = Screen(trained(taken_back=taken_back))
    screen.play((300_000, heard("a b c d", segment_id=99)))
    screen.pass_time(360_000)
    assert [text for _, text in screen.texts] == texts


def test_what_is_kept_does_not_grow_with_the_session() -> None:
    by = Steadier(Stability.BALANCED)
    for n in range(1000):
        by.hear(heard("a b", segment_id=n + 1), n)
        by.hear(final("a b", segment_id=n + 1), n)
    assert by.due_ms is None
    assert by.release(10**9) == []


TEXTS = st.lists(st.sampled_from(["a", "b", "c", "B,"]), min_size=1, max_size=6).map(" ".join)
SCRIPTS = st.lists(st.tuples(st.integers(0, 1500), TEXTS), min_size=1, max_size=12)
MODES = st.sampled_from(list(Stability))


def timed(script: Sequence[tuple[int, str]]) -> list[tuple[float, Segment]]:
    now_ms = 0.0
    times = [now_ms := now_ms + wait_ms for wait_ms, _ in script]
    return [
        (t, heard(text, n)) for n, (t, (_, text)) in enumerate(zip(times, script, strict=True), 1)
    ]


@given(SCRIPTS, MODES)
def test_the_final_always_ends_what_is_shown(
    script: list[tuple[int, str]], stability: Stability
) -> None:
    screen = Screen(Steadier(stability))
    screen.play(*timed(script), (99_999, final("the end", 99)))
    assert screen.texts[-1] == (99_999, "the end")
    revisions = [shown.segment.revision for _, shown in screen.shown]
    assert revisions == list(range(1, len(revisions) + 1))
    assert all(a.heard_revision <= b.heard_revision for (_, a), (_, b) in pairwise(screen.shown))


@given(SCRIPTS)
def test_without_a_final_steady_takes_nothing_back(script: list[tuple[int, str]]) -> None:
    screen = played(STEADY, *timed(script), until_ms=99_999)
    for (_, before), (_, after) in pairwise(screen.texts):
        shown = tokens_of(before)
        assert agreement(shown, tokens_of(after)) == len(shown)


@given(SCRIPTS)
def test_balanced_shows_all_in_the_end(script: list[tuple[int, str]]) -> None:
    screen = played(BALANCED, *timed(script), until_ms=99_999)
    assert screen.texts[-1][1].split() == script[-1][1].split()


@given(SCRIPTS, MODES, MODES)
def test_looking_again_without_news_shows_nothing(
    script: list[tuple[int, str]], stability: Stability, other: Stability
) -> None:
    by = Steadier(stability)
    screen = Screen(by)
    screen.play(*timed(script))
    by.set_stability(other, 50_000)
    assert by.set_stability(other, 50_000) == []
    assert by.release(50_000) == []


@pytest.mark.parametrize("stability", list(Stability))
def test_a_withdrawn_segment_is_withdrawn(stability: Stability) -> None:
    by = Steadier(stability)
    by.hear(heard("noise"), 0)
    shown = by.hear(final(""), 5000)
    assert shown is not None
    assert (shown.segment.text, shown.segment.is_committed) == ("", True)
