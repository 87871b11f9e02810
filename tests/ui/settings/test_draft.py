from dataclasses import replace

from pytestqt.qtbot import QtBot

from captioner.domain.errors import ConfigError
from captioner.domain.secrets import Secrets
from captioner.domain.settings import WindowPlace
from captioner.ui.settings.draft import SettingsDraft
from tests.ui.settings.servers import LAB, THREE


def test_an_edit_that_changes_nothing_tells_nobody(qtbot: QtBot) -> None:
    draft = SettingsDraft(THREE)
    with qtbot.assertNotEmitted(draft.changed):
        draft.edit(replace(THREE))
    assert not draft.is_changed


def test_an_edit_that_is_taken_back_leaves_it_unchanged() -> None:
    draft = SettingsDraft(THREE)
    draft.edit_profile(replace(LAB, name="Labor"))
    assert draft.is_changed
    draft.edit_profile(LAB)
    assert not draft.is_changed


def test_text_that_is_no_setting_counts_as_a_change() -> None:
    draft = SettingsDraft(THREE)
    draft.doubt("lab", ConfigError("address", "Not an address."))
    assert draft.is_changed
    draft.settle("lab", "address")
    assert not draft.is_changed


def test_secrets_that_were_forgotten_are_no_change() -> None:
    draft = SettingsDraft(THREE)
    draft.type_secrets("lab", Secrets(token="new"))
    assert draft.is_changed
    draft.forget_secrets("lab")
    assert not draft.is_changed


def test_what_changed_elsewhere_is_no_change_of_the_draft() -> None:
    draft = SettingsDraft(THREE)
    draft.rebase(replace(THREE, overlay=WindowPlace(1, 2, 3, 4)))
    assert not draft.is_changed
    assert draft.settings.overlay == WindowPlace(1, 2, 3, 4)


def test_edits_survive_a_change_elsewhere() -> None:
    draft = SettingsDraft(THREE)
    draft.edit_profile(replace(LAB, name="Labor"))
    draft.rebase(replace(THREE, microphone="desk"))
    assert draft.is_changed
    assert draft.settings.profiles[1].name == "Labor"
    assert draft.settings.microphone == "desk"


def test_once_applied_nothing_is_left_to_apply() -> None:
    draft = SettingsDraft(THREE)
    draft.edit(replace(THREE, microphone="desk"))
    draft.type_secrets("lab", Secrets(token="new"))
    draft.applied(draft.settings)
    assert not draft.is_changed
    assert not draft.secrets
