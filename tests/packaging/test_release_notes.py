"""A release says what its changelog says, and is refused where that does not fit."""

import importlib.util
from types import ModuleType

import pytest

from tests.packaging.bare_machine import PROJECT

CHANGELOG = """# Changelog

## [Unreleased]

- Not out yet.

## [0.2.0] - 2026-12-01

### Added

- Installers.

## [0.1.0]

- The first.

## [0.0.1] - 2026-01-01

[0.2.0]: https://example.org/0.2.0
"""


def _loaded() -> ModuleType:
    script = PROJECT / "packaging" / "release_notes.py"
    spec = importlib.util.spec_from_file_location("release_notes", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_NOTES = _loaded()


@pytest.mark.parametrize(
    ("version", "notes"),
    [("0.2.0", "### Added\n\n- Installers."), ("0.1.0", "- The first.")],
)
def test_the_notes_are_the_section_of_that_version(version: str, notes: str) -> None:
    assert _NOTES.release_notes(f"v{version}", version, CHANGELOG) == notes


@pytest.mark.parametrize(
    ("tag", "version", "reason"),
    [
        ("v0.2.1", "0.2.0", "not v0.2.0"),
        ("0.2.0", "0.2.0", "not v0.2.0"),
        ("v0.3.0", "0.3.0", "no section"),
        ("v0.2.0rc1", "0.2.0rc1", "no section"),
        ("v0.0.1", "0.0.1", "says nothing"),
    ],
)
def test_a_tag_that_does_not_fit_is_refused(tag: str, version: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        _NOTES.release_notes(tag, version, CHANGELOG)


def test_the_version_is_compared_with_the_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert _NOTES.main("v999.0") == 1
    assert "in pyproject.toml" in capsys.readouterr().err
