"""What is counted is what happened."""

from dataclasses import replace

from captioner.domain.captions import Gap, Segment, SegmentState
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.recognition import Word
from tests.fakes import FakeClock
from tests.links.gauge import Tally
from tests.links.outcome import Incident, Moment, Outcome, Seen, Setting, outcome_of
from tests.links.talk import FIRST_NUMBER, LAST_NUMBER, LiveTalk, Talk
from tests.links.trial import Fault, Stage
from tests.links.verdict import shortfalls
from tests.marked_speech import Spoken

LENGTH_MS = 5_000


async def _harmless(_: Stage) -> None:
    return


FAULT = Fault("harmless", _harmless)
CONNECTED = Connection(ConnectionState.STREAMING)
BROKEN = Connection(ConnectionState.WAITING)


async def _spoken() -> LiveTalk:
    source = LiveTalk(Talk(), FakeClock())
    source.wind_up(LENGTH_MS)
    await source.speak()
    return source


def _segment(words: list[Spoken]) -> Segment:
    heard = tuple(Word(w.text, w.start_ms, w.start_ms + w.length_ms) for w in words)
    text = " ".join(word.text for word in heard)
    ends_ms = heard[-1].end_ms if heard else 0
    return Segment(1, 1, SegmentState.COMMITTED, text, 0, ends_ms, words=heard)


async def _outcome(words: list[Spoken] | None = None, *, gaps: list[Gap] | None = None) -> Outcome:
    """Of a session that was broken at 10 s and mended at 12 s, seen at 11 s, captions at 13 s."""
    source = await _spoken()
    seen = Seen(
        segments=[(13.0, _segment(source.words_said() if words is None else words))],
        connections=[(1.0, CONNECTED), (11.0, BROKEN), (12.5, CONNECTED)],
        gaps=gaps or [],
    )
    incident = Incident(harmed_s=10.0, returned_s=12.0)
    return outcome_of("harmless", Setting(), source, seen=seen, incident=incident)


async def test_a_session_without_a_loss_falls_short_of_nothing() -> None:
    outcome = await _outcome()
    assert (outcome.notice_s, outcome.again_s, outcome.outage_s) == (1.0, 1.0, 2.0)
    assert list(shortfalls(FAULT, outcome)) == []


async def test_a_lost_a_doubled_and_a_moved_word_are_told_apart() -> None:
    said = (await _spoken()).words_said()
    lost = await _outcome(said[1:])
    doubled = await _outcome([*said[:2], *said[1:]])
    moved = await _outcome([replace(said[0], start_ms=said[0].start_ms + 150), *said[1:]])
    invented = await _outcome([*said, Spoken(1, LENGTH_MS, 200)])
    assert (lost.lost, lost.doubled, lost.moved) == ((said[0].text,), (), ())
    assert (doubled.lost, doubled.doubled) == ((), (said[1].text,))
    assert (moved.lost, moved.doubled, moved.moved) == ((), (), (said[0].text,))
    assert invented.invented == ("w1",)
    for outcome in (lost, doubled, moved, invented):
        assert list(shortfalls(FAULT, outcome))


async def test_words_in_a_gap_are_not_missed_but_the_gap_is() -> None:
    said = (await _spoken()).words_said()
    gap = Gap(said[0].start_ms, said[0].start_ms + 200, "")
    outcome = await _outcome(said[1:], gaps=[gap])
    assert outcome.lost == ()
    assert list(shortfalls(FAULT, outcome))
    assert list(shortfalls(replace(FAULT, gaps=1, ring_s=0), outcome)) == []


async def test_a_gap_that_is_too_long_for_the_outage_is_told() -> None:
    outcome = await _outcome([], gaps=[Gap(0, LENGTH_MS, "")])
    assert list(shortfalls(replace(FAULT, gaps=1, ring_s=2), outcome))


async def test_what_is_late_is_told() -> None:
    outcome = await _outcome()
    late = replace(outcome, notice_s=3.1, again_s=1.6)
    assert len(list(shortfalls(FAULT, late))) == 2
    assert len(list(shortfalls(FAULT, replace(outcome, notice_s=None)))) == 1
    while_stopping = replace(late, setting=Setting(Moment.ON_STOP))
    assert list(shortfalls(FAULT, while_stopping)) == []


def test_a_tally_counts_over_the_turn_of_the_numbers() -> None:
    tally = Tally()
    numbers = [*range(FIRST_NUMBER, LAST_NUMBER), FIRST_NUMBER, FIRST_NUMBER + 1]
    for number in numbers:
        tally.on_segment(_segment([Spoken(number, 0, 200)]))
    assert (tally.words, tally.lost, tally.doubled) == (len(numbers), 0, 0)
    tally.on_segment(_segment([Spoken(FIRST_NUMBER + 1, 0, 200)]))
    tally.on_segment(_segment([Spoken(FIRST_NUMBER + 4, 0, 200)]))
    assert (tally.lost, tally.doubled) == (2, 1)
