"""What is said about a microphone tells what to do about it."""

from captioner.audio.devices import Microphone
from captioner.audio.pulse import SoundServer, Source
from captioner.audio.trouble import absence, astray, no_microphone, silence, slept, trouble_of
from captioner.domain.captions import COMPUTER_SLEPT
from captioner.domain.errors import DeviceError
from captioner.domain.wording import English, speak_by

HEADSET = Source("usb", "Headset", is_default=False)
LAPTOP = Source("pci", "Laptop", is_default=True)
CHOSEN = Microphone("usb", "Headset", is_default=False, is_routed=True)


def server(*sources: Source, heard: str | None = None) -> SoundServer:
    return SoundServer(sources, {"ours": heard} if heard else {})


def test_a_stream_that_hears_what_was_chosen_is_in_no_trouble() -> None:
    assert astray(server(HEADSET, LAPTOP, heard="usb"), CHOSEN, "ours") is None


def test_a_stream_that_follows_the_default_may_be_anywhere() -> None:
    assert astray(server(HEADSET, LAPTOP, heard="usb"), None, "ours") is None


def test_a_stream_that_the_server_does_not_list_is_believed() -> None:
    assert astray(server(HEADSET, LAPTOP), CHOSEN, "ours") is None


def test_a_stream_on_another_microphone_is_astray() -> None:
    found = astray(server(HEADSET, LAPTOP, heard="pci"), CHOSEN, "ours")

    assert found is not None
    assert "switched from Headset to Laptop; Headset is being opened again" in found.detail


def test_a_stream_on_the_placeholder_hears_nobody() -> None:
    assert astray(server(LAPTOP, heard="auto_null.monitor"), None, "ours") == no_microphone()


def test_a_chosen_microphone_that_is_gone_is_not_opened() -> None:
    missing = absence(server(LAPTOP), CHOSEN)

    assert missing is not None
    assert missing.detail.startswith("Headset is gone. Connect it again, and captions go on")


def test_without_a_choice_any_microphone_will_do() -> None:
    assert absence(server(LAPTOP), None) is None
    assert absence(server(), None) == no_microphone()


def test_a_microphone_that_another_program_has_taken_is_said_to_be() -> None:
    taken = DeviceError("The microphone is in use by another program. Close that program.")

    assert trouble_of(taken, "Headset").detail == str(taken)


def test_being_muted_in_the_system_is_the_first_thing_to_say_about_silence() -> None:
    said = silence("Headset", is_muted=True, is_monitor=True)

    assert said == "Headset is muted in the system's sound settings. Unmute it there."


class Shouted:
    """A language of capitals."""

    def translate(self, _context: str, source: str, _count: int = -1) -> str:
        return source.upper()

    def number(self, value: float, _decimals: int) -> str:
        return str(value)


def test_what_is_stored_of_a_hole_is_the_same_in_every_language() -> None:
    speak_by(Shouted())
    try:
        gone, asleep = no_microphone(), slept()
    finally:
        speak_by(English())
    assert gone.detail.isupper()
    assert gone.reason == "the microphone was away"
    assert asleep.reason == COMPUTER_SLEPT
