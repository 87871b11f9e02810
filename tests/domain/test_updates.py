"""Which of two versions is the newer one, and what may be told of one."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from packaging.version import Version

from captioner.domain.updates import (
    LONGEST_ADDRESS,
    LONGEST_NOTES,
    Release,
    UpdateOptions,
    is_newer,
    is_safe_address,
    is_update,
    release_of,
    update_problems,
)


@st.composite
def versions(draw: st.DrawFn) -> str:
    numbers = draw(st.lists(st.integers(0, 11), min_size=1, max_size=4))
    stage = draw(st.sampled_from(["", "a", "b", "rc", ".alpha", "-beta.", "-rc.", "c", "pre"]))
    tries = draw(st.sampled_from(["", "0", "1", "2", "11"])) if stage else ""
    post = draw(st.sampled_from(["", "", ".post1", ".post2"]))
    dev = draw(st.sampled_from(["", "", ".dev0", ".dev3", "-dev"]))
    local = draw(st.sampled_from(["", "", "+deb12.1"]))
    return (
        draw(st.sampled_from(["", "v"]))
        + ".".join(map(str, numbers))
        + (stage.removesuffix(".") + ("." if stage.endswith(".") and tries else "") + tries)
        + post
        + dev
        + local
    )


def _public(version: str) -> Version:
    return Version(Version(version).public)


@given(versions(), versions())
def test_versions_are_in_the_order_that_python_packages_have(one: str, other: str) -> None:
    assert is_newer(one, other) == (_public(one) > _public(other))


@pytest.mark.parametrize(
    "line", ["0.1.0-alpha 0.1.0-alpha.1 0.1.0-beta.2 0.1.0-beta.11 0.1.0-rc.1 0.1.0 0.1.1 0.10.0"]
)
def test_versions_are_in_the_order_of_semantic_versions(line: str) -> None:
    ordered = line.split()
    for place, one in enumerate(ordered):
        assert [is_newer(other, one) for other in ordered] == [
            index > place for index in range(len(ordered))
        ]


@given(versions(), versions())
def test_who_runs_a_finished_version_hears_of_no_other(theirs: str, ours: str) -> None:
    told = is_update(Release(theirs), ours)
    if told:
        assert is_newer(theirs, ours)
        assert Version(ours).is_prerelease or not Version(theirs).is_prerelease
    assume(not Version(theirs).is_prerelease)
    assert told == is_newer(theirs, ours)


@pytest.mark.parametrize(
    "version", ["", "latest", "1.2.x", "1" * 60, "1..2", "\u0663.\u0661", "1.2\n", "9" * 12]
)
def test_what_is_no_version_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        release_of(version, "", "")
    assert not is_update(Release(version), "0.1.0")
    assert not is_update(Release("0.2.0"), version)


@pytest.mark.parametrize(
    ("address", "is_safe"),
    [
        ("https://captioner.example.org/releases.json?channel=stable", True),
        ("https://[::1]:8443/feed", True),
        ("http://captioner.example.org/", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("https://ada:secret@example.org/", False),
        ("https://example.org:port/", False),
        ("https://example.org/\nHost: evil", False),
        ("https://example.org/a b", False),
        ("https://éxample.org/", False),
        ("https://example.org/" + "x" * LONGEST_ADDRESS, False),
        ("", False),
    ],
)
def test_only_plain_https_addresses_are_safe(address: str, *, is_safe: bool) -> None:
    assert is_safe_address(address) is is_safe
    assert bool(list(update_problems(UpdateOptions(feed=address)))) is not (is_safe or not address)
    if not is_safe and address:
        with pytest.raises(ValueError, match="https"):
            release_of("1.0", address, "")


@given(st.text())
def test_notes_are_one_short_line(notes: str) -> None:
    release = release_of("1.0", "", notes)
    assert len(release.notes) <= LONGEST_NOTES
    assert release.notes.isprintable() or "\n" not in release.notes
    assert release_of("1.0", "", release.notes) == release
