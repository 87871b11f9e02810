"""What is wrong with settings, as sentences beside the field that has to change."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from captioner.domain.display_problems import display_problems
from captioner.domain.endpoint import Authentication, Endpoint, Tls, parse_endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.hotkeys import hotkey_problems
from captioner.domain.lines import breaks_line, is_line
from captioner.domain.metadata import metadata_problems
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

LONGEST_NAME = 100
LONGEST_HISTORY_MS = 10_000
LARGEST_BOOST = 1000.0
"""Ten times what any decoder of Riva's makes use of."""

MOST_PHRASES = 5000
_MOST_PROFILES = 200
_MOST_PAIRS = 100
_LONGEST_TEXT = 500
_LONGEST_PATH = 4096
_FARTHEST_PX = 1 << 20

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LANGUAGE = re.compile(r"[A-Za-z0-9]+([,_-][A-Za-z0-9]+)*")


def settings_problems(settings: Settings) -> tuple[ConfigError, ...]:
    """All that keeps `settings` from being used; the sentences name the server they are about."""
    return tuple(_settings_problems(settings))


def profile_problems(profile: Profile) -> tuple[ConfigError, ...]:
    """All that keeps one server from being used, whatever other servers there are."""
    return (
        *_name_problems(profile.name),
        *_id_problems(profile.id),
        *_endpoint_problems(profile.endpoint),
        *_recognition_problems(profile.recognition),
    )


def _settings_problems(settings: Settings) -> Iterator[ConfigError]:
    for profile in settings.profiles:
        for problem in profile_problems(profile):
            yield ConfigError(problem.field, f"Server “{profile.name}”: {problem}")
    yield from _uniqueness_problems(settings.profiles)
    arranged = (known.place for known in settings.overlay_options.places)
    for place in (settings.overlay, settings.settings_window, *arranged):
        if place is not None and not _is_on_a_desktop(place):
            yield ConfigError("settings", "A window's place is off any screen there could be.")
    for problem in _recognition_problems(settings.this_computer):
        yield ConfigError(problem.field, f"{THIS_COMPUTER}: {problem}")
    chunk_ms = settings.audio.chunk_ms
    if chunk_ms is not None and not SHORTEST_CHUNK_MS <= chunk_ms <= LONGEST_CHUNK_MS:
        yield ConfigError(
            "chunk_ms",
            f"The audio chunk is {chunk_ms} ms. Choose {SHORTEST_CHUNK_MS} to "
            f"{LONGEST_CHUNK_MS} ms.",
        )
    yield from display_problems(settings.display)
    yield from hotkey_problems(settings.hotkeys)


def _uniqueness_problems(profiles: Sequence[Profile]) -> Iterator[ConfigError]:
    if len(profiles) > _MOST_PROFILES:
        yield ConfigError("settings", f"There are more than {_MOST_PROFILES} servers.")
    if len({profile.id for profile in profiles}) < len(profiles):
        yield ConfigError("settings", "Two servers have the same id, so their keys would mix.")
    seen: set[str] = set()
    for profile in profiles:
        name = profile.name.strip().casefold()
        if name in seen:
            yield ConfigError(
                "name", f"There are two servers named “{profile.name}”. Give each its own name."
            )
        seen.add(name)


def _name_problems(name: str) -> Iterator[ConfigError]:
    if not name.strip():
        yield ConfigError("name", "The server has no name. Give it one, for example “Office”.")
    elif len(name) > LONGEST_NAME or not _is_line(name):
        yield ConfigError(
            "name", f"The name must be one line of at most {LONGEST_NAME} characters."
        )
    elif name.strip().casefold() == THIS_COMPUTER.casefold():
        yield ConfigError(
            "name",
            f"“{THIS_COMPUTER}” is the built-in recogniser. Give the server another name.",
        )


def _id_problems(profile_id: str) -> Iterator[ConfigError]:
    if not _ID.fullmatch(profile_id):
        yield ConfigError("settings", "The id must be letters, digits, - and _, at most 64.")


def _endpoint_problems(endpoint: Endpoint) -> Iterator[ConfigError]:
    yield from _address_problems(endpoint)
    if endpoint.tls is not None:
        yield from _tls_problems(endpoint.tls)
    if endpoint.authentication is Authentication.NVCF:
        yield from _function_id_problems(endpoint.function_id)
    yield from metadata_problems(endpoint)


def _address_problems(endpoint: Endpoint) -> Iterator[ConfigError]:
    if not endpoint.host:
        yield ConfigError("address", "The server has no address. Write it as host or host:port.")
        return
    try:
        parsed = parse_endpoint(endpoint.address)
    except ConfigError as error:
        yield error
        return
    if (parsed.host, parsed.port) != (endpoint.host, endpoint.port):
        yield ConfigError("address", f"“{endpoint.address}” is not a server's address.")


