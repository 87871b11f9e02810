from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.endpoint import Endpoint
from captioner.domain.settings import AudioOptions, Profile, Settings, WindowPlace
from captioner.ui.settings.merging import merged
from tests.ui.settings.servers import CLOUD, LAB, OFFICE, THREE

profile_lists = st.lists(
    st.builds(
        Profile,
        st.sampled_from("abcde"),
        st.sampled_from(["Office", "Lab"]),
        st.builds(Endpoint, st.sampled_from(["one", "two"])),
    ),
    max_size=4,
    unique_by=lambda profile: profile.id,
).map(tuple)
settings = st.builds(
    Settings,
    microphone=st.sampled_from([None, "desk", "headset"]),
    overlay=st.none() | st.builds(WindowPlace, *[st.integers(0, 9)] * 4),
    profiles=profile_lists,
    active_profile=st.sampled_from([None, *"abcde"]),
    audio=st.builds(AudioOptions, st.sampled_from([None, 40, 80])),
    is_set_up=st.booleans(),
)


@given(settings, settings)
def test_without_an_edit_all_is_as_it_is_elsewhere(base: Settings, current: Settings) -> None:
    known = {profile.id for profile in current.profiles}
    active = current.active_profile if current.active_profile in known else None
    assert merged(base, base, current) == replace(current, active_profile=active)


@given(settings, settings)
def test_without_a_change_elsewhere_all_is_as_it_was_edited(
    base: Settings, edited: Settings
) -> None:
    result = merged(base, edited, base)
    assert (result.microphone, result.audio) == (edited.microphone, edited.audio)
    assert result.profiles == edited.profiles


@given(settings, settings, settings)
def test_windows_and_set_up_are_never_a_matter_of_editing(
    base: Settings, edited: Settings, current: Settings
) -> None:
    result = merged(base, edited, current)
    assert result.overlay == current.overlay
    assert result.settings_window == current.settings_window
    assert result.is_set_up == current.is_set_up


@given(settings, settings, settings)
def test_ids_stay_unique_and_the_active_one_exists(
    base: Settings, edited: Settings, current: Settings
) -> None:
    result = merged(base, edited, current)
    ids = [profile.id for profile in result.profiles]
    assert len(set(ids)) == len(ids)
    assert result.active_profile is None or result.active_profile in ids


def test_a_server_added_elsewhere_joins_those_that_were_edited() -> None:
    base = Settings(profiles=(OFFICE,))
    edited = Settings(profiles=(replace(OFFICE, name="Bureau"),))
    current = Settings(profiles=(OFFICE, LAB))
    names = [profile.name for profile in merged(base, edited, current).profiles]
    assert names == ["Bureau", "Lab"]


def test_a_server_deleted_here_stays_deleted() -> None:
    edited = replace(THREE, profiles=(OFFICE, CLOUD))
    assert merged(THREE, edited, THREE).profiles == (OFFICE, CLOUD)


def test_a_server_deleted_elsewhere_is_gone_unless_it_was_edited_here() -> None:
    edited = replace(THREE, profiles=(OFFICE, replace(LAB, name="Labor"), CLOUD))
    current = replace(THREE, profiles=(OFFICE,))
    assert [p.name for p in merged(THREE, edited, current).profiles] == ["Office", "Labor"]
