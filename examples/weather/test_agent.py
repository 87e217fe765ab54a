"""Tests of the agent: responses, errors, an interrupted stream, and the requests it sends."""

from __future__ import annotations

import sys

import httpx
import pytest

from openrouter import OpenRouter
from openrouter_responses.testing import FakeResponse, FakeTransport, RawResponse, StartServer, reasoning, tool_call
from weather import agent
from weather.agent import Agent


@pytest.fixture
def shown() -> list[str]:
    return []


def test_responds_with_a_tool_call(openrouter_server: StartServer, shown: list[str]) -> None:
    server = openrouter_server(
        [
            FakeResponse(
                reasoning(encrypted_content="c2VjcmV0"), tool_call("get_forecast", {"city": "Oslo"}, call_id="call_a")
            ),
            FakeResponse("It is cold: 4 degrees."),
        ]
    )
    with OpenRouter() as client:
        answer = Agent(client, {"Oslo": "4 degrees"}.__getitem__, shown.append).ask("How is Oslo?")
    assert answer == "".join(shown) == "It is cold: 4 degrees."
    server.requests[0].assert_sent(model=agent.MODEL, tools=[agent.TOOL], stream=True)
    assert server.last_request.tool_outputs == {"call_a": "4 degrees"}
    assert [item.get("type") for item in server.last_request.json()["input"]] == [
        None, "reasoning", "function_call", "function_call_output",
    ]  # fmt: skip


@pytest.mark.parametrize("arguments", ["{}", "not JSON", "[]"])
def test_reports_invalid_arguments_to_the_model(
    openrouter_server: StartServer, shown: list[str], arguments: str
) -> None:
    server = openrouter_server(
        [FakeResponse(tool_call("get_forecast", arguments, call_id="call_a")), FakeResponse("Which city?")]
    )
    with OpenRouter() as client:
        assert Agent(client, agent.forecast, shown.append).ask("How is it?") == "Which city?"
    assert server.last_request.tool_outputs == {"call_a": "error: the argument city is required"}


def test_stops_after_the_maximum_number_of_turns(openrouter_server: StartServer, shown: list[str]) -> None:
    server = openrouter_server(FakeResponse(tool_call("get_forecast", {"city": "Oslo"})))
    with OpenRouter() as client, pytest.raises(RuntimeError, match="no final response after 5 turns"):
        Agent(client, agent.forecast, shown.append).ask("How is Oslo?")
    assert len(server.requests) == agent.MAX_TURNS


def test_returns_the_text_of_an_interrupted_response(openrouter_server: StartServer, shown: list[str]) -> None:
    openrouter_server(FakeResponse("It is co", ending="cut"))
    with OpenRouter() as client:
        assert Agent(client, agent.forecast, shown.append).ask("How is Oslo?") == "It is co"
    assert shown[-1] == " [interrupted]"


def test_retries_an_overloaded_server(openrouter_server: StartServer, shown: list[str]) -> None:
    openrouter_server([RawResponse.error(503, retry_after=0), FakeResponse("Rain.")])
    with OpenRouter() as client:
        assert Agent(client, agent.forecast, shown.append).ask("How is Oslo?") == "Rain."


def test_the_program_reports_a_rate_limit(
    openrouter_server: StartServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    openrouter_server(RawResponse.error(429, "Slow down", "rate_limit_exceeded", retry_after=90))
    monkeypatch.setattr(sys, "argv", ["agent", "How", "is", "Oslo?"])
    assert agent.main() == 1
    assert capsys.readouterr().out == "Too many questions; try again in 90 seconds.\n"


def test_remembers_the_conversation_without_a_socket(shown: list[str]) -> None:
    transport = FakeTransport([FakeResponse("Rain."), FakeResponse("Snow.")], strict=True)
    with httpx.Client(transport=transport) as http:
        weather = Agent(OpenRouter(api_key="test", client=http), agent.forecast, shown.append)
        assert [weather.ask("Today?"), weather.ask("Tomorrow?")] == ["Rain.", "Snow."]
    transport.check()
    roles = [item["role"] for item in transport.last_request.json()["input"]]
    assert roles == ["user", "assistant", "user"]
