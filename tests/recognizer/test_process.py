"""The recogniser's process, kept by the app and gone with it."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import grpc
import psutil
import pytest
import qasync
from PySide6.QtWidgets import QApplication
from riva.client.proto import riva_asr_pb2 as asr
from riva.client.proto import riva_asr_pb2_grpc as asr_grpc

from captioner.domain.connection import Backoff
from captioner.domain.errors import Refused, Unavailable
from captioner.recognizer.process import RecognizerAddress, RecognizerProcess
from tests.recognizer import speech


def child(arguments: str = "") -> list[str]:
    program = (
        f"from captioner.recognizer.child_server import serve_child as s; exit(s({arguments}))"
    )
    return [sys.executable, "-c", program]


def script(program: str) -> list[str]:
    return [sys.executable, "-c", program]


FAKE_READY = 'import sys; sys.stdin.readline(); print(\'{"target": "unix:/x"}\', flush=True); '


@asynccontextmanager
async def started(command: list[str]) -> AsyncIterator[tuple[RecognizerProcess, RecognizerAddress]]:
    async with RecognizerProcess(command) as process:
        yield process, await process.address()


def children() -> list[psutil.Process]:
    """Ours; screens and sound servers of other tests may be there, too."""
    return [each for each in psutil.Process().children() if each.name().startswith("python")]


def the_child() -> psutil.Process:
    (child,) = children()
    return child


def transcript(address: RecognizerAddress, token: str) -> str:
    """What the recogniser makes of the first sentence."""
    recording = asr.RecognizeRequest(audio=speech.pcm()[: 32 * 3_300])
    with grpc.insecure_channel(address.target) as channel:
        response = asr_grpc.RivaSpeechRecognitionStub(channel).Recognize(
            recording, metadata=[("authorization", f"Bearer {token}")], timeout=20
        )
    return str(response.results[0].alternatives[0].transcript).strip()


@pytest.mark.parametrize("arguments", ["", "has_unix_sockets=False"])
async def test_it_transcribes_over_its_private_address(arguments: str) -> None:
    async with started(child(arguments)) as (_, address):
        text = await asyncio.to_thread(transcript, address, address.token)
    assert text == speech.SENTENCES[0]
    assert address.target.startswith("127.0.0.1:" if arguments else "unix:/")


async def test_the_keys_for_servers_stay_with_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RIVA_API_KEY", "s3cret")
    monkeypatch.setenv("RIVA_SSL_KEY_PASSWORD", "passw0rd")
    waiting = FAKE_READY + "sys.stdin.read()"
    async with started(script(waiting)):
        seen = the_child().environ()
    assert "PATH" in seen
    assert not {"RIVA_API_KEY", "RIVA_SSL_KEY_PASSWORD"} & seen.keys()


async def test_a_call_without_the_token_is_turned_away() -> None:
    async with started(child()) as (_, address):
        with pytest.raises(grpc.RpcError, match="UNAUTHENTICATED"):
            await asyncio.to_thread(transcript, address, "guess")


def test_the_address_hides_its_token() -> None:
    assert "secret" not in repr(RecognizerAddress("unix:/x", "secret"))


async def test_the_token_is_on_no_command_line_and_in_no_environment() -> None:
    async with started(child()) as (_, address):
        shown = the_child()
        assert address.token not in " ".join(shown.cmdline())
        assert address.token not in " ".join(shown.environ().values())


async def test_stop_leaves_no_process_and_no_socket() -> None:
    async with started(child()) as (process, address):
        directory = Path(address.target.removeprefix("unix:")).parent
        assert directory.is_dir()
        started_s = time.monotonic()
        await process.stop()
        assert time.monotonic() - started_s < 1.5  # a second, and some for a busy machine
    assert children() == []
    assert not directory.exists()


async def test_a_killed_child_is_replaced_at_once() -> None:
    async with started(child()) as (process, first):
        killed = the_child()
        killed.kill()
        second = await other_address(process, first)
        assert second.token != first.token
        assert await asyncio.to_thread(transcript, second, second.token) == speech.SENTENCES[0]
    assert not Path(first.target.removeprefix("unix:")).parent.exists()


async def other_address(process: RecognizerProcess, before: RecognizerAddress) -> RecognizerAddress:
    async with asyncio.timeout(20):
        while (address := await process.address()) == before:  # noqa: ASYNC110 - no event of ours
            await asyncio.sleep(0.01)
        return address


async def test_a_child_that_is_deaf_to_all_requests_is_killed() -> None:
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); "
    async with started(script(deaf + FAKE_READY + "time.sleep(60)")) as (process, _):
        started_s = time.monotonic()
        await process.stop()
        assert time.monotonic() - started_s < 1.5  # a second, and some for a busy machine
    assert children() == []


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (script("raise ImportError('no engine here')"), "ImportError: no engine here"),
        (script("raise SystemExit(3)"), "it ended with status 3."),
        (script(FAKE_READY.replace("target", "nothing") + "sys.stdin.read()"), "it said b'{"),
        (["/no/such/program"], "/no/such/program: No such file or directory."),
    ],
)
async def test_a_child_that_cannot_start_is_a_sentence(command: list[str], reason: str) -> None:
    async with RecognizerProcess(command) as process:
        with pytest.raises(Refused) as caught:
            await process.address()
    assert f"could not start: {reason}" in str(caught.value)
    assert "Install Captioner again" in str(caught.value)


async def test_a_child_that_is_never_ready_is_a_sentence() -> None:
    mute = script("import sys; sys.stdin.read()")
    async with RecognizerProcess(mute, start_limit_s=0.2) as process:
        with pytest.raises(Refused, match=r"not ready within 0\.2 seconds"):
            await process.address()
    assert children() == []


async def test_asking_again_tries_a_child_that_could_not_start_again(tmp_path: Path) -> None:
    mended = tmp_path / "mended"
    program = f"import os\nif not os.path.exists({str(mended)!r}): raise SystemExit(1)\n"
    async with RecognizerProcess(script(program + FAKE_READY + "sys.stdin.read()")) as process:
        with pytest.raises(Refused):
            await process.address()
        mended.touch()
        assert (await process.address()).target == "unix:/x"


async def test_a_child_that_keeps_dying_is_started_ever_more_slowly(tmp_path: Path) -> None:
    starts = tmp_path / "starts"
    program = f"open({str(starts)!r}, 'a').write('x'); "
    backoff = Backoff(first_ms=60_000, short_ms=60_000, longest_ms=60_000)
    async with RecognizerProcess(script(program + FAKE_READY), backoff=backoff) as process:
        first = await process.address()
        second = await other_address(process, first)
        third = asyncio.create_task(other_address(process, second))
        await asyncio.wait([third], timeout=1)
        assert not third.done()
        third.cancel()
    assert starts.read_text() == "xx"


async def test_those_who_wait_for_an_address_are_told_of_the_stop() -> None:
    process = RecognizerProcess(script("import sys; sys.stdin.read()"))
    waiting = asyncio.create_task(process.address())
    await asyncio.sleep(0)
    await process.stop()
    with pytest.raises(Unavailable, match="stopped"):
        await waiting


async def test_it_leaves_no_task_behind() -> None:
    before = asyncio.all_tasks()
    async with started(script(FAKE_READY + "sys.stdin.read()")):
        pass
    assert asyncio.all_tasks() == before


PARENT = """
import asyncio, sys
from captioner.recognizer.process import RecognizerProcess

