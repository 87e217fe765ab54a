# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""Create a response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.decode import ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        ErrorResponse,
        MetadataLevel,
        OpenResponsesResult,
        ResponsesRequest,
        ResponsesStreamingResponse,
    )
    from ...runtime import item_stream as _item_stream
    from ...runtime import types as _types
    from ...runtime.http import client as _client
    from ...runtime.http import security as _security
    from ...runtime.http import streaming as _streaming
    from ...typed_dicts import (
        ResponsesRequestTypedDict,
    )

METHOD = "POST"
PATH = "/responses"

SECURITY: _security.Security = (("bearerAuth",),)
"""Alternatives of credentials, by the names of their schemes."""

MEDIA_TYPES = {
    "application/json": "ResponsesRequest",
}
"""Media type of the body to the name of its schema, if it has one."""

FIELDS = (
    "model",
    "models",
    "provider",
    "route",
    "service_tier",
    "plugins",
    "input",
    "instructions",
    "prompt",
    "previous_response_id",
    "truncation",
    "stream",
    "text",
    "modalities",
    "image_config",
    "include",
    "max_output_tokens",
    "stop",
    "reasoning",
    "temperature",
    "top_p",
    "top_k",
    "frequency_penalty",
    "presence_penalty",
    "top_logprobs",
    "tools",
    "tool_choice",
    "parallel_tool_calls",
    "max_tool_calls",
    "stop_server_tools_when",
    "deferred_tools",
    "cache_control",
    "prompt_cache_key",
    "prompt_cache_options",
    "user",
    "session_id",
    "safety_identifier",
    "metadata",
    "trace",
    "background",
    "store",
    "debug",
)
"""Names of the body's fields."""

NULLABLE: frozenset[str] = frozenset(
    (
        "provider",
        "route",
        "service_tier",
        "instructions",
        "prompt",
        "previous_response_id",
        "truncation",
        "include",
        "max_output_tokens",
        "stop",
        "reasoning",
        "temperature",
        "top_p",
        "frequency_penalty",
        "presence_penalty",
        "top_logprobs",
        "parallel_tool_calls",
        "max_tool_calls",
        "prompt_cache_key",
        "prompt_cache_options",
        "safety_identifier",
        "metadata",
        "background",
    )
)
"""Fields of the body for which null means something."""

LIMITS: dict[str, dict[str, Any]] = {
    "stop_server_tools_when": {"minItems": 1},
    "user": {"maxLength": 256},
    "session_id": {"maxLength": 256},
    "metadata": {
        "maxProperties": 16,
        "propertyNames": {"maxLength": 64, "pattern": "^[^\\[\\]]*$"},
        "additionalProperties": {"maxLength": 512},
    },
}
"""Limits of the body's fields, as JSON Schema says them."""

RESPONSES: _client.Responses = {
    "200": ref("OpenResponsesResult"),
    "400": ref("ErrorResponse"),
    "401": ref("ErrorResponse"),
    "402": ref("ErrorResponse"),
    "403": ref("ErrorResponse"),
    "404": ref("ErrorResponse"),
    "408": ref("ErrorResponse"),
    "413": ref("ErrorResponse"),
    "422": ref("ErrorResponse"),
    "429": ref("ErrorResponse"),
    "500": ref("ErrorResponse"),
    "502": ref("ErrorResponse"),
    "503": ref("ErrorResponse"),
    "524": ref("ErrorResponse"),
    "529": ref("ErrorResponse"),
}
"""Status, range of statuses or "default" to what decodes its JSON; None where JSON stays JSON."""

STREAMS: _item_stream.Streams = {
    "text/event-stream": (ref("ResponsesStreamingResponse"), "event"),
}
"""Media type of a stream to what decodes an item's JSON, if anything does, and what an item is."""


