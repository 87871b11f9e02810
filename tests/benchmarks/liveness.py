"""How soon the death of a server is noticed, and that a healthy one is left in peace.

    python -m tests.benchmarks.liveness [--times N] [--calm-minutes M]

Real servers as processes, real TLS, audio in real time. The calm part keeps
one stream with speech and one in a quiet room on a default gRPC server, which
sends ENHANCE_YOUR_CALM to who pings too much.
"""

import argparse
import asyncio
import contextlib
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from captioner.domain.endpoint import Tls
from captioner.riva.channel import Target
from tests.certificates import CertificateFiles, authority
from tests.links.faulty_link import FaultyLink
from tests.links.server_process import ServerProcess, marked_server
from tests.riva.live_client import Listening, in_real_time, loud, recognizer
from tests.riva.reticent import Reticent
from tests.riva_server import serving

BAR_S = 3.0
TALK = loud(range(1, 39), start_ms=300, length_ms=10_000)
QUIET = bytes(64_000)

Kill = Callable[[ServerProcess, FaultyLink], None]


async def notice_s(server: ServerProcess, target: Target, pcm: bytes, kill: Kill) -> float:
    """From the death to the error."""
    with FaultyLink(server.address) as link:
        dialled = Target(link.address, tls=target.tls)
        stream = Listening(recognizer(dialled), in_real_time(pcm))
        await asyncio.sleep(1.5 + time.monotonic() % 1)
        assert not stream.task.done(), "the stream died by itself"
        began_s = time.monotonic()
        kill(server, link)
        await asyncio.wait({stream.task})
        took_s = time.monotonic() - began_s
        assert stream.task.exception() is not None
        return took_s


def freeze(server: ServerProcess, link: FaultyLink) -> None:
    del link
    server.freeze()


def kill_it(server: ServerProcess, link: FaultyLink) -> None:
    del link
    server.kill()


def black_hole(server: ServerProcess, link: FaultyLink) -> None:
    del server
    link.hold()


def half_open(server: ServerProcess, link: FaultyLink) -> None:
    del server
    link.hold(up=False, down=True)


def reset(server: ServerProcess, link: FaultyLink) -> None:
    del server
    link.reset()


DEATHS: dict[str, Kill] = {
    "kill -9": kill_it,
    "SIGSTOP": freeze,
    "black hole": black_hole,
    "half-open": half_open,
    "reset": reset,
}


async def measure(times: int) -> bool:
    is_good = True
    with tempfile.TemporaryDirectory() as directory:
        files = CertificateFiles(Path(directory))
        options, tls = tls_options(files)
        for name, kill in DEATHS.items():
            for kind, pcm, extra in (
                ("talk", TALK, None),
                ("quiet", QUIET, None),
                ("talk, TLS", TALK, tls),
            ):
                taken = [
                    await one(options if extra else (), extra, pcm, kill) for _ in range(times)
                ]
                is_good &= max(taken) < BAR_S
                print(
                    f"{name:12} {kind:10} median {statistics.median(taken):.2f} s, "
                    f"longest {max(taken):.2f} s"
                )
    return is_good


def tls_options(files: CertificateFiles) -> tuple[tuple[str, ...], Tls]:
    root = authority()
    server = root.issue("server", "127.0.0.1")
    root_path = files.write("ca.pem", root.pem)
    certificate = files.write("server.pem", server.pem)
    key = files.write("server.key", server.key_pem())
    return ("--tls-cert", str(certificate), "--tls-key", str(key)), Tls(root_cert=root_path)


async def one(options: tuple[str, ...], tls: Tls | None, pcm: bytes, kill: Kill) -> float:
    with marked_server(*options) as server:
        return await notice_s(server, Target(server.address, tls=tls), pcm, kill)


async def stay_calm(minutes: float) -> bool:
    """True if no stream was broken."""
    with marked_server() as active, serving(Reticent()) as reticent:
        streams = {
            "speech, an answer for each chunk": Listening(
                recognizer(Target(active.address)), in_real_time(TALK)
            ),
            "quiet room, no answers at all": Listening(
                recognizer(Target(reticent)), in_real_time(QUIET)
            ),
        }
        await asyncio.wait([each.task for each in streams.values()], timeout=60 * minutes)
        for name, stream in streams.items():
            died = stream.task.exception() if stream.task.done() else None
            print(f"{minutes:g} min, {name}: {'kept' if not stream.task.done() else died}")
        is_good = not any(stream.task.done() for stream in streams.values())
        for stream in streams.values():
            with contextlib.suppress(Exception):
                await stream.leave()
    return is_good


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--calm-minutes", type=float, default=3.0)
    options = parser.parse_args()
    parts: list[Awaitable[bool]] = []
    if options.times:
        parts.append(measure(options.times))
    if options.calm_minutes:
        parts.append(stay_calm(options.calm_minutes))

    async def run() -> bool:
        return all([await part for part in parts])

    return 0 if asyncio.run(run()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
