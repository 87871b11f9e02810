"""PortAudio's errors become sentences."""

from captioner.audio.portaudio import device_error


def test_a_busy_microphone_is_said_to_be_in_use() -> None:
    error = Exception("Error opening RawInputStream: Device unavailable", -9985)

    assert "is in use by another program. Close that program, or" in str(device_error(error))


def test_any_other_error_keeps_its_reason() -> None:
    error = Exception("Error opening RawInputStream: Invalid sample rate", -9997)

    assert str(device_error(error)).startswith(
        "The microphone cannot be opened (Invalid sample rate). Check that it is connected"
    )
