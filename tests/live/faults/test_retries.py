"""What is retried, how often, and what is raised in the end."""

from __future__ import annotations

import httpx
import pytest

from live.calls import is_complete, own_client
from openrouter_responses import OpenRouterError, errors
from openrouter_responses.testing import RawResponse, Server
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from payloads import STREAM, TEXT, error_body, message, response
from support import ASK, Api, Session, run

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

BUSY = error_body(429, "slow down")


def test_a_stream_is_retried_until_it_begins(api: Api, delays: list[float]) -> None:
    with Server([RawResponse.json(BUSY, 429), RawResponse.error(503), RawResponse.stream(STREAM)]) as server:
        streamed = api.stream(server.url, **ASK)
        assert len(server.requests) == 3
    assert is_complete(streamed)
    assert streamed.final.meta.attempts == streamed.stream.meta.attempts == 3
    assert len(delays) == 2


RETRIED: dict[str, RawResponse] = {
    "408": RawResponse(408),
    "429": RawResponse.json(BUSY, 429),
    "500": RawResponse.json(error_body(500, "oops"), 500),
    "502": RawResponse.error(502),
    "503": RawResponse.error(503),
    "529": RawResponse(529),
}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("case", RETRIED)
def test_a_failure_that_lasts_is_raised_after_three_attempts(
    api: Api, case: str, stream: bool, delays: list[float]
) -> None:
    with Server(RETRIED[case]) as server, pytest.raises(OpenRouterError) as caught:
        (api.stream if stream else api.send)(server.url, **ASK)
    assert len(server.requests) == 3
    error = caught.value
    assert (error.status_code, error.attempts, error.retryable) == (int(case), 3, True)
    assert len(delays) == 2
    assert all(0 <= delay <= bound for delay, bound in zip(delays, [0.5, 1.0], strict=True))


def test_the_error_says_how_many_attempts_and_how_long(api: Api, delays: list[float]) -> None:
    with Server(RawResponse.error(503)) as server, pytest.raises(OpenRouterError, match=r"3 attempts.*\d s") as caught:
        api.send(server.url, **ASK)
    assert caught.value.attempts == 3


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_the_number_of_retries_can_be_configured(api: Api, retries: int, delays: list[float]) -> None:
    with Server(RawResponse(429)) as server:
        with pytest.raises(errors.TooManyRequestsResponseError):
            api.send(server.url, client={"max_retries": retries}, **ASK)
        assert len(server.requests) == retries + 1
        with pytest.raises(errors.TooManyRequestsResponseError):
            api.send(server.url, client={"max_retries": 9}, max_retries=retries, **ASK)
        assert len(server.requests) == 2 * (retries + 1)


def test_the_retry_config_of_the_official_package_is_honoured(api: Api) -> None:
    config = RetryConfig("backoff", BackoffStrategy(1, 1000, 30, 3000), retry_connection_errors=True)
    with Server(RawResponse.error(503)) as server:
        with pytest.raises(errors.ServiceUnavailableResponseError) as caught:
            api.send(server.url, client={"retry_config": config}, **ASK)
        assert 1 < len(server.requests) == caught.value.attempts
        with pytest.raises(errors.ServiceUnavailableResponseError) as caught:
            api.send(server.url, client={"retry_config": config}, retries=RetryConfig("none"), **ASK)
        assert caught.value.attempts == 1


@pytest.mark.parametrize(
    "first",
    [
        RawResponse.error(503),
        RawResponse(529, b"x" * 3_000_000, framing="length"),
        RawResponse(429, b"x" * 5, ending="cut"),
    ],
    ids=["short", "longer-than-is-read", "cut"],
)
@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_a_retry_gives_its_connection_back_to_the_pool(
    api: Api, first: RawResponse, stream: bool, delays: list[float]
) -> None:
    limits = httpx.Limits(max_connections=1)
    last = RawResponse.stream(STREAM) if stream else RawResponse.json(response(message()))
    with Server([first, first, last]) as server:

        async def script() -> None:
            async with own_client(api, limits=limits) as client:
                session = Session(api, server.url, timeout=httpx.Timeout(5, pool=0.5), **client)
                for _ in range(2):
                    if stream:
                        assert is_complete(await session.stream())
                    else:
                        assert (await session.send()).output_text == TEXT

        run(api, script)
        assert len(server.requests) == 4
