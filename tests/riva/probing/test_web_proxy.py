"""When gRPC goes through a web proxy."""

import pytest

from captioner.riva.probing.web_proxy import proxy_for

PROXY = {"https_proxy": "http://user:secret@proxy.example:3128"}


@pytest.mark.parametrize(
    ("environment", "host", "proxy"),
    [
        ({}, "riva.example", None),
        (PROXY, "riva.example", "proxy.example:3128"),
        (PROXY, "127.0.0.1", None),
        (PROXY, "::1", None),
        (PROXY, "LocalHost", None),
        (PROXY, "gpu.localhost", None),
        (PROXY, "localhost.example", "proxy.example:3128"),
        ({"http_proxy": "http://proxy.example"}, "riva.example", "proxy.example:80"),
        ({"HTTPS_PROXY": "http://proxy.example"}, "riva.example", None),
        ({**PROXY, "grpc_proxy": "http://other:1"}, "riva.example", "other:1"),
        ({**PROXY, "no_proxy": "x, Example"}, "riva.example", None),
        ({**PROXY, "no_proxy": "10.0.0.0/8"}, "10.1.2.3", None),
        ({**PROXY, "no_proxy": "10.0.0.0/8,,"}, "11.1.2.3", "proxy.example:3128"),
        ({**PROXY, "no_proxy": "riva", "no_grpc_proxy": "else"}, "riva", "proxy.example:3128"),
        ({"https_proxy": "socks5://proxy.example"}, "riva.example", None),
        ({"https_proxy": "http://proxy.example:port"}, "riva.example", None),
    ],
)
def test_the_way_is_chosen_as_grpc_chooses_it(
    environment: dict[str, str], host: str, proxy: str | None
) -> None:
    assert proxy_for(host, environment) == proxy
