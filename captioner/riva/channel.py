"""A gRPC channel to a Riva server, with the options that live captions need."""

import asyncio
import functools
import sys
from dataclasses import dataclass, field

import grpc
import grpc.aio

from captioner.domain.endpoint import Endpoint, Tls
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.riva.call_metadata import bearer_token, call_metadata
from captioner.riva.loopback import is_on_this_computer
from captioner.riva.tls_material import TlsMaterial

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
    # A minute of words with their times takes 30 kB. What is larger is read, then cut short:
    # a server that answers so once would do it again in the next stream.
    ("grpc.max_receive_message_length", 16 << 20),
    # gRPC would share one connection, even a dead one, among all channels to an address.
    ("grpc.use_local_subchannel_pool", 1),
)


@dataclass(frozen=True, slots=True)
class Target:
    """A server ready to be dialled: `address` as gRPC names it (host:port or unix:path)."""

    address: str
    tls: Tls | None = None
    bearer: str | None = field(default=None, repr=False)
    metadata: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    key_password: str | None = field(default=None, repr=False)
    secret_values: tuple[str, ...] = field(default=(), repr=False)

    @property
    def call_metadata(self) -> tuple[tuple[str, str], ...]:
        """What goes with each call, each pair once."""
        if self.bearer is None:
            return self.metadata
        return (*self.metadata, ("authorization", f"Bearer {self.bearer}"))

    def without_secrets(self, text: str) -> str:
        """`text` as it may be shown and logged: a server may repeat in it what it was sent."""
        values = {self.bearer or "", self.key_password or "", *self.secret_values} - {""}
        for value in sorted(values, key=len, reverse=True):
            text = text.replace(value, "…")
        return text


def target_of(endpoint: Endpoint, secrets: Secrets = NO_SECRETS) -> Target:
    """Raises Refused where a secret is missing or cannot be sent; no value is quoted."""
    return Target(
        endpoint.address,
        tls=endpoint.tls,
        bearer=bearer_token(endpoint, secrets),
        metadata=call_metadata(endpoint, secrets),
        key_password=secrets.key_password,
        secret_values=tuple(value for _, value in secrets.metadata),
    )


@functools.cache
def keep_poller() -> None:
    """Keep gRPC's own thread for the life of the process, from now on; for programs of one loop.

    gRPC ends it with the last channel. If the garbage collector happens to drop
    that one on this very thread, gRPC fails: no thread can wait for its own end.
    """
    grpc.aio.init_grpc_aio()


async def open_channel(target: Target) -> grpc.aio.Channel:
    """An unconnected channel on the running loop.

    Certificate files are read anew, on a thread, so that one that was replaced
    is used from the next channel on. Refused if one cannot be used.
    """
    options = OPTIONS
    if is_on_this_computer(target.address):
        # gRPC would look for the built-in recogniser behind the web proxy as well.
        options = (*options, ("grpc.enable_http_proxy", 0))
    if target.tls is None:
        return grpc.aio.insecure_channel(target.address, options=options)
    material = await asyncio.to_thread(_load_material, target.tls, target.key_password)
    credentials = grpc.ssl_channel_credentials(
        root_certificates=material.roots,
        private_key=material.key,
        certificate_chain=material.chain,
    )
    if target.tls.server_name:
        # The calls' :authority follows it.
        options = (*options, ("grpc.ssl_target_name_override", target.tls.server_name))
    return grpc.aio.secure_channel(target.address, credentials, options=options)


def _load_material(tls: Tls, key_password: str | None) -> TlsMaterial:
    # A third of what the program imports, for those alone who use TLS.
    from captioner.riva.certificates import load_material

    return load_material(tls, key_password)
