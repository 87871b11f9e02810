"""Who recognises for a command in the terminal, with the process of the built-in recogniser."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

from captioner.assembly import recognizer_process, recognizers_for
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile
from captioner.log import redactor
from captioner.ports import Recognizer
from captioner.server_options import ServerChoice
from captioner.store.needed_secrets import needed_secrets
from captioner.store.secrets import KeyringSecrets


@contextlib.asynccontextmanager
async def chosen_recognizers(
    server: ServerChoice, secrets: Secrets
) -> AsyncIterator[Sequence[Recognizer]]:
    """The preferred one first; `secrets` are those of `server`, the others' are asked for later."""
    process = recognizer_process()
    if server.profile is None:
        process.start()  # at once, while the audio is being opened

    async def load(profile: Profile) -> Secrets:
        if server.profile is not None and profile.id == server.profile.id:
            return secrets
        stored = await asyncio.to_thread(needed_secrets, profile, KeyringSecrets())
        redactor.learn_secrets(stored)
        return stored

    try:
        yield recognizers_for(server.profile, server.settings, process, load)
    finally:
        await process.stop()


def place_of(profile: Profile | None, recognizer: Recognizer) -> str:
    """Where it is recognised, as a command says it."""
    if profile is None:
        return f"this computer ({recognizer.name})"
    address = profile.endpoint.address
    return profile.name if address in profile.name else f"{profile.name} ({address})"
