"""TLS over an open connection, with every byte of it in view.

asyncio's own TLS hides what the other side sent when a handshake fails, and
that is what tells one fault from another.
"""

import ssl

from captioner.riva.probing.network_path import Streams

_READ_BYTES = 16_384


class TlsConversation:
    """The client's side. Its methods raise ssl.SSLError and OSError as the ssl module does."""

    def __init__(self, streams: Streams, context: ssl.SSLContext, name: str) -> None:
        """`name` is what the server's certificate is checked against."""
        self._streams = streams
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=name)
        self.received = bytearray()
        """All that came, as it was on the wire."""

    @property
    def version(self) -> str:
        return self._tls.version() or "TLS"

    @property
    def protocol(self) -> str | None:
        """What both sides agreed to speak inside (ALPN)."""
        return self._tls.selected_alpn_protocol()

    @property
    def certificate(self) -> bytes | None:
        """The server's, in DER form; None before the handshake has ended."""
        if self._tls.version() is None:
            return None
        return self._tls.getpeercert(binary_form=True)

    async def handshake(self) -> None:
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                await self._exchange()
            except ssl.SSLError:
                self._flush()  # the alert that says why
                raise
            else:
                self._flush()
                return

    async def read(self) -> bytes:
        """The next bytes; none at the end of the conversation, by whatever way it ended."""
        while True:
            try:
                return self._tls.read(_READ_BYTES)
            except ssl.SSLWantReadError:
                await self._exchange()
            except (ssl.SSLEOFError, ssl.SSLZeroReturnError, ConnectionError):
                return b""

    def write(self, data: bytes) -> None:
        self._tls.write(data)
        self._flush()

    async def _exchange(self) -> None:
        self._flush()
        data = await self._streams.reader.read(_READ_BYTES)
        self.received += data
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    def _flush(self) -> None:
        if data := self._outgoing.read():
            self._streams.writer.write(data)
