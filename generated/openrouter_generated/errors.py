# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""What an operation raises itself."""

from __future__ import annotations

from .runtime.http.errors import NotAStream, UnexpectedStatus

__all__ = ["NotAStream", "UnexpectedStatus"]
