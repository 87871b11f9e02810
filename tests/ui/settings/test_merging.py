from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.appearance import Appearance
from captioner.domain.endpoint import Endpoint
from captioner.domain.settings import (
    ArrangedPlace,
    AudioOptions,
    DisplayOptions,
    Hotkeys,
    OverlayOptions,
    Profile,
    Settings,
    WindowPlace,
)
from captioner.domain.stability import Stability
from captioner.ui.settings.merging import merged
from tests.ui.settings.servers import CLOUD, LAB, OFFICE, THREE

displays = st.builds(
    DisplayOptions, stability=st.sampled_from(Stability), linger_s=st.sampled_from([None, 5, 10])
)
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


def test_a_size_chosen_on_the_overlay_meanwhile_stays_beside_a_colour_edited_here() -> None:
    base = Settings()
    edited = Settings(display=DisplayOptions(appearance=Appearance(text="#ffff00")))
    elsewhere = DisplayOptions(Stability.STEADY, appearance=Appearance(size_percent=200))
    result = merged(base, edited, Settings(display=elsewhere)).display
    assert result.appearance == Appearance(text="#ffff00", size_percent=200)
    assert result.stability is Stability.STEADY


@given(displays, displays, displays)
def test_each_choice_of_the_display_is_as_it_was_edited_or_else_as_it_is_elsewhere(
    base: DisplayOptions, edited: DisplayOptions, current: DisplayOptions
) -> None:
    result = merged(*(Settings(display=each) for each in (base, edited, current))).display
    for name in ("stability", "linger_s"):
        is_edited = getattr(edited, name) != getattr(base, name)
        assert getattr(result, name) == getattr(edited if is_edited else current, name)


def test_hotkeys_and_the_overlays_window_are_a_matter_of_editing_but_its_places_are_not() -> None:
    edited = Settings(
        hotkeys=Hotkeys(pause="Ctrl+Alt+P"), overlay_options=OverlayOptions(click_through=True)
    )
    place = ArrangedPlace((), WindowPlace(1, 2, 3, 4))
    current = Settings(
        hotkeys=Hotkeys(start_stop="Ctrl+Alt+S"),
        overlay_options=OverlayOptions(places=(place,), sharing_window=place.place),
    )
    result = merged(Settings(), edited, current)
    assert result.hotkeys == Hotkeys(pause="Ctrl+Alt+P", start_stop="Ctrl+Alt+S")
    assert result.overlay_options == OverlayOptions(
        click_through=True, places=(place,), sharing_window=place.place
    )
