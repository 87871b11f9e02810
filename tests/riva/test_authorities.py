"""Which certificate authorities count where none is chosen."""

from pathlib import Path

import pytest

from captioner.domain.errors import Refused
from captioner.riva import authorities
from captioner.riva.authorities import system_authorities

VARIABLES = ("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", "SSL_CERT_FILE")


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)


def test_the_system_has_some() -> None:
    assert b"-----BEGIN CERTIFICATE-----" in system_authorities()


@pytest.mark.parametrize("variable", VARIABLES)
def test_a_variable_names_others(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ca.pem").write_bytes(b"mine")
    monkeypatch.setenv(variable, str(tmp_path / "ca.pem"))
    assert system_authorities() == b"mine"


def test_a_variable_that_names_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    with pytest.raises(Refused, match="SSL_CERT_FILE"):
        system_authorities()


def test_a_system_without_a_list_takes_grpcs_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(authorities, "_BUNDLES", ())
    monkeypatch.setattr(authorities, "_registered", lambda: b"")
    assert b"-----BEGIN CERTIFICATE-----" in system_authorities()
