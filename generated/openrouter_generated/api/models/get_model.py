# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""Get a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.decode import ref

if TYPE_CHECKING:
    from ...models import (
        ErrorResponse,
        ModelResponse,
    )
    from ...runtime import types as _types
    from ...runtime.http import client as _client
    from ...runtime.http import security as _security

METHOD = "GET"
PATH = "/model/{author}/{slug}"

SECURITY: _security.Security = (("bearerAuth",),)
"""Alternatives of credentials, by the names of their schemes."""
RESPONSES: _client.Responses = {
    "200": ref("ModelResponse"),
    "403": ref("ErrorResponse"),
    "404": ref("ErrorResponse"),
    "500": ref("ErrorResponse"),
}
"""Status, range of statuses or "default" to what decodes its JSON; None where JSON stays JSON."""


def _get_kwargs(
    author: str,
    slug: str,
) -> dict[str, Any]:
    # Imported here, since the facts above are there for programs that send with something else.
    from ...runtime.http import request as _request

    return _request.request_kwargs(
        METHOD,
        PATH,
        [
            _request.Parameter("author", "path", author),
            _request.Parameter("slug", "path", slug),
        ],
    )


def sync_detailed(
    author: str,
    slug: str,
    *,
    client: _client.Client,
) -> _types.Response[ModelResponse | ErrorResponse | None]:
    """Gets one model, also by another of its names, and with a variant such as `:free` behind the slug.

    Args:
        author: Who made the model, such as `openai`.
        slug: Name of the model, such as `gpt-4o` or `gpt-4o:free`.
        client: What sends the request.

    Raises:
        UnexpectedStatus: The status is not in the document and the client has `raise_on_unexpected_status`.
        httpx.HTTPError: No complete response was received.
    """
    return client.send(
        _get_kwargs(
            author=author,
            slug=slug,
        ),
        RESPONSES,
        SECURITY,
    )


def sync(
    author: str,
    slug: str,
    *,
    client: _client.Client,
) -> ModelResponse | ErrorResponse | None:
    """Like `sync_detailed`, and return the decoded body alone."""
    return sync_detailed(
        client=client,
        author=author,
        slug=slug,
    ).parsed


async def asyncio_detailed(
    author: str,
    slug: str,
    *,
    client: _client.Client,
) -> _types.Response[ModelResponse | ErrorResponse | None]:
    """Like `sync_detailed`, asynchronously."""
    return await client.asend(
        _get_kwargs(
            author=author,
            slug=slug,
        ),
        RESPONSES,
        SECURITY,
    )


async def asyncio(
    author: str,
    slug: str,
    *,
    client: _client.Client,
) -> ModelResponse | ErrorResponse | None:
    """Like `asyncio_detailed`, and return the decoded body alone."""
    return (
        await asyncio_detailed(
            client=client,
            author=author,
            slug=slug,
        )
    ).parsed
