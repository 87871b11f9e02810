"""Channels to live servers: names, files that change, and what is sent with a call."""

import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from captioner.domain.audio import AudioChunk
from captioner.domain.endpoint import Authentication, Endpoint, Tls, parse_endpoint
from captioner.domain.errors import RecognizerError, Refused
from captioner.domain.secrets import Secrets
from captioner.riva.channel import Target, target_of
from captioner.riva.client import RivaRecognizer
from tests.certificates import authority
from tests.marked_speech import sentence, speech
from tests.riva_server import MarkedServicer, serving, tls_credentials
from tests.toy_servers import http2_server, listening, server_context

CA = authority()
SERVER = CA.issue("server", "localhost", "127.0.0.1", "::1", "riva.example")
PCM = speech(sentence(1, 2, start_ms=100), length_ms=800)


async def words(target: Target) -> str:
    async def dial() -> Target:
        return target

    async def audio() -> AsyncIterator[AudioChunk]:
        yield AudioChunk(0, PCM)

    stream = RivaRecognizer("Riva", dial).stream(audio(), origin_ms=0)
    return " ".join([heard.text async for heard in stream if heard.is_final])


def ca_file(directory: Path) -> Path:
    path = directory / "ca.pem"
    path.write_bytes(CA.pem)
    return path


def client_files(directory: Path, name: str) -> None:
    client = CA.issue(name)
    (directory / "client.pem").write_bytes(client.pem)
    (directory / "client.key").write_bytes(client.key_pem())


@pytest.mark.parametrize("has_tls", [False, True])
async def test_each_pair_is_sent_once(has_tls: bool, tmp_path: Path) -> None:  # noqa: FBT001
    servicer = MarkedServicer()
    with serving(servicer, credentials=tls_credentials(SERVER) if has_tls else None) as address:
        host, _, port = address.rpartition(":")
        endpoint = Endpoint(
            host,
            int(port),
            tls=Tls(root_cert=ca_file(tmp_path)) if has_tls else None,
            authentication=Authentication.NVCF,
            function_id="f-1",
            metadata=(("X-Team", "captions"),),
        )
        await words(target_of(endpoint, Secrets(token="abc")))
    [pairs] = servicer.pairs
    ours = [pair for pair in pairs if pair[0] != "user-agent"]
    assert sorted(ours) == [
        ("authorization", "Bearer abc"),
        ("function-id", "f-1"),
        ("x-team", "captions"),
    ]


async def test_a_client_certificate_that_is_replaced_is_used_by_the_next_stream(
    tmp_path: Path,
) -> None:
    servicer = MarkedServicer()
    tls = Tls(ca_file(tmp_path), tmp_path / "client.pem", tmp_path / "client.key")
    credentials = tls_credentials(SERVER, client_ca=CA)
    with serving(servicer, credentials=credentials) as address:
        for name in ("before", "after"):
            client_files(tmp_path, name)
            assert await words(Target(address, tls=tls)) == "w1 w2"
    assert servicer.peers == ["before", "after"]


async def test_a_ca_file_that_is_replaced_is_used_by_the_next_stream(tmp_path: Path) -> None:
    tls = Tls(root_cert=tmp_path / "ca.pem")
    (tmp_path / "ca.pem").write_bytes(authority("Old").pem)
    with serving(MarkedServicer(), credentials=tls_credentials(SERVER)) as address:
        with pytest.raises(Refused, match="not signed by"):
            await words(Target(address, tls=tls))
        ca_file(tmp_path)
        assert await words(Target(address, tls=tls)) == "w1 w2"


@pytest.mark.parametrize("form", ["PKCS#12", "encrypted key"])
async def test_a_protected_client_key_opens_the_door(form: str, tmp_path: Path) -> None:
    client = CA.issue("client")
    servicer = MarkedServicer()
    if form == "PKCS#12":
        (tmp_path / "client.p12").write_bytes(client.pkcs12("kestrel"))
        tls = Tls(ca_file(tmp_path), tmp_path / "client.p12")
    else:
        (tmp_path / "client.pem").write_bytes(client.pem + client.key_pem("kestrel"))
        tls = Tls(ca_file(tmp_path), tmp_path / "client.pem")
    with serving(servicer, credentials=tls_credentials(SERVER, client_ca=CA)) as address:
        assert await words(Target(address, tls=tls, key_password="kestrel")) == "w1 w2"
    assert servicer.peers == ["client"]


async def test_a_server_may_be_called_by_another_name_than_its_address(tmp_path: Path) -> None:
    tls = Tls(root_cert=ca_file(tmp_path), server_name="riva.example")
    only_by_name = CA.issue("server", "riva.example")
    with serving(MarkedServicer(), credentials=tls_credentials(only_by_name)) as address:
        assert await words(Target(address, tls=tls)) == "w1 w2"


async def test_the_other_name_goes_into_the_calls_as_well(tmp_path: Path) -> None:
    """Gateways choose the server behind them by it."""
    heads: list[bytes] = []
    context = server_context(CA.issue("server", "riva.example"), tmp_path, alpn="h2")
    tls = Tls(root_cert=ca_file(tmp_path), server_name="riva.example")
    with listening(http2_server(on_head=heads.append), context=context) as address:
        with pytest.raises(RecognizerError):
            await words(Target(address, tls=tls))
        assert b"riva.example" in heads[0]
        assert address.encode() not in heads[0]


@pytest.mark.skipif(not socket.has_ipv6, reason="this machine has no IPv6")
@pytest.mark.parametrize("has_tls", [False, True])
async def test_a_server_may_have_an_ipv6_address(has_tls: bool, tmp_path: Path) -> None:  # noqa: FBT001
    credentials = tls_credentials(SERVER) if has_tls else None
    with serving(MarkedServicer(), credentials=credentials, address="[::1]:0") as address:
        endpoint = parse_endpoint(address)
        tls = Tls(root_cert=ca_file(tmp_path)) if has_tls else None
        target = target_of(Endpoint(endpoint.host, endpoint.port, tls=tls))
        assert await words(target) == "w1 w2"


async def test_without_a_ca_file_the_systems_authorities_decide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", "SSL_CERT_FILE"):
        monkeypatch.setenv(variable, os.fspath(ca_file(tmp_path)))
    with serving(MarkedServicer(), credentials=tls_credentials(SERVER)) as address:
        assert await words(Target(address, tls=Tls())) == "w1 w2"


ONE_CHANNEL = """
import asyncio, gc, threading
from captioner.riva.channel import Target, keep_poller, open_channel

def pollers():
    return [thread for thread in threading.enumerate() if "poll" in thread.name]

async def use_one():
    channel = await open_channel(Target("127.0.0.1:1"))
    await channel.close()

keep_poller()
before = pollers()
asyncio.run(use_one())
gc.collect()
assert before and pollers() == before, (before, pollers())
"""


def test_grpcs_thread_outlives_the_last_channel() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ONE_CHANNEL], check=False, capture_output=True, text=True
    )
    assert ended.returncode == 0, ended.stderr
