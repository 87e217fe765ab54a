"""Runs of tools and structured output with either real server, streamed or not."""

from __future__ import annotations

import asyncio
from typing import Any, TypedDict

import pytest

from openrouter_responses import OpenRouter
from openrouter_responses.tools import RunResult
from servers.real_servers import AIMOCK_KEY
from servers.recording_proxy import RecordingProxy

ran: list[str] = []


def get_weather(city: str, unit: str | None = None) -> dict[str, Any]:
    """Return the weather of a city."""
    ran.append(f"weather {city}")
    return {"city": city, "degrees": 11.0, "unit": unit}


def get_time(zone: str) -> str:
    """Return the time in a zone."""
    ran.append(f"time {zone}")
    return "12:00"


async def ping() -> str:
    """Answer."""
    ran.append("ping")
    return "pong"


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("streams", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("server", ["azure", "aimock"])
def test_a_run(server: str, mode: str, streams: bool, request: pytest.FixtureRequest) -> None:
    root = request.getfixturevalue("azure" if server == "azure" else "mock_server")
    question = "talk 1" if server == "azure" else "conversation, part 1"
    events: list[Any] = []
    arguments: dict[str, Any] = {
        "model": "m", "input": question, "tools": [get_weather, get_time, ping], "max_turns": 4,
        "on_event": events.append if streams else None,
    }  # fmt: skip
    ran.clear()

    async def run_async(url: str) -> RunResult:
        async with OpenRouter(api_key=AIMOCK_KEY, server_url=url) as client:
            return await client.responses.run_async(**arguments)

    with RecordingProxy(root if server == "azure" else f"{root}/v1") as recorder:
        if mode == "async":
            result = asyncio.run(run_async(recorder.url))
        else:
            with OpenRouter(api_key=AIMOCK_KEY, server_url=recorder.url) as client:
                result = client.responses.run(**arguments)
    assert result.output_text
    assert result.turns == len(recorder.received) == 2
    assert result.calls
    first, second = recorder.received
    sent_outputs = [item for item in second["input"] if item.get("type") == "function_call_output"]
    assert [item["call_id"] for item in sent_outputs] == [call.call_id for call in result.calls]
    assert len(ran) == len([call for call in result.calls if not call.is_error])
    assert bool(events) is streams
    assert second["input"][0] == first["input"][0]


class Person(TypedDict):
    name: str
    tags: list[str]
    age: int


def test_structured_output(mock_server: str) -> None:
    with OpenRouter(api_key=AIMOCK_KEY, server_url=f"{mock_server}/v1") as client:
        assert client.responses.parse(model="m", input="an object", output_type=Person).parsed == {
            "name": "Grace", "tags": ["a", "b"], "age": 85,
        }  # fmt: skip
        with client.responses.parse_stream(model="m", input="an object", output_type=Person) as stream:
            assert list(stream)[-1] == stream.final_response().parsed
