"""A real network between this machine and a server: namespaces, a router, what iptables can break.

    this machine (.1) -- (.2) router (.5) -- (.6) server

Only the router's rules are changed, never this machine's. Needs root, `ip` and
`iptables`; `tc` where the rate is limited, and netem in the kernel for a delay.
"""

import itertools
import os
import shutil
import subprocess
from collections.abc import Sequence
from typing import Self

_TABLE = "filter"
_NUMBERS = itertools.count()


def missing_for_networks() -> str:
    """What this machine lacks, as a sentence; empty if nothing."""
    lacking = [tool for tool in ("ip", "iptables") if shutil.which(tool) is None]
    if lacking:
        return f"{' and '.join(lacking)} missing (on Debian: apt install iproute2 iptables)"
    if os.geteuid() != 0:
        return "network namespaces need root"
    probe = f"captioner-probe-{os.getpid()}"
    done = subprocess.run(["ip", "netns", "add", probe], capture_output=True, check=False)
    if done.returncode:
        return "this machine allows no network namespaces"
    filters = ["ip", "netns", "exec", probe, "iptables", "-A", "FORWARD", "-j", "DROP"]
    done = subprocess.run(filters, capture_output=True, check=False)
    _call("ip", "netns", "del", probe)
    return "this machine's kernel filters no packets" if done.returncode else ""


class RoutedNetwork:
    """`with RoutedNetwork() as network:` run a server by `network.within` at `network.host`."""

    def __init__(self) -> None:
        name = f"c{os.getpid() % 100_000}n{next(_NUMBERS)}"  # an interface's is 15 letters at most
        self._router, self._far = f"{name}-router", f"{name}-server"
        self._near_end, self._far_end = f"{name}a", f"{name}b"
        # A subnet of its own for each process; 198.18.0.0/15 is for such tests (RFC 2544).
        block = (os.getpid() * 8 + next(_NUMBERS)) % 8192 * 8
        self._addresses = [f"198.18.{block // 256}.{block % 256 + n}" for n in range(8)]

    @property
    def host(self) -> str:
        """The server's address."""
        return self._addresses[6]

    @property
    def within(self) -> Sequence[str]:
        """What runs a command on the server's machine."""
        return ["ip", "netns", "exec", self._far]

    def __enter__(self) -> Self:
        try:
            self._build()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for space in (self._router, self._far):
            subprocess.run(["ip", "netns", "del", space], capture_output=True, check=False)
        subprocess.run(["ip", "link", "del", self._near_end], capture_output=True, check=False)

    def drop(self) -> None:
        """The router forwards nothing any more and tells nobody."""
        self._rule("-j", "DROP")

    def lose(self, share: float) -> None:
        """Each packet, either way, is lost with this probability."""
        self._rule("-m", "statistic", "--mode", "random", "--probability", str(share), "-j", "DROP")

    def drop_answers(self) -> None:
        """Half-open: what the server sends is lost."""
        self._rule("-s", self.host, "-j", "DROP")

    def refuse(self) -> None:
        """The router answers each packet of a connection with RST."""
        self._rule("-p", "tcp", "-j", "REJECT", "--reject-with", "tcp-reset")

    def unreachable(self) -> None:
        """The router answers each packet with ICMP: no way to this host."""
        self._rule("-j", "REJECT", "--reject-with", "icmp-host-unreachable")

    def pull_plug(self) -> None:
        """This machine's interface has no carrier."""
        self._route("ip", "link", "set", "near", "down")

    def limit(self, kbit_per_s: int) -> None:
        """In each direction, with half a second of queue."""
        rate = ("rate", f"{kbit_per_s}kbit", "burst", "3kb", "latency", "500ms")
        for end in ("near", "far"):
            self._route("tc", "qdisc", "replace", "dev", end, "root", "tbf", *rate)

    def heal(self) -> None:
        """As it was in the beginning."""
        self._route("iptables", "-t", _TABLE, "-F", "FORWARD")
        self._route("ip", "link", "set", "near", "up")
        if shutil.which("tc"):
            for end in ("near", "far"):
                limited = ["ip", "netns", "exec", self._router, "tc", "qdisc", "del", "dev", end]
                subprocess.run([*limited, "root"], capture_output=True, check=False)

    def _build(self) -> None:
        here, near, _, _, far, there = self._addresses[1:7]
        for space in (self._router, self._far):
            _call("ip", "netns", "add", space)
        _call(
            "ip",
            "link",
            "add",
            self._near_end,
            "type",
            "veth",
            "peer",
            "near",
            "netns",
            self._router,
        )
        _call(
            *("ip", "link", "add", self._far_end, "netns", self._far),
            *("type", "veth", "peer", "far", "netns", self._router),
        )
        self._route("sysctl", "-qw", "net.ipv4.ip_forward=1")
        self._join(None, self._near_end, here)
        self._join(self._router, "near", near)
        self._join(self._router, "far", far)
        self._join(self._far, self._far_end, there)
        _call("ip", "route", "add", f"{far.rpartition('.')[0]}.{_net(far)}/30", "via", near)
        _call("ip", "-n", self._far, "route", "add", "default", "via", far)

    def _join(self, space: str | None, interface: str, address: str) -> None:
        tool = ["ip"] if space is None else ["ip", "-n", space]
        _call(*tool, "address", "add", f"{address}/30", "dev", interface)
        _call(*tool, "link", "set", interface, "up")

    def _rule(self, *rule: str) -> None:
        self._route("iptables", "-t", _TABLE, "-A", "FORWARD", *rule)

    def _route(self, *command: str) -> None:
        """Run on the router."""
        _call("ip", "netns", "exec", self._router, *command)


def _net(address: str) -> int:
    """The last number of the subnet of four that `address` is in."""
    return int(address.rpartition(".")[2]) // 4 * 4


def _call(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}: {done.stderr.strip()}"
