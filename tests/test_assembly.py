"""Who captions, and who stands in."""

from dataclasses import replace

import pytest

from captioner.assembly import EMBEDDED_NAME, recognizer_process, recognizers_for
from captioner.domain.endpoint import Endpoint
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Fallback, Profile, Settings
from captioner.recognizer.process import RecognizerProcess

BOX = Profile("1", "GPU box", Endpoint("gpu-box"))
CLOUD = Profile("2", "Cloud", Endpoint("cloud.example"))
GERMAN = Profile("3", "German", Endpoint("de.example"), RecognitionOptions(language="de-DE"))
ANY = Profile("4", "Any language", Endpoint("any.example"), RecognitionOptions(language=""))
ALL = Settings(profiles=(CLOUD, GERMAN, BOX, ANY))


@pytest.fixture
def process() -> RecognizerProcess:
    """Never started: nobody recognises here."""
    return recognizer_process()


async def no_secrets(_: Profile) -> Secrets:
    return NO_SECRETS


def names(profile: Profile | None, settings: Settings, process: RecognizerProcess) -> list[str]:
    return [each.name for each in recognizers_for(profile, settings, process, no_secrets)]


def test_the_chosen_server_comes_first_then_the_others_in_order_then_this_computer(
    process: RecognizerProcess,
) -> None:
    assert names(BOX, ALL, process) == ["GPU box", "Cloud", "Any language", EMBEDDED_NAME]


@pytest.mark.parametrize(
    ("fallback", "expected"),
    [
        (Fallback.NOBODY, ["GPU box"]),
        (Fallback.SERVERS, ["GPU box", "Cloud", "Any language"]),
        (Fallback.THIS_COMPUTER, ["GPU box", EMBEDDED_NAME]),
    ],
)
def test_a_server_says_who_may_stand_in_for_it(
    process: RecognizerProcess, fallback: Fallback, expected: list[str]
) -> None:
    assert names(replace(BOX, fallback=fallback), ALL, process) == expected


def test_nobody_stands_in_who_does_not_understand_the_language(process: RecognizerProcess) -> None:
    assert names(GERMAN, ALL, process) == ["German", "Any language"]


def test_this_computer_is_never_left_for_a_server(process: RecognizerProcess) -> None:
    assert names(None, ALL, process) == [EMBEDDED_NAME]
