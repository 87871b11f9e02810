"""The list of what is inside is one that other tools read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cyclonedx.schema
import jsonschema
import pytest
from license_expression import get_spdx_licensing
from packageurl import PackageURL
from referencing import Registry, Resource

_SCHEMAS = Path(cyclonedx.schema.__file__).parent / "_res"
_ROOT = "http://cyclonedx.org/schema/"


@pytest.fixture(scope="module")
def sbom(payload: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((payload / "sbom.cdx.json").read_text(encoding="utf-8"))
    return document


def test_it_is_as_its_format_is_published(sbom: dict[str, Any]) -> None:
    parts = ("spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json")
    registry: Registry[Any] = Registry().with_resources(
        [(_ROOT + name, Resource.from_contents(_schema(name))) for name in parts]
    )
    validator = jsonschema.Draft7Validator(
        _schema("bom-1.6.SNAPSHOT.schema.json"), registry=registry
    )
    assert [error.message for error in validator.iter_errors(sbom)] == []


def test_every_licence_is_one_that_is_registered(sbom: dict[str, Any]) -> None:
    registered = get_spdx_licensing()
    said = [told for part in _parts(sbom) for told in part.get("licenses", ())]
    expressions = {each["expression"] for each in said if "expression" in each}
    assert "LGPL-3.0-only" in expressions
    assert {e for e in expressions if registered.validate(e).errors} == set()


def test_every_work_can_be_looked_up(sbom: dict[str, Any]) -> None:
    works = [PackageURL.from_string(part["purl"]) for part in _parts(sbom) if "purl" in part]
    assert {work.type for work in works} <= {"pypi", "deb", "generic"}
    assert all(work.version for work in works)
    named = [part["bom-ref"] for part in _parts(sbom)]
    assert len(named) == len(set(named))


def _parts(sbom: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for work in (sbom["metadata"]["component"], *sbom["components"]):
        yield work
        yield from work.get("components", ())


def _schema(name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((_SCHEMAS / name).read_text(encoding="utf-8"))
    return document
