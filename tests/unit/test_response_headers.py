"""What a response says in addition to its content: stored responses and rate limits, read from headers when somebody asks."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from openrouter_generated.runtime.headers import Headers, media_type
from openrouter_responses import OpenRouter
from openrouter_responses._core.response_headers import Cache, RateLimit, cache_of, rate_limit_of
from openrouter_responses.testing import FakeResponse, Server
from support import ASK, KEY, Api, response_info

HIT = {
    "X-OpenRouter-Cache-Status": "HIT",
    "X-OpenRouter-Cache-Age": "12",
    "X-OpenRouter-Cache-TTL": "288",
    "X-OpenRouter-Cache-Source-Id": "gen-1",
}


def lower(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"X-OpenRouter-Cache-TTL": "300"}, None),
        (HIT, Cache("HIT", 12, 288, "gen-1")),
        ({"X-OpenRouter-Cache-Status": "MISS"}, Cache("MISS", None, None, None)),
        ({"X-OpenRouter-Cache-Status": "STALE", "X-OpenRouter-Cache-Age": "soon"}, Cache("STALE", None, None, None)),
        ({"X-OpenRouter-Cache-Status": "HIT", "X-OpenRouter-Cache-Age": "nan"}, Cache("HIT", None, None, None)),
    ],
)
def test_stored_responses(headers: dict[str, str], expected: Cache | None) -> None:
    found = cache_of(lower(headers))
    assert found == expected
    assert found is None or found.is_hit is (found.status == "HIT")


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"X-RateLimit-Limit": "20"}, RateLimit(20, None, None)),
        ({"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1790000000000"}, RateLimit(None, 0, 1790000000)),
        ({"X-RateLimit-Reset": "1790000000"}, RateLimit(None, None, 1790000000)),
        ({"X-RateLimit-Reset": "100000000000"}, RateLimit(None, None, 100000000000)),
        ({"X-RateLimit-Reset": "100000000001"}, RateLimit(None, None, 100000000.001)),
        ({"X-RateLimit-Reset": "1.5", "X-RateLimit-Limit": "many"}, RateLimit(None, None, 1.5)),
    ],
)
def test_rate_limits(headers: dict[str, str], expected: RateLimit | None) -> None:
    assert rate_limit_of(lower(headers)) == expected


def test_what_is_known_of_a_response() -> None:
    meta = response_info(attempts=2)._replace(started=2.0).meta(5.5, 7)
    assert (meta.status_code, meta.attempts, meta.elapsed, meta.bytes, meta.generation_id) == (200, 2, 3.5, 7, None)


def test_of_results_and_streams(api: Api) -> None:
    headers = {**HIT, "X-RateLimit-Remaining": "3"}
    with Server(FakeResponse("a", headers=headers)) as server:
        result = api.send(server.url, **ASK)
        streamed = api.stream(server.url, **ASK)
    assert streamed.stream is not None
    assert streamed.stream.headers["X-OpenRouter-Cache-Status"] == "HIT"
    assert streamed.stream.generation_id == streamed.stream.headers["X-Generation-Id"]
    for meta in (result.meta, streamed.stream.meta):
        assert (meta.cache, meta.rate_limit) == (Cache("HIT", 12, 288, "gen-1"), RateLimit(None, 3, None))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {}),
        ({"x_open_router_cache": True}, {"x-openrouter-cache": "true"}),
        ({"x_open_router_cache": False, "x_open_router_cache_ttl": None}, {"x-openrouter-cache": "false"}),
        (
            {"x_open_router_cache_ttl": 60, "x_open_router_cache_clear": True},
            {"x-openrouter-cache-ttl": "60", "x-openrouter-cache-clear": "true"},
        ),
        ({"x_session_id": "s" * 256}, {"x-session-id": "s" * 256}),
    ],
)
def test_of_requests(options: dict[str, Any], expected: dict[str, str]) -> None:
    with Server(FakeResponse("a")) as server, OpenRouter(KEY, server_url=server.url) as client:
        client.responses.send(**ASK, **options)
    sent = server.last_request.headers
    assert {name: value for name, value in sent.items() if name.startswith(("x-openrouter", "x-session"))} == expected


def test_headers() -> None:
    headers = Headers(
        [(b"Content-Type", b" Text/HTML ; charset=x"), (b"Via", b"a"), (b"VIA", "é".encode()), (b"X", b"\xe9")]
    )
    assert dict(headers) == {"content-type": " Text/HTML ; charset=x", "via": "a, é", "x": "é"}
    assert (headers["VIA"], headers.get("none"), "x" in headers, len(headers)) == ("a, é", None, True, 3)
    assert repr(Headers([(b"A", b"b")])) == "Headers({'a': 'b'})"
    assert dict(pickle.loads(pickle.dumps(headers))) == dict(headers)
    assert (media_type(headers), media_type({})) == ("text/html", "")
    redacted = Headers([(b"A", b"key"), (b"A", b"b")], lambda value: value.replace("key", "[key]"))
    assert redacted["a"] == "[key], b"
