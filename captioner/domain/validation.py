"""What is wrong with settings, as sentences beside the field that has to change."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from captioner.domain.display_problems import display_problems
from captioner.domain.endpoint_problems import endpoint_problems
from captioner.domain.errors import ConfigError
from captioner.domain.hotkeys import hotkey_problems
from captioner.domain.languages import LANGUAGES, SYSTEMS_LANGUAGE
from captioner.domain.lines import is_line
from captioner.domain.recognition_options import (
    MOST_SPEAKERS,
    BoostedPhrase,
    EndpointingOptions,
    RecognitionOptions,
)
from captioner.domain.settings import (
    LONGEST_CHUNK_MS,
    SHORTEST_CHUNK_MS,
    THIS_COMPUTER,
    Profile,
    Settings,
    WindowPlace,
)
from captioner.domain.transcript_problems import transcript_problems
from captioner.domain.updates import update_problems
from captioner.domain.wording import translate

LONGEST_NAME = 100
LONGEST_HISTORY_MS = 10_000
LARGEST_BOOST = 1000.0
"""Ten times what any decoder of Riva's makes use of."""

MOST_PHRASES = 5000
_MOST_PROFILES = 200
_MOST_PAIRS = 100
_LONGEST_TEXT = 500
_FARTHEST_PX = 1 << 20

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LANGUAGE = re.compile(r"[A-Za-z0-9]+([,_-][A-Za-z0-9]+)*")


def settings_problems(settings: Settings) -> tuple[ConfigError, ...]:
    """All that keeps `settings` from being used; the sentences name the server they are about.

    It does not depend on the language: what was stored in one can be read in all.
    """
    return tuple(_settings_problems(settings))


def profile_problems(profile: Profile) -> tuple[ConfigError, ...]:
    """All that keeps one server from being used, whatever other servers there are."""
    return (
        *_name_problems(profile.name),
        *_id_problems(profile.id),
        *endpoint_problems(profile.endpoint),
        *_recognition_problems(profile.recognition),
    )


def _settings_problems(settings: Settings) -> Iterator[ConfigError]:
    for profile in settings.profiles:
        sentence = translate("servers", "Server “{name}”: {problem}")
        for problem in profile_problems(profile):
            yield ConfigError(problem.field, sentence.format(name=profile.name, problem=problem))
    yield from _uniqueness_problems(settings.profiles)
    yield from _place_problems(settings)
    for problem in _recognition_problems(settings.this_computer):
        sentence = translate("servers", "{this_computer}: {problem}")
        here = translate("servers", THIS_COMPUTER)
        yield ConfigError(problem.field, sentence.format(this_computer=here, problem=problem))
    chunk_ms = settings.audio.chunk_ms
    if chunk_ms is not None and not SHORTEST_CHUNK_MS <= chunk_ms <= LONGEST_CHUNK_MS:
        sentence = translate(
            "servers", "The audio chunk is {chunk_ms} ms. Choose {least} to {most} ms."
        )
        bounds = {"least": SHORTEST_CHUNK_MS, "most": LONGEST_CHUNK_MS}
        yield ConfigError("chunk_ms", sentence.format(chunk_ms=chunk_ms, **bounds))
    yield from _language_problems(settings.language)
    yield from display_problems(settings.display)
    yield from hotkey_problems(settings.hotkeys)
    yield from transcript_problems(settings.transcripts)
    yield from update_problems(settings.updates)


def _place_problems(settings: Settings) -> Iterator[ConfigError]:
    arranged = (known.place for known in settings.overlay_options.places)
    sharing = settings.overlay_options.sharing_window
    windows = (
        *(settings.overlay, settings.settings_window, settings.sessions_window),
        *(settings.transcript_window, sharing),
    )
    for place in (*windows, *arranged):
        if place is not None and not _is_on_a_desktop(place):
            yield ConfigError(
                "settings",
                translate("settings", "A window's place is off any screen there could be."),
            )


def _language_problems(language: str) -> Iterator[ConfigError]:
    if language not in (SYSTEMS_LANGUAGE, *LANGUAGES):
        sentence = translate("language", "Captioner does not speak “{language}”. Choose another.")
        yield ConfigError("app_language", sentence.format(language=language))


def _uniqueness_problems(profiles: Sequence[Profile]) -> Iterator[ConfigError]:
    if len(profiles) > _MOST_PROFILES:
        yield ConfigError(
            "settings",
            translate("servers", "There are more than {most} servers.").format(most=_MOST_PROFILES),
        )
    if len({profile.id for profile in profiles}) < len(profiles):
        yield ConfigError(
            "settings",
            translate("servers", "Two servers have the same id, so their keys would mix."),
        )
    seen: set[str] = set()
    for profile in profiles:
        name = profile.name.strip().casefold()
        if name in seen:
            yield ConfigError(
                "name",
                translate(
                    "servers", "There are two servers named “{name}”. Give each its own name."
                ).format(name=profile.name),
            )
        seen.add(name)


