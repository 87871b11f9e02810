"""Writes what is inside and under which licences: licences/ and sbom.cdx.json (CycloneDX 1.6)."""

import hashlib
import json
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bundled_parts import TEXTS, Part
from components import Component


def write_licences(components: Iterable[Component], folder: Path) -> None:
    """A folder a component, named as the component is. Raises LookupError if a text is missing."""
    for component in components:
        texts = [*component.texts, *(TEXTS / t for part in component.parts for t in part.texts)]
        missing = [text for text in texts if not text.is_file()]
        if missing or not texts:
            raise LookupError(f"no licence text of {component.name} {missing}")
        place = folder / component.name
        place.mkdir(parents=True)
        for text in texts:
            shutil.copyfile(text, _free_name(place, text))


def _free_name(place: Path, text: Path) -> Path:
    """Several parts of a library may have a LICENSE each; equal ones are one."""
    free, number = place / text.name, 2
    while free.exists() and free.read_bytes() != text.read_bytes():
        free = place / f"{text.stem}-{number}{text.suffix}"
        number += 1
    return free


def write_sbom(components: Iterable[Component], folder: Path, path: Path) -> None:
    """`folder` is the frozen one, whose files are listed by their SHA-256."""
    every = list(components)
    ours = next(each for each in every if each.name == "captioner")
    listed = [_listed(each, folder) for each in every if each is not ours]
    body = {
        "metadata": {"component": {**_listed(ours, folder), "type": "application"}},
        "components": listed,
        "dependencies": [
            {"ref": ours.purl, "dependsOn": [each["bom-ref"] for each in listed]},
        ],
    }
    text = json.dumps(body, sort_keys=True)
    serial = uuid.uuid5(uuid.NAMESPACE_URL, hashlib.sha256(text.encode()).hexdigest())
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        **body,
    }
    path.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _listed(component: Component, folder: Path) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": "library",
        "bom-ref": component.purl,
        "name": component.name,
        "version": component.version,
        "purl": component.purl,
        "licenses": _licences(component),
    }
    inner = [_part(part, component) for part in component.parts]
    inner += [_file(name, component, folder) for name in sorted(component.files)]
    return {**told, "components": inner} if inner else told


def _licences(component: Component) -> list[dict[str, Any]]:
    if component.licence:
        return [{"expression": component.licence}]
    return [{"license": {"name": f"see licences/{component.name}"}}]


def _part(part: Part, component: Component) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"{component.purl}#{part.name}",
        "name": part.name,
        "licenses": [{"expression": part.licence}],
    }


def _file(name: str, component: Component, folder: Path) -> dict[str, Any]:
    digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    told = {
        "type": "file",
        "bom-ref": f"file:{name}",
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }
    part = next((part for part in component.parts if _is_of(part, name)), None)
    return {**told, "licenses": [{"expression": part.licence}]} if part else told


def _is_of(part: Part, name: str) -> bool:
    return Path(name).name.startswith(part.files) if part.files else False