def _tls_problems(tls: Tls) -> Iterator[ConfigError]:
    files = {
        "root_cert": tls.root_cert,
        "client_cert": tls.client_cert,
        "client_key": tls.client_key,
    }
    for field, path in files.items():
        if path is not None and not _is_sound_path(path):
            yield ConfigError(field, "This is not a file's path. Choose the file again.")
    if tls.client_key is not None and tls.client_cert is None:
        yield ConfigError(
            "client_cert",
            "There is a private key but no client certificate. Choose the certificate that "
            "belongs to the key, or remove the key.",
        )
    if tls.server_name is not None and not _is_host(tls.server_name):
        yield ConfigError(
            "server_name",
            f"“{tls.server_name}” is not a server's name. Write it as it stands in the "
            "certificate, without a port, for example riva.example.org.",
        )


def _function_id_problems(function_id: str) -> Iterator[ConfigError]:
    if not function_id:
        yield ConfigError(
            "function_id",
            "NVIDIA's cloud needs the id of the function. Copy it from the function's page.",
        )
    elif not re.fullmatch(r"[A-Za-z0-9_.:-]{1,200}", function_id):
        yield ConfigError(
            "function_id",
            "The function id holds characters that no function id has. Copy it again, without "
            "spaces.",
        )


def _recognition_problems(options: RecognitionOptions) -> Iterator[ConfigError]:
    language, model = options.language, options.model
    if language and not (len(language) <= LONGEST_NAME and _LANGUAGE.fullmatch(language)):
        yield ConfigError(
            "language", f"“{language}” is not a language code. Write it like en-US or de-DE."
        )
    if not _is_line(model):
        yield ConfigError("model", "The model's name must stand on one line.")
    if not 1 <= options.max_speakers <= MOST_SPEAKERS:
        yield ConfigError("max_speakers", f"Choose 1 to {MOST_SPEAKERS} speakers.")
    yield from _boosting_problems(options.boosted)
    yield from _endpointing_problems(options.endpointing)
    yield from _custom_problems(options.custom)


def _boosting_problems(boosted: Sequence[BoostedPhrase]) -> Iterator[ConfigError]:
    if len(boosted) > MOST_PHRASES:
        yield ConfigError("boosted", f"There are more than {MOST_PHRASES} phrases. Remove some.")
    for phrase in boosted:
        yield from phrase_problems(phrase)


def phrase_problems(phrase: BoostedPhrase) -> Iterator[ConfigError]:
    """What keeps one phrase from being boosted."""
    if not phrase.text.strip() or not _is_line(phrase.text):
        yield ConfigError(
            "boosted",
            "A phrase to boost is empty or too long. Write words on one line of at most "
            f"{_LONGEST_TEXT} characters.",
        )
    if not (math.isfinite(phrase.boost) and abs(phrase.boost) <= LARGEST_BOOST):
        yield ConfigError(
            "boosted",
            f"The boost of “{phrase.text}” must be a number from {-LARGEST_BOOST:.0f} to "
            f"{LARGEST_BOOST:.0f}; 20 is usual.",
        )


def _endpointing_problems(options: EndpointingOptions) -> Iterator[ConfigError]:
    histories = (options.start_history_ms, options.stop_history_ms, options.stop_history_eou_ms)
    thresholds = (options.start_threshold, options.stop_threshold, options.stop_threshold_eou)
    if any(each is not None and not 1 <= each <= LONGEST_HISTORY_MS for each in histories):
        yield ConfigError(
            "endpointing",
            f"How much audio is looked at must be 1 to {LONGEST_HISTORY_MS} ms, or left to the "
            "server.",
        )
    if any(each is not None and not 0.0 <= each <= 1.0 for each in thresholds):
        yield ConfigError(
            "endpointing", "A threshold must be a number from 0 to 1, or left to the server."
        )


def _custom_problems(pairs: Sequence[tuple[str, str]]) -> Iterator[ConfigError]:
    keys = [key for key, _ in pairs]
    if len(keys) > _MOST_PAIRS or len(set(keys)) < len(keys):
        yield ConfigError(
            "custom",
            f"Each custom setting may stand once, and there may be {_MOST_PAIRS} of them.",
        )
    if any(not key.strip() for key in keys) or not _are_lines(text for p in pairs for text in p):
        yield ConfigError(
            "custom",
            "A custom setting needs a name, and its name and value must each be one line of at "
            f"most {_LONGEST_TEXT} characters.",
        )


def _is_on_a_desktop(place: WindowPlace) -> bool:
    return all(abs(px) <= _FARTHEST_PX for px in (place.x, place.y, place.width, place.height))


def _is_sound_path(path: Path) -> bool:
    text = str(path)
    return not breaks_line(text) and len(text) <= _LONGEST_PATH and path != Path()


def _is_host(name: str) -> bool:
    try:
        return parse_endpoint(f"[{name}]" if ":" in name else name).host == name
    except ConfigError:
        return False


def _are_lines(texts: Iterable[str]) -> bool:
    return all(_is_line(text) for text in texts)


def _is_line(text: str) -> bool:
    return is_line(text, longest=_LONGEST_TEXT)
