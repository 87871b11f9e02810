"""Single settings by their paths."""

import pytest
from hypothesis import given, settings

from captioner.domain.setting_paths import (
    groups_of,
    lockable_paths,
    setting_paths,
    value_at,
    with_value,
)
from captioner.domain.settings import Settings
from tests.store.any_settings import SETTINGS


def test_every_choice_has_a_path_and_what_the_program_remembers_has_none() -> None:
    paths = setting_paths()
    assert {"audio.keep_audio", "profiles", "display.appearance.size_percent"} <= set(paths)
    assert {"version", "overlay", "overlay_options.places"}.isdisjoint(paths)
    assert {"transcripts", "display.appearance", "display"} <= lockable_paths()
    assert "is_set_up" not in lockable_paths()


def test_a_path_lies_in_its_groups() -> None:
    assert groups_of("display.appearance.text") == ("display", "display.appearance")
    assert groups_of("language") == ()


@settings(max_examples=10)
@given(SETTINGS, SETTINGS)
def test_a_value_that_is_put_at_a_path_is_found_there_and_nothing_else_changes(
    one: Settings, other: Settings
) -> None:
    for path in setting_paths():
        changed = with_value(one, path, value_at(other, path))
        assert value_at(changed, path) == value_at(other, path)
        assert with_value(changed, path, value_at(one, path)) == one


def test_a_path_that_leads_nowhere_is_a_mistake() -> None:
    with pytest.raises(AttributeError):
        value_at(Settings(), "audio.volume")
