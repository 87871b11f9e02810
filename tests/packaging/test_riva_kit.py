"""The deployment kit's files agree with each other, and keep its promises."""

import contextlib
import http.server
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.packaging.riva_front import KIT

Yaml = dict[str, Any]

RECOGNISERS = ("asr-1", "asr-2")
GRPC, HTTP, TLS = 50051, 9000, 8443


@pytest.fixture(scope="module")
def compose() -> Yaml:
    content: Yaml = yaml.safe_load((KIT / "compose.yaml").read_text())
    return content


@pytest.fixture(scope="module")
def objects() -> dict[tuple[str, str], Yaml]:
    """Everything that Kubernetes is given, by kind and name, except what kustomize makes."""
    listed = yaml.safe_load((KIT / "kustomization.yaml").read_text())["resources"]
    documents = [each for name in listed for each in yaml.safe_load_all((KIT / name).read_text())]
    return {(each["kind"], each["metadata"]["name"]): each for each in documents}


def container(objects: dict[tuple[str, str], Yaml], kind: str, name: str) -> Yaml:
    [only] = objects[kind, name]["spec"]["template"]["spec"]["containers"]
    assert isinstance(only, dict)
    return only


def replicas(file: Path) -> list[str]:
    return re.findall(r"^server (\S+):50051 ", file.read_text(), re.MULTILINE)


def shipped() -> Iterator[Path]:
    """Tracked files alone: a person's own certificates may lie beside them."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "."],
        cwd=KIT,
        capture_output=True,
        text=True,
        check=True,
    )
    return (KIT / name for name in listed.stdout.splitlines())


# Compose


def test_only_the_front_can_be_reached_from_outside(compose: Yaml) -> None:
    published = {n: s["ports"] for n, s in compose["services"].items() if "ports" in s}
    assert published == {"front": [f"${{CAPTIONER_PORT:-443}}:{TLS}"]}


def test_nginx_finds_the_recognisers_of_compose(compose: Yaml) -> None:
    services = compose["services"]
    addresses = [services[name]["networks"]["inside"]["ipv4_address"] for name in RECOGNISERS]
    assert replicas(KIT / "nginx" / "replicas.conf") == addresses
    assert set(services) == {*RECOGNISERS, "front", "models"}


def test_each_recogniser_has_a_gpu_and_models_of_its_own(compose: Yaml) -> None:
    services = [compose["services"][name] for name in RECOGNISERS]
    gpus = [
        device["device_ids"]
        for service in services
        for device in service["deploy"]["resources"]["reservations"]["devices"]
    ]
    assert gpus == [["0"], ["1"]]
    volumes = [service["volumes"][0] for service in services]
    assert len(set(volumes)) == 2
    assert {volume.split(":")[0] for volume in volumes} == set(compose["volumes"])


def test_a_recogniser_starts_once_it_may_write_its_models(compose: Yaml) -> None:
    """A new volume belongs to root, and the recogniser does not run as root."""
    opened = compose["services"]["models"]
    places = dict(volume.split(":") for volume in opened["volumes"])
    assert opened["command"] == ["chmod", "0777", *places.values()]
    assert opened["image"] == compose["services"]["front"]["image"]
    for name in RECOGNISERS:
        recogniser = compose["services"][name]
        assert recogniser["depends_on"] == {
            "models": {"condition": "service_completed_successfully"}
        }
        assert recogniser["volumes"][0].split(":")[0] in places


def test_compose_watches_the_health_of_everything_that_stays(compose: Yaml) -> None:
    for name in (*RECOGNISERS, "front"):
        service = compose["services"][name]
        port = 8081 if name == "front" else HTTP
        assert str(port) in " ".join(service["healthcheck"]["test"])
        assert service["restart"] == "unless-stopped"


@pytest.mark.parametrize(("status", "is_healthy"), [(200, True), (503, False)])
def test_the_probe_in_compose_tells_ready_from_not(
    compose: Yaml, status: int, *, is_healthy: bool
) -> None:
    _, *command = compose["services"]["asr-1"]["healthcheck"]["test"]
    with answering(status) as port:
        here = [part.replace(f"/{HTTP} ", f"/{port} ") for part in command]
        assert here != command
        done = subprocess.run(here, capture_output=True, timeout=10, check=False)
    assert (done.returncode == 0) is is_healthy


@contextlib.contextmanager
def answering(status: int) -> Iterator[int]:
    """The port of a web server with but one answer."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status if self.path == "/v1/health/ready" else 404)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


