from dataclasses import replace

import pytest

from captioner.domain.captions import Gap
from captioner.domain.connection import Connection, ConnectionState
from captioner.domain.health import SoundFault, SourceHealth, SourceState
from captioner.ui.overlay.status_text import describe

State = ConnectionState
GAP = Gap(1000, 13_000, "the audio was overwritten.")


@pytest.mark.parametrize(
    ("connection", "text"),
    [
        (Connection(State.STREAMING, "Basic offline English"), "Basic offline English"),
        (Connection(State.OFFLINE), ""),
        (Connection(State.CONNECTING, "Riva"), "Connecting to Riva…"),
        (Connection(State.CONNECTING), "Connecting to the recogniser…"),
        (
            Connection(State.WAITING, "Riva", "It is away.", retry_in_ms=2100),
            "It is away. Trying again in 3 s.",
        ),
        (Connection(State.WAITING, "Riva", retry_in_ms=250), "No answer from Riva. Trying again."),
        (Connection(State.REFUSED, "Riva", "The key is wrong."), "No captions from Riva"),
    ],
)
def test_a_state_is_told_in_a_sentence(connection: Connection, text: str) -> None:
    assert describe(connection, None).text == text


@pytest.mark.parametrize("state", [State.WAITING, State.REFUSED])
def test_what_needs_a_person_is_trouble(state: ConnectionState) -> None:
    assert describe(Connection(state), None).is_trouble


def test_a_gap_is_told_with_its_length_and_reason() -> None:
    told = describe(Connection(State.STREAMING, "Riva"), GAP)
    assert told.text == "12 s of speech were not captioned: the audio was overwritten."


def test_a_lost_connection_matters_more_than_a_gap() -> None:
    assert describe(Connection(State.REFUSED, "Riva"), GAP).text == "No captions from Riva"


def test_who_stands_in_is_named_with_whom_and_why() -> None:
    connection = Connection(
        ConnectionState.STREAMING,
        "Basic offline English",
        "Nothing answers at gpu-box:50051.",
        stands_in_for="GPU box",
    )
    shown = describe(connection, None)
    assert shown.text == (
        "Basic offline English, in place of GPU box. Nothing answers at gpu-box:50051."
    )
    assert not shown.is_trouble


def test_a_server_that_lags_is_said_to_from_two_seconds_on() -> None:
    streaming = Connection(ConnectionState.STREAMING, "GPU box", behind_ms=1900)
    assert describe(streaming, None).text == "GPU box"
    assert describe(replace(streaming, behind_ms=4200), None).text == "GPU box (4 s behind)"


@pytest.mark.parametrize("state", [SourceState.LOST, SourceState.SILENT])
def test_a_deaf_microphone_goes_before_what_the_server_does(state: SourceState) -> None:
    waiting = Connection(ConnectionState.WAITING, "GPU box", "No answer.", retry_in_ms=2000)
    source = SourceHealth(state, detail="The microphone is gone. Connect it again.")
    shown = describe(waiting, None, source)
    assert shown.text == "The microphone is gone. Connect it again."
    assert shown.is_trouble


@pytest.mark.parametrize("state", [SourceState.HEARING, SourceState.QUIET, SourceState.OPENING])
def test_a_microphone_that_is_well_says_nothing(state: SourceState) -> None:
    streaming = Connection(ConnectionState.STREAMING, "GPU box")
    assert describe(streaming, None, SourceHealth(state)).text == "GPU box"


LOUD = SourceHealth(
    SourceState.HEARING, detail="Desk is too loud: lower its level.", fault=SoundFault.CLIPPED
)


def test_a_fault_of_the_sound_is_said_in_place_of_the_recognisers_name() -> None:
    shown = describe(Connection(ConnectionState.STREAMING, "GPU box"), GAP, LOUD)
    assert shown.text == "Desk is too loud: lower its level."
    assert shown.is_trouble


@pytest.mark.parametrize("state", [State.WAITING, State.REFUSED])
def test_a_connection_that_is_lost_matters_more_than_how_loud_it_is(
    state: ConnectionState,
) -> None:
    assert "too loud" not in describe(Connection(state, "GPU box"), None, LOUD).text
