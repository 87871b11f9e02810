"""Hypotheses become segments."""

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.captions import (
    CaptionTrack,
    Segment,
    SegmentState,
    agreed_chars,
    fold,
)
from captioner.domain.recognition import Hypothesis, Word

WORDS = st.lists(st.sampled_from(["one", "two", "Three", "four."]), min_size=0, max_size=5)


@st.composite
def streams(draw: st.DrawFn) -> list[Hypothesis]:
    """What a recogniser may say: partials and finals, with or without word times, any text."""
    said = []
    at_ms = 0
    has_times = draw(st.booleans())
    for _ in range(draw(st.integers(0, 20))):
        texts = draw(WORDS)
        words = tuple(
            Word(text, at_ms + 100 * i, at_ms + 100 * i + 90) for i, text in enumerate(texts)
        )
        is_final = draw(st.booleans())
        end_ms = at_ms + 100 * len(texts) + draw(st.integers(0, 200))
        said.append(Hypothesis(" ".join(texts), is_final, end_ms, words if has_times else ()))
        if is_final:
            at_ms = end_ms
    return said


def played(said: list[Hypothesis]) -> list[Segment]:
    track = CaptionTrack("microphone")
    changes = [track.apply(hypothesis) for hypothesis in said]
    return [segment for segment in [*changes, track.commit_open()] if segment is not None]


@given(streams())
def test_a_committed_segment_never_changes(said: list[Hypothesis]) -> None:
    committed: set[int] = set()
    for segment in played(said):
        assert segment.id not in committed
        if segment.is_committed:
            committed.add(segment.id)


@given(streams())
def test_revisions_count_up_by_one_from_one(said: list[Hypothesis]) -> None:
    last: dict[int, int] = {}
    for segment in played(said):
        assert segment.revision == last.get(segment.id, 0) + 1
        last[segment.id] = segment.revision


@given(streams())
def test_ids_count_up_by_one_and_only_one_segment_is_open(said: list[Hypothesis]) -> None:
    open_id, newest_id = None, 0
    for segment in played(said):
        if segment.id > newest_id:
            assert segment.id == newest_id + 1
            assert open_id is None
            newest_id = segment.id
        open_id = None if segment.is_committed else segment.id


@given(streams())
def test_every_segment_is_committed_in_the_end(said: list[Hypothesis]) -> None:
    segments = played(said)
    assert {s.id for s in segments} == {s.id for s in segments if s.is_committed}


@given(streams())
def test_all_final_text_is_committed_in_order(said: list[Hypothesis]) -> None:
    finals = [h.text for h in said if h.is_final]
    track = CaptionTrack()
    changes = [s for h in said if (s := track.apply(h)) is not None]
    committed = [s.text for s in changes if s.is_committed]
    assert [t for t in committed if t] == [t for t in finals if t]


@given(streams())
def test_times_never_run_backwards(said: list[Hypothesis]) -> None:
    committed = [s for s in played(said) if s.is_committed and s.text]
    assert all(s.start_ms <= s.end_ms for s in committed)
    assert all(a.end_ms <= b.end_ms for a, b in itertools.pairwise(committed))


TIMES_MS = st.integers(-(10**7), 10**7)


@st.composite
def senseless(draw: st.DrawFn) -> Hypothesis:
    """What no sane recogniser says: any times in any order, long before and long after."""
    spoken = draw(st.lists(st.tuples(st.sampled_from(["one", "two."]), TIMES_MS, TIMES_MS)))
    words = tuple(Word(*each) for each in spoken)
    text = draw(st.sampled_from([" ".join(w.text for w in words), "", "something else"]))
    return Hypothesis(text, draw(st.booleans()), draw(TIMES_MS), words)


FED_MS = 1_000
"""The audio that each step of a senseless story adds."""


@given(st.lists(st.one_of(senseless(), st.sampled_from(["break", "skip", "commit"]))))
def test_whatever_a_recogniser_says_captions_keep_their_order(
    story: list[Hypothesis | str],
) -> None:
    track = CaptionTrack()
    told: list[Segment | None] = []
    for fed_ms, event in enumerate(story):
        before_ms = track.frontier_ms
        if isinstance(event, Hypothesis):
            told.append(track.apply(event, until_ms=fed_ms * FED_MS))
        elif event == "break":
            assert 0 <= track.begin_stream(preroll_ms=300) <= track.frontier_ms
        elif event == "skip":
            track.skip_to(fed_ms * FED_MS)
        else:
            told.append(track.commit_open())
        assert before_ms <= track.frontier_ms <= max(before_ms, fed_ms * FED_MS)
    segments = [segment for segment in [*told, track.commit_open()] if segment is not None]
    committed = [s for s in segments if s.is_committed]
    assert [s.id for s in committed] == list(range(1, len(committed) + 1))
    spoken = [s for s in committed if s.text]
    assert all(s.start_ms <= s.end_ms <= len(story) * FED_MS for s in spoken)
    assert all(a.end_ms <= b.start_ms for a, b in itertools.pairwise(spoken))


def test_words_that_run_backwards_are_put_in_order() -> None:
    track = CaptionTrack()
    segment = track.apply(final("one two three", (500, 700), (300, 100), (9_000, 9_100)))
    assert segment is not None
    assert [(w.start_ms, w.end_ms) for w in segment.words] == [
        (500, 700),
        (500, 700),
        (9_000, 9_100),
    ]


