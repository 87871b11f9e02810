"""How long a caption took from the microphone to the screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LatencySample:
    """The way of one segment revision; all times are nanoseconds of the monotonic clock.

    `captured_ns`: the last sample that the revision covers left the microphone.
    `sent_ns`: that sample went to the recogniser. `received_ns`: the revision
    came back. `painted_ns`: it was on the screen, None if a later one overtook it.
    """

    segment_id: int
    revision: int
    is_final: bool
    is_replay: bool
    audio_end_ms: int
    captured_ns: int
    sent_ns: int
    received_ns: int
    painted_ns: int | None = None
