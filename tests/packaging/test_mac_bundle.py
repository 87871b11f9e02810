"""What macOS reads of the bundle is well formed, complete and said in every language."""

import importlib.util
import plistlib
import re
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.packaging.bare_machine import PROJECT

MACOS = PROJECT / "packaging" / "macos"


def loaded(name: str) -> ModuleType:
    """A module of packaging/macos, which is no package."""
    spec = importlib.util.spec_from_file_location(name, MACOS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BUNDLE = loaded("bundle")

TYPES = {
    "CFBundleDisplayName": str,
    "CFBundleName": str,
    "CFBundleIdentifier": str,
    "CFBundleShortVersionString": str,
    "CFBundleVersion": str,
    "CFBundleDevelopmentRegion": str,
    "CFBundleLocalizations": list,
    "CFBundleDocumentTypes": list,
    "LSApplicationCategoryType": str,
    "LSMinimumSystemVersion": str,
    "LSUIElement": bool,
    "NSHighResolutionCapable": bool,
    "NSHumanReadableCopyright": str,
    "NSLocalNetworkUsageDescription": str,
    "NSMicrophoneUsageDescription": str,
    "NSPrincipalClass": str,
    "NSRequiresAquaSystemAppearance": bool,
    "NSSupportsAutomaticGraphicsSwitching": bool,
    "UTExportedTypeDeclarations": list,
}
"""As Apple's Information Property List has them; a version that is no string ends every start."""

ALLOWED_ENTITLEMENTS = {
    "com.apple.security.device.audio-input",
    "com.apple.security.cs.allow-unsigned-executable-memory",
}
TRANSLATED = {
    "NSMicrophoneUsageDescription",
    "NSLocalNetworkUsageDescription",
    "Captioner transcript",
}


@pytest.fixture
def info() -> dict[str, object]:
    """As it comes back out of the file that it is written to."""
    content: dict[str, object] = plistlib.loads(plistlib.dumps(BUNDLE.info_plist("0.1.0")))
    return content


def strings(language: str) -> dict[str, str]:
    """Of an InfoPlist.strings, which must hold comments and pairs and nothing else."""
    text = (MACOS / "strings" / f"{language}.lproj" / "InfoPlist.strings").read_text("utf-8")
    pair = re.compile(r'^"([^"\\]+)" = "([^"\\]+)";\n', re.MULTILINE)
    assert not re.sub(r"^/\*.*\*/\n", "", pair.sub("", text))
    return dict(pair.findall(text))


def test_every_key_has_the_type_that_apple_asks_for(info: dict[str, object]) -> None:
    assert {key: type(value) for key, value in info.items()} == TYPES


def test_the_program_says_why_it_wants_the_microphone_and_the_network(
    info: dict[str, object],
) -> None:
    for key in ("NSMicrophoneUsageDescription", "NSLocalNetworkUsageDescription"):
        assert str(info[key]).startswith("Captioner ")


def test_the_bundle_names_the_languages_of_the_program(info: dict[str, object]) -> None:
    translations = PROJECT / "resources" / "translations"
    spoken = {path.stem.removeprefix("captioner_") for path in translations.glob("*.ts")}
    assert set(BUNDLE.LANGUAGES) == spoken
    assert info["CFBundleLocalizations"] == list(BUNDLE.LANGUAGES)


def test_every_language_has_every_word_that_macos_shows() -> None:
    english = strings("en")
    for language in BUNDLE.LANGUAGES:
        own = strings(language)
        assert set(own) == TRANSLATED
        assert language == "en" or all(own[key] != english[key] for key in TRANSLATED)


def test_what_macos_shows_in_english_is_what_the_plist_says(info: dict[str, object]) -> None:
    english = strings("en")
    for key in TRANSLATED & set(info):
        assert english[key] == info[key]


def test_each_file_of_words_goes_into_the_folder_of_its_language() -> None:
    listed = BUNDLE.localised_strings()
    assert [folder for _, folder in listed] == [f"{each}.lproj" for each in BUNDLE.LANGUAGES]
    assert all(Path(file).is_file() for file, _ in listed)


def test_transcripts_belong_to_the_program(info: dict[str, object]) -> None:
    [document] = plistlib.loads(plistlib.dumps(info))["CFBundleDocumentTypes"]
    [kind] = plistlib.loads(plistlib.dumps(info))["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]] == [BUNDLE.TRANSCRIPT_TYPE]
    assert kind["UTTypeTagSpecification"] == {
        "public.filename-extension": ["captioner"],
        "public.mime-type": ["application/vnd.captioner.transcript"],
    }


@given(st.from_regex(r"\d{1,3}(\.\d{1,3}){0,3}(a|b|rc|\.post|\.dev)?\d?(\+\w+)?", fullmatch=True))
def test_a_version_is_three_numbers(version: str) -> None:
    numbers = BUNDLE.release_number(version).split(".")
    assert len(numbers) == 3
    assert all(number.isdecimal() for number in numbers)


@pytest.mark.parametrize(
    ("version", "number"),
    [("0.1.0", "0.1.0"), ("1.2", "1.2.0"), ("0.2.0rc1", "0.2.0"), ("0+unknown", "0.0.0")],
)
def test_a_version_without_its_phase(version: str, number: str) -> None:
    assert BUNDLE.release_number(version) == number


def test_the_program_runs_where_the_pickiest_of_its_wheels_runs() -> None:
    tags = ("cp313-cp313-macosx_11_0_arm64", "cp39-abi3-macosx_14_2_universal2", "py3-none-any")
    assert BUNDLE.minimum_system(tags) == "14.2"


def test_no_system_is_promised_that_qt_does_not_know() -> None:
    assert BUNDLE.minimum_system(("cp313-cp313-macosx_10_9_arm64",)) == "13.0"


def test_the_program_has_no_right_that_it_does_not_need() -> None:
    content = plistlib.loads((MACOS / "entitlements.plist").read_bytes(), fmt=plistlib.FMT_XML)
    assert content == dict.fromkeys(ALLOWED_ENTITLEMENTS, True)


def test_each_right_has_its_reason_before_it() -> None:
    lines = (MACOS / "entitlements.plist").read_text("utf-8").splitlines()
    keys = [number for number, line in enumerate(lines) if "<key>" in line]
    assert all(lines[number - 1].rstrip().endswith("-->") for number in keys)


def test_the_icon_holds_every_size_that_macos_asks_for() -> None:
    content = (MACOS / "captioner.icns").read_bytes()
    assert int.from_bytes(content[4:8], "big") == len(content)
    kinds, at = set(), 8
    while at < len(content):
        kinds.add(content[at : at + 4])
        assert content[at + 8 : at + 12] == b"\x89PNG"
        at += int.from_bytes(content[at + 4 : at + 8], "big")
    assert {b"ic07", b"ic08", b"ic09", b"ic10", b"ic11", b"ic12", b"ic13", b"ic14"} <= kinds
