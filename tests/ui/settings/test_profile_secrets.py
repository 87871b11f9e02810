from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.secrets import NO_SECRETS, Secrets
from captioner.domain.settings import Profile, Settings
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.profile_secrets import ProfileSecrets, used_by, uses_secrets
from tests.ui.fake_preferences import FakePreferences
from tests.ui.settings.servers import CLOUD, LAB, LAB_SECRETS, OFFICE, THREE

texts = st.none() | st.sampled_from(["", "one", "two"])
all_secrets = st.builds(
    Secrets,
    texts,
    texts,
    st.lists(st.tuples(st.sampled_from(["a", "b", "c"]), st.sampled_from(["", "v"]))).map(tuple),
)
endpoints = st.builds(
    Endpoint,
    st.just("host"),
    tls=st.none() | st.just(Tls()) | st.just(LAB.endpoint.tls),
    authentication=st.sampled_from(Authentication),
    secret_metadata=st.lists(st.sampled_from(["a", "b"]), unique=True).map(tuple),
)


@given(endpoints, all_secrets)
def test_what_a_server_uses_is_stable_and_never_more_than_there_is(
    endpoint: Endpoint, secrets: Secrets
) -> None:
    used = used_by(endpoint, secrets)
    assert used_by(endpoint, used) == used
    assert used.token in (None, secrets.token)
    assert used.key_password in (None, secrets.key_password)
    assert {key for key, _ in used.metadata} <= set(endpoint.secret_metadata)


@given(endpoints, all_secrets)
def test_a_server_without_secrets_uses_none(endpoint: Endpoint, secrets: Secrets) -> None:
    if not uses_secrets(endpoint):
        assert used_by(endpoint, secrets) == NO_SECRETS


@pytest.fixture
def preferences() -> FakePreferences:
    return FakePreferences(settings=THREE)


@pytest.fixture
def draft() -> SettingsDraft:
    return SettingsDraft(THREE)


@pytest.fixture
def secrets(preferences: FakePreferences, draft: SettingsDraft) -> Iterator[ProfileSecrets]:
    made = ProfileSecrets(preferences, draft, draft)
    yield made
    made.stop()


def test_the_keyring_is_asked_once_for_each_server(
    secrets: ProfileSecrets, preferences: FakePreferences
) -> None:
    secrets.show(LAB)
    preferences.last("load_secrets").answer(LAB_SECRETS)
    secrets.show(OFFICE)
    secrets.show(LAB)
    assert len(preferences.all_of("load_secrets")) == 1
    assert secrets.wanted == LAB_SECRETS


def test_an_answer_about_another_server_comes_too_late(
    secrets: ProfileSecrets, preferences: FakePreferences
) -> None:
    secrets.show(LAB)
    order = preferences.last("load_secrets")
    secrets.show(CLOUD)
    order.answer(LAB_SECRETS)
    assert secrets.wanted == NO_SECRETS


def test_what_waits_for_one_server_is_not_done_for_another(
    secrets: ProfileSecrets, preferences: FakePreferences
) -> None:
    done: list[str] = []
    secrets.show(LAB)
    secrets.when_loaded(lambda: done.append("tested"))
    secrets.show(CLOUD)
    preferences.last("load_secrets").answer(NO_SECRETS)
    assert not done


def test_nothing_typed_gets_lost_while_the_keyring_is_asked(
    secrets: ProfileSecrets, draft: SettingsDraft
) -> None:
    secrets.show(LAB)
    secrets.type(lambda s: replace(s, token="typed too early"))
    assert not draft.secrets


def test_a_server_that_was_never_applied_is_not_looked_for(
    secrets: ProfileSecrets, preferences: FakePreferences
) -> None:
    secrets.show(replace(LAB, id="new"))
    assert not preferences.all_of("load_secrets")
    assert not secrets.is_loading


def test_typing_what_is_stored_already_is_no_change(
    secrets: ProfileSecrets, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    secrets.show(LAB)
    preferences.last("load_secrets").answer(LAB_SECRETS)
    secrets.type(lambda s: replace(s, token="other"))
    assert draft.is_changed
    secrets.type(lambda s: replace(s, token=LAB_SECRETS.token))
    assert not draft.is_changed


def test_once_applied_the_typed_secret_is_the_stored_one(
    secrets: ProfileSecrets, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    secrets.show(LAB)
    preferences.last("load_secrets").answer(LAB_SECRETS)
    secrets.type(lambda s: replace(s, token="other"))
    draft.applied(draft.settings)
    secrets.applied()
    assert secrets.stored.token == "other"
    assert not draft.is_changed


def test_a_key_without_a_keyring_is_wanted_still(
    secrets: ProfileSecrets, preferences: FakePreferences, draft: SettingsDraft
) -> None:
    secrets.show(LAB)
    preferences.last("load_secrets").fail("It is locked.")
    secrets.type(lambda s: replace(s, token="x"))
    assert secrets.problem == "It is locked."
    assert draft.secrets["lab"].token == "x"


def test_stopped_it_wants_nothing_any_more(preferences: FakePreferences) -> None:
    draft = SettingsDraft(Settings(profiles=(LAB,)))
    secrets = ProfileSecrets(preferences, draft, draft)
    secrets.show(Profile("lab", "Lab", LAB.endpoint))
    secrets.stop()
    assert not [order for order in preferences.orders if order.is_open]
