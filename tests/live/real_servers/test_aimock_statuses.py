"""`@copilotkit/aimock`, written elsewhere: statuses, retries, and responses that are broken on purpose."""

from __future__ import annotations

import asyncio
import pickle

import pytest

from live.real_server_calls import (
    both,
    final,
    opened,
    send,
    survives_pickling,
)
from openrouter_responses import OpenRouter, errors
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from servers.aimock import AimockTest
from servers.real_servers import AIMOCK_KEY
from support import Api


@both
@pytest.mark.parametrize("key", ["sk-or-v1-somebody-elses", f"{AIMOCK_KEY}x"])
def test_wrong_key(api: Api, aimock: AimockTest, key: str, streamed: bool) -> None:
    with pytest.raises(errors.UnauthorizedResponseError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(api_key=key), input="say hello")
    error = caught.value
    assert (error.status_code, error.code, error.attempts, error.retryable) == (401, "invalid_api_key", 1, False)
    assert "Invalid API key" in str(error)
    assert key not in f"{error!r}{error}{error.body}{pickle.dumps(error)!r}"
    assert survives_pickling(error)


@both
@pytest.mark.parametrize(
    ("status", "cls", "retryable"),
    [
        (400, errors.BadRequestResponseError, False),
        (402, errors.PaymentRequiredResponseError, False),
        (403, errors.ForbiddenResponseError, False),
        (408, errors.RequestTimeoutResponseError, True),
        (413, errors.PayloadTooLargeResponseError, False),
        (418, errors.OpenRouterDefaultError, False),
        (422, errors.UnprocessableEntityResponseError, False),
        (502, errors.BadGatewayResponseError, True),
        (524, errors.EdgeNetworkTimeoutResponseError, True),
        (529, errors.ProviderOverloadedResponseError, True),
    ],
)
def test_status(
    api: Api, aimock: AimockTest, status: int, cls: type[errors.OpenRouterError], retryable: bool, streamed: bool
) -> None:
    with pytest.raises(cls) as caught:
        final(api, aimock.url, streamed, client=aimock.client(max_retries=0), input=f"status {status}")
    error = caught.value
    assert (type(error), error.status_code, error.retryable) == (cls, status, retryable)
    assert error.data.error.message in str(error)
    assert error.attempts == len(aimock.received()) == 1


@pytest.mark.parametrize("status", [400, 402, 403, 413, 418, 422])
def test_status_that_is_never_retried(api: Api, aimock: AimockTest, status: int) -> None:
    with pytest.raises(errors.OpenRouterError):
        send(api, aimock.url, client=aimock.client(max_retries=5), input=f"status {status}")
    assert [entry["response"]["status"] for entry in aimock.received()] == [status]


@pytest.mark.parametrize("status", [408, 502, 529])
def test_retries_as_the_official_package_configures_them(api: Api, aimock: AimockTest, status: int) -> None:
    config = RetryConfig("backoff", BackoffStrategy(200, 400, 1.5, 3000), True)
    with pytest.raises(errors.OpenRouterError) as caught:
        send(api, aimock.url, client=aimock.client(retry_config=config), input=f"status {status}")
    assert caught.value.attempts > 3
    assert [entry["response"]["status"] for entry in aimock.received()] == [status] * caught.value.attempts


@both
def test_nothing_matches(api: Api, aimock: AimockTest, streamed: bool) -> None:
    with pytest.raises(errors.NotFoundResponseError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(), input="?")
    assert (caught.value.code, caught.value.attempts) == ("no_fixture_match", 1)


def test_rate_limit_is_waited_for(api: Api, aimock: AimockTest) -> None:
    waits: list[tuple[type, int, float]] = []
    settings = aimock.client(on_retry=lambda error, sent, delay: waits.append((type(error), sent, delay)))
    result = final(api, aimock.url, api.mode == "async", client=settings, input="limited once")
    assert (result.output_text, result.meta.attempts) == ("Now it is your turn.", 2)
    ((cls, attempt, delay),) = waits
    assert (cls, attempt) == (errors.TooManyRequestsResponseError, 1)
    assert 1 <= delay <= 1.1
    assert [entry["response"]["status"] for entry in aimock.received()] == [429, 200]


