"""What the system lacks is installed, or named where it cannot be."""

from tests.packaging.bare_machine import BareMachine, write_program


def test_only_what_is_missing_is_installed(machine: BareMachine) -> None:
    machine.tell("absent", "libegl1\nlibegl1t64\nlibpulse0\nlibpulse0t64\n")
    done = machine.run()
    assert "Installing from the system's packages: libpulse0 libegl1\n" in done.stderr
    install = [call for call in machine.calls() if call.startswith("apt-get")][-1]
    assert install.endswith("install --no-install-recommends --no-remove libpulse0 libegl1")


def test_nothing_is_asked_of_apt_where_nothing_is_missing(machine: BareMachine) -> None:
    machine.run()
    assert not [call for call in machine.calls() if call.startswith("apt-get")]


def test_a_library_under_its_name_of_debian_13_counts(machine: BareMachine) -> None:
    machine.tell("absent", "libglib2.0-0\n")
    machine.run()
    assert not [call for call in machine.calls() if call.startswith("apt-get")]


def test_the_tests_need_more_than_the_program(machine: BareMachine) -> None:
    machine.tell("absent", "xvfb\nxvfbt64\n")
    assert "apt-get" not in machine.run().stderr
    assert "Installing from the system's packages: xvfb\n" in machine.test("x").stderr


_APT_THAT_DOWNLOADS = """#!/bin/sh
echo "apt-get $*" >> "$TOLD/calls"
case "$*" in *download*) : > "$3_1.30_amd64.deb" ;; esac
"""
_UNPACKS = """#!/bin/sh
echo "dpkg-deb $*" >> "$TOLD/calls"
mkdir -p usr/sbin; : > usr/sbin/nginx; chmod +x usr/sbin/nginx
"""


def test_the_load_balancer_is_unpacked_for_the_tests_and_nothing_is_installed(
    machine: BareMachine,
) -> None:
    can_unpack(machine)
    machine.tell("absent", "nginx\n")
    assert machine.test("x").returncode == 0
    calls = [call for call in machine.calls() if "nginx" in call]
    assert calls == ["apt-get -qq download nginx", "dpkg-deb -x nginx_1.30_amd64.deb ."]
    assert (machine.project / ".venv" / "nginx" / "usr" / "sbin" / "nginx").exists()


def test_the_load_balancer_of_the_system_is_good_enough(machine: BareMachine) -> None:
    can_unpack(machine)
    machine.test("x")
    assert not [call for call in machine.calls() if "nginx" in call]


def test_the_program_itself_needs_no_load_balancer(machine: BareMachine) -> None:
    can_unpack(machine)
    machine.tell("absent", "nginx\n")
    machine.run()
    assert not [call for call in machine.calls() if "nginx" in call]


def test_without_a_load_balancer_the_other_tests_run(machine: BareMachine) -> None:
    can_unpack(machine)
    write_program(machine.path / "dpkg-deb", "#!/bin/sh\nexit 2\n")
    machine.tell("absent", "nginx\n")
    done = machine.test("x")
    assert "the tests of the load balancer will be left out" in done.stderr
    assert done.returncode == 0


def can_unpack(machine: BareMachine) -> None:
    write_program(machine.path / "apt-get", _APT_THAT_DOWNLOADS)
    write_program(machine.path / "dpkg-deb", _UNPACKS)


def test_a_person_who_may_not_install_is_given_the_command(machine: BareMachine) -> None:
    machine.tell("plain-user")
    machine.tell("absent", "libegl1\nlibegl1t64\n")
    done = machine.run()
    assert done.returncode == 1
    assert done.stderr.endswith("Have an administrator run: apt-get install libegl1\n")


def test_apt_without_a_network_is_one_sentence(machine: BareMachine) -> None:
    machine.tell("absent", "libegl1\nlibegl1t64\n")
    machine.tell("apt-says", "E: Failed to fetch something\n")
    done = machine.run()
    assert done.returncode == 1
    assert done.stderr.splitlines()[1:] == [
        "The system's packages cannot be downloaded. Check the network and try again."
    ]


def test_nothing_that_is_installed_is_pushed_out(machine: BareMachine) -> None:
    machine.tell("absent", "libegl1\nlibegl1t64\n")
    machine.tell("apt-says", "E: Packages need to be removed but remove is disabled.\n")
    assert "so nothing was changed." in machine.run().stderr


def test_other_systems_are_told_which_libraries_to_install(machine: BareMachine) -> None:
    for tool in ("apt-get", "dpkg-query"):
        (machine.path / tool).unlink()
    write_program(machine.path / "ldconfig", "#!/bin/sh\necho ' libEGL.so.1 (libc6) => x'\n")
    done = machine.run()
    assert done.returncode == 1
    assert "please install these libraries yourself" in done.stderr
    assert "libportaudio.so.2" in done.stderr
    assert "libEGL.so.1" not in done.stderr
