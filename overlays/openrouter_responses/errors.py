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
    ├── ResponseValidationError            the answer cannot be read
    └── NoResponseError                    no answer came
        ├── APIConnectionError
        ├── APITimeoutError                also a TimeoutError
        └── StreamInterruptedError         the answer broke off

What a stream reports as failed raises the class of its status, too. Wrong arguments raise `TypeError` or `ValueError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from ._error_body import facts_of

if TYPE_CHECKING:
    import httpx

    from openrouter_generated.models import ErrorResponse, OpenResponsesResult

    # The bodies of all statuses look the same; these are the names that the reference SDK has for them.
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
    "ResponseValidationError",
    "ServiceUnavailableResponseError",
    "StreamInterruptedError",
    "TooManyRequestsResponseError",
    "UnauthorizedResponseError",
    "UnprocessableEntityResponseError",
]

_LONGEST = 2000
"""Characters of a message that `str()` shows, so that it fits on a screen."""


class OpenRouterError(Exception):
    """The base of all errors of an answer, or of its absence.

    Attributes:
        message: What went wrong, in the server's words where it has some.
        status_code: The HTTP status, or the one that an error inside an answer stands for; 0 where there is none.
        body: The body as text; empty where there is none.
        headers: The headers of the answer.
        raw_response: The answer of httpx, or None.
        code: The server's code, as it came: an integer, a string or None.
        error_type: The server's stable name for the kind of error, as in "rate_limit_exceeded", or None.
        metadata: What the server added, as JSON: moderation, guardrails, errors of earlier providers; or None.
        availability: What the server says of the model's availability, as JSON, or None.
        retry_after: Seconds that the server asks to wait, or None.
        generation_id: Id of the generation, to be named when support is asked; or None.
        attempts: How many requests were sent.
        elapsed: Seconds that all of them took, waits included, or None.
        retryable: Whether the same request may succeed later.
        response: The response as far as it got, or None.
    """

    status: int | None = None

    def __init__(
        self,
        message: str,
        raw_response: httpx.Response | None = None,
        body: str | None = None,
        *,
        status_code: int = 0,
        headers: Mapping[str, str] | None = None,
        payload: Any = None,
        attempts: int = 1,
        retryable: bool = False,
        retry_after: float | None = None,
        response: OpenResponsesResult | None = None,
    ) -> None:
        super().__init__(message)
        facts = facts_of(payload)
        self.message = message
        self.raw_response = raw_response
        self.status_code = status_code or (raw_response.status_code if raw_response is not None else 0)
        self.headers: Mapping[str, str] = headers or (raw_response.headers if raw_response is not None else {})
        self.body = body if body is not None else (_text(raw_response) if raw_response is not None else "")
        self.payload: Any = payload
        self.code = facts.code
        self.error_type = facts.error_type
        self.metadata = facts.metadata
        self.availability = facts.availability
        self.retry_after = retry_after
        self.generation_id: str | None = self.headers.get("x-generation-id")
        self.attempts = attempts
        self.elapsed: float | None = None
        self.retryable = retryable
        self.response = response

    @property
    def text(self) -> str:
        """The text that the response had when it failed; empty where there is none."""
        return self.response.output_text if self.response is not None else ""

    @property
    def data(self) -> ErrorResponse:
        """The body as a model: `.data.error.code`, `.data.error.message`, `.data.error.metadata`."""
        from openrouter_generated.models import ErrorResponse

        payload: Any = self.payload
        return ErrorResponse.from_dict(cast(dict[str, Any], payload) if isinstance(payload, dict) else {})

    def __str__(self) -> str:
        status = f"{self.status_code}: " if self.status_code >= 300 else ""
        said = self.message if len(self.message) <= _LONGEST else f"{self.message[:_LONGEST]}..."
        took = f" in {self.elapsed:.1f} s" if self.elapsed is not None else ""
        return f"{status}{said}" + (f" (after {self.attempts} attempts{took})" if self.attempts > 1 else "")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: value for name, value in self.__dict__.items() if name != "raw_response"}
        state["headers"] = dict(self.headers)
        return _rebuild, (type(self), self.message), state

    def __copy__(self) -> Self:
        copied = type(self).__new__(type(self), self.message)
        copied.args = self.args
        copied.__dict__.update(self.__dict__)
        return copied


def _rebuild(cls: type[OpenRouterError], message: str) -> OpenRouterError:
    error = cls.__new__(cls, message)
    error.args = (message,)
    error.__dict__["raw_response"] = None
    return error


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
    """410: what was asked for is no more."""

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
    """502: the provider failed or answered nonsense."""

    status = 502


class ServiceUnavailableResponseError(OpenRouterError):
    """503: no provider meets the routing preferences at the moment; see `retry_after`."""

    status = 503


class GatewayTimeoutResponseError(OpenRouterError):
    """504: the provider did not answer in time."""

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
    """The answer cannot be read: it is no JSON, no event stream, or an event of it is broken or too large."""

    @property
    def cause(self) -> BaseException | None:
        """What the parser said."""
        return self.__cause__


class NoResponseError(OpenRouterError):
    """No answer came, or not all of it."""


class APIConnectionError(NoResponseError):
    """The connection could not be made, or broke before an answer."""


class APITimeoutError(NoResponseError, TimeoutError):
    """A time limit ran out; the message says which, and what to change."""


class StreamInterruptedError(NoResponseError):
    """A stream broke off before its end; `response` and `text` hold what came."""


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


def _text(response: httpx.Response) -> str:
    """The body of an answer that has been read; one that has not is not read for an error's sake."""
    return response.text if response.is_closed and hasattr(response, "_content") else ""


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name.endswith("ErrorData") and name.removesuffix("Data") in __all__:
            from openrouter_generated.models import ErrorResponse

            return ErrorResponse
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
