"""What a person has chosen, as one frozen value."""

from dataclasses import dataclass, field
from enum import StrEnum

from captioner.domain.endpoint import Endpoint
from captioner.domain.recognition_options import RecognitionOptions

SETTINGS_VERSION = 2

SHORTEST_CHUNK_MS, LONGEST_CHUNK_MS = 20, 200

THIS_COMPUTER = "This computer"
"""What the built-in recogniser is called where a server's name would stand."""


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Where a window is, in device-independent pixels of the whole desktop."""

    x: int
    y: int
    width: int
    height: int


class Fallback(StrEnum):
    """Who may stand in for a server that is away."""

    NOBODY = "nobody"
    SERVERS = "servers"
    """The other servers, in their order, but never this computer."""
    THIS_COMPUTER = "this computer"
    """This computer alone: no other server gets the audio."""
    ALL = "all"
    """The other servers in their order, then this computer."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A server under a name; `id` names its entries in the keyring and never changes."""

    id: str
    name: str
    endpoint: Endpoint
    recognition: RecognitionOptions = field(default_factory=RecognitionOptions)
    fallback: Fallback = Fallback.ALL


@dataclass(frozen=True, slots=True)
class AudioOptions:
    """`chunk_ms` of audio go out at a time; None follows the link's speed."""

    chunk_ms: int | None = 40
    keep_audio: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices; a default everywhere, so that the first start needs none.

    `microphone` is a stable identity, None for the system's default.
    `active_profile` is the id of one of `profiles`, which are in the person's own
    order; None is this computer.
    """

    version: int = SETTINGS_VERSION
    microphone: str | None = None
    overlay: WindowPlace | None = None
    settings_window: WindowPlace | None = None
    profiles: tuple[Profile, ...] = ()
    active_profile: str | None = None
    this_computer: RecognitionOptions = field(default_factory=RecognitionOptions)
    audio: AudioOptions = field(default_factory=AudioOptions)
    is_set_up: bool = False
    """The setup assistant was finished or skipped."""

    @property
    def profile(self) -> Profile | None:
        """The server that captions now; None for this computer."""
        return next((p for p in self.profiles if p.id == self.active_profile), None)
