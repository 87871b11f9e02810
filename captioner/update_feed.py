"""Asks for the newest version of the program, and tells nobody anything by it.

One HTTPS request to an address that whoever built or administers the program has chosen. Nothing
but the address goes out with it, and nothing is ever downloaded but a few lines of JSON.
"""

import http.client
import ssl
import time
import traceback
import urllib.error
import urllib.request
from typing import IO
from urllib.parse import urlsplit

import msgspec

from captioner.domain.errors import CaptionerError
from captioner.domain.updates import Release, is_safe_address, release_of
from captioner.domain.wording import translate
from captioner.riva.authorities import system_authorities
from captioner.riva.probing.tls_context import trust

LIMIT_S = 10.0
LARGEST_BYTES = 64 << 10
_MOST_REDIRECTIONS = 5
_AT_ONCE = 4096
_FOUND = 200


class _Told(msgspec.Struct):
    version: str
    page: str = ""
    notes: str = ""


def newest_release(feed: str, *, limit_s: float = LIMIT_S) -> Release:
    """What `feed` tells; blocks, mostly for less than `limit_s`, but for longer if it is made to.

    CaptionerError says in a sentence why nothing is known.
    """
    host = host_of(feed)
    try:
        with _opener(feed).open(feed, timeout=limit_s) as answer:
            content = _content(answer, time.monotonic() + limit_s)
        told = msgspec.json.decode(content, type=_Told)
        return release_of(told.version, told.page, told.notes)
    except urllib.error.HTTPError as error:
        error.close()
        raise CaptionerError(
            translate(
                "updates", "{host} did not tell of new versions (status {status}). Try again later."
            ).format(host=host, status=error.code)
        ) from error
    except ssl.SSLCertVerificationError as error:
        raise _unproven(host, error) from error
    except (OSError, http.client.HTTPException) as error:
        raise _unreachable(host, error) from error
    except (ValueError, RecursionError) as error:
        raise CaptionerError(
            translate(
                "updates",
                "What {host} answered does not tell of versions of Captioner. Try again later.",
            ).format(host=host)
        ) from error


def host_of(feed: str) -> str:
    """For people; empty for what is no address."""
    return urlsplit(feed).hostname or "" if is_safe_address(feed) else ""


class _OnlySafe(urllib.request.HTTPRedirectHandler):
    max_redirections = _MOST_REDIRECTIONS

    def redirect_request(  # noqa: PLR0913, PLR0917 - urllib's
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not is_safe_address(newurl):
            fp.close()
            raise ValueError("it leads to an address that is not safe")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener(feed: str) -> urllib.request.OpenerDirector:
    """For https alone: there is nothing in it that could open anything else."""
    if not is_safe_address(feed):
        raise ValueError("it is no https address")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    trust(context, system_authorities())
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPSHandler(context=context),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _OnlySafe(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    opener.addheaders = [("User-Agent", "Captioner"), ("Accept", "application/json")]
    return opener


def _content(answer: http.client.HTTPResponse, deadline: float) -> bytes:
    if answer.status != _FOUND:
        raise ValueError(f"status {answer.status}")
    content = b""
    while piece := answer.read1(_AT_ONCE):
        content += piece
        if len(content) > LARGEST_BYTES:
            raise ValueError("it is too large")
        if time.monotonic() > deadline:
            raise TimeoutError("timed out")
    return content


def _unproven(host: str, error: ssl.SSLCertVerificationError) -> CaptionerError:
    return CaptionerError(
        translate(
            "updates",
            "{host} could not prove that it is the one to ask for new versions: {reason}. Nothing "
            "was taken from it.",
        ).format(host=host, reason=error.verify_message)
    )


def _unreachable(host: str, error: Exception) -> CaptionerError:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, Exception):
        # http.client leaves a connection open there whose proxy broke off.
        traceback.clear_frames(reason.__traceback__)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return _unproven(host, reason)
    said = reason.strerror if isinstance(reason, OSError) and reason.strerror else str(reason)
    return CaptionerError(
        translate(
            "updates",
            "{host} cannot be asked for new versions: {reason}. Check the connection, then try "
            "again.",
        ).format(host=host, reason=said)
    )
