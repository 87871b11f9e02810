"""What macOS is told of the program: the keys of its Info.plist, and the words that it shows.

The spec file reads this. Nothing here needs a Mac; each key is described in Apple's
"Information Property List".
"""

import re
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

IDENTIFIER = "org.captioner.Captioner"
TRANSCRIPT_TYPE = "org.captioner.transcript"
TRANSCRIPT_MIME = "application/vnd.captioner.transcript"

LANGUAGES = ("en", "de", "es", "fr", "ja", "ar")
"""Those of the program; the first is the one that other languages fall back to."""

OLDEST_SYSTEM = (13, 0)
"""The first that Qt 6.10 runs on; a newer Qt brings its own limit along, see `minimum_system`."""

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")

_STRINGS = Path(__file__).with_name("strings")

_PLATFORM_TAG = re.compile(r"-macosx_(\d+)_(\d+)_\w+$")


def info_plist(version: str) -> dict[str, object]:
    """Info.plist beyond what PyInstaller writes by itself; `version` is Python's, as "0.2.0rc1"."""
    release = release_number(version)
    return {
        "CFBundleDisplayName": "Captioner",
        "CFBundleName": "Captioner",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": release,
        "CFBundleVersion": release,
        "CFBundleDevelopmentRegion": LANGUAGES[0],
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": minimum_system(installed_tags()),
        # Since macOS 10.14 only a program without an icon in the Dock may lie over another
        # program's fullscreen window, which is where meetings are. The menu bar has its icon.
        "LSUIElement": True,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Captioner is free software under the Apache License 2.0.",
        "NSMicrophoneUsageDescription": "Captioner writes down what the microphone hears.",
        # From macOS 15 on, a server in the same network cannot be reached without these words.
        "NSLocalNetworkUsageDescription": (
            "Captioner sends sound to a speech server in your network if you name one."
        ),
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # follows the system's dark mode
        "NSSupportsAutomaticGraphicsSwitching": True,  # never keeps the fast graphics card awake
        "CFBundleDocumentTypes": [_transcript_document()],
        "UTExportedTypeDeclarations": [_transcript_type()],
    }


def release_number(version: str) -> str:
    """Three numbers, which is all that macOS takes: "0.2.0" of "0.2.0rc1", of "0.2" too."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(each) for each in found.group().split(".")] if found else []
    return ".".join(str(each) for each in [*numbers, 0, 0, 0][:3])


def minimum_system(tags: Iterable[str]) -> str:
    """The oldest macOS on which every wheel of these tags runs, as "14.0"."""
    found = (_PLATFORM_TAG.search(tag) for tag in tags)
    systems = [(int(match[1]), int(match[2])) for match in found if match]
    major, minor = max([OLDEST_SYSTEM, *systems])
    return f"{major}.{minor}"


def installed_tags() -> Iterator[str]:
    """The tags of what is installed here, as "cp313-cp313-macosx_14_0_arm64".

    pip takes the wheel for the newest system that it runs on, so the machine
    that freezes the program has its part in where the program runs.
    """
    for package in metadata.distributions():
        wheel = package.read_text("WHEEL") or ""
        yield from re.findall(r"^Tag: (\S+)", wheel, flags=re.MULTILINE)


def localised_strings() -> list[tuple[str, str]]:
    """Each InfoPlist.strings, and the folder of the bundle's Resources where it belongs."""
    return [
        (str(_STRINGS / f"{language}.lproj" / "InfoPlist.strings"), f"{language}.lproj")
        for language in LANGUAGES
    ]


def _transcript_document() -> dict[str, object]:
    return {
        "CFBundleTypeName": "Captioner transcript",
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [TRANSCRIPT_TYPE],
    }


def _transcript_type() -> dict[str, object]:
    return {
        "UTTypeIdentifier": TRANSCRIPT_TYPE,
        "UTTypeDescription": "Captioner transcript",
        "UTTypeConformsTo": ["public.data", "public.content"],
        "UTTypeTagSpecification": {
            "public.filename-extension": ["captioner"],
            "public.mime-type": [TRANSCRIPT_MIME],
        },
    }
