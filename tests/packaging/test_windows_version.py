"""Windows orders versions as they are ordered."""

import importlib.util
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.version import Version

_SCRIPT = Path(__file__).parents[2] / "packaging" / "windows" / "version_info.py"


def _loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("version_info", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_VERSION_INFO = _loaded()

_RELEASES = st.tuples(*[st.integers(0, 3)] * 3).map(lambda three: ".".join(map(str, three)))
_COUNTS = st.integers(0, 4)
_ENDINGS = st.one_of(
    st.just(""),
    st.builds("{}{}".format, st.sampled_from(["a", "b", "rc"]), _COUNTS),
    st.builds(".post{}".format, _COUNTS),
    st.builds(".dev{}".format, _COUNTS),
)
_VERSIONS = st.builds("{}{}".format, _RELEASES, _ENDINGS)


@given(_VERSIONS, _VERSIONS)
def test_the_numbers_stand_in_the_order_of_the_versions(one: str, other: str) -> None:
    numbers = _VERSION_INFO.four_numbers
    assert (numbers(one) < numbers(other)) == (Version(one) < Version(other))


def test_what_is_on_its_way_to_a_trial_comes_before_it() -> None:
    ways = ["1.0.dev3", "1.0a1.dev1", "1.0a1", "1.0rc1", "1.0", "1.0.post1.dev1", "1.0.post1"]
    numbers = [_VERSION_INFO.four_numbers(way) for way in ways]
    assert all(earlier < later for earlier, later in pairwise(numbers))


@pytest.mark.parametrize("version", ["1.0.0.0", "70000.1", "1.0a5000", "1!2.0", "x"])
def test_a_version_that_windows_cannot_order_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="Windows"):
        _VERSION_INFO.four_numbers(version)


def test_the_programs_resource_is_what_pyinstaller_evaluates() -> None:
    text = _VERSION_INFO.version_info("0.2.0rc1", "captionerw")
    assert "filevers=(0, 2, 0, 30003)" in text
    assert 'StringStruct("OriginalFilename", "captionerw.exe")' in text
    assert "flags=2" in text
    compile(text, "version", "eval")
