import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from captioner.audio.microphone import SupervisedMicrophone
from captioner.domain.audio import SoundLevel
from captioner.domain.captions import Gap
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.health import SoundFault, SourceHealth, SourceState
from captioner.domain.hotkeys import HotkeyAction
from captioner.domain.machine_defaults import SET_BY_ADMINISTRATOR, MachineDefaults
from captioner.domain.settings import Hotkeys, OverlayOptions, Settings, WindowPlace
from captioner.ui.icon import IconState
from captioner.ui.screen import CaptionScreen
from tests.sound_daemon import SoundDaemon
from tests.ui.fakes import Microphone, RecordingCommands
from tests.ui.spoken import committed, tentative

STREAMING = Connection(ConnectionState.STREAMING, "Basic offline English")
WAITING = Connection(ConnectionState.WAITING, "Riva", "The server is away.")


@pytest.fixture
def commands() -> RecordingCommands:
    return RecordingCommands()


@pytest.fixture
def painted() -> list[tuple[int, int]]:
    return []


@pytest.fixture
def shown(
    qtbot: QtBot, commands: RecordingCommands, painted: list[tuple[int, int]]
) -> Iterator[CaptionScreen]:
    made = CaptionScreen(
        commands,
        lambda: [Microphone("desk", "Desk")],
        settings=Settings(overlay=WindowPlace(10, 20, 700, 200)),
        on_place=lambda _place, _places: None,
        on_painted=lambda number, revision, _ns: painted.append((number, revision)),
    )
    made.show()
    qtbot.waitExposed(made.overlay)
    yield made
    made.close()


def texts_of_menu(shown: CaptionScreen) -> dict[str, bool]:
    actions = shown.actions
    listed = [actions.start, actions.pause, actions.visibility, actions.sample, actions.quit]
    return {action.text(): action.isEnabled() for action in listed}


def test_a_segment_is_painted_and_reported(
    shown: CaptionScreen, qtbot: QtBot, painted: list[tuple[int, int]]
) -> None:
    shown.observer.on_segment(tentative("hello", id=5, revision=2))
    qtbot.waitUntil(lambda: painted == [(5, 2)], timeout=2000)


def test_the_recogniser_is_named_at_the_edge(shown: CaptionScreen) -> None:
    shown.observer.on_connection(STREAMING)
    assert shown.overlay.status_line.status.text == "Basic offline English"


def test_without_a_microphone_the_sample_is_offered(
    shown: CaptionScreen, commands: RecordingCommands
) -> None:
    shown.offer_sample("No microphone was found. Plug one in, or watch the sample.")
    QTest.mouseClick(shown.overlay.notice.button, Qt.MouseButton.LeftButton)
    assert commands.orders == [("play_sample",)]


def test_a_refusal_is_said_in_full_and_can_be_tried_again(
    shown: CaptionScreen, commands: RecordingCommands
) -> None:
    refused = Connection(ConnectionState.REFUSED, "Riva", "The key is wrong. Choose another one.")
    shown.observer.on_connection(refused)
    assert shown.overlay.notice.label.text() == refused.detail
    QTest.mouseClick(shown.overlay.notice.button, Qt.MouseButton.LeftButton)
    assert commands.orders == [("retry",)]


def test_a_new_try_takes_the_refusal_away(shown: CaptionScreen) -> None:
    shown.observer.on_connection(Connection(ConnectionState.REFUSED, "Riva", "No."))
    shown.observer.on_connection(Connection(ConnectionState.CONNECTING, "Riva"))
    assert shown.overlay.area.isVisible()


def test_captions_take_the_place_of_a_message(shown: CaptionScreen) -> None:
    shown.show_message("The microphone is gone.")
    shown.observer.on_segment(committed("hello"))
    assert shown.overlay.area.isVisible()


def test_the_empty_box_names_the_microphone(shown: CaptionScreen) -> None:
    shown.observer.on_connection(STREAMING)
    shown.set_microphone(None, name="Desk")
    assert shown.overlay.area.readable == "Listening to Desk…"


def test_idle_captions_can_be_started_but_not_paused(shown: CaptionScreen) -> None:
    menu = texts_of_menu(shown)
    assert (menu["Start captions"], menu["Pause captions"]) == (True, False)


def test_running_captions_can_be_paused_but_not_started(shown: CaptionScreen) -> None:
    shown.set_microphone(None, name="Desk")
    shown.observer.on_connection(STREAMING)
    menu = texts_of_menu(shown)
    assert (menu["Start captions"], menu["Pause captions"]) == (False, True)


def test_during_the_sample_one_can_return_to_the_microphone(shown: CaptionScreen) -> None:
    shown.set_microphone(None, name=None)
    shown.observer.on_connection(STREAMING)
    assert texts_of_menu(shown)["Return to the microphone"]


