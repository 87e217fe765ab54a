# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""What an operation raises itself."""

from __future__ import annotations

from typing import Any


class UnexpectedStatus(Exception):
    """The server responded with a status that the document does not list for the operation.

    Attributes:
        status_code: The HTTP status.
        content: The body, as it came.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(status_code, content)

    def __str__(self) -> str:
        return f"unexpected status {self.status_code}: {self._body_excerpt()}"

    def _body_excerpt(self) -> str:
        return self.content[:500].decode(errors="replace")


class NotAStream(UnexpectedStatus):
    """The server responded to a request for a stream with something else, such as an error.

    Attributes:
        parsed: The decoded body.
        headers: The headers; names are case-insensitive.
    """

    def __init__(self, status_code: int, content: bytes, parsed: Any = None, headers: Any = None) -> None:
        super().__init__(status_code, content)
        self.parsed = parsed
        self.headers = headers
        self.args = (status_code, content, parsed, headers)

    def __str__(self) -> str:
        return f"no stream, but status {self.status_code}: {self._body_excerpt()}"


class StatusError(Exception):
    """The server responded with a status of 400 or more, and `raise_on_error_status` is set; see the classes of statuses.

    Attributes:
        status_code: The HTTP status.
        content: The body, as it came.
        parsed: The decoded body; None where the document gives this status no content.
        headers: The headers; names are case-insensitive.
    """

    def __init__(self, status_code: int, content: bytes, parsed: Any = None, headers: Any = None) -> None:
        self.status_code = status_code
        self.content = content
        self.parsed = parsed
        self.headers = headers
        super().__init__(status_code, content, parsed, headers)

    def __str__(self) -> str:
        return f"status {self.status_code}: {self.content[:500].decode(errors='replace')}"


class BadRequestError(StatusError):
    """Status 400: the request is malformed."""


class AuthenticationError(StatusError):
    """Status 401: credentials are missing or wrong."""


class PermissionDeniedError(StatusError):
    """Status 403: these credentials do not allow it."""


class NotFoundError(StatusError):
    """Status 404: there is no such resource."""


class ConflictError(StatusError):
    """Status 409: conflict with the state of the resource."""


class UnprocessableEntityError(StatusError):
    """Status 422: the request is well formed, but cannot be processed."""


class RateLimitError(StatusError):
    """Status 429: too many requests."""


class InternalServerError(StatusError):
    """Status 500 or more: the server failed."""


_CLASSES: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status_code: int, content: bytes, parsed: Any, headers: Any) -> StatusError:
    """Return the exception of a status."""
    error = _CLASSES.get(status_code, InternalServerError if status_code >= 500 else StatusError)
    return error(status_code, content, parsed, headers)
