"""The settings of what is heard, and of how much of it goes out at a time."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from captioner.domain.settings import AudioOptions, Settings
from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Preferences
from captioner.ui.labels import heading
from captioner.ui.message_bar import MessageBar
from captioner.ui.microphone_check import MicrophoneCheck
from captioner.ui.microphone_chooser import MicrophoneChooser
from captioner.ui.settings.chunk_choice import ChunkChoice
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.page import Lockable, SettingsPage
from captioner.ui.settings.voice_check import VoiceCheck
from captioner.ui.verdict_icon import Mark
from captioner.ui.wheel_guard import guard_from_wheel

_LOOK_AT_CHUNK_MS = 500
_SECTION_GAP_PX = 18


class AudioPage(SettingsPage):
    """Listens to the microphone only while it is the page that is seen."""

    title = marked("settings", "Audio")
    fields = ("microphone", "chunk_ms")

    def __init__(self, preferences: Preferences, draft: SettingsDraft) -> None:
        super().__init__()
        self._preferences = preferences
        self._draft = draft
        self._is_active = False
        self.microphone = MicrophoneChooser(preferences)
        self.list_problem = MessageBar()
        self.check = MicrophoneCheck(preferences)
        self.voice = VoiceCheck(preferences)
        self.chunk = ChunkChoice()
        self._chunk_watch = QTimer(self, interval=_LOOK_AT_CHUNK_MS)
        guard_from_wheel(self.microphone)
        self._lay_out()
        self._connect()
        self._show()

    def activated(self) -> None:
        self._is_active = True
        self.microphone.look()
        self.check.watch(self._draft.settings.microphone)
        self._show_chunk()
        self._chunk_watch.start()

    def deactivated(self) -> None:
        self._is_active = False
        self._chunk_watch.stop()
        self.voice.stop()
        self.check.stop()

    def stop(self) -> None:
        self.deactivated()
        self.microphone.stop()

    def focus_problem(self, profile_id: str | None, field: str) -> None:
        del profile_id
        if field == "chunk_ms":
            self.chunk.fixed.setFocus()
        else:
            self.microphone.setFocus()

    def lockables(self) -> Mapping[str, Lockable]:
        return {
            "microphone": Lockable([self.microphone]),
            "audio.chunk_ms": Lockable([self.chunk]),
        }

    def _connect(self) -> None:
        self.microphone.chosen.connect(self._choose_microphone)
        self.microphone.problem_found.connect(self._show_list_problem)
        self.check.retried.connect(self.microphone.look)
        self.chunk.edited.connect(self._choose_chunk)
        self._chunk_watch.timeout.connect(self._show_chunk)
        self._draft.changed.connect(self._show)

    def _choose_microphone(self, microphone_id: str | None) -> None:
        self._draft.edit(replace(self._draft.settings, microphone=microphone_id))

    def _choose_chunk(self, chunk_ms: int | None) -> None:
        self._edit_audio(replace(self._draft.settings.audio, chunk_ms=chunk_ms))

    def _edit_audio(self, audio: AudioOptions) -> None:
        self._draft.edit(replace(self._draft.settings, audio=audio))

    def _show(self) -> None:
        settings: Settings = self._draft.settings
        self.microphone.choose(settings.microphone)
        if self._is_active and settings.microphone != self.check.microphone_id:
            self.check.watch(settings.microphone)
        self.voice.use(settings.microphone)
        self.chunk.show_choice(settings.audio.chunk_ms)

    def _show_chunk(self) -> None:
        self.chunk.show_present(self._preferences.chunk_ms)

    def _show_list_problem(self, sentence: str) -> None:
        if sentence:
            self.list_problem.say(
                sentence,
                Mark.FAILED,
                button=translate("audio", "&Look again"),
                on_button=self.microphone.look,
            )
        else:
            self.list_problem.withdraw()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        _add_section(
            layout,
            translate("audio", "&Microphone"),
            self.microphone,
            self.list_problem,
            self.check,
        )
        layout.addSpacing(4)
        layout.addWidget(self.voice)
        _add_section(layout, translate("audio", "Pieces of audio"), self.chunk)
        layout.addStretch()


def _add_section(layout: QVBoxLayout, name: str, *widgets: QWidget) -> None:
    if layout.count():
        layout.addSpacing(_SECTION_GAP_PX)
    label = heading(name)
    label.setBuddy(widgets[0])
    layout.addWidget(label)
    for widget in widgets:
        layout.addWidget(widget)
