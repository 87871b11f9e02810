"""The commands, and what each of them is told; what a command does not need is not imported."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from captioner import __version__
from captioner.domain.endpoint import parse_endpoint
from captioner.domain.errors import CaptionerError, ConfigError
from captioner.log import start_logging
from captioner.store.paths import find_places

FAILED, MISUSED = 1, 2
"""Exit statuses: something went wrong; the arguments are wrong."""

_DESCRIPTION = """\
Live captions on the screen for what is being said.

Without a command, Captioner shows its caption box and listens to the default
microphone. Without a display it captions in this terminal, and without a
microphone it captions its sample speech."""

_EPILOG = """\
examples:
  captioner                                  captions on the screen
  captioner caption                          captions in the terminal, from the microphone
  captioner caption talk.mp3 --speed 0       a recording, as fast as it can be recognised
  captioner caption --endpoint gpu-box       by the Riva server on that machine
  captioner caption talk.wav --json | jq .   one JSON object a line
  captioner devices                          the microphones that can be captioned

environment:
  CAPTIONER_HOME=DIR   keep settings, data and logs in this one folder

exit status: 0 all is well, 1 something went wrong, 2 the arguments are wrong."""

_CAPTION = """\
Captions a recording or a microphone in the terminal. What may still change is
dimmed and rewritten in place; what is committed stays. Ctrl-C ends it, after
the last words have been captioned."""

_JSON_HELP = """\
one JSON object a line: {"type": "segment", "id", "revision", "state":
"tentative" or "committed", "text", "start_ms", "end_ms", "source", "words"},
{"type": "connection", "state", "recognizer", "detail"} or {"type": "gap",
"start_ms", "end_ms", "reason"}"""

_RECOGNIZER = """\
Serves the built-in recogniser (basic, English, offline) to any client of
NVIDIA Riva's speech recognition."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit status."""
    # gRPC writes its own log to stderr unless it is told not to before it is imported.
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    parser = _parser()
    options = parser.parse_args(arguments)
    start_logging(find_places().log_file)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except ConfigError as error:
        return _fail(error, MISUSED)
    except CaptionerError as error:
        return _fail(error, FAILED)
    except KeyboardInterrupt:
        return 130  # the shell's status for a program that Ctrl-C ended
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="captioner",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"captioner {__version__}")
    _add_trace(parser, default=None)
    parser.set_defaults(run=_run_app)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_caption(
        commands.add_parser("caption", help="captions in the terminal", description=_CAPTION)
    )
    _add_recognizer(
        commands.add_parser(
            "recognizer",
            help="serve the built-in recogniser to Riva clients",
            description=_RECOGNIZER,
        )
    )
    devices = commands.add_parser("devices", help="list the microphones")
    devices.set_defaults(run=_run_devices)
    return parser


def _add_caption(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="a WAV, FLAC, OGG or MP3 recording; without it, the microphone",
    )
    parser.add_argument(
        "--device",
        metavar="NAME",
        help="this microphone (a name from 'captioner devices', or part of it)",
    )
    parser.add_argument(
        "--endpoint",
        metavar="HOST:PORT",
        help="the Riva server that recognises; without it, the built-in recogniser",
    )
    parser.add_argument(
        "--speed",
        type=int,
        choices=(0, 1),
        default=1,
        help="play FILE in real time (1, the default) or as fast as the recogniser takes it (0)",
    )
    parser.add_argument("--json", action="store_true", help=_JSON_HELP)
    _add_trace(parser, default=argparse.SUPPRESS)
    parser.set_defaults(run=_run_caption)


def _add_recognizer(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--listen", metavar="HOST:PORT", help="the address to serve at, for example 127.0.0.1:50051"
    )
    where.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(
        "--tls-cert", type=Path, metavar="FILE", help="the server's certificate chain, PEM"
    )
    parser.add_argument("--tls-key", type=Path, metavar="FILE", help="its private key, PEM")
    parser.add_argument(
        "--client-ca",
        type=Path,
        metavar="FILE",
        help="ask clients for a certificate, signed by an authority in this PEM file",
    )
    parser.set_defaults(run=_run_recognizer)


def _add_trace(parser: argparse.ArgumentParser, *, default: object) -> None:
    parser.add_argument(
        "--trace",
        type=Path,
        metavar="FILE",
        default=default,
        help="append the times of every caption to FILE as JSON lines: captured_ns, sent_ns, "
        "received_ns and painted_ns of the system's monotonic clock",
    )


def _run_app(options: argparse.Namespace) -> int:
    from captioner.display import has_display

    if has_display():
        from captioner.app import run_app

        return run_app(trace=options.trace)
    from captioner.console import CaptionOptions, caption

    return caption(CaptionOptions(trace=options.trace, or_sample=True))


def _run_caption(options: argparse.Namespace) -> int:
    from captioner.console import CaptionOptions, caption

    endpoint = parse_endpoint(options.endpoint) if options.endpoint is not None else None
    if options.file is not None and options.device is not None:
        raise ConfigError("device", "Give either a recording or --device, not both.")
    return caption(
        CaptionOptions(
            file=options.file,
            device=options.device,
            endpoint=endpoint,
            speed=options.speed,
            as_json=options.json,
            trace=options.trace,
        )
    )


def _run_recognizer(options: argparse.Namespace) -> int:
    if options.child:
        from captioner.recognizer.child_server import serve_child

        return serve_child()
    from captioner.recognizer.public_server import serve_public

    return serve_public(
        options.listen,
        tls_cert=options.tls_cert,
        tls_key=options.tls_key,
        client_ca=options.client_ca,
    )


def _run_devices(options: argparse.Namespace) -> int:
    from captioner.audio.devices import list_microphones

    del options
    microphones = list_microphones()
    if not microphones:
        raise CaptionerError("No microphone was found. Connect one and try again.")
    for microphone in microphones:
        mark = "*" if microphone.is_default else " "
        sys.stdout.write(f"{mark} {microphone.name}\n      {microphone.id}\n")
    return 0


def _fail(error: CaptionerError, status: int) -> int:
    sys.stderr.write(f"captioner: {error}\n")
    return status
