"""The disk image is signed from the inside out, and only then shown to Apple.

The script is the real one; what only a Mac has are stand-ins that write down how they were called.
"""

import hashlib
import os
import plistlib
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.packaging.bare_machine import PROJECT
from tests.packaging.mac_bundle import mach_o, make_app, put

SCRIPT = PROJECT / "packaging" / "macos" / "dmg"
IDENTITY = "Developer ID Application: Someone (TEAM)"
KEY = {
    "CAPTIONER_NOTARY_KEY": "/keys/notary.p8",
    "CAPTIONER_NOTARY_KEY_ID": "KEYID",
    "CAPTIONER_NOTARY_ISSUER": "issuer",
}
SIGNED = {"CAPTIONER_SIGN_IDENTITY": IDENTITY}

_STAND_IN = """#!/bin/bash
{ printf '%s' "${0##*/}"; printf '\\t%s' "$@"; echo; } >>"$TOLD/calls"
case "${0##*/} $1 ${2:-}" in
uname*) echo arm64 ;;
"hdiutil create "*)
  left=$(cat "$TOLD/hdiutil-failures" 2>/dev/null || echo 0)
  if [[ $left != 0 ]]; then echo $((left - 1)) >"$TOLD/hdiutil-failures"; exit 1; fi
  printf image >"${!#}"
  while [[ $1 != -srcfolder ]]; do shift; done
  (cd "$2" && find . | cut -c 3-) >"$TOLD/image" ;;
"xcrun notarytool submit") cat "$TOLD/answer.plist" ;;
"xcrun notarytool log") echo "what Apple objects to" ;;
"xcrun stapler staple") printf ' with a ticket' >>"${!#}" ;;
esac
"""


@dataclass(frozen=True)
class Mac:
    folder: Path

    def run(self, **variables: str) -> subprocess.CompletedProcess[str]:
        tools = self.folder / "tools"
        kept = {k: v for k, v in os.environ.items() if not k.startswith("CAPTIONER_")}
        own = {
            "PATH": f"{tools}:{Path(sys.executable).parent}:{os.environ['PATH']}",
            "TOLD": str(self.folder),
            "PAYLOAD": str(self.folder / "payload"),
            "DIST": str(self.folder / "dist"),
            "VERSION": "1.2.3",
        }
        return subprocess.run(
            ["bash", SCRIPT],
            env={**kept, **own, **variables},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def have_apple_say(self, status: str) -> None:
        answer = plistlib.dumps({"id": "1234", "message": "Processed", "status": status})
        (self.folder / "answer.plist").write_bytes(answer)

    @property
    def calls(self) -> list[list[str]]:
        lines = (self.folder / "calls").read_text().splitlines()
        return [line.split("\t") for line in lines]

    def signings(self) -> list[list[str]]:
        return [call for call in self.calls if call[0] == "codesign" and "--sign" in call]

    @property
    def image(self) -> Path:
        return self.folder / "dist" / "captioner-1.2.3-macos-arm64.dmg"


@pytest.fixture
def mac(tmp_path: Path) -> Mac:
    for name in ("codesign", "hdiutil", "xcrun", "spctl", "xattr", "uname", "sleep"):
        put(tmp_path / "tools" / name, _STAND_IN.encode())
        (tmp_path / "tools" / name).chmod(0o755)
    shasum = '#!/bin/sh\n[ "$1 $2" = "-a 256" ] && exec sha256sum "$3"\n'  # Perl's, on a Mac
    put(tmp_path / "tools" / "shasum", shasum.encode())
    (tmp_path / "tools" / "shasum").chmod(0o755)
    make_app(tmp_path / "payload")
    put(tmp_path / "payload" / "licences" / "numpy" / "LICENSE", b"BSD")
    put(tmp_path / "payload" / "sbom.cdx.json", b"{}")
    (tmp_path / "dist").mkdir()
    mac = Mac(tmp_path)
    mac.have_apple_say("Accepted")
    return mac


def within_app(path: str) -> str:
    return path.partition("/Captioner.app")[2]


def test_every_piece_of_code_is_signed_once_and_none_after_what_holds_it(mac: Mac) -> None:
    assert mac.run(**SIGNED).returncode == 0
    *signed, image = [call[-1] for call in mac.signings()]
    assert image == str(mac.image)
    parts = [within_app(path) for path in signed]
    assert sorted(parts) == [
        "",
        "/Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A",
        "/Contents/Frameworks/Python.framework/Versions/3.13",
        "/Contents/Frameworks/libportaudio.dylib",
        "/Contents/Frameworks/numpy/_core.so",
    ]
    for earlier, part in enumerate(parts):
        assert not any(later.startswith(f"{part}/") for later in parts[earlier + 1 :])


def test_code_within_a_framework_is_signed_before_the_framework(mac: Mac) -> None:
    helper = "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/Helpers/helper"
    put(mac.folder / "payload" / "Captioner.app" / "Contents" / helper, mach_o())
    assert mac.run(**SIGNED).returncode == 0
    parts = [within_app(call[-1]) for call in mac.signings()]
    framework = f"/Contents/{helper.rpartition('/Helpers')[0]}"
    assert parts.index(f"/Contents/{helper}") < parts.index(framework)


def test_all_code_is_hardened_and_dated_and_only_the_program_has_rights(mac: Mac) -> None:
    mac.run(**SIGNED)
    *code, image = mac.signings()
    for call in code:
        assert call[1:7] == ["--force", "--sign", IDENTITY, "--timestamp", "--options", "runtime"]
    with_rights = [within_app(call[-1]) for call in code if "--entitlements" in call]
    assert with_rights == [""]
    assert "--timestamp" in image
    assert "--options" not in image


def test_the_signature_is_verified_before_the_image_is_made(mac: Mac) -> None:
    mac.run(**SIGNED)
    firsts = [call[:2] for call in mac.calls]
    verified = ["codesign", "--verify"]
    assert firsts.index(verified) < firsts.index(["hdiutil", "create"])
    [call] = [call for call in mac.calls if call[:2] == verified]
    assert {"--deep", "--strict"} <= set(call)


def test_without_an_identity_the_signature_is_ad_hoc_and_that_is_said(mac: Mac) -> None:
    done = mac.run()
    assert done.returncode == 0
    assert "CAPTIONER_SIGN_IDENTITY is not set" in done.stderr
    assert all(call[1:4] == ["--force", "--sign", "-"] for call in mac.signings())
    assert not any({"--timestamp", "--options"} & set(call) for call in mac.signings())
    assert not any(call[0] == "xcrun" for call in mac.calls)
    assert str(mac.image) not in [call[-1] for call in mac.signings()]


def test_a_signed_image_that_is_not_notarised_is_told(mac: Mac) -> None:
    done = mac.run(**SIGNED)
    assert "the image is not notarised" in done.stderr
    assert not any(call[0] == "xcrun" for call in mac.calls)


def test_apple_sees_the_signed_image_before_its_ticket_is_put_on(mac: Mac) -> None:
    assert mac.run(**SIGNED, **KEY).returncode == 0
    after_image = mac.calls[[call[:2] for call in mac.calls].index(["hdiutil", "verify"]) + 1 :]
    steps = [call[: 3 if call[0] == "xcrun" else 2] for call in after_image]
    assert steps == [
        ["codesign", "--force"],
        ["xcrun", "notarytool", "submit"],
        ["xcrun", "stapler", "staple"],
        ["xcrun", "stapler", "validate"],
        ["spctl", "--assess"],
    ]
    submitted = after_image[1]
    assert submitted[3] == str(mac.image)
    assert submitted[-6:] == [
        *("--key", "/keys/notary.p8"),
        *("--key-id", "KEYID"),
        *("--issuer", "issuer"),
    ]


def test_credentials_may_lie_in_the_keychain(mac: Mac) -> None:
    mac.run(**SIGNED, CAPTIONER_NOTARY_PROFILE="captioner")
    [submitted] = [call for call in mac.calls if call[1:3] == ["notarytool", "submit"]]
    assert submitted[-2:] == ["--keychain-profile", "captioner"]


def test_what_apple_objects_to_is_shown_and_nothing_is_stapled(mac: Mac) -> None:
    mac.have_apple_say("Invalid")
    done = mac.run(**SIGNED, **KEY)
    assert done.returncode == 1
    assert "what Apple objects to" in done.stderr
    assert not any("stapler" in call for call in mac.calls)
    assert not mac.image.with_name(f"{mac.image.name}.sha256").exists()


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        (KEY, "CAPTIONER_SIGN_IDENTITY"),
        ({**SIGNED, "CAPTIONER_NOTARY_KEY": "/k.p8"}, "CAPTIONER_NOTARY_KEY_ID"),
    ],
)
def test_half_of_the_credentials_are_refused_at_once(
    mac: Mac, variables: dict[str, str], named: str
) -> None:
    done = mac.run(**variables)
    assert done.returncode == 1
    assert named in done.stderr
    assert not (mac.folder / "calls").exists()


