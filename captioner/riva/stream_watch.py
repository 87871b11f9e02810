"""Ends a stream whose server or link has died without a word."""

import asyncio

import grpc
import grpc.aio
from riva.client.proto import health_pb2, health_pb2_grpc

from captioner.domain.wording import translate
from captioner.riva.answer_watch import AnswerWatch, Judgement
from captioner.riva.channel import Target
from captioner.riva.habits import Habits
from captioner.riva.upload import StreamingCall, Upload

CONNECT_LIMIT_S = 3.0
"""For the name, the connection and TLS; gRPC gives up on an address after 2 s (channel.py)."""

CHECK_LIMIT_S = 1.2
"""How long a health check may take, whatever its answer; one over any living link takes 0.3 s."""

_TICK_S = 0.2
_TICK_AT_MOST_S = 0.5
_LAST_ANSWER_S = 2.0
"""How long the final is awaited of a stream that is being left."""


class StreamWatch:
    """Looks at one call from the side; used on the loop that made it.

    Where it finds the call dead it puts a sentence into `verdict` and cancels
    the call, which wakes whoever reads it. A health check goes over the same
    connection: any answer, a refusal too, proves that the path is alive, and
    none within CHECK_LIMIT_S that it is not, if the server is known to answer.
    """

    def __init__(
        self, channel: grpc.aio.Channel, target: Target, *, called: str, habits: Habits
    ) -> None:
        self._health = health_pb2_grpc.HealthStub(channel)
        self._metadata = target.call_metadata
        self._called = called
        self._habits = habits
        now_s = asyncio.get_running_loop().time()
        self.answers = AnswerWatch(habits, worked_recently=habits.worked_recently(now_s))
        self.verdict = ""
        self._task: asyncio.Task[None] | None = None
        self._check: asyncio.Task[None] | None = None
        self._responses = 0

    def start(self, call: StreamingCall, upload: Upload) -> None:
        self._task = asyncio.create_task(self._run(call, upload), name="riva-watch")

    def answered(self, *, has_words: bool, is_final: bool) -> None:
        """A response of the stream came."""
        self._responses += 1
        if has_words:
            self._habits.worked_s = asyncio.get_running_loop().time()
        self.answers.answered(has_words=has_words, is_final=is_final)

    async def stop(self) -> None:
        tasks = {task for task in (self._task, self._check) if task is not None}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        # A cancelled task holds the frames that it was in, and they this watch and the call.
        self._task = self._check = None

    async def _run(self, call: StreamingCall, upload: Upload) -> None:
        if not await self._is_connected(upload):
            return self._end(call, no_answer(self._called))
        loop = asyncio.get_running_loop()
        ticked_s = loop.time()
        leaving_s = 0.0
        while True:
            await asyncio.sleep(_TICK_S)
            passed_s, ticked_s = loop.time() - ticked_s, loop.time()
            if upload.is_complete or upload.is_cut:
                self.answers.ended()
            if upload.is_cut:
                leaving_s += min(passed_s, _TICK_AT_MOST_S)
            judgement = self.answers.tick(passed_s)
            if leaving_s >= _LAST_ANSWER_S or judgement is Judgement.STALLED:
                return self._end(
                    call,
                    translate("riva", "{server} has stopped answering.").format(
                        server=self._called
                    ),
                )
            if judgement is Judgement.ASK and (self._check is None or self._check.done()):
                self._check = asyncio.create_task(self._ask(call), name="riva-check")

    async def _is_connected(self, upload: Upload) -> bool:
        """Within CONNECT_LIMIT_S; time in which the loop stood still does not count."""
        loop = asyncio.get_running_loop()
        waited_s, ticked_s = 0.0, loop.time()
        while not upload.is_connected:
            await asyncio.sleep(_TICK_S)
            waited_s += min(loop.time() - ticked_s, _TICK_AT_MOST_S)
            ticked_s = loop.time()
            if waited_s >= CONNECT_LIMIT_S:
                return upload.is_connected
        return True

    async def _ask(self, call: StreamingCall) -> None:
        responses = self._responses
        try:
            await self._health.Check(
                health_pb2.HealthCheckRequest(), metadata=self._metadata, timeout=CHECK_LIMIT_S
            )
        except grpc.aio.AioRpcError as error:
            if error.code() is grpc.StatusCode.UNAVAILABLE:
                return  # a broken connection ends the stream with a better reason
            if error.code() is grpc.StatusCode.DEADLINE_EXCEEDED:
                if self._habits.answers_checks and self._responses == responses:
                    self._end(call, no_answer(self._called))
                return
        self._habits.answers_checks = True

    def _end(self, call: StreamingCall, sentence: str) -> None:
        self.verdict = self.verdict or sentence
        call.cancel()


def no_answer(called: str) -> str:
    return translate(
        "riva",
        "{server} does not answer. Check the network connection and that the server is running.",
    ).format(server=called)
