"""Programs written for the reference SDK print the same with this library, class names included, and send the same."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dropin.test_surface import reference_python
from openrouter.testing import Reply, Request, Server

PROGRAMS = Path(__file__).parent / "programs"

MISSION_PAGE = """\
from openrouter import OpenRouter
import os

with OpenRouter(
    api_key=os.getenv("OPENROUTER_API_KEY", ""),
) as open_router:

    res = open_router.beta.responses.send(service_tier="auto", stream=False)

    with res as event_stream:
        for event in event_stream:
            # handle event
            print(event, flush=True)
"""
"""The example of the page that this library implements, letter by letter."""

USAGE = {
    "input_tokens": 9,
    "input_tokens_details": {"cached_tokens": 1},
    "output_tokens": 24,
    "output_tokens_details": {"reasoning_tokens": 5},
    "total_tokens": 33,
    "cost": 0.000125,
    "is_byok": False,
}
ERROR_STATUSES = (400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529, 418)


def text_item(text: str = "6 times 7 is 42.", **more: Any) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": [], **more}
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}


def response(*output: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A finished response with every field that the reference SDK insists on."""
    return {
        "id": "gen-1",
        "object": "response",
        "created_at": 1790000000,
        "completed_at": 1790000002,
        "model": "openai/gpt-4o",
        "status": "completed",
        "output": list(output or [text_item()]),
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": None,
        "tools": [],
        "tool_choice": "auto",
        "parallel_tool_calls": True,
        "temperature": 0.5,
        "top_p": 0.5,
        "presence_penalty": 0.5,
        "frequency_penalty": 0.5,
        "top_logprobs": 0,
        "max_output_tokens": None,
        "service_tier": "default",
        "store": False,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "truncation": "disabled",
        "usage": USAGE,
        **fields,
    }


def answer(*output: dict[str, Any], **fields: Any) -> Reply:
    return Reply.json(response(*output, **fields))


def refusal(status: int, metadata: Any = None) -> Reply:
    error = {"code": status, "message": f"No, {status}", "metadata": metadata}
    headers = {"Retry-After": "7"} if status == 429 else {}
    return Reply.json({"error": error, "user_id": "user_1"}, status=status, headers=headers)


def stream() -> Reply:
    """A stream of a message, with every field that the reference SDK insists on, and an event of a kind of its own."""
    pending = response(status="in_progress", completed_at=None, usage=None)
    pending["output"] = []
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    empty = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
    item = text_item()
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": pending},
        {"type": "response.in_progress", "response": pending},
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {**item, "content": [], "status": "in_progress"},
        },
        {"type": "response.content_part.added", **place, "part": empty},
        *(
            {"type": "response.output_text.delta", **place, "delta": delta, "logprobs": []}
            for delta in ("6 times 7", " is 42.")
        ),
        {"type": "response.output_text.done", **place, "text": "6 times 7 is 42.", "logprobs": []},
        {"type": "response.content_part.done", **place, "part": item["content"][0]},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.completed", "response": response()},
    ]
    return Reply.stream([{**event, "sequence_number": number} for number, event in enumerate(events)])