def test_a_final_that_claims_more_than_was_heard_settles_no_more_than_that() -> None:
    track = CaptionTrack()
    track.apply(final("one", (500, 700_000)), until_ms=2_000)
    assert track.frontier_ms == 2_000


def test_a_word_of_which_half_was_committed_is_not_said_again() -> None:
    track = CaptionTrack()
    track.apply(partial("one quart", (0, 400), (500, 600)))
    track.commit_open()
    track.begin_stream(preroll_ms=300)
    again = track.apply(final("quarterly figures", (500, 900), (950, 1_300)))
    assert again is not None
    assert again.text == "figures"


def test_a_replay_drops_what_was_committed_and_keeps_what_was_not() -> None:
    track = CaptionTrack()
    track.apply(final("one two", (0, 900), (1000, 1500)))
    start_ms = track.begin_stream(preroll_ms=300)
    segment = track.apply(final("two three", (1200, 1500), (1600, 1900)))
    assert start_ms == 1200
    assert segment is not None
    assert (segment.text, segment.start_ms) == ("three", 1600)


def test_a_reconnect_leaves_the_open_segment_under_its_id() -> None:
    track = CaptionTrack()
    before = track.apply(partial("one", (0, 400)))
    track.begin_stream(preroll_ms=300)
    after = track.apply(final("one two", (0, 400), (500, 900)))
    assert before is not None
    assert after is not None
    assert (after.id, after.revision, after.state) == (before.id, 2, SegmentState.COMMITTED)


def test_a_replayed_final_of_nothing_new_does_not_close_the_open_segment() -> None:
    track = CaptionTrack()
    track.apply(final("one", (0, 900)))
    track.apply(partial("two", (1400, 1600)))
    track.begin_stream(preroll_ms=300)
    assert track.apply(final("one", (600, 900))) is None
    assert track.open_segment is not None


def test_without_word_times_there_is_no_preroll() -> None:
    track = CaptionTrack()
    track.apply(Hypothesis("one", is_final=True, audio_end_ms=2000))
    assert track.begin_stream(preroll_ms=300) == 2000


def test_an_echo_of_the_last_final_is_not_a_new_segment() -> None:
    track = CaptionTrack()
    track.apply(final("Hello there.", (0, 400), (500, 900)))
    assert track.apply(partial("hello there", (0, 400), (500, 900))) is None


def test_the_same_words_said_again_are_a_new_segment() -> None:
    track = CaptionTrack()
    track.apply(final("no", (0, 400)))
    again = track.apply(partial("no", (1000, 1400)))
    assert again is not None
    assert again.id == 2


def test_a_partial_that_changes_nothing_is_no_revision() -> None:
    track = CaptionTrack()
    track.apply(partial("one", (0, 400)))
    assert track.apply(partial("one", (0, 400))) is None


def test_that_all_of_a_text_was_said_is_news_once_although_the_text_is_not() -> None:
    track = CaptionTrack()
    track.apply(partial("one", (0, 400)))
    whole = replace(partial("one", (0, 400)), stability=1.0)
    told = track.apply(whole)
    assert told is not None
    assert (told.revision, told.stability) == (2, 1.0)
    assert track.apply(whole) is None


def test_times_that_a_partial_moved_count_when_it_is_committed_as_it_stands() -> None:
    track = CaptionTrack()
    track.apply(partial("one", (0, 400)))
    track.apply(partial("one", (0, 700)))
    committed = track.commit_open()
    assert committed is not None
    assert (committed.revision, committed.end_ms, track.frontier_ms) == (2, 700, 700)


def test_a_final_without_text_withdraws_what_was_tentative() -> None:
    track = CaptionTrack()
    track.apply(partial("uh", (0, 400)))
    withdrawn = track.apply(Hypothesis("", is_final=True, audio_end_ms=900))
    assert withdrawn is not None
    assert (withdrawn.text, withdrawn.is_committed) == ("", True)


def test_silence_that_was_heard_is_settled() -> None:
    track = CaptionTrack()
    track.apply(Hypothesis("", is_final=False, audio_end_ms=70_000))
    assert track.settled_ms == 70_000


def test_silence_behind_an_open_segment_is_not_settled() -> None:
    track = CaptionTrack()
    track.apply(partial("one", (0, 400)))
    track.apply(Hypothesis("", is_final=False, audio_end_ms=70_000))
    assert track.settled_ms == 0


@given(WORDS, WORDS)
def test_stable_text_is_a_common_prefix_in_whole_words(before: list[str], after: list[str]) -> None:
    text = " ".join(after)
    agreed = agreed_chars(" ".join(before), text)
    stable = text[:agreed].split()
    assert stable == before[: len(stable)] == after[: len(stable)]
    assert before[len(stable) : len(stable) + 1] != after[len(stable) : len(stable) + 1] or (
        len(stable) in (len(before), len(after))
    )


def test_folded_text_has_no_case_and_no_punctuation() -> None:
    assert fold("Hello, World. It's") == "hello world its"


def partial(text: str, *times_ms: tuple[int, int]) -> Hypothesis:
    return said(text, times_ms, is_final=False)


def final(text: str, *times_ms: tuple[int, int]) -> Hypothesis:
    return said(text, times_ms, is_final=True)


def said(text: str, times_ms: tuple[tuple[int, int], ...], *, is_final: bool) -> Hypothesis:
    words = tuple(Word(t, *ms) for t, ms in zip(text.split(), times_ms, strict=True))
    return Hypothesis(text, is_final, words[-1].end_ms, words)