# Kubernetes


def test_nginx_finds_the_recognisers_of_kubernetes(objects: dict[tuple[str, str], Yaml]) -> None:
    pods = [f"asr-{n}" for n in range(objects["StatefulSet", "asr"]["spec"]["replicas"])]
    assert replicas(KIT / "kubernetes" / "replicas.conf") == pods
    for pod in pods:
        spec = objects["Service", pod]["spec"]
        assert spec["selector"] == {"statefulset.kubernetes.io/pod-name": pod}
        assert spec["ports"][0]["port"] == GRPC


def test_all_fronts_together_give_a_replica_no_more_than_one_front_would(
    objects: dict[tuple[str, str], Yaml],
) -> None:
    fronts = objects["Deployment", "front"]["spec"]["replicas"]
    shares = max_streams(KIT / "kubernetes" / "replicas.conf")
    assert {fronts * share for share in shares} == set(max_streams(KIT / "nginx" / "replicas.conf"))


def max_streams(file: Path) -> list[int]:
    return [int(number) for number in re.findall(r"max_conns=(\d+)", file.read_text())]


def test_kubernetes_probes_what_captioner_calls(objects: dict[tuple[str, str], Yaml]) -> None:
    asr = container(objects, "StatefulSet", "asr")
    assert asr["livenessProbe"]["grpc"]["port"] == GRPC
    assert asr["readinessProbe"]["httpGet"] == {"path": "/v1/health/ready", "port": "http"}
    startup = asr["startupProbe"]
    assert startup["periodSeconds"] * startup["failureThreshold"] >= 60 * 60
    assert {port["name"]: port["containerPort"] for port in asr["ports"]} == {
        "grpc": GRPC,
        "http": HTTP,
    }
    assert asr["resources"]["limits"]["nvidia.com/gpu"] == 1


def test_only_the_front_reaches_the_recognisers(objects: dict[tuple[str, str], Yaml]) -> None:
    types = {n: s["spec"].get("type") for (kind, n), s in objects.items() if kind == "Service"}
    assert {name for name, kind in types.items() if kind} == {"front"}
    [rule] = objects["NetworkPolicy", "asr"]["spec"]["ingress"]
    [source] = rule["from"]
    component = source["podSelector"]["matchLabels"]["app.kubernetes.io/component"]
    assert component == "front"


def test_kustomize_brings_the_files_that_nginx_reads() -> None:
    [generator] = yaml.safe_load((KIT / "kustomization.yaml").read_text())["configMapGenerator"]
    brought = {Path(file).name for file in generator["files"]}
    included = set(re.findall(r"include (\S+);", (KIT / "nginx" / "nginx.conf").read_text()))
    assert brought == {"nginx.conf", *included}
    assert all((KIT / file).is_file() for file in generator["files"])


# Both


def test_both_run_the_same_pinned_images(
    compose: Yaml, objects: dict[tuple[str, str], Yaml]
) -> None:
    services = compose["services"]
    asr = container(objects, "StatefulSet", "asr")
    front = container(objects, "Deployment", "front")
    assert {services[name]["image"] for name in RECOGNISERS} == {asr["image"]}
    assert services["front"]["image"] == front["image"]
    assert services["front"]["command"] == front["command"]
    for image in (asr["image"], front["image"]):
        assert re.fullmatch(r"\S+:\d+\.\d+\.\d+", image)


def test_both_start_the_same_model(compose: Yaml, objects: dict[tuple[str, str], Yaml]) -> None:
    variables = container(objects, "StatefulSet", "asr")["env"]
    in_pods = {variable["name"]: variable["value"] for variable in variables}
    assert all(compose["services"][name]["environment"] == in_pods for name in RECOGNISERS)


