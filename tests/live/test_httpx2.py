"""An httpx2 client, whose exceptions and time limits are classes of their own, serves like an httpx client."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from live.calls import check_requests
from openrouter_responses import OpenRouter, errors
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from support import ASK, KEY, Api, Session, Streamed, run, short_read_timeout

DELTA = {"type": "response.output_text.delta", "delta": "a", "item_id": "m", "output_index": 0, "content_index": 0}


def use(api: Api, url: str, work: Callable[[Session], Any], **settings: Any) -> Any:
    """What work gives that has a client of httpx2, or the error that it raises."""
    found: list[Any] = []

    async def script() -> None:
        if api.mode == "sync":
            own: dict[str, Any] = {"client": httpx2.Client(trust_env=False)}
        else:
            own = {"async_client": httpx2.AsyncClient(trust_env=False)}
        try:
            found.append(await work(Session(api, url, **own, **settings)))
        except errors.OpenRouterError as error:
            found.append(error)
        finally:
            _ = own["client"].close() if api.mode == "sync" else await own["async_client"].aclose()

    run(api, script)
    return found[0]


def test_finished_and_streamed(api: Api) -> None:
    async def work(session: Session) -> tuple[str, Streamed]:
        return (await session.send(**ASK)).output_text, await session.stream(**ASK)

    with Server(FakeResponse("Hello there.")) as server:
        text, streamed = use(api, server.url, work)
        assert server.connections == 1
    assert text == streamed.deltas == streamed.final.output_text == "Hello there."


@pytest.mark.parametrize(
    ("raw", "cls", "requests"),
    [
        (RawResponse.error(402, "No credit."), errors.PaymentRequiredResponseError, 1),
        (RawResponse.error(429, "Slow down.", retry_after=0), errors.TooManyRequestsResponseError, 3),
        (RawResponse(delay=5), errors.APITimeoutError, 1),
        (RawResponse.json({"id": "r"}, ending="hang", cut_after=3), errors.APITimeoutError, 1),
        (RawResponse.json({"id": "r"}, ending="cut", cut_after=3), errors.OpenRouterError, 1),
    ],
    ids=["refused", "retried", "silence", "silence-in-the-body", "broken-body"],
)
def test_errors_are_those_of_the_library(api: Api, raw: RawResponse, cls: type[Exception], requests: int) -> None:
    with Server(raw) as server:
        error = use(api, server.url, lambda session: session.send(**ASK), timeout=short_read_timeout(1))
        assert isinstance(error, cls)
        check_requests(server, requests)


def test_no_connection(api: Api) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = use(api, f"http://127.0.0.1:{port}", lambda session: session.send(**ASK), max_retries=0)
    assert isinstance(error, errors.APIConnectionError)
    assert "could not connect to http://127.0.0.1" in str(error)


@pytest.mark.parametrize("ending", ["cut", "reset", "hang"])
def test_stream_that_breaks_off(api: Api, ending: Any) -> None:
    async def work(session: Session) -> Streamed:
        return await session.stream(**ASK)

    with Server(RawResponse.stream([DELTA, DELTA], done=False, ending=ending, pace=0.05, chunks="events")) as server:
        streamed = use(api, server.url, work, timeout=short_read_timeout(1))
    expected = errors.APITimeoutError if ending == "hang" else errors.StreamInterruptedError
    assert isinstance(streamed.error, expected)
    assert streamed.error.output_text == "aa"


@pytest.mark.parametrize("limit", ["total_timeout", "event_timeout"])
def test_time_limits_of_streams(api: Api, limit: str) -> None:
    async def work(session: Session) -> Streamed:
        return await session.stream(**ASK)

    start = time.monotonic()
    with Server(RawResponse.stream([DELTA], done=False, ending="hang")) as server:
        streamed = use(api, server.url, work, **{limit: 1})
    assert isinstance(streamed.error, errors.APITimeoutError)
    assert f"1 s ({limit})" in str(streamed.error)
    assert time.monotonic() - start < 20


def test_time_limits_as_httpx2_has_them(api: Api) -> None:
    with Server(RawResponse(delay=5)) as server:
        for settings in ({}, {"timeout": httpx2.Timeout(60)}):
            error = use(
                api, server.url, lambda session: session.send(**ASK, timeout=httpx2.Timeout(60, read=0.2)), **settings
            )
            assert isinstance(error, errors.APITimeoutError)
            assert "0.2 s (read timeout)" in str(error)
        with (
            pytest.raises(errors.APITimeoutError),
            OpenRouter(KEY, server_url=server.url, timeout=httpx2.Timeout(0.2)) as own,
        ):
            own.responses.send(**ASK)  # an httpx client takes them, too


def test_hooks_get_its_objects() -> None:
    seen: list[Any] = []
    with Server(FakeResponse("a")) as server, httpx2.Client(trust_env=False) as own:
        client = OpenRouter(KEY, server_url=server.url, client=own, on_request=seen.append, on_response=seen.append)
        client.responses.send(**ASK)
    assert [type(item) for item in seen] == [httpx2.Request, httpx2.Response]


def test_clients_of_the_wrong_type() -> None:
    with pytest.raises(TypeError, match=r"^client must be"):
        OpenRouter(KEY, client=httpx2.AsyncClient())  # type: ignore[arg-type]  # that is the point
    with httpx2.Client() as own, pytest.raises(TypeError, match=r"^async_client must be"):
        OpenRouter(KEY, async_client=own)  # type: ignore[arg-type]  # that is the point
