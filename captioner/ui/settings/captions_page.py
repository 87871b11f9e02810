"""How captions look, come and stay, with a preview that shows every choice at once."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from captioner.domain.appearance import Appearance, NamedAppearance
from captioner.domain.errors import ConfigError
from captioner.domain.settings import DisplayOptions
from captioner.domain.system_look import followed, is_motion_reduced
from captioner.domain.wording import marked, number, translate
from captioner.ports.preferences import Preferences
from captioner.ui.labels import heading
from captioner.ui.margins import set_margins
from captioner.ui.settings.appearance_form import AppearanceForm
from captioner.ui.settings.appearance_preview import AppearancePreview
from captioner.ui.settings.coming_form import ComingForm
from captioner.ui.settings.contrast_note import ContrastNote
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.highlight import bring_into_view
from captioner.ui.settings.page import Lockable, SettingsPage
from captioner.ui.settings.preset_choice import PresetChoice
from captioner.ui.system_look import SystemLookWatch

_SECTION_GAP_PX = 14
_ROOM_FOR_SCROLL_BAR_PX = 8
_LEAST_FORM_PX = 160

_TELLABLE_SCALE = 0.95
"""A preview that is smaller by less looks as large as it is."""

_LAYERS = ("text", "background", "window")


class CaptionsPage(SettingsPage):
    """The preview stays in view while the choices scroll below it."""

    title = marked("settings", "Captions")
    fields = (
        *_LAYERS,
        *(f"{layer}_opacity" for layer in _LAYERS),
        "size_percent",
        "family",
        "presets",
        "linger_s",
    )

    def __init__(self, preferences: Preferences, draft: SettingsDraft) -> None:
        del preferences  # all that this page needs is in the draft
        super().__init__()
        self._draft = draft
        self.system = SystemLookWatch(self)
        self.preview = AppearancePreview()
        self.contrast = ContrastNote()
        self.presets = PresetChoice()
        self.form = AppearanceForm()
        self.coming = ComingForm()
        self._lay_out()
        self._connect()
        self._show()

    def stop(self) -> None:
        self.form.stop()
        self.system.stop()

    def focus_problem(self, profile_id: str | None, field: str) -> None:
        del profile_id
        if field == "presets":
            self.presets.setFocus()
        elif field == "linger_s":
            self.coming.linger.setFocus()
        else:
            self.form.focus(field)

    def reveal(self, widget: QWidget) -> QWidget:
        bring_into_view(widget)
        return widget

    def lockables(self) -> Mapping[str, Lockable]:
        presets = self.presets
        return {
            **self.form.lockables(),
            **self.coming.lockables(),
            "display.appearance": Lockable([presets.choice, presets.reset]),
            "display.presets": Lockable([presets.save, presets.rename, presets.delete]),
        }

    @property
    def _display(self) -> DisplayOptions:
        return self._draft.settings.display

    def _edit(self, **changes: Any) -> None:  # noqa: ANN401 - fields of DisplayOptions
        display = replace(self._display, **changes)
        self._draft.edit(replace(self._draft.settings, display=display))

    def _edit_look(self, appearance: Appearance, own: tuple[NamedAppearance, ...]) -> None:
        """Another look as a whole: what was being typed for the one before does not count."""
        self._edit(appearance=appearance, presets=own)
        self.form.forget_typed()
        for layer in _LAYERS:
            self._draft.settle(None, layer)

    def _show(self) -> None:
        display = self._display
        self.presets.show_presets(display.appearance, display.presets)
        self.form.show_appearance(display.appearance)
        self.form.show_doubts(
            {field: str(error) for (where, field), error in self._draft.doubts.items() if not where}
        )
        self.coming.show_options(display)
        self._show_as_seen()

    def _show_as_seen(self) -> None:
        """With what the system asks for, as the overlay will have it."""
        shown = followed(self._display.appearance, self.system.look)
        self.preview.show_appearance(shown)
        voices = [color.name() for color in self.preview.look.voices]
        self.contrast.show_appearance(shown, voices)
        self.preview.setAccessibleDescription(self.contrast.text)
        self.form.say_of_size(self._about_size())
        self.coming.show_systems_motion(is_reduced=is_motion_reduced(None, self.system.look))

    def _about_size(self) -> str:
        sentences = []
        if self.system.look.text_scale != 1:
            said = translate("captions", "Times the {percent} % that the system has for all text.")
            sentences.append(said.format(percent=number(100 * self.system.look.text_scale)))
        if self.preview.scale < _TELLABLE_SCALE:
            said = translate("captions", "The preview is at {percent} % of its real size.")
            sentences.append(said.format(percent=number(100 * self.preview.scale)))
        return " ".join(sentences)

    def _connect(self) -> None:
        self.presets.edited.connect(self._edit_look)
        self.form.edited.connect(lambda appearance: self._edit(appearance=appearance))
        self.form.settled.connect(lambda field: self._draft.settle(None, field))
        self.form.doubted.connect(
            lambda field, sentence: self._draft.doubt(None, ConfigError(field, sentence))
        )
        self.coming.edited.connect(lambda name, value: self._edit(**{name: value}))
        self.system.changed.connect(self._show_as_seen)
        self._draft.changed.connect(self._show)

    def _lay_out(self) -> None:
        below = QWidget()
        choices = QVBoxLayout(below)
        set_margins(choices, end=_ROOM_FOR_SCROLL_BAR_PX)
        choices.addWidget(self.presets)
        _add_section(choices, translate("captions", "Look"), self.form)
        _add_section(choices, translate("captions", "How words come and stay"), self.coming)
        choices.addStretch()
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMinimumHeight(_LEAST_FORM_PX)
        # All the height that is left, but no wish of its own: else the page would scroll as well.
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keyboard by itself
        area.setWidget(below)
        layout = QVBoxLayout(self)
        layout.addWidget(self.preview)
        layout.addWidget(self.contrast)
        layout.addWidget(area, stretch=1)


def _add_section(layout: QVBoxLayout, name: str, *widgets: QWidget) -> None:
    layout.addSpacing(_SECTION_GAP_PX)
    layout.addWidget(heading(name))
    for widget in widgets:
        layout.addWidget(widget)
