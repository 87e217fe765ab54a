"""Types of the options of a call, for type checkers and for who evaluates annotations: no call imports them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import httpx

    from openrouter_generated.models import MetadataLevel

    from ..utils import RetryConfig


class RequestOptions(TypedDict, total=False):
    """How any request is sent; each wins over the client's setting of the same name."""

    http_referer: str | None
    """URL of your app."""
    x_open_router_title: str | None
    """Name of your app."""
    x_open_router_categories: str | None
    """Categories of your app, separated by commas."""
    retries: RetryConfig | None
    """Retries as OpenRouter's official package configures them; wins over `max_retries`."""
    server_url: str | None
    """URL of the API."""
    timeout_ms: int | None
    """`timeout` in milliseconds."""
    http_headers: Mapping[str, str] | None
    """Headers; the same as `extra_headers`, which win."""
    timeout: float | httpx.Timeout | None
    """Seconds without receiving a byte, or an `httpx.Timeout`."""
    max_retries: int
    """How many requests may follow the first."""
    total_timeout: float | None
    """Seconds that the call may take in all, or None."""
    extra_headers: Mapping[str, str] | None
    """Headers that win over all others."""
    extra_query: Mapping[str, object] | None
    """Parameters added to the URL."""
    validate: bool
    """Whether documented limits are checked before anything is sent."""


class CallOptions(RequestOptions, total=False):
    """How a call that creates a response is sent; each wins over the client's setting of the same name."""

    x_open_router_metadata: MetadataLevel | None
    """"enabled" asks for `openrouter_metadata` on the response."""
    x_open_router_cache: bool | None
    """True lets an equal request get the stored response, which is not billed, and stores this one."""
    x_open_router_cache_ttl: int | None
    """Seconds that the response is stored for, 1 to 86400; the API's default is 300."""
    x_open_router_cache_clear: bool | None
    """True takes what is stored for this request away first."""
    x_session_id: str | None
    """What ties requests together, as a header; the field `session_id` wins. At most 256 characters."""
    retry_possibly_billed: bool
    """Whether a request is sent again that may have been billed already."""
    event_timeout: float | None
    """Seconds that a stream may be without an event, or None."""
    extra_body: Mapping[str, object] | None
    """Fields added to the body as they are; they win over arguments."""