def test_the_checksum_is_that_of_the_image_as_it_is_in_the_end(mac: Mac) -> None:
    mac.run(**SIGNED, **KEY)
    content = mac.image.read_bytes()
    assert content.endswith(b"with a ticket")
    written = mac.image.with_name(f"{mac.image.name}.sha256").read_text()
    assert written == f"{hashlib.sha256(content).hexdigest()}  {mac.image.name}\n"


def test_the_image_holds_the_program_its_licences_and_the_way_to_install_it(mac: Mac) -> None:
    mac.run()
    held = (mac.folder / "image").read_text().splitlines()
    assert "Applications" in held
    assert "Captioner.app/Contents/Resources/licences/numpy/LICENSE" in held
    assert "Captioner.app/Contents/Resources/sbom.cdx.json" in held


def test_the_payload_stays_as_it_is(mac: Mac) -> None:
    before = sorted(mac.folder.joinpath("payload").rglob("*"))
    mac.run(**SIGNED)
    assert sorted(mac.folder.joinpath("payload").rglob("*")) == before


@pytest.mark.parametrize(("failures", "status"), [(2, 0), (3, 1)])
def test_an_image_that_is_busy_is_tried_again(mac: Mac, failures: int, status: int) -> None:
    (mac.folder / "hdiutil-failures").write_text(str(failures))
    assert mac.run().returncode == status


def test_a_library_that_needs_a_newer_system_than_the_program_says_is_refused(mac: Mac) -> None:
    app = mac.folder / "payload" / "Captioner.app"
    put(app / "Contents" / "Frameworks" / "new.dylib", mach_o((15, 1)))
    done = mac.run()
    assert done.returncode == 1
    assert "Contents/Frameworks/new.dylib needs macOS 15.1" in done.stderr
    assert not mac.signings()


def test_a_payload_without_a_bundle_is_refused(mac: Mac) -> None:
    (mac.folder / "payload" / "Captioner.app").rename(mac.folder / "payload" / "elsewhere")
    done = mac.run()
    assert (done.returncode, done.stderr.count("no Captioner.app")) == (1, 1)
