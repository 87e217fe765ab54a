"""What `send` and `send_async` take as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from openrouter_generated.typed_dicts import ResponsesRequestParams

if TYPE_CHECKING:
    import httpx

    from openrouter_generated.models import MetadataLevel

    from .utils import RetryConfig

__all__ = ["CallOptions", "SendParams"]


class CallOptions(TypedDict, total=False):
    """How one call is sent; each wins over the client's setting of the same name."""

    http_referer: str | None
    """Address of your app."""
    x_open_router_title: str | None
    """Name of your app."""
    x_open_router_categories: str | None
    """Categories of your app, separated by commas."""
    x_open_router_metadata: MetadataLevel | None
    """"enabled" asks for `openrouter_metadata` on the response."""
    retries: RetryConfig | None
    """Retries as the reference SDK configures them; wins over `max_retries`."""
    server_url: str | None
    """Address of the API."""
    timeout_ms: int | None
    """`timeout` in milliseconds."""
    http_headers: Mapping[str, str] | None
    """Headers; the same as `extra_headers`, which win."""
    timeout: float | httpx.Timeout | None
    """Seconds without a byte, or an `httpx.Timeout`."""
    max_retries: int
    """How many requests may follow the first."""
    retry_read_timeouts: bool
    """Whether a request is sent again of which no answer began within the read timeout; each may be billed."""
    total_timeout: float | None
    """Seconds that the call may take in all, or None."""
    event_timeout: float | None
    """Seconds that a stream may be without an event, or None."""
    extra_headers: Mapping[str, str] | None
    """Headers that win over all others."""
    extra_query: Mapping[str, Any] | None
    """Parameters added to the address."""
    extra_body: Mapping[str, Any] | None
    """Fields added to the body as they are; they win over arguments."""
    validate: bool
    """Whether documented limits are checked before anything is sent."""


class SendParams(ResponsesRequestParams, CallOptions, total=False):
    """All keyword arguments of `send` but `stream`: fields of the request, and how it is sent."""
