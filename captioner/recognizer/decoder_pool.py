"""Decoders that are slow to make, kept for the next stream."""

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from captioner.recognizer.engine import AllPlacesTaken

Decoder = TypeVar("Decoder")


class DecoderPool(Generic[Decoder]):
    """Lends at most `limit` decoders at a time; safe to use from several threads."""

    def __init__(self, make: Callable[[], Decoder], *, limit: int) -> None:
        self._make = make
        self._limit = limit
        self._lock = Lock()
        self._idle: list[Decoder] = []
        self._lent = 0

    def take(self) -> Decoder:
        """A decoder for one stream; made on demand. Raises `AllPlacesTaken` at the limit."""
        with self._lock:
            if self._lent >= self._limit:
                raise AllPlacesTaken(
                    f"The built-in recogniser is already transcribing {self._limit} streams, "
                    "which is all it can do at once. End one of them, or try again later."
                )
            self._lent += 1
            if self._idle:
                return self._idle.pop()
        try:
            return self._make()
        except BaseException:
            self.discard()
            raise

    def give_back(self, decoder: Decoder) -> None:
        with self._lock:
            self._lent -= 1
            self._idle.append(decoder)

    def discard(self) -> None:
        """A lent decoder is broken and will not come back."""
        with self._lock:
            self._lent -= 1
