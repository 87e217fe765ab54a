"""Programs of others that are written for the official package run unchanged with this library's `openrouter`."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dropin.environments import DEPENDENCIES, OFFICIAL, OURS, Environment, python_of, run
from openrouter_responses.testing import FakeResponse, Server, tool_call

TOOLS = Path(__file__).parent / "tools"
AGENT = Environment("agent", (OURS,), ("openrouter-agent-sdk==0.8.0", OFFICIAL, *DEPENDENCIES))
BRAINTRUST = Environment(
    "braintrust", (OURS,), ("braintrust==0.48.1", "pytest", *DEPENDENCIES)
)  # its test helpers need pytest
NEATLOGS = Environment("neatlogs", (OURS,), ("neatlogs==1.4.27", *DEPENDENCIES))
LANGCHAIN = Environment(
    "langchain", (OURS, "openrouter==0.11.46"), ("langchain-openrouter==0.2.9", "openrouter==0.11.46", *DEPENDENCIES)
)

WAYS = ("classes", "instance")
"""How a tool gets between: by patching classes, or a client."""


@cache
def spans(environment: Environment, program: str, way: str) -> tuple[list[Any], int]:
    """Return the spans that a tool made of a program's calls, and the number of requests."""
    with Server(FakeResponse("Hello.")) as server:
        settings = {"OPENROUTER_API_KEY": "sk-test", "OPENROUTER_BASE_URL": server.url}
        printed = run(python_of(environment), TOOLS / program, way, **settings)
        return json.loads(printed), len(server.requests)


@pytest.mark.parametrize("way", WAYS)
def test_braintrust_logs_each_call_once(way: str) -> None:
    logged, requests = spans(BRAINTRUST, "braintrust_spans.py", way)
    assert requests == 8
    names = Counter(span["span_attributes"]["name"] for span in logged)
    assert names == {"openrouter.responses.send": 4, "openrouter.beta.responses.send": 4}


@pytest.mark.parametrize("way", WAYS)
def test_braintrust_reads_what_came(way: str) -> None:
    logged, _ = spans(BRAINTRUST, "braintrust_spans.py", way)
    for span in logged:
        assert "error" not in span
        assert span["input"] == "Hi"
        assert "Hello." in json.dumps(span["output"])
        assert span["metadata"]["model"] == "gpt-4o"
        assert span["metadata"]["provider"] == "openai"
        assert span["metadata"]["status"] == "completed"
        assert span["metrics"]["tokens"] > 0
        assert ("time_to_first_token" in span["metrics"]) == span["metadata"].get("stream", False)


@pytest.mark.parametrize("way", WAYS)
def test_neatlogs_logs_each_call_once(way: str) -> None:
    logged, requests = spans(NEATLOGS, "neatlogs_spans.py", way)
    assert requests == 5
    assert Counter(attributes["neatlogs.llm.is_streaming"] for name, attributes in logged if "send" in name) == {
        False: 2,
        True: 2,
    }


@pytest.mark.parametrize("way", WAYS)
def test_neatlogs_reads_what_came(way: str) -> None:
    logged, _ = spans(NEATLOGS, "neatlogs_spans.py", way)
    for _, attributes in logged:
        assert attributes["input.value"] == "Hi"
        assert attributes["output.value"] == "Hello."
        assert attributes["neatlogs.llm.token_count.total"] > 0


def test_agent_sdk_runs() -> None:
    call = tool_call("get_weather", {"city": "Oslo"}, call_id="call_1")
    script = [FakeResponse(call), FakeResponse("4 degrees."), FakeResponse("Hello there.")]
    with Server(script, strict=True) as server:
        settings = {"OPENROUTER_API_KEY": "sk-test", "OPENROUTER_BASE_URL": server.url}
        printed = run(python_of(AGENT), TOOLS / "agent.py", **settings)
        turn, result, streamed = (request.json() for request in server.requests)
    text, deltas, response = printed.splitlines()
    assert (text, response) == ("4 degrees.", "Hello there.")
    assert deltas.startswith("['Hello")
    assert turn["tools"][0]["name"] == "get_weather"
    assert result["input"][-1]["call_id"] == "call_1"
    assert "4 degrees in Oslo" in result["input"][-1]["output"]
    assert streamed["stream"] is True


HOOKED = """
from openrouter_agent import OpenRouter
class Hook:
    def before_request(self, context, request):
        return request
try:
    OpenRouter(api_key="k", hooks=Hook())
except NotImplementedError as error:
    print(error)
"""


def test_hooks_are_refused_rather_than_never_called() -> None:
    printed = run(python_of(AGENT), HOOKED)
    assert printed.startswith(
        "openrouter-responses does not call before_request hooks: pass OpenRouter(on_request=...)"
    )


NEXT_TO_IT = """
import sys
from langchain_openrouter import ChatOpenRouter
from openrouter_responses import OpenRouter
model = ChatOpenRouter(model="openai/gpt-4o", api_key="k", base_url=sys.argv[1])
print(type(model.client).__module__, hasattr(model.client, "chat"))
with OpenRouter(api_key="k", server_url=sys.argv[1]) as client:
    print(client.beta.responses.send(model="m", input="Hi").output_text)
"""


def test_langchain_with_the_official_package_installed_too() -> None:
    with Server(FakeResponse("Hello.")) as server:
        assert run(python_of(LANGCHAIN), NEXT_TO_IT, server.url) == "openrouter.sdk True\nHello.\n"
