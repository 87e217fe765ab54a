"""Each case under `fixtures/`, replayed through the client over a socket: what it means, and that it fits the contract.

Together the cases show every event type, every output item type, every error status and every ending.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import make_fixtures
from openrouter import OpenRouterError, StreamInterruptedError, errors
from openrouter.testing import Reply, Server
from openrouter_generated import _contract, models
from openrouter_generated._contract import violations
from openrouter_generated._model import load
from support import Api, validator

FOLDER = Path(__file__).parent.parent / "fixtures"
CASES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
WRITTEN_BY_HAND = {"text", "text-streamed"}
ENDS = ("response.completed", "response.incomplete", "response.failed", "response.done")


def meta_of(name: str) -> dict[str, Any]:
    meta: dict[str, Any] = json.loads((FOLDER / name / "meta.json").read_bytes())
    return meta


def events_of(body: bytes) -> list[Any]:
    """The JSON of a stream's events, but for one that is none."""
    data = [line[5:].strip() for line in body.splitlines() if line.startswith(b"data:")]
    found = []
    for piece in data:
        try:
            found.append(json.loads(piece))
        except ValueError:
            continue
    return found


@cache
def payloads(name: str) -> list[tuple[Any, str]]:
    """Every JSON value of a case's answer, with the schema that it is of."""
    folder = FOLDER / name
    if (folder / "stream.sse").exists():
        events = [event for event in events_of((folder / "stream.sse").read_bytes()) if event != ["DONE"]]
        return [(event, "StreamEvents" if "type" in event else "ErrorResponse") for event in events]
    body = json.loads((folder / "response.json").read_bytes())
    return [(body, "OpenResponsesResult" if "id" in body else "ErrorResponse")]


def request_of(name: str) -> dict[str, Any]:
    request: dict[str, Any] = json.loads((FOLDER / name / "request.json").read_bytes())
    return request


def reply_of(name: str, **options: Any) -> Reply:
    return Reply.file(FOLDER / name, ending=meta_of(name).get("ending", "complete"), **options)


# Meaning


def outcome(api: Api, name: str, **options: Any) -> tuple[Any, OpenRouterError | None, list[Any]]:
    """Replay a case: the response, what was raised, and the events."""
    request = request_of(name)
    streamed = request.pop("stream", False)
    with Server(reply_of(name, **options)) as server:
        try:
            if not streamed:
                return api.send(server.url, client={"max_retries": 0}, **request), None, []
            found = api.stream(server.url, client={"max_retries": 0}, **request)
        except OpenRouterError as error:
            return None, error, []
        finally:
            assert len(server.requests) == 1
            assert json.loads(server.requests[0].body) == request_of(name)
    return found.final, found.error, found.events


def check_meaning(name: str, result: Any, error: OpenRouterError | None, events: list[Any]) -> None:
    """Assert that what came out is what the case means."""
    meta = meta_of(name)
    meaning = meta.get("meaning")
    if meaning is None:
        meaning = {"status": "completed", "items": ["message"], "total_tokens": 33, "text": hand_written_text()}
    if "error" in meaning:
        assert result is None
        assert type(error) is getattr(errors, meaning["error"])
        assert meaning["message"] in str(error)
        assert error.error_type == meaning["error_type"]
        assert error.generation_id == meta["headers"]["x-generation-id"]
        if meaning["text"] is not None:
            assert error.text == meaning["text"]
            assert error.response is not None
        return
    assert error is None
    raw = result.to_dict()
    assert result.output_text == meaning["text"]
    assert raw.get("status") == meaning["status"]
    assert [item["type"] for item in raw["output"]] == meaning["items"]
    assert result.usage.total_tokens == meaning["total_tokens"]
    calls = [[item.name, item.arguments] for item in result.output if item.type == "function_call"]
    assert calls == meaning.get("tool_calls", [])
    assert result.meta.generation_id == meta["headers"]["x-generation-id"]
    assert result.to_dict() == sent_response(name)
    if events and (FOLDER / name / "stream.sse").exists():
        assert [event.to_dict() for event in events] == [value for value, _ in payloads(name)]


def hand_written_text() -> str:
    body = json.loads((FOLDER / "text" / "response.json").read_bytes())
    text: str = body["output"][0]["content"][0]["text"]
    return text


def sent_response(name: str) -> Any:
    """The finished response that a case holds."""
    values = [value for value, _ in payloads(name)]
    return next((value["response"] for value in values if value.get("type") in ENDS), values[-1])


@pytest.mark.parametrize("name", CASES)
def test_a_case_means_what_it_says(api: Api, name: str) -> None:
    check_meaning(name, *outcome(api, name))


@pytest.mark.parametrize("name", [name for name in CASES if (FOLDER / name / "stream.sse").exists()])
def test_a_stream_means_the_same_byte_by_byte(api: Api, name: str) -> None:
    check_meaning(name, *outcome(api, name, chunks=1))


STATUSES = sorted({meta_of(name)["status"] for name in CASES if name.startswith("error-") and name[6:].isdigit()})


@pytest.mark.parametrize("status", STATUSES)
def test_an_error_carries_what_the_body_says(api: Api, status: int) -> None:
    name = f"error-{status}"
    _, error, _ = outcome(api, name)
    body = payloads(name)[0][0]
    assert type(error) is errors.BY_STATUS[status]
    assert error.status_code == status
    assert error.payload == body
    assert error.data.to_dict() == body
    assert error.data.error.message == body["error"]["message"]
    assert error.code == body["error"].get("code")
    assert error.metadata == body["error"].get("metadata")
    assert error.availability == body["error"].get("availability")
    asked = meta_of(name)["headers"].get("retry-after")
    assert error.retry_after == (None if asked is None else float(asked))


