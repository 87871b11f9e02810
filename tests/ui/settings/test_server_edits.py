from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.settings import Settings
from captioner.ui.settings.server_edits import (
    duplicate_of,
    free_name,
    in_order,
    moved,
    new_server,
    with_server,
    with_servers,
    without_server,
)
from tests.ui.settings.servers import CLOUD, LAB, OFFICE, THREE


def test_the_first_server_is_used_at_once() -> None:
    assert with_server(Settings(), OFFICE).active_profile == OFFICE.id


def test_a_further_server_changes_nothing_about_who_captions() -> None:
    settings = Settings(profiles=(OFFICE,), active_profile=None)
    assert with_server(settings, LAB).active_profile is None


def test_new_servers_have_names_and_ids_of_their_own() -> None:
    first = new_server(())
    second = new_server((first,))
    assert (first.name, second.name) == ("New server", "New server 2")
    assert first.id != second.id


def test_a_duplicate_differs_in_name_and_id_alone() -> None:
    copy = duplicate_of(LAB, THREE.profiles)
    assert copy.id != LAB.id
    assert copy.name == "Lab (copy)"
    assert (copy.endpoint, copy.recognition) == (LAB.endpoint, LAB.recognition)


def test_this_computer_takes_over_from_a_server_that_is_deleted() -> None:
    assert without_server(THREE, "office").active_profile is None
    assert without_server(THREE, "lab").active_profile == "office"


def test_imported_servers_are_renamed_where_a_name_is_taken() -> None:
    names = [profile.name for profile in with_servers(THREE, (OFFICE, OFFICE)).profiles]
    assert names == ["Office", "Lab", "Cloud", "Office 2", "Office 3"]


@given(st.sampled_from(["office", "lab", "cloud"]), st.integers(-5, 5))
def test_moving_keeps_every_server_once(profile_id: str, by: int) -> None:
    profiles = moved(THREE, profile_id, by).profiles
    assert sorted(p.id for p in profiles) == ["cloud", "lab", "office"]


def test_moving_goes_as_far_as_there_is_room() -> None:
    assert moved(THREE, "cloud", -1).profiles == (OFFICE, CLOUD, LAB)
    assert moved(THREE, "office", -1).profiles == THREE.profiles
    assert moved(THREE, "office", 9).profiles == (LAB, CLOUD, OFFICE)


def test_servers_that_an_order_does_not_name_come_last() -> None:
    assert in_order(THREE, ["cloud"]).profiles == (CLOUD, OFFICE, LAB)


@given(st.lists(st.sampled_from(["Office", "office ", "Office 2", "Lab"])))
def test_a_free_name_is_free(names: list[str]) -> None:
    settings = Settings()
    for name in names:
        settings = with_servers(settings, [type(OFFICE)(name, name, OFFICE.endpoint)])
    taken = {profile.name.strip().casefold() for profile in settings.profiles}
    assert len(taken) == len(names)
    assert free_name("Office", settings.profiles).casefold() not in taken
