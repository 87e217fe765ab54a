# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
"""What an operation raises itself."""

from __future__ import annotations

from .runtime.http.errors import NotAStream, UnexpectedStatus

__all__ = ["NotAStream", "UnexpectedStatus"]
