"""An error inside a stream raises the class that it stands for, with what came before it."""

from __future__ import annotations

from typing import Any

import pytest

from live.calls import error_of, read_stream
from openrouter_responses import OpenRouterError, errors
from openrouter_responses.testing import RawResponse
from payloads import TEXT, UNFINISHED, Json, error_body, terminal
from support import Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

ERRORS_IN_STREAM: dict[str, tuple[Json, type[OpenRouterError], int]] = {
    "empty": ({"type": "error", "error": {}}, errors.InternalServerResponseError, 500),
    "chat-style": (error_body(429, "slow down"), errors.TooManyRequestsResponseError, 429),
    "chat-style-with-more": (
        {"id": "gen-1", "choices": [], "error": {"code": 502, "message": "gone", "metadata": {"provider_name": "X"}}},
        errors.BadGatewayResponseError,
        502,
    ),
    "chat-style-string": ({"error": "all gone"}, errors.InternalServerResponseError, 500),
    "flat": (
        {"type": "error", "code": "rate_limit_exceeded", "message": "slow", "param": None, "sequence_number": 5},
        errors.TooManyRequestsResponseError,
        429,
    ),
    "nested": (
        {"type": "error", "error": {"code": "invalid_prompt", "message": "no"}, "sequence_number": 5},
        errors.BadRequestResponseError,
        400,
    ),
    "response.error": (
        {"type": "response.error", "error": {"code": "server_error", "message": "no"}},
        errors.InternalServerResponseError,
        500,
    ),
    "error-type-beats-code": (
        {
            "type": "error",
            "error": {"code": "server_error", "message": "m", "metadata": {"error_type": "payment_required"}},
        },
        errors.PaymentRequiredResponseError,
        402,
    ),
    "error-type-at-the-top": (
        {"type": "error", "error_type": "provider_overloaded", "error": {"code": "server_error", "message": "m"}},
        errors.ServiceUnavailableResponseError,
        503,
    ),
    "error-type-inside": (
        {"type": "error", "error": {"code": None, "message": "m", "error_type": "timeout"}},
        errors.GatewayTimeoutResponseError,
        504,
    ),
    "number-as-string": (
        {"type": "error", "error": {"code": "403", "message": "m"}},
        errors.ForbiddenResponseError,
        403,
    ),
}


@pytest.mark.parametrize("case", ERRORS_IN_STREAM)
def test_an_error_in_the_stream_raises_its_class_with_what_came(api: Api, case: str, chunks: Any) -> None:
    event, cls, status = ERRORS_IN_STREAM[case]
    streamed = read_stream(api, [*UNFINISHED, event], chunks=chunks)
    error = streamed.error
    assert type(error) is cls
    assert (error.status_code, error.generation_id, error.attempts) == (status, "gen-test-1", 1)
    message = event["error"] if isinstance(event.get("error"), str) else event.get("error", event).get("message", "")
    assert message in str(error)
    assert (streamed.deltas, error.output_text, error.response.output_text) == (TEXT, TEXT, TEXT)
    assert error.response.id == "gen-resp-1"


@pytest.mark.parametrize("event", [{"error": {}}, {"error": None}, {"error": False, "a": 1}])
def test_an_empty_error_without_a_type_still_raises(api: Api, event: Json) -> None:
    """It says nothing; whichever way it is read, the stream does not end as if it were well."""
    streamed = read_stream(api, [*UNFINISHED, event])
    assert streamed.error is not None
    assert streamed.error.output_text == TEXT


def test_an_error_before_any_event_raises(api: Api) -> None:
    streamed = read_stream(api, [error_body(401, "who?")])
    assert type(streamed.error) is errors.UnauthorizedResponseError
    assert streamed.events == []


@pytest.mark.parametrize("content_type", ["text/event-stream", "application/json"])
def test_an_event_stream_with_an_error_status_raises_the_error_inside(api: Api, content_type: str) -> None:
    raw = RawResponse.stream(
        [error_body(500, "broken pipe", metadata={"error_type": "server"})],
        status=500,
        headers={"Content-Type": "text/event-stream"},
    )
    error = error_of(api, raw)
    assert type(error) is errors.InternalServerResponseError
    assert (error.error_type, error.code) == ("server", 500)
    assert "broken pipe" in str(error)


FAILED: dict[str, tuple[Json, type[OpenRouterError]]] = {
    "whole": (
        terminal("failed", error={"code": "server_error", "message": "no luck"})["response"],
        errors.InternalServerResponseError,
    ),
    "whole-with-type": (
        terminal("failed", error={"code": "server_error", "message": "no luck"}, error_type="provider_overloaded")[
            "response"
        ],
        errors.ServiceUnavailableResponseError,
    ),
    "little": (
        {
            "id": "gen-resp-1",
            "status": "failed",
            "error": {"code": "rate_limit_exceeded", "message": "no luck"},
            "error_type": "rate_limit_exceeded",
        },
        errors.TooManyRequestsResponseError,
    ),
    "code-only": (
        {"id": "gen-resp-1", "status": "failed", "error": {"code": "invalid_prompt", "message": "no luck"}},
        errors.BadRequestResponseError,
    ),
    "no-status": (
        {"id": "gen-resp-1", "error": {"code": "server_error", "message": "no luck"}},
        errors.InternalServerResponseError,
    ),
}


@pytest.mark.parametrize("case", FAILED)
def test_a_failed_response_is_delivered_and_then_raised(api: Api, case: str, chunks: Any) -> None:
    failed, cls = FAILED[case]
    event = {"type": "response.failed", "response": failed, "sequence_number": 9}
    streamed = read_stream(api, [*UNFINISHED, event], chunks=chunks)
    assert streamed.events[-1].type == "response.failed"
    assert streamed.events[-1].response.to_dict() == failed
    assert type(streamed.error) is cls
    assert streamed.error.response.id == "gen-resp-1"
    assert streamed.error.response.output_text == TEXT
    assert "no luck" in str(streamed.error)


def test_a_completed_event_with_status_failed_raises(api: Api) -> None:
    last = terminal("failed", error={"code": "server_error", "message": "m"}, error_type="authentication")
    streamed = read_stream(api, [*UNFINISHED, {**last, "type": "response.completed"}])
    assert streamed.events[-1].type == "response.completed"
    assert type(streamed.error) is errors.UnauthorizedResponseError
