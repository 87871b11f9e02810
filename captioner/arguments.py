"""What can be said on the command line, and what is said of it there."""

import argparse
from pathlib import Path

from captioner import __version__
from captioner.domain.export_options import ExportFormat
from captioner.domain.stability import Stability
from captioner.server_options import add_server_options

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
  captioner caption --stability steady       words that will stay, a little later
  captioner sessions budget                  the sessions in which somebody said so
  captioner export last -o talk.srt          the newest session as subtitles
  captioner export last -o talk.captioner    the newest session for another Captioner
  captioner open talk.captioner              shows what another Captioner has exported
  captioner transcribe *.mp3                 recordings, each into a session of its own
  captioner devices                          the microphones that can be captioned
  captioner doctor                           what works here and what does not, and why

environment:
  CAPTIONER_HOME=DIR      keep settings, data and logs in this one folder
  CAPTIONER_DEFAULTS=FILE an administrator's defaults, where this computer has none
  RIVA_HOST=HOST:PORT     the Riva server, instead of the one in the settings
  RIVA_API_KEY=KEY        its API key or bearer token
  RIVA_PORT, RIVA_SSL, RIVA_MODEL, RIVA_LANGUAGE, RIVA_FUNCTION_ID,
  RIVA_SSL_ROOT_CERT, RIVA_SSL_CLIENT_CERT, RIVA_SSL_CLIENT_KEY,
  RIVA_SSL_KEY_PASSWORD, RIVA_SSL_SERVER_NAME     as they are called

exit status: 0 all is well, 1 something went wrong, 2 the arguments are wrong."""

_CAPTION = """\
Captions a recording or a microphone in the terminal. What may still change is
dimmed and rewritten in place; what is committed stays. Ctrl-C ends it, after
the last words have been captioned."""

_JSON_HELP = """\
one JSON object a line: {"type": "segment", "id", "revision", "state":
"tentative" or "committed", "text", "start_ms", "end_ms", "source", "words"},
{"type": "connection", "state", "recognizer", "detail"} or {"type": "gap",
"start_ms", "end_ms", "reason"}; "text" is what is shown, and "revision" counts that"""

_STABILITY_HELP = """\
when words that may still change are shown: every word at once (fast), a word
that has stood for a moment (balanced, the default), or words that will stay
(steady)"""

_EXPORT = """\
Writes a session into a file: text, Markdown, subtitles, a table, a Word
document, a web page, JSON with words and times, or a transcript file that another
Captioner opens."""

_OPEN = """Shows transcript files (*.captioner). Each becomes one of your sessions, unless it
is one already. Nothing is captioned until you say so."""

_FORGET = """Removes your settings, stored keys, logs, the index of your sessions, and the start
at login. Your transcripts, kept audio and exports stay. Quit Captioner first."""

_DEFAULTS = """\
Says what the administrator's defaults file of this computer sets and locks, and
what is wrong with it; exit status 1 if anything is."""

_DOCTOR = """\
Looks into this computer and the connection to the recogniser, step by step, and
says what is wrong and what to do about it. The connection test takes 15 seconds
at most."""

_DOCTOR_EPILOG = "exit status: 0 nothing failed, 1 something failed, 2 the arguments are wrong."

_TRANSCRIBE = """\
Recognises recordings one after the other, as fast as the recogniser takes them,
and keeps each as a session of its own. Says the id of each on stdout. Ctrl-C
ends it, and keeps what was transcribed so far."""

_TRANSCRIBE_EPILOG = """\
exit status: 0 all is well, 1 a recording could not be transcribed, 2 the
arguments are wrong, 130 it was cancelled."""

_RECOGNIZER = """\
Serves the built-in recogniser (basic, English, offline) to any client of
NVIDIA Riva's speech recognition."""