@both
def test_rate_limit_that_is_too_long_is_not_waited_for(api: Api, aimock: AimockTest, streamed: bool) -> None:
    with pytest.raises(errors.TooManyRequestsResponseError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(), input="limited for long")
    error = caught.value
    assert (error.retry_after, error.attempts, error.code, error.retryable) == (3600, 1, "rate_limit_exceeded", True)
    assert "Come back later" in str(error)
    assert "3600 s" in str(error)
    assert len(aimock.received()) == 1


@both
@pytest.mark.parametrize("retries", [0, 1, 3])
def test_giving_up(api: Api, aimock: AimockTest, retries: int, streamed: bool) -> None:
    with pytest.raises(errors.TooManyRequestsResponseError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(max_retries=retries), input="limited for ever")
    assert (caught.value.attempts, caught.value.retry_after) == (retries + 1, 0)
    assert len(aimock.received()) == retries + 1


@both
def test_third_time_works(api: Api, aimock: AimockTest, streamed: bool) -> None:
    seen: list[type] = []
    settings = aimock.client(on_retry=lambda error, *_: seen.append(type(error)))
    result = final(api, aimock.url, streamed, client=settings, input="fails twice")
    assert (result.output_text, result.meta.attempts) == ("The third time works.", 3)
    assert seen == [errors.InternalServerResponseError, errors.ServiceUnavailableResponseError]
    assert [entry["response"]["status"] for entry in aimock.received()] == [500, 503, 200]


@both
@pytest.mark.parametrize(
    ("mishap", "cls", "retried"),
    [
        ("drop", errors.InternalServerResponseError, True),
        ("ratelimit", errors.TooManyRequestsResponseError, True),
        ("disconnect", errors.APIConnectionError, False),
        ("malformed", errors.ResponseValidationError, False),
    ],
)
def test_mishaps(
    api: Api, aimock: AimockTest, mishap: str, cls: type[errors.OpenRouterError], retried: bool, streamed: bool
) -> None:
    retries = 0 if mishap == "ratelimit" else 1  # its Retry-After would be waited for
    with pytest.raises(cls) as caught:
        final(
            api,
            aimock.url,
            streamed,
            client=aimock.client(max_retries=retries),
            input="say hello",
            extra_headers={f"X-AIMock-Chaos-{mishap}": "1"},
        )
    assert caught.value.attempts == len(aimock.received()) == (1 + retries if retried else 1)
    assert caught.value.retryable == (mishap != "malformed")
    assert caught.value.possibly_billed == (not retried)
    assert survives_pickling(caught.value)


@both
def test_malformed_response_is_shown(api: Api, aimock: AimockTest, streamed: bool) -> None:
    with pytest.raises(errors.ResponseValidationError) as caught:
        final(
            api,
            aimock.url,
            streamed,
            client=aimock.client(),
            input="say hello",
            extra_headers={"X-AIMock-Chaos-Malformed": "1"},
        )
    error = caught.value
    assert error.status_code == 200
    assert error.body == "{malformed json: <<<chaos>>>"
    assert error.body in str(error)
    assert error.headers["x-request-id"].startswith("req-")


def test_another_key_is_fetched_for_each_request(api: Api, aimock: AimockTest) -> None:
    keys = iter(["sk-or-v1-expired", AIMOCK_KEY])

    async def talk() -> str:
        async with OpenRouter(
            server_url=aimock.url, api_key=lambda: next(keys), extra_headers={"X-Test-Id": aimock.id}
        ) as router:
            with pytest.raises(errors.UnauthorizedResponseError):
                async with opened(api, router, input="say hello"):
                    pass
            async with opened(api, router, input="say hello") as (stream, events):
                async for _ in events:
                    pass
            return stream.output_text

    assert asyncio.run(talk()).startswith("A mock says hello")
