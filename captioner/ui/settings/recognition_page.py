"""What is asked of each recogniser: language, model, how text is written, when it is final."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from captioner.domain.machine_defaults import SET_BY_ADMINISTRATOR
from captioner.domain.models import Feature
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.settings import THIS_COMPUTER, Profile
from captioner.domain.wording import marked, translate
from captioner.ports.preferences import Preferences
from captioner.ui.control_lock import ControlLock
from captioner.ui.disclosure import Disclosure
from captioner.ui.labels import Hint, heading
from captioner.ui.margins import set_margins
from captioner.ui.message_bar import MessageBar
from captioner.ui.settings.boost_table import BoostTable
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.endpointing_form import EndpointingForm
from captioner.ui.settings.model_choice import ModelChoice
from captioner.ui.settings.model_lists import ModelLists
from captioner.ui.settings.page import SettingsPage
from captioner.ui.settings.reasons import reasons_against
from captioner.ui.settings.row_table import RowTable
from captioner.ui.settings.writing_form import WritingForm
from captioner.ui.verdict_icon import Mark
from captioner.ui.wheel_guard import guard_from_wheel

_SECTION_GAP_PX = 18

_ENDPOINTING = marked(
    "recognition",
    "A server finds out by itself when a sentence is over. Change this only if its final words "
    "come too late, or if sentences are torn apart.",
)
_CUSTOM = marked(
    "recognition",
    "Sent as Riva's custom configuration, as it stands here. A wrong name or value can make the "
    "server refuse everything.",
)


class RecognitionPage(SettingsPage):
    """Edits one recogniser at a time; what it cannot do is greyed but stays chosen."""

    title = marked("settings", "Recognition")
    fields = ("language", "model", "max_speakers", "boosted", "endpointing", "custom")

    def __init__(self, preferences: Preferences, draft: SettingsDraft) -> None:
        super().__init__()
        self._preferences = preferences
        self._draft = draft
        self._is_active = False
        self._lists = ModelLists(preferences, draft, self)
        self.profile_id: str | None = draft.settings.active_profile
        self.recognizer = QComboBox()
        self.models = ModelChoice()
        self.writing = WritingForm()
        self.boosts = BoostTable(preferences)
        self.endpointing = EndpointingForm()
        self.custom = RowTable(
            translate("recognition", "Custom configuration"),
            (translate("recognition", "Name"), translate("recognition", "Value")),
            new_row=("", ""),
        )
        self.custom.buttons.addStretch()
        self.expert = Disclosure(
            translate("recognition", "E&xpert"),
            _stacked(Hint(translate("recognition", _CUSTOM)), self.custom),
        )
        self.reset = QPushButton(translate("recognition", "Reset to defaul&ts"), autoDefault=False)
        self.reset_bar = MessageBar()
        self.locked_bar = MessageBar()
        self._reset_lock = ControlLock([self.reset])
        guard_from_wheel(self.recognizer)
        self._locks = self._new_locks()
        self._lay_out()
        self._connect()
        self._show_overrides()
        self._show()

    @property
    def options(self) -> RecognitionOptions:
        """As drafted, of the recogniser that is shown."""
        return self._draft.settings.recognition_of(self._profile)

    def edit_recognizer(self, profile_id: str | None) -> None:
        """Show the choices for this server, None for this computer."""
        self.profile_id = profile_id
        self.reset_bar.withdraw()
        self._show()
        if self._is_active:
            self._lists.ask(profile_id)

    def activated(self) -> None:
        self._is_active = True
        self._lists.ask(self.profile_id)

    def deactivated(self) -> None:
        self._is_active = False

    def stop(self) -> None:
        self._is_active = False
        self._lists.stop()
        self.boosts.stop()

    def focus_problem(self, profile_id: str | None, field: str) -> None:
        self.edit_recognizer(profile_id)
        if field == "custom":
            self.expert.open()
        widgets: Mapping[str, QWidget] = {
            "language": self.models.language,
            "model": self.models.model,
            "max_speakers": self.writing.max_speakers,
            "boosted": self.boosts,
            "endpointing": self.endpointing.first_set,
            "custom": self.custom,
        }
        widgets.get(field, self.recognizer).setFocus()

    def reveal(self, widget: QWidget) -> QWidget:
        if self.expert.content.isAncestorOf(widget):
            self.expert.open()
        return widget

    @property
    def _profile(self) -> Profile | None:
        profiles = self._draft.settings.profiles
        return next((each for each in profiles if each.id == self.profile_id), None)

    def _edit(self, name: str, value: object) -> None:
        self.reset_bar.withdraw()
        self._draft.edit_recognition(
            self.profile_id,
            lambda options: replace(options, **{name: value}),  # type: ignore[arg-type]
        )

    def _reset(self) -> None:
        profile_id, before = self.profile_id, self.options

        def undo() -> None:
            self.reset_bar.withdraw()
            self._draft.edit_recognition(profile_id, lambda _: before)
            self.reset.setFocus()

        self._draft.edit_recognition(profile_id, lambda _: RecognitionOptions())
        said = translate("recognition", "{server} is back at the defaults.")
        sentence = said.format(server=self.recognizer.currentText())
        self.reset_bar.say(sentence, button=translate("recognition", "&Undo"), on_button=undo)

    def _show(self) -> None:
        if self._profile is None:  # this computer, or a server that was deleted meanwhile
            self.profile_id = None
        self._show_recognizers()
        options = self.options
        self.models.show_choice(options.language, options.model)
        self.writing.show_options(options)
        self.boosts.show_phrases(options.boosted)
        self.endpointing.show_options(options.endpointing)
        self.custom.show_rows(options.custom)
        self._show_locks()  # first: what is let go of may be greyed for another reason
        self._show_models()

    def lock_of(self, name: str) -> ControlLock:
        """Of a field of RecognitionOptions, as it is for the recogniser that is shown."""
        return self._locks[name]

    def _new_locks(self) -> Mapping[str, ControlLock]:
        """By the fields of RecognitionOptions; `endpointing` has a lock for each of its own."""
        writing = self.writing
        checks = {
            "punctuation": writing.punctuation,
            "verbatim": writing.verbatim,
            "profanity_filter": writing.profanity_filter,
            "speaker_labels": writing.speaker_labels,
        }
        return {
            "language": ControlLock([self.models.language]),
            "model": ControlLock([self.models.model]),
            **{
                name: ControlLock([each.box], said_below=each.note) for name, each in checks.items()
            },
            "max_speakers": ControlLock([writing.max_speakers]),
            **{
                f"endpointing.{name}": ControlLock([row.check, row.spin])
                for name, row in self.endpointing.rows.items()
            },
            "boosted": ControlLock([self.boosts]),
            "custom": ControlLock([self.custom]),
        }

    def _show_locks(self) -> None:
        """Of a server all or nothing is locked; of this computer each choice by itself."""
        machine = self._preferences.machine
        group = "this_computer" if self.profile_id is None else "profiles"
        is_whole = machine.locks(group)
        for name, lock in self._locks.items():
            is_locked = is_whole or (
                self.profile_id is None and machine.locks(f"this_computer.{name}")
            )
            lock.set_locked(is_locked, is_told=not is_whole)
        self._reset_lock.set_locked(is_whole, is_told=False)
        if is_whole:
            self.locked_bar.say(translate("settings", SET_BY_ADMINISTRATOR), Mark.SKIPPED)
        else:
            self.locked_bar.withdraw()
            self._show_overrides()

    def _show_recognizers(self) -> None:
        entries: list[tuple[str, str | None]] = [(translate("servers", THIS_COMPUTER), None)]
        entries += [(each.name, each.id) for each in self._draft.settings.profiles]
        combo = self.recognizer
        if entries != [(combo.itemText(i), combo.itemData(i)) for i in range(combo.count())]:
            combo.clear()
            for name, profile_id in entries:
                combo.addItem(name, profile_id)
        combo.setCurrentIndex([each for _, each in entries].index(self.profile_id))

    def _show_models(self) -> None:
        listing = self._lists.listing(self.profile_id)
        self.models.show_listing(listing, asked=self.recognizer.currentText())
        options = self.options
        reasons = reasons_against(listing.models, options.language, options.model)
        self.writing.show_reasons(reasons)
        self.boosts.set_reason(reasons.get(Feature.BOOSTING, ""))
        self.endpointing.show_reasons(reasons)
        self._show_locks()

    def _show_overrides(self) -> None:
        overrides = self._preferences.overrides
        self.models.show_overrides(overrides.get("language", ""), overrides.get("model", ""))

    def _connect(self) -> None:
        self.recognizer.activated.connect(
            lambda index: self.edit_recognizer(self.recognizer.itemData(index))
        )
        self.models.language_edited.connect(lambda text: self._edit("language", text))
        self.models.model_edited.connect(lambda text: self._edit("model", text))
        self.models.refresh_requested.connect(lambda: self._lists.ask(self.profile_id, anew=True))
        self.writing.edited.connect(self._edit)
        self.boosts.edited.connect(lambda phrases: self._edit("boosted", phrases))
        self.endpointing.edited.connect(lambda options: self._edit("endpointing", options))
        self.custom.rows_edited.connect(lambda pairs: self._edit("custom", pairs))
        self.reset.clicked.connect(self._reset)
        self._lists.changed.connect(self._show_models)
        self._draft.changed.connect(self._show)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        label = heading(translate("recognition", "&For"))
        label.setBuddy(self.recognizer)
        self.recognizer.setAccessibleName(translate("recognition", "Recogniser that is edited"))
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.recognizer, stretch=1)
        head.addWidget(self.reset)
        layout.addLayout(head)
        layout.addWidget(self.reset_bar)
        layout.addWidget(self.locked_bar)
        _add_section(layout, translate("recognition", "Language and model"), self.models)
        _add_section(layout, translate("recognition", "Writing"), self.writing)
        _add_section(layout, translate("recognition", "Boosted phrases"), self.boosts)
        _add_section(
            layout,
            translate("recognition", "Beginning and end of speech"),
            Hint(translate("recognition", _ENDPOINTING)),
            self.endpointing,
        )
        layout.addSpacing(_SECTION_GAP_PX)
        layout.addWidget(self.expert)
        layout.addStretch()
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)


def _add_section(layout: QVBoxLayout, name: str, *widgets: QWidget) -> None:
    layout.addSpacing(_SECTION_GAP_PX)
    layout.addWidget(heading(name))
    for widget in widgets:
        layout.addWidget(widget)


def _stacked(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    layout = QVBoxLayout(whole)
    set_margins(layout, begin=20)
    for widget in widgets:
        layout.addWidget(widget)
    return whole
