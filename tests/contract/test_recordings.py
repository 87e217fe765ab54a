"""Real responses through the real client, over a socket: nothing that a server sent is lost or misread."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from conftest import SHARED, shared
from contract.decoded import decoded, unknowns
from contract.exceptions import EXCEPTIONS, Allowed
from contract.json_schema import errors_of
from openrouter_generated import Violation, violations
from openrouter_responses import UNSET, OpenRouterError, errors
from openrouter_responses.cli.recorded_files import parse
from openrouter_responses.cli.recorded_files import payloads as texts_of
from openrouter_responses.contract import schema_of
from openrouter_responses.testing import RawResponse, Server
from payloads import TERMINAL_TYPES, events_in
from support import Api

RECORDINGS = SHARED / "recordings"
NOT_RESPONSES = {
    "manifest.json": "the list of the recordings",
    "openrouter-search-benchmarks/openrouter-web_search-items-sdk-decoded.json": "items of another SDK, not a body",
}
FILES = [
    name
    for path in sorted(RECORDINGS.rglob("*"))
    if path.suffix in (".json", ".sse") and (name := path.relative_to(RECORDINGS).as_posix()) not in NOT_RESPONSES
]
ERRORS = [name for name in FILES if name.endswith(".error.json")]
BODIES = [name for name in FILES if name.endswith(".json") and name not in ERRORS]
STREAMS = [name for name in FILES if name.endswith(".sse")]
REQUEST = {"model": "example/writer-1", "input": "Please."}


# What a recording says, read off its JSON without any of the client's code


@dataclass
class Meaning:
    """What a response says."""

    text: str = ""
    calls: list[tuple[str, str, str]] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    usage: Any = None
    status: str | None = None
    error: str | None = None


def meaning_of(events: list[Any]) -> Meaning:
    """What a stream says: its last response, filled up from its finished items if that has none."""
    response: dict[str, Any] = next((event["response"] for event in events if event.get("type") in TERMINAL_TYPES), {})
    finished = [event for event in events if event.get("type") == "response.output_item.done"]
    finished.sort(key=lambda event: event.get("output_index", 0))
    output = response.get("output") or [event["item"] for event in finished]
    meaning = Meaning(usage=response.get("usage"), status=response.get("status"))
    for item in output:
        meaning.items.append(item["type"])
        if item["type"] == "message":
            meaning.text += "".join(part["text"] for part in item["content"] if part["type"] == "output_text")
        elif item["type"] in ("function_call", "custom_tool_call"):
            written = item["arguments"] if item["type"] == "function_call" else item["input"]
            meaning.calls.append((item["call_id"], item["name"], written))
    for event in [*events, response]:
        if isinstance(error := event.get("error"), dict):
            meaning.error = meaning.error or error["message"]
        elif event.get("type") == "error":
            meaning.error = event["message"]
    return meaning


def read(name: str) -> tuple[Path, Meaning]:
    """A recording, and what it says."""
    path = shared("recordings") / name
    body = path.read_bytes()
    if path.suffix == ".sse":
        return path, meaning_of(events_in(body))
    value = json.loads(body)
    wrapped = value if "response" in value else {"type": "response.completed", "response": value}
    return path, meaning_of([wrapped])


# What the client makes of it


def check(result: Any, meaning: Meaning) -> None:
    """Assert that a response says what the recording says."""
    assert result.output_text == meaning.text
    raw = result.to_dict()
    assert [item["type"] for item in raw.get("output", ())] == meaning.items
    calls = [
        (item.call_id, item.name, item.arguments if item.type == "function_call" else item.input)
        for item in result.output or ()
        if item.type in ("function_call", "custom_tool_call")
    ]
    assert calls == meaning.calls
    assert raw.get("usage") == meaning.usage
    if meaning.usage:
        for name in ("input_tokens", "output_tokens", "total_tokens", "cost"):
            assert getattr(result.usage, name) == meaning.usage.get(name, UNSET)
    assert raw.get("status") == meaning.status
    assert [item.to_dict() for item in result.to_input()] == raw.get("output", [])


@pytest.fixture(params=BODIES or [None], ids=str)
def body(request: pytest.FixtureRequest) -> tuple[Path, Meaning]:
    return read(str(request.param))


@pytest.fixture(params=STREAMS or [None], ids=str)
def stream(request: pytest.FixtureRequest) -> tuple[Path, Meaning]:
    return read(str(request.param))


def test_the_recordings_are_read() -> None:
    shared("recordings")
    assert len(BODIES) > 30
    assert len(STREAMS) > 30
    assert len(ERRORS) > 8
    listed = {entry["file"] for entry in json.loads((RECORDINGS / "manifest.json").read_bytes())}
    assert {*FILES, *NOT_RESPONSES} - {"manifest.json"} == listed


def test_a_recorded_body_says_what_it_says(api: Api, body: tuple[Path, Meaning]) -> None:
    path, meaning = body
    with Server(RawResponse.file(path)) as server:
        result = api.send(server.url, **REQUEST)
    check(result, meaning)
    recorded = json.loads(path.read_bytes())
    assert result.to_dict() == recorded.get("response", recorded)
    assert result == decoded(recorded.get("response", recorded), "OpenResponsesResult")
    assert result.meta.status_code == 200


def test_a_recorded_body_says_the_same_where_a_stream_was_asked_for(api: Api, body: tuple[Path, Meaning]) -> None:
    path, meaning = body
    with Server(RawResponse.file(path)) as server:
        streamed = api.stream(server.url, **REQUEST)
    assert streamed.error is None
    check(streamed.final, meaning)
    assert len(streamed.events) == 1


def test_a_recorded_stream_says_what_it_says(api: Api, stream: tuple[Path, Meaning]) -> None:
    path, meaning = stream
    recorded = events_in(path.read_bytes())
    with Server(RawResponse.file(path, chunks=1000)) as server:
        streamed = api.stream(server.url, **REQUEST)
    assert [event.to_dict() for event in streamed.events] == recorded[: len(streamed.events)]
    assert streamed.events == [decoded(event, "StreamEvents") for event in recorded[: len(streamed.events)]]
    if meaning.error is not None:
        assert streamed.error is not None
        assert meaning.error[:200] in str(streamed.error)
        assert isinstance(streamed.error, OpenRouterError)
        assert streamed.error.status_code >= 400
        return
    assert streamed.error is None
    assert len(streamed.events) == len(recorded)
    check(streamed.final, meaning)
    assert streamed.events[-1].type in ("response.completed", "response.incomplete")


def test_a_recorded_stream_says_the_same_where_none_was_asked_for(api: Api, stream: tuple[Path, Meaning]) -> None:
    path, meaning = stream
    with Server(RawResponse.file(path)) as server:
        if meaning.error is not None:
            with pytest.raises(OpenRouterError) as caught:
                api.send(server.url, **REQUEST)
            assert meaning.error[:200] in str(caught.value)
            return
        check(api.send(server.url, **REQUEST), meaning)


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("name", ERRORS or [None], ids=str)
def test_a_recorded_error_raises_the_class_of_its_status(api: Api, name: str, streamed: bool) -> None:
    path = shared("recordings") / name
    record = json.loads(path.read_bytes())
    payload = record["body"] if isinstance(record["body"], dict) else json.loads(record["body"])
    with Server(RawResponse.file(path)) as server:
        call = api.stream if streamed else api.send
        with pytest.raises(OpenRouterError) as caught:
            call(server.url, client={"max_retries": 0}, **REQUEST)
    error = caught.value
    assert type(error) is errors.BY_STATUS[record["status"]]
    assert error.status_code == record["status"]
    assert error.payload == payload
    message = payload["error"]["message"] if isinstance(payload["error"], dict) else payload["error"]
    assert message[:200] in str(error)
    assert error.data.to_dict() == payload
    if isinstance(payload["error"], dict):
        assert error.code == payload["error"].get("code")
        assert error.metadata == payload["error"].get("metadata")
        assert error.data.error.message == message


# The contract


@cache
def payloads(name: str) -> list[tuple[Any, str]]:
    """Every JSON value of a recording, with the schema that it is of."""
    values = [parse(text) for _, text in texts_of(str(shared("recordings") / name))]
    return [(value, schema_of(value)) for value in values]


@cache
def differences(name: str) -> list[list[Violation]]:
    """Where each of those leaves the contract."""
    return [violations(value, schema) for value, schema in payloads(name)]


def allowed(name: str, place: str) -> list[Allowed]:
    """The exceptions that let a recording leave the contract at a place."""
    folder = name.partition("/")[0]
    return [
        exception
        for exception in EXCEPTIONS
        if any(fnmatchcase(folder, pattern) for pattern in exception.recordings)
        and any(fnmatchcase(place, pattern) for pattern in exception.places)
    ]


@pytest.mark.parametrize("name", FILES or [None], ids=str)
def test_a_recording_keeps_to_the_contract_but_for_the_exceptions(name: str) -> None:
    found = [violation for found in differences(name) for violation in found]
    assert [violation for violation in found if not allowed(name, violation.schema)] == []


def test_every_exception_is_needed() -> None:
    shared("recordings")
    left = {
        (name.partition("/")[0], violation.schema)
        for name in FILES
        for found in differences(name)
        for violation in found
    }
    unneeded = [
        pattern
        for exception in EXCEPTIONS
        for pattern in (*exception.recordings, *exception.places)
        if not any(
            fnmatchcase(folder, pattern) or fnmatchcase(place, pattern)
            for folder, place in left
            if exception in allowed(folder, place)
        )
    ]
    assert unneeded == []
    assert all(len(exception.reason) > 20 for exception in EXCEPTIONS)


@pytest.mark.parametrize("name", FILES or [None], ids=str)
def test_json_schema_says_the_same_of_a_recording(name: str) -> None:
    """An independent validator; unknown fields, which the document allows, are not errors to it."""
    for (value, schema), differs in zip(payloads(name), differences(name), strict=True):
        found = [violation for violation in differs if violation.difference != "unknown field"]
        wrong = errors_of(value, schema)
        assert bool(wrong) is bool(found), (wrong, found)


@pytest.mark.parametrize("name", FILES or [None], ids=str)
def test_a_recording_is_known_to_the_models_and_survives_them(name: str) -> None:
    for (value, schema), differs in zip(payloads(name), differences(name), strict=True):
        model = decoded(value, schema)
        assert model.to_dict() == value
        assert bool(unknowns(model)) is any(violation.difference == "unknown type" for violation in differs)
