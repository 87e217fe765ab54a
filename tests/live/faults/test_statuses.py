"""Each status raises its class, with the server's message; which of them are final."""

from __future__ import annotations

import json
from typing import Any

import pytest

from live.calls import availability, error_of, result_of
from openrouter_responses import OpenRouterError, errors
from openrouter_responses.testing import RawResponse, Server
from payloads import error_body, message, response
from support import ASK, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

STATUSES: dict[str, tuple[RawResponse, type[OpenRouterError], str, Any]] = {
    "400-string-code": (
        RawResponse.json({"error": {"code": "invalid_prompt", "message": "bad words"}, "metadata": None}, 400),
        errors.BadRequestResponseError,
        "bad words",
        "invalid_prompt",
    ),
    "400-string-error": (
        RawResponse.json({"error": "bad words"}, 400),
        errors.BadRequestResponseError,
        "bad words",
        None,
    ),
    "400-detail": (RawResponse.json({"detail": "bad words"}, 400), errors.BadRequestResponseError, "bad words", None),
    "502-html": (
        RawResponse.text("<html><h1>502 Bad Gateway</h1>cloud</html>", status=502),
        errors.BadGatewayResponseError,
        "<h1>502 Bad Gateway</h1>",
        None,
    ),
    "503-empty": (RawResponse(status=503), errors.ServiceUnavailableResponseError, "503", None),
    "418": (RawResponse.json(error_body(418, "short"), 418), errors.OpenRouterDefaultError, "short", 418),
    "599-array": (RawResponse.json([1], 599), errors.OpenRouterDefaultError, "599", None),
    "404-null": (RawResponse.json(None, 404), errors.NotFoundResponseError, "404", None),
    "500-no-message": (
        RawResponse.json({"error": {"code": 500, "metadata": {"error_type": "server"}}}, 500),
        errors.InternalServerResponseError,
        "500",
        500,
    ),
    "401-invalid-utf8": (RawResponse(401, b"\xff\xfe key"), errors.UnauthorizedResponseError, "key", None),
    "403-cut-json": (RawResponse(403, b'{"error": {"code": 403, "mess'), errors.ForbiddenResponseError, "403", None),
    "529": (
        RawResponse.json(error_body(529, "full"), 529),
        errors.ProviderOverloadedResponseError,
        "full",
        529,
    ),
}


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("case", STATUSES)
def test_a_status_raises_its_class_with_the_message_of_the_server(api: Api, case: str, stream: bool) -> None:
    raw, cls, shown, code = STATUSES[case]
    with Server(raw) as server, pytest.raises(OpenRouterError) as caught:
        (api.stream if stream else api.send)(server.url, **ASK, max_retries=0)
    error = caught.value
    assert type(error) is cls
    assert shown in str(error)
    assert (error.status_code, error.code, error.attempts) == (raw.status, code, 1)
    assert (error.body, error.generation_id) == (raw.body.decode(errors="replace"), "gen-test-1")
    assert error.data.to_dict() == (
        json.loads(error.body) if shown in ("bad words", "short", "full") else error.data.to_dict()
    )


def test_the_documented_error_data_is_typed(api: Api) -> None:
    metadata = {"reasons": ["violence"], "flagged_input": "x", "provider_name": "P", "model_slug": "m"}
    body = {"error": {"code": 403, "message": "blocked", "metadata": metadata}, "user_id": None}
    error = error_of(api, RawResponse.json(body, 403))
    assert (error.data.error.code, error.data.error.message) == (403, "blocked")
    assert error.metadata == metadata


FINAL_STATUSES = [400, 401, 402, 403, 404, 405, 409, 410, 412, 413, 415, 422, 451, 501, 505]


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
@pytest.mark.parametrize("status", FINAL_STATUSES)
def test_a_final_status_is_never_retried(api: Api, status: int, stream: bool, delays: list[float]) -> None:
    raw = RawResponse.json(error_body(status, "no"), status, headers={"Retry-After": "0"})
    with Server(raw) as server:
        with pytest.raises(OpenRouterError) as caught:
            (api.stream if stream else api.send)(server.url, **ASK)
        assert len(server.requests) == 1
    assert type(caught.value) is errors.BY_STATUS.get(status, errors.OpenRouterDefaultError)
    assert (caught.value.status_code, caught.value.retryable, delays) == (status, False, [])


@pytest.mark.parametrize("ending", ["cut", "reset"])
@pytest.mark.parametrize("status", [400, 402])
def test_a_final_status_counts_even_if_its_body_breaks_off(
    api: Api, status: int, ending: Any, delays: list[float]
) -> None:
    """A status is a response: that its body breaks off does not make the request one without a response."""
    body = error_body(status, "no")
    raw = RawResponse.json(body, status, ending=ending, cut_after=20, chunks=10, pace=0.03)
    error = error_of(api, raw)
    assert (type(error), error.attempts) == (errors.BY_STATUS[status], 1)


def test_a_server_error_with_an_error_type_is_not_retried(api: Api, delays: list[float]) -> None:
    """The server knows what failed: it is not a hiccup of a gateway."""
    body = error_body(500, "m", metadata={"error_type": "server"})
    assert error_of(api, RawResponse.json(body, 500)).attempts == 1


@pytest.mark.parametrize("status", [400, 404, 403])
def test_availability_can_ask_for_a_retry(api: Api, status: int, delays: list[float]) -> None:
    result = result_of(api, [availability(status, retryable=True), RawResponse.json(response(message()))])
    assert result.meta.attempts == 2


@pytest.mark.parametrize("status", [429, 503, 502])
def test_availability_can_forbid_a_retry(api: Api, status: int, delays: list[float]) -> None:
    error = error_of(api, availability(status, retryable=False))
    assert (error.attempts, error.retryable) == (1, False)
    assert error.availability["requested_models"] == ["m"]
