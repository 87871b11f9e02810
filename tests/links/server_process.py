"""Servers as processes, which can be killed, frozen and started again."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Self

from tests.links.marked_server import Harm

_STOP_S = 5.0


class ServerProcess:
    """`with marked_server() as server:` a server at `server.address`, killed when it is left."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        host: str = "127.0.0.1",
        within: Sequence[str] = (),
    ) -> None:
        """`command` gets HOST:PORT as its last argument; `within` is a command that runs it."""
        port = _free_port() if host == "127.0.0.1" else 50_051
        self.address = f"{host}:{port}"
        self._command = [*within, *command]
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def pid(self) -> int:
        return self._running.pid

    def start(self, *further: str) -> None:
        """Run, and wait until it listens; `further` arguments are for this run alone."""
        self._process = subprocess.Popen(
            [*self._command, self.address, *further],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        said = _stream(self._process.stdout).readline()
        assert "listening" in said.lower(), f"the server said {said!r} instead of listening"

    def tell(self, harm: Harm, *, for_all: bool = False) -> None:
        """Order a marked server to do harm from now on."""
        orders = _stream(self._running.stdin)
        orders.write(f"{harm} all\n" if for_all else f"{harm}\n")
        orders.flush()
        assert _stream(self._running.stdout).readline() == "done\n"

    def kill(self) -> None:
        """SIGKILL; also where it does not run."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def begin_to_stop(self) -> None:
        """SIGTERM, as when a pod is replaced; it goes on for a moment."""
        self._running.terminate()

    def stop(self) -> None:
        """SIGTERM, and wait for the end."""
        process, self._process = self._running, None
        process.terminate()
        process.communicate(timeout=_STOP_S)

    def freeze(self) -> None:
        """SIGSTOP: its connections stay up, and the kernel takes what is sent to it."""
        self._running.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, self._running.pid, os.WSTOPPED | os.WNOWAIT)  # each of its threads

    def thaw(self) -> None:
        self._running.send_signal(signal.SIGCONT)

    @property
    def _running(self) -> subprocess.Popen[str]:
        assert self._process is not None, "the server does not run"
        return self._process


def marked_server(
    *options: str, host: str = "127.0.0.1", within: Sequence[str] = ()
) -> ServerProcess:
    """A scripted server for marked speech; `options` are those of tests.links.marked_server."""
    command = [sys.executable, "-m", "tests.links.marked_server", *options, "--listen"]
    return ServerProcess(command, host=host, within=within)


def real_recognizer(*options: str) -> ServerProcess:
    """The built-in recogniser as a server; `options` are those of `captioner recognizer`."""
    command = [sys.executable, "-m", "captioner", "recognizer", *options, "--listen"]
    return ServerProcess(command)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _stream(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe
