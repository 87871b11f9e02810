"""What keeps settings from being used."""

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.appearance import DEFAULT_APPEARANCE, NamedAppearance
from captioner.domain.endpoint import Authentication, Endpoint, Tls, parse_endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.recognition_options import (
    BoostedPhrase,
    EndpointingOptions,
    RecognitionOptions,
)
from captioner.domain.settings import (
    ArrangedPlace,
    AudioOptions,
    DisplayOptions,
    OverlayOptions,
    Profile,
    Settings,
    WindowPlace,
)
from captioner.domain.validation import profile_problems, settings_problems
from captioner.domain.wording import English, speak_by

OFFICE = Profile("office", "Office", Endpoint("riva.example.org"))


def fields(problems: tuple[ConfigError, ...]) -> list[str]:
    return [problem.field for problem in problems]


def endpoint_fields(**changes: Any) -> list[str]:  # noqa: ANN401 - fields of Endpoint
    return fields(profile_problems(replace(OFFICE, endpoint=replace(OFFICE.endpoint, **changes))))


def recognition_fields(**changes: Any) -> list[str]:  # noqa: ANN401 - fields of RecognitionOptions
    options = RecognitionOptions(**changes)
    assert fields(settings_problems(Settings(this_computer=options))) == fields(
        profile_problems(replace(OFFICE, recognition=options))
    )
    return fields(profile_problems(replace(OFFICE, recognition=options)))


def test_the_defaults_have_no_problem() -> None:
    assert settings_problems(Settings(profiles=(OFFICE,), active_profile="office")) == ()


@pytest.mark.parametrize(
    "name", ["", "  ", "a\nb", "x" * 101, "\ud800", "This computer", " this COMPUTER"]
)
def test_a_name_is_one_line_and_not_the_built_in_one(name: str) -> None:
    assert fields(profile_problems(replace(OFFICE, name=name))) == ["name"]


class Backwards:
    """A language in which all is said from its end, “retupmoc sihT”."""

    def translate(self, _context: str, source: str, _count: int = -1) -> str:
        return source[::-1]

    def number(self, value: float, _decimals: int) -> str:
        return str(value)


def test_what_was_named_in_one_language_can_be_read_in_another() -> None:
    own = NamedAppearance("tluafeD", DEFAULT_APPEARANCE)
    box = replace(OFFICE, name="retupmoc sihT")
    settings = Settings(profiles=(box,), display=DisplayOptions(presets=(own,)))
    assert settings_problems(settings) == ()
    speak_by(Backwards())
    try:
        assert settings_problems(settings) == ()
    finally:
        speak_by(English())


@pytest.mark.parametrize("name", ["東京　本社", "Büro 👩‍💻", "A/B"])
def test_a_name_may_be_in_any_script(name: str) -> None:
    assert profile_problems(replace(OFFICE, name=name)) == ()


@pytest.mark.parametrize("name", ["", "../x", "a/b", "x" * 65])
def test_an_id_can_stand_in_the_keyring(name: str) -> None:
    assert fields(profile_problems(replace(OFFICE, id=name))) == ["settings"]


@pytest.mark.parametrize("host", ["", "a b", "1.2.3.400", "http://x", "a:1", "x\n", "[::1]"])
def test_a_host_that_is_none(host: str) -> None:
    assert endpoint_fields(host=host) == ["address"]


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_a_port_that_is_none(port: int) -> None:
    assert endpoint_fields(port=port) == ["address"]


@pytest.mark.parametrize("typed", ["::1", "[fe80::1%eth0]:1", "10.0.0.1", "gpu-box:443"])
def test_what_can_be_typed_is_valid(typed: str) -> None:
    assert profile_problems(replace(OFFICE, endpoint=parse_endpoint(typed))) == ()


def test_a_private_key_needs_its_certificate() -> None:
    assert endpoint_fields(tls=Tls(client_key=Path("/k.pem"))) == ["client_cert"]
    assert endpoint_fields(tls=Tls(client_cert=Path("/both.pem"))) == []


@pytest.mark.parametrize("field", ["root_cert", "client_cert"])
@pytest.mark.parametrize("path", [Path(), Path("a\x00b"), Path("x" * 5000)])
def test_a_path_that_is_none(field: str, path: Path) -> None:
    files: dict[str, Any] = {field: path}
    assert endpoint_fields(tls=Tls(**files)) == [field]


@pytest.mark.parametrize("name", ["", "a b", "host:443", "https://x"])
def test_a_server_name_that_is_none(name: str) -> None:
    assert endpoint_fields(tls=Tls(server_name=name)) == ["server_name"]


@pytest.mark.parametrize("name", ["riva.example.org", "10.0.0.1", "::1"])
def test_a_server_name(name: str) -> None:
    assert endpoint_fields(tls=Tls(server_name=name)) == []


def test_nvidias_cloud_needs_a_function_id() -> None:
    assert endpoint_fields(authentication=Authentication.NVCF) == ["function_id"]
    with_spaces = {"authentication": Authentication.NVCF, "function_id": "a b"}
    assert endpoint_fields(**with_spaces) == ["function_id"]
    nvcf = {"authentication": Authentication.NVCF, "function_id": "bb0837de-8c7b"}
    assert endpoint_fields(**nvcf) == []


