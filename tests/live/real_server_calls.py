"""How tests against real servers call the client, and what the scenes of `servers/azure_host.py` hold."""

from __future__ import annotations

import json
import pickle
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from openrouter_responses import OpenRouter, errors
from support import KEY, Api, Streamed

MODEL = "openai/gpt-5"


TEXT = "Good morning from the host: Zażółć gęślą jaźń, 東京, 🦊 and 👩‍🚀."


BEGINNING = TEXT[:21]


TOOLS = [
    {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {"city": {}}}},
    {"type": "function", "name": "get_time", "parameters": {"type": "object", "properties": {"zone": {}}}},
]


both = pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])


def plain(**settings: Any) -> dict[str, Any]:
    """Return settings of a client for plain HTTP: loading certificates takes longer than most of these tests."""
    return {"api_key": KEY, "verify": False, **settings}


def send(api: Api, url: str, *, client: dict[str, Any] | None = None, model: Any = MODEL, **parameters: Any) -> Any:
    """Send for a finished response."""
    return api.send(url, client=plain(**(client or {})), model=model, **parameters)


def stream(
    api: Api, url: str, *, client: dict[str, Any] | None = None, model: Any = MODEL, **parameters: Any
) -> Streamed:
    """Send for a stream and read it to its end."""
    return api.stream(url, client=plain(**(client or {})), model=model, **parameters)


def final(api: Api, url: str, streamed: bool, **parameters: Any) -> Any:
    """Return the finished response of a call, streamed or not; what a stream ends with is raised."""
    if not streamed:
        return send(api, url, **parameters)
    result = stream(api, url, **parameters)
    if result.error is not None:
        raise result.error
    return result.final


@asynccontextmanager
async def opened(api: Api, router: OpenRouter, **parameters: Any) -> AsyncIterator[tuple[Any, AsyncIterator[Any]]]:
    """Open a stream in either way; gives it and its events."""
    if api.mode == "async":
        async with await router.beta.responses.send_async(stream=True, model=MODEL, **parameters) as stream:
            yield stream, stream
    else:
        with router.beta.responses.send(stream=True, model=MODEL, **parameters) as stream:
            yield stream, taken(stream)


async def taken(values: Any) -> AsyncIterator[Any]:
    for value in values:
        yield value


def of_type(output: list[Any], item_type: str) -> Any:
    """Return the one item of a type."""
    (found,) = [item for item in output if item.type == item_type]
    return found


def wire_type(thing: Any) -> str:
    """Return the type that an item or event had on the wire."""
    return thing.raw["type"] if thing.is_unknown else thing.type


def survives_pickling(error: errors.OpenRouterError) -> bool:
    again = pickle.loads(pickle.dumps(error))
    return (type(again), str(again), again.output_text) == (type(error), str(error), error.output_text)


def exact(value: Any) -> str:
    """Return JSON as text, so that 1, 1.0 and true differ."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


UNKNOWN = {"mcp_list_tools", "mcp_call", "mcp_approval_request", "compaction", "structured_outputs", "local_shell_call"}


RARE = ["mcp_approval_request", "compaction", "computer_call", "local_shell_call"]


SCENES = {
    "hi": ["message"],
    "queued": ["message"],
    "slow": ["message"],
    "weather": ["function_call", "function_call"],
    "think": ["reasoning", "message"],
    "refuse": ["message"],
    "cite": ["message"],
    "quote": ["message"],
    "websearch": ["web_search_call", "message"],
    "filesearch": ["file_search_call", "message"],
    "code": ["code_interpreter_call", "message"],
    "image": ["image_generation_call", "message"],
    "mcp": ["mcp_list_tools", "mcp_call", "message"],
    "custom": ["custom_tool_call", "message"],
    "rare": [*RARE, "message"],
    "all": [
        *("reasoning", "web_search_call", "file_search_call", "code_interpreter_call", "image_generation_call"),
        *("mcp_list_tools", "mcp_call", "custom_tool_call", *RARE, "structured_outputs"),
        *("function_call", "function_call", "message", "message"),
    ],
    "empty": [],
    "incomplete": ["reasoning", "message"],
}


WITHOUT_TEXT = ("weather", "refuse", "empty")
