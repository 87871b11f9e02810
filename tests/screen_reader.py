"""What a screen reader has of a program: its tree, its texts, what it announces, over AT-SPI."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

import pytest
from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import new_method_call

from tests.accessible_tree import STATES, Address, Element
from tests.keyring_daemon import BUS_CONFIGURATION

_LABELLED_BY = 2
"""Of AtspiRelationType."""

_POLITE = 1
"""Of AtspiLive; 2 would interrupt what is being said."""

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ACCESSIBLE, _EVENTS = "org.a11y.atspi.Accessible", "org.a11y.atspi.Event.Object"
_ANSWER_WITHIN_S = 10.0
_UP_WITHIN_S = 20.0

Result = TypeVar("Result")

_PROGRAMS: Address = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_REGISTRY: Address = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")


@dataclass(frozen=True)
class Announcement:
    text: str
    is_polite: bool
    at_s: float
    """When it came, by the monotonic clock."""


class GoneError(Exception):
    """The object that was asked is no more."""


class ScreenReader:
    """`with ScreenReader() as reader:` an accessibility bus of its own, and a reader on it.

    Give `variables` to every program that is to be read.
    """

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="captioner-reader-"))
        self._processes: list[subprocess.Popen[bytes]] = []
        self._connection: DBusConnection | None = None
        self.announcements: list[Announcement] = []
        self.focused: Address | None = None
        """Where the keyboard is, as far as was told; `listen` or any question brings news."""

    @property
    def variables(self) -> dict[str, str]:
        """What leads to this reader, apart from the rest of the environment."""
        return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={self._folder / 'bus'}"}

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._connection is not None:
            self._connection.close()
        for process in reversed(self._processes):
            os.killpg(process.pid, signal.SIGKILL)  # AT-SPI's launcher has a bus as its child
            process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def program(self) -> Element | None:
        """The one that can be read, with all of its windows.

        None as long as there is none, or while something in it comes and goes.
        """
        try:
            programs = self._result(_call(_PROGRAMS, _ACCESSIBLE, "GetChildren"))
            return self.read((programs[0][0], programs[0][1])) if programs else None
        except GoneError:
            return None

    def read(self, address: Address) -> Element:
        """Six questions an object, asked together. GoneError if some of it is gone by then."""
        asked = ("GetRoleName", "GetState", "GetInterfaces", "GetRelationSet", "GetChildren")
        calls = [_call(address, _ACCESSIBLE, member) for member in asked]
        answers = self._ask([_get(address, "Name"), *calls])
        name, role, states, interfaces, relations, children = (each[0] for each in answers)
        bits = states[0] | states[1] << 32
        labels = [each for kind, them in relations if kind == _LABELLED_BY for each in them]
        return Element(
            address,
            name[1],
            role,
            frozenset(word for bit, word in STATES.items() if bits >> bit & 1),
            frozenset(each.rpartition(".")[2] for each in interfaces),
            tuple((bus, path) for bus, path in labels),
            tuple(self.read((bus, path)) for bus, path in children),
        )

    def text_of(self, element: Element) -> str:
        """All of an accessible text."""
        interface = "org.a11y.atspi.Text"
        return str(self._result(_call(element.address, interface, "GetText", "ii", (0, -1))))

    def press(self, element: Element) -> None:
        """Its first action, as a reader's user orders it without mouse and keyboard."""
        press = _call(element.address, "org.a11y.atspi.Action", "DoAction", "i", (0,))
        assert self._result(press), f"refused: {element}"

    def parent_of_focused(self) -> Element | None:
        """What the focused object belongs to: the menu of a menu item."""
        if self.focused is None:
            return None
        _, (bus, path) = self._result(_get(self.focused, "Parent"))
        return self.read((bus, path))

    def listen(self, claim: Callable[[], Result | None], *, within_s: float) -> Result:
        """Hear what is told until `claim` has a true result; the test fails if it has none."""
        deadline = time.monotonic() + within_s
        while not (result := claim()):
            if time.monotonic() > deadline:
                pytest.fail(f"not so within {within_s} s, last seen: {result!r}")
            self.listen_for(0.05)
        return result

    def listen_for(self, seconds: float) -> None:
        """Hear whatever is told meanwhile."""
        deadline = time.monotonic() + seconds
        while (left_s := deadline - time.monotonic()) > 0:
            try:
                self._take(self._bus.receive(timeout=left_s))
            except TimeoutError:
                return

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        member = fields.get(HeaderFields.member)
        if member == "Announcement":
            politeness, text = message.body[1], message.body[3][1]
            heard = Announcement(text, politeness == _POLITE, time.monotonic())
            self.announcements.append(heard)
        elif member == "StateChanged" and message.body[:2] == ("focused", 1):
            self.focused = (fields[HeaderFields.sender], fields[HeaderFields.path])

    def _result(self, call: Message) -> Any:  # noqa: ANN401 - D-Bus has any type
        return self._ask([call])[0][0]

    def _ask(self, calls: Sequence[Message]) -> list[tuple[Any, ...]]:
        """Send all, then wait for all: a tree of hundreds of objects is read in under a second."""
        serials = [next(self._bus.outgoing_serial) for _ in calls]
        for serial, call in zip(serials, calls, strict=True):
            self._bus.send(call, serial=serial)
        answers: dict[int, Message] = {}
        deadline = time.monotonic() + _ANSWER_WITHIN_S
        while len(answers) < len(serials):
            message = self._bus.receive(timeout=max(0.0, deadline - time.monotonic()))
            serial = message.header.fields.get(HeaderFields.reply_serial, 0)
            if serial in serials:
                answers[serial] = message
            else:
                self._take(message)
        for answer in answers.values():
            if answer.header.message_type is not MessageType.method_return:
                raise GoneError(answer.body)
        return [answers[serial].body for serial in serials]

    @property
    def _bus(self) -> DBusConnection:
        assert self._connection is not None
        return self._connection

    def _start(self) -> None:
        """The session's bus, the accessibility bus that says a reader is on it, and the reader."""
        socket = self._folder / "bus"
        configuration = self._folder / "bus.conf"
        configuration.write_text(BUS_CONFIGURATION.format(socket=socket))
        self._run("dbus-daemon", "--nofork", f"--config-file={configuration}")
        _until(socket.exists, "the bus did not start")
        launcher = next((each for each in _LAUNCHERS if Path(each).exists()), None)
        if launcher is None:
            pytest.fail("AT-SPI is missing (on Debian: apt install at-spi2-core)", pytrace=False)
        self._run(launcher, "--launch-immediately", "--screen-reader=1")
        self._connection = open_dbus_connection(_until(self._address, "AT-SPI did not start"))
        events = [("Announcement", "object:announcement"), ("StateChanged", "object:state-changed")]
        for member, event in events:
            rule = MatchRule(type="signal", interface=_EVENTS, member=member)
            register = _call(_REGISTRY, _REGISTRY[0], "RegisterEvent", "s", (event,))
            self._ask([message_bus.AddMatch(rule), register])

    def _address(self) -> str | None:
        """Of the accessibility bus; None as long as nobody has it."""
        call = _call(("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")
        try:
            with open_dbus_connection(self.variables["DBUS_SESSION_BUS_ADDRESS"]) as session:
                answer = session.send_and_get_reply(call, timeout=_ANSWER_WITHIN_S)
        except ConnectionRefusedError:  # its socket is there before it listens
            return None
        is_there = answer.header.message_type is MessageType.method_return
        return str(answer.body[0]) if is_there else None

    def _run(self, *command: str) -> None:
        kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        own = {"XDG_RUNTIME_DIR": str(self._folder), "GSETTINGS_BACKEND": "memory"}
        process = subprocess.Popen(
            command,
            env={**kept, **self.variables, **own},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._processes.append(process)


def _call(
    address: Address, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()
) -> Message:
    target = DBusAddress(address[1], bus_name=address[0], interface=interface)
    return new_method_call(target, member, signature or None, body)


def _get(address: Address, name: str) -> Message:
    return Properties(DBusAddress(address[1], bus_name=address[0], interface=_ACCESSIBLE)).get(name)


def _until(claim: Callable[[], Result | None], failure: str) -> Result:
    deadline = time.monotonic() + _UP_WITHIN_S
    while not (result := claim()):
        if time.monotonic() > deadline:
            pytest.fail(failure, pytrace=False)
        time.sleep(0.02)
    return result


@pytest.fixture
def screen_reader() -> Iterator[ScreenReader]:
    """A reader that runs before the program that it reads."""
    with ScreenReader() as reader:
        yield reader
