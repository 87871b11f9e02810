"""What is new in each release, from CHANGELOG.md, as AppStream or as Debian has it: to stdout."""

import re
import sys
import textwrap
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

_CHANGELOG = Path(__file__).resolve().parents[2] / "CHANGELOG.md"
_HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?$")
_MARKDOWN = re.compile(r"\[([^\]]+)\]\([^)]*\)|[`*]{1,2}([^`*]+)[`*]{1,2}")


@dataclass(frozen=True, slots=True)
class Release:
    """`seconds` since 1970 is its day; `news` are sentences without any markup."""

    version: str
    seconds: int
    news: tuple[str, ...] = ()


def main() -> int:
    form, version, seconds, maintainer = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    releases = read_releases(_CHANGELOG.read_text(encoding="utf-8"), version, seconds)
    sys.stdout.write(appstream(releases) if form == "appstream" else debian(releases, maintainer))
    return 0


def read_releases(changelog: str, version: str, seconds: int) -> Sequence[Release]:
    """Newest first. What has no release yet is `version`'s, which is made at `seconds`."""
    releases: list[Release] = []
    for line in changelog.splitlines():
        if found := _HEADING.match(line):
            releases.append(Release(found["version"], _seconds_of(found["day"]) or seconds))
        elif releases and line.startswith(("- ", "  ")):
            releases[-1] = replace(releases[-1], news=_continued(releases[-1].news, line))
    if version in [release.version for release in releases]:
        return [release for release in releases if release.version != "Unreleased"]
    named = [
        replace(release, version=version) if release.version == "Unreleased" else release
        for release in releases
    ]
    return named or [Release(version, seconds)]


def appstream(releases: Sequence[Release]) -> str:
    return "\n".join(line for release in releases for line in _release_element(release)) + "\n"


def debian(releases: Sequence[Release], maintainer: str) -> str:
    return "\n".join(_debian_entry(release, maintainer) for release in releases)


def _continued(news: tuple[str, ...], line: str) -> tuple[str, ...]:
    text = _MARKDOWN.sub(lambda found: found[1] or found[2], line[2:].strip())
    return (*news, text) if line.startswith("- ") else (*news[:-1], f"{news[-1]} {text}")


def _seconds_of(day: str | None) -> int | None:
    if day is None:
        return None
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())


def _release_element(release: Release) -> Iterator[str]:
    day = time.strftime("%Y-%m-%d", time.gmtime(release.seconds))
    yield f'    <release version="{escape(release.version)}" date="{day}">'
    yield "      <description>"
    yield "        <ul>"
    yield from (f"          <li>{escape(each)}</li>" for each in release.news)
    yield "        </ul>"
    yield "      </description>"
    yield "    </release>"


def _debian_entry(release: Release, maintainer: str) -> str:
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(release.seconds))
    news = "".join(
        textwrap.fill(each, 78, initial_indent="  * ", subsequent_indent="    ") + "\n"
        for each in release.news or ("A new release.",)
    )
    return (
        f"captioner ({release.version}) stable; urgency=medium\n\n"
        f"{news}\n -- {maintainer}  {date}\n"
    )


if __name__ == "__main__":
    sys.exit(main())
