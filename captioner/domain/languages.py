"""The languages that the program speaks."""

from collections.abc import Mapping, Sequence

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ar": "العربية",
    "ja": "日本語",
}
"""By its ISO 639-1 code, each in its own name: who looks for theirs may read no other."""

SYSTEMS_LANGUAGE = ""
"""In place of a code: whatever the system speaks, as far as the program speaks it too."""

_USUAL = "en"


def spoken_language(chosen: str, systems: Sequence[str]) -> str:
    """The code of the language to speak.

    `systems` are the languages that the person set for the system, the dearest first, as
    BCP 47 writes them: de-AT, zh-Hans-CN.
    """
    wanted = [chosen] if chosen else [tag.replace("_", "-").split("-")[0] for tag in systems]
    return next((code for code in wanted if code in LANGUAGES), _USUAL)
