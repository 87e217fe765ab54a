# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""list_stations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.decode import each, ref

if TYPE_CHECKING:
    from ...models import (
        Problem,
        Station,
    )
    from ...runtime import types as _types
    from ...runtime.http import client as _client
    from ...runtime.http import security as _security

METHOD = "GET"
PATH = "/stations"

SECURITY: _security.Security = (("key",),)
"""Alternatives of credentials, by the names of their schemes."""
RESPONSES: _client.Responses = {
    "200": each(ref("Station")),
    "429": ref("Problem"),
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
) -> _types.Response[list[Station] | Problem | None]:
    """Lists all stations.

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
) -> list[Station] | Problem | None:
    """Like `sync_detailed`, and return the decoded body alone."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: _client.Client,
) -> _types.Response[list[Station] | Problem | None]:
    """Like `sync_detailed`, asynchronously."""
    return await client.asend(_get_kwargs(), RESPONSES, SECURITY)


async def asyncio(
    *,
    client: _client.Client,
) -> list[Station] | Problem | None:
    """Like `asyncio_detailed`, and return the decoded body alone."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