def test_space_pauses_what_is_running(shown: CaptionScreen, commands: RecordingCommands) -> None:
    shown.observer.on_connection(STREAMING)
    QTest.keyClick(shown.overlay, Qt.Key.Key_Space)
    assert commands.orders == [("set_paused", True)]


def test_space_resumes_what_is_paused(shown: CaptionScreen, commands: RecordingCommands) -> None:
    shown.set_paused(True)
    QTest.keyClick(shown.overlay, Qt.Key.Key_Space)
    assert commands.orders == [("set_paused", False)]


def test_what_an_administrator_locked_is_greyed_in_the_menus(shown: CaptionScreen) -> None:
    locked = {"active_profile", "microphone", "overlay_options"}
    shown.actions.lock(MachineDefaults(locked=frozenset(locked)))
    menu = shown.actions.menu()
    greyed = {each.text() for each in menu.actions() if each.toolTip() == SET_BY_ADMINISTRATOR}
    names = {"Recognised by", "Microphone", "Let clicks through", "Hide from screen capture"}
    assert greyed == names
    assert not any(each.isEnabled() for each in menu.actions() if each.text() in names)


def test_quit_is_ordered_from_the_program(
    shown: CaptionScreen, commands: RecordingCommands
) -> None:
    shown.actions.quit.trigger()
    assert commands.orders == [("quit",)]


def test_the_icon_shows_trouble_until_captions_flow_again(shown: CaptionScreen) -> None:
    shown.observer.on_connection(WAITING)
    trouble = shown.tray.state
    shown.observer.on_connection(STREAMING)
    assert (trouble, shown.tray.state) == (IconState.TROUBLE, IconState.CAPTIONING)


def test_the_icon_shows_that_captions_are_paused(shown: CaptionScreen) -> None:
    shown.set_paused(True)
    assert shown.tray.state is IconState.PAUSED


def test_without_a_tray_the_overlay_cannot_be_lost(shown: CaptionScreen) -> None:
    assert not shown.tray.is_there
    QTest.keyClick(shown.overlay, Qt.Key.Key_Escape)
    assert shown.overlay.isVisible()


def test_a_gap_is_shown_until_captions_go_on(shown: CaptionScreen) -> None:
    shown.observer.on_connection(STREAMING)
    shown.observer.on_gap(Gap(0, 5000, "the server was away."))
    gap_text = shown.overlay.status_line.status.text
    shown.observer.on_segment(committed("hello"))
    assert gap_text.startswith("5 s of speech were not captioned")
    assert shown.overlay.status_line.status.text == "Basic offline English"


def test_another_session_begins_with_an_empty_box(shown: CaptionScreen) -> None:
    shown.observer.on_segment(committed("hello"))
    shown.forget_captions()
    assert shown.overlay.area.visible_text == ""


def test_the_overlay_is_where_it_was_remembered(shown: CaptionScreen) -> None:
    place = shown.overlay.geometry()
    assert (place.x(), place.y(), place.width()) == (10, 20, 700)


def test_without_a_remembered_place_it_is_on_the_screen(
    qtbot: QtBot, commands: RecordingCommands
) -> None:
    made = CaptionScreen(
        commands,
        list,
        settings=Settings(),
        on_place=lambda _place, _places: None,
        on_painted=lambda _number, _revision, _ns: None,
    )
    made.show()
    qtbot.waitExposed(made.overlay)
    assert made.overlay.screen().availableGeometry().contains(made.overlay.geometry())
    made.close()


def test_the_icon_says_what_the_edge_of_the_box_says(shown: CaptionScreen) -> None:
    shown.show_connection(replace(STREAMING, stands_in_for="GPU box"))
    assert "in place of GPU box" in shown.tray.tooltip


def test_a_lost_microphone_is_trouble_until_it_is_heard_again(shown: CaptionScreen) -> None:
    shown.show_connection(STREAMING)
    lost = SourceHealth(SourceState.LOST, detail="The microphone is gone. Connect it again.")
    shown.show_source(lost)
    states = [shown.tray.state]
    assert "Connect it again" in shown.tray.tooltip
    shown.show_source(SourceHealth(SourceState.HEARING, level=SoundLevel(-30, -20)))
    states.append(shown.tray.state)
    assert states == [IconState.TROUBLE, IconState.CAPTIONING]
    assert shown.overlay.status_line.level_mark.lit == 3


def test_without_a_microphone_no_level_is_shown(shown: CaptionScreen) -> None:
    shown.show_source(SourceHealth(SourceState.HEARING, level=SoundLevel(-30, -20)))
    shown.show_source(None)
    assert not shown.overlay.status_line.level_mark.isVisible()


