"""The embedded recogniser as a child of the app: private, and gone when its parent is."""

import json
import signal
import sys

from captioner.domain.errors import CaptionerError
from captioner.recognizer.pocketsphinx_engine import PocketsphinxEngine
from captioner.recognizer.private_socket import HAS_UNIX_SOCKETS, private_listen_address
from captioner.recognizer.server import build_server

_STOP_S = 0.3


def serve_child(*, has_unix_sockets: bool = HAS_UNIX_SOCKETS) -> int:
    """Serve the parent until stdin ends; the exit status. Called on the main thread.

    Stdin's first line is the token that calls must carry. One line of JSON on
    stdout, `{"target": "unix:/..."}`, says where it listens once it is ready.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which drains first
    signal.signal(signal.SIGTERM, _leave)
    token = sys.stdin.buffer.readline().decode("utf-8", "replace").strip()
    if not token:
        sys.stderr.write(
            "This command is for Captioner itself, which hands it a token. "
            "To serve other programs, use: captioner recognizer --listen HOST:PORT\n"
        )
        return 2
    try:
        _serve(token, has_unix_sockets=has_unix_sockets)
    except CaptionerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _serve(token: str, *, has_unix_sockets: bool) -> None:
    engine = PocketsphinxEngine()
    engine.load()
    server = build_server(engine, token=token)
    with private_listen_address(has_unix_sockets=has_unix_sockets) as address:
        port = server.add_insecure_port(address)
        server.start()
        target = address if has_unix_sockets else f"127.0.0.1:{port}"
        sys.stdout.write(json.dumps({"target": target}) + "\n")
        sys.stdout.flush()
        try:
            while sys.stdin.buffer.read(1 << 12):
                pass  # nothing more is said there: its end is the message
        finally:
            server.stop(grace=None).wait(_STOP_S)


def _leave(_number: int, _frame: object) -> None:
    raise SystemExit(0)
