"""Everything the client raises, and which class stands for which status.

    OpenRouterError
    ├── BadRequestResponseError            400
    ├── UnauthorizedResponseError          401
    ├── PaymentRequiredResponseError       402
    ├── ForbiddenResponseError             403
    ├── NotFoundResponseError              404
    ├── RequestTimeoutResponseError        408
    ├── ConflictResponseError              409
    ├── GoneResponseError                  410
    ├── PayloadTooLargeResponseError       413
    ├── UnprocessableEntityResponseError   422
    ├── TooManyRequestsResponseError       429
    ├── ClientClosedRequestResponseError   499
    ├── InternalServerResponseError        500
    ├── BadGatewayResponseError            502
    ├── ServiceUnavailableResponseError    503
    ├── GatewayTimeoutResponseError        504
    ├── EdgeNetworkTimeoutResponseError    524
    ├── ProviderOverloadedResponseError    529
    ├── OpenRouterDefaultError             any other status
    ├── ResponseValidationError            the response cannot be read
    └── NoResponseError                    no response came, or not all of it
        ├── APIConnectionError
        ├── APITimeoutError                also a TimeoutError
        ├── ResponseInterruptedError       the response broke off
        │   ├── ResponseTimeoutError       also a TimeoutError, as APITimeoutError
        │   └── TruncatedResponseError     also a ResponseValidationError
        └── StreamInterruptedError         another name of ResponseInterruptedError

What a stream reports as failed raises the class of its status, too. Wrong arguments raise `TypeError` or `ValueError`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._base import OpenRouterError

if TYPE_CHECKING:
    from openrouter_generated.models import ErrorResponse

    # The bodies of all statuses look the same; these are the names that the official package has for them.
    BadGatewayResponseErrorData = ErrorResponse
    BadRequestResponseErrorData = ErrorResponse
    EdgeNetworkTimeoutResponseErrorData = ErrorResponse
    ForbiddenResponseErrorData = ErrorResponse
    InternalServerResponseErrorData = ErrorResponse
    NotFoundResponseErrorData = ErrorResponse
    PayloadTooLargeResponseErrorData = ErrorResponse
    PaymentRequiredResponseErrorData = ErrorResponse
    ProviderOverloadedResponseErrorData = ErrorResponse
    RequestTimeoutResponseErrorData = ErrorResponse
    ServiceUnavailableResponseErrorData = ErrorResponse
    TooManyRequestsResponseErrorData = ErrorResponse
    UnauthorizedResponseErrorData = ErrorResponse
    UnprocessableEntityResponseErrorData = ErrorResponse

__all__ = [
    "APIConnectionError",
    "APITimeoutError",
    "BadGatewayResponseError",
    "BadRequestResponseError",
    "ClientClosedRequestResponseError",
    "ConflictResponseError",
    "EdgeNetworkTimeoutResponseError",
    "ForbiddenResponseError",
    "GatewayTimeoutResponseError",
    "GoneResponseError",
    "InternalServerResponseError",
    "NoResponseError",
    "NotFoundResponseError",
    "OpenRouterDefaultError",
    "OpenRouterError",
    "PayloadTooLargeResponseError",
    "PaymentRequiredResponseError",
    "ProviderOverloadedResponseError",
    "RequestTimeoutResponseError",
    "ResponseInterruptedError",
    "ResponseTimeoutError",
    "ResponseValidationError",
    "ServiceUnavailableResponseError",
    "StreamInterruptedError",
    "TooManyRequestsResponseError",
    "TruncatedResponseError",
    "UnauthorizedResponseError",
    "UnprocessableEntityResponseError",
]


class BadRequestResponseError(OpenRouterError):
    """400: a parameter is malformed, missing or refused."""

    status = 400


class UnauthorizedResponseError(OpenRouterError):
    """401: the key is missing, invalid or revoked."""

    status = 401


class PaymentRequiredResponseError(OpenRouterError):
    """402: no credit is left. Never retried."""

    status = 402


class ForbiddenResponseError(OpenRouterError):
    """403: no permission, or a guardrail or the moderation blocked the request; see `metadata`."""

    status = 403


class NotFoundResponseError(OpenRouterError):
    """404: there is no such model, or no route to one; see `availability`."""

    status = 404


class RequestTimeoutResponseError(OpenRouterError):
    """408: the server gave up waiting."""

    status = 408


class ConflictResponseError(OpenRouterError):
    """409: the request conflicts with the state of something."""

    status = 409


class GoneResponseError(OpenRouterError):
    """410: what was asked for no longer exists."""

    status = 410


class PayloadTooLargeResponseError(OpenRouterError):
    """413: the body of the request is too large."""

    status = 413


class UnprocessableEntityResponseError(OpenRouterError):
    """422: the request is well formed and its meaning is refused."""

    status = 422


class TooManyRequestsResponseError(OpenRouterError):
    """429: a rate limit is reached; see `retry_after`."""

    status = 429


class ClientClosedRequestResponseError(OpenRouterError):
    """499: the server saw the client go away."""

    status = 499


class InternalServerResponseError(OpenRouterError):
    """500: the server failed; it masks its message."""

    status = 500


class BadGatewayResponseError(OpenRouterError):
    """502: the provider failed or sent an invalid response."""

    status = 502


class ServiceUnavailableResponseError(OpenRouterError):
    """503: no provider meets the routing preferences at the moment; see `retry_after`."""

    status = 503


class GatewayTimeoutResponseError(OpenRouterError):
    """504: the provider did not respond in time."""

    status = 504


class EdgeNetworkTimeoutResponseError(OpenRouterError):
    """524: the provider timed out at the edge of the network."""

    status = 524


class ProviderOverloadedResponseError(OpenRouterError):
    """529: the provider is overloaded."""

    status = 529


class OpenRouterDefaultError(OpenRouterError):
    """A status that no other class stands for."""


class ResponseValidationError(OpenRouterError):
    """The response cannot be read: it is neither JSON nor an event stream, or an event of it is broken or too large."""

    @property
    def cause(self) -> BaseException | None:
        """The error of the parser."""
        return self.__cause__


class NoResponseError(OpenRouterError):
    """No response came, or not all of it."""


class APIConnectionError(NoResponseError):
    """The connection could not be made, or broke before the response."""


class APITimeoutError(NoResponseError, TimeoutError):
    """A time limit ran out; the message says which, and what to change."""


class ResponseInterruptedError(NoResponseError):
    """A response broke off before its end, streamed or not.

    Status, headers and generation id are those of the response. What came is in `response` and `text` where it was
    streamed, else in `body`. It is not sent again by itself, since it may have been billed.
    """


StreamInterruptedError = ResponseInterruptedError
"""Another name of `ResponseInterruptedError`."""


class ResponseTimeoutError(ResponseInterruptedError, APITimeoutError):
    """A response began and did not end within a time limit."""


class TruncatedResponseError(ResponseInterruptedError, ResponseValidationError):
    """A body came whole, as its framing has it, and ends inside its JSON: something before broke off."""


_CLASSES = (
    BadRequestResponseError, UnauthorizedResponseError, PaymentRequiredResponseError, ForbiddenResponseError,
    NotFoundResponseError, RequestTimeoutResponseError, ConflictResponseError, GoneResponseError,
    PayloadTooLargeResponseError, UnprocessableEntityResponseError, TooManyRequestsResponseError,
    ClientClosedRequestResponseError, InternalServerResponseError, BadGatewayResponseError,
    ServiceUnavailableResponseError, GatewayTimeoutResponseError, EdgeNetworkTimeoutResponseError,
    ProviderOverloadedResponseError,
)  # fmt: skip
BY_STATUS: dict[int, type[OpenRouterError]] = {cls.status: cls for cls in _CLASSES if cls.status is not None}
"""Status to class."""


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name.endswith("ErrorData") and name.removesuffix("Data") in __all__:
            from openrouter_generated.models import ErrorResponse

            return ErrorResponse
        from .._core.missing import missing_name

        raise missing_name(__name__, name)
