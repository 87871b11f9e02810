"""A stand-in for the program behind the dialogs: notes every order, answers when told to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from captioner.domain.audio import SoundLevel
from captioner.domain.certificates import CertificateReport
from captioner.domain.diagnosis import Diagnosis, Finding
from captioner.domain.endpoint import Tls
from captioner.domain.hotkeys import HotkeyProblem, keys_of
from captioner.domain.machine_defaults import NO_MACHINE_DEFAULTS, MachineDefaults
from captioner.domain.models import ServerModels
from captioner.domain.recognition_options import BoostedPhrase
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Hotkeys, Profile, Settings
from captioner.ports import MicrophoneChoice
from captioner.ports.preferences import About, Cancel, OnProblem, Preferences
from captioner.ports.upkeep import News


@dataclass(eq=False)
class Order:
    """One thing that was asked; the test says how it goes on. Nothing reaches a canceller."""

    name: str
    arguments: tuple[Any, ...]
    on_answer: Callable[..., None]
    on_problem: OnProblem | None = None
    on_news: Callable[[Any], None] | None = None
    is_open: bool = True
    is_cancelled: bool = False

    def tell(self, news: object) -> None:
        """A finding or a level."""
        if self.is_open:
            assert self.on_news is not None, f"{self.name} has no news"
            self.on_news(news)

    def answer(self, *values: object) -> None:
        if self.is_open:
            self.is_open = False
            self.on_answer(*values)

    def fail(self, sentence: str) -> None:
        if self.is_open:
            assert self.on_problem is not None, f"{self.name} knows no problem"
            self.is_open = False
            self.on_problem(sentence)

    def cancel(self) -> None:
        self.is_cancelled = self.is_cancelled or self.is_open
        self.is_open = False


class FakeUpkeep:
    """Implements ports.upkeep.Upkeep: answers what it was given, in the loop's next turn."""

    def __init__(self) -> None:
        self.news = News("updates.example.org")
        self.is_on = False
        self.found: News | str = self.news
        """What a look finds, or its problem."""
        self.trouble = ""
        """Why the start at login cannot be changed."""
        self._followers: list[Callable[[], None]] = []

    def follow(self, on_news: Callable[[], None]) -> Cancel:
        self._followers.append(on_news)

        def cancel() -> None:
            self._followers = [each for each in self._followers if each is not on_news]

        return cancel

    def tell(self, news: News) -> None:
        self.news = news
        for follower in self._followers:
            follower()

    def look_now(self, on_answer: Callable[[News], None], on_problem: OnProblem) -> Cancel:
        found = self.found
        if isinstance(found, str):
            return _later(lambda: on_problem(found))

        def answer() -> None:
            self.tell(found)
            on_answer(found)

        return _later(answer)

    def skip(self) -> None:
        self.tell(replace(self.news, is_skipped=True))

    def read_autostart(self, on_answer: Callable[[bool], None], on_problem: OnProblem) -> Cancel:
        del on_problem
        return _later(lambda: on_answer(self.is_on))

    def write_autostart(
        self,
        is_on: bool,  # noqa: FBT001 - as the port
        on_answer: Callable[[bool], None],
        on_problem: OnProblem,
    ) -> Cancel:
        if self.trouble:
            return _later(lambda: on_problem(self.trouble))
        self.is_on = is_on
        return _later(lambda: on_answer(is_on))


