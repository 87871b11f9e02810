"""A sound server of the test's own: PulseAudio with a microphone that plays what it is given."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from tests.other_systems import need_linux

_START_SECONDS = 10.0

_OPEN_TO_ALL = "auth-anonymous=1 auth-cookie-enabled=0"


class SoundDaemon:
    """`with SoundDaemon() as daemon:` a private server, its default microphone is "mic_feed".

    Give `environ` to every process that shall use it. What is played into the
    sink "mic_feed" is heard by the microphone "mic_feed.monitor", 15 to 35 ms
    later.
    """

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="captioner-sound-"))
        self._socket = self._folder / "socket"
        self._daemon: subprocess.Popen[bytes] | None = None
        self._players: list[subprocess.Popen[bytes]] = []

    @property
    def environ(self) -> dict[str, str]:
        """This process's environment, with this server as the one and only."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PULSE_", "PIPEWIRE_"))}
        return kept | self.variables

    @property
    def variables(self) -> dict[str, str]:
        """What leads to this server, apart from the rest of the environment."""
        return {
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_RUNTIME_PATH": str(self._folder / "pulse"),
            "PULSE_STATE_PATH": str(self._folder / "state"),
            "XDG_RUNTIME_DIR": str(self._folder),
        }

    def __enter__(self) -> Self:
        try:
            self.start()
            self.add_microphone("mic_feed", "Test microphone")
            self.set_default("mic_feed.monitor")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self) -> None:
        """Start the server, without any sink; also after `stop`."""
        if shutil.which("pulseaudio") is None:
            pytest.fail("pulseaudio is missing (on Debian: apt install pulseaudio)", pytrace=False)
        self._daemon = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--use-pid-file=no",
                "--exit-idle-time=-1",
                f"--log-target=file:{self._folder / 'log'}",
                "-L",
                f"module-native-protocol-unix socket={self._socket} {_OPEN_TO_ALL}",
            ],
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._await_answer()

    def stop(self) -> None:
        """End the server and everything that plays into it."""
        for player in self._players:
            player.kill()
            player.wait()
        self._players.clear()
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    @property
    def pid(self) -> int:
        assert self._daemon is not None
        return self._daemon.pid

    def freeze(self) -> None:
        """The server keeps its socket and answers nobody."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGCONT)

    def add_microphone(self, name: str, description: str, *, rate_hz: int = 48_000) -> None:
        """A sink to play into, and the microphone "<name>.monitor" that hears it.

        Without norewinds=1 an idle sink works in blocks of 2 s.
        """
        self.control(
            "load-module",
            "module-null-sink",
            f"sink_name={name}",
            f"rate={rate_hz}",
            "channels=1",
            "norewinds=1",
            f"sink_properties=\"device.description='{description}'\"",
        )

    def add_real_source(self, name: str, description: str) -> Path:
        """A microphone that is no monitor; it sends what is written into the answer's pipe.

        That is int16 mono at 16 kHz; nothing comes while nothing is written.
        """
        self.control(
            "load-module",
            "module-pipe-source",
            f"source_name={name}",
            f"file={self._folder / name}.fifo",
            "format=s16le",
            "rate=16000",
            "channels=1",
            f"source_properties=\"device.description='{description}'\"",
        )
        return self._folder / f"{name}.fifo"

    def remove(self, name: str) -> None:
        """Unplug what was added by this name."""
        for line in self.control("list", "short", "modules").splitlines():
            module, _, rest = line.partition("\t")
            if f"_name={name} " in f"{rest} ":
                self.control("unload-module", module)

    def set_default(self, source: str) -> None:
        self.control("set-default-source", source)

    def set_muted(self, source: str, *, is_muted: bool) -> None:
        self.control("set-source-mute", source, str(int(is_muted)))

    def suspend(self, sink: str, *, is_suspended: bool) -> None:
        """The microphone "<sink>.monitor" stays where it is and sends nothing meanwhile."""
        self.control("suspend-sink", sink, str(int(is_suspended)))

    def play(
        self, recording: Path, *, sink: str = "mic_feed", latency_ms: int = 20
    ) -> subprocess.Popen[bytes]:
        """Start to play; `wait` for the answer to know when it has ended.

        A low latency is right for measuring delays, a high one keeps the
        sound whole on a busy machine.
        """
        player = subprocess.Popen(
            ["paplay", f"--latency-msec={latency_ms}", "-d", sink, str(recording)],
            env=self.environ,
            stdin=subprocess.DEVNULL,
        )
        self._players.append(player)
        return player

    def control(self, *words: str) -> str:
        """What `pactl` answers to these words."""
        done = subprocess.run(
            ["pactl", *words],
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=10,
            check=True,
        )
        return done.stdout

    def _await_answer(self) -> None:
        deadline = time.monotonic() + _START_SECONDS
        while True:
            try:
                self.control("info")
            except subprocess.CalledProcessError:
                if time.monotonic() > deadline:
                    log = (self._folder / "log").read_text()
                    pytest.fail(f"pulseaudio did not start:\n{log}", pytrace=False)
                time.sleep(0.02)
            else:
                return


@pytest.fixture
def sound_daemon() -> Iterator[SoundDaemon]:
    """A private PulseAudio with the default microphone "mic_feed.monitor"."""
    need_linux("PulseAudio")
    with SoundDaemon() as daemon:
        yield daemon
