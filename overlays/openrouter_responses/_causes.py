"""Why no answer came, in words that say what to change."""

from __future__ import annotations

from ssl import SSLCertVerificationError

import httpx

from ._retry import Failure
from .errors import APIConnectionError, APITimeoutError, OpenRouterError


def explain(
    cause: Exception, url: str, timeout: httpx.Timeout, sent: int, *, resent: bool
) -> tuple[Failure | None, OpenRouterError]:
    """Say why no answer came.

    Args:
        cause: What httpx raised.
        url: Address of the request.
        timeout: Its time limits.
        sent: How many requests were sent.
        resent: Whether a request is sent again after a read timeout.

    Returns:
        The kind of failure if it may be retried, and the exception.
    """
    where = httpx.URL(url).copy_with(query=None)
    if isinstance(cause, httpx.TimeoutException):
        failure, message = explain_timeout(cause, timeout, resent=resent)
        return failure, APITimeoutError(message, attempts=sent, retryable=failure is not None)
    said = str(cause) or type(cause).__name__
    if (distrust := _distrust(cause)) is not None:
        message = (
            f"{where} shows a certificate that is not trusted: {distrust}; if it is yours, see verify=..., else beware"
        )
        return None, APIConnectionError(message, attempts=sent)
    if isinstance(cause, httpx.ProxyError):
        return None, APIConnectionError(f"the proxy does not connect to {where}: {said}", attempts=sent)
    if isinstance(cause, httpx.ConnectError):
        message = f"no connection to {where}: {said}"
        return "connect", APIConnectionError(message, attempts=sent, retryable=True)
    if isinstance(cause, (httpx.NetworkError, httpx.RemoteProtocolError)):
        message = f"{where} closed the connection before it answered: {said}"
        return "closed", APIConnectionError(message, attempts=sent, retryable=True)
    return None, APIConnectionError(f"the request to {where} could not be sent: {said}", attempts=sent)


def _distrust(cause: BaseException | None) -> str | None:
    """Return why a server's certificate was refused, or None if that is not what went wrong."""
    while cause is not None:
        if isinstance(cause, SSLCertVerificationError):
            return str(cause.verify_message)
        cause = cause.__cause__ or cause.__context__
    return None


def explain_timeout(
    cause: httpx.TimeoutException, timeout: httpx.Timeout, *, resent: bool = False
) -> tuple[Failure | None, str]:
    """Say which time limit ran out, how long it was, and what to change.

    Args:
        cause: What httpx raised.
        timeout: The time limits.
        resent: Whether a request is sent again after a read timeout.
    """
    if isinstance(cause, httpx.ConnectTimeout):
        return (
            "connect",
            f"no connection within {timeout.connect:g} s (connect timeout); see timeout=httpx.Timeout(...)",
        )
    if isinstance(cause, httpx.PoolTimeout):
        return (
            None,
            f"no free connection within {timeout.pool:g} s (pool timeout); close streams or pass a larger client",
        )
    if isinstance(cause, httpx.WriteTimeout):
        return None, f"the request could not be written within {timeout.write:g} s (write timeout); see timeout=..."
    billed = "Each request may be billed" if resent else "It was not sent again, since the generation may be billed"
    return "timeout", (
        f"no byte came for {timeout.read:g} s (read timeout); pass a longer timeout=..., or stream=True to see it work. "
        f"{billed}"
    )