def _get_kwargs(
    *,
    body: ResponsesRequest | ResponsesRequestTypedDict,
    http_referer: str | Unset = UNSET,
    x_open_router_title: str | Unset = UNSET,
    x_open_router_categories: str | Unset = UNSET,
    x_open_router_metadata: MetadataLevel | Unset = UNSET,
    x_open_router_cache: bool | Unset = UNSET,
    x_open_router_cache_ttl: int | Unset = UNSET,
    x_open_router_cache_clear: bool | Unset = UNSET,
    x_session_id: str | Unset = UNSET,
) -> dict[str, Any]:
    # Imported here, since the facts above are there for programs that send with something else.
    from ...runtime.http import request as _request

    return _request.request_kwargs(
        METHOD,
        PATH,
        [
            _request.Parameter("HTTP-Referer", "header", http_referer),
            _request.Parameter("X-OpenRouter-Title", "header", x_open_router_title),
            _request.Parameter("X-OpenRouter-Categories", "header", x_open_router_categories),
            _request.Parameter("X-OpenRouter-Metadata", "header", x_open_router_metadata),
            _request.Parameter("X-OpenRouter-Cache", "header", x_open_router_cache),
            _request.Parameter("X-OpenRouter-Cache-TTL", "header", x_open_router_cache_ttl),
            _request.Parameter("X-OpenRouter-Cache-Clear", "header", x_open_router_cache_clear),
            _request.Parameter("x-session-id", "header", x_session_id),
        ],
        body,
        MEDIA_TYPES,
    )


def sync_detailed(
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
    http_referer: str | Unset = UNSET,
    x_open_router_title: str | Unset = UNSET,
    x_open_router_categories: str | Unset = UNSET,
    x_open_router_metadata: MetadataLevel | Unset = UNSET,
    x_open_router_cache: bool | Unset = UNSET,
    x_open_router_cache_ttl: int | Unset = UNSET,
    x_open_router_cache_clear: bool | Unset = UNSET,
    x_session_id: str | Unset = UNSET,
) -> _types.Response[OpenResponsesResult | str | ErrorResponse | None]:
    """Generates a model response for the conversation in `input`.

    The response is one JSON object, or server-sent events if `stream` is true. The API is stateless: it keeps
    nothing between requests. An error before the first token is an HTTP error status with a JSON body, also when a
    stream was requested. Every response has the header `X-Generation-Id`.

    Args:
        http_referer: URL of the app that sends the request, for app attribution in OpenRouter's rankings.
        x_open_router_title: Name of the app, for app attribution.
        x_open_router_categories: Categories of the app for app attribution, separated by commas.
        x_open_router_metadata: Whether the response includes `openrouter_metadata`, which describes how the request
            was routed.
        x_open_router_cache: Whether an equal request gets the response that was stored for it, which is not billed;
            the first one stores it.
        x_open_router_cache_ttl: Seconds for which the response is stored; 300 unless a preset says otherwise.
        x_open_router_cache_clear: Whether the stored response of an equal request is removed first, so that a new
            one is generated.
        x_session_id: Id that ties requests together, for clients that cannot change the body; `session_id` in the
            body wins.
        body: Input for the model, and the settings of the request.
        client: What sends the request.

    Raises:
        UnexpectedStatus: The status is not in the document and the client has `raise_on_unexpected_status`.
        httpx.HTTPError: No complete response was received.
    """
    return client.send(
        _get_kwargs(
            http_referer=http_referer,
            x_open_router_title=x_open_router_title,
            x_open_router_categories=x_open_router_categories,
            x_open_router_metadata=x_open_router_metadata,
            x_open_router_cache=x_open_router_cache,
            x_open_router_cache_ttl=x_open_router_cache_ttl,
            x_open_router_cache_clear=x_open_router_cache_clear,
            x_session_id=x_session_id,
            body=body,
        ),
        RESPONSES,
        SECURITY,
    )


def sync(
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
    http_referer: str | Unset = UNSET,
    x_open_router_title: str | Unset = UNSET,
    x_open_router_categories: str | Unset = UNSET,
    x_open_router_metadata: MetadataLevel | Unset = UNSET,
    x_open_router_cache: bool | Unset = UNSET,
    x_open_router_cache_ttl: int | Unset = UNSET,
    x_open_router_cache_clear: bool | Unset = UNSET,
    x_session_id: str | Unset = UNSET,
) -> OpenResponsesResult | str | ErrorResponse | None:
    """Like `sync_detailed`, and return the decoded body alone."""
    return sync_detailed(
        client=client,
        http_referer=http_referer,
        x_open_router_title=x_open_router_title,
        x_open_router_categories=x_open_router_categories,
        x_open_router_metadata=x_open_router_metadata,
        x_open_router_cache=x_open_router_cache,
        x_open_router_cache_ttl=x_open_router_cache_ttl,
        x_open_router_cache_clear=x_open_router_cache_clear,
        x_session_id=x_session_id,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
    http_referer: str | Unset = UNSET,
    x_open_router_title: str | Unset = UNSET,
    x_open_router_categories: str | Unset = UNSET,
    x_open_router_metadata: MetadataLevel | Unset = UNSET,
    x_open_router_cache: bool | Unset = UNSET,
    x_open_router_cache_ttl: int | Unset = UNSET,
    x_open_router_cache_clear: bool | Unset = UNSET,
    x_session_id: str | Unset = UNSET,
) -> _types.Response[OpenResponsesResult | str | ErrorResponse | None]:
    """Like `sync_detailed`, asynchronously."""
    return await client.asend(
        _get_kwargs(
            http_referer=http_referer,
            x_open_router_title=x_open_router_title,
            x_open_router_categories=x_open_router_categories,
            x_open_router_metadata=x_open_router_metadata,
            x_open_router_cache=x_open_router_cache,
            x_open_router_cache_ttl=x_open_router_cache_ttl,
            x_open_router_cache_clear=x_open_router_cache_clear,
            x_session_id=x_session_id,
            body=body,
        ),
        RESPONSES,
        SECURITY,
    )