def _name_problems(name: str) -> Iterator[ConfigError]:
    if not name.strip():
        yield ConfigError(
            "name",
            translate("servers", "The server has no name. Give it one, for example “Office”."),
        )
    elif len(name) > LONGEST_NAME or not _is_line(name):
        yield ConfigError(
            "name",
            translate("servers", "The name must be one line of at most {most} characters.").format(
                most=LONGEST_NAME
            ),
        )
    elif name.strip().casefold() == THIS_COMPUTER.casefold():
        yield ConfigError(
            "name",
            translate(
                "servers",
                "“{this_computer}” is the built-in recogniser. Give the server another name.",
            ).format(this_computer=translate("servers", THIS_COMPUTER)),
        )


def _id_problems(profile_id: str) -> Iterator[ConfigError]:
    if not _ID.fullmatch(profile_id):
        yield ConfigError(
            "settings", translate("servers", "The id must be letters, digits, - and _, at most 64.")
        )


def _recognition_problems(options: RecognitionOptions) -> Iterator[ConfigError]:
    language, model = options.language, options.model
    if language and not (len(language) <= LONGEST_NAME and _LANGUAGE.fullmatch(language)):
        yield ConfigError(
            "language",
            translate(
                "servers", "“{language}” is not a language code. Write it like en-US or de-DE."
            ).format(language=language),
        )
    if not _is_line(model):
        yield ConfigError("model", translate("servers", "The model's name must stand on one line."))
    if not 1 <= options.max_speakers <= MOST_SPEAKERS:
        yield ConfigError(
            "max_speakers",
            translate("servers", "Choose 1 to {most} speakers.").format(most=MOST_SPEAKERS),
        )
    yield from _boosting_problems(options.boosted)
    yield from _endpointing_problems(options.endpointing)
    yield from _custom_problems(options.custom)


def _boosting_problems(boosted: Sequence[BoostedPhrase]) -> Iterator[ConfigError]:
    if len(boosted) > MOST_PHRASES:
        yield ConfigError(
            "boosted",
            translate("servers", "There are more than {most} phrases. Remove some.").format(
                most=MOST_PHRASES
            ),
        )
    for phrase in boosted:
        yield from phrase_problems(phrase)


def phrase_problems(phrase: BoostedPhrase) -> Iterator[ConfigError]:
    """What keeps one phrase from being boosted."""
    if not phrase.text.strip() or not _is_line(phrase.text):
        yield ConfigError(
            "boosted",
            translate(
                "servers",
                "A phrase to boost is empty or too long. Write words on one line of at most "
                "{most} characters.",
            ).format(most=_LONGEST_TEXT),
        )
    if not (math.isfinite(phrase.boost) and abs(phrase.boost) <= LARGEST_BOOST):
        yield ConfigError(
            "boosted",
            translate(
                "servers",
                "The boost of “{text}” must be a number from {least} to {most}; 20 is usual.",
            ).format(text=phrase.text, least=-int(LARGEST_BOOST), most=int(LARGEST_BOOST)),
        )


def _endpointing_problems(options: EndpointingOptions) -> Iterator[ConfigError]:
    histories = (options.start_history_ms, options.stop_history_ms, options.stop_history_eou_ms)
    thresholds = (options.start_threshold, options.stop_threshold, options.stop_threshold_eou)
    if any(each is not None and not 1 <= each <= LONGEST_HISTORY_MS for each in histories):
        yield ConfigError(
            "endpointing",
            translate(
                "servers",
                "How much audio is looked at must be 1 to {most} ms, or left to the server.",
            ).format(most=LONGEST_HISTORY_MS),
        )
    if any(each is not None and not 0.0 <= each <= 1.0 for each in thresholds):
        yield ConfigError(
            "endpointing",
            translate(
                "servers", "A threshold must be a number from 0 to 1, or left to the server."
            ),
        )


def _custom_problems(pairs: Sequence[tuple[str, str]]) -> Iterator[ConfigError]:
    keys = [key for key, _ in pairs]
    if len(keys) > _MOST_PAIRS or len(set(keys)) < len(keys):
        yield ConfigError(
            "custom",
            translate(
                "servers",
                "Each custom setting may stand once, and there may be {most} of them.",
            ).format(most=_MOST_PAIRS),
        )
    if any(not key.strip() for key in keys) or not _are_lines(text for p in pairs for text in p):
        yield ConfigError(
            "custom",
            translate(
                "servers",
                "A custom setting needs a name, and its name and value must each be one line of "
                "at most {most} characters.",
            ).format(most=_LONGEST_TEXT),
        )


def _is_on_a_desktop(place: WindowPlace) -> bool:
    return all(abs(px) <= _FARTHEST_PX for px in (place.x, place.y, place.width, place.height))


def _are_lines(texts: Iterable[str]) -> bool:
    return all(_is_line(text) for text in texts)


def _is_line(text: str) -> bool:
    return is_line(text, longest=_LONGEST_TEXT)
