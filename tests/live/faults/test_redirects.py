"""Redirects: the key never leaves the origin, and no body is lost on the way."""

from __future__ import annotations

import pytest

from live.calls import error_of, own_client
from openrouter_responses import OpenRouterError, errors
from openrouter_responses.testing import RawResponse, Server
from payloads import TEXT, Json, message, response
from support import ASK, KEY, Api, Session, run

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


@pytest.mark.parametrize("follows", [False, True], ids=["", "client-that-follows"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_origin_is_not_followed(api: Api, status: int, follows: bool) -> None:
    with Server(RawResponse.json(response())) as other:
        raw = RawResponse(status, headers={"Location": f"{other.url}/elsewhere"})
        with Server(raw) as server:

            async def script() -> None:
                async with own_client(api, follow_redirects=follows) as client:
                    session = Session(api, server.url, **client)
                    with pytest.raises(errors.OpenRouterDefaultError, match=other.url) as caught:
                        await session.send()
                    assert (caught.value.status_code, caught.value.attempts) == (status, 1)
                    assert "server_url" in str(caught.value)

            run(api, script)
            assert len(server.requests) == 1
        assert (other.connections, other.requests) == (0, [])


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("location", ["{url}/v2/responses?x=1", "/v2/responses?x=1"])
def test_a_redirect_within_the_origin_is_followed_with_the_same_body(
    api: Api, status: int, location: str, delays: list[float]
) -> None:
    script: list[RawResponse] = []
    with Server(lambda _: script.pop(0)) as server:
        target = location.format(url=server.url)
        script += [RawResponse(status, headers={"Location": target}), RawResponse.json(response(message()))]
        assert api.send(server.url, **ASK).output_text == TEXT
        first, second = server.requests
    assert (second.path, second.method, second.body) == ("/v2/responses?x=1", "POST", first.body)
    assert second.headers["authorization"] == f"Bearer {KEY}"
    assert sum(delays) == 0


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_redirect_that_would_lose_the_body_is_not_followed(api: Api, status: int) -> None:
    error = error_of(api, RawResponse(status, headers={"Location": "/v2/responses"}))
    assert (type(error), error.status_code) == (errors.OpenRouterDefaultError, status)
    assert "server_url" in str(error)


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (302, {}),
        (307, {}),
        (304, {}),
        (300, {}),
        (307, {"Location": ""}),
        (307, {"Location": "http://[::bad/"}),
        (307, {"Location": "http://127.0.0.1:99999999/"}),
        (307, {"Location": "mailto:a@b"}),
        (307, {"Location": "https://"}),
    ],
    ids=["302", "307", "304", "300", "empty", "invalid", "port", "mailto", "no-host"],
)
def test_a_redirect_without_a_usable_url_raises(api: Api, status: int, headers: Json, delays: list[float]) -> None:
    with Server(RawResponse(status, headers=headers)) as server:
        with pytest.raises(OpenRouterError) as caught:
            api.send(server.url, **ASK)
        assert len(server.requests) <= 7
    # httpx refuses some addresses itself; then there is no response to report.
    assert caught.value.status_code in (status, 0)


def test_redirects_in_a_circle_end(api: Api) -> None:
    with Server(RawResponse(307, headers={"Location": "/responses"})) as server:
        with pytest.raises(errors.OpenRouterDefaultError, match="redirects"):
            api.send(server.url, **ASK)
        assert 1 < len(server.requests) <= 12
