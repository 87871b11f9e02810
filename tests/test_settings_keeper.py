"""The owner of the settings, over a real file and a keyring in memory."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from captioner.domain.endpoint import Authentication, Endpoint
from captioner.domain.errors import ConfigError
from captioner.domain.machine_defaults import MachineDefaults
from captioner.domain.secrets import Secrets
from captioner.domain.settings import AudioOptions, Profile, Settings
from captioner.errands import Errands
from captioner.settings_keeper import SettingsKeeper
from captioner.store.secrets_keeper import SecretsKeeper
from captioner.store.settings_file import SettingsFile

BOX = Profile("b", "GPU box", Endpoint("gpu-box", authentication=Authentication.BEARER))
WITH_BOX = Settings(profiles=(BOX,), active_profile="b")


class Keyring:
    """`ports.SecretStore` in memory; `problem` makes it one that cannot be used."""

    def __init__(self) -> None:
        self.stored: dict[str, Secrets] = {}
        self.problem = ""

    def load(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> Secrets:
        del metadata_keys
        self.check()
        return self.stored.get(profile_id, Secrets())

    def save(self, profile_id: str, secrets: Secrets) -> None:
        self.check()
        self.stored[profile_id] = secrets

    def forget(self, profile_id: str, metadata_keys: Sequence[str] = ()) -> None:
        del metadata_keys
        self.check()
        self.stored.pop(profile_id, None)

    def check(self) -> None:
        if self.problem:
            raise ConfigError("keyring", self.problem)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


async def kept(file: SettingsFile, keyring: Keyring) -> tuple[SettingsKeeper, Errands]:
    errands = Errands()
    return SettingsKeeper(file, SecretsKeeper(keyring), errands), errands


async def test_what_is_applied_is_in_force_at_once_and_on_disk_soon(
    file: SettingsFile, keyring: Keyring
) -> None:
    keeper, errands = await kept(file, keyring)
    keeper.apply(WITH_BOX, {"b": Secrets(token="t0ken")})
    assert keeper.profile == BOX
    await errands.finish()
    assert (file.load(), keyring.stored["b"].token) == (WITH_BOX, "t0ken")


async def test_a_changed_secret_is_known_before_it_is_stored(
    file: SettingsFile, keyring: Keyring
) -> None:
    keeper, errands = await kept(file, keyring)
    keeper.apply(WITH_BOX, {"b": Secrets(token="t0ken")})
    assert (await keeper.secrets_of(BOX)).token == "t0ken"
    await errands.finish()


async def test_everyone_who_listens_is_told_what_changed(
    file: SettingsFile, keyring: Keyring
) -> None:
    keeper, errands = await kept(file, keyring)
    told: list[tuple[Settings, Settings, frozenset[str]]] = []
    keeper.on_change = lambda *change: told.append(change)
    keeper.apply(WITH_BOX, {"b": Secrets(token="t0ken")})
    keeper.edit(WITH_BOX)
    await errands.finish()
    assert told == [(Settings(), WITH_BOX, frozenset({"b"}))]


async def test_the_secrets_of_a_removed_server_are_forgotten(
    file: SettingsFile, keyring: Keyring
) -> None:
    keeper, errands = await kept(file, keyring)
    keeper.apply(WITH_BOX, {"b": Secrets(token="t0ken")})
    keeper.edit(Settings())
    await errands.finish()
    assert keyring.stored == {}


async def test_of_many_quick_changes_the_last_is_on_disk(
    file: SettingsFile, keyring: Keyring
) -> None:
    keeper, errands = await kept(file, keyring)
    for number in range(20):
        keeper.edit(replace(WITH_BOX, microphone=f"m{number}"))
    await errands.finish()
    assert file.load().microphone == "m19"


async def test_without_a_keyring_secrets_last_for_the_session(
    file: SettingsFile, keyring: Keyring
) -> None:
    keyring.problem = "There is no keyring."
    keeper, errands = await kept(file, keyring)
    keeper.apply(WITH_BOX, {"b": Secrets(token="t0ken")})
    await errands.finish()
    assert (await keeper.secrets_of(BOX)).token == "t0ken"
    with pytest.raises(ConfigError, match="There is no keyring"):
        await keeper.check_keyring()


async def test_the_environments_key_needs_no_keyring(file: SettingsFile, keyring: Keyring) -> None:
    keyring.problem = "There is no keyring."
    keeper, _ = await kept(file, keyring)
    keeper.read_environment({"RIVA_API_KEY": "fr0m-env"})
    assert (await keeper.secrets_of(BOX)).token == "fr0m-env"
    with pytest.raises(ConfigError, match="There is no keyring"):
        await keeper.stored_secrets_of(BOX)


async def test_a_folder_that_cannot_be_written_is_told_and_the_change_holds(
    tmp_path: Path, keyring: Keyring
) -> None:
    blocked = tmp_path / "not a folder"
    blocked.write_text("")
    keeper, errands = await kept(SettingsFile(blocked / "settings.json"), keyring)
    problems: list[str] = []
    keeper.on_problem = problems.append
    keeper.edit(WITH_BOX)
    await errands.finish()
    assert keeper.settings == WITH_BOX
    assert len(problems) == 1
    assert "could not be saved" in problems[0]


async def test_settings_that_were_set_aside_come_back_into_force(
    file: SettingsFile, keyring: Keyring
) -> None:
    keeper, errands = await kept(file, keyring)
    keeper.edit(WITH_BOX)
    await errands.finish()
    good = file.path.read_bytes()
    file.path.write_bytes(b"nonsense")
    keeper, errands = await kept(file, keyring)
    with pytest.raises(ConfigError):
        keeper.load()
    aside = keeper.set_aside_files()[0]
    assert aside.read_bytes() == b"nonsense"
    aside.write_bytes(good)  # a person mended it
    assert await keeper.restore(aside) == WITH_BOX
    assert keeper.profile == BOX
    assert keeper.set_aside_files() == ()


WARD = Profile("ward", "Ward", Endpoint("ward-box", authentication=Authentication.BEARER))
BY_ADMINISTRATOR = MachineDefaults(
    Settings(profiles=(WARD,), active_profile="ward"),
    frozenset({"active_profile", "audio.keep_audio"}),
    Path("/etc/captioner/defaults.json"),
)


async def test_what_is_locked_stays_whatever_is_applied(tmp_path: Path, keyring: Keyring) -> None:
    locked = SettingsFile(tmp_path / "settings.json", BY_ADMINISTRATOR)
    keeper, errands = await kept(locked, keyring)
    keeper.load()
    wanted = replace(WITH_BOX, audio=AudioOptions(keep_audio=True), microphone="usb")
    keeper.apply(wanted, {"b": Secrets(token="t0ken")})
    await errands.finish()
    for settings in (keeper.settings, locked.load()):
        assert (settings.active_profile, settings.audio.keep_audio) == ("ward", False)
        assert (settings.profiles, settings.microphone) == ((WARD, BOX), "usb")
    assert keyring.stored["b"].token == "t0ken"


async def test_the_environment_does_not_lead_around_a_lock_but_brings_a_key(
    tmp_path: Path, keyring: Keyring
) -> None:
    locked = SettingsFile(tmp_path / "settings.json", BY_ADMINISTRATOR)
    keeper, _ = await kept(locked, keyring)
    keeper.load()
    said = keeper.read_environment({"RIVA_HOST": "elsewhere", "RIVA_API_KEY": "fr0m-env"})
    assert said.endswith("ignored in the environment: RIVA_HOST.")
    assert keeper.profile == WARD
    assert (await keeper.secrets_of(WARD)).token == "fr0m-env"


async def test_over_settings_of_a_newer_captioner_nothing_is_stored(
    file: SettingsFile, keyring: Keyring
) -> None:
    file.path.write_text('{"version": 9}')
    keeper, errands = await kept(file, keyring)
    problems: list[str] = []
    keeper.on_problem = problems.append
    keeper.load()
    assert keeper.newer is not None
    keeper.apply(WITH_BOX, {"b": Secrets(token="t0ken")})
    await errands.finish()
    assert (keeper.settings, (await keeper.secrets_of(BOX)).token) == (WITH_BOX, "t0ken")
    assert (keyring.stored, problems) == ({}, [])
    assert file.path.read_text() == '{"version": 9}'


async def test_a_newer_captioner_that_comes_meanwhile_is_told_once(
    file: SettingsFile, keyring: Keyring
) -> None:
    keeper, errands = await kept(file, keyring)
    problems: list[str] = []
    keeper.on_problem = problems.append
    keeper.load()
    file.path.write_text('{"version": 9}')
    for name in ("one", "other"):
        keeper.edit(Settings(microphone=name))
        await errands.finish()
    assert len(problems) == 1
    assert file.path.read_text() == '{"version": 9}'
