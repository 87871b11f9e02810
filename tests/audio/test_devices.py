"""The microphones of the sound server, as a person names them."""

import threading
from pathlib import Path

import pytest

from captioner.audio.devices import (
    Microphone,
    default_microphone,
    find_microphone,
    list_microphones,
)
from captioner.domain.errors import DeviceError
from tests.sound_daemon import SoundDaemon


@pytest.fixture
def three_microphones(sound_server: SoundDaemon) -> SoundDaemon:
    sound_server.add_microphone("desk", "Desk speakers")
    sound_server.add_real_source("headset", "Headset of Ada")
    return sound_server


@pytest.fixture
def no_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing answers: neither here nor where one would look next."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nobody'}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.mark.usefixtures("three_microphones")
def test_real_microphones_come_before_what_the_computer_plays() -> None:
    names = [m.name for m in list_microphones()]

    assert names == ["Headset of Ada", "Sound of Test microphone", "Sound of Desk speakers"]


@pytest.mark.usefixtures("three_microphones")
def test_the_default_is_the_servers_default() -> None:
    assert [m.id for m in list_microphones() if m.is_default] == ["mic_feed.monitor"]
    assert default_microphone().id == "mic_feed.monitor"


def test_the_placeholder_of_a_server_without_sound_cards_is_no_microphone(
    sound_server: SoundDaemon,
) -> None:
    sound_server.stop()
    sound_server.start()
    sound_server.control("load-module", "module-always-sink")

    assert list_microphones() == ()
    with pytest.raises(DeviceError, match=r"^No microphone was found\. Connect one"):
        default_microphone()


@pytest.mark.usefixtures("three_microphones")
@pytest.mark.parametrize("wanted", ["headset", "Headset of Ada", "ADA", "of ada"])
def test_a_microphone_is_found_by_id_name_or_part_of_it(wanted: str) -> None:
    assert find_microphone(wanted).id == "headset"


def test_the_whole_name_wins_over_a_part_of_another(three_microphones: SoundDaemon) -> None:
    three_microphones.add_real_source("spare", "Headset of Ada, spare")

    assert find_microphone("Headset of Ada").id == "headset"


@pytest.mark.usefixtures("three_microphones")
@pytest.mark.parametrize("wanted", ["Kitchen", ""])
def test_an_unknown_name_is_answered_with_those_that_exist(wanted: str) -> None:
    with pytest.raises(DeviceError) as caught:
        find_microphone(wanted)

    assert str(caught.value) == (
        f'There is no microphone "{wanted}". Choose one of these: Headset of Ada (headset);'
        " Sound of Test microphone (mic_feed.monitor); Sound of Desk speakers (desk.monitor)."
    )


@pytest.mark.usefixtures("three_microphones")
def test_a_name_that_fits_several_is_answered_with_these() -> None:
    with pytest.raises(DeviceError, match=r"Several microphones fit .*mic_feed.*desk"):
        find_microphone("sound of")


@pytest.mark.usefixtures("no_server")
def test_without_a_sound_server_the_error_says_so(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(DeviceError, match=r"no sound server runs\. Start PipeWire or PulseAudio"):
        default_microphone()
    assert capfd.readouterr().err == ""


def test_a_server_that_hangs_is_given_up_on(sound_server: SoundDaemon) -> None:
    sound_server.freeze()
    try:
        with pytest.raises(DeviceError, match="The sound server does not answer"):
            list_microphones()
    finally:
        sound_server.thaw()
        wait_for_thread("sound server")


def test_microphones_are_the_same_every_time(three_microphones: SoundDaemon) -> None:
    del three_microphones
    first = list_microphones()

    assert first == list_microphones()
    assert all(isinstance(m, Microphone) for m in first)


def wait_for_thread(name: str) -> None:
    for thread in threading.enumerate():
        if thread.name == name:
            thread.join(10)
