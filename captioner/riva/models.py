"""What a Riva server says that it can recognise."""

import re
from collections.abc import Iterable

import grpc
import grpc.aio
from riva.client.proto import riva_asr_pb2, riva_asr_pb2_grpc

from captioner.domain.models import ServerModel, ServerModels
from captioner.riva.channel import Target, open_channel
from captioner.riva.status import as_error

LIMIT_S = 5.0
"""How long a server may take; a list needs no model to run."""

_STREAMING, _OFFLINE = "online", "offline"
"""Values of the parameter "type", as NVIDIA's own clients read them."""


async def list_models(target: Target, *, called: str | None = None) -> ServerModels:
    """Ask the server, for `LIMIT_S` at most; raises Unavailable or Refused.

    `called` is how errors speak of it, if not by its address.
    """
    channel = await open_channel(target)
    try:
        return await fetch_models(channel, target, limit_s=LIMIT_S)
    except grpc.aio.AioRpcError as error:
        raise as_error(
            error.code(), error.details() or "", server=called or target.address, target=target
        ) from None  # its text may repeat what it was sent
    finally:
        await channel.close()


async def fetch_models(
    channel: grpc.aio.Channel, target: Target, *, limit_s: float
) -> ServerModels:
    """As `list_models`, on an open channel; raises AioRpcError."""
    stub = riva_asr_pb2_grpc.RivaSpeechRecognitionStub(channel)
    response = await stub.GetRivaSpeechRecognitionConfig(
        riva_asr_pb2.RivaSpeechRecognitionConfigRequest(),
        metadata=target.call_metadata,
        timeout=limit_s,
    )
    return read_models(response)


def read_models(response: riva_asr_pb2.RivaSpeechRecognitionConfigResponse) -> ServerModels:
    """Of parameters that are missing the best is assumed: a stream tells in the end."""
    return ServerModels(tuple(_model(config) for config in response.model_config))


def _model(config: riva_asr_pb2.RivaSpeechRecognitionConfigResponse.Config) -> ServerModel:
    parameters = dict(config.parameters)
    return ServerModel(
        name=config.model_name,
        languages=tuple(_languages(parameters)),
        is_streaming=parameters.get("type", _STREAMING).strip().lower() != _OFFLINE,
        parameters=parameters,
    )


def _languages(parameters: dict[str, str]) -> Iterable[str]:
    """Several stand behind one another: "en-US,es-US" or "['en-US', 'es-US']"."""
    listed = parameters.get("language_code", "")
    return dict.fromkeys(re.findall(r"[A-Za-z0-9][A-Za-z0-9_-]*", listed))
