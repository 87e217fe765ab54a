# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""What an operation raises itself."""

from __future__ import annotations

from .runtime.http.errors import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotAStream,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    StatusError,
    UnexpectedStatus,
    UnprocessableEntityError,
)

__all__ = [
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "NotAStream",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "StatusError",
    "UnexpectedStatus",
    "UnprocessableEntityError",
]
