"""What the first bytes of a port tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.riva.probing.greeting import Greeting, Speaks, recognised


@pytest.mark.parametrize(
    ("answer", "greeting"),
    [
        (None, Greeting(Speaks.NOTHING)),
        (b"", Greeting(Speaks.CLOSED)),
        (bytes([0, 0, 18, 4, 0, 0, 0, 0, 0]) + bytes(18), Greeting(Speaks.HTTP2)),
        (b"HTTP/1.1 400 Bad Request\r\n", Greeting(Speaks.HTTP1)),
        (bytes([21, 3, 1, 0, 2, 2, 70]), Greeting(Speaks.TLS)),
        (b"SSH-2.0-x\r\n", Greeting(Speaks.SOMETHING_ELSE, "SSH-2.0-x")),
        (b"220 mail\r\nEHLO", Greeting(Speaks.SOMETHING_ELSE, "220 mail")),
        (b"\x00\x01\x02", Greeting(Speaks.SOMETHING_ELSE)),
        (b"\r\n", Greeting(Speaks.SOMETHING_ELSE)),
    ],
)
def test_servers_are_told_by_how_they_begin(answer: bytes | None, greeting: Greeting) -> None:
    assert recognised(answer) == greeting


@given(st.binary(max_size=200))
def test_whatever_comes_is_fit_to_be_shown(answer: bytes) -> None:
    greeting = recognised(answer)
    assert greeting.text.isprintable()
    assert len(greeting.text) <= 60
