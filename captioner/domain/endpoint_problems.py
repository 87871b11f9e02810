"""What is wrong with how a server is reached, as sentences."""

import re
from collections.abc import Iterator
from pathlib import Path

from captioner.domain.endpoint import Authentication, Endpoint, Tls, parse_endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.lines import breaks_line
from captioner.domain.metadata import metadata_problems
from captioner.domain.wording import translate

_LONGEST_PATH = 4096


def endpoint_problems(endpoint: Endpoint) -> Iterator[ConfigError]:
    """All that keeps `endpoint` from being used."""
    yield from _address_problems(endpoint)
    if endpoint.tls is not None:
        yield from _tls_problems(endpoint.tls)
    if endpoint.authentication is Authentication.NVCF:
        yield from _function_id_problems(endpoint.function_id)
    yield from metadata_problems(endpoint)


def _address_problems(endpoint: Endpoint) -> Iterator[ConfigError]:
    if not endpoint.host:
        yield ConfigError(
            "address",
            translate("servers", "The server has no address. Write it as host or host:port."),
        )
        return
    try:
        parsed = parse_endpoint(endpoint.address)
    except ConfigError as error:
        yield error
        return
    if (parsed.host, parsed.port) != (endpoint.host, endpoint.port):
        yield ConfigError(
            "address",
            translate("servers", "“{address}” is not a server's address.").format(
                address=endpoint.address
            ),
        )


def _tls_problems(tls: Tls) -> Iterator[ConfigError]:
    files = {
        "root_cert": tls.root_cert,
        "client_cert": tls.client_cert,
        "client_key": tls.client_key,
    }
    for field, path in files.items():
        if path is not None and not _is_sound_path(path):
            yield ConfigError(
                field, translate("servers", "This is not a file's path. Choose the file again.")
            )
    if tls.client_key is not None and tls.client_cert is None:
        yield ConfigError(
            "client_cert",
            translate(
                "servers",
                "There is a private key but no client certificate. Choose the certificate that "
                "belongs to the key, or remove the key.",
            ),
        )
    if tls.server_name is not None and not _is_host(tls.server_name):
        yield ConfigError(
            "server_name",
            translate(
                "servers",
                "“{server_name}” is not a server's name. Write it as it stands in the "
                "certificate, without a port, for example riva.example.org.",
            ).format(server_name=tls.server_name),
        )


def _function_id_problems(function_id: str) -> Iterator[ConfigError]:
    if not function_id:
        yield ConfigError(
            "function_id",
            translate(
                "servers",
                "NVIDIA's cloud needs the id of the function. Copy it from the function's page.",
            ),
        )
    elif not re.fullmatch(r"[A-Za-z0-9_.:-]{1,200}", function_id):
        yield ConfigError(
            "function_id",
            translate(
                "servers",
                "The function id holds characters that no function id has. Copy it again, without "
                "spaces.",
            ),
        )


def _is_sound_path(path: Path) -> bool:
    text = str(path)
    return not breaks_line(text) and len(text) <= _LONGEST_PATH and path != Path()


def _is_host(name: str) -> bool:
    try:
        return parse_endpoint(f"[{name}]" if ":" in name else name).host == name
    except ConfigError:
        return False
