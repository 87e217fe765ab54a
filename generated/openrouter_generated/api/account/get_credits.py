# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""Get the credits of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.decode import ref

if TYPE_CHECKING:
    from ...models import (
        CreditsResponse,
        ErrorResponse,
    )
    from ...runtime import types as _types
    from ...runtime.http import client as _client
    from ...runtime.http import security as _security

METHOD = "GET"
PATH = "/credits"

SECURITY: _security.Security = (("bearerAuth",),)
"""Alternatives of credentials, by the names of their schemes."""
RESPONSES: _client.Responses = {
    "200": ref("CreditsResponse"),
    "401": ref("ErrorResponse"),
    "403": ref("ErrorResponse"),
    "500": ref("ErrorResponse"),
}
"""Status, range of statuses or "default" to what decodes its JSON; None where JSON stays JSON."""


def _get_kwargs() -> dict[str, Any]:
    # Imported here, since the facts above are there for programs that send with something else.
    from ...runtime.http import request as _request

    return _request.request_kwargs(
        METHOD,
        PATH,
        [],
    )


def sync_detailed(
    *,
    client: _client.Client,
) -> _types.Response[CreditsResponse | ErrorResponse | None]:
    """Gets the credits that were bought and used.

    It needs a management key; other keys are refused.

    Args:
        client: What sends the request.

    Raises:
        UnexpectedStatus: The status is not in the document and the client has `raise_on_unexpected_status`.
        httpx.HTTPError: No complete response was received.
    """
    return client.send(_get_kwargs(), RESPONSES, SECURITY)


def sync(
    *,
    client: _client.Client,
) -> CreditsResponse | ErrorResponse | None:
    """Like `sync_detailed`, and return the decoded body alone."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: _client.Client,
) -> _types.Response[CreditsResponse | ErrorResponse | None]:
    """Like `sync_detailed`, asynchronously."""
    return await client.asend(_get_kwargs(), RESPONSES, SECURITY)


async def asyncio(
    *,
    client: _client.Client,
) -> CreditsResponse | ErrorResponse | None:
    """Like `asyncio_detailed`, and return the decoded body alone."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
