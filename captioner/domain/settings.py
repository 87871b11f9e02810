"""What a person has chosen, as one frozen value."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from captioner.domain.appearance import DEFAULT_APPEARANCE, Appearance, NamedAppearance
from captioner.domain.endpoint import Endpoint
from captioner.domain.export_options import ExportFormat
from captioner.domain.languages import SYSTEMS_LANGUAGE
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.stability import Stability
from captioner.domain.updates import UpdateOptions
from captioner.domain.wording import marked

SETTINGS_VERSION = 2

SHORTEST_CHUNK_MS, LONGEST_CHUNK_MS = 20, 200
SHORTEST_LINGER_S, LONGEST_LINGER_S = 2, 600
SHORTEST_RETENTION_DAYS, LONGEST_RETENTION_DAYS = 1, 3650

THIS_COMPUTER = marked("servers", "This computer")
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
class DisplayOptions:
    """How captions come and go, and how they look.

    `linger_s` of silence later the box is cleared; None keeps them until others come.
    `reduced_motion` None follows the system.
    """

    stability: Stability = Stability.BALANCED
    linger_s: int | None = None
    reduced_motion: bool | None = None
    appearance: Appearance = DEFAULT_APPEARANCE
    presets: tuple[NamedAppearance, ...] = ()


@dataclass(frozen=True, slots=True)
class ArrangedPlace:
    """Where the overlay is when the screens are arranged so; `screens` are their geometries."""

    screens: tuple[WindowPlace, ...]
    place: WindowPlace


@dataclass(frozen=True, slots=True)
class OverlayOptions:
    """How the overlay's windows behave; `places` are the newest first."""

    click_through: bool = False
    hidden_from_capture: bool = False
    knows_limits: bool = False
    """The person was told what this desktop does not let the box do."""
    places: tuple[ArrangedPlace, ...] = ()
    sharing_window: WindowPlace | None = None
    """Where the window for sharing was left."""


@dataclass(frozen=True, slots=True)
class Hotkeys:
    """Keys that work whatever window has the keyboard, as Qt writes them; empty for none."""

    start_stop: str = ""
    pause: str = ""
    show_hide: str = ""
    click_through: str = ""
    catch_up: str = ""
    off_the_record: str = ""
    bookmark: str = ""


@dataclass(frozen=True, slots=True)
class TranscriptOptions:
    """What is written of what is said, and how long it stays.

    `audio_retention_days` counts for sound alone, which goes with its session at
    the latest; whether there is any is `AudioOptions.keep_audio`.
    """

    keep_sessions: bool = True
    export_on_stop: bool = False
    """Each session is exported, by `export_formats` into `export_folder`, when it is stopped."""
    export_folder: Path | None = None
    export_formats: tuple[ExportFormat, ...] = (ExportFormat.TXT,)
    retention_days: int | None = None
    """Sessions that ended so long ago are deleted for good; None keeps them."""
    audio_retention_days: int | None = None
    live_text: Path | None = None
    """The file that committed captions are appended to while they come; None for none."""


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
    sessions_window: WindowPlace | None = None
    transcript_window: WindowPlace | None = None
    profiles: tuple[Profile, ...] = ()
    active_profile: str | None = None
    this_computer: RecognitionOptions = field(default_factory=RecognitionOptions)
    audio: AudioOptions = field(default_factory=AudioOptions)
    display: DisplayOptions = field(default_factory=DisplayOptions)
    overlay_options: OverlayOptions = field(default_factory=OverlayOptions)
    hotkeys: Hotkeys = field(default_factory=Hotkeys)
    transcripts: TranscriptOptions = field(default_factory=TranscriptOptions)
    updates: UpdateOptions = field(default_factory=UpdateOptions)
    language: str = SYSTEMS_LANGUAGE
    """What the program speaks from its next start on, a code of `LANGUAGES`."""
    is_set_up: bool = False
    """The setup assistant was finished or skipped."""

    @property
    def profile(self) -> Profile | None:
        """The server that captions now; None for this computer."""
        return next((p for p in self.profiles if p.id == self.active_profile), None)

    def recognition_of(self, profile: Profile | None) -> RecognitionOptions:
        """What is asked of that server; of this computer where it is None."""
        return self.this_computer if profile is None else profile.recognition
