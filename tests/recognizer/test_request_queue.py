"""Reading a stream's requests ahead."""

import itertools
import threading
from collections.abc import Iterator

import grpc
import pytest
from riva.client.proto import riva_asr_pb2 as asr

from captioner.recognizer.request_queue import READ_AHEAD, RequestQueue

LIMIT_S = 5


def numbered(number: int) -> asr.StreamingRecognizeRequest:
    return asr.StreamingRecognizeRequest(audio_content=str(number).encode())


def started(requests: Iterator[asr.StreamingRecognizeRequest]) -> RequestQueue:
    queue = RequestQueue(requests)
    queue.start()
    return queue


def test_requests_come_out_in_their_order() -> None:
    sent = [numbered(number) for number in range(3 * READ_AHEAD)]
    assert list(started(iter(sent))) == sent


def test_a_backlog_can_be_seen() -> None:
    is_read = threading.Event()

    def three() -> Iterator[asr.StreamingRecognizeRequest]:
        yield from (numbered(1), numbered(2))
        is_read.set()  # asked for a third, so the first two are waiting

    queue = started(three())
    assert is_read.wait(LIMIT_S)
    next(queue)
    assert queue.has_more
    next(queue)
    assert not queue.has_more


def test_no_more_is_read_ahead_than_the_limit() -> None:
    taken: list[int] = []
    is_full = threading.Event()

    def endless() -> Iterator[asr.StreamingRecognizeRequest]:
        while True:
            taken.append(len(taken))
            if len(taken) == READ_AHEAD + 1:
                is_full.set()
            yield numbered(len(taken))

    queue = started(endless())
    assert is_full.wait(LIMIT_S)
    assert len(taken) == READ_AHEAD + 1
    queue.close()


def test_a_lost_call_comes_out_after_what_came_before_it() -> None:
    def broken() -> Iterator[asr.StreamingRecognizeRequest]:
        yield numbered(1)
        raise grpc.RpcError

    queue = started(broken())
    assert next(queue) == numbered(1)
    with pytest.raises(grpc.RpcError):
        next(queue)


def test_closing_lets_the_reader_go() -> None:
    before = set(threading.enumerate())
    queue = started(itertools.repeat(numbered(0)))
    (reader,) = set(threading.enumerate()) - before
    queue.close()
    reader.join(LIMIT_S)
    assert not reader.is_alive()
