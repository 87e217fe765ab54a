"""`azure-ai-agentserver-responses`, written elsewhere: what responses and streams hold."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from live.real_server_calls import (
    MODEL,
    SCENES,
    TEXT,
    TOOLS,
    UNKNOWN,
    WITHOUT_TEXT,
    both,
    exact,
    final,
    of_type,
    opened,
    plain,
    send,
    stream,
    wire_type,
)
from openrouter_responses import OpenRouter, components, errors
from servers.recording_proxy import RecordingProxy
from support import Api


@both
@pytest.mark.parametrize("scene", SCENES)
def test_scene(api: Api, azure: str, scene: str, streamed: bool) -> None:
    result = final(api, azure, streamed, input=scene)
    assert [wire_type(item) for item in result.output] == SCENES[scene]
    assert {wire_type(item) for item in result.output if item.is_unknown} == UNKNOWN & set(SCENES[scene])
    assert all(item.type == "UNKNOWN" for item in result.output if item.is_unknown)
    assert result.output_text == ("" if scene in WITHOUT_TEXT else TEXT)
    assert result.status == ("incomplete" if scene == "incomplete" else "completed")
    assert (result.model, result.object) == (MODEL, "response")
    usage = result.usage
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (21, 34, 55)
    assert (usage.input_tokens_details.cached_tokens, usage.output_tokens_details.reasoning_tokens) == (8, 13)
    assert (result.meta.status_code, result.meta.attempts) == (200, 1)
    assert result.meta.headers["x-platform-server"].startswith("azure-ai-agentserver-core/")


@pytest.mark.parametrize("scene", [*(scene for scene in SCENES if scene != "slow"), "fail", "boom"])
def test_events_and_response_are_what_came(api: Api, azure: str, scene: str) -> None:
    """Nothing is lost on the way from the wire to the user, unknown types and fields included."""
    with RecordingProxy(azure) as recorder:
        result = stream(api, recorder.url, input=scene)
        (delivered,) = recorder.delivered
        assert [exact(event.to_dict()) for event in result.events] == [exact(event) for event in delivered]
        assert [wire_type(event) for event in result.events] == [event["type"] for event in delivered]
        response = result.final if result.error is None else result.error.response
        if scene != "boom":
            assert exact(response.to_dict()) == exact(delivered[-1]["response"])
            try:
                whole = send(api, recorder.url, input=scene)
            except errors.OpenRouterError as error:
                whole = error.response
            assert exact(whole.to_dict()) == exact(recorder.delivered[-1])


def test_unknown_events_are_those_of_file_search_and_mcp(api: Api, azure: str) -> None:
    result = stream(api, azure, input="all")
    types = {wire_type(event) for event in result.events}
    unknown = {event.raw["type"] for event in result.events if event.is_unknown}
    assert len(types) >= 40
    assert unknown == {
        event_type for event_type in types if event_type.startswith(("response.file_search_call.", "response.mcp_"))
    }
    assert len(unknown) == 9
    arguments = [
        event.raw["delta"] for event in result.events if wire_type(event) == "response.mcp_call_arguments.delta"
    ]
    assert "".join(arguments) == '{"isbn":"978"}'
    added = [event for event in result.events if event.type == "response.output_item.added"]
    assert {wire_type(event.item) for event in added if event.item.is_unknown} == UNKNOWN


def test_text_comes_in_deltas(api: Api, azure: str) -> None:
    result = stream(api, azure, input="hi")
    deltas = [event.delta for event in result.events if event.type == "response.output_text.delta"]
    assert deltas == [TEXT[start : start + 7] for start in range(0, len(TEXT), 7)]
    (done,) = [event for event in result.events if event.type == "response.output_text.done"]
    assert done.text == result.final.output_text == TEXT
    assert [event.sequence_number for event in result.events] == list(range(len(result.events)))
    assert result.events[0].type == "response.created"
    assert result.events[-1].type == "response.completed"
    assert result.events[0].response.id == result.final.id


def test_queued_event(api: Api, azure: str) -> None:
    result = stream(api, azure, input="queued")
    assert [event.type for event in result.events[:3]] == [
        "response.created",
        "response.queued",
        "response.in_progress",
    ]
    assert result.events[1].response.status == "queued"
    assert result.final.output_text == TEXT


@both
def test_function_calls(api: Api, azure: str, streamed: bool) -> None:
    calls = final(api, azure, streamed, input="weather", tools=TOOLS).output
    assert [(call.name, json.loads(call.arguments), call.status) for call in calls] == [
        ("get_weather", {"city": "Łódź", "days": 2}, "completed"),
        ("get_time", {"zone": "Europe/Warsaw", "exact": True, "offset": 1.0}, "completed"),
    ]
    assert all(isinstance(call, components.OutputFunctionCallItem) for call in calls)
    assert len({call.call_id for call in calls} | {call.id for call in calls}) == 4


def test_deltas_of_function_calls(api: Api, azure: str) -> None:
    result = stream(api, azure, input="weather", tools=TOOLS)
    deltas: dict[str, str] = {}
    for event in result.events:
        if event.type == "response.function_call_arguments.delta":
            deltas[event.item_id] = deltas.get(event.item_id, "") + event.delta
    assert deltas == {call.id: call.arguments for call in result.final.output}
    done = [event for event in result.events if event.type == "response.function_call_arguments.done"]
    assert [(event.name, event.arguments) for event in done] == [
        (call.name, call.arguments) for call in result.final.output
    ]


@both
def test_reasoning(api: Api, azure: str, streamed: bool) -> None:
    item = of_type(final(api, azure, streamed, input="think").output, "reasoning")
    assert isinstance(item, components.OutputReasoningItem)
    assert [(part.type, part.text) for part in item.summary] == [
        ("summary_text", "Seven times six "),
        ("summary_text", "is forty-two."),
    ]


def test_deltas_of_reasoning(api: Api, azure: str) -> None:
    events = stream(api, azure, input="think").events
    deltas = [event for event in events if event.type == "response.reasoning_summary_text.delta"]
    assert [(event.summary_index, event.delta) for event in deltas] == [
        (0, "Seven times "),
        (0, "six "),
        (1, "is "),
        (1, "forty-two."),
    ]


@both
def test_refusal(api: Api, azure: str, streamed: bool) -> None:
    result = final(api, azure, streamed, input="refuse")
    (part,) = of_type(result.output, "message").content
    assert (part.type, part.refusal) == ("refusal", "That is something I leave alone.")
    assert result.output_text == ""


def test_deltas_of_a_refusal(api: Api, azure: str) -> None:
    events = stream(api, azure, input="refuse").events
    deltas = [event.delta for event in events if event.type == "response.refusal.delta"]
    assert deltas == ["That is something ", "I leave alone."]


@both
def test_annotations(api: Api, azure: str, streamed: bool) -> None:
    (part,) = of_type(final(api, azure, streamed, input="quote").output, "message").content
    web, file = part.annotations
    assert (web.type, web.url, web.title, web.start_index, web.end_index) == (
        *("url_citation", "https://example.org/source", "Source"),
        *(0, 4),
    )
    assert (file.type, file.file_id, file.filename, file.index) == ("file_citation", "file_7", "notes.md", 4)


def test_annotations_as_they_come(api: Api, azure: str) -> None:
    """The host reports them in events only; they are in the response so far all the same."""

    async def read() -> None:
        async with (
            OpenRouter(server_url=azure, **plain()) as router,
            opened(api, router, input="cite") as (taken, events),
        ):
            seen = []
            async for event in events:
                if event.type == "response.output_text.annotation.added":
                    seen.append((event.annotation_index, event.annotation.type))
                    (part,) = of_type(taken.response_so_far.output, "message").content
                    assert [annotation.type for annotation in part.annotations] == [
                        event_type for _, event_type in seen
                    ]
                    assert part.text == TEXT
        assert seen == [(0, "url_citation"), (1, "file_citation")]

    asyncio.run(read())


@both
def test_tools_of_the_server(api: Api, azure: str, streamed: bool) -> None:
    output = final(api, azure, streamed, input="all").output
    assert of_type(output, "web_search_call").status == "completed"
    assert of_type(output, "file_search_call").queries == []
    assert of_type(output, "code_interpreter_call").code == "sum(range(4))"
    assert of_type(output, "image_generation_call").result == "ZmluaXNoZWQ="
    assert of_type(output, "computer_call").to_dict()["action"] == {"type": "wait"}
    custom = of_type(output, "custom_tool_call")
    assert (custom.call_id, custom.name, custom.input) == ("call_custom", "sql", "SELECT 1")
    raw = {item.raw["type"]: item.raw for item in output if item.is_unknown}
    assert raw.keys() == UNKNOWN
    assert (raw["mcp_call"]["arguments"], raw["mcp_call"]["output"]) == ('{"isbn":"978"}', "Solaris")
    assert raw["structured_outputs"]["output"] == {"answer": [42, None, {"nested": True}]}
    assert raw["compaction"]["encrypted_content"] == "c2hvcnRlcg=="


def test_tools_of_the_server_at_work(api: Api, azure: str) -> None:
    events = stream(api, azure, input="all").events
    types = [event.type for event in events]
    images = [event for event in events if event.type == "response.image_generation_call.partial_image"]
    assert [(image.partial_image_index, image.partial_image_b64) for image in images] == [
        (0, "ZHJhZnQ="),
        (1, "YmV0dGVy"),
    ]
    code = [event.delta for event in events if event.type == "response.code_interpreter_call_code.delta"]
    assert code == ["sum(", "range(4))"]
    inputs = [event.delta for event in events if event.type == "response.custom_tool_call_input.delta"]
    assert inputs == ["SELECT ", "1"]
    states = [
        event_type.rpartition(".")[2] for event_type in types if event_type.startswith("response.web_search_call.")
    ]
    assert states == ["in_progress", "searching", "completed"]


@pytest.mark.parametrize("scene", ["all", "think", "weather", "refuse", "quote"])
def test_the_response_so_far_grows_into_the_final_one(api: Api, azure: str, scene: str) -> None:
    async def read() -> None:
        async with (
            OpenRouter(server_url=azure, **plain()) as router,
            opened(api, router, input=scene) as (stream, events),
        ):
            texts, outputs = [], []
            async for event in events:
                texts.append(stream.output_text)
                outputs.append(stream.response_so_far.to_dict().get("output"))
                if event.type == "response.output_text.delta":
                    assert texts[-1] == texts[-2] + event.delta
            assert exact(outputs[-2]) == exact(outputs[-1])
            assert [len(output) for output in outputs] == sorted(len(output) for output in outputs)

    asyncio.run(read())


@pytest.mark.parametrize("scene", ["hi", "all", "cite", "quote"])
def test_iterating_over_the_text(api: Api, azure: str, scene: str) -> None:
    """A message without deltas gives its text as one delta."""

    async def read() -> tuple[list[str], Any]:
        async with (
            OpenRouter(server_url=azure, **plain()) as router,
            opened(api, router, input=scene) as (stream, _),
        ):
            if api.mode == "async":
                return [delta async for delta in stream.text], await stream.final_response()
            return list(stream.text), stream.final_response()

    deltas, response = asyncio.run(read())
    assert "".join(deltas) == response.output_text == TEXT
    assert len(deltas) == (1 if scene == "quote" else -(-len(TEXT) // 7))


def test_final_response_after_a_part_of_the_stream(api: Api, azure: str) -> None:
    async def read() -> Any:
        async with (
            OpenRouter(server_url=azure, **plain()) as router,
            opened(api, router, input="all") as (stream, events),
        ):
            async for event in events:
                if event.type == "response.output_item.done":
                    break
            return await stream.final_response() if api.mode == "async" else stream.final_response()

    assert [wire_type(item) for item in asyncio.run(read()).output] == SCENES["all"]
