"""The commands: what a command does not need is not imported."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence

from captioner.arguments import new_parser
from captioner.crash_log import start_crash_log
from captioner.domain.environment import SECRET_VARIABLES
from captioner.domain.errors import CaptionerError, ConfigError
from captioner.domain.export_options import ExportFormat, ExportOptions
from captioner.domain.machine_defaults import MachineDefaults, ignored_sentence
from captioner.domain.settings import Settings
from captioner.domain.stability import Stability
from captioner.frozen import give_back_libraries, is_frozen, open_missing_streams
from captioner.log import redactor, start_logging
from captioner.server_options import ServerChoice, choose_server, usual_server
from captioner.standard_streams import prepare_streams
from captioner.store.machine_defaults import settings_file
from captioner.store.paths import HOME_VARIABLE, find_places
from captioner.store.settings_file import NewerSettingsError

FAILED, MISUSED = 1, 2
"""Exit statuses: something went wrong; the arguments are wrong."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit status."""
    open_missing_streams()
    prepare_streams()
    if is_frozen():
        give_back_libraries(os.environ)
    # gRPC writes its own log to stderr unless it is told not to before it is imported.
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    options = new_parser().parse_args(arguments)
    redactor.learn(*(os.environ.get(name) for name in SECRET_VARIABLES))
    start_logging(find_places().log_file)
    start_crash_log(find_places().logs, options.command)
    try:
        return _COMMANDS[options.command](options)
    except NewerSettingsError as error:
        sys.stderr.write(
            f"captioner: {error} Or start with other settings for now: {HOME_VARIABLE}=DIR\n"
        )
        return FAILED
    except ConfigError as error:
        return _fail(error, FAILED if error.field == "keyring" else MISUSED)
    except CaptionerError as error:
        return _fail(error, FAILED)
    except KeyboardInterrupt:
        return 130  # the shell's status for a program that Ctrl-C ended
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _run_app(options: argparse.Namespace) -> int:
    from captioner.display import has_display

    if has_display():
        from captioner.app import run_app

        return run_app(trace=options.trace)
    from captioner.console import CaptionOptions, caption

    settings, machine = _settings()
    return caption(
        CaptionOptions(
            usual_server(settings, os.environ, machine),
            stability=settings.display.stability,
            trace=options.trace,
            or_sample=True,
        )
    )


def _run_open(options: argparse.Namespace) -> int:
    from captioner.display import has_display

    files = [file.absolute() for file in options.files]
    for file in files:
        if not file.exists():
            raise ConfigError("files", f"There is no file {file}.")
    if not has_display():
        raise CaptionerError(
            "There is no screen to show a transcript on. 'captioner export FILE' writes it as text."
        )
    from captioner.app import run_app

    return run_app(trace=None, files=files)


def _run_forget(options: argparse.Namespace) -> int:
    from captioner.forget_command import forget

    return forget(find_places(), is_sure=options.yes)


def _run_defaults(options: argparse.Namespace) -> int:
    from captioner.defaults_command import show_defaults

    return show_defaults(options.check)


def _run_caption(options: argparse.Namespace) -> int:
    from captioner.console import CaptionOptions, caption

    if options.file is not None and options.device is not None:
        raise ConfigError("device", "Give either a recording or --device, not both.")
    return caption(
        CaptionOptions(
            _server(options),
            file=options.file,
            device=options.device,
            speed=options.speed,
            as_json=options.json,
            stability=Stability(options.stability),
            trace=options.trace,
            keeps=not options.no_save,
        )
    )


def _run_doctor(options: argparse.Namespace) -> int:
    from captioner.doctor.command import DoctorOptions, run_doctor

    return run_doctor(
        DoctorOptions(
            choose=lambda settings, machine: choose_server(options, settings, os.environ, machine),
            as_json=options.json,
            bundle=options.bundle,
            may_replace=options.force,
        )
    )


def _run_transcribe(options: argparse.Namespace) -> int:
    from captioner.transcribe_command import TranscribeOptions, transcribe_command

    return transcribe_command(TranscribeOptions(_server(options), tuple(options.files)))


def _run_sessions(options: argparse.Namespace) -> int:
    from captioner.sessions_command import list_sessions

    return list_sessions(as_json=options.json, words=" ".join(options.words))


def _run_export(options: argparse.Namespace) -> int:
    from captioner.sessions_command import export_session

    ending = options.output.suffix[1:].lower() if options.output is not None else ""
    known = [kind.value for kind in ExportFormat]
    if ending and ending not in known and options.format is None:
        raise ConfigError(
            "format",
            f"There is no export to .{ending} files. Name one of these: {', '.join(known)}.",
        )
    kind = options.format or ending or ExportFormat.TXT.value
    export_options = ExportOptions(
        ExportFormat(kind),
        has_times=not options.no_times,
        has_speakers=not options.no_speakers,
        is_original=options.original,
    )
    return export_session(
        options.session, export_options, options.output, may_replace=options.force
    )


def _server(options: argparse.Namespace) -> ServerChoice:
    settings, machine = _settings()
    return choose_server(options, settings, os.environ, machine)


def _settings() -> tuple[Settings, MachineDefaults]:
    """As they are stored; where they cannot be read, the person is told and gets the defaults.

    Raises NewerSettingsError: to go on would pass over where the person wants speech to go,
    and what is to be kept of it.
    """
    file = settings_file(find_places())
    machine = file.machine
    settings = machine.settings
    sentences = [*machine.troubles, ignored_sentence(machine.ignored_variables(os.environ))]
    try:
        settings = file.load()
    except NewerSettingsError:
        raise
    except ConfigError as error:
        sentences.append(str(error))
    for sentence in filter(None, sentences):
        sys.stderr.write(f"captioner: {sentence}\n")
    return settings, machine


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


def _run_quit(options: argparse.Namespace) -> int:
    from captioner.single_instance import SingleInstance

    del options
    if not SingleInstance(find_places().data).quit_first():
        raise CaptionerError("Captioner does not end. Quit it from its menu.")
    return 0


def _run_selftest(options: argparse.Namespace) -> int:
    from captioner.selftest import run_selftest

    del options
    return run_selftest()


def _fail(error: CaptionerError, status: int) -> int:
    sys.stderr.write(f"captioner: {error}\n")
    return status


_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "": _run_app,
    "caption": _run_caption,
    "recognizer": _run_recognizer,
    "doctor": _run_doctor,
    "transcribe": _run_transcribe,
    "sessions": _run_sessions,
    "export": _run_export,
    "devices": _run_devices,
    "defaults": _run_defaults,
    "open": _run_open,
    "forget": _run_forget,
    "quit": _run_quit,
    "selftest": _run_selftest,
}
