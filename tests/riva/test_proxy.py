"""The way to a server through a web proxy, and past it."""

import socket
from pathlib import Path

import pytest

from captioner.domain.endpoint import Endpoint, Tls
from captioner.log import redactor
from captioner.riva.channel import Target, target_of
from tests.certificates import authority
from tests.connect_proxy import connect_proxy
from tests.riva.live_client import at_once, heard, loud, recognizer
from tests.riva.test_client import free_port
from tests.riva_server import MarkedServicer, serving, tls_credentials

PCM = loud(range(1, 4), start_ms=100, length_ms=1_000)
CA = authority()
SERVER = CA.issue("server", "riva.invalid")

Variables = pytest.MonkeyPatch


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: Variables) -> None:
    for name in ("grpc_proxy", "https_proxy", "http_proxy", "no_grpc_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)


async def hears_words(target: Target) -> bool:
    return any(each.text for each in await heard(recognizer(target), at_once(PCM)))


@pytest.mark.parametrize("has_tls", [False, True])
async def test_a_server_is_reached_through_the_proxy(
    monkeypatch: Variables,
    tmp_path: Path,
    has_tls: bool,  # noqa: FBT001 - a case
) -> None:
    (tmp_path / "ca.pem").write_bytes(CA.pem)
    credentials = tls_credentials(SERVER) if has_tls else None
    with serving(MarkedServicer(), credentials=credentials) as address:
        async with connect_proxy(address) as proxy:
            monkeypatch.setenv("http_proxy", proxy.url("ada:k3strel-7"))
            tls = Tls(root_cert=tmp_path / "ca.pem") if has_tls else None
            assert await hears_words(target_of(Endpoint("riva.invalid", 50051, tls)))
    assert set(proxy.asked) == {"riva.invalid:50051"}
    assert set(proxy.credentials) == {"ada:k3strel-7"}
    assert "k3strel-7" not in redactor.redact(f"the proxy is {proxy.url('ada:k3strel-7')}")


async def test_an_exception_leads_past_the_proxy(monkeypatch: Variables) -> None:
    own = own_address()
    with serving(MarkedServicer(), address=f"{own}:0") as address:
        async with connect_proxy(address) as proxy:
            monkeypatch.setenv("https_proxy", proxy.url())
            assert await hears_words(Target(address))
            assert set(proxy.asked) == {address}
            proxy.asked.clear()
            monkeypatch.setenv("no_proxy", f"elsewhere.example,{own}")
            assert await hears_words(Target(address))
            assert proxy.asked == []


@pytest.mark.parametrize("variable", ["grpc_proxy", "https_proxy", "http_proxy"])
async def test_what_is_on_this_computer_is_never_reached_through_a_proxy(
    monkeypatch: Variables, variable: str
) -> None:
    monkeypatch.setenv(variable, f"http://127.0.0.1:{free_port()}")  # where nothing listens
    with serving(MarkedServicer()) as address:
        assert await hears_words(Target(address))
        assert await hears_words(Target(address.replace("127.0.0.1", "localhost")))


def own_address() -> str:
    """Of this computer in its network: loopback is no matter for a proxy."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing
        except OSError:
            pytest.skip("this machine is in no network")
        address: str = probe.getsockname()[0]
    return address
