"""What a test writes wrong for `openrouter_responses.testing` is refused where it stands, and not when a request comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openrouter_generated.models import OpenResponsesResult
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses.testing import (
    FakeResponse,
    FakeTransport,
    RawResponse,
    ReceivedRequest,
    Server,
    reasoning,
    tool_call,
)

WRONG_REPLIES: list[Any] = [
    lambda: RawResponse(status="200"),  # type: ignore[arg-type]  # each of these is wrong on purpose
    lambda: RawResponse(body="text"),  # type: ignore[arg-type]
    lambda: RawResponse(headers=[("a", "b")]),  # type: ignore[arg-type]
    lambda: RawResponse(headers={"a": 1}),  # type: ignore[dict-item]
    lambda: RawResponse(headers={"a": "b\r\nc: d"}),
    lambda: RawResponse(chunks=[1.5]),  # type: ignore[list-item]
    lambda: RawResponse(chunks=True, delay="1"),  # type: ignore[arg-type]
    lambda: RawResponse(pace="0.1"),  # type: ignore[arg-type]
    lambda: RawResponse(cut_after="5"),  # type: ignore[arg-type]
    lambda: RawResponse(reason="a\r\nb"),
    lambda: RawResponse(responds=0),  # type: ignore[arg-type]
    lambda: RawResponse.error(429, retry_after="0.1"),  # type: ignore[arg-type]
    lambda: RawResponse.error(429, retry_after=-1),
    lambda: RawResponse.error("429"),  # type: ignore[arg-type]
    lambda: RawResponse.error(429, message=5),  # type: ignore[arg-type]
    lambda: RawResponse.stream("data: {}"),
    lambda: RawResponse.stream({"type": "a"}),
    lambda: RawResponse.stream([], done="no"),  # type: ignore[arg-type]
    lambda: RawResponse.stream([], comments=[5]),  # type: ignore[list-item]
    lambda: RawResponse.text(b"text"),  # type: ignore[arg-type]
    lambda: RawResponse.disconnect(reset="yes"),  # type: ignore[arg-type]
    lambda: FakeResponse(5),  # type: ignore[arg-type]
    lambda: FakeResponse(["a"]),  # type: ignore[arg-type]
    lambda: FakeResponse("a", incomplete="length"),  # type: ignore[arg-type]
    lambda: FakeResponse("a", error=5),  # type: ignore[arg-type]
    lambda: FakeResponse("a", usage=5),  # type: ignore[arg-type]
    lambda: FakeResponse("a", delay="1"),  # type: ignore[arg-type]
    lambda: tool_call(5, {}),  # type: ignore[arg-type]
    lambda: tool_call("f", 5),  # type: ignore[arg-type]
    lambda: reasoning(5),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("make", WRONG_REPLIES)
def test_wrong_replies(make: Callable[[], object]) -> None:
    with pytest.raises((TypeError, ValueError), match=r" must be .*, not "):
        make()


async def later(_: ReceivedRequest) -> RawResponse:
    return RawResponse()


@pytest.mark.parametrize(
    "script",
    [
        "hello",
        b"hello",
        {"a": 1},
        5,
        None,
        ["hello"],
        [FakeResponse("a"), 5],
        FakeResponse,
        [FakeResponse],
        lambda: RawResponse(),
        [lambda a, b: RawResponse()],
        later,
    ],
)
def test_wrong_scripts(script: Any) -> None:
    for make in (Server, FakeTransport):
        with pytest.raises(TypeError, match=r"script must be .*, not "):
            make(script)


def test_functions_return_what_a_list_may_hold() -> None:
    def chosen(request: ReceivedRequest) -> Any:
        return FakeResponse(f"You wrote {request.json()['input']}.")

    for script in (chosen, [chosen], lambda _: chosen):
        with Server(script) as server, OpenRouter(api_key="test", server_url=server.url) as client:
            assert client.responses.send(model="m", input="Hi").output_text == "You wrote Hi."


def test_functions_that_return_themselves() -> None:
    def again(_: ReceivedRequest) -> Any:
        return again

    with (
        Server(again) as server,
        OpenRouter(api_key="test", server_url=server.url, max_retries=0) as client,
        pytest.raises(OpenRouterError, match="functions return functions"),
    ):
        client.responses.send(model="m", input="Hi")


def test_items_may_be_models() -> None:
    output = OpenResponsesResult.from_dict({"output": [tool_call("f", {"a": 1})]}).output
    with Server(FakeResponse(*output)) as server, OpenRouter(api_key="test", server_url=server.url) as client:
        assert client.responses.send(model="m", input="Hi").output[0].to_dict()["arguments"] == '{"a": 1}'
