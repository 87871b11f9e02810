from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.models import ServerModel, ServerModels
from captioner.domain.recognition_options import (
    BoostedPhrase,
    EndpointingOptions,
    RecognitionOptions,
)
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.endpointing_form import SERVERS_CHOICE
from captioner.ui.settings.recognition_page import RecognitionPage
from tests.ui.fake_preferences import FakePreferences

OFFICE = Profile("office", "Office", Endpoint("gpu-box"))
CLOUD = Profile("cloud", "Cloud", Endpoint("nvcf", authentication=Authentication.BEARER))
CANARY = ServerModel("canary-1b", ("en-US", "de-DE"), is_streaming=True)
RNNT = ServerModel("parakeet-rnnt-1.1b", ("en-US",), is_streaming=True)
OFFLINE = ServerModel("whisper-large", ("fr-FR",), is_streaming=False)
BUILT_IN = ServerModel(
    "pocketsphinx-en-US", ("en-US",), is_streaming=True, parameters={"word_boosting": "unsupported"}
)


@pytest.fixture
def preferences() -> FakePreferences:
    settings = Settings(profiles=(OFFICE, CLOUD), active_profile="office")
    return FakePreferences(settings=settings)


@pytest.fixture
def draft(preferences: FakePreferences) -> SettingsDraft:
    return SettingsDraft(preferences.settings)


@pytest.fixture
def page(
    qtbot: QtBot, preferences: FakePreferences, draft: SettingsDraft
) -> Iterator[RecognitionPage]:
    made = RecognitionPage(preferences, draft)
    qtbot.addWidget(made)
    made.activated()
    yield made
    made.stop()


def office(draft: SettingsDraft) -> RecognitionOptions:
    return draft.settings.profiles[0].recognition


def offered(combo: QComboBox) -> list[str]:
    return [combo.itemData(i) for i in range(combo.count())]


def choose(page: RecognitionPage, name: str) -> None:
    combo = page.recognizer
    combo.setCurrentIndex(combo.findText(name))
    combo.activated.emit(combo.currentIndex())


def test_it_begins_with_the_recogniser_in_use(page: RecognitionPage) -> None:
    assert page.recognizer.currentText() == "Office"
    assert page.profile_id == "office"


def test_the_servers_own_list_is_offered(
    page: RecognitionPage, preferences: FakePreferences
) -> None:
    assert page.models.state.text == "Asking Office for its models…"
    preferences.last("list_models").answer(ServerModels((CANARY, RNNT, OFFLINE)))
    assert offered(page.models.language) == ["", "de-DE", "en-US"]
    assert offered(page.models.model) == ["", "canary-1b", "parakeet-rnnt-1.1b"]
    assert page.models.state.text == ""


