from captioner.domain.models import Feature, ServerModel, ServerModels
from captioner.ui.settings.reasons import reasons_against

CANARY = ServerModel("canary-1b", ("en-US", "de-DE"), is_streaming=True)
PARAKEET = ServerModel("parakeet-rnnt-1.1b", ("en-US",), is_streaming=True)
BOTH = ServerModels((CANARY, PARAKEET))


def test_what_the_chosen_model_cannot_do_has_a_reason() -> None:
    assert Feature.BOOSTING in reasons_against(BOTH, "en-US", CANARY.name)


def test_what_one_of_the_servers_candidates_can_do_may_be_chosen() -> None:
    assert reasons_against(BOTH, "en-US", "") == {}


def test_what_no_candidate_of_the_language_can_do_has_a_reason() -> None:
    assert Feature.BOOSTING in reasons_against(BOTH, "de-DE", "")


def test_before_the_server_was_asked_everything_may_be_chosen() -> None:
    assert reasons_against(None, "en-US", "") == {}


def test_a_typed_model_is_known_by_its_name() -> None:
    assert Feature.BOOSTING in reasons_against(None, "en-US", "canary-1b")
