"""What looks like a secret in a file that everybody can read."""

import re
from typing import Any

from captioner.domain.redaction import Redactor
from captioner.domain.wording import translate

_NAME = re.compile(
    r"token|secret|password|passwd|passphrase|api[_-]?key|credential|authorization|cookie",
    re.IGNORECASE,
)
_NAMES_ALONE = frozenset({"secret_metadata"})
"""Lists of names, whose values are in the keyring."""


def without_secrets(value: Any, troubles: list[str], where: str = "") -> Any:  # noqa: ANN401 - JSON
    """`value` without them; each is told in `troubles`, by its place and not by itself."""
    if isinstance(value, dict):
        return {
            name: without_secrets(inner, troubles, _inside(where, name))
            for name, inner in value.items()
            if not _is_told(name, inner, troubles, _inside(where, name))
        }
    if isinstance(value, list):
        return [
            without_secrets(each, troubles, where)
            for each in value
            if not _is_told(_name_of(each), each, troubles, where)
        ]
    return value


def _is_told(name: str, value: Any, troubles: list[str], where: str) -> bool:  # noqa: ANN401 - JSON
    looks = isinstance(value, str) and Redactor().redact(value) != value
    if name not in _NAMES_ALONE and (looks or _NAME.search(name)):
        sentence = translate(
            "defaults",
            "“{name}” looks like a secret, so it is not used: everybody can read this file. "
            "Remove it; each person types it in the settings, and it stays in the keyring.",
        )
        troubles.append(sentence.format(name=where))
        return True
    return False


def _name_of(element: Any) -> str:  # noqa: ANN401 - JSON
    """Metadata and custom settings are pairs of a name and a value."""
    is_pair = isinstance(element, list) and bool(element) and isinstance(element[0], str)
    return element[0] if is_pair else ""


def _inside(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
