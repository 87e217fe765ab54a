# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""A client library for accessing Tides."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AuthenticatedClient as AuthenticatedClient
    from .client import Client as Client
    from .runtime.validation import Violation as Violation
    from .runtime.validation import violations as violations

API_VERSION = "1.0.0"
"""`info.version` of the OpenAPI document."""

API_DOCUMENT = "tides.yaml"
"""The OpenAPI document that this package was generated from; openapi-lock.json says more."""

API_DIGEST = "6f98a0c3d091f01dbe84c4dcf3a2cef5ee8d170d7e99c6426be82bcf5f888dd0"
"""SHA-256 of the document."""

GENERATOR = "openrouter-responses 0.1.0"
"""What generated this package."""

__all__ = [
    "API_DIGEST",
    "API_DOCUMENT",
    "API_VERSION",
    "GENERATOR",
    "AuthenticatedClient",
    "Client",
    "Violation",
    "violations",
]

_HOMES = {
    "AuthenticatedClient": "client",
    "Client": "client",
    "Violation": "runtime.validation",
    "violations": "runtime.validation",
}


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name in _HOMES:
            return getattr(import_module(f".{_HOMES[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
