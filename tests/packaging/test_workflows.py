"""The workflows of continuous integration fit the scripts that they call, and give nothing away."""

import hashlib
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.packaging.bare_machine import PROJECT

FOLDER = PROJECT / ".github" / "workflows"
NAMES = ("build", "release", "test")

Yaml = dict[Any, Any]

_PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
_SCRIPT = re.compile(r"(?<![\w/$\"{-])(?:\./)?((?:\.ci|packaging)/[\w./-]+\w)")
_RELEASED = {
    "linux": {"captioner_*_amd64.deb", "captioner-*-linux-x86_64.tar.xz"},
    "windows": {"captioner-*-windows-x64-setup.exe"},
    "macos": {"captioner-*-macos-arm64.dmg"},
}
"""What packaging/build makes, by system; a star stands for the version."""


def loaded(name: str) -> Yaml:
    content: Yaml = yaml.safe_load((FOLDER / f"{name}.yml").read_text("utf-8"))
    return content


def texts() -> Iterator[tuple[str, str]]:
    for name in NAMES:
        yield name, (FOLDER / f"{name}.yml").read_text("utf-8")


def jobs(name: str) -> dict[str, Yaml]:
    listed: dict[str, Yaml] = loaded(name)["jobs"]
    return listed


def steps(name: str) -> Iterator[tuple[str, Yaml]]:
    for job, content in jobs(name).items():
        for step in content.get("steps", ()):
            yield job, step


def commands() -> Iterator[tuple[str, str]]:
    """Every command line, with the job that runs it."""
    for name in NAMES:
        for job, step in steps(name):
            yield job, step.get("run", "")


def test_there_is_no_workflow_that_is_not_looked_at() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(NAMES)


def test_every_action_is_pinned_to_a_commit_and_says_which_version_that_is() -> None:
    for _, text in texts():
        used = [line.strip(" -") for line in text.splitlines() if re.search(r"uses: [^.]", line)]
        assert used
        assert [line for line in used if not _PINNED.fullmatch(line)] == []


def test_one_action_has_one_version() -> None:
    used = {line for _, text in texts() for line in re.findall(r"uses: ([\w-]+/\S+)", text)}
    assert len(used) == len({action.split("@")[0] for action in used})


def test_a_workflow_may_do_nothing_and_a_job_only_what_it_needs() -> None:
    for name in NAMES:
        assert loaded(name)["permissions"] == {}
        for job, content in jobs(name).items():
            writes = {k for k, v in content["permissions"].items() if v == "write"}
            allowed = {"contents", "id-token", "attestations"} if job == "publish" else set()
            assert writes == allowed


def test_every_job_ends_in_time() -> None:
    for name in NAMES:
        for content in jobs(name).values():
            assert "uses" in content or 0 < content["timeout-minutes"] <= 180


def test_no_run_overtakes_another_of_its_kind() -> None:
    groups = {loaded(name)["concurrency"]["group"] for name in NAMES}
    assert len(groups) == len(NAMES)
    assert all("github.ref" in group for group in groups)
    assert loaded("release")["concurrency"]["cancel-in-progress"] is False


def test_a_checkout_leaves_no_credentials_behind() -> None:
    for name in NAMES:
        for _, step in steps(name):
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


def test_nothing_from_outside_is_put_into_a_command() -> None:
    assert [command for _, command in commands() if "${{" in command] == []


def test_nobody_elses_pull_request_runs_with_the_secrets() -> None:
    for name, text in texts():
        assert "pull_request_target" not in text
        assert "workflow_run" not in text
        assert "secrets: inherit" not in text
        assert name != "test" or "secrets." not in text