def test_models_that_cannot_do_the_language_are_not_offered(
    page: RecognitionPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    preferences.last("list_models").answer(ServerModels((CANARY, RNNT)))
    draft.edit_recognition("office", lambda options: replace(options, language="de-DE"))
    assert offered(page.models.model) == ["", "canary-1b"]


def test_a_choice_from_the_list_is_drafted_as_its_code(
    page: RecognitionPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    preferences.last("list_models").answer(ServerModels((CANARY, RNNT)))
    page.models.language.setCurrentIndex(1)
    page.models.language.activated.emit(1)
    assert office(draft).language == "de-DE"
    assert page.models.language.currentText() == "de-DE"


def test_automatic_is_drafted_as_nothing(
    page: RecognitionPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    preferences.last("list_models").answer(ServerModels((CANARY, RNNT)))
    page.models.language.setCurrentIndex(0)
    page.models.language.activated.emit(0)
    assert office(draft).language == ""
    assert page.models.language.currentText() == ""


def test_anything_can_be_typed_when_the_server_cannot_be_asked(
    page: RecognitionPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    preferences.last("list_models").fail("gpu-box:50051 does not answer. Is it on?")
    assert page.models.state.text.startswith("gpu-box:50051 does not answer. Is it on?")
    page.models.model.line.selectAll()
    QTest.keyClicks(page.models.model.line, "my-model")
    assert office(draft).model == "my-model"


def test_the_cursor_stays_where_somebody_types(
    page: RecognitionPage, preferences: FakePreferences
) -> None:
    line = page.models.model.line
    QTest.keyClicks(line, "parket ")
    line.setCursorPosition(3)
    QTest.keyClicks(line, "a")
    preferences.last("list_models").answer(ServerModels((CANARY, RNNT)))
    assert (line.text(), line.cursorPosition()) == ("paraket ", 4)


def test_a_server_is_asked_once_while_the_dialog_is_open(
    page: RecognitionPage, preferences: FakePreferences
) -> None:
    preferences.last("list_models").answer(ServerModels((CANARY,)))
    page.deactivated()
    page.activated()
    assert len(preferences.all_of("list_models")) == 1


def test_asked_again_the_list_is_new(page: RecognitionPage, preferences: FakePreferences) -> None:
    preferences.last("list_models").answer(ServerModels((CANARY,)))
    QTest.mouseClick(page.models.refresh, Qt.MouseButton.LeftButton)
    assert not page.models.refresh.isEnabled()
    preferences.last("list_models").answer(ServerModels((RNNT,)))
    assert offered(page.models.model) == ["", "parakeet-rnnt-1.1b"]


def test_another_address_is_asked_anew(
    page: RecognitionPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    preferences.last("list_models").answer(ServerModels((CANARY,)))
    page.deactivated()
    draft.edit_profile(replace(OFFICE, endpoint=Endpoint("other-box")))
    page.activated()
    assert preferences.last("list_models").arguments[0].endpoint.host == "other-box"


def test_a_server_that_wants_a_key_is_asked_with_the_stored_one(
    page: RecognitionPage, preferences: FakePreferences
) -> None:
    choose(page, "Cloud")
    preferences.last("load_secrets").answer(Secrets(token="k-1"))
    assert preferences.last("list_models").arguments == (CLOUD, Secrets(token="k-1"))


def test_a_typed_key_is_used_before_the_stored_one(
    page: RecognitionPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    draft.type_secrets("cloud", Secrets(token="typed"))
    choose(page, "Cloud")
    assert preferences.all_of("load_secrets") == []
    assert preferences.last("list_models").arguments[1] == Secrets(token="typed")


def test_each_recogniser_has_its_own_choices(page: RecognitionPage, draft: SettingsDraft) -> None:
    choose(page, "This computer")
    page.writing.verbatim.box.click()
    assert draft.settings.this_computer.verbatim
    assert not office(draft).verbatim
    choose(page, "Office")
    assert not page.writing.verbatim.box.isChecked()


def test_what_this_computer_cannot_do_is_greyed_with_its_reason(
    page: RecognitionPage, preferences: FakePreferences
) -> None:
    choose(page, "This computer")
    preferences.last("list_models").answer(ServerModels((BUILT_IN,)))
    assert not page.boosts.table.add.isEnabled()
    assert page.boosts.note.text() == "The built-in recogniser knows no word boosting."


def test_what_is_greyed_stays_chosen(
    page: RecognitionPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    phrases = (BoostedPhrase("Ada"),)
    draft.edit_recognition("office", lambda o: replace(o, boosted=phrases, profanity_filter=True))
    preferences.last("list_models").answer(ServerModels((CANARY,)))
    page.models.model.edited.emit("canary-1b")
    assert not page.writing.profanity_filter.box.isEnabled()
    assert page.writing.profanity_filter.box.isChecked()
    assert page.writing.profanity_filter.note.text() == "Canary models have no profanity filter."
    assert (office(draft).boosted, office(draft).profanity_filter) == (phrases, True)


def test_a_reason_goes_with_the_model(
    page: RecognitionPage, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    preferences.last("list_models").answer(ServerModels((CANARY, RNNT)))
    draft.edit_recognition("office", lambda o: replace(o, model="canary-1b"))
    assert not page.writing.speaker_labels.box.isEnabled()
    draft.edit_recognition("office", lambda o: replace(o, model="parakeet-rnnt-1.1b"))
    assert page.writing.speaker_labels.box.isEnabled()


def test_most_speakers_is_asked_only_where_speakers_are_told_apart(page: RecognitionPage) -> None:
    assert not page.writing.max_speakers.isEnabled()
    page.writing.speaker_labels.box.click()
    assert page.writing.max_speakers.isEnabled()


def test_the_environment_decides_what_it_names(
    qtbot: QtBot, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    preferences.overrides = {"language": "RIVA_LANGUAGE"}
    page = RecognitionPage(preferences, draft)
    qtbot.addWidget(page)
    assert not page.models.language.isEnabled()
    assert page.models.language_note.text == "Set by RIVA_LANGUAGE."
    assert page.models.model.isEnabled()


def test_a_number_is_the_servers_choice_until_it_is_ticked(
    page: RecognitionPage, draft: SettingsDraft
) -> None:
    row = page.endpointing.rows["stop_history_ms"]
    assert row.spin.text() == SERVERS_CHOICE
    assert not row.spin.isEnabled()
    row.check.click()
    assert office(draft).endpointing == EndpointingOptions(stop_history_ms=800)
    row.spin.stepUp()
    assert office(draft).endpointing.stop_history_ms == 820
    row.check.click()
    assert office(draft).endpointing == EndpointingOptions()
    assert row.spin.text() == SERVERS_CHOICE


def test_a_share_is_shown_in_percent(page: RecognitionPage, draft: SettingsDraft) -> None:
    row = page.endpointing.rows["start_threshold"]
    row.check.click()
    row.spin.setValue(35.5)
    assert office(draft).endpointing.start_threshold == pytest.approx(0.355)


def test_a_value_finer_than_shown_is_kept_by_being_shown(
    qtbot: QtBot, preferences: FakePreferences
) -> None:
    options = RecognitionOptions(endpointing=EndpointingOptions(stop_threshold=0.98765))
    draft = SettingsDraft(Settings(this_computer=options))
    page = RecognitionPage(preferences, draft)
    qtbot.addWidget(page)
    assert not draft.is_changed


def test_custom_pairs_are_drafted(page: RecognitionPage, draft: SettingsDraft) -> None:
    page.expert.open()
    page.custom.model.add_row()
    page.custom.model.setData(page.custom.model.index(0, 0), " neural_vad.onset ")
    page.custom.model.setData(page.custom.model.index(0, 1), "0.65")
    assert office(draft).custom == (("neural_vad.onset", "0.65"),)


def test_reset_brings_the_defaults_and_undo_what_was_there(
    page: RecognitionPage, draft: SettingsDraft
) -> None:
    mine = RecognitionOptions(language="de-DE", verbatim=True, boosted=(BoostedPhrase("Ada"),))
    draft.edit_recognition("office", lambda _: mine)
    page.reset.click()
    assert office(draft) == RecognitionOptions()
    assert page.reset_bar.text == "Office is back at the defaults."
    QTest.mouseClick(page.reset_bar.button, Qt.MouseButton.LeftButton)
    assert office(draft) == mine


def test_a_server_that_was_deleted_meanwhile_is_left(
    page: RecognitionPage, draft: SettingsDraft
) -> None:
    draft.edit(replace(draft.settings, profiles=(CLOUD,), active_profile=None))
    assert page.recognizer.currentText() == "This computer"
    assert page.profile_id is None


def test_a_server_that_was_renamed_is_called_so(
    page: RecognitionPage, draft: SettingsDraft
) -> None:
    draft.edit_profile(replace(OFFICE, name="Bureau"))
    assert page.recognizer.currentText() == "Bureau"


def test_a_link_to_a_problem_leads_to_its_field(page: RecognitionPage) -> None:
    page.focus_problem("cloud", "custom")
    assert page.profile_id == "cloud"
    assert page.expert.is_open
    assert page.focusWidget() is page.custom.view


def test_stopped_it_hears_no_answer(page: RecognitionPage, preferences: FakePreferences) -> None:
    page.stop()
    assert preferences.last("list_models").is_cancelled


def test_opening_the_page_edits_nothing(page: RecognitionPage, draft: SettingsDraft) -> None:
    del page
    assert not draft.is_changed
