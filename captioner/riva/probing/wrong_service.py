"""Something answers at the port, but it is not a gRPC server."""

from captioner.domain.diagnosis import Fault
from captioner.domain.wording import marked, translate
from captioner.riva.probing.greeting import Greeting, Speaks
from captioner.riva.probing.network_path import NetworkPath
from captioner.riva.probing.report import StepFailed

_USUAL_PORT = marked("test", "Check the port; Riva's gRPC port is usually 50051.")


def not_grpc(path: NetworkPath, greeting: Greeting) -> StepFailed:
    """What `greeting` shows instead."""
    if greeting.speaks is Speaks.HTTP1:
        return web_port(path)
    if greeting.speaks is Speaks.CLOSED:
        return StepFailed(
            Fault.BROKE_OFF,
            translate("test", "{address} takes connections and closes each at once.").format(
                address=path.text
            ),
            translate("test", "Check that the server behind it is running, and the port."),
        )
    if greeting.speaks is Speaks.NOTHING:
        message = translate(
            "test", "{address} takes connections but says nothing: it is no Riva server."
        ).format(address=path.text)
    elif greeting.text:
        message = translate("test", "{address} answers “{text}”: it is no Riva server.").format(
            address=path.text, text=greeting.text
        )
    else:
        message = translate(
            "test", "{address} answers in a protocol of its own: it is no Riva server."
        ).format(address=path.text)
    return StepFailed(Fault.NOT_GRPC, message, translate("test", _USUAL_PORT))


def is_web_protocol(protocol: str | None) -> bool:
    """Of those that a TLS server may choose (ALPN), the web's own before HTTP/2."""
    return protocol is not None and protocol.startswith("http/")


def web_port(path: NetworkPath) -> StepFailed:
    return StepFailed(
        Fault.HTTP_PORT,
        translate(
            "test", "{address} is a web server's port. Captions come over gRPC, which has its own."
        ).format(address=path.text),
        translate("test", "Use the server's gRPC port instead, usually 50051."),
    )


def unannounced(path: NetworkPath) -> StepFailed:
    """TLS that does not agree on HTTP/2 (ALPN), without which gRPC does not begin."""
    return StepFailed(
        Fault.NOT_GRPC,
        translate(
            "test", "{address} encrypts, but does not offer HTTP/2, which gRPC needs."
        ).format(address=path.text),
        translate(
            "test",
            "Check the port; Riva's gRPC port is usually 50051. If it is the right one, ask its "
            "administrator to switch on HTTP/2 (ALPN).",
        ),
    )