CALL = {
    "type": "function_call",
    "id": "fc_1",
    "call_id": "call_1",
    "name": "get_weather",
    "arguments": '{"city": "Oslo"}',
    "status": "completed",
}
REASONING = {
    "type": "reasoning",
    "id": "rs_1",
    "summary": [{"type": "summary_text", "text": "Multiply."}],
    "content": [{"type": "reasoning_text", "text": "6 * 7 = 42"}],
    "encrypted_content": "c2VjcmV0",
    "status": "completed",
}
CITATION = {"type": "url_citation", "url": "https://example.com/a", "title": "A", "start_index": 0, "end_index": 7}
SEARCH = {
    "type": "web_search_call",
    "id": "ws_1",
    "status": "completed",
    "action": {"type": "search", "query": "AI today"},
}
IMAGE = {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": "data:image/png;base64,aW1n"}
THOUGHT = answer(REASONING, text_item(), reasoning={"effort": "high", "summary": "auto"})
JSON_TEXT = answer(text_item('{"answer": 42}'), text={"format": {"type": "json_object"}})

SAME: dict[str, Callable[[], list[Reply]]] = {
    "plain": lambda: [answer(metadata={"project": "example"})],
    "streamed": lambda: [stream()],
    "asynchronous": lambda: [answer(), stream()],
    "tools_round_trip": lambda: [answer(CALL), answer(text_item("4 degrees."))],
    "reasoning": lambda: [THOUGHT],
    "web_search": lambda: [answer(SEARCH, text_item("In 2026 much.", annotations=[CITATION]))],
    "image_output": lambda: [answer(IMAGE, text_item("Here it is."))],
    "errors_by_class": lambda: [*map(refusal, ERROR_STATUSES), refusal(429)],
    "error_message": lambda: [refusal(404)],
    "error_metadata": lambda: [refusal(403, {"reasons": ["violence"], "flagged_input": "..."})],
    "retries": lambda: [refusal(503), answer(), refusal(502), refusal(503), answer()],
    "custom_client": lambda: [answer()],
    "custom_client_class": lambda: [answer()],
    "callable_key": lambda: [answer()],
    "debug_logger": lambda: [answer()],
    "structured_text": lambda: [JSON_TEXT],
    "spelled_otherwise": lambda: [
        answer(text_item('{"answer": 42}'), reasoning={"effort": "low", "summary": None}),
        answer(),
    ],
}
"""Programs that both run, and what the server answers."""

OURS: dict[str, Callable[[], list[Reply]]] = {
    "replayed_output": lambda: [answer(CALL, REASONING), answer(text_item("4 degrees."))],
}
"""Programs that the reference SDK cannot run; each says why."""

SCRIPTS = {**SAME, **OURS}


def run(
    python: Path | str, program: Path, environment: dict[str, str], replies: list[Reply]
) -> tuple[str, list[Request]]:
    """Run a program against a scripted server; return what it printed and what it sent."""
    with Server(replies) as server:
        outside = {name: value for name, value in os.environ.items() if not name.startswith(("OPENROUTER_", "PYTHON"))}
        settings = {name: value.replace("URL", server.url) for name, value in environment.items()}
        done = subprocess.run(
            [python, "-W", "error::ResourceWarning", program],
            env={**outside, "OPENROUTER_API_KEY": "sk-test", **settings},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, f"{program.name} failed with {python}:\n{done.stderr[-3000:]}"
        return done.stdout, list(server.requests)


@cache
def by_reference(name: str) -> tuple[str, list[Request]]:
    return run(reference_python(), PROGRAMS / f"{name}.py", {"SERVER_URL": "URL"}, SCRIPTS[name]())


@cache
def ours(name: str) -> tuple[str, list[Request]]:
    return run(sys.executable, PROGRAMS / f"{name}.py", {"OPENROUTER_BASE_URL": "URL"}, SCRIPTS[name]())


@pytest.mark.parametrize("name", SAME)
def test_prints_the_same(name: str) -> None:
    printed, _ = ours(name)
    assert printed
    assert printed == by_reference(name)[0]


def said(request: Request) -> dict[str, Any]:
    """The body without what the reference SDK adds unasked: a tier, `stream` and `store`."""
    body = request.json()
    return {key: value for key, value in body.items() if key not in ("service_tier", "store", "stream")}


@pytest.mark.parametrize("name", SAME)
def test_sends_the_same(name: str) -> None:
    _, sent = ours(name)
    expected = by_reference(name)[1]
    assert [(request.method, request.path, said(request)) for request in sent] == [
        (request.method, request.path, said(request)) for request in expected
    ]
    for header in ("authorization", "content-type", "http-referer", "x-openrouter-title", "x-openrouter-categories"):
        assert [request.headers.get(header) for request in sent] == [
            request.headers.get(header) for request in expected
        ]


@pytest.mark.parametrize("name", OURS)
def test_runs_where_the_reference_fails(name: str) -> None:
    printed, sent = ours(name)
    assert printed == "4 degrees.\n"
    assert sent[1].json()["input"][1:3] == [CALL, REASONING]


@pytest.mark.parametrize("name", OURS)
def test_the_reference_still_fails(name: str) -> None:
    with pytest.raises(AssertionError, match="failed with"):
        by_reference(name)


def test_every_program_is_run() -> None:
    assert {path.stem for path in PROGRAMS.glob("*.py")} == {*SAME, *OURS}


def test_example_of_the_mission_page(tmp_path: Path) -> None:
    program = tmp_path / "example.py"
    program.write_text(MISSION_PAGE)
    printed, sent = run(sys.executable, program, {"OPENROUTER_BASE_URL": "URL"}, [answer()])
    assert printed.startswith("StreamEventsResponseCompleted(")
    assert "6 times 7 is 42." in printed
    assert printed.count("\n") == 1
    assert [request.json() for request in sent] == [{"service_tier": "auto"}]


@pytest.mark.skip(reason="the example names no server, and the reference SDK has no setting outside a program for one")
def test_example_of_the_mission_page_with_the_reference() -> None: ...
