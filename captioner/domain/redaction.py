"""Text without the secrets that slipped into it: for logs and bug reports."""

import json
import re
import threading
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import quote

from captioner.domain.secrets import Secrets

MASK = "[secret]"

_SHORTEST = 4
"""Masking every "a" would hide the text and not the secret."""

_NAME = r"(?:password|passwd|passphrase|api[_-]?key|secret|access[_-]?token)"
_IS = r"(?:['\"]?\s*[:=]|['\"]\s*,)\s*"
_VALUE = r"(?!\[secret\])(?:[bru]{0,2}(?:\"[^\"\n]*\"|'[^'\n]*')|[^\s'\",;)}\]]+"
"""In quotes or up to the next space; what is masked already stays as it is."""

_PATTERNS = (
    re.compile(
        r"(-----BEGIN [A-Z ]*PRIVATE KEY-----).*?(-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL
    ),
    re.compile(rf"(?i)(\b(?:proxy-)?authorization{_IS}){_VALUE}(?: [^\s'\",;)}}\]]+)?)"),
    re.compile(r"(?i)(\bbearer\s+)[\w.~+/=-]{4,}"),
    re.compile(rf"(?i)({_NAME}{_IS}){_VALUE})"),
    re.compile(r"(://[^\s/:@]*:)[^\s/@]+(?=@)"),
    re.compile(r"()\bnvapi-[\w-]+"),
    re.compile(r"()(?<![\w-])eyJ[\w-]++\.[\w-]++\.[\w-]*"),
)
"""What looks like a secret without being known as one; the first group stays.

A server can send what it likes, so none may need more than linear time: no
repetition can begin at every character.
"""


class Redactor:
    """Knows the secrets in use and how others look; from any thread."""

    def __init__(self) -> None:
        self._known: frozenset[str] = frozenset()
        self._lock = threading.Lock()

    def learn(self, *secrets: str | None) -> None:
        """From now on these are masked, also as JSON, repr and URLs write them."""
        forms = {
            form
            for secret in secrets
            if secret is not None and len(secret.strip()) >= _SHORTEST
            for form in _written_forms(secret.strip())
        }
        with self._lock:
            self._known |= forms

    def learn_secrets(self, secrets: Secrets) -> None:
        self.learn(secrets.token, secrets.key_password, *dict(secrets.metadata).values())

    def redact(self, text: str) -> str:
        for secret in sorted(self._known, key=len, reverse=True):
            text = text.replace(secret, MASK)
        for pattern in _PATTERNS:
            text = pattern.sub(_masked, text)
        return text


def redact_texts(value: Any, clean: Callable[[str], str]) -> Any:  # noqa: ANN401 - JSON
    """`value`, made of what JSON can say, with each of its texts cleaned."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {redact_texts(k, clean): redact_texts(v, clean) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [redact_texts(each, clean) for each in value]
    return value


def _written_forms(secret: str) -> Iterable[str]:
    return {secret, json.dumps(secret)[1:-1], repr(secret)[1:-1], quote(secret, safe="")}


def _masked(match: re.Match[str]) -> str:
    end = match.group(2) if match.re.groups > 1 else ""
    return f"{match.group(1)}{MASK}{end}"
