"""Something answers at the port, but it is not a gRPC server."""

from captioner.domain.diagnosis import Fault
from captioner.riva.probing.greeting import Greeting, Speaks
from captioner.riva.probing.network_path import NetworkPath
from captioner.riva.probing.report import StepFailed

_USUAL_PORT = "Check the port; Riva's gRPC port is usually 50051."


def not_grpc(path: NetworkPath, greeting: Greeting) -> StepFailed:
    """What `greeting` shows instead."""
    if greeting.speaks is Speaks.HTTP1:
        return web_port(path)
    if greeting.speaks is Speaks.CLOSED:
        return StepFailed(
            Fault.BROKE_OFF,
            f"{path.text} takes connections and closes each at once.",
            "Check that the server behind it is running, and the port.",
        )
    if greeting.speaks is Speaks.NOTHING:
        said = "takes connections but says nothing"
    elif greeting.text:
        said = f"answers “{greeting.text}”"
    else:
        said = "answers in a protocol of its own"
    return StepFailed(Fault.NOT_GRPC, f"{path.text} {said}: it is no Riva server.", _USUAL_PORT)


def is_web_protocol(protocol: str | None) -> bool:
    """Of those that a TLS server may choose (ALPN), the web's own before HTTP/2."""
    return protocol is not None and protocol.startswith("http/")


def web_port(path: NetworkPath) -> StepFailed:
    return StepFailed(
        Fault.HTTP_PORT,
        f"{path.text} is a web server's port. Captions come over gRPC, which has its own.",
        "Use the server's gRPC port instead, usually 50051.",
    )


def unannounced(path: NetworkPath) -> StepFailed:
    """TLS that does not agree on HTTP/2 (ALPN), without which gRPC does not begin."""
    return StepFailed(
        Fault.NOT_GRPC,
        f"{path.text} encrypts, but does not offer HTTP/2, which gRPC needs.",
        f"{_USUAL_PORT} If it is the right one, ask its administrator to switch on HTTP/2 (ALPN).",
    )
