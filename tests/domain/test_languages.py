"""Which language the program speaks."""

import pytest

from captioner.domain.languages import spoken_language


@pytest.mark.parametrize(
    ("chosen", "systems", "spoken"),
    [
        ("", ["de-AT", "en-US"], "de"),
        ("", ["pt_BR", "fr_FR", "en"], "fr"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("ja", ["de-DE"], "ja"),
        ("tlh", ["de-DE"], "en"),
    ],
)
def test_the_dearest_language_that_the_program_has_is_spoken(
    chosen: str, systems: list[str], spoken: str
) -> None:
    assert spoken_language(chosen, systems) == spoken
