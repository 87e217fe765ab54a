"""What the operation returns."""

from __future__ import annotations

from typing import TypeAlias

from openrouter_generated.models import OpenResponsesResult

from .streaming import AsyncEventStream, EventStream

__all__ = ["CreateResponsesResponse"]

CreateResponsesResponse: TypeAlias = OpenResponsesResult | EventStream | AsyncEventStream
"""What `send` and `send_async` return: a finished response, or a stream if one was asked for."""
