"""What an administrator decides, over what a person chose."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from captioner.domain.endpoint import Endpoint
from captioner.domain.environment import VARIABLES
from captioner.domain.machine_defaults import NO_MACHINE_DEFAULTS, MachineDefaults
from captioner.domain.recognition_options import RecognitionOptions
from captioner.domain.setting_paths import lockable_paths, value_at
from captioner.domain.settings import Fallback, Profile, Settings
from captioner.domain.validation import settings_problems
from tests.store.any_settings import SETTINGS

OFFICE = Profile("office", "Office", Endpoint("riva.corp.example"))
OWN = Profile("own", "Mine", Endpoint("gpu-box"))
GIVEN = MachineDefaults(Settings(profiles=(OFFICE,), active_profile="office"), path=Path("/d"))
LOCKED = replace(GIVEN, locked=frozenset({"profiles", "active_profile", "audio"}))
LOCKS = st.sets(st.sampled_from(sorted(lockable_paths())), max_size=5).map(frozenset)
EVERY_VARIABLE = dict.fromkeys(VARIABLES.values(), "1")


@settings(max_examples=25)
@given(machine=st.builds(MachineDefaults, SETTINGS, LOCKS), chosen=SETTINGS)
def test_what_is_locked_is_the_administrators_whatever_was_chosen(
    machine: MachineDefaults, chosen: Settings
) -> None:
    held = machine.held(chosen)
    for path in machine.locked - {"active_profile"}:
        assert value_at(held, path) == value_at(machine.settings, path)
    assert machine.held(held) == held
    assert settings_problems(held) == ()
    assert [p.endpoint for p in held.profiles[: len(machine.servers)]] == [
        p.endpoint for p in machine.servers
    ]


@settings(max_examples=10)
@given(SETTINGS)
def test_without_an_administrator_a_person_decides(chosen: Settings) -> None:
    assert NO_MACHINE_DEFAULTS.held(chosen) is chosen


def test_of_an_administrators_server_a_person_chooses_what_is_asked_of_it() -> None:
    german = RecognitionOptions(language="de-DE")
    edited = replace(
        OFFICE, endpoint=Endpoint("evil"), recognition=german, fallback=Fallback.NOBODY
    )
    held = GIVEN.held(Settings(profiles=(OWN, edited)))
    assert held.profiles == (
        replace(OFFICE, recognition=german, fallback=Fallback.NOBODY),
        OWN,
    )
    assert LOCKED.held(Settings(profiles=(OWN, edited))).profiles == (OFFICE,)


def test_a_persons_server_gives_way_where_it_has_the_name_of_an_administrators() -> None:
    twins = (replace(OWN, name=" office "), Profile("second", "OFFICE", Endpoint("box")))
    names = [profile.name for profile in GIVEN.held(Settings(profiles=twins)).profiles]
    assert names == ["Office", " office (2)", "OFFICE (3)"]


def test_a_server_that_is_gone_gives_way_to_the_administrators_choice() -> None:
    assert GIVEN.held(Settings(active_profile="gone")).active_profile == "office"
    assert GIVEN.held(Settings(active_profile=None)).active_profile is None
    assert LOCKED.held(Settings(active_profile=None)).active_profile == "office"


def test_variables_do_not_lead_around_what_is_locked() -> None:
    secret = {"RIVA_API_KEY", "RIVA_SSL_KEY_PASSWORD"}
    assert GIVEN.ignored_variables(EVERY_VARIABLE) == []
    assert set(LOCKED.ignored_variables(EVERY_VARIABLE)) == set(EVERY_VARIABLE) - secret
    only_choice = replace(GIVEN, locked=frozenset({"active_profile"}))
    ignored = only_choice.ignored_variables({"RIVA_HOST": "box", "RIVA_LANGUAGE": "de-DE"})
    assert ignored == ["RIVA_HOST"]
    assert LOCKED.ignored_variables({"RIVA_HOST": " "}) == []