@dataclass
class FakePreferences:
    """Implements ports.preferences.Preferences.

    `orders` holds what was asked, oldest first. What has an entry in `answers`
    is answered with it by itself, in the loop's next turn; an entry that is a
    string is the problem.
    """

    settings: Settings = field(default_factory=Settings)
    overrides: Mapping[str, str] = field(default_factory=dict)
    machine: MachineDefaults = NO_MACHINE_DEFAULTS
    applied: list[tuple[Settings, dict[str, Secrets]]] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    answers: dict[str, str | tuple[object, ...]] = field(default_factory=dict)
    chunk_ms: int = 40
    taken_keys: Mapping[str, str] = field(default_factory=dict)
    """Keys that another program has, with the sentence that says so."""
    set_aside: Sequence[Path] = ()
    upkeep: FakeUpkeep = field(default_factory=FakeUpkeep)
    about: About = field(
        default_factory=lambda: About(
            versions={"Captioner": "0.1.0", "Qt": "6.11.3"},
            places={"Settings": Path("/home/ada/.config/captioner")},
            licence="Apache-2.0",
            notices="Libraries and their licences.",
        )
    )

    def all_of(self, name: str) -> list[Order]:
        return [order for order in self.orders if order.name == name]

    def last(self, name: str) -> Order:
        """The newest order of that name."""
        assert self.all_of(name), f"nobody asked for {name}, only {[o.name for o in self.orders]}"
        return self.all_of(name)[-1]

    def apply(self, settings: Settings, secrets: Mapping[str, Secrets]) -> None:
        self.settings = self.machine.held(settings)
        self.applied.append((settings, dict(secrets)))

    def load_secrets(
        self, profile: Profile, on_answer: Callable[[Secrets], None], on_problem: OnProblem
    ) -> Cancel:
        return self._order("load_secrets", (profile,), on_answer, on_problem)

    def check_keyring(self, on_answer: Callable[[], None], on_problem: OnProblem) -> Cancel:
        return self._order("check_keyring", (), on_answer, on_problem)

    def test_connection(
        self,
        profile: Profile | None,
        secrets: Secrets,
        on_finding: Callable[[Finding], None],
        on_end: Callable[[Diagnosis], None],
    ) -> Cancel:
        return self._order("test_connection", (profile, secrets), on_end, on_news=on_finding)

    def read_certificates(
        self, tls: Tls, key_password: str | None, on_answer: Callable[[CertificateReport], None]
    ) -> Cancel:
        return self._order("read_certificates", (tls, key_password), on_answer)

    def list_models(
        self,
        profile: Profile | None,
        secrets: Secrets,
        on_answer: Callable[[ServerModels], None],
        on_problem: OnProblem,
    ) -> Cancel:
        return self._order("list_models", (profile, secrets), on_answer, on_problem)

    def read_profiles(
        self,
        path: Path,
        on_answer: Callable[[tuple[Profile, ...]], None],
        on_problem: OnProblem,
    ) -> Cancel:
        return self._order("read_profiles", (path,), on_answer, on_problem)

    def write_profiles(
        self,
        path: Path,
        profiles: Sequence[Profile],
        on_answer: Callable[[], None],
        on_problem: OnProblem,
    ) -> Cancel:
        return self._order("write_profiles", (path, tuple(profiles)), on_answer, on_problem)

    def read_phrases(
        self,
        path: Path,
        on_answer: Callable[[tuple[BoostedPhrase, ...]], None],
        on_problem: OnProblem,
    ) -> Cancel:
        return self._order("read_phrases", (path,), on_answer, on_problem)

    def list_microphones(
        self, on_answer: Callable[[Sequence[MicrophoneChoice]], None], on_problem: OnProblem
    ) -> Cancel:
        return self._order("list_microphones", (), on_answer, on_problem)

    def watch_level(
        self,
        microphone_id: str | None,
        on_level: Callable[[SoundLevel], None],
        on_problem: OnProblem,
    ) -> Cancel:
        arguments = (microphone_id,)
        return self._order("watch_level", arguments, _never, on_problem, on_news=on_level)

    def record_test(
        self, microphone_id: str | None, on_end: Callable[[], None], on_problem: OnProblem
    ) -> Cancel:
        return self._order("record_test", (microphone_id,), on_end, on_problem)

    def play_test(self, on_end: Callable[[], None], on_problem: OnProblem) -> Cancel:
        return self._order("play_test", (), on_end, on_problem)

    def examine(
        self, on_finding: Callable[[Finding], None], on_end: Callable[[Diagnosis], None]
    ) -> Cancel:
        return self._order("examine", (), on_end, on_news=on_finding)

    def write_bundle(
        self, path: Path, on_answer: Callable[[], None], on_problem: OnProblem
    ) -> Cancel:
        return self._order("write_bundle", (path,), on_answer, on_problem)

    def hotkey_troubles(self, hotkeys: Hotkeys) -> Sequence[HotkeyProblem]:
        return [
            HotkeyProblem(action, self.taken_keys[keys])
            for action, keys in keys_of(hotkeys)
            if keys in self.taken_keys
        ]

    def count_old_sessions(
        self, days: int, on_answer: Callable[[int], None], on_problem: OnProblem
    ) -> Cancel:
        return self._order("count_old_sessions", (days,), on_answer, on_problem)

    def count_old_audio(
        self, days: int, on_answer: Callable[[int], None], on_problem: OnProblem
    ) -> Cancel:
        return self._order("count_old_audio", (days,), on_answer, on_problem)

    def settings_set_aside(self) -> Sequence[Path]:
        return self.set_aside

    def restore_settings(
        self, path: Path, on_answer: Callable[[Settings], None], on_problem: OnProblem
    ) -> Cancel:
        return self._order("restore_settings", (path,), on_answer, on_problem)

    def _order(
        self,
        name: str,
        arguments: tuple[Any, ...],
        on_answer: Callable[..., None],
        on_problem: OnProblem | None = None,
        *,
        on_news: Callable[[Any], None] | None = None,
    ) -> Cancel:
        order = Order(name, arguments, on_answer, on_problem, on_news)
        self.orders.append(order)
        if name in self.answers:
            QTimer.singleShot(0, lambda: self._answer(order))
        return order.cancel

    def _answer(self, order: Order) -> None:
        answer = self.answers[order.name]
        if isinstance(answer, str):
            order.fail(answer)
        else:
            order.answer(*answer)


def _later(call: Callable[[], None]) -> Cancel:
    timer = QTimer(singleShot=True)
    timer.timeout.connect(call)
    timer.start(0)
    return timer.stop


def _never() -> None:
    msg = "a level has no end"
    raise AssertionError(msg)


_IS_PREFERENCES: Callable[[], Preferences] = FakePreferences
"""For the type checker: the stand-in has all that the port has."""
