"""What a server is good for, once it is reached: AUTHENTICATION, RIVA, MODEL, SPEECH."""

from dataclasses import dataclass

import grpc
import grpc.aio

from captioner.domain.audio import SAMPLE_BYTES, ms_to_samples, samples_to_ms
from captioner.domain.diagnosis import Check, Fault
from captioner.domain.models import ServerModels
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.wording import number, translate
from captioner.riva.channel import Target
from captioner.riva.probing.calls import (
    Answer,
    ask_for_models,
    measure_round_trip_ms,
    refusal,
    service_failure,
)
from captioner.riva.probing.client_acceptance import missing
from captioner.riva.probing.model_choice import (
    described,
    doubt,
    no_streaming,
    unavailable,
)
from captioner.riva.probing.network_path import NetworkPath
from captioner.riva.probing.own_loop import on_own_loop
from captioner.riva.probing.report import Report, StepFailed
from captioner.riva.probing.server_view import look
from captioner.riva.probing.trial_stream import Outcome, in_real_time, silence, try_stream
from captioner.riva.status import HTTP_STATUS, as_error

_TRIAL_LIMIT_S = 3.0
_TRIAL_MS = 100
_AFTER_SPEECH_S = 4.0
"""How long after its last sample the words of the sample may still come."""

_TAIL_MS = 500
"""Silence after the sample, so that its last word is heard as ended."""

_SLOW_MS = 3000
"""Captions that are later than this are no help in a conversation."""

_WORTH_A_STREAM = (
    grpc.StatusCode.OK,
    # After these the question for the models says nothing: older servers do not know it.
    grpc.StatusCode.UNIMPLEMENTED,
    grpc.StatusCode.INTERNAL,
    grpc.StatusCode.UNKNOWN,
)

_RIVA = (
    grpc.StatusCode.OK,
    grpc.StatusCode.INVALID_ARGUMENT,
    grpc.StatusCode.NOT_FOUND,
    grpc.StatusCode.FAILED_PRECONDITION,
    grpc.StatusCode.OUT_OF_RANGE,
)
"""Answers that only a speech service gives, refusals of the settings among them."""

_PAST_THE_DOOR = (*_RIVA, grpc.StatusCode.RESOURCE_EXHAUSTED)

_HTTP_REFUSALS = (
    grpc.StatusCode.INTERNAL,
    grpc.StatusCode.UNKNOWN,
    grpc.StatusCode.UNAUTHENTICATED,
    grpc.StatusCode.PERMISSION_DENIED,
)

_AT_THE_DOOR = (grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.PERMISSION_DENIED)


@dataclass(frozen=True, slots=True)
class Reached:
    """A server on an open channel; `path` is None where there is no network between."""

    channel: grpc.aio.Channel
    target: Target
    called: str
    path: NetworkPath | None