def new_parser() -> argparse.ArgumentParser:
    """What is parsed says in `command` which command it is; empty for none."""
    parser = argparse.ArgumentParser(
        prog="captioner",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"captioner {__version__}")
    _add_trace(parser, default=None)
    parser.set_defaults(command="")
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
    _add_doctor(
        commands.add_parser(
            "doctor",
            help="find out what works and what does not",
            description=_DOCTOR,
            epilog=_DOCTOR_EPILOG,
        )
    )
    _add_transcribe(
        commands.add_parser(
            "transcribe",
            help="turn recordings into sessions",
            description=_TRANSCRIBE,
            epilog=_TRANSCRIBE_EPILOG,
        )
    )
    _add_sessions(commands.add_parser("sessions", help="list what was kept"))
    _add_export(
        commands.add_parser("export", help="write a session into a file", description=_EXPORT)
    )
    opening = commands.add_parser("open", help="show transcript files", description=_OPEN)
    opening.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a *.captioner file")
    opening.set_defaults(command="open")
    forget = commands.add_parser("forget", help="remove settings and keys", description=_FORGET)
    forget.add_argument("--yes", action="store_true", help="do not ask")
    forget.set_defaults(command="forget")
    defaults = commands.add_parser(
        "defaults", help="what an administrator decides here", description=_DEFAULTS
    )
    defaults.add_argument(
        "--check", type=Path, metavar="FILE", help="this file instead of the one in force"
    )
    defaults.set_defaults(command="defaults")
    devices = commands.add_parser("devices", help="list the microphones")
    devices.set_defaults(command="devices")
    # Without help they are not listed: they are for whoever packages the program.
    commands.add_parser("quit").set_defaults(command="quit")
    commands.add_parser("selftest").set_defaults(command="selftest")
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
        "--speed",
        type=int,
        choices=(0, 1),
        default=1,
        help="play FILE in real time (1, the default) or as fast as the recogniser takes it (0)",
    )
    parser.add_argument("--json", action="store_true", help=_JSON_HELP)
    parser.add_argument(
        "--stability",
        choices=[stability.value for stability in Stability],
        default=Stability.BALANCED.value,
        help=_STABILITY_HELP,
    )
    parser.add_argument(
        "--no-save", action="store_true", help="do not keep what is said as a session"
    )
    add_server_options(parser)
    _add_trace(parser, default=argparse.SUPPRESS)
    parser.set_defaults(command="caption")


def _add_transcribe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="a WAV, FLAC, OGG or MP3 recording",
    )
    add_server_options(parser)
    parser.set_defaults(command="transcribe")


def _add_sessions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words", nargs="*", metavar="WORD", help="only those in which these words were said"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(command="sessions")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "session",
        metavar="SESSION",
        help="'last', an id that 'captioner sessions' lists or its beginning, a journal, a "
        "transcript file, or an exported JSON file",
    )
    parser.add_argument(
        "--format",
        choices=[kind.value for kind in ExportFormat],
        help="by default what the ending of the file's name says, else txt",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="PATH",
        help="a file, a folder, or '-' for the standard output; by default a file here",
    )
    parser.add_argument("--no-times", action="store_true", help="without times")
    parser.add_argument("--no-speakers", action="store_true", help="without who spoke")
    parser.add_argument(
        "--original", action="store_true", help="as it was recognised, without corrections"
    )
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    parser.set_defaults(command="export")


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--bundle",
        type=Path,
        metavar="FILE",
        help="write the results, the settings, the versions and the logs into this zip archive "
        "for a bug report, without any secret",
    )
    parser.add_argument(
        "--force", action="store_true", help="let --bundle replace a file that is there"
    )
    add_server_options(parser)
    parser.set_defaults(command="doctor")


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
    parser.set_defaults(command="recognizer")


def _add_trace(parser: argparse.ArgumentParser, *, default: object) -> None:
    parser.add_argument(
        "--trace",
        type=Path,
        metavar="FILE",
        default=default,
        help="append the times of every caption to FILE as JSON lines: captured_ns, sent_ns, "
        "received_ns and painted_ns of the system's monotonic clock",
    )
