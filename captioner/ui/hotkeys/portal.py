"""Hotkeys on Wayland: the desktop's portal catches them, and asks the person about them first."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from captioner.domain.hotkeys import HotkeyAction
from captioner.domain.wording import marked, translate
from captioner.ui.hotkeys.keyboard import OnTrouble, combination_of
from captioner.ui.hotkeys.names import ACTION_NAMES
from captioner.ui.hotkeys.portal_bus import PATH, PortalBus

_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_REGISTRY = "org.freedesktop.host.portal.Registry"

_GRANTED = 0

Results = Mapping[str, tuple[str, Any]]
"""D-Bus's a{sv}: each value with its signature."""

NO_PORTAL = marked(
    "hotkeys",
    "This desktop lets no program catch keys. Set them in the desktop's own keyboard settings.",
)
REFUSED = marked(
    "hotkeys",
    "The desktop did not grant “{keys}”. Allow it in the desktop's settings for shortcuts.",
)

_Held = Qt.KeyboardModifier
_WRITTEN = {
    _Held.ControlModifier: "CTRL",
    _Held.AltModifier: "ALT",
    _Held.ShiftModifier: "SHIFT",
    _Held.MetaModifier: "LOGO",
}


class PortalKeyboard:
    """What the desktop makes of the keys comes later, by `on_trouble`.

    A session takes its keys once, so other keys need another session. Raises
    OSError where there is no bus. Protocol: https://flatpak.github.io/xdg-desktop-portal
    """

    def __init__(
        self, owner: QObject, on_pressed: Callable[[HotkeyAction], None], on_trouble: OnTrouble
    ) -> None:
        self._on_pressed = on_pressed
        self._on_trouble = on_trouble
        self._wanted: Mapping[HotkeyAction, str] = {}
        self._session = ""
        self._requests: dict[str, Callable[[int, Results], None]] = {}
        self._bus = PortalBus(owner, self._on_signal)
        self._bus.listen(_REQUEST, "Response")
        self._bus.listen(_SHORTCUTS, "Activated")
        self._introduce()

    def catch(self, chords: Mapping[HotkeyAction, str]) -> Mapping[HotkeyAction, str]:
        self._wanted = dict(chords)
        self._end_session()
        if chords:
            self._begin_session()
        return {}

    def try_out(self, keys: str) -> str:
        """The desktop asks the person; nobody can know before."""
        del keys
        return ""

    def close(self) -> None:
        self._end_session()
        self._bus.close()

    def _introduce(self) -> None:
        """Desktops of 2025 on want to know whose keys they are; older ones refuse, harmlessly."""
        name = QGuiApplication.desktopFileName()
        if name:
            self._bus.call(PATH, (_REGISTRY, "Register"), ("sa{sv}", (name, {})), lambda _: None)

    def _begin_session(self) -> None:
        token = self._bus.token()
        self._session = self._bus.path("session", token)
        options = {"session_handle_token": ("s", token)}
        self._request("CreateSession", "a{sv}", (), options, self._bind)

    def _end_session(self) -> None:
        if self._session:
            self._bus.call(self._session, (_SESSION, "Close"), ("", ()), lambda _: None)
        self._session = ""
        self._requests.clear()

    def _bind(self, answer: int, results: Results) -> None:
        del results
        if answer != _GRANTED:
            self._refuse(self._wanted)
            return
        shortcuts = [
            (
                action.value,
                {
                    "description": ("s", translate("hotkeys", ACTION_NAMES[action])),
                    "preferred_trigger": ("s", trigger_of(combination_of(keys))),
                },
            )
            for action, keys in self._wanted.items()
        ]
        body = (self._session, shortcuts, "")
        self._request("BindShortcuts", "oa(sa{sv})sa{sv}", body, {}, self._on_bound)

    def _on_bound(self, answer: int, results: Results) -> None:
        """A person may have granted some of them, or with other keys than were wished."""
        _, shortcuts = results.get("shortcuts", ("", ()))
        granted = {name for name, _ in shortcuts} if answer == _GRANTED else set()
        missing = {a: keys for a, keys in self._wanted.items() if a.value not in granted}
        self._refuse(missing)

    def _refuse(self, missing: Mapping[HotkeyAction, str]) -> None:
        sentence = translate("hotkeys", REFUSED)
        self._on_trouble({action: sentence.format(keys=keys) for action, keys in missing.items()})

    def _request(
        self,
        name: str,
        signature: str,
        body: tuple[object, ...],
        options: Mapping[str, tuple[str, object]],
        on_response: Callable[[int, Results], None],
    ) -> None:
        token = self._bus.token()
        self._requests[self._bus.path("request", token)] = on_response
        options = {**options, "handle_token": ("s", token)}
        self._bus.call(
            PATH, (_SHORTCUTS, name), (signature, (*body, options)), self._on_request_made
        )

    def _on_request_made(self, body: tuple[object, ...] | None) -> None:
        if body is None:
            self._session = ""
            self._on_trouble(dict.fromkeys(self._wanted, translate("hotkeys", NO_PORTAL)))

    def _on_signal(self, path: str, name: str, body: tuple[object, ...]) -> None:
        match name, body:
            case "Response", (int(answer), dict(results)):
                on_response = self._requests.pop(path, None)
                if on_response is not None:
                    on_response(answer, results)
            case "Activated", (self._session, str(shortcut), *_):
                for action in self._wanted:
                    if action.value == shortcut:
                        self._on_pressed(action)


def trigger_of(combination: QKeyCombination) -> str:
    """As the XDG specification of shortcuts writes it: CTRL+ALT+p, named as in xkbcommon."""
    held = combination.keyboardModifiers()
    parts = [text for modifier, text in _WRITTEN.items() if held & modifier]
    key = QKeySequence(combination.key()).toString(QKeySequence.SequenceFormat.PortableText)
    name = _XKB_NAMES.get(key, key.lower() if len(key) == 1 else key)
    return "+".join((*parts, name))


_XKB_NAMES = {
    "PgUp": "Page_Up",
    "PgDown": "Page_Down",
    "Del": "Delete",
    "Ins": "Insert",
    "Esc": "Escape",
    "Space": "space",
    "Media Play": "XF86AudioPlay",
    "Media Next": "XF86AudioNext",
    "Media Previous": "XF86AudioPrev",
    "Media Stop": "XF86AudioStop",
    "+": "plus",
    "-": "minus",
    ",": "comma",
    ".": "period",
}
