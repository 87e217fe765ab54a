"""Why no response came, in words that say what to change."""

from __future__ import annotations

import time
from ssl import SSLCertVerificationError

import httpx

from openrouter_generated.runtime.body import Body
from openrouter_generated.runtime.http import backend
from openrouter_generated.runtime.http.call import Call
from openrouter_generated.runtime.named_tuple import NamedTuple

from ..errors import APIConnectionError, APITimeoutError, OpenRouterError
from ..errors._build import broken_body, invalid_response, timed_out
from .received import Received, forget_frames, name_request, with_raw

BODY_SHOWN = 1024 * 1024
"""Bytes of a broken body that its error keeps."""

NOT_SENT_AGAIN = "It was not sent again, since it may already have been billed"
CLOSED = "this OpenRouter client is closed; make a new one"
CLIENT_CLOSED = "this OpenRouter client was closed"


class Circumstances(NamedTuple):
    """What a request was sent under that got no response.

    Attributes:
        url: URL of the request.
        timeout: Its time limits.
        sent: How many requests were sent.
        may_be_billed: Whether the request may have been billed.
        in_doubt: Whether a request that may have been billed is sent again.
        received: Bytes of a response that came, or None where that is not known.
        is_refused: Whether the server refused the request unread.
        is_closed: Whether the client was closed meanwhile.
        not_sent_again: A sentence on why it was not sent again where it may have been billed.
    """

    url: str
    timeout: httpx.Timeout
    sent: int
    may_be_billed: bool
    in_doubt: bool
    received: int | None
    is_refused: bool = False
    is_closed: bool = False
    not_sent_again: str = NOT_SENT_AGAIN


def connection_failure(cause: Exception, request: Circumstances) -> OpenRouterError:
    """Return the exception for a request that got no response.

    Args:
        cause: What httpx raised.
        request: What the request was sent under.
    """
    host = httpx.URL(request.url).copy_with(query=None)
    if backend.is_a(cause, "TimeoutException"):
        message = timeout_message(cause, request.timeout, billed=_billed(request))
        return APITimeoutError(message, attempts=request.sent)
    reason = str(cause) or type(cause).__name__
    if request.is_closed:
        message = f"{CLIENT_CLOSED} while it waited for {host}"
    elif (untrusted := _certificate_problem(cause)) is not None and host.scheme == "http":
        message = (
            f"certificate verification failed for the proxy to {host}: {untrusted}. For a private CA pass "
            "proxy=httpx.Proxy(url, ssl_context=...)"
        )
    elif untrusted is not None:
        message = f'certificate verification failed for {host}: {untrusted}. For a private CA pass verify="ca.pem"'
    elif backend.is_a(cause, "ProxyError"):
        message = f"the proxy could not connect to {host}: {reason}"
    elif backend.is_a(cause, "ConnectError"):
        message = f"could not connect to {host}: {reason}"
    elif request.is_refused:
        message = f"{host} refused the request unread: {reason}"
    elif backend.is_a(cause, "NetworkError", "RemoteProtocolError") and not request.received:
        message = f"{host} closed the connection before it responded: {reason}"
    elif backend.is_a(cause, "NetworkError") or "disconnected" in reason:
        message = f"{host} closed the connection inside the headers of its response: {reason}"
    elif backend.is_a(cause, "RemoteProtocolError"):
        message = f"the response of {host} cannot be read: {reason}"
    else:
        message = f"the request to {host} could not be sent: {reason}"
    return APIConnectionError(message, attempts=request.sent)


def _billed(request: Circumstances) -> str:
    if not request.may_be_billed:
        return ""
    return "Each request may be billed" if request.in_doubt else request.not_sent_again


def is_untrusted(cause: Exception) -> bool:
    """Whether the server's certificate was refused: another attempt would not help."""
    return _certificate_problem(cause) is not None


def _certificate_problem(cause: BaseException | None) -> str | None:
    while cause is not None:
        if isinstance(cause, SSLCertVerificationError):
            return str(cause.verify_message)
        cause = cause.__cause__ or cause.__context__
    return None


def timeout_message(cause: Exception, timeout: httpx.Timeout, *, billed: str = NOT_SENT_AGAIN) -> str:
    """Return which time limit ran out, how long it was, and what to change.

    Args:
        cause: What httpx raised.
        timeout: The time limits.
        billed: A sentence on whether the request may be billed, or nothing.
    """
    if backend.is_a(cause, "ConnectTimeout"):
        return f"no connection within {timeout.connect:g} s (connect timeout); see timeout=httpx.Timeout(...)"
    if backend.is_a(cause, "PoolTimeout"):
        return (
            f"no free connection within {timeout.pool:g} s (pool timeout); close streams, or allow more than 1000 "
            "by max_concurrency or, of a client of your own, by max_connections in its httpx.Limits"
        )
    if backend.is_a(cause, "WriteTimeout"):
        return f"the request could not be written within {timeout.write:g} s (write timeout); see timeout=..."
    message = (
        f"no byte was received for {timeout.read:g} s (read timeout); pass a longer timeout=..., or stream=True to see "
        "progress"
    )
    return with_sentence(message, billed)


def with_sentence(message: str, sentence: str) -> str:
    """Return a message with another sentence behind it, or as it is where there is none."""
    return f"{message}. {sentence}" if sentence else message


def body_failure(
    received: Received,
    call: Call,
    cause: Exception,
    body: Body,
    not_sent_again: str,
    may_have_acted: str,
) -> OpenRouterError:
    """Return what to raise where the body of a finished response did not come whole.

    Args:
        received: The response.
        call: The request.
        cause: What reading it raised.
        body: What came of it.
        not_sent_again: A sentence on why the request was not sent again, or nothing.
        may_have_acted: A sentence on what became of it where its time is over, or nothing.
    """
    info, total = received.info, call.total_timeout
    forget_frames(cause, info.secret.redact)
    name_request(cause, received.raw)
    text = body.beginning(BODY_SHOWN).decode("utf-8", "replace")
    if backend.is_a(cause, "TimeoutException"):
        message = timeout_message(cause, call.timeout, billed=not_sent_again)
        if total is not None and time.monotonic() >= info.started + total:
            message = f"the response was not complete within {total:g} s (total_timeout); pass a longer one"
            message = with_sentence(message, may_have_acted)
        return with_raw(timed_out(info, message, text), received.raw, info)
    if isinstance(cause, OverflowError) or backend.is_a(cause, "DecodingError"):
        return with_raw(invalid_response(info, f"{info.status}: {cause}", text), received.raw, info)
    error = broken_body(info, f"the body broke off: {str(cause) or type(cause).__name__}", text)
    return with_raw(error, received.raw, info)
