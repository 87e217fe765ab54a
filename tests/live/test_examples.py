"""The examples of structured output and tools, as a user runs them, against a scripted server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from openrouter_responses.testing import FakeResponse, RawResponse, Server, tool_call

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(name: str, url: str, stdin: str = "", *arguments: str) -> str:
    environment = {
        **os.environ, "OPENROUTER_BASE_URL": url, "OPENROUTER_API_KEY": "sk-test",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }  # fmt: skip
    command = [sys.executable, EXAMPLES / name, *arguments]
    done = subprocess.run(command, env=environment, input=stdin, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_extraction() -> None:
    script = [
        FakeResponse('{"value": [{"name": "Ada", "age": 36}]}'),
        FakeResponse('{"city": "London", "country": "GB"}'),
        FakeResponse('{"title": "Notes", "sort": "essay"}'),
        FakeResponse('{"title": "Notes", "sort": "other"}'),
        FakeResponse('{"sentence": "Ada wrote.", "people": [{"name": "Ada", "age": null}]}'),
    ]
    with Server(script, strict=True) as server:
        lines = run("extraction.py", server.url).splitlines()
    assert lines == [
        "[Person(name='Ada', age=36)] 0.001",
        "Place(city='London', country='GB') 0.001",
        "Work(title='Notes', sort='other') 0.002",
        "{'sentence': 'Ada wrote.', 'people': [Person(name='Ada', age=None)]} 0.001",
    ]


def test_assistant() -> None:
    script = [
        FakeResponse("I look.", tool_call("temperature", {"city": "Oslo"})),
        FakeResponse(tool_call("convert", {"degrees": 18, "to": "fahrenheit"}), tool_call("pay", {"dollars": 2})),
        FakeResponse("64 degrees."),
    ]
    with Server(script, strict=True) as server:
        shown = run("assistant.py", server.url, "y\n")
        outputs = list(server.requests[2].tool_outputs.values())
    assert outputs[-2:] == ["64.4", "2.00 $ are paid"]
    assert "I look.\n[temperature" in shown
    assert "64 degrees.\n3 turns, 0.003 $" in shown


def test_budget() -> None:
    script = {
        "/responses": [FakeResponse("Once upon a time", ending="cut"), FakeResponse("There was a fox.")],
        "/generation": [RawResponse.error(404, "not yet"), RawResponse.json({"data": {"total_cost": 0.55}})],
        "/generation/content": RawResponse.error(404, "not stored"),
    }
    with Server(script) as server:
        lines = run("budget.py", server.url, "", "ada", "bob", "ada").splitlines()
        assert [request.route for request in server.requests].count("/responses") == 2
    assert lines == [
        "ada Once upon a time... (ResponseInterruptedError)",
        "bob There was a fox.",
        "ada ada has spent 0.55 $",
        "{'ada': 0.55, 'bob': 0.001}",
    ]
