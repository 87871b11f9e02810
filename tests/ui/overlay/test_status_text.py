import pytest

from captioner.domain.captions import Gap
from captioner.domain.connection import Connection, ConnectionState
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
