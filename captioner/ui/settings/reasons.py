"""Why a feature cannot be had with what is chosen, as far as the server's list tells."""

from collections.abc import Mapping

from captioner.domain.capabilities import unsupported
from captioner.domain.models import Feature, ServerModel, ServerModels


def reasons_against(
    models: ServerModels | None, language: str, model: str
) -> Mapping[Feature, str]:
    """Where the server chooses the model, only what none of its candidates can do is missing."""
    candidates = _candidates(models, language, model)
    if not candidates:
        return unsupported(ServerModel(model, (), is_streaming=True) if model else None)
    every = [unsupported(candidate) for candidate in candidates]
    shared = set(every[0]).intersection(*every[1:])
    return {feature: every[0][feature] for feature in Feature if feature in shared}


def _candidates(models: ServerModels | None, language: str, model: str) -> tuple[ServerModel, ...]:
    if models is None:
        return ()
    if model:
        return tuple(each for each in models.models if each.name == model)
    return models.for_language(language)
