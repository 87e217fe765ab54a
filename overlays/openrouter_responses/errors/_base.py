"""The base of all errors of a response, or of its absence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from .._core.hints import make_evaluable
from ._details import MESSAGE_LENGTH, details_of

if TYPE_CHECKING:
    import httpx

    from openrouter_generated.models import ErrorEvent, ErrorResponse, OpenResponsesResult


class OpenRouterError(Exception):
    """The base of all errors of a response, or of its absence.

    Attributes:
        message: What went wrong, in the server's words where there are some.
        status_code: The HTTP status, or the one that an error inside a response stands for; 0 where there is none.
        body: The body as text; empty where there is none.
        headers: The headers of the response.
        raw_response: The `httpx.Response`, or None.
        code: The server's code, as it came: an integer, a string or None.
        error_type: The server's stable name for the type of error, as in "rate_limit_exceeded", or None.
        metadata: What the server added, as JSON: moderation, guardrails, errors of earlier providers; or None.
        availability: What the server reports of the model's availability, as JSON, or None.
        retry_after: Seconds that the server asks to wait, or None.
        generation_id: Id of the generation, or None; quote it in support requests.
        attempts: How many requests were sent.
        possibly_billed: Whether the request may be billed although it failed; None where that is not known.
        elapsed: Seconds that all of them took, delays included, or None.
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
        possibly_billed: bool | None = False,
        response: OpenResponsesResult | None = None,
    ) -> None:
        super().__init__(message)
        details = details_of(payload)
        self.message = message
        self.raw_response = raw_response
        self.status_code = status_code or (raw_response.status_code if raw_response is not None else 0)
        self.headers: Mapping[str, str] = headers or (raw_response.headers if raw_response is not None else {})
        self.body = body if body is not None else (_text(raw_response) if raw_response is not None else "")
        self.payload: Any = payload
        self.code = details.code
        self.error_type = details.error_type
        self.metadata = details.metadata
        self.availability = details.availability
        self.retry_after = retry_after
        self.generation_id: str | None = self.headers.get("x-generation-id")
        self.attempts = attempts
        self.elapsed: float | None = None
        self.retryable = retryable
        self.possibly_billed = possibly_billed
        self.response = response

    @property
    def output_text(self) -> str:
        """The text that the response had when it failed; empty where there is none."""
        return self.response.output_text if self.response is not None else ""

    @property
    def data(self) -> ErrorResponse:
        """The body as a model: `.data.error.code`, `.data.error.message`, `.data.error.metadata`."""
        from openrouter_generated.models import ErrorResponse

        payload: Any = self.payload
        return ErrorResponse.from_dict(cast(dict[str, Any], payload) if isinstance(payload, dict) else {})

    def as_event(self) -> ErrorEvent:
        """Return the event that reports the error in a stream, to pass it on: `error.as_event().to_sse()`."""
        from openrouter_generated.models import ErrorEvent

        return ErrorEvent(code=self.error_type or self.code or "server_error", message=self.message, param=None)

    def __str__(self) -> str:
        status = f"{self.status_code}: " if self.status_code >= 300 else ""
        message = self.message if len(self.message) <= MESSAGE_LENGTH else f"{self.message[:MESSAGE_LENGTH]}..."
        took = f" in {self.elapsed:.1f} s" if self.elapsed is not None else ""
        return f"{status}{message}" + (f" (after {self.attempts} attempts{took})" if self.attempts > 1 else "")

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


def _text(response: httpx.Response) -> str:
    """The body of a response that has been read; one that has not is not read for an error's sake."""
    return response.text if response.is_closed and hasattr(response, "_content") else ""


_MODELS = dict.fromkeys(("ErrorEvent", "ErrorResponse", "OpenResponsesResult"), "openrouter_generated.models")
make_evaluable(OpenRouterError, {"httpx": "httpx", **_MODELS})
