"""Parsing the address to listen on."""

import pytest

from captioner.domain.errors import ConfigError
from captioner.recognizer.listen_address import ListenAddress, parse_listen_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("127.0.0.1:50051", ListenAddress("127.0.0.1", 50_051)),
        ("localhost:0", ListenAddress("localhost", 0)),
        (" [::1]:7 ", ListenAddress("[::1]", 7)),
    ],
)
def test_host_and_port_are_told_apart(text: str, address: ListenAddress) -> None:
    assert parse_listen_address(text) == address


@pytest.mark.parametrize(
    "text",
    ["", "50051", ":50051", "here:", "here:x", "here:70000", "http://here:1", "::1:5", "a b:1"],
)
def test_anything_else_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ConfigError, match=r"for instance 127\.0\.0\.1:50051"):
        parse_listen_address(text)


@pytest.mark.parametrize(
    ("text", "is_loopback"),
    [
        ("127.0.0.1:1", True),
        ("127.9.9.9:1", True),
        ("[::1]:1", True),
        ("localhost:1", True),
        ("0.0.0.0:1", False),
        ("[::]:1", False),
        ("192.168.1.4:1", False),
        ("laptop.local:1", False),
    ],
)
def test_only_the_loopback_is_private(text: str, is_loopback: bool) -> None:  # noqa: FBT001
    assert parse_listen_address(text).is_loopback == is_loopback
