"""What `send` and `send_async` take as keyword arguments."""

from __future__ import annotations

from openrouter_generated.typed_dicts import ResponsesRequestParams

from ._core.options import CallOptions

__all__ = ["CallOptions", "SendParams"]


class SendParams(ResponsesRequestParams, CallOptions, total=False):
    """All keyword arguments of `send` but `stream`: fields of the request, and how it is sent."""
