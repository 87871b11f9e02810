"""Addresses as people type them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.endpoint import Endpoint, Tls, parse_endpoint
from captioner.domain.errors import ConfigError


@pytest.mark.parametrize(
    ("typed", "endpoint"),
    [
        ("riva", Endpoint("riva", 50051)),
        ("  riva.example.org:9999 ", Endpoint("riva.example.org", 9999)),
        ("192.168.1.20:50051", Endpoint("192.168.1.20", 50051)),
        ("grpc://riva:50052/", Endpoint("riva", 50052)),
        ("grpcs://riva", Endpoint("riva", 50051, Tls())),
        ("https://riva.example.org", Endpoint("riva.example.org", 443, Tls())),
        ("https://riva.example.org:50051", Endpoint("riva.example.org", 50051, Tls())),
        ("http://riva:50051", Endpoint("riva", 50051)),
        ("[::1]:50051", Endpoint("::1", 50051)),
        ("::1", Endpoint("::1", 50051)),
        ("[fe80::1]", Endpoint("fe80::1", 50051)),
    ],
)
def test_an_address_is_understood_as_people_type_it(typed: str, endpoint: Endpoint) -> None:
    assert parse_endpoint(typed) == endpoint


@pytest.mark.parametrize(
    "typed",
    [
        "",
        ":50051",
        "riva:",
        "riva:0",
        "riva:65536",
        "riva:port",
        "ri va:1",
        "ftp://riva",
        "[::1",
        "1.2.3.400:50051",
        "::g:50051",
        "-riva:1",
        "riva:50051:50052",
    ],
)
def test_what_is_no_address_is_refused_with_the_way_to_write_one(typed: str) -> None:
    with pytest.raises(ConfigError) as refusal:
        parse_endpoint(typed)
    assert str(refusal.value).endswith(".")


def test_the_web_address_of_a_server_is_explained() -> None:
    with pytest.raises(ConfigError, match="gRPC port instead, usually riva:50051"):
        parse_endpoint("http://riva:9000")


def test_an_ipv6_address_has_its_brackets_again() -> None:
    assert parse_endpoint("::1").address == "[::1]:50051"


@given(st.text(max_size=40))
def test_any_text_is_an_endpoint_or_a_sentence(typed: str) -> None:
    with contextlib.suppress(ConfigError):
        assert 1 <= parse_endpoint(typed).port <= 65535
