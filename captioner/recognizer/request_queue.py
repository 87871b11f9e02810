"""The requests of one stream, read ahead so that a backlog can be seen."""

from collections import deque
from collections.abc import Iterator
from threading import Condition, Thread

import grpc
from riva.client.proto import riva_asr_pb2 as asr

READ_AHEAD = 32
"""Messages; what does not fit stays in gRPC's flow control, and so with the sender."""


class RequestQueue:
    """Iterates over `requests`, which a thread of its own reads; close it in the end.

    The thread ends when the call does. An error of the call comes out of the
    iteration, after the requests that came before it.
    """

    def __init__(self, requests: Iterator[asr.StreamingRecognizeRequest]) -> None:
        self._requests = requests
        self._changed = Condition()
        self._waiting: deque[asr.StreamingRecognizeRequest] = deque()
        self._is_finished = False
        self._is_closed = False
        self._error: grpc.RpcError | None = None

    def start(self) -> None:
        Thread(target=self._read, name="riva-requests", daemon=True).start()

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    @property
    def has_more(self) -> bool:
        """True while another request is waiting already."""
        return bool(self._waiting)

    def __iter__(self) -> Iterator[asr.StreamingRecognizeRequest]:
        return self

    def __next__(self) -> asr.StreamingRecognizeRequest:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._is_finished)
            if self._waiting:
                self._changed.notify_all()
                return self._waiting.popleft()
        if self._error is not None:
            raise self._error
        raise StopIteration

    def _read(self) -> None:
        try:
            for request in self._requests:
                if not self._put(request):
                    return
        except grpc.RpcError as error:  # the call was cancelled or its connection lost
            self._error = error
        finally:
            with self._changed:
                self._is_finished = True
                self._changed.notify_all()

    def _put(self, request: asr.StreamingRecognizeRequest) -> bool:
        """Wait for room and queue `request`; false once nobody will take it."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._waiting) < READ_AHEAD or self._is_closed)
            self._waiting.append(request)
            self._changed.notify_all()
            return not self._is_closed
