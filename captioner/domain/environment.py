"""What environment variables decide about the server, over the settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from captioner.domain.endpoint import Authentication, Endpoint, Tls, parse_endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.metadata import secret_problems
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile
from captioner.domain.validation import profile_problems
from captioner.domain.wording import translate

ENVIRONMENT_ID = "environment"
"""The id of the server that RIVA_HOST names and the settings do not know."""

VARIABLES = {
    "address": "RIVA_HOST",
    "port": "RIVA_PORT",
    "tls": "RIVA_SSL",
    "root_cert": "RIVA_SSL_ROOT_CERT",
    "client_cert": "RIVA_SSL_CLIENT_CERT",
    "client_key": "RIVA_SSL_CLIENT_KEY",
    "key_password": "RIVA_SSL_KEY_PASSWORD",
    "server_name": "RIVA_SSL_SERVER_NAME",
    "token": "RIVA_API_KEY",
    "function_id": "RIVA_FUNCTION_ID",
    "language": "RIVA_LANGUAGE",
    "model": "RIVA_MODEL",
}
"""By the field that each decides."""

SECRET_VARIABLES = (VARIABLES["token"], VARIABLES["key_password"])
"""Not for the eyes of other programs that this one starts."""

_YES = frozenset({"1", "true", "yes", "on", "y", "t"})
_NO = frozenset({"0", "false", "no", "off", "n", "f"})

_TLS_FIELDS = ("root_cert", "client_cert", "client_key", "server_name")


@dataclass(frozen=True, slots=True)
class Overrides:
    """What is set, parsed; `fields` tells which field each variable decides.

    What a variable does not say stays empty or None. `files` has the paths and
    the server name alone; whether there is TLS at all is `is_tls`.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    endpoint: Endpoint | None = None
    port: int | None = None
    is_tls: bool | None = None
    files: Tls = field(default_factory=Tls)
    function_id: str = ""
    language: str = ""
    model: str = ""
    token: str | None = field(default=None, repr=False)
    key_password: str | None = field(default=None, repr=False)

    def apply(self, profile: Profile | None) -> Profile | None:
        """The server that captions, where `profile` is the one that was chosen.

        Without RIVA_HOST no variable turns this computer (None) into a server. A
        chosen server at another address than RIVA_HOST's is left alone, and its
        keys with it.
        """
        if self.endpoint is not None:
            profile = self._at_address(self.endpoint, profile)
        if profile is None:
            return None
        recognition = replace(
            profile.recognition,
            language=self.language or profile.recognition.language,
            model=self.model or profile.recognition.model,
        )
        return replace(
            profile, endpoint=self._applied_to(profile.endpoint), recognition=recognition
        )

    def apply_secrets(self, secrets: Secrets) -> Secrets:
        """The secrets of the server that captions; `secrets` are those in the keyring."""
        return replace(
            secrets,
            token=self.token or secrets.token,
            key_password=self.key_password or secrets.key_password,
        )

    def _at_address(self, named: Endpoint, profile: Profile | None) -> Profile:
        at = replace(named, port=self.port or named.port)
        if profile is not None and profile.endpoint.address.lower() == at.address.lower():
            tls = profile.endpoint.tls or named.tls
            return replace(profile, endpoint=replace(profile.endpoint, tls=tls))
        return Profile(ENVIRONMENT_ID, f"{VARIABLES['address']} ({at.address})", at)

    def _applied_to(self, endpoint: Endpoint) -> Endpoint:
        function_id = self.function_id or endpoint.function_id
        return replace(
            endpoint,
            port=self.port or endpoint.port,
            tls=self._tls(endpoint.tls),
            function_id=function_id,
            authentication=self._authentication(endpoint.authentication),
        )

    def _tls(self, tls: Tls | None) -> Tls | None:
        if self.is_tls is False:
            return None
        # NVIDIA's cloud takes nothing but TLS, and the key must not leave without.
        is_implied = self.files != Tls() or bool(self.function_id)
        if tls is None and not (self.is_tls or is_implied):
            return None
        known = tls or Tls()
        return Tls(
            **{name: getattr(self.files, name) or getattr(known, name) for name in _TLS_FIELDS}
        )

    def _authentication(self, known: Authentication) -> Authentication:
        if self.function_id:
            return Authentication.NVCF
        if self.token is not None and known is Authentication.NONE:
            return Authentication.BEARER
        return known


NO_OVERRIDES = Overrides()


def read_environment(variables: Mapping[str, str]) -> Overrides:
    """What `variables` decide; an empty one counts as not set.

    Raises ConfigError with the variable's name in its sentence.
    """
    given = {
        name: value
        for name, variable in VARIABLES.items()
        if (value := variables.get(variable, "").strip())
    }
    overrides = Overrides(
        fields={name: VARIABLES[name] for name in given},
        endpoint=_endpoint(given.get("address")),
        port=_port(given.get("port")),
        is_tls=_yes_or_no("tls", given.get("tls")),
        files=_files(given),
        function_id=given.get("function_id", ""),
        language=given.get("language", ""),
        model=given.get("model", ""),
        token=given.get("token"),
        key_password=given.get("key_password"),
    )
    _check(overrides)
    return overrides


def _endpoint(typed: str | None) -> Endpoint | None:
    if typed is None:
        return None
    try:
        return parse_endpoint(typed)
    except ConfigError as error:
        raise _wrong("address", str(error)) from error


def _port(typed: str | None) -> int | None:
    if typed is None:
        return None
    try:
        return parse_endpoint(f"host:{typed}").port
    except ConfigError as error:
        raise _wrong(
            "port",
            translate(
                "environment", "“{typed}” is no port: write a number from 1 to 65535."
            ).format(typed=typed),
        ) from error


def _yes_or_no(name: str, typed: str | None) -> bool | None:
    if typed is None:
        return None
    word = typed.lower()
    if word not in _YES | _NO:
        raise _wrong(
            name,
            translate("environment", "“{typed}” is neither yes nor no: write 1 or 0.").format(
                typed=typed
            ),
        )
    return word in _YES


def _files(given: Mapping[str, str]) -> Tls:
    def path(name: str) -> Path | None:
        return Path(given[name]) if name in given else None

    return Tls(
        root_cert=path("root_cert"),
        client_cert=path("client_cert"),
        client_key=path("client_key"),
        server_name=given.get("server_name"),
    )


def _check(overrides: Overrides) -> None:
    """Raise what is wrong with a variable by itself; the rest may be in the settings."""
    profile = overrides.apply(Profile("any", "any", Endpoint("localhost", tls=overrides.files)))
    problems = [*(profile_problems(profile) if profile is not None else ())]
    problems.extend(secret_problems(Secrets(token=overrides.token)))
    for problem in problems:
        if problem.field in overrides.fields:
            raise _wrong(problem.field, str(problem)) from problem


def _wrong(name: str, sentence: str) -> ConfigError:
    return ConfigError(
        name,
        translate(
            "environment", "The environment variable {variables_name} is wrong. {sentence}"
        ).format(variables_name=VARIABLES[name], sentence=sentence),
    )
