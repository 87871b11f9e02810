"""Any settings that a person could have chosen, for hypothesis."""

from pathlib import Path

from hypothesis import strategies as st

from captioner.domain.appearance import (
    LARGEST_PERCENT,
    SMALLEST_PERCENT,
    Appearance,
    Edge,
    FontStyle,
    NamedAppearance,
)
from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.export_options import ExportFormat
from captioner.domain.recognition_options import (
    MOST_SPEAKERS,
    BoostedPhrase,
    EndpointingOptions,
    RecognitionOptions,
)
from captioner.domain.settings import (
    LONGEST_LINGER_S,
    SHORTEST_LINGER_S,
    AudioOptions,
    DisplayOptions,
    Profile,
    Settings,
    TranscriptOptions,
    WindowPlace,
)
from captioner.domain.stability import Stability
from captioner.domain.updates import UpdateOptions
from captioner.domain.validation import profile_problems, settings_problems

_LINES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=40)
_WORDS = _LINES.filter(str.strip)
_PRINTABLE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=40)
_KEYS = st.from_regex(r"x-[a-z0-9_.-]{1,20}[a-z0-9]", fullmatch=True)
_PX = st.integers(-(2**20), 2**20)
_PLACES = st.builds(WindowPlace, _PX, _PX, _PX, _PX)
_PATHS = st.builds(Path, _WORDS.map("/{}".format))
_HOSTS = st.sampled_from(["riva", "10.0.0.1", "::1", "fe80::1%eth0", "gpu-box.example.org"])
_HISTORIES = st.none() | st.integers(1, 10_000)
_THRESHOLDS = st.none() | st.floats(0, 1)

TLS = st.builds(
    Tls,
    root_cert=st.none() | _PATHS,
    client_cert=_PATHS,
    client_key=st.none() | _PATHS,
    server_name=st.none() | _HOSTS,
)
ENDPOINTS = st.builds(
    Endpoint,
    host=_HOSTS,
    port=st.integers(1, 65535),
    tls=st.none() | TLS,
    authentication=st.sampled_from(Authentication),
    function_id=st.just("bb0837de-8c7b"),
    metadata=st.dictionaries(_KEYS, _PRINTABLE, max_size=3).map(lambda pairs: tuple(pairs.items())),
    secret_metadata=st.lists(_KEYS.map("secret-{}".format), max_size=3, unique=True).map(tuple),
)
RECOGNITION = st.builds(
    RecognitionOptions,
    language=st.sampled_from(["", "en-US", "de-DE", "multi"]),
    model=_LINES,
    punctuation=st.booleans(),
    verbatim=st.booleans(),
    profanity_filter=st.booleans(),
    speaker_labels=st.booleans(),
    max_speakers=st.integers(1, MOST_SPEAKERS),
    endpointing=st.builds(
        EndpointingOptions,
        _HISTORIES,
        _THRESHOLDS,
        _HISTORIES,
        _THRESHOLDS,
        _HISTORIES,
        _THRESHOLDS,
    ),
    boosted=st.lists(st.builds(BoostedPhrase, _WORDS, st.floats(-1000, 1000)), max_size=3).map(
        tuple
    ),
    custom=st.dictionaries(_WORDS, _LINES, max_size=3).map(lambda pairs: tuple(pairs.items())),
)
PROFILES = st.builds(
    Profile,
    id=st.uuids(version=4).map(lambda each: each.hex),
    name=_WORDS,
    endpoint=ENDPOINTS,
    recognition=RECOGNITION,
).filter(lambda profile: not profile_problems(profile))
PROFILE_LISTS = st.lists(
    PROFILES,
    max_size=3,
    unique_by=(lambda profile: profile.name.strip().casefold(), lambda profile: profile.id),
).map(tuple)
_COLORS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
_OPACITIES = st.floats(0, 1)
APPEARANCES = st.builds(
    Appearance,
    text=_COLORS,
    text_opacity=_OPACITIES,
    background=_COLORS,
    background_opacity=_OPACITIES,
    window=_COLORS,
    window_opacity=_OPACITIES,
    size_percent=st.integers(SMALLEST_PERCENT, LARGEST_PERCENT),
    font_style=st.sampled_from(FontStyle),
    family=st.none() | _WORDS,
    edge=st.sampled_from(Edge),
)
DISPLAYS = st.builds(
    DisplayOptions,
    stability=st.sampled_from(Stability),
    linger_s=st.none() | st.integers(SHORTEST_LINGER_S, LONGEST_LINGER_S),
    reduced_motion=st.none() | st.booleans(),
    appearance=APPEARANCES,
    presets=st.lists(st.builds(NamedAppearance, _WORDS, APPEARANCES), max_size=2).map(tuple),
)
_DAYS = st.none() | st.integers(1, 3650)
TRANSCRIPTS = st.builds(
    TranscriptOptions,
    keep_sessions=st.booleans(),
    export_on_stop=st.booleans(),
    export_folder=_PATHS,
    export_formats=st.lists(st.sampled_from(ExportFormat), min_size=1, unique=True).map(tuple),
    retention_days=_DAYS,
    audio_retention_days=_DAYS,
    live_text=st.none() | _PATHS,
)
SETTINGS = st.builds(
    Settings,
    display=DISPLAYS,
    microphone=st.none() | st.text(),
    overlay=st.none() | _PLACES,
    settings_window=st.none() | _PLACES,
    sessions_window=st.none() | _PLACES,
    transcript_window=st.none() | _PLACES,
    profiles=PROFILE_LISTS,
    active_profile=st.none() | st.text(),
    this_computer=RECOGNITION,
    audio=st.builds(AudioOptions, st.none() | st.integers(20, 200), st.booleans()),
    transcripts=TRANSCRIPTS,
    updates=st.builds(
        UpdateOptions, st.booleans(), st.sampled_from(["", "https://captioner.example.org/feed"])
    ),
    is_set_up=st.booleans(),
).filter(lambda settings: not settings_problems(settings))