class Service:
    """What runs on a server, asked with the calls that captions need."""

    def __init__(self, report: Report, server: Reached) -> None:
        self._report = report
        self._channel = server.channel
        self._target = server.target
        self._called = server.called
        self._path = server.path

    async def check(self, options: RecognitionOptions, sample_pcm: bytes) -> None:
        """Make the four findings; raises StepFailed."""
        answer = await ask_for_models(self._channel, self._target)
        trial = await self._try(options) if answer.code in _WORTH_A_STREAM else None
        code, details = _decisive(answer, trial)
        await self._check_admission(code, details)
        self._check_riva(code, details, answer.models)
        self._report.round_trip_ms = await measure_round_trip_ms(self._channel, self._target)
        self._check_model(answer.models, trial or Outcome(), options)
        await self._check_speech(options, sample_pcm)

    async def _try(self, options: RecognitionOptions) -> Outcome:
        return await try_stream(
            self._channel, self._target, options, silence(_TRIAL_MS), limit_s=_TRIAL_LIMIT_S
        )

    async def _check_admission(self, code: grpc.StatusCode, details: str) -> None:
        if await self._misses_a_certificate(code, details):
            raise missing()
        refused = refusal(code, details, self._target, self._called)
        if refused is not None:
            raise refused
        if code not in _PAST_THE_DOOR:
            self._report.skipped(Check.AUTHENTICATION, translate("test", "It did not come so far."))
        else:
            self._report.passed(Check.AUTHENTICATION, _admitted(self._target))

    async def _misses_a_certificate(self, code: grpc.StatusCode, details: str) -> bool:
        """Web servers in front of others take everybody in TLS, and refuse within HTTP."""
        tls = self._target.tls
        if HTTP_STATUS not in details or code not in _HTTP_REFUSALS or self._path is None:
            return False
        if tls is None or tls.client_cert is not None:
            return False
        path, name = self._path, tls.server_name or self._path.host
        view = await on_own_loop(lambda: look(path, name))
        return view.wants_client_certificate is True

    def _check_riva(self, code: grpc.StatusCode, details: str, models: ServerModels | None) -> None:
        if code not in _RIVA:
            raise service_failure(code, details, self._target, self._called)
        if models is None:
            self._report.passed(
                Check.RIVA,
                translate("test", "Riva speech recognition is there; it does not list its models."),
            )
        else:
            self._report.passed(
                Check.RIVA,
                translate("test", "{server} answers as Riva speech recognition does.").format(
                    server=self._called
                ),
            )

    def _check_model(
        self, models: ServerModels | None, trial: Outcome, options: RecognitionOptions
    ) -> None:
        """The list is what the server says; a stream is what it does, and that decides."""
        suspected = None if models is None else doubt(models, options)
        if trial.code is grpc.StatusCode.UNIMPLEMENTED:
            raise suspected or no_streaming(self._called)
        if trial.code in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.NOT_FOUND):
            said = str(
                as_error(trial.code, trial.details, server=self._called, target=self._target)
            )
            raise suspected or unavailable(said, trial.details, options)
        if suspected is not None and trial.code is not grpc.StatusCode.OK:
            raise suspected
        if suspected is not None:
            self._report.warned(
                Check.MODEL,
                translate("test", "{message} Yet the server takes the stream.").format(
                    message=suspected.message
                ),
                translate("test", "Look whether the captions are in the language that you chose."),
                suspected.fault,
            )
            return
        self._report.passed(Check.MODEL, described(models, options))

    async def _check_speech(self, options: RecognitionOptions, sample_pcm: bytes) -> None:
        pcm = sample_pcm + bytes(2 * ms_to_samples(_TAIL_MS))
        length_s = samples_to_ms(len(pcm) // SAMPLE_BYTES) / 1000
        outcome = await try_stream(
            self._channel,
            self._target,
            options,
            in_real_time(pcm),
            limit_s=length_s + _AFTER_SPEECH_S,
        )
        self._report.first_result_ms = outcome.first_words_ms
        self._judge_speech(outcome)

    def _judge_speech(self, outcome: Outcome) -> None:
        if outcome.code not in (None, grpc.StatusCode.OK):
            raise self._stream_failure(outcome.code, outcome.details)
        if outcome.code is grpc.StatusCode.OK and not outcome.heard_all:
            raise StepFailed(
                Fault.BROKE_OFF,
                translate(
                    "test", "{server} ended the stream before it had heard all of the sample."
                ).format(server=self._called),
                translate(
                    "test", "Try again; if this stays, show it to the server's administrator."
                ),
            )
        if not outcome.text:
            raise self._no_words(outcome)
        self._judge_speed(outcome.first_words_ms or 0.0)

    def _judge_speed(self, first_ms: float) -> None:
        seconds = number(first_ms / 1000, 1)
        if first_ms <= _SLOW_MS:
            sentence = translate("test", "The first words came back after {seconds} s.")
            self._report.passed(Check.SPEECH, sentence.format(seconds=seconds))
            return
        sentence = translate("test", "The first words came {seconds} s after the speech began.")
        self._report.warned(
            Check.SPEECH,
            sentence.format(seconds=seconds),
            translate("test", "Captions will be late. A nearer or less busy server would help."),
            Fault.TOO_SLOW,
        )

    def _stream_failure(self, code: grpc.StatusCode, details: str) -> StepFailed:
        refused = refusal(code, details, self._target, self._called)
        return refused or service_failure(code, details, self._target, self._called)

    def _no_words(self, outcome: Outcome) -> StepFailed:
        if outcome.code is None and not outcome.responses:
            return StepFailed(
                Fault.TOO_SLOW,
                translate(
                    "test", "{server} took the sample speech but has not answered it in time."
                ).format(server=self._called),
                translate(
                    "test",
                    "Try again: a model that was not used for long may be loading. If this stays, "
                    "ask the server's administrator.",
                ),
            )
        return StepFailed(
            Fault.NO_WORDS,
            translate("test", "{server} heard the sample speech but wrote no words.").format(
                server=self._called
            ),
            translate("test", "Choose the language that is spoken, or another model."),
        )


def _admitted(target: Target) -> str:
    if target.bearer is not None:
        return translate("test", "The server accepts the key.")
    if target.tls is not None and target.tls.client_cert is not None:
        return translate("test", "The server lets this client in and asks for no key.")
    return translate("test", "The server asks for no key.")


def _decisive(answer: Answer, trial: Outcome | None) -> tuple[grpc.StatusCode, str]:
    """Of what the two calls ended with, what says more of the service.

    A stream that the server keeps open is a good one.
    """
    if trial is None or (answer.models is not None and trial.code not in _AT_THE_DOOR):
        return answer.code, answer.details
    return trial.code or grpc.StatusCode.OK, trial.details
