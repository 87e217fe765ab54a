# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""Save a request as a preset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.decode import ref

if TYPE_CHECKING:
    from ...models import (
        CreatePresetFromInferenceResponse,
        ErrorResponse,
        ResponsesRequest,
    )
    from ...runtime import types as _types
    from ...runtime.http import client as _client
    from ...runtime.http import security as _security
    from ...typed_dicts import (
        ResponsesRequestTypedDict,
    )

METHOD = "POST"
PATH = "/presets/{slug}/responses"

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
    "200": ref("CreatePresetFromInferenceResponse"),
    "400": ref("ErrorResponse"),
    "401": ref("ErrorResponse"),
    "403": ref("ErrorResponse"),
    "404": ref("ErrorResponse"),
    "409": ref("ErrorResponse"),
    "500": ref("ErrorResponse"),
}
"""Status, range of statuses or "default" to what decodes its JSON; None where JSON stays JSON."""


def _get_kwargs(
    slug: str,
    *,
    body: ResponsesRequest | ResponsesRequestTypedDict,
) -> dict[str, Any]:
    # Imported here, since the facts above are there for programs that send with something else.
    from ...runtime.http import request as _request

    return _request.request_kwargs(
        METHOD,
        PATH,
        [
            _request.Parameter("slug", "path", slug),
        ],
        body,
        MEDIA_TYPES,
    )


def sync_detailed(
    slug: str,
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
) -> _types.Response[CreatePresetFromInferenceResponse | ErrorResponse | None]:
    """Saves settings of a request under a name; no response is generated.

    The preset is created if there is none of this slug, else it gets a new version. Fields that a preset cannot
    hold, such as `stream` and `prompt`, are ignored.

    Args:
        slug: Name of the preset, as it stands in a URL.
        body: The request whose settings are saved.
        client: What sends the request.

    Raises:
        UnexpectedStatus: The status is not in the document and the client has `raise_on_unexpected_status`.
        httpx.HTTPError: No complete response was received.
    """
    return client.send(_get_kwargs(slug=slug, body=body), RESPONSES, SECURITY)


def sync(
    slug: str,
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
) -> CreatePresetFromInferenceResponse | ErrorResponse | None:
    """Like `sync_detailed`, and return the decoded body alone."""
    return sync_detailed(client=client, slug=slug, body=body).parsed


async def asyncio_detailed(
    slug: str,
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
) -> _types.Response[CreatePresetFromInferenceResponse | ErrorResponse | None]:
    """Like `sync_detailed`, asynchronously."""
    return await client.asend(_get_kwargs(slug=slug, body=body), RESPONSES, SECURITY)


async def asyncio(
    slug: str,
    *,
    client: _client.Client,
    body: ResponsesRequest | ResponsesRequestTypedDict,
) -> CreatePresetFromInferenceResponse | ErrorResponse | None:
    """Like `asyncio_detailed`, and return the decoded body alone."""
    return (await asyncio_detailed(client=client, slug=slug, body=body)).parsed
