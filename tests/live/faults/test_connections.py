"""Connections that cannot be made, or are closed before the response began."""

from __future__ import annotations

import httpx
import pytest

from live.calls import is_complete
from openrouter_responses import errors
from openrouter_responses.testing import RawResponse, Server
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from payloads import STREAM, message, response
from servers.sockets import refused_address
from support import ASK, Api, Session, run

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_a_refused_connection_is_retried_and_then_raised(api: Api, stream: bool, delays: list[float]) -> None:
    with refused_address() as address:
        url = f"http://{address}"
        reported: list[int] = []
        hook = {"on_retry": lambda error, attempt, delay: reported.append(attempt)}
        with pytest.raises(errors.APIConnectionError, match=url) as caught:
            (api.stream if stream else api.send)(url, client=hook, **ASK)
    assert (reported, len(delays), caught.value.attempts) == ([1, 2], 2, 3)
    assert isinstance(caught.value, errors.NoResponseError)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
def test_a_new_connection_closed_before_headers_is_retried_only_if_asked_for(
    api: Api, reset: bool, stream: bool, delays: list[float]
) -> None:
    """The server had the whole request: it may have acted on it."""
    last = RawResponse.stream(STREAM) if stream else RawResponse.json(response(message()))
    with Server([RawResponse.disconnect(reset), RawResponse.disconnect(reset), last]) as server:
        if stream:
            assert is_complete(api.stream(server.url, retry_possibly_billed=True, **ASK))
        else:
            assert api.send(server.url, retry_possibly_billed=True, **ASK).meta.attempts == 3
        assert len(server.requests) == 3
    with Server(RawResponse.disconnect(reset)) as server:
        with pytest.raises(errors.APIConnectionError) as caught:
            (api.stream if stream else api.send)(server.url, **ASK)
        assert len(server.requests) == caught.value.attempts == 1
        assert (caught.value.possibly_billed, caught.value.retryable) == (True, True)


def test_retries_of_connection_errors_can_be_switched_off(api: Api, delays: list[float]) -> None:
    config = RetryConfig("backoff", BackoffStrategy(1, 2, 1.5, 1000), retry_connection_errors=False)
    with Server(RawResponse.disconnect()) as server:
        with pytest.raises(errors.APIConnectionError):
            api.send(server.url, client={"retry_config": config}, **ASK)
        assert len(server.requests) == 1


def test_an_idle_connection_that_the_server_has_closed_is_replaced(api: Api, delays: list[float]) -> None:
    with Server(
        [RawResponse.json(response(message()), headers={"Connection": "keep-alive"}), RawResponse.stream(STREAM)]
    ) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                await session.send()
                server.close()
                server.start()
                assert is_complete(await session.stream())

        run(api, script)
