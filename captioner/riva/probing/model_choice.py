"""Whether what a person chose is among what the server has."""

from collections.abc import Iterable

from captioner.domain.diagnosis import Fault
from captioner.domain.models import ServerModel, ServerModels
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.wording import counted, translate
from captioner.riva.probing.report import StepFailed

_MOST_NAMES = 8

_UNAVAILABLE_MODEL = "Unavailable model requested"
"""Riva's words for a language or a model that it does not have in streaming."""


def doubt(models: ServerModels, options: RecognitionOptions) -> StepFailed | None:
    """What speaks against the choice by the server's own list; None if nothing does."""
    if not models.models:
        return None
    if not models.streaming:
        names = _listed(model.name for model in models.models)
        return StepFailed(
            Fault.NOT_STREAMING,
            translate(
                "test",
                "The server has no model for live captions, only for whole recordings: {names}.",
            ).format(names=names),
            translate("test", "Ask the server's administrator to deploy a streaming model."),
        )
    if options.model:
        return _doubt_about_model(models, options)
    if _speaking(models.streaming, options.language):
        return None
    there = _languages_of(models.streaming)
    return _no_such_language(
        translate("test", "The server does not caption {language}, only {languages}.").format(
            language=options.language, languages=there
        )
    )


def unavailable(said: str, details: str, options: RecognitionOptions) -> StepFailed:
    """The server refused the choice with `details`, though its list, if any, would allow it."""
    fault = Fault.OTHER
    if _UNAVAILABLE_MODEL in details:
        fault = Fault.MODEL_MISSING if options.model else Fault.LANGUAGE_MISSING
    return StepFailed(
        fault,
        said,
        translate("test", "Choose another language or model, or let the server choose."),
    )


def no_streaming(called: str) -> StepFailed:
    return StepFailed(
        Fault.NOT_STREAMING,
        translate("test", "{server} recognises whole recordings only, no live speech.").format(
            server=called
        ),
        translate("test", "Ask the server's administrator to deploy a streaming model."),
    )


def described(models: ServerModels | None, options: RecognitionOptions) -> str:
    """What will be used, as far as it is known."""
    if models is None or not models.models:
        return translate("test", "The server takes a stream in the chosen language.")
    if options.model:
        return translate("test", "The model {model} is there and streams.").format(
            model=options.model
        )
    names = _listed(model.name for model in _speaking(models.streaming, options.language))
    if not options.language:
        return translate("test", "For any language there is {names}.").format(names=names)
    return translate("test", "For {language} there is {names}.").format(
        language=options.language, names=names
    )


def _doubt_about_model(models: ServerModels, options: RecognitionOptions) -> StepFailed | None:
    chosen = [model for model in models.models if model.name == options.model]
    if not chosen:
        names = _listed(model.name for model in models.streaming)
        return StepFailed(
            Fault.MODEL_MISSING,
            translate("test", "The server has no model {model}. It has {names}.").format(
                model=options.model, names=names
            ),
            translate("test", "Choose one of these, or let the server choose."),
        )
    streaming = [model for model in chosen if model.is_streaming]
    if not streaming:
        names = _listed(model.name for model in models.streaming)
        return StepFailed(
            Fault.NOT_STREAMING,
            translate(
                "test", "The model {model} is for whole recordings, not for live captions."
            ).format(model=options.model),
            translate("test", "Choose one that streams: {names}.").format(names=names),
        )
    if _speaking(streaming, options.language):
        return None
    there = _languages_of(streaming)
    return _no_such_language(
        translate(
            "test", "The model {model} does not caption {language}, only {languages}."
        ).format(model=options.model, language=options.language, languages=there)
    )


def _languages_of(models: Iterable[ServerModel]) -> str:
    return _listed(sorted({each for model in models for each in model.languages}))


def _no_such_language(message: str) -> StepFailed:
    return StepFailed(
        Fault.LANGUAGE_MISSING,
        message,
        translate(
            "test", "Choose one of these languages, or ask the server's administrator for a model."
        ),
    )


def _speaking(models: Iterable[ServerModel], language: str) -> list[ServerModel]:
    """Those for a language; a model that names none may know every one."""
    wanted = language.lower()
    return [
        model
        for model in models
        if not wanted or not model.languages or wanted in map(str.lower, model.languages)
    ]


def _listed(names: Iterable[str]) -> str:
    known = list(dict.fromkeys(names))
    rest = len(known) - _MOST_NAMES
    listed = translate("test", ", ").join(known[:_MOST_NAMES])
    if rest <= 0:
        return listed
    return counted("test", "{names} and %n more", "", 1)(rest).format(names=listed)
