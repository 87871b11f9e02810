"""Arguments that say which server captions, and what they come to with settings and environment."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from captioner.domain.endpoint import Endpoint, Tls, parse_endpoint
from captioner.domain.environment import NO_OVERRIDES, Overrides, read_environment
from captioner.domain.errors import ConfigError
from captioner.domain.machine_defaults import NO_MACHINE_DEFAULTS, MachineDefaults
from captioner.domain.metadata import secret_problems
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.secrets import Secrets
from captioner.domain.settings import THIS_COMPUTER, Fallback, Profile, Settings
from captioner.domain.validation import profile_problems
from captioner.store.needed_secrets import SecretSource, needed_secrets

_OF_ENDPOINT = ("tls", "ca", "client_cert", "client_key", "server_name", "metadata")
"""Options that describe the server of --endpoint and make no sense without it."""

ENDPOINT_ID = "endpoint"
"""The id of a server that only the arguments know; the keyring has nothing under it."""


@dataclass(frozen=True, slots=True)
class ServerChoice:
    """Who captions: `profile`, or this computer where it is None; `settings` say who stands in.

    `overrides` is what the environment adds to it, `typed` the secrets that stood
    in the arguments. A server that `is_named` there comes with secrets of its own.
    """

    profile: Profile | None
    settings: Settings
    overrides: Overrides = NO_OVERRIDES
    typed: Secrets = field(default_factory=Secrets, repr=False)
    is_named: bool = False

    @property
    def this_computer(self) -> RecognitionOptions:
        return self.settings.this_computer

    @property
    def recognition(self) -> RecognitionOptions:
        """What is asked of whoever captions."""
        return self.settings.recognition_of(self.profile)

    def load_secrets(self, source: SecretSource) -> Secrets:
        """Blocks as `source` does. Raises ConfigError where the keyring is needed and closed."""
        if self.profile is None:
            return Secrets()
        if self.profile.id == ENDPOINT_ID:
            return self.overrides.apply_secrets(self.typed)
        if not self.is_named:
            return needed_secrets(self.profile, source, self.overrides)
        return self._own_secrets(self.profile, source)

    def _own_secrets(self, profile: Profile, source: SecretSource) -> Secrets:
        """A key in the environment may be another server's, so it is only the last resort."""
        try:
            own = needed_secrets(profile, source)
        except ConfigError:
            return needed_secrets(profile, source, self.overrides)
        return replace(
            own,
            token=own.token or self.overrides.token,
            key_password=own.key_password or self.overrides.key_password,
        )


def add_server_options(parser: argparse.ArgumentParser) -> None:
    """The same for every command that talks to a recogniser."""
    group = parser.add_argument_group(
        "who recognises",
        "Without --profile and --endpoint: the server of the environment (RIVA_HOST ...), else "
        "the one that is chosen in the settings, else this computer. An API key or bearer token "
        "comes from RIVA_API_KEY or the keyring, never from the command line.",
    )
    where = group.add_mutually_exclusive_group()
    where.add_argument(
        "--profile",
        metavar="NAME",
        help=f'a server by its name in the settings, or "{THIS_COMPUTER}"',
    )
    where.add_argument("--endpoint", metavar="HOST:PORT", help="the Riva server at this address")
    group.add_argument("--tls", action="store_true", help="encrypt the connection to --endpoint")
    _add_file(group, "--ca", "trust the authorities in this PEM file instead of the usual ones")
    _add_file(group, "--client-cert", "show this certificate to a server that asks for one")
    _add_file(group, "--client-key", "its private key; a password comes from RIVA_SSL_KEY_PASSWORD")
    group.add_argument(
        "--server-name", metavar="NAME", help="the name in the server's certificate, if another"
    )
    group.add_argument(
        "--metadata",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="send this with each call; can be given several times. Other users of this "
        "computer can see it while the command runs",
    )
    group.add_argument("--language", metavar="CODE", help="the spoken language, such as en-US")
    group.add_argument("--model", metavar="NAME", help="the server's model")


def choose_server(
    options: argparse.Namespace,
    settings: Settings,
    environment: Mapping[str, str],
    machine: MachineDefaults = NO_MACHINE_DEFAULTS,
) -> ServerChoice:
    """What the arguments say, else the environment, else the settings.

    Raises ConfigError where one of them makes no sense, or is what `machine` locks.
    """
    _check_combination(options)
    _check_locks(options, settings, machine)
    environment = _allowed(environment, machine)
    if options.endpoint is not None:
        choice = _at_endpoint(options, read_environment(environment))
    elif options.profile is not None:
        choice = _named(options.profile, settings, read_environment(environment))
    else:
        choice = usual_server(settings, environment)
    return _with_recognition(choice, options)


