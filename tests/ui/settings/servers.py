"""Servers that the tests of the settings edit."""

from pathlib import Path

from captioner.domain.endpoint import Authentication, Endpoint, Tls
from captioner.domain.secrets import Secrets
from captioner.domain.settings import Profile, Settings

OFFICE = Profile("office", "Office", Endpoint("gpu-box"))
LAB = Profile(
    "lab",
    "Lab",
    Endpoint(
        "riva.example.org",
        443,
        Tls(Path("/certs/ca.pem"), Path("/certs/client.pem"), Path("/certs/client.key")),
        Authentication.BEARER,
        metadata=(("x-team", "captions"),),
        secret_metadata=("x-api-key",),
    ),
)
LAB_SECRETS = Secrets("lab token", "lab password", (("x-api-key", "lab key"),))
CLOUD = Profile(
    "cloud",
    "Cloud",
    Endpoint("grpc.example.com", 443, Tls(), Authentication.NVCF, function_id="0f1e-2d3c"),
)
THREE = Settings(profiles=(OFFICE, LAB, CLOUD), active_profile="office")