def test_metadata_that_cannot_be_sent() -> None:
    assert endpoint_fields(metadata=(("grpc-x", "1"),)) == ["metadata"]


@pytest.mark.parametrize("language", ["", "en-US", "multi", "es-US,en-US", "zh_CN", "sr-Latn-RS"])
def test_a_language(language: str) -> None:
    assert recognition_fields(language=language) == []


@pytest.mark.parametrize("language", ["english please", "-", "en-", "en\n", "e" * 101])
def test_a_language_that_is_none(language: str) -> None:
    assert recognition_fields(language=language) == ["language"]


def test_a_model_is_one_line() -> None:
    assert recognition_fields(model="a\nb") == ["model"]


@pytest.mark.parametrize("speakers", [0, 9])
def test_the_number_of_speakers_is_one_to_eight(speakers: int) -> None:
    assert recognition_fields(max_speakers=speakers) == ["max_speakers"]


@pytest.mark.parametrize("boost", [math.nan, math.inf, -math.inf, 1001.0])
def test_a_boost_is_a_number_that_a_decoder_can_use(boost: float) -> None:
    assert recognition_fields(boosted=(BoostedPhrase("Riva", boost),)) == ["boosted"]


@pytest.mark.parametrize("text", ["", " ", "a\nb", "x" * 501])
def test_a_phrase_is_words_on_one_line(text: str) -> None:
    assert recognition_fields(boosted=(BoostedPhrase(text),)) == ["boosted"]


def test_there_are_not_too_many_phrases() -> None:
    assert recognition_fields(boosted=(BoostedPhrase("word"),) * 5000) == []
    assert recognition_fields(boosted=(BoostedPhrase("word"),) * 5001) == ["boosted"]


@pytest.mark.parametrize(
    "options",
    [
        EndpointingOptions(start_history_ms=0),
        EndpointingOptions(stop_history_ms=10_001),
        EndpointingOptions(stop_history_eou_ms=-1),
        EndpointingOptions(start_threshold=1.1),
        EndpointingOptions(stop_threshold=-0.1),
        EndpointingOptions(stop_threshold_eou=math.nan),
    ],
)
def test_endpointing_out_of_range(options: EndpointingOptions) -> None:
    assert recognition_fields(endpointing=options) == ["endpointing"]


def test_endpointing_at_its_limits() -> None:
    limits = EndpointingOptions(1, 0.0, 10_000, 1.0, 1, 1.0)
    assert recognition_fields(endpointing=limits) == []


@pytest.mark.parametrize(
    "pairs", [(("", "x"),), (("a", "x\ny"),), (("a", "1"), ("a", "2")), (("a", "x" * 501),)]
)
def test_a_custom_setting_that_is_none(pairs: tuple[tuple[str, str], ...]) -> None:
    assert recognition_fields(custom=pairs) == ["custom"]


@pytest.mark.parametrize("chunk_ms", [19, 201, 0, -40])
def test_a_chunk_is_20_to_200_ms(chunk_ms: int) -> None:
    assert fields(settings_problems(Settings(audio=AudioOptions(chunk_ms)))) == ["chunk_ms"]


@pytest.mark.parametrize("chunk_ms", [None, 20, 200])
def test_a_chunk_may_also_follow_the_link(chunk_ms: int | None) -> None:
    assert settings_problems(Settings(audio=AudioOptions(chunk_ms))) == ()


def test_a_window_is_somewhere_a_screen_could_be() -> None:
    assert settings_problems(Settings(overlay=WindowPlace(-5000, 20, 800, 100))) == ()
    far = WindowPlace(0, 0, 10**10, 10)
    assert fields(settings_problems(Settings(settings_window=far))) == ["settings"]
    assert fields(settings_problems(Settings(sessions_window=far))) == ["settings"]
    options = OverlayOptions(places=(ArrangedPlace((), far),))
    assert fields(settings_problems(Settings(overlay_options=options))) == ["settings"]
    options = OverlayOptions(sharing_window=far)
    assert fields(settings_problems(Settings(overlay_options=options))) == ["settings"]


def test_two_servers_have_two_names_and_two_ids() -> None:
    same_name = replace(OFFICE, id="other", name="office ")
    assert fields(settings_problems(Settings(profiles=(OFFICE, same_name)))) == ["name"]
    same_id = replace(OFFICE, name="Other")
    assert fields(settings_problems(Settings(profiles=(OFFICE, same_id)))) == ["settings"]


def test_a_server_that_is_gone_may_still_be_the_active_one() -> None:
    """Captions then come from this computer, which sends nothing anywhere."""
    assert settings_problems(Settings(active_profile="gone")) == ()


def test_a_problem_names_its_server() -> None:
    broken = replace(OFFICE, endpoint=Endpoint(""))
    [problem] = settings_problems(Settings(profiles=(broken,)))
    assert str(problem).startswith("Server “Office”: The server has no address.")


@given(st.builds(EndpointingOptions, *[st.none() | st.integers() | st.floats()] * 6))
def test_every_endpointing_is_judged(options: EndpointingOptions) -> None:
    assert set(recognition_fields(endpointing=options)) <= {"endpointing"}