async def asyncio(
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
    http_referer: str | Unset = UNSET,
    x_open_router_title: str | Unset = UNSET,
    x_open_router_categories: str | Unset = UNSET,
    x_open_router_metadata: MetadataLevel | Unset = UNSET,
    x_open_router_cache: bool | Unset = UNSET,
    x_open_router_cache_ttl: int | Unset = UNSET,
    x_open_router_cache_clear: bool | Unset = UNSET,
    x_session_id: str | Unset = UNSET,
) -> OpenResponsesResult | str | ErrorResponse | None:
    """Like `asyncio_detailed`, and return the decoded body alone."""
    return (
        await asyncio_detailed(
            client=client,
            http_referer=http_referer,
            x_open_router_title=x_open_router_title,
            x_open_router_categories=x_open_router_categories,
            x_open_router_metadata=x_open_router_metadata,
            x_open_router_cache=x_open_router_cache,
            x_open_router_cache_ttl=x_open_router_cache_ttl,
            x_open_router_cache_clear=x_open_router_cache_clear,
            x_session_id=x_session_id,
            body=body,
        )
    ).parsed


def stream(
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
    http_referer: str | Unset = UNSET,
    x_open_router_title: str | Unset = UNSET,
    x_open_router_categories: str | Unset = UNSET,
    x_open_router_metadata: MetadataLevel | Unset = UNSET,
    x_open_router_cache: bool | Unset = UNSET,
    x_open_router_cache_ttl: int | Unset = UNSET,
    x_open_router_cache_clear: bool | Unset = UNSET,
    x_session_id: str | Unset = UNSET,
) -> _streaming.Stream[ResponsesStreamingResponse]:
    """Return the stream that responds to the request: an iterator of its items and a context manager.

    The arguments are those of `sync_detailed`; the request is sent when the stream is entered.

    Raises:
        NotAStream: The server responded with something else; raised when the stream is entered.
        httpx.HTTPError: There was no response, or it broke off.
    """
    return client.stream(
        _get_kwargs(
            http_referer=http_referer,
            x_open_router_title=x_open_router_title,
            x_open_router_categories=x_open_router_categories,
            x_open_router_metadata=x_open_router_metadata,
            x_open_router_cache=x_open_router_cache,
            x_open_router_cache_ttl=x_open_router_cache_ttl,
            x_open_router_cache_clear=x_open_router_cache_clear,
            x_session_id=x_session_id,
            body=body,
        ),
        RESPONSES,
        STREAMS,
        SECURITY,
    )


def astream(
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
    http_referer: str | Unset = UNSET,
    x_open_router_title: str | Unset = UNSET,
    x_open_router_categories: str | Unset = UNSET,
    x_open_router_metadata: MetadataLevel | Unset = UNSET,
    x_open_router_cache: bool | Unset = UNSET,
    x_open_router_cache_ttl: int | Unset = UNSET,
    x_open_router_cache_clear: bool | Unset = UNSET,
    x_session_id: str | Unset = UNSET,
) -> _streaming.AsyncStream[ResponsesStreamingResponse]:
    """Like `stream`, asynchronously: `async with` and `async for`."""
    return client.astream(
        _get_kwargs(
            http_referer=http_referer,
            x_open_router_title=x_open_router_title,
            x_open_router_categories=x_open_router_categories,
            x_open_router_metadata=x_open_router_metadata,
            x_open_router_cache=x_open_router_cache,
            x_open_router_cache_ttl=x_open_router_cache_ttl,
            x_open_router_cache_clear=x_open_router_cache_clear,
            x_session_id=x_session_id,
            body=body,
        ),
        RESPONSES,
        STREAMS,
        SECURITY,
    )
