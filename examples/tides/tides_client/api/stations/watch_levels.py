# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""watch_levels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.decode import ref

if TYPE_CHECKING:
    from ...models import (
        Problem,
        WatchLevelsResponse200Item,
    )
    from ...runtime import item_stream as _item_stream
    from ...runtime import types as _types
    from ...runtime.http import client as _client
    from ...runtime.http import security as _security
    from ...runtime.http import streaming as _streaming

METHOD = "GET"
PATH = "/stations/{id}/levels"

SECURITY: _security.Security = (("key",),)
"""Alternatives of credentials, by the names of their schemes."""
RESPONSES: _client.Responses = {
    "200": None,
    "404": ref("Problem"),
}
"""Status, range of statuses or "default" to what decodes its JSON; None where JSON stays JSON."""

STREAMS: _item_stream.Streams = {
    "text/event-stream": (ref("WatchLevelsResponse200Item"), "event"),
}
"""Media type of a stream to what decodes an item's JSON, if anything does, and what an item is."""


def _get_kwargs(
    id: str,
) -> dict[str, Any]:
    # Imported here, since the facts above are there for programs that send with something else.
    from ...runtime.http import request as _request

    return _request.request_kwargs(
        METHOD,
        PATH,
        [
            _request.Parameter("id", "path", id),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: _client.Client,
) -> _types.Response[str | Problem | None]:
    """Watches the water at a station, as it changes.

    Args:
        id: ID of the station.
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
    id: str,
    *,
    client: _client.Client,
) -> str | Problem | None:
    """Like `sync_detailed`, and return the decoded body alone."""
    return sync_detailed(
        client=client,
        id=id,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: _client.Client,
) -> _types.Response[str | Problem | None]:
    """Like `sync_detailed`, asynchronously."""
    return await client.asend(
        _get_kwargs(
            id=id,
        ),
        RESPONSES,
        SECURITY,
    )


async def asyncio(
    id: str,
    *,
    client: _client.Client,
) -> str | Problem | None:
    """Like `asyncio_detailed`, and return the decoded body alone."""
    return (
        await asyncio_detailed(
            client=client,
            id=id,
        )
    ).parsed


def stream(
    id: str,
    *,
    client: _client.Client,
) -> _streaming.Stream[WatchLevelsResponse200Item]:
    """Return the stream that responds to the request: an iterator of its items and a context manager.

    The arguments are those of `sync_detailed`; the request is sent when the stream is entered.

    Raises:
        NotAStream: The server responded with something else; raised when the stream is entered.
        httpx.HTTPError: There was no response, or it broke off.
    """
    return client.stream(
        _get_kwargs(
            id=id,
        ),
        RESPONSES,
        STREAMS,
        SECURITY,
    )


def astream(
    id: str,
    *,
    client: _client.Client,
) -> _streaming.AsyncStream[WatchLevelsResponse200Item]:
    """Like `stream`, asynchronously: `async with` and `async for`."""
    return client.astream(
        _get_kwargs(
            id=id,
        ),
        RESPONSES,
        STREAMS,
        SECURITY,
    )
