"""What is written of what is said: where, for how long, and what other programs get of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from captioner.domain.settings import TranscriptOptions
from captioner.domain.transcript_problems import transcript_problems
from captioner.domain.wording import counted, marked, translate
from captioner.ports.preferences import Preferences
from captioner.ui.labels import Hint, heading
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.export_on_stop_form import ExportOnStopForm
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.settings.form import SEARCH_TERMS, SettingsForm, align
from captioner.ui.settings.option_check import OptionCheck
from captioner.ui.settings.page import Lockable, SettingsPage
from captioner.ui.settings.path_fields import GrowingFileField
from captioner.ui.settings.places_list import PlacesList
from captioner.ui.settings.retention_choice import RetentionChoice

KEPT_TRANSCRIPTS = marked("about", "Transcripts")
KEPT_AUDIO = marked("about", "Kept audio")
"""The names under which `About.places` says where they are."""

_SESSION_DAYS, _AUDIO_DAYS = (7, 30, 90, 365), (1, 7, 30, 90)
_SECTION_GAP_PX = 18


class TranscriptsPage(SettingsPage):
    title = marked("settings", "Transcripts")
    fields = (
        "keep_sessions",
        "keep_audio",
        "retention_days",
        "audio_retention_days",
        "export_on_stop",
        "export_formats",
        "export_folder",
        "live_text",
    )

    def __init__(self, preferences: Preferences, draft: SettingsDraft) -> None:
        super().__init__()
        self._draft = draft
        self.keep = _keep_check()
        self.keep_audio = _audio_check()
        places = preferences.about.places
        self.places = PlacesList(
            {name: places[name] for name in (KEPT_TRANSCRIPTS, KEPT_AUDIO) if name in places}
        )
        self.retention = RetentionChoice(
            translate("transcripts", "Never"),
            _SESSION_DAYS,
            preferences.count_old_sessions,
            counted(
                "transcripts",
                "%n sessions are older than that, and will be deleted for good.",
                "",
                1,
            ),
        )
        self.audio_retention = RetentionChoice(
            translate("transcripts", "With its session"),
            _AUDIO_DAYS,
            preferences.count_old_audio,
            counted(
                "transcripts",
                "%n sound files are older than that, and will be deleted for good.",
                "",
                1,
            ),
        )
        self.exports = ExportOnStopForm()
        self.live_text = GrowingFileField(
            translate("transcripts", "Choose the live text file"),
            placeholder=translate("transcripts", "None"),
        )
        self.live_text_note = FieldNote()
        self._lay_out()
        self._connect()
        self._show()

    def activated(self) -> None:
        """What is old may have become another while the page was not seen."""
        self.retention.look()
        self.audio_retention.look()

    def deactivated(self) -> None:
        self.retention.stop()
        self.audio_retention.stop()

    def stop(self) -> None:
        self.retention.stop()
        self.audio_retention.stop()
        self.exports.stop()
        self.live_text.stop()

    def focus_problem(self, profile_id: str | None, field: str) -> None:
        del profile_id
        widgets: dict[str, QWidget] = {
            "keep_audio": self.keep_audio,
            "retention_days": self.retention,
            "audio_retention_days": self.audio_retention,
            "export_on_stop": self.exports.exports,
            "export_formats": next(iter(self.exports.formats.values())),
            "export_folder": self.exports.folder,
            "live_text": self.live_text,
        }
        widgets.get(field, self.keep).setFocus()

    def reveal(self, widget: QWidget) -> QWidget:
        """What only matters once sessions are exported is behind that choice."""
        return widget if widget.isVisibleTo(self) else self.exports.exports.box

    def lockables(self) -> Mapping[str, Lockable]:
        exports = self.exports
        return {
            "transcripts.keep_sessions": Lockable([self.keep.box], self.keep.note),
            "audio.keep_audio": Lockable([self.keep_audio.box], self.keep_audio.note),
            "transcripts.retention_days": Lockable([self.retention]),
            "transcripts.audio_retention_days": Lockable([self.audio_retention]),
            "transcripts.export_on_stop": Lockable([exports.exports.box], exports.exports.note),
            "transcripts.export_formats": Lockable(
                [*exports.formats.values()], exports.formats_note
            ),
            "transcripts.export_folder": Lockable([exports.folder]),
            "transcripts.live_text": Lockable([self.live_text]),
        }

    @property
    def _options(self) -> TranscriptOptions:
        return self._draft.settings.transcripts

    def _edit(self, **changes: Any) -> None:  # noqa: ANN401 - fields of TranscriptOptions
        options = replace(self._options, **changes)
        self._draft.edit(replace(self._draft.settings, transcripts=options))

    def _choose_audio(self, is_kept: bool) -> None:  # noqa: FBT001 - Qt's signal
        audio = replace(self._draft.settings.audio, keep_audio=is_kept)
        self._draft.edit(replace(self._draft.settings, audio=audio))

    def _show(self) -> None:
        options = self._options
        problems = {error.field: str(error) for error in transcript_problems(options)}
        self.keep.show_choice(options.keep_sessions)
        self.keep_audio.show_choice(self._draft.settings.audio.keep_audio)
        self.retention.show_days(options.retention_days)
        self.audio_retention.show_days(options.audio_retention_days)
        self.exports.show_options(options)
        self.exports.show_problems(problems)
        self.exports.exports.set_reason(
            ""
            if options.keep_sessions
            else translate("transcripts", "Only what is kept can be exported.")
        )
        self.live_text.show_path(options.live_text)
        self.live_text_note.set_problem(problems.get("live_text", ""))

    def _connect(self) -> None:
        self.keep.edited.connect(lambda is_kept: self._edit(keep_sessions=is_kept))
        self.keep_audio.edited.connect(self._choose_audio)
        self.retention.edited.connect(lambda days: self._edit(retention_days=days))
        self.audio_retention.edited.connect(lambda days: self._edit(audio_retention_days=days))
        self.exports.edited.connect(lambda changes: self._edit(**changes))
        self.live_text.changed.connect(lambda path: self._edit(live_text=path))
        self._draft.changed.connect(self._show)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        _add_section(
            layout,
            translate("transcripts", "What is kept"),
            self.keep,
            self.keep_audio,
            self.places,
        )
        retention = self._retention_form()
        _add_section(layout, translate("transcripts", "How long it is kept"), retention)
        _add_section(layout, translate("transcripts", "When a session ends"), self.exports)
        live = self._live_form()
        _add_section(
            layout,
            translate("transcripts", "Text for other programs"),
            live,
            Hint(
                translate(
                    "transcripts",
                    "Each caption is added to this file as a line, as soon as it does not change "
                    "any more: for a text source of OBS that reads from a file, or a "
                    "teleprompter. It works without keeping sessions, too.",
                )
            ),
        )
        align((retention, live))
        layout.addStretch()

    def _retention_form(self) -> SettingsForm:
        form = SettingsForm()
        for label, choice in (
            (translate("transcripts", "&Delete sessions:"), self.retention),
            (translate("transcripts", "Dele&te audio:"), self.audio_retention),
        ):
            choice.setProperty(SEARCH_TERMS, translate("search", "retention privacy days remove"))
            form.add(label, choice, note=choice.note, buddy=choice)
        return form

    def _live_form(self) -> SettingsForm:
        form = SettingsForm()
        self.live_text.edit.setProperty(SEARCH_TERMS, translate("search", "OBS file append stream"))
        form.add(
            translate("transcripts", "&Live text file:"),
            self.live_text,
            note=self.live_text_note,
            buddy=self.live_text.edit,
        )
        return form


def _keep_check() -> OptionCheck:
    check = OptionCheck(
        translate("transcripts", "&Keep what is said"),
        translate(
            "transcripts",
            "Each session, from start to stop, is saved as text that only you can read. Off, "
            "nothing is written. What is said off the record is never written.",
        ),
    )
    check.box.setProperty(SEARCH_TERMS, translate("search", "save journal record privacy"))
    return check


def _audio_check() -> OptionCheck:
    check = OptionCheck(
        translate("transcripts", "Keep the &audio, too"),
        translate(
            "transcripts",
            "As a sound file beside the text. Everybody who can be heard is on it: ask them "
            "first. Off, what the microphone hears is forgotten within a minute.",
        ),
    )
    check.box.setProperty(SEARCH_TERMS, translate("search", "record sound flac"))
    return check


def _add_section(layout: QVBoxLayout, name: str, *widgets: QWidget) -> None:
    if layout.count():
        layout.addSpacing(_SECTION_GAP_PX)
    layout.addWidget(heading(name))
    for widget in widgets:
        layout.addWidget(widget)
