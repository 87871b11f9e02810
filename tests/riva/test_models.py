"""What a server says that it has."""

import grpc
import pytest
from riva.client.proto import riva_asr_pb2 as asr

from captioner.domain.errors import Refused, Unavailable
from captioner.recognizer.pocketsphinx_engine import PocketsphinxEngine
from captioner.recognizer.service import RecognitionService
from captioner.riva.channel import Target
from captioner.riva.models import list_models, read_models
from tests.riva.faulty_servers import aborting
from tests.riva_server import ListedModel, MarkedServicer, serving
from tests.toy_servers import free_port

Config = asr.RivaSpeechRecognitionConfigResponse.Config


async def test_a_server_lists_its_models_in_its_own_order() -> None:
    models = [
        ListedModel("parakeet", "en-US,es-US"),
        ListedModel("canary", "multi", kind="offline"),
        ListedModel("conformer", "de-DE"),
    ]
    with serving(MarkedServicer(models=models)) as address:
        listed = await list_models(Target(address))
    assert [(m.name, m.languages, m.is_streaming) for m in listed.models] == [
        ("parakeet", ("en-US", "es-US"), True),
        ("canary", ("multi",), False),
        ("conformer", ("de-DE",), True),
    ]
    assert listed.languages == ("de-DE", "en-US", "es-US")


async def test_the_built_in_recogniser_lists_its_model() -> None:
    with serving(RecognitionService(PocketsphinxEngine())) as address:
        [model] = (await list_models(Target(address))).models
    assert (model.languages, model.is_streaming) == (("en-US",), True)
    assert model.parameters["word_boosting"] == "unsupported"


@pytest.mark.parametrize(
    ("written", "languages"),
    [
        ("en-US", ("en-US",)),
        ("en-US, es-US;de-DE", ("en-US", "es-US", "de-DE")),
        ("['en-US', 'en-US', 'zh_CN']", ("en-US", "zh_CN")),
        ("", ()),
    ],
)
def test_languages_may_be_written_in_several_ways(written: str, languages: tuple[str, ...]) -> None:
    config = Config(model_name="m", parameters={"type": "online", "language_code": written})
    [model] = read_models(asr.RivaSpeechRecognitionConfigResponse(model_config=[config])).models
    assert model.languages == languages


def test_of_parameters_that_are_missing_the_best_is_assumed() -> None:
    response = asr.RivaSpeechRecognitionConfigResponse(model_config=[Config(model_name="m")])
    [model] = read_models(response).models
    assert (model.languages, model.is_streaming) == ((), True)


async def test_a_server_that_refuses() -> None:
    with serving(aborting(grpc.StatusCode.UNAUTHENTICATED, "no kestrel")) as address:
        target = Target(address, bearer="kestrel")
        with pytest.raises(Refused, match="the server wants another key") as refused:
            await list_models(target, called="the server")
    assert "kestrel" not in str(refused.value)
    assert refused.value.__cause__ is None


async def test_a_server_that_is_not_there() -> None:
    with pytest.raises(Unavailable, match="Nothing answers at 127"):
        await list_models(Target(f"127.0.0.1:{free_port()}"))


async def test_an_older_server_without_a_list() -> None:
    with serving(MarkedServicer()) as address, pytest.raises(Refused):
        await list_models(Target(address))
