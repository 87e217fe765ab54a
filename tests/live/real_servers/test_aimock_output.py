"""`@copilotkit/aimock`, written elsewhere: what responses and streams hold."""

from __future__ import annotations

import asyncio
import json

import pytest

from live.real_server_calls import (
    MODEL,
    TOOLS,
    both,
    final,
    of_type,
    opened,
    plain,
    stream,
)
from openrouter_responses import OpenRouter, errors
from servers.aimock import AimockTest
from support import Api


@both
@pytest.mark.parametrize("prefix", ["/v1", "/api/v1"])
def test_hello(api: Api, mock_server: str, prefix: str, streamed: bool) -> None:
    mock = AimockTest(mock_server, prefix)
    result = final(api, mock.url, streamed, client=mock.client(), input="say hello")
    assert result.output_text == "A mock says hello, in twenty-character pieces."
    assert (result.usage.input_tokens, result.usage.output_tokens, result.usage.total_tokens) == (11, 7, 18)
    assert not result.usage.cost
    assert (result.status, result.model) == ("completed", MODEL)
    (entry,) = mock.received()
    assert (entry["path"], entry["body"]["model"]) == (f"{prefix}/responses", MODEL)


def test_stream_without_sequence_numbers_and_without_done(api: Api, aimock: AimockTest) -> None:
    result = stream(api, aimock.url, client=aimock.client(), input="say hello")
    assert result.deltas == result.final.output_text == "A mock says hello, in twenty-character pieces."
    assert not any(event.is_unknown for event in result.events)
    assert not any("sequence_number" in event.to_dict() for event in result.events)
    assert not any(event.sequence_number for event in result.events)


def test_headers_arrive(api: Api, aimock: AimockTest) -> None:
    settings = aimock.client(
        http_referer="https://app.example", x_open_router_title="An app", x_open_router_categories="a,b"
    )
    api.send(aimock.url, client=settings, model=MODEL, input="say hello", extra_headers={"X-Mine": "1"})
    (entry,) = aimock.received()
    sent = {
        "http-referer": "https://app.example",
        "x-openrouter-title": "An app",
        "x-openrouter-categories": "a,b",
        "x-mine": "1",
        "content-type": "application/json",
        "accept": "application/json",
    }
    assert entry["headers"].items() >= sent.items()
    assert entry["headers"]["user-agent"].startswith("openrouter-responses/")
    assert entry["body"]["messages"] == [{"role": "user", "content": "say hello"}]


@both
def test_parallel_tools(api: Api, aimock: AimockTest, streamed: bool) -> None:
    output = final(api, aimock.url, streamed, client=aimock.client(), input="several tools", tools=TOOLS).output
    assert [(call.call_id, call.name, json.loads(call.arguments)) for call in output] == [
        ("call_first", "get_weather", {"city": "Tromsø", "unit": "kelvin"}),
        ("call_second", "get_time", {"zone": "Arctic/Longyearbyen"}),
        ("call_third", "ping", {}),
    ]


def test_deltas_of_parallel_tools(api: Api, aimock: AimockTest) -> None:
    result = stream(api, aimock.url, client=aimock.client(), input="several tools", tools=TOOLS)
    arguments: dict[int, str] = {}
    for event in result.events:
        if event.type == "response.function_call_arguments.delta":
            arguments[event.output_index] = arguments.get(event.output_index, "") + event.delta
    assert list(arguments.values()) == [call.arguments for call in result.final.output]


@both
def test_calls_and_text_keep_their_order(api: Api, aimock: AimockTest, streamed: bool) -> None:
    result = final(api, aimock.url, streamed, client=aimock.client(), input="mixed order", tools=TOOLS)
    assert [item.type for item in result.output] == ["function_call", "message", "function_call", "message"]
    assert [item.call_id for item in result.output if item.type == "function_call"] == ["call_before", "call_after"]
    assert result.output_text == "One call is out, another follows. That was all."