async def main():
    async with RecognizerProcess({command!r}) as process:
        print((await process.address()).target, flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


@pytest.fixture
def parent() -> Iterator[subprocess.Popen[str]]:
    program = PARENT.format(command=child())
    with subprocess.Popen(script(program), stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_the_child_dies_with_a_parent_that_is_killed(parent: subprocess.Popen[str]) -> None:
    assert parent.stdout is not None
    directory = Path(parent.stdout.readline().strip().removeprefix("unix:")).parent
    (orphan,) = psutil.Process(parent.pid).children()
    parent.kill()
    psutil.wait_procs([orphan], timeout=5)
    assert not orphan.is_running()
    assert not directory.exists()


def test_ctrl_c_leaves_the_child_to_its_parent() -> None:
    with subprocess.Popen(child(), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"token\n")
        process.stdin.flush()
        assert "target" in json.loads(process.stdout.readline())
        os.kill(process.pid, signal.SIGINT)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.3)
        process.stdin.close()
        assert process.wait(5) == 0


def test_without_a_token_it_says_how_to_serve_others() -> None:
    done = subprocess.run(child(), input=b"", capture_output=True, timeout=20, check=False)
    assert done.returncode == 2
    assert b"captioner recognizer --listen" in done.stderr


def test_it_runs_on_qts_loop(qapp: QApplication) -> None:
    async def target() -> str:
        async with started(script(FAKE_READY + "sys.stdin.read()")) as (_, address):
            return address.target

    with qasync.QEventLoop(qapp, already_running=False) as loop:
        assert loop.run_until_complete(target()) == "unix:/x"