def test_containers_have_no_more_rights_than_they_need(
    compose: Yaml, objects: dict[tuple[str, str], Yaml]
) -> None:
    for service in compose["services"].values():
        assert "no-new-privileges:true" in service["security_opt"]
        assert "privileged" not in service
    for kind, name in (("StatefulSet", "asr"), ("Deployment", "front")):
        context = container(objects, kind, name)["securityContext"]
        assert context["allowPrivilegeEscalation"] is False
        assert context["capabilities"] == {"drop": ["ALL"]}
        pod = objects[kind, name]["spec"]["template"]["spec"]
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["automountServiceAccountToken"] is False


def test_no_secret_is_in_any_file() -> None:
    secret = re.compile(
        r"nvapi-[\w-]{8}|-----BEGIN|NGC_API_KEY[:=] *(?!ngc-api-key|%s)[^\s.)`']", re.IGNORECASE
    )
    for file in shipped():
        assert not secret.search(file.read_text()), file
    ignored = (KIT / ".gitignore").read_text()
    assert "ngc.env" in ignored
    assert "ngc-api-key" in ignored
    assert "certificates/" in ignored


def test_only_tls_1_2_and_later_is_spoken() -> None:
    text = (KIT / "nginx" / "nginx.conf").read_text()
    assert re.findall(r"ssl_protocols (.*);", text) == ["TLSv1.2 TLSv1.3"]
    listens = re.findall(r"^    listen (.*);", text, re.MULTILINE)
    assert [("ssl" in listen.split()) for listen in listens] == [True, False]
    assert str(TLS) in listens[0]


def test_no_more_streams_are_let_in_than_the_model_takes_at_once(compose: Yaml) -> None:
    selector = compose["services"]["asr-1"]["environment"]["NIM_TAGS_SELECTOR"]
    [batch_size] = re.findall(r"batch_size=(\d+)", selector)
    assert max(max_streams(KIT / "nginx" / "replicas.conf")) <= int(batch_size)


# The pages


@pytest.mark.parametrize("page", ["README.md", "capacity.md"])
def test_a_page_leads_to_files_that_are_there(page: str) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", (KIT / page).read_text())
    assert targets
    assert [target for target in targets if not (KIT / target).is_file()] == []


def test_the_capacity_page_speaks_of_the_number_that_is_set() -> None:
    [number] = set(max_streams(KIT / "nginx" / "replicas.conf"))
    page = (KIT / "capacity.md").read_text()
    assert f"max_conns={number}" in page
    assert f"people / {number}" in page


@pytest.mark.parametrize("page", ["README.md", "capacity.md"])
def test_what_a_page_has_people_type_is_for_their_shell(page: str) -> None:
    blocks = re.findall(r"```sh\n(.*?)```", (KIT / page).read_text(), re.DOTALL)
    assert blocks
    for block in blocks:
        done = subprocess.run(
            ["bash", "-n", "-c", block], capture_output=True, text=True, timeout=20, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")


def test_with_one_card_the_second_recogniser_leaves_the_list(tmp_path: Path, compose: Yaml) -> None:
    [command] = re.findall(r"^ +(sed -i .*)$", (KIT / "README.md").read_text(), re.MULTILINE)
    copy = shutil.copytree(KIT / "nginx", tmp_path / "nginx")
    subprocess.run(["bash", "-c", command], cwd=tmp_path, check=True, timeout=20)
    first = compose["services"]["asr-1"]["networks"]["inside"]["ipv4_address"]
    assert replicas(copy / "replicas.conf") == [first]


def test_the_page_waits_as_long_as_the_cluster_does(objects: dict[tuple[str, str], Yaml]) -> None:
    [minutes] = re.findall(r"--timeout=(\d+)m", (KIT / "README.md").read_text())
    startup = container(objects, "StatefulSet", "asr")["startupProbe"]
    assert int(minutes) * 60 == startup["periodSeconds"] * startup["failureThreshold"]


@pytest.mark.parametrize("script", ["check", "make-certificates"])
def test_a_script_can_be_started(script: str) -> None:
    assert os.access(KIT / script, os.X_OK)
    subprocess.run(["bash", "-n", KIT / script], check=True, timeout=20)
