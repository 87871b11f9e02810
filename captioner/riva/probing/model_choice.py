"""Whether what a person chose is among what the server has."""

from collections.abc import Iterable

from captioner.domain.diagnosis import Fault
from captioner.domain.models import ServerModel, ServerModels
from captioner.domain.recognition_options import RecognitionOptions
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
            f"The server has no model for live captions, only for whole recordings: {names}.",
            "Ask the server's administrator to deploy a streaming model.",
        )
    if options.model:
        return _doubt_about_model(models, options)
    if _speaking(models.streaming, options.language):
        return None
    return _no_such_language(models.streaming, options.language, "The server")


def unavailable(said: str, details: str, options: RecognitionOptions) -> StepFailed:
    """The server refused the choice with `details`, though its list, if any, would allow it."""
    fault = Fault.OTHER
    if _UNAVAILABLE_MODEL in details:
        fault = Fault.MODEL_MISSING if options.model else Fault.LANGUAGE_MISSING
    return StepFailed(fault, said, "Choose another language or model, or let the server choose.")


def no_streaming(called: str) -> StepFailed:
    return StepFailed(
        Fault.NOT_STREAMING,
        f"{called} recognises whole recordings only, no live speech.",
        "Ask the server's administrator to deploy a streaming model.",
    )


def described(models: ServerModels | None, options: RecognitionOptions) -> str:
    """What will be used, as far as it is known."""
    if models is None or not models.models:
        return "The server takes a stream in the chosen language."
    if options.model:
        return f"The model {options.model} is there and streams."
    names = _listed(model.name for model in _speaking(models.streaming, options.language))
    return f"For {options.language or 'any language'} there is {names}."


def _doubt_about_model(models: ServerModels, options: RecognitionOptions) -> StepFailed | None:
    chosen = [model for model in models.models if model.name == options.model]
    if not chosen:
        names = _listed(model.name for model in models.streaming)
        return StepFailed(
            Fault.MODEL_MISSING,
            f"The server has no model {options.model}. It has {names}.",
            "Choose one of these, or let the server choose.",
        )
    streaming = [model for model in chosen if model.is_streaming]
    if not streaming:
        names = _listed(model.name for model in models.streaming)
        return StepFailed(
            Fault.NOT_STREAMING,
            f"The model {options.model} is for whole recordings, not for live captions.",
            f"Choose one that streams: {names}.",
        )
    if _speaking(streaming, options.language):
        return None
    return _no_such_language(streaming, options.language, f"The model {options.model}")


def _no_such_language(models: Iterable[ServerModel], language: str, who: str) -> StepFailed:
    there = _listed(sorted({each for model in models for each in model.languages}))
    return StepFailed(
        Fault.LANGUAGE_MISSING,
        f"{who} does not caption {language}, only {there}.",
        "Choose one of these languages, or ask the server's administrator for a model.",
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
    return ", ".join(known[:_MOST_NAMES]) + (f" and {rest} more" if rest > 0 else "")
