"""What a test writes wrong for `openrouter_responses.testing` is refused where it stands, and not when a request comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openrouter_generated.models import OpenResponsesResult
from openrouter_responses import OpenRouter, OpenRouterError, testing
from openrouter_responses.testing import (
    FakeResponse,
    FakeTransport,
    RawResponse,
    ReceivedRequest,
    Server,
    tool_call,
)

untyped: Any = testing
"""The same classes without their types: each call below is wrong on purpose."""

WRONG: list[Callable[[], object]] = [
    lambda: untyped.RawResponse(status="200"),
    lambda: untyped.RawResponse(body="text"),
    lambda: untyped.RawResponse(headers=[("a", "b")]),
    lambda: untyped.RawResponse(headers={"a": 1}),
    lambda: untyped.RawResponse(headers={"a": "b\r\nc: d"}),
    lambda: untyped.RawResponse(chunks=[1.5]),
    lambda: untyped.RawResponse(chunks=True, delay="1"),
    lambda: untyped.RawResponse(pace="0.1"),
    lambda: untyped.RawResponse(cut_after="5"),
    lambda: untyped.RawResponse(reason="a\r\nb"),
    lambda: untyped.RawResponse(responds=0),
    lambda: untyped.RawResponse.error(429, retry_after="0.1"),
    lambda: untyped.RawResponse.error(429, retry_after=-1),
    lambda: untyped.RawResponse.error("429"),
    lambda: untyped.RawResponse.error(429, message=5),
    lambda: untyped.RawResponse.stream("data: {}"),
    lambda: untyped.RawResponse.stream({"type": "a"}),
    lambda: untyped.RawResponse.stream([], done="no"),
    lambda: untyped.RawResponse.stream([], comments=[5]),
    lambda: untyped.RawResponse.text(b"text"),
    lambda: untyped.RawResponse.disconnect(reset="yes"),
    lambda: untyped.FakeResponse(5),
    lambda: untyped.FakeResponse(["a"]),
    lambda: untyped.FakeResponse("a", incomplete="length"),
    lambda: untyped.FakeResponse("a", error=5),
    lambda: untyped.FakeResponse("a", usage=5),
    lambda: untyped.FakeResponse("a", delay="1"),
    lambda: untyped.tool_call(5, {}),
    lambda: untyped.tool_call("f", 5),
    lambda: untyped.reasoning(5),
]


@pytest.mark.parametrize("make", WRONG)
def test_wrong_responses(make: Callable[[], object]) -> None:
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