def test_the_empty_box_names_the_microphone_that_is_heard_now(shown: CaptionScreen) -> None:
    shown.observer.on_connection(STREAMING)
    shown.set_microphone(None, name="Desk")
    shown.show_source(SourceHealth(SourceState.QUIET, microphone="Headset"))
    assert shown.overlay.area.readable == "Listening to Headset…"


def test_during_the_sample_no_microphone_is_named(shown: CaptionScreen) -> None:
    shown.observer.on_connection(STREAMING)
    shown.set_microphone(None, name=None)
    shown.show_source(SourceHealth(SourceState.QUIET, microphone="Headset"))
    assert shown.overlay.area.readable == ""


def test_what_is_wrong_with_the_sound_is_in_the_icons_tip_too(shown: CaptionScreen) -> None:
    shown.show_connection(STREAMING)
    fault, detail = SoundFault.CLIPPED, "Desk is too loud: lower its level."
    shown.show_source(SourceHealth(SourceState.HEARING, detail=detail, fault=fault))
    assert detail in shown.tray.tooltip
    shown.show_source(SourceHealth(SourceState.HEARING))
    assert detail not in shown.tray.tooltip


async def test_the_name_in_the_box_follows_the_systems_default(
    shown: CaptionScreen, sound_daemon: SoundDaemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in sound_daemon.variables.items():
        monkeypatch.setenv(name, value)
    sound_daemon.add_microphone("headset", "Headset")
    shown.observer.on_connection(STREAMING)

    async def until_named(hint: str) -> None:
        async with asyncio.timeout(20):
            while shown.overlay.area.readable != hint:  # noqa: ASYNC110 - a thread tells
                await asyncio.sleep(0.01)

    async with SupervisedMicrophone(
        None, on_hole=lambda _: None, on_health=shown.show_source
    ) as microphone:
        shown.set_microphone(None, name=microphone.name)
        await until_named("Listening to Sound of Test microphone…")
        sound_daemon.set_default("headset.monitor")
        await until_named("Listening to Sound of Headset…")
        sound_daemon.remove("headset")
        await until_named("Listening to Sound of Test microphone…")


@pytest.mark.parametrize(
    ("action", "state", "ordered"),
    [
        (HotkeyAction.START_STOP, ConnectionState.OFFLINE, ("start",)),
        (HotkeyAction.START_STOP, ConnectionState.STREAMING, ("stop",)),
        (HotkeyAction.PAUSE, ConnectionState.STREAMING, ("set_paused", True)),
        (
            HotkeyAction.CLICK_THROUGH,
            ConnectionState.STREAMING,
            ("choose_overlay", OverlayOptions(click_through=True)),
        ),
    ],
)
def test_a_hotkey_orders_what_the_menu_would(
    shown: CaptionScreen,
    commands: RecordingCommands,
    action: HotkeyAction,
    state: ConnectionState,
    ordered: tuple[object, ...],
) -> None:
    shown.set_microphone(None, name="Desk")
    shown.observer.on_connection(replace(STREAMING, state=state))
    shown.hotkeys.pressed.emit(action)
    assert commands.orders == [ordered]


def test_a_hotkey_that_is_taken_is_told_in_the_box(shown: CaptionScreen) -> None:
    shown.use_settings(Settings(hotkeys=Hotkeys(pause="Nonsense+Q")))
    assert "Nonsense" in shown.overlay.notice.label.text()


def test_who_scrolls_back_catches_up_by_a_hotkey(shown: CaptionScreen) -> None:
    shown.show_segments([committed(f"sentence {n}", id=n + 1) for n in range(40)])
    shown.show_segments([committed("the end", id=50)])
    shown.keeper.page(-1)
    assert "the end" not in shown.overlay.area.visible_text
    shown.hotkeys.pressed.emit(HotkeyAction.CATCH_UP)
    assert "the end" in shown.overlay.area.visible_text


def test_all_captions_of_the_session_can_be_copied(shown: CaptionScreen) -> None:
    shown.show_segments([committed(f"sentence {n}", id=n + 1) for n in range(40)])
    shown.show_segments([committed("the end", id=50)])
    shown.actions.copy.trigger()
    copied = QGuiApplication.clipboard().text()
    assert "sentence 0" in copied
    assert "the end" in copied


def test_the_panel_pauses_and_opens_the_settings(
    shown: CaptionScreen, commands: RecordingCommands
) -> None:
    shown.observer.on_connection(STREAMING)
    shown.panel.pause.click()
    shown.panel.settings.click()
    assert commands.orders == [("set_paused", True), ("open_settings",)]
