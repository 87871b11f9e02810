"""The microphones that there were when they were last looked for."""

import asyncio
from collections.abc import Sequence

from captioner.audio.devices import Microphone, list_microphones
from captioner.domain.errors import CaptionerError
from captioner.log import logger


class KnownMicrophones:
    """Main thread; the looking is done in another, for it may take a second."""

    def __init__(self) -> None:
        self.known: Sequence[Microphone] = ()

    async def look(self) -> bool:
        """Whether there are others now. Where nobody can tell, there are none."""
        found: Sequence[Microphone] = ()
        try:
            found = await asyncio.to_thread(list_microphones)
        except CaptionerError as error:
            logger.warning("looking for microphones: %s", error)
        has_changed = found != self.known
        self.known = found
        return has_changed
