"""What a TLS server shows before it is trusted."""

import ssl
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.riva.probing import server_view
from captioner.riva.probing.network_path import NetworkPath, split_address
from captioner.riva.probing.own_loop import on_own_loop
from captioner.riva.probing.server_view import ServerView, look
from tests.certificates import authority
from tests.riva_server import MarkedServicer, serving, tls_credentials
from tests.toy_servers import http2_server, listening, server_context, ssh_server

CA = authority()
BETWEEN = CA.issue("Department", is_authority=True)
SERVER = BETWEEN.issue("server", "localhost")


async def seen(address: str) -> ServerView:
    given_path = split_address(address)
    path = NetworkPath("localhost", given_path.port, (given_path.host,))
    return await on_own_loop(lambda: look(path, "localhost"))


@pytest.mark.parametrize("wants", [False, True])
async def test_the_whole_chain_and_the_wish_for_a_certificate(wants: bool) -> None:  # noqa: FBT001
    credentials = tls_credentials(SERVER, client_ca=CA if wants else None)
    with serving(MarkedServicer(), credentials=credentials) as address:
        view = await seen(address)
    assert [each.subject for each in view.chain] == ["CN=server", "CN=Department"]
    assert view.wants_client_certificate is wants
    assert (view.speaks_tls, view.protocol) == (True, "h2")


async def test_tls_1_3_alone_hides_the_wish(tmp_path: Path) -> None:
    context = server_context(SERVER, tmp_path, client_ca=CA, alpn="h2", is_required=False)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    with listening(http2_server(), context=context) as address:
        view = await seen(address)
    assert [each.subject for each in view.chain] == ["CN=server"]
    assert view.wants_client_certificate is None


async def test_a_server_without_tls_shows_nothing() -> None:
    with listening(ssh_server) as address:
        assert await seen(address) == ServerView()


@given(st.binary(max_size=300))
def test_no_answer_is_too_strange(received: bytes) -> None:
    records = bytes([22, 3, 3]) + len(received).to_bytes(2) + received
    for kind, content in server_view._handshake_messages(records):
        assert 0 <= kind <= 255
        ders = list(server_view._certificates(content))
        assert isinstance(server_view._facts(ders), tuple)