def test_a_cut_stream_can_be_told_from_an_error(api: Api) -> None:
    _, error, events = outcome(api, "cut-streamed")
    assert isinstance(error, StreamInterruptedError)
    assert error.retryable
    assert [event.type for event in events][-1] == "response.output_text.delta"


# The contract


@pytest.mark.parametrize("name", CASES)
def test_a_case_keeps_to_the_contract(name: str) -> None:
    meta = meta_of(name)
    found = [violation.path for value, schema in payloads(name) for violation in violations(value, schema)]
    if expected := meta.get("violations", []):
        assert meta["reason"]
        assert set(found) == set(expected) - {"data"}
        return
    assert found == []
    assert [list(validator(schema).iter_errors(value)) for value, schema in payloads(name)] == [[]] * len(
        payloads(name)
    )


@pytest.mark.parametrize("name", CASES)
def test_the_request_of_a_case_keeps_to_the_contract(name: str) -> None:
    assert violations(request_of(name), "ResponsesRequest") == []
    assert list(validator("ResponsesRequest").iter_errors(request_of(name))) == []


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_known_to_the_models(name: str) -> None:
    """But for what `meta.json` says is unknown, every object is decoded as its own class."""
    unknown = 0

    def look(value: Any) -> None:
        nonlocal unknown
        if isinstance(value, dict):
            for item in value.values():
                look(item)
        elif isinstance(value, list):
            for item in value:
                look(item)
        elif hasattr(value, "is_unknown"):
            unknown += value.is_unknown
            look(vars(value))

    for value, schema in payloads(name):
        module = load(schema)
        look(module.from_dict(value) if hasattr(module, "from_dict") else module.decode(value))
    assert bool(unknown) is (name == "tomorrow-streamed")


# Completeness


def tags_of(union: str, tag: str = "type") -> set[str]:
    """The values of the tag of a union of the contract."""
    contract = _contract._contract()
    members = [contract[member["$ref"].rpartition("/")[2]] for member in contract[union]["anyOf"]]
    return {member["properties"][tag]["const"] for member in members}


def shown() -> list[Any]:
    """Every JSON object in the cases' answers."""
    found: list[Any] = []

    def look(value: Any) -> None:
        if isinstance(value, dict):
            found.append(value)
            value = list(value.values())
        if isinstance(value, list):
            for item in value:
                look(item)

    for name in CASES:
        look([value for value, _ in payloads(name)])
    return found


def test_every_event_type_is_shown() -> None:
    sent = {value.get("type") for name in CASES for value, schema in payloads(name) if schema == "StreamEvents"}
    assert tags_of("StreamEvents") - sent == set()


def test_every_output_item_type_is_shown() -> None:
    """In a finished response: that is where a program meets it."""
    outputs = [value["output"] for value in shown() if isinstance(value.get("output"), list) and "id" in value]
    assert tags_of("OutputItems") - {item["type"] for output in outputs for item in output if "type" in item} == set()


@pytest.mark.parametrize("union", ["OutputMessageItemContent", "OpenAIResponsesAnnotation", "Outcome"])
def test_every_part_is_shown(union: str) -> None:
    assert tags_of(union) - {value["type"] for value in shown() if isinstance(value.get("type"), str)} == set()


def test_every_error_status_is_shown() -> None:
    text = (FOLDER.parent.parent / "openapi.yaml").read_text(encoding="utf-8")
    declared = {int(status) for status in yaml.safe_load(text)["paths"]["/responses"]["post"]["responses"]} - {200}
    assert len(declared) == 14
    assert set(STATUSES) == declared
    assert {meta_of(f"error-{status}")["status"] for status in declared} == declared


def test_every_ending_is_shown() -> None:
    ends: set[str] = set()
    for name in CASES:
        meaning, asked = meta_of(name).get("meaning", {}), "stream" in request_of(name)
        values = [value for value, _ in payloads(name)]
        is_stream = (FOLDER / name / "stream.sse").exists()
        kind, last = ("stream" if is_stream else "json"), values[-1] if values else {}
        if is_stream is not asked and meta_of(name)["status"] == 200:
            ends.add(f"{kind} although {'a stream' if asked else 'none'} was asked for")
        if meaning.get("error") == "StreamInterruptedError":
            ends.add("cut")
        elif is_stream and last.get("type") in ("error", "response.error", None):
            nested = "error" in last
            ends.add(f"error {last.get('type', 'chat')} {'nested' if nested else 'flat'}")
        elif meta_of(name)["status"] == 200:
            ends.add(f"{kind} {last.get('response', last).get('status', 'older')}")
    assert ends >= {
        "json completed", "json incomplete", "json failed", "json older", "json although a stream was asked for",
        "stream completed", "stream incomplete", "stream failed", "stream although none was asked for",
        "error error flat", "error error nested", "error response.error nested", "error chat nested", "cut",
    }  # fmt: skip


# The folder


def test_the_constructed_cases_are_what_the_script_writes() -> None:
    for name, files in make_fixtures.CASES.items():
        assert {path.name: path.read_bytes() for path in (FOLDER / name).iterdir()} == files
    assert set(CASES) - make_fixtures.CASES.keys() == WRITTEN_BY_HAND


@pytest.mark.parametrize("name", CASES)
def test_a_case_says_where_it_comes_from(name: str) -> None:
    meta = meta_of(name)
    assert meta["origin"] in ("recorded", "constructed")
    assert len(meta["source"]) > 10
    assert ("reason" in meta) is ("violations" in meta)
    assert sum(path.stat().st_size for path in (FOLDER / name).iterdir()) < 12_000


def test_models_of_the_cases_are_public() -> None:
    assert {"StreamEvents", "OpenResponsesResult", "ErrorResponse"} <= set(models.__all__)
