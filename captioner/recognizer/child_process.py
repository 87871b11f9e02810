"""One run of the recogniser's process, from its start to its end."""

import asyncio
import json
import os
import secrets
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from captioner.domain.environment import SECRET_VARIABLES
from captioner.domain.errors import Refused
from captioner.domain.wording import translate
from captioner.recognizer.private_socket import remove_private_socket

_CLOSE_S, _TERMINATE_S = 0.4, 0.3
"""How long the child may take to see that stdin has ended, and then to heed SIGTERM."""

_TAIL_BYTES = 4096
"""Of stderr: enough for the sentence or the traceback at its end."""

_WINDOWS_FLAGS = 0x08000000 | 0x00000200
"""CREATE_NO_WINDOW and CREATE_NEW_PROCESS_GROUP, which exist on Windows alone."""


@dataclass(frozen=True, slots=True)
class RecognizerAddress:
    """Where the recogniser listens (a gRPC target) and the token that calls must carry."""

    target: str
    token: str = field(repr=False)


class ChildProcess:
    """Made by `start_child`; used on the loop that made it."""

    def __init__(self, process: asyncio.subprocess.Process, *, token: str) -> None:
        self._process = process
        self._token = token
        self._target = ""
        self._errors = bytearray()
        self._error_reader = asyncio.create_task(self._read_errors(), name="recognizer-stderr")

    async def say_hello(self) -> RecognizerAddress:
        """Hand over the token and wait for the child to be ready. Raises `Refused`."""
        stdin, stdout = _pipes(self._process)
        stdin.write(f"{self._token}\n".encode())
        line = await stdout.readline()
        if not line:
            raise Refused(_could_not_start(await self._last_words()))
        try:
            self._target = str(json.loads(line)["target"])
        except (ValueError, KeyError, TypeError) as error:
            raise Refused(_could_not_start(_said(line))) from error
        return RecognizerAddress(self._target, self._token)

    async def wait(self) -> None:
        """Until the child has died."""
        await self._process.wait()

    async def end(self) -> None:
        """Make sure that the child is gone and nothing of it left, within a second."""
        stdin, _ = _pipes(self._process)
        stdin.close()
        if not await self._has_ended(_CLOSE_S):
            with suppress(ProcessLookupError):
                self._process.terminate()
        if not await self._has_ended(_TERMINATE_S):
            with suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()
        self._error_reader.cancel()
        await asyncio.wait([self._error_reader])
        remove_private_socket(self._target)

    async def _has_ended(self, limit_s: float) -> bool:
        try:
            await asyncio.wait_for(self._process.wait(), limit_s)
        except TimeoutError:
            return False
        return True

    async def _last_words(self) -> str:
        """Why a child that has closed its stdout is dying: the last line of its stderr."""
        if await self._has_ended(_CLOSE_S):
            await asyncio.wait([self._error_reader], timeout=_CLOSE_S)
        lines = self._errors.decode("utf-8", "replace").strip().splitlines()
        return (
            lines[-1]
            if lines
            else translate("riva", "it ended with status {status}.").format(
                status=self._process.returncode
            )
        )

    async def _read_errors(self) -> None:
        stderr = self._process.stderr
        while stderr is not None and (piece := await stderr.read(_TAIL_BYTES)):
            self._errors += piece
            del self._errors[:-_TAIL_BYTES]


async def start_child(command: Sequence[str]) -> ChildProcess:
    """Start `command`. Raises `Refused` where there is no such program."""
    # Ctrl-C in a terminal must not reach the child: its parent still wants the last words.
    apart: dict[str, Any] = (
        {"creationflags": _WINDOWS_FLAGS} if sys.platform == "win32" else {"process_group": 0}
    )
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
            **apart,
        )
    except OSError as error:
        raise Refused(_could_not_start(f"{command[0]}: {error.strerror}.")) from error
    return ChildProcess(process, token=secrets.token_urlsafe(32))


def _said(line: bytes) -> str:
    return translate("riva", "it said {line}").format(line=repr(line[:80]))


def _environment() -> dict[str, str]:
    """Ours without the secrets for servers: the child needs none of them."""
    kept = {name: value for name, value in os.environ.items() if name not in SECRET_VARIABLES}
    return {**kept, "GRPC_VERBOSITY": "NONE"}


def _could_not_start(reason: str) -> str:
    # An error that nobody caught in the child names itself as one; here it is the reason.
    plain = reason.removeprefix("captioner: internal error: ").partition("; the log has")[0]
    return translate(
        "riva",
        "The built-in recogniser could not start: {reason}. Install Captioner again, or choose a "
        "Riva server.",
    ).format(reason=plain.rstrip(".。"))


def _pipes(
    process: asyncio.subprocess.Process,
) -> tuple[asyncio.StreamWriter, asyncio.StreamReader]:
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("the child was started without pipes")
    return process.stdin, process.stdout
