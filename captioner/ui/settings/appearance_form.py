"""Every choice of how captions look, one under the other."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from captioner.domain.appearance import (
    LARGEST_PERCENT,
    SMALLEST_PERCENT,
    Appearance,
    Color,
    Edge,
    FontStyle,
)
from captioner.domain.wording import marked, translate
from captioner.ui.fonts import caption_font
from captioner.ui.settings.family_choice import FamilyChoice
from captioner.ui.settings.field_note import FieldNote
from captioner.ui.settings.form import SEARCH_TERMS, SettingsForm
from captioner.ui.settings.layer_choice import LayerChoice
from captioner.ui.settings.page import Lockable
from captioner.ui.settings.percent_choice import PercentChoice
from captioner.ui.wheel_guard import guard_from_wheel

_STYLES = {
    FontStyle.DEFAULT: marked("captions", "Captioner's own"),
    FontStyle.SANS: marked("captions", "Without serifs"),
    FontStyle.SERIF: marked("captions", "With serifs"),
    FontStyle.MONO_SANS: marked("captions", "Typewriter, without serifs"),
    FontStyle.MONO_SERIF: marked("captions", "Typewriter, with serifs"),
    FontStyle.CASUAL: marked("captions", "Casual"),
    FontStyle.CURSIVE: marked("captions", "Cursive"),
    FontStyle.SMALL_CAPITALS: marked("captions", "Small capitals"),
}
_EDGES = {
    Edge.NONE: marked("captions", "None"),
    Edge.UNIFORM: marked("captions", "Outline all around"),
    Edge.DROP_SHADOW: marked("captions", "Shadow below"),
    Edge.RAISED: marked("captions", "Raised"),
    Edge.DEPRESSED: marked("captions", "Sunk in"),
}
_HINTS = {
    "background": marked("captions", "Behind the words alone."),
    "window": marked("captions", "Behind the whole box."),
}
_LARGE_STEP = 50


class AppearanceForm(QWidget):
    edited = Signal(Appearance)
    doubted = Signal(str, str)
    """A field of Appearance whose text is no value, and the sentence about it."""

    settled = Signal(str)
    """What stands in this field is a value (again); comes after `edited`."""

    def __init__(self) -> None:
        super().__init__()
        self._appearance = Appearance()
        self.layers: Mapping[str, LayerChoice] = {
            "text": LayerChoice(translate("captions", "Text")),
            "background": LayerChoice(translate("captions", "Background")),
            "window": LayerChoice(translate("captions", "Window")),
        }
        self.letters = PercentChoice(
            translate("captions", "Size"), SMALLEST_PERCENT, LARGEST_PERCENT, ticks=_LARGE_STEP
        )
        self.style_choice = QComboBox()
        self.family = FamilyChoice()
        self.edge = QComboBox()
        self.notes: Mapping[str, FieldNote] = {
            name: FieldNote(translate("captions", _HINTS[name]) if name in _HINTS else "")
            for name in ("text", "background", "window", "size_percent", "style", "family", "edge")
        }
        self._fill()
        self._lay_out()
        self._connect()

    def show_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        for name, layer in self.layers.items():
            opacity = getattr(appearance, f"{name}_opacity")
            layer.show_layer(getattr(appearance, name), opacity)
        self.letters.show_percent(appearance.size_percent)
        self.style_choice.setCurrentIndex(self.style_choice.findData(appearance.font_style.value))
        self.family.show_family(appearance.family)
        self.edge.setCurrentIndex(self.edge.findData(appearance.edge.value))

    def forget_typed(self) -> None:
        """What is no colour yet gives way to the colour that is chosen."""
        for layer in self.layers.values():
            layer.color.forget_typed()

    def show_doubts(self, doubts: Mapping[str, str]) -> None:
        """Sentences by field of Appearance; a field that is not there has no doubt."""
        for name, note in self.notes.items():
            note.set_problem(doubts.get(name, ""))

    def say_of_size(self, text: str) -> None:
        """What has to be known of the size as it is now; empty for nothing."""
        self.notes["size_percent"].set_hint(text)

    def focus(self, field: str) -> None:
        """Give the keyboard to a field of Appearance."""
        name = field.removesuffix("_opacity")
        if name in self.layers:
            layer = self.layers[name]
            (layer if name == field else layer.opacity).setFocus()
        elif field == "family":
            self.family.setFocus()
        else:
            self.letters.setFocus()

    def lockables(self) -> Mapping[str, Lockable]:
        """By the paths of the settings."""
        layers = {name: Lockable([layer.color]) for name, layer in self.layers.items()}
        opacities = {
            f"{name}_opacity": Lockable([layer.opacity]) for name, layer in self.layers.items()
        }
        rest = {
            "size_percent": Lockable([self.letters]),
            "font_style": Lockable([self.style_choice]),
            "family": Lockable([self.family]),
            "edge": Lockable([self.edge]),
        }
        every = {**layers, **opacities, **rest}
        return {f"display.appearance.{name}": each for name, each in every.items()}

    def stop(self) -> None:
        for layer in self.layers.values():
            layer.stop()

    def _edit(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Appearance
        self._appearance = replace(self._appearance, **changes)
        self.edited.emit(self._appearance)

    def _color(self, name: str, color: Color) -> None:
        self._edit(**{name: color})
        self.settled.emit(name)

    def _fill(self) -> None:
        size_px = round(self.fontMetrics().height() * 0.9)
        for style, text in _STYLES.items():
            self.style_choice.addItem(translate("captions", text), style.value)
            font = caption_font(Appearance(font_style=style), size_px)
            last = self.style_choice.count() - 1
            self.style_choice.setItemData(last, font, Qt.ItemDataRole.FontRole)
        for edge, text in _EDGES.items():
            self.edge.addItem(translate("captions", text), edge.value)
        guard_from_wheel(self.style_choice, self.edge)
        self.style_choice.setProperty(
            SEARCH_TERMS, translate("search", "typeface monospace serif sans")
        )
        self.family.setProperty(SEARCH_TERMS, translate("search", "typeface family installed"))
        self.edge.setProperty(
            SEARCH_TERMS, translate("search", "outline shadow border raised depressed")
        )
        self.letters.slider.setProperty(
            SEARCH_TERMS, translate("search", "large small zoom font size")
        )

    def _connect(self) -> None:
        for name, layer in self.layers.items():
            layer.color_chosen.connect(lambda color, name=name: self._color(name, color))
            layer.color_doubted.connect(
                lambda sentence, name=name: self.doubted.emit(name, sentence)
            )
            layer.opacity_chosen.connect(
                lambda opacity, name=name: self._edit(**{f"{name}_opacity": opacity})
            )
        self.letters.chosen.connect(lambda percent: self._edit(size_percent=percent))
        self.style_choice.activated.connect(
            lambda index: self._edit(font_style=FontStyle(self.style_choice.itemData(index)))
        )
        self.family.chosen.connect(lambda family: self._edit(family=family))
        self.edge.activated.connect(lambda index: self._edit(edge=Edge(self.edge.itemData(index))))

    def _lay_out(self) -> None:
        form = SettingsForm()
        width_px = max(layer.label.sizeHint().width() for layer in self.layers.values())
        labels = {
            "text": translate("captions", "Te&xt:"),
            "background": translate("captions", "Ba&ckground:"),
            "window": translate("captions", "&Window:"),
        }
        for name, label in labels.items():
            layer = self.layers[name]
            form.add(label, layer, note=self.notes[name], buddy=layer.color.code)
            code = translate("captions", "{layer}: colour as # and six digits")
            layer.color.code.setAccessibleName(code.format(layer=layer.color.purpose))
            layer.label.setMinimumWidth(width_px)
        form.add(
            translate("captions", "Si&ze:"),
            self.letters,
            note=self.notes["size_percent"],
            buddy=self.letters.slider,
        )
        notes = self.notes
        form.add(
            translate("captions", "&Letters:"),
            self.style_choice,
            note=notes["style"],
            buddy=self.style_choice,
        )
        form.add(
            translate("captions", "&Font:"), self.family, note=notes["family"], buddy=self.family
        )
        form.add(translate("captions", "&Edge:"), self.edge, note=notes["edge"], buddy=self.edge)
        for text in form.labels:
            text.setMinimumHeight(self.edge.sizeHint().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
