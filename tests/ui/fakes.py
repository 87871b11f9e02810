"""Stand-ins at the seams of the screen."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from captioner.domain.captions import Gap, Segment
from captioner.domain.connection import Connection
from captioner.domain.settings import DisplayOptions, OverlayOptions
from captioner.ui.bridge import PaintOutcome


@dataclass(frozen=True)
class Microphone:
    id: str
    name: str
    is_default: bool = False


@dataclass
class RecordingSessionCommands:
    """Remembers what was ordered about what is kept."""

    orders: list[tuple[object, ...]]

    def open_list(self) -> None:
        self.orders.append(("open_list",))

    def open_newest(self) -> None:
        self.orders.append(("open_newest",))

    def set_off_the_record(self, off: bool) -> None:  # noqa: FBT001 - as in the port
        self.orders.append(("set_off_the_record", off))

    def export_newest(self) -> None:
        self.orders.append(("export_newest",))

    def add_bookmark(self) -> None:
        self.orders.append(("add_bookmark",))

    def transcribe(self) -> None:
        self.orders.append(("transcribe",))


@dataclass
class RecordingCommands:
    """Remembers what was ordered."""

    orders: list[tuple[object, ...]] = field(default_factory=list)

    @property
    def sessions(self) -> RecordingSessionCommands:
        return RecordingSessionCommands(self.orders)

    def start(self) -> None:
        self.orders.append(("start",))

    def stop(self) -> None:
        self.orders.append(("stop",))

    def play_sample(self) -> None:
        self.orders.append(("play_sample",))

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - as in the port
        self.orders.append(("set_paused", paused))

    def retry(self) -> None:
        self.orders.append(("retry",))

    def use_microphone(self, microphone_id: str | None) -> None:
        self.orders.append(("use_microphone", microphone_id))

    def look_for_microphones(self) -> None:
        self.orders.append(("look_for_microphones",))

    def use_profile(self, profile_id: str | None) -> None:
        self.orders.append(("use_profile", profile_id))

    def choose_display(self, display: DisplayOptions) -> None:
        self.orders.append(("choose_display", display))

    def choose_overlay(self, options: OverlayOptions) -> None:
        self.orders.append(("choose_overlay", options))

    def open_settings(self) -> None:
        self.orders.append(("open_settings",))

    def open_setup_assistant(self) -> None:
        self.orders.append(("open_setup_assistant",))

    def quit(self) -> None:
        self.orders.append(("quit",))


@dataclass
class RecordingView:
    """A view that notes each hand-over and answers with `outcome`."""

    outcome: PaintOutcome = PaintOutcome.COMING
    handed: list[tuple[Segment, ...]] = field(default_factory=list)
    connections: list[Connection] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def show_segments(self, segments: Sequence[Segment]) -> PaintOutcome:
        self.handed.append(tuple(segments))
        return self.outcome

    def show_connection(self, connection: Connection) -> None:
        self.connections.append(connection)

    def show_gap(self, gap: Gap) -> None:
        self.gaps.append(gap)
