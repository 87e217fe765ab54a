"""How long the client waits before a retry, when the server says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from live.calls import availability, error_of, result_of
from openrouter_responses import errors
from openrouter_responses.testing import RawResponse, Server
from payloads import TEXT, Json, error_body, message, response
from support import ASK, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

BUSY = error_body(429, "slow down")


def test_retry_after_sets_the_delay(api: Api, delays: list[float]) -> None:
    reported: list[tuple[type, int, float]] = []
    hook = {"on_retry": lambda error, sent, delay: reported.append((type(error), sent, delay))}
    script = [RawResponse.json(BUSY, 429, headers={"Retry-After": "1"}), RawResponse.json(response(message()))]
    with Server(script) as server:
        result = api.send(server.url, client=hook, **ASK)
        assert server.requests[0].body == server.requests[1].body
        assert len(server.requests) == 2
    assert (result.output_text, result.meta.attempts) == (TEXT, 2)
    assert reported == [(errors.TooManyRequestsResponseError, 1, delays[0])]
    assert 1 <= delays[0] <= 1.5


def test_the_delay_is_really_waited_for(api: Api) -> None:
    script = [RawResponse.json(BUSY, 429, headers={"Retry-After": "0.05"}), RawResponse.json(response(message()))]
    result = result_of(api, script)
    assert result.output_text == TEXT
    assert result.meta.elapsed >= 0.05


@pytest.mark.parametrize(
    "header",
    ["600", "61", "1000000000", "date"],
    ids=["600", "61", "decades", "date"],
)
@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_a_retry_after_over_the_cap_raises_at_once(api: Api, header: str, stream: bool, delays: list[float]) -> None:
    if header == "date":
        header = format_datetime(datetime.now(UTC) + timedelta(seconds=600), usegmt=True)
    with Server(RawResponse.error(503, headers={"Retry-After": header})) as server:
        with pytest.raises(errors.ServiceUnavailableResponseError) as caught:
            (api.stream if stream else api.send)(server.url, **ASK)
        assert (len(server.requests), delays) == (1, [])
    if header[0].isdigit():
        assert caught.value.retry_after == float(header)
        assert f"{float(header):g} s" in str(caught.value)
    else:
        assert 500 < caught.value.retry_after <= 600


def test_a_date_is_honoured(api: Api, delays: list[float]) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=40), usegmt=True)
    script = [RawResponse.error(503, headers={"Retry-After": date}), RawResponse.json(response(message()))]
    assert result_of(api, script).output_text == TEXT
    assert 30 < delays[0] <= 41


@pytest.mark.parametrize("header", ["soon", "", "-5", "nan", "inf", "Sun, 99 Foo 2026 00:00:00 GMT", "1 2", "0x10"])
def test_an_invalid_retry_after_is_ignored(api: Api, header: str, delays: list[float]) -> None:
    script = [RawResponse.error(503, headers={"Retry-After": header}), RawResponse.json(response(message()))]
    assert result_of(api, script).meta.attempts == 2
    assert 0 <= delays[0] <= 0.5


def test_a_date_in_the_past_is_ignored(api: Api, delays: list[float]) -> None:
    date = format_datetime(datetime.now(UTC) - timedelta(days=1), usegmt=True)
    script = [RawResponse.error(503, headers={"Retry-After": date}), RawResponse.json(response(message()))]
    assert result_of(api, script).meta.attempts == 2
    assert 0 <= delays[0] <= 0.5


def test_seconds_in_the_body_are_honoured(api: Api, delays: list[float]) -> None:
    script = [availability(429, retryable=True, retry_after=3), RawResponse.json(response(message()))]
    assert result_of(api, script).output_text == TEXT
    assert 3 <= delays[0] <= 3.5
    error = error_of(api, availability(429, retryable=True, retry_after=600))
    assert error.retry_after == 600


@pytest.mark.parametrize(
    ("seconds", "options", "is_named"),
    [
        ("100", {"max_retries": 1}, True),
        ("100", {"max_retries": 0}, False),
        ("60", {"max_retries": 1, "total_timeout": 30}, False),
    ],
)
def test_the_error_says_that_the_server_asks_for_too_long_a_delay(
    api: Api, seconds: str, options: Json, is_named: bool
) -> None:
    error = error_of(api, RawResponse.error(429, headers={"Retry-After": seconds}), **options)
    reason = str(error).partition("; the server asks to wait ")[2]
    assert reason.startswith("100 s, which is over 60 s") if is_named else not reason
    assert error.elapsed is not None
    assert 0 <= error.elapsed < 60
