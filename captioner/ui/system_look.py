"""What the system asks of all programs' looks, followed while they run."""

import math
import sys
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from captioner.domain.system_look import SystemLook
from captioner.ui.native_look import is_native_motion_reduced, native_text_scale
from captioner.ui.portal_settings import Key, PortalSettings, Value

_CONTRAST: Key = ("org.freedesktop.appearance", "contrast")
_MOTION: Key = ("org.freedesktop.appearance", "reduced-motion")
_GNOME_CONTRAST: Key = ("org.gnome.desktop.a11y.interface", "high-contrast")
_GNOME_ANIMATIONS: Key = ("org.gnome.desktop.interface", "enable-animations")
_GNOME_TEXT: Key = ("org.gnome.desktop.interface", "text-scaling-factor")
_KDE_ANIMATIONS: Key = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")

_Role = QPalette.ColorRole

_KEYS = frozenset(
    {_CONTRAST, _MOTION, _GNOME_CONTRAST, _GNOME_ANIMATIONS, _GNOME_TEXT, _KDE_ANIMATIONS}
)
_SMALLEST_SCALE, _LARGEST_SCALE = 0.5, 4.0
_BLACK_AND_WHITE = {0, 255}
"""The lightness of text and ground in a palette of high contrast."""


class SystemLookWatch(QObject):
    """High contrast and dark mode by Qt; text scale and motion by the desktop or the system.

    Windows and macOS tell nobody of a change in text scale or motion: they are
    asked again when a window of this program becomes active. Qt's main thread;
    nothing blocks.
    """

    changed = Signal(SystemLook)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: dict[Key, Value] = {}
        self._portal: PortalSettings | None = None
        self._is_stopped = False
        application = _application()
        # Held: PySide takes the hints of accessibility for gone with the object they come from.
        self._hints = application.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._accessibility.contrastPreferenceChanged.connect(self._refresh)
        application.applicationStateChanged.connect(self._refresh)
        if sys.platform.startswith("linux"):
            self._portal = PortalSettings(_KEYS, self)
            self._portal.told.connect(self._on_told)
        self._look = self._read()

    @property
    def look(self) -> SystemLook:
        return self._look

    def stop(self) -> None:
        """Nothing is followed any more."""
        self._is_stopped = True
        if self._portal is not None:
            self._portal.stop()

    def _on_told(self, key: Key, value: Value) -> None:
        self._told[key] = value
        self._refresh()

    def _refresh(self, *_: Any) -> None:  # noqa: ANN401 - whatever a signal brings
        look = self._read()
        if look != self._look and not self._is_stopped:
            self._look = look
            self.changed.emit(look)

    def _read(self) -> SystemLook:
        told = self._told
        return SystemLook(
            has_high_contrast=self._has_high_contrast(),
            is_dark=self._hints.colorScheme() is not Qt.ColorScheme.Light,
            text_scale=_text_scale(told),
            has_reduced_motion=is_native_motion_reduced() or _is_motion_reduced(told),
        )

    def _has_high_contrast(self) -> bool:
        """Qt knows it of Windows, macOS and GNOME; elsewhere the palette or the portal tells."""
        palette = QGuiApplication.palette()
        lightness = {palette.color(role).lightness() for role in (_Role.WindowText, _Role.Window)}
        return (
            self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
            or lightness == _BLACK_AND_WHITE
            or self._told.get(_CONTRAST) == 1
            or self._told.get(_GNOME_CONTRAST) is True
        )


def _text_scale(told: Mapping[Key, Value]) -> float:
    scale = told.get(_GNOME_TEXT, native_text_scale())
    if isinstance(scale, str) or not math.isfinite(scale):
        return 1.0
    return min(max(float(scale), _SMALLEST_SCALE), _LARGEST_SCALE)


def _is_motion_reduced(told: Mapping[Key, Value]) -> bool:
    return (
        told.get(_MOTION) == 1
        or told.get(_GNOME_ANIMATIONS) is False
        or told.get(_KDE_ANIMATIONS) in ("0", "0.0", 0)
    )


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("What the system asks for is known to a QGuiApplication alone.")
    return application