@both
def test_encrypted_reasoning(api: Api, aimock: AimockTest, streamed: bool) -> None:
    result = final(
        api,
        aimock.url,
        streamed,
        client=aimock.client(),
        input="reason first",
        include=["reasoning.encrypted_content"],
    )
    item = of_type(result.output, "reasoning")
    assert [part.text for part in item.summary] == ["Half of ten is five; doubled again it is ten."]
    assert isinstance(item.encrypted_content, str)
    assert item.encrypted_content
    assert result.output_text == "Ten."


@both
def test_web_searches(api: Api, aimock: AimockTest, streamed: bool) -> None:
    result = final(api, aimock.url, streamed, client=aimock.client(), input="search twice")
    searches = [item for item in result.output if item.type == "web_search_call"]
    assert [(item.action.type, item.action.query) for item in searches] == [
        ("search", "northern lights tonight"),
        ("search", "cloud cover tonight"),
    ]
    assert result.output_text == "The sky is clear."


@both
@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("halves of characters", "🦊🐻‍❄️ and 𝄞, x"),
        (
            "special characters",
            "tab\tCR LF\r\nseparators\u2028\u2029\u0085 quotes \"' slash \\ data: [DONE]\n\nevent: x\0\x1f zażółć 東京",
        ),
    ],
)
def test_characters(api: Api, aimock: AimockTest, question: str, text: str, streamed: bool) -> None:
    assert final(api, aimock.url, streamed, client=aimock.client(), input=question).output_text == text


def test_halves_of_characters(api: Api, aimock: AimockTest) -> None:
    """Each delta is one UTF-16 unit: half an emoji cannot be encoded, what the user is given as text always can."""
    text = "🦊🐻‍❄️ and 𝄞, x"

    async def read() -> tuple[list[str], list[str]]:
        async with OpenRouter(server_url=aimock.url, **plain(**aimock.client())) as router:
            async with opened(api, router, input="halves of characters") as (stream, events):
                halves = [event.delta async for event in events if event.type == "response.output_text.delta"]
            assert stream.output_text == text
            async with opened(api, router, input="halves of characters") as (stream, _):
                if api.mode == "async":
                    return halves, [delta async for delta in stream.text]
                return halves, list(stream.text)

    halves, texts = asyncio.run(read())
    assert "\ud83e" in halves
    assert len(halves) == len(text.encode("utf-16-le")) // 2
    assert "".join(texts) == text
    assert [text.encode() for text in texts] == [character.encode() for character in text]


def test_text_so_far_can_be_encoded_at_character_boundaries(api: Api, aimock: AimockTest) -> None:
    text = "🦊🐻‍❄️ and 𝄞, x"

    async def read() -> list[str]:
        async with (
            OpenRouter(server_url=aimock.url, **plain(**aimock.client())) as router,
            opened(api, router, input="halves of characters") as (taken, events),
        ):
            return [taken.output_text async for event in events if event.type == "response.output_text.delta"]

    seen = asyncio.run(read())
    assert all(so_far.encode() for so_far in seen if so_far)
    assert list(dict.fromkeys(seen)) == [text[:length] for length in range(len(text) + 1)]


@both
def test_json_as_text(api: Api, aimock: AimockTest, streamed: bool) -> None:
    result = final(
        api,
        aimock.url,
        streamed,
        client=aimock.client(),
        input="an object",
        text={"format": {"type": "json_object"}},
    )
    assert json.loads(result.output_text) == {"name": "Grace", "tags": ["a", "b"], "age": 85}


@both
def test_completed_but_incomplete(api: Api, aimock: AimockTest, streamed: bool) -> None:
    """The mock ends every stream with `response.completed`; its status is what counts."""
    result = final(api, aimock.url, streamed, client=aimock.client(), input="too little room")
    assert (result.status, result.output_text, result.usage.total_tokens) == ("incomplete", "This goes on until", 7)


@both
def test_completed_but_failed(api: Api, aimock: AimockTest, streamed: bool) -> None:
    with pytest.raises(errors.OpenRouterError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(), input="withheld")
    assert not isinstance(caught.value, errors.NoResponseError)
    assert (caught.value.response.status, caught.value.output_text) == ("failed", "The beginning of")
