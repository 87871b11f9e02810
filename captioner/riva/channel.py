"""A gRPC channel to a Riva server, with the options that live captions need."""

import sys
from dataclasses import dataclass, field
from pathlib import Path

import grpc
import grpc.aio

from captioner.domain.endpoint import Tls
from captioner.domain.errors import Refused

_KEEPALIVE_MS = 10_000 if sys.platform == "linux" else 1_000
"""On Linux TCP_USER_TIMEOUT notices a dead link; elsewhere only pings do."""

OPTIONS: tuple[tuple[str, int | str], ...] = (
    ("grpc.keepalive_time_ms", _KEEPALIVE_MS),
    # On Linux this sets TCP_USER_TIMEOUT; as a ping's time limit it is dead code in gRPC ...
    ("grpc.keepalive_timeout_ms", 2_000),
    # ... and this undocumented one is what limits a ping.
    ("grpc.http2.ping_timeout_ms", 2_000),
    ("grpc.initial_reconnect_backoff_ms", 300),
    # Also the time limit of a connection attempt, 20 s if unset.
    ("grpc.min_reconnect_backoff_ms", 2_000),
    ("grpc.max_reconnect_backoff_ms", 2_000),
    # Measuring the link's bandwidth costs a ping for nearly every message; audio needs 32 kB/s.
    ("grpc.http2.bdp_probe", 0),
    # A retry inside gRPC would send only part of the audio again; the session replays all of it.
    ("grpc.enable_retries", 0),
    ("grpc.max_receive_message_length", 16 << 20),
)


@dataclass(frozen=True, slots=True)
class Target:
    """A server ready to be dialled: `address` as gRPC names it (host:port or unix:path)."""

    address: str
    tls: Tls | None = None
    bearer: str | None = field(default=None, repr=False)
    metadata: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def call_metadata(self) -> tuple[tuple[str, str], ...]:
        """What goes with each call, each pair once."""
        if self.bearer is None:
            return self.metadata
        return (*self.metadata, ("authorization", f"Bearer {self.bearer}"))


def open_channel(target: Target) -> grpc.aio.Channel:
    """An unconnected channel on the running loop; Refused if a certificate cannot be read."""
    if target.tls is None:
        return grpc.aio.insecure_channel(target.address, options=OPTIONS)
    options = OPTIONS
    if target.tls.server_name:
        options = (*OPTIONS, ("grpc.ssl_target_name_override", target.tls.server_name))
    return grpc.aio.secure_channel(target.address, _credentials(target.tls), options=options)


def _credentials(tls: Tls) -> grpc.ChannelCredentials:
    return grpc.ssl_channel_credentials(
        root_certificates=_read(tls.root_cert),
        private_key=_read(tls.client_key),
        certificate_chain=_read(tls.client_cert),
    )


def _read(path: Path | None) -> bytes | None:
    if path is None:
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"The certificate file {path} cannot be read: {error.strerror}.") from error