def usual_server(
    settings: Settings,
    environment: Mapping[str, str],
    machine: MachineDefaults = NO_MACHINE_DEFAULTS,
) -> ServerChoice:
    """Who captions without any argument. Raises ConfigError for a variable that makes no sense."""
    overrides = read_environment(_allowed(environment, machine))
    return ServerChoice(overrides.apply(settings.profile), settings, overrides)


def _add_file(group: "argparse._ArgumentGroup", name: str, described: str) -> None:
    group.add_argument(name, type=Path, metavar="FILE", help=described)


def _check_combination(options: argparse.Namespace) -> None:
    given = [name for name in _OF_ENDPOINT if getattr(options, name)]
    if given and options.endpoint is None:
        name = given[0].replace("_", "-")
        raise ConfigError(
            "address", f"--{name} describes the server of --endpoint. Give --endpoint, too."
        )


def _check_locks(options: argparse.Namespace, settings: Settings, machine: MachineDefaults) -> None:
    """What an administrator has locked, an argument does not open."""
    locked = []
    if machine.decides_server and options.endpoint is not None:
        locked.append("--endpoint")
    active = settings.profile.name if settings.profile is not None else THIS_COMPUTER
    if (
        machine.locks("active_profile")
        and options.profile is not None
        and options.profile.strip().casefold() != active.strip().casefold()
    ):
        locked.append("--profile")
    if machine.locks("profiles"):
        locked += [f"--{name}" for name in ("language", "model") if getattr(options, name)]
    if locked:
        raise ConfigError(
            "settings",
            f"Your administrator has set what {' and '.join(locked)} would change. Leave it out.",
        )


def _allowed(environment: Mapping[str, str], machine: MachineDefaults) -> Mapping[str, str]:
    ignored = machine.ignored_variables(environment)
    return {name: value for name, value in environment.items() if name not in ignored}


def _named(name: str, settings: Settings, overrides: Overrides) -> ServerChoice:
    """A server of the settings as it stands there; of the environment only a key it lacks."""
    wanted = name.strip().casefold()
    secrets_alone = Overrides(token=overrides.token, key_password=overrides.key_password)
    if wanted == THIS_COMPUTER.casefold():
        return ServerChoice(None, settings)
    for profile in settings.profiles:
        if profile.name.strip().casefold() == wanted:
            return ServerChoice(profile, settings, secrets_alone, is_named=True)
    known = [*(profile.name for profile in settings.profiles), THIS_COMPUTER]
    listed = ", ".join(f"“{each}”" for each in known)
    raise ConfigError(
        "name", f"There is no server named “{name}” in the settings. Known: {listed}."
    )


def _at_endpoint(options: argparse.Namespace, overrides: Overrides) -> ServerChoice:
    """The arguments decide; the environment may still say how to sign in there."""
    typed = parse_endpoint(options.endpoint)
    pairs = tuple(_pair(text) for text in options.metadata)
    rest = replace(overrides, endpoint=None, port=None)
    name = f"Riva at {typed.address}"
    profile = rest.apply(Profile(ENDPOINT_ID, name, typed, fallback=Fallback.NOBODY))
    if profile is None:
        raise AssertionError("a server stays a server")
    endpoint = replace(
        profile.endpoint,
        tls=_tls(options, typed, profile.endpoint.tls),
        secret_metadata=tuple(key for key, _ in pairs),
    )
    problems = [*secret_problems(Secrets(metadata=pairs))]
    profile = replace(profile, endpoint=endpoint)
    problems.extend(p for p in profile_problems(profile) if p.field != "name")
    if problems:
        raise problems[0]
    return ServerChoice(profile, Settings(), rest, Secrets(metadata=pairs))


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise ConfigError("metadata", "Write --metadata as KEY=VALUE.")
    return key.strip().lower(), value


def _tls(options: argparse.Namespace, typed: Endpoint, known: Tls | None) -> Tls | None:
    """The files of the arguments before those of the environment; each implies TLS."""
    given = Tls(options.ca, options.client_cert, options.client_key, options.server_name)
    if given == Tls() and typed.tls is None and not options.tls:
        return known
    beneath = known or Tls()
    return Tls(
        given.root_cert or beneath.root_cert,
        given.client_cert or beneath.client_cert,
        given.client_key or beneath.client_key,
        given.server_name or beneath.server_name,
    )


def _with_recognition(choice: ServerChoice, options: argparse.Namespace) -> ServerChoice:
    def changed(recognition: RecognitionOptions) -> RecognitionOptions:
        return replace(
            recognition,
            language=options.language or recognition.language,
            model=options.model or recognition.model,
        )

    if choice.profile is None:
        settings = replace(choice.settings, this_computer=changed(choice.this_computer))
        return replace(choice, settings=settings)
    profile = replace(choice.profile, recognition=changed(choice.profile.recognition))
    problems = [p for p in profile_problems(profile) if p.field in ("language", "model")]
    if problems:
        raise problems[0]
    return replace(choice, profile=profile)
