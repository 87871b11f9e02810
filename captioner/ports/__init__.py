"""The seams of the program: what its parts need from each other, and nothing more."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Protocol

from captioner.domain.audio import AudioChunk
from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection
from captioner.domain.recognition import Hypothesis
from captioner.domain.secrets import Secrets
from captioner.domain.settings import DisplayOptions, OverlayOptions
from captioner.ports.sessions import SessionCommands


class Clock(Protocol):
    """Time that tests can drive."""

    def now_ns(self) -> int:
        """Nanoseconds of the system's monotonic clock."""
        ...

    async def sleep(self, ms: float) -> None:
        """Pause for about `ms` milliseconds; may end early, so compute time from `now_ns`."""
        ...


class AudioSource(Protocol):
    """Audio that can be read again, by absolute sample position."""

    @property
    def start(self) -> int:
        """Position of the oldest sample that can still be read."""
        ...

    @property
    def end(self) -> int:
        """Position just past the newest sample."""
        ...

    @property
    def is_finished(self) -> bool:
        """True once `end` will not grow any more; a microphone's never is by itself."""
        ...

    def read(self, start: int, samples: int) -> AudioChunk:
        """Exactly `samples` samples from `start`; silence where they were overwritten.

        `start + samples` must not lie past `end`.
        """
        ...

    def captured_ns(self, position: int) -> int:
        """When the sample before `position` was captured, on the monotonic clock."""
        ...


class Recognizer(Protocol):
    """Speech to text, wherever it runs."""

    @property
    def name(self) -> str:
        """What a person calls it."""
        ...

    def stream(
        self, audio: AsyncIterator[AudioChunk], *, origin_ms: int
    ) -> AsyncGenerator[Hypothesis, None]:
        """Hypotheses for `audio`, whose first sample lies at `origin_ms` of the session.

        Their times are the session's. Ends after the last final once `audio` has
        ended. Raises `Unavailable` or `Refused`, nothing else. A link that is
        dead, or a server that is frozen, is noticed within 3 s.
        """
        ...

    async def warm_up(self) -> None:
        """Be ready: reach it, and have its model recognise a second of silence.

        Raises `Unavailable` or `Refused` within a few seconds. A health gate, too:
        who passes can caption now.
        """
        ...


class SessionObserver(Protocol):
    """Told of everything that happens in a session, in order, on the loop's thread."""

    def on_segment(self, segment: Segment) -> None: ...

    def on_connection(self, connection: Connection) -> None: ...

    def on_gap(self, gap: Gap) -> None: ...


class Commands(Protocol):
    """What the screen may ask of the program; returns at once, errors are shown by the program."""

    @property
    def sessions(self) -> SessionCommands: ...

    def start(self) -> None:
        """Caption from the chosen microphone."""
        ...

    def stop(self) -> None:
        """Caption what was said up to now, and then nothing until `start`."""
        ...

    def play_sample(self) -> None:
        """Caption the bundled sample speech instead of a microphone."""
        ...

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        ...

    def retry(self) -> None:
        """Ask the recogniser again that refused."""
        ...

    def use_microphone(self, microphone_id: str | None) -> None:
        """Caption from this microphone from now on; None means the system's default."""
        ...

    def look_for_microphones(self) -> None:
        """A person is about to choose: find out what there is now, and say so if it changed."""
        ...

    def use_profile(self, profile_id: str | None) -> None:
        """Caption by this server from now on; None means this computer."""
        ...

    def choose_display(self, display: DisplayOptions) -> None:
        """Captions come, stay and look so from now on."""
        ...

    def choose_overlay(self, options: OverlayOptions) -> None:
        """The box behaves so from now on."""
        ...

    def open_settings(self) -> None: ...

    def open_setup_assistant(self) -> None: ...

    def quit(self) -> None: ...


class SecretStore(Protocol):
    """The system's keyring. Every method blocks, a prompt for as long as the person takes.

    Each raises ConfigError (field "keyring") with a sentence where there is no keyring
    or it stays locked.
    """

    def load(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> Secrets:
        """What is stored for a profile; empty where nothing is."""
        ...

    def save(self, profile_id: str, secrets: Secrets) -> None:
        """Store exactly these: what is None or absent is removed."""
        ...

    def forget(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> None: ...

    def check(self) -> None:
        """Raise what any use of the keyring would raise; changes nothing."""
        ...


class MicrophoneChoice(Protocol):
    """One microphone as it is offered to a person."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def is_default(self) -> bool: ...
