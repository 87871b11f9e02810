"""What is to be heard next: from the last settled word to the next break, as far as it is left."""

from collections import deque
from dataclasses import replace

from captioner.domain.audio import ms_to_samples, samples_to_ms
from captioner.domain.captions import CaptionTrack, Gap, Segment
from captioner.domain.wording import marked
from captioner.ports import AudioSource, SessionObserver
from captioner.session.breaks import Break, Breaks

PREROLL_MS = 300
"""Audio before the frontier that a new stream hears again, so that it meets whole words."""

SHORT_HOLE_MS = 2_000
"""A hole up to this long is silence to the recogniser; a longer one ends the stream."""

_HOLES_KEPT = 64
"""Those that were told are remembered, so that no loss is told twice."""

NOBODY = marked("gap", "no recogniser could be reached")
"""Why audio was lost that left the source before anybody had heard it."""


class Stretches:
    """Moves the track's frontier over all that nobody will ever hear; one thread.

    Each loss is told as one Gap for one reason, without overlap.
    """

    def __init__(self, source: AudioSource, track: CaptionTrack, observer: SessionObserver) -> None:
        self._source = source
        self._track = track
        self._observer = observer
        self._breaks = Breaks()
        self._drained_ms = 0
        self._lost: Gap | None = None
        self._told: deque[Gap] = deque(maxlen=_HOLES_KEPT)

    @property
    def limit(self) -> int | None:
        """The position at which the next break begins; None while none is known."""
        first = self._breaks.first
        return None if first is None else ms_to_samples(first.start_ms)

    @property
    def is_paused(self) -> bool:
        """A person has paused, even if what came before is still being heard."""
        return self._breaks.is_paused

    @property
    def is_in_pause(self) -> bool:
        """All that came before the pause is heard, and it goes on."""
        first = self._breaks.first
        return first is not None and first.end_ms is None and self._is_reached(first)

    def begin_pause(self, at: int) -> None:
        self._breaks.begin_pause(samples_to_ms(at))

    def end_pause(self, at: int) -> None:
        """The word that is being begun is heard whole."""
        self._breaks.end_pause(samples_to_ms(at) - PREROLL_MS)

    def add_hole(self, gap: Gap, *, fed_to: int | None) -> bool:
        """True if it is a break in the captions; else it is told, and no more.

        An open stream that was fed its silence, up to `fed_to`, goes on.
        """
        lost = self._breaks.without_pauses(gap)
        if lost is None:
            return False
        self._make_room(lost)
        is_short = lost.end_ms - lost.start_ms <= SHORT_HOLE_MS
        is_behind = lost.end_ms <= max(self._track.frontier_ms, samples_to_ms(fed_to or 0))
        if is_short or is_behind:
            self._told.append(lost)
            self._observer.on_gap(lost)
            return False
        self._breaks.add_hole(lost)
        return True

    def drained_to(self, position: int) -> None:
        """A stream has given all that it had to say about the audio up to there."""
        self._drained_ms = samples_to_ms(position)

    @property
    def can_replay(self) -> bool:
        """What is not settled is still there to be heard again."""
        return self._oldest_ms <= self._track.frontier_ms

    def tell_loss(self, until: int = 0) -> None:
        """Captions flow again, or end: what was lost meanwhile is known as a whole.

        `until` is what was lost while the stream was being opened.
        """
        if self._lost is not None:
            self._lose_around_holes(self._lost.end_ms, samples_to_ms(until))
            self._observer.on_gap(self._lost)
        self._lost = None

    def next_start(self) -> int:
        """Where the next stream begins; pass breaks first."""
        if self._track.frontier_ms < self._oldest_ms:
            self._lose_until(self._oldest_ms)
        start_ms = self._track.begin_stream(preroll_ms=PREROLL_MS)
        return ms_to_samples(max(start_ms, self._oldest_ms))

    def pass_breaks(self) -> None:
        """Go on behind every break before which nothing is left to be heard."""
        while (first := self._breaks.first) is not None:
            if not self._is_reached(first):
                if self._oldest_ms <= first.start_ms:
                    return
                first = self._lapsed(first)
            if first.end_ms is None:
                return
            self._publish(self._track.commit_open())
            if first.gap is not None:
                self.tell_loss()
                self._observer.on_gap(first.gap)
            self._track.skip_to(first.end_ms)
            self._breaks.passed()

    @property
    def _oldest_ms(self) -> int:
        """The first whole millisecond that can still be read."""
        return samples_to_ms(self._source.start + ms_to_samples(1) - 1)

    def _is_reached(self, ahead: Break) -> bool:
        return max(self._drained_ms, self._track.frontier_ms) >= ahead.start_ms

    def _lapsed(self, ahead: Break) -> Break:
        """Not all that came before this break was heard, and now it is gone."""
        self._publish(self._track.commit_open())
        settled_ms = self._track.settled_ms
        self._drained_ms = ahead.start_ms
        is_apart = any(settled_ms < hole.end_ms for hole in self._told)
        is_close = 0 < ahead.start_ms - settled_ms <= SHORT_HOLE_MS
        if ahead.gap is not None and is_close and not is_apart:
            return replace(ahead, gap=replace(ahead.gap, start_ms=settled_ms))  # one loss, not two
        self._lose_until(ahead.start_ms)
        return ahead

    def _lose_until(self, position_ms: int) -> None:
        if position_ms <= self._track.settled_ms:
            return
        # What can no longer be replayed must not be revised away: it stands as it was heard.
        self._publish(self._track.commit_open())
        self._lose_around_holes(self._track.settled_ms, position_ms)
        self._track.skip_to(position_ms)

    def _lose_around_holes(self, start_ms: int, end_ms: int) -> None:
        for hole in self._told:
            if start_ms < hole.end_ms and hole.start_ms < end_ms:
                self._lose(start_ms, hole.start_ms)
                start_ms = hole.end_ms
        self._lose(start_ms, end_ms)

    def _lose(self, start_ms: int, end_ms: int) -> None:
        if start_ms >= end_ms:
            return
        if self._lost is not None and self._lost.end_ms >= start_ms:
            self._lost = replace(self._lost, end_ms=end_ms)
            return
        self.tell_loss()
        self._lost = Gap(start_ms, end_ms, NOBODY)

    def _make_room(self, hole: Gap) -> None:
        """Of a hole one hears when it is over; what was lost meanwhile may reach into it."""
        lost = self._lost
        if lost is not None and lost.end_ms > hole.start_ms:
            self._lost = None
            self._lose(lost.start_ms, min(lost.end_ms, hole.start_ms))
            self._lose(max(lost.start_ms, hole.end_ms), lost.end_ms)

    def _publish(self, segment: Segment | None) -> None:
        if segment is not None:
            self._observer.on_segment(segment)
