# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""Get a generation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.decode import ref

if TYPE_CHECKING:
    from ...models import (
        ErrorResponse,
        GenerationResponse,
    )
    from ...runtime import types as _types
    from ...runtime.http import client as _client
    from ...runtime.http import security as _security

METHOD = "GET"
PATH = "/generation"

SECURITY: _security.Security = (("bearerAuth",),)
"""Alternatives of credentials, by the names of their schemes."""
RESPONSES: _client.Responses = {
    "200": ref("GenerationResponse"),
    "401": ref("ErrorResponse"),
    "402": ref("ErrorResponse"),
    "404": ref("ErrorResponse"),
    "429": ref("ErrorResponse"),
    "500": ref("ErrorResponse"),
    "502": ref("ErrorResponse"),
    "524": ref("ErrorResponse"),
    "529": ref("ErrorResponse"),
}
"""Status, range of statuses or "default" to what decodes its JSON; None where JSON stays JSON."""


def _get_kwargs(
    *,
    id: str,
) -> dict[str, Any]:
    # Imported here, since the facts above are there for programs that send with something else.
    from ...runtime.http import request as _request

    return _request.request_kwargs(
        METHOD,
        PATH,
        [
            _request.Parameter("id", "query", id),
        ],
    )


def sync_detailed(
    *,
    client: _client.Client,
    id: str,
) -> _types.Response[GenerationResponse | ErrorResponse | None]:
    """Gets what a generation cost, how long it took and how many tokens it had.

    Args:
        id: ID of the generation, as in `X-Generation-Id`.
        client: What sends the request.

    Raises:
        UnexpectedStatus: The status is not in the document and the client has `raise_on_unexpected_status`.
        httpx.HTTPError: No complete response was received.
    """
    return client.send(
        _get_kwargs(
            id=id,
        ),
        RESPONSES,
        SECURITY,
    )


def sync(
    *,
    client: _client.Client,
    id: str,
) -> GenerationResponse | ErrorResponse | None:
    """Like `sync_detailed`, and return the decoded body alone."""
    return sync_detailed(
        client=client,
        id=id,
    ).parsed


async def asyncio_detailed(
    *,
    client: _client.Client,
    id: str,
) -> _types.Response[GenerationResponse | ErrorResponse | None]:
    """Like `sync_detailed`, asynchronously."""
    return await client.asend(
        _get_kwargs(
            id=id,
        ),
        RESPONSES,
        SECURITY,
    )


async def asyncio(
    *,
    client: _client.Client,
    id: str,
) -> GenerationResponse | ErrorResponse | None:
    """Like `asyncio_detailed`, and return the decoded body alone."""
    return (
        await asyncio_detailed(
            client=client,
            id=id,
        )
    ).parsed
