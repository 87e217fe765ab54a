# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""read_history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.decode import ref
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        Level,
        Problem,
    )
    from ...runtime import item_stream as _item_stream
    from ...runtime import types as _types
    from ...runtime.http import client as _client
    from ...runtime.http import security as _security
    from ...runtime.http import streaming as _streaming

METHOD = "GET"
PATH = "/stations/{id}/history"

SECURITY: _security.Security = (("key",),)
"""Alternatives of credentials, by the names of their schemes."""
RESPONSES: _client.Responses = {
    "200": None,
    "404": ref("Problem"),
}
"""Status, range of statuses or "default" to what decodes its JSON; None where JSON stays JSON."""

STREAMS: _item_stream.Streams = {
    "application/jsonl": (ref("Level"), "data"),
}
"""Media type of a stream to what decodes an item's JSON, if anything does, and what an item is."""


def _get_kwargs(
    id: str,
    *,
    since: str | Unset = UNSET,
) -> dict[str, Any]:
    # Imported here, since the facts above are there for programs that send with something else.
    from ...runtime.http import request as _request

    return _request.request_kwargs(
        METHOD,
        PATH,
        [
            _request.Parameter("id", "path", id),
            _request.Parameter("since", "query", since),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: _client.Client,
    since: str | Unset = UNSET,
) -> _types.Response[bytes | Problem | None]:
    """Reads all levels of the past, one a line.

    Args:
        id: ID of the station.
        since: First day.
        client: What sends the request.

    Raises:
        UnexpectedStatus: The status is not in the document and the client has `raise_on_unexpected_status`.
        httpx.HTTPError: No complete response was received.
    """
    return client.send(
        _get_kwargs(
            id=id,
            since=since,
        ),
        RESPONSES,
        SECURITY,
    )


def sync(
    id: str,
    *,
    client: _client.Client,
    since: str | Unset = UNSET,
) -> bytes | Problem | None:
    """Like `sync_detailed`, and return the decoded body alone."""
    return sync_detailed(
        client=client,
        id=id,
        since=since,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: _client.Client,
    since: str | Unset = UNSET,
) -> _types.Response[bytes | Problem | None]:
    """Like `sync_detailed`, asynchronously."""
    return await client.asend(
        _get_kwargs(
            id=id,
            since=since,
        ),
        RESPONSES,
        SECURITY,
    )


async def asyncio(
    id: str,
    *,
    client: _client.Client,
    since: str | Unset = UNSET,
) -> bytes | Problem | None:
    """Like `asyncio_detailed`, and return the decoded body alone."""
    return (
        await asyncio_detailed(
            client=client,
            id=id,
            since=since,
        )
    ).parsed


def stream(
    id: str,
    *,
    client: _client.Client,
    since: str | Unset = UNSET,
) -> _streaming.Stream[Level]:
    """Return the stream that responds to the request: an iterator of its items and a context manager.

    The arguments are those of `sync_detailed`; the request is sent when the stream is entered.

    Raises:
        NotAStream: The server responded with something else; raised when the stream is entered.
        httpx.HTTPError: There was no response, or it broke off.
    """
    return client.stream(
        _get_kwargs(
            id=id,
            since=since,
        ),
        RESPONSES,
        STREAMS,
        SECURITY,
    )


def astream(
    id: str,
    *,
    client: _client.Client,
    since: str | Unset = UNSET,
) -> _streaming.AsyncStream[Level]:
    """Like `stream`, asynchronously: `async with` and `async for`."""
    return client.astream(
        _get_kwargs(
            id=id,
            since=since,
        ),
        RESPONSES,
        STREAMS,
        SECURITY,
    )