def test_every_secret_that_a_build_may_use_is_handed_over_by_the_release() -> None:
    taken = set(loaded("build")[True]["workflow_call"]["secrets"])  # YAML reads "on" as True
    text = (FOLDER / "build.yml").read_text("utf-8")
    assert taken == set(re.findall(r"secrets\.(\w+)", text))
    given = jobs("release")["build"]["secrets"]
    assert given == {name: f"${{{{ secrets.{name} }}}}" for name in taken}


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shellcheck_warns_of_no_command(tmp_path: Path) -> None:
    scripts = []
    for name in NAMES:
        for number, (job, step) in enumerate(steps(name)):
            if "run" in step and step.get("shell") != "pwsh":
                scripts.append(tmp_path / f"{name}-{job}-{number}")
                scripts[-1].write_text(step["run"])
    done = subprocess.run(
        ["shellcheck", "--shell=bash", "--severity=warning", *scripts],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_nothing_is_signed_but_for_a_tag() -> None:
    for job, step in steps("build"):
        for value in step.get("env", {}).values():
            assert re.fullmatch(r"\$\{\{ github\.ref_type == 'tag' && .* \|\| '' \}\}", value), job


def test_the_checksums_of_all_systems_become_one_file(tmp_path: Path) -> None:
    digest = hashlib.sha256(b"package").hexdigest()
    for name, mark in (("of-linux.deb", " "), ("of-windows.exe", "*")):
        (tmp_path / name).write_bytes(b"package")
        (tmp_path / f"{name}.sha256").write_text(f"{digest} {mark}{name}\n")
    [command] = [c for job, c in commands() if job == "publish" and "SHA256SUMS" in c]
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    sums = (tmp_path / "SHA256SUMS").read_text()
    assert sums == f"{digest}  of-linux.deb\n{digest}  of-windows.exe\n"
    assert {path.name for path in tmp_path.iterdir()} == {
        "SHA256SUMS",
        "of-linux.deb",
        "of-windows.exe",
    }


def test_every_script_that_is_called_is_there() -> None:
    called = {found for _, command in commands() for found in _SCRIPT.findall(command)}
    assert {".ci/run", ".ci/elsewhere", ".ci/smoke", "packaging/build"} <= called
    assert [script for script in sorted(called) if not (PROJECT / script).is_file()] == []


@pytest.mark.parametrize("system", _RELEASED)
def test_what_is_made_is_handed_on_and_tried(system: str) -> None:
    uploads = {
        job: step["with"]
        for job, step in steps("build")
        if step.get("uses", "").startswith("actions/upload-artifact@")
    }
    assert uploads[system]["name"] == system
    assert uploads[system]["path"] == "dist/*"
    assert uploads[system]["if-no-files-found"] == "error"
    tried = " ".join(command for job, command in commands() if job == f"try-{system}")
    assert all(f"dist/{name}" in tried for name in _RELEASED[system])
    assert ".ci/smoke" in tried


@pytest.mark.parametrize(
    ("script", "name"),
    [
        ("linux/deb", "captioner_${VERSION}_"),
        ("linux/archive", "captioner-$VERSION-linux-"),
        ("windows/installer", "captioner-$VERSION-windows-x64-setup.exe"),
        ("macos/dmg", "captioner-$VERSION-macos-"),
    ],
)
def test_the_packages_have_the_names_that_the_workflows_look_for(script: str, name: str) -> None:
    path = PROJECT / "packaging" / script
    if not path.exists():
        pytest.skip(f"there is no packaging/{script} yet")
    assert name in path.read_text("utf-8")


def test_each_kind_of_package_is_built_on_its_own_system() -> None:
    built = {
        job: command.split()[1:]
        for job, command in commands()
        if (line := re.search(r"^\s*\./packaging/build .*$", command, re.MULTILINE))
        for command in [line.group()]
    }
    assert built == {
        "linux": ["deb", "archive"],
        "windows": ["windows-installer"],
        "macos": ["dmg"],
    }


def test_linux_is_tested_by_the_same_command_as_here() -> None:
    assert [step["run"] for job, step in steps("test") if job == "linux" and "run" in step][
        -1
    ] == ".ci/run"


def test_the_release_is_checked_tested_and_built_before_it_is_drafted() -> None:
    release = jobs("release")
    assert set(release["publish"]["needs"]) == {"test", "build"}
    assert release["test"]["needs"] == release["build"]["needs"] == "check"
    assert release["test"]["uses"] == "./.github/workflows/test.yml"
    assert release["build"]["uses"] == "./.github/workflows/build.yml"


def test_a_release_is_a_draft_with_checksums_and_with_what_the_changelog_says() -> None:
    text = (FOLDER / "release.yml").read_text("utf-8")
    assert "gh release create" in text
    assert "--draft" in text
    assert "--verify-tag" in text
    assert text.index("SHA256SUMS") < text.index("actions/attest@") < text.index("gh release")
    assert "subject-checksums: dist/SHA256SUMS" in text


def test_actions_and_libraries_are_proposed_anew_each_week() -> None:
    config = yaml.safe_load((PROJECT / ".github" / "dependabot.yml").read_text("utf-8"))
    assert {each["package-ecosystem"] for each in config["updates"]} == {"github-actions", "pip"}


def test_windows_gets_scripts_that_bash_can_read() -> None:
    lines = (PROJECT / ".gitattributes").read_text("utf-8").splitlines()
    assert "* text=auto eol=lf" in lines


def test_no_script_of_the_project_has_the_lines_of_windows() -> None:
    for path in [*Path(PROJECT, ".ci").iterdir(), *Path(PROJECT, "packaging").glob("*.sh")]:
        assert b"\r" not in path.read_bytes()
