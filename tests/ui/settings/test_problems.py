from dataclasses import replace

from captioner.domain.endpoint import Endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.secrets import Secrets
from captioner.domain.settings import AudioOptions, Profile, Settings
from captioner.ui.settings.draft import SettingsDraft
from captioner.ui.settings.problems import Problem, ProblemFinder
from tests.ui.settings.servers import CLOUD, LAB, OFFICE, THREE


def problems_of(settings: Settings) -> tuple[Problem, ...]:
    return ProblemFinder().problems(SettingsDraft(settings))


def test_sound_settings_have_none() -> None:
    assert problems_of(THREE) == ()


def test_a_problem_knows_its_server_and_field() -> None:
    nowhere = Profile("new", "New", Endpoint(""))
    (problem,) = problems_of(replace(THREE, profiles=(*THREE.profiles, nowhere)))
    assert (problem.profile_id, problem.field, problem.server) == ("new", "address", "New")


def test_a_name_that_stands_twice_is_the_second_servers_problem() -> None:
    twice = replace(CLOUD, name=" office")
    (problem,) = problems_of(replace(THREE, profiles=(OFFICE, LAB, twice)))
    assert (problem.profile_id, problem.field) == ("cloud", "name")


def test_a_problem_of_no_server_is_found_too() -> None:
    (problem,) = problems_of(replace(THREE, audio=AudioOptions(chunk_ms=5)))
    assert (problem.profile_id, problem.field) == (None, "chunk_ms")


def test_what_could_not_be_read_comes_before_all_else() -> None:
    draft = SettingsDraft(replace(THREE, audio=AudioOptions(chunk_ms=5)))
    draft.doubt("lab", ConfigError("address", "Not an address."))
    fields = [problem.field for problem in ProblemFinder().problems(draft)]
    assert fields == ["address", "chunk_ms"]


def test_doubts_about_a_deleted_server_trouble_nobody() -> None:
    draft = SettingsDraft(Settings())
    draft.doubt("lab", ConfigError("address", "Not an address."))
    assert ProblemFinder().problems(draft) == ()


def test_a_secret_that_cannot_be_sent_is_named_without_being_quoted() -> None:
    draft = SettingsDraft(THREE)
    draft.type_secrets("lab", Secrets(token="line one\nline two"))
    (problem,) = ProblemFinder().problems(draft)
    assert problem.field == "token"
    assert "line one" not in problem.sentence


def test_an_edit_is_looked_at_again() -> None:
    finder, draft = ProblemFinder(), SettingsDraft(THREE)
    finder.problems(draft)
    draft.edit_profile(replace(LAB, name=""))
    assert [problem.field for problem in finder.problems(draft)] == ["name"]
    draft.edit_profile(LAB)
    assert finder.problems(draft) == ()
