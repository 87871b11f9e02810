"""Says what a release brings, out of CHANGELOG.md: release_notes.py v0.2.0

Fails where the tag is not the program's version, or where the changelog knows nothing of it.
"""

import re
import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent


def main(tag: str) -> int:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    changelog = (PROJECT / "CHANGELOG.md").read_text("utf-8")
    try:
        print(release_notes(tag, project["project"]["version"], changelog))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def release_notes(tag: str, version: str, changelog: str) -> str:
    """The changelog's section of `version`. Raises ValueError with a sentence for a person."""
    if tag != f"v{version}":
        raise ValueError(f"The tag {tag} is not v{version}, the version in pyproject.toml.")
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    for section in sections:
        heading, _, notes = section.partition("\n")
        if re.match(rf"\[{re.escape(version)}\](?: - \d{{4}}-\d\d-\d\d)?\s*$", heading):
            return _without_links(notes)
    raise ValueError(
        f"CHANGELOG.md has no section '## [{version}] - <date>'. Rename 'Unreleased' to that, "
        "commit it, and set the tag there."
    )


def _without_links(notes: str) -> str:
    """Keep a Changelog ends with the addresses of the headings, which mean nothing here."""
    kept = re.sub(r"^\[[^\]]+\]: .*$", "", notes, flags=re.MULTILINE).strip()
    if not kept:
        raise ValueError("CHANGELOG.md has a heading for this version, but says nothing under it.")
    return kept


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
