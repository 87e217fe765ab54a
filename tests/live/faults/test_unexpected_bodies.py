"""Bodies that are not what was asked for, cannot be read, or contradict the status 200."""

from __future__ import annotations

import json
from typing import Any

import pytest

from live.calls import error_of, result_of
from openrouter_responses import OpenRouterError, ResponseValidationError, StreamInterruptedError, errors
from openrouter_responses.testing import RawResponse, Server
from payloads import STREAM, TEXT, UNFINISHED, USAGE, Json, error_body, message, response, terminal
from support import ASK, Api, Session, run

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


def test_json_in_place_of_a_stream_is_a_stream_of_one_event(api: Api, chunks: Any) -> None:
    payload = response(message(), usage=USAGE)
    with Server(RawResponse.json(payload, chunks=chunks, framing="chunked")) as server:
        streamed = api.stream(server.url, **ASK)
    assert [event.type for event in streamed.events] == ["response.completed"]
    assert streamed.events[0].response.to_dict() == payload
    assert (streamed.final.output_text, streamed.final.usage.total_tokens) == (TEXT, 33)


@pytest.mark.usefixtures("ends_are_waited_for")
@pytest.mark.parametrize("status", ["incomplete", "completed"])
def test_json_in_place_of_a_stream_keeps_the_connection(api: Api, status: str) -> None:
    with Server(RawResponse.json(response(message(), status=status))) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                for _ in range(2):
                    streamed = await session.stream()
                    assert streamed.events[0].type == f"response.{status}"

        run(api, script)
        assert server.connections == 1


def test_a_stream_in_place_of_json_gives_its_result(api: Api, chunks: Any) -> None:
    assert result_of(api, RawResponse.stream(STREAM, chunks=chunks)).to_dict() == terminal()["response"]


@pytest.mark.parametrize(
    "event",
    [
        error_body(402, "m"),
        terminal("failed", error_type="payment_required", error={"message": "m"}),
    ],
    ids=["error", "failed"],
)
def test_a_failing_stream_in_place_of_json_raises_its_error(api: Api, event: Json) -> None:
    error = error_of(api, RawResponse.stream([*UNFINISHED, event]))
    assert type(error) is errors.PaymentRequiredResponseError
    assert error.output_text == TEXT


def test_a_broken_stream_in_place_of_json_raises_with_its_text(api: Api) -> None:
    error = error_of(api, RawResponse.stream(UNFINISHED))
    assert type(error) is StreamInterruptedError
    assert error.output_text == TEXT


CUT_JSON = json.dumps(response(message())).encode()[:-40]


UNREADABLE: dict[str, RawResponse] = {
    "html": RawResponse.text("<html><body>Welcome to the proxy</body></html>"),
    "empty": RawResponse(framing="length"),
    "empty-json": RawResponse(framing="length", headers={"Content-Type": "application/json"}),
    "white-space": RawResponse(body=b" \n \n", headers={"Content-Type": "application/json"}),
    "cut-json": RawResponse(body=CUT_JSON, headers={"Content-Type": "application/json"}),
    "cut-utf8": RawResponse(body=b'{"output": "\xff', headers={"Content-Type": "application/json"}),
    "array": RawResponse.json([1, 2]),
    "string": RawResponse.json("done"),
    "null": RawResponse.json(None),
    "no-content": RawResponse(status=204),
}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("case", UNREADABLE)
def test_an_unreadable_body_raises_with_status_headers_and_body(api: Api, case: str, stream: bool) -> None:
    raw = UNREADABLE[case]
    error = error_of(api, raw, stream)
    if stream and case in ("empty", "no-content"):
        assert type(error) is StreamInterruptedError  # an empty body may be an empty stream
        return
    assert isinstance(error, ResponseValidationError)
    assert isinstance(error, errors.ResponseInterruptedError) == case.startswith("cut-")
    assert error.status_code == raw.status
    assert error.headers["x-generation-id"] == error.generation_id == "gen-test-1"
    assert error.body == raw.body.decode(errors="replace")
    if case == "html":
        assert "Welcome to the proxy" in str(error)


@pytest.mark.parametrize("ending", ["cut", "reset"])
def test_a_result_that_breaks_off_is_not_requested_again(api: Api, ending: Any) -> None:
    """The response began, so it is not sent for again; and what came of it is not thrown away."""
    body = json.dumps(response(message())).encode()
    headers = {"Content-Type": "application/json"}
    # A reset can cost what the client has not read; the pace lets it read.
    raw = RawResponse(body=body, headers=headers, cut_after=100, chunks=50, pace=0.03, ending=ending)
    error = error_of(api, raw)
    assert type(error) is errors.ResponseInterruptedError
    assert (error.retryable, error.possibly_billed) == (True, True)
    assert (error.status_code, error.generation_id) == (200, "gen-test-1")
    if ending == "cut":
        assert error.body == body[:100].decode()


ERRORS_WITH_200: dict[str, tuple[Json, type[OpenRouterError]]] = {
    "bare": (error_body(402, "no credit"), errors.PaymentRequiredResponseError),
    "bare-string-code": (
        {"error": {"code": "invalid_prompt", "message": "no credit"}, "metadata": None},
        errors.BadRequestResponseError,
    ),
    "bare-string": ({"error": "no credit"}, errors.InternalServerResponseError),
    "bare-type": (
        error_body(500, "no credit", metadata={"error_type": "rate_limit_exceeded"}),
        errors.TooManyRequestsResponseError,
    ),
    "failed": (
        {"id": "r", "status": "failed", "error": {"code": "server_error", "message": "no credit"}},
        errors.InternalServerResponseError,
    ),
    "failed-type": (
        {
            "id": "r",
            "status": "failed",
            "error": {"code": "server_error", "message": "no credit"},
            "error_type": "provider_unavailable",
        },
        errors.BadGatewayResponseError,
    ),
}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("case", ERRORS_WITH_200)
def test_an_error_with_status_200_raises_its_class(api: Api, case: str, stream: bool) -> None:
    payload, cls = ERRORS_WITH_200[case]
    error = error_of(api, RawResponse.json(payload), stream)
    assert type(error) is cls
    assert "no credit" in str(error)
    assert json.loads(error.body) == payload
    assert error.generation_id == "gen-test-1"
    if "id" in payload:
        assert error.response.id == "r"


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_a_failed_response_without_a_reason_raises(api: Api, stream: bool) -> None:
    error = error_of(api, RawResponse.json({"status": "failed"}), stream)
    assert type(error) is errors.InternalServerResponseError


@pytest.mark.parametrize("encoding", ["gzip", "br-no-such"])
def test_a_body_that_is_not_encoded_as_its_header_says(api: Api, encoding: str) -> None:
    raw = RawResponse.json(response(message()), headers={"Content-Encoding": encoding})
    if encoding == "gzip":
        assert error_of(api, raw).status_code in (0, 200)
    else:
        assert result_of(api, raw).output_text == TEXT
