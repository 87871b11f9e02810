"""A choice against a server's list."""

import pytest

from captioner.domain.diagnosis import Fault
from captioner.domain.models import ServerModel, ServerModels
from captioner.domain.recognition_options import RecognitionOptions
from captioner.riva.probing.model_choice import described, doubt, unavailable

PARAKEET = ServerModel("parakeet", ("en-US",), is_streaming=True)
RNNT = ServerModel("rnnt", ("en-US", "de-DE"), is_streaming=True)
ANY = ServerModel("nemotron", (), is_streaming=True)
CANARY = ServerModel("canary", ("de-DE",), is_streaming=False)


@pytest.mark.parametrize(
    ("models", "language", "model", "fault"),
    [
        ((), "xx-XX", "", None),
        ((PARAKEET,), "en-US", "", None),
        ((PARAKEET,), "EN-us", "parakeet", None),
        ((PARAKEET,), "", "", None),
        ((PARAKEET, ANY), "xx-XX", "", None),
        ((PARAKEET, RNNT), "de-DE", "rnnt", None),
        ((PARAKEET, CANARY), "de-DE", "", Fault.LANGUAGE_MISSING),
        ((PARAKEET, RNNT), "de-DE", "parakeet", Fault.LANGUAGE_MISSING),
        ((PARAKEET,), "en-US", "rnnt", Fault.MODEL_MISSING),
        ((PARAKEET, CANARY), "de-DE", "canary", Fault.NOT_STREAMING),
        ((CANARY,), "de-DE", "", Fault.NOT_STREAMING),
    ],
)
def test_what_speaks_against_a_choice(
    models: tuple[ServerModel, ...], language: str, model: str, fault: Fault | None
) -> None:
    found = doubt(ServerModels(models), RecognitionOptions(language=language, model=model))
    assert (found.fault if found else None) is fault


def test_what_is_there_is_said() -> None:
    found = doubt(ServerModels((PARAKEET, RNNT)), RecognitionOptions(language="fr-FR"))
    assert found is not None
    assert "only de-DE, en-US" in found.message


def test_a_long_list_is_cut() -> None:
    models = tuple(ServerModel(f"m{n}", ("en-US",), is_streaming=True) for n in range(20))
    assert described(ServerModels(models), RecognitionOptions()).endswith("m7 and 12 more.")


@pytest.mark.parametrize(
    ("details", "model", "fault"),
    [
        ("Error: Unavailable model requested", "", Fault.LANGUAGE_MISSING),
        ("Error: Unavailable model requested", "rnnt", Fault.MODEL_MISSING),
        ("stop_threshold must be at most 1", "", Fault.OTHER),
    ],
)
def test_without_a_list_the_servers_words_count(details: str, model: str, fault: Fault) -> None:
    assert unavailable("No.", details, RecognitionOptions(model=model)).fault is fault
