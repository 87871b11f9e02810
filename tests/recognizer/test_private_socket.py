"""The private place to listen."""

import stat
import tempfile
from pathlib import Path

import pytest

from captioner.recognizer.private_socket import (
    LONGEST_SOCKET_PATH_BYTES,
    private_listen_address,
    remove_private_socket,
)

LONG_NAME = "a-directory-with-a-very-long-name" * 4


def socket_path(address: str) -> Path:
    assert address.startswith("unix:/")
    return Path(address.removeprefix("unix:"))


def test_the_directory_is_ours_alone_and_goes_away() -> None:
    with private_listen_address(has_unix_sockets=True) as address:
        directory = socket_path(address).parent
        assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    assert not directory.exists()


def test_a_long_runtime_directory_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = tmp_path / LONG_NAME
    parent.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(parent))
    monkeypatch.setattr(tempfile, "tempdir", str(parent))
    with private_listen_address(has_unix_sockets=True) as address:
        assert len(str(socket_path(address))) <= LONGEST_SOCKET_PATH_BYTES


def test_without_unix_sockets_it_is_a_free_port_of_the_loopback() -> None:
    with private_listen_address(has_unix_sockets=False) as address:
        assert address == "127.0.0.1:0"


def test_what_a_killed_recogniser_left_is_removed() -> None:
    directory = Path(tempfile.mkdtemp(prefix="captioner-"))
    remove_private_socket(f"unix:{directory}/recognizer.sock")
    assert not directory.exists()


@pytest.mark.parametrize("name", ["other.sock", "recognizer.sock"])
def test_nothing_else_is_removed(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    remove_private_socket(f"unix:{tmp_path / name}")
    remove_private_socket("127.0.0.1:5")
    assert (tmp_path / name).exists()
