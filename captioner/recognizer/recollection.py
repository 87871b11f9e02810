"""What the last streams have heard, so that one that hears it again hears it alike."""

from collections import deque
from dataclasses import dataclass, replace
from threading import Lock, Timer

from captioner.domain.audio import SAMPLE_BYTES, ms_to_samples

HEAD_MS = 100
"""So much of a new stream is looked for in the old ones: no two recordings share it by chance."""

KEPT_MS = 30_000
"""Of each stream: the longest utterance and what a client sends again before it."""

KEPT_FOR_S = 60.0
"""After a stream's end: a client that lost it sends again what it kept, the last minute."""

WARM_MS = 4_000
"""After so much audio a voice detector has forgotten how it began: after 2 s it had not."""

SAME_ONSET_MS = 300
"""An utterance that begins so close to where one began before is the same."""

_HEAD_BYTES = ms_to_samples(HEAD_MS) * SAMPLE_BYTES
_KEPT_BYTES = ms_to_samples(KEPT_MS) * SAMPLE_BYTES
_ONSETS = 64
_LEAST_VALUES = 16
"""Bytes of fewer different values are digital silence or a tone: they tell nothing."""


@dataclass(frozen=True, slots=True)
class Onset:
    """How a decoder stood when an utterance began at sample `start` of its stream.

    Or how it will stand for any that begins later: after one that has ended there.
    """

    start: int
    mean: str
    restarts_ms: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Resumption:
    """A new stream hears again what an old one has heard.

    From sample `at` of the new stream on its frames are the old one's.
    `before` is what was heard up to there; `onsets` of utterances and the
    `ends` of those that were heard out are in the new one's samples.
    """

    at: int
    before: bytes
    onsets: tuple[Onset, ...]
    ends: tuple[Onset, ...]

    def onset_at(self, start: int, *, heard_out: int) -> Onset | None:
        """For the utterance that begins at `start`: as it began before, or would have begun.

        None where it has to go on from what the new stream has heard itself,
        which has heard out an utterance up to sample `heard_out`.
        """
        near = ms_to_samples(SAME_ONSET_MS)
        nearest = min(self.onsets, key=lambda onset: abs(onset.start - start), default=None)
        if nearest is not None and abs(nearest.start - start) <= near:
            return nearest
        last = next((end for end in reversed(self.ends) if end.start <= start), None)
        return None if last is None or last.start + near < heard_out else last


class StreamMemory:
    """The last half minute of one stream; written by its thread, read by any."""

    def __init__(self, *, kept_for_s: float = KEPT_FOR_S) -> None:
        self._kept_for_s = kept_for_s
        self._lock = Lock()
        self._pcm = bytearray()
        self._end = 0
        self._grid = 0
        self._onsets: deque[Onset] = deque(maxlen=_ONSETS)
        self._ends: deque[Onset] = deque(maxlen=_ONSETS)

    def hear(self, pcm: bytes) -> None:
        with self._lock:
            self._pcm += pcm
            self._end += len(pcm) // SAMPLE_BYTES
            del self._pcm[:-_KEPT_BYTES]

    def stream_ended(self) -> None:
        """Nobody's sound is kept for longer than it can be of use."""
        timer = Timer(self._kept_for_s, self._forget)
        timer.daemon = True
        timer.start()

    def frames_begin(self, at: int) -> None:
        """The first whole frame begins at sample `at`."""
        self._grid = at

    def began(self, onset: Onset) -> None:
        with self._lock:
            self._onsets.append(onset)

    def heard_out(self, end: Onset) -> None:
        with self._lock:
            self._ends.append(end)

    def _forget(self) -> None:
        with self._lock:
            self._pcm.clear()

    def resumed_by(self, head: bytes, *, frame_samples: int) -> Resumption | None:
        """For a stream that begins with `head`; None where that was not heard here."""
        with self._lock:
            found = self._pcm.rfind(head)
            while found > 0 and found % SAMPLE_BYTES:  # between two samples: sound only by chance
                found = self._pcm.rfind(head, 0, found + len(head) - 1)
            if found < 0:
                return None
            kept_from = self._end - len(self._pcm) // SAMPLE_BYTES
            began = kept_from + found // SAMPLE_BYTES
            at = (self._grid - began) % frame_samples
            frames_end = found + at * SAMPLE_BYTES
            whole = frames_end - frames_end % (frame_samples * SAMPLE_BYTES)
            warm_bytes = min(whole, _whole_frames(WARM_MS, frame_samples))
            before = bytes(self._pcm[frames_end - warm_bytes : frames_end])
            onsets = tuple(replace(o, start=o.start - began) for o in self._onsets)
            ends = tuple(replace(o, start=o.start - began) for o in self._ends)
        return Resumption(at, before, onsets, ends)


class Recollection:
    """The memories of the last streams, at most `limit`; safe to use from several threads.

    A client whose connection broke sends the unfinished utterance again. The
    decoder would take it for a new voice, cut it a little differently and hear
    other words. The sound itself tells that it is the same: nobody who does not
    already have it gets anything of another's stream.
    """

    def __init__(self, *, limit: int) -> None:
        self._lock = Lock()
        self._memories: deque[StreamMemory] = deque(maxlen=limit)

    def remember(self, memory: StreamMemory) -> None:
        with self._lock:
            self._memories.append(memory)

    def resumption(self, head: bytes, *, frame_samples: int) -> Resumption | None:
        """Where the latest stream left off that has heard `head`."""
        if len(set(head)) < _LEAST_VALUES:
            return None
        with self._lock:
            memories = tuple(self._memories)
        found = (
            memory.resumed_by(head, frame_samples=frame_samples) for memory in reversed(memories)
        )
        return next((resumption for resumption in found if resumption is not None), None)


def is_head(pcm: bytes) -> bool:
    """Long enough to be looked for."""
    return len(pcm) >= _HEAD_BYTES


def _whole_frames(ms: int, frame_samples: int) -> int:
    """Bytes."""
    return ms_to_samples(ms) // frame_samples * frame_samples * SAMPLE_BYTES
