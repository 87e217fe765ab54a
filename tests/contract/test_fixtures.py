"""Each case under `fixtures/`, replayed through the client over a socket: what it means, and that it fits the contract.

That the cases together show all that the document has is `test_completeness`'s matter.
"""

from __future__ import annotations

import datetime
import json
from functools import cache
from typing import Any

import pytest

import make_fixtures
import record_fixtures
from contract.decoded import decoded, unknowns
from contract.json_schema import errors_of
from openrouter_generated import models
from openrouter_generated.runtime import json_parser
from openrouter_generated.runtime.validation import violations
from openrouter_responses import OpenRouterError, StreamInterruptedError, errors
from openrouter_responses._core.redact import redact
from openrouter_responses._core.stream_reader import StreamReader
from openrouter_responses.testing import RawResponse, Server
from payloads import TERMINAL_TYPES, events_in
from servers import real_servers
from support import FIXTURES, Api, response_info

CASES = sorted(path.name for path in FIXTURES.iterdir() if path.is_dir())
WRITTEN_BY_HAND = {"text", "text-streamed"}


def meta_of(name: str) -> dict[str, Any]:
    meta: dict[str, Any] = json.loads((FIXTURES / name / "meta.json").read_bytes())
    return meta


@cache
def payloads(name: str) -> list[tuple[Any, str]]:
    """Every JSON value of a case's response, with the schema that it is of."""
    folder = FIXTURES / name
    if (folder / "stream.sse").exists():
        events = events_in((folder / "stream.sse").read_bytes(), "skip")
        return [(event, "StreamEvents" if "type" in event else "ErrorResponse") for event in events]
    body = json.loads((folder / "response.json").read_bytes())
    return [(body, "OpenResponsesResult" if "id" in body else "ErrorResponse")]


def request_of(name: str) -> dict[str, Any]:
    request: dict[str, Any] = json.loads((FIXTURES / name / "request.json").read_bytes())
    return request


def raw_response(name: str, **options: Any) -> RawResponse:
    meta = meta_of(name)
    delivery = {"chunks": meta.get("chunks"), "ending": meta.get("ending", "complete")}
    return RawResponse.file(FIXTURES / name, **{**delivery, **options})


def generation_of(name: str) -> str:
    """The id in the headers; the server of the tests sends its own where a case has none."""
    generation: str = meta_of(name)["headers"].get("x-generation-id", "gen-test-1")
    return generation


# Meaning


def outcome(api: Api, name: str, **options: Any) -> tuple[Any, OpenRouterError | None, list[Any]]:
    """Replay a case: the response, what was raised, and the events."""
    request = request_of(name)
    streamed = request.pop("stream", False)
    with Server(raw_response(name, **options)) as server:
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
        assert error.generation_id == generation_of(name)
        if meaning["text"] is not None:
            assert error.output_text == meaning["text"]
            assert error.response is not None
        return
    assert error is None
    raw = result.to_dict()
    assert result.output_text == meaning["text"]
    assert raw.get("status") == meaning["status"]
    assert [item["type"] for item in raw["output"]] == meaning["items"]
    assert (raw.get("usage") or {}).get("total_tokens") == meaning["total_tokens"]
    if meaning["total_tokens"] is not None:
        assert result.usage.total_tokens == meaning["total_tokens"]
    calls = [[item.name, item.arguments] for item in result.output if item.type == "function_call"]
    assert calls == meaning.get("tool_calls", [])
    assert result.meta.generation_id == generation_of(name)
    assert result.to_dict() == sent_response(name)
    if events and (FIXTURES / name / "stream.sse").exists():
        assert [event.to_dict() for event in events] == [value for value, _ in payloads(name)]


def hand_written_text() -> str:
    body = json.loads((FIXTURES / "text" / "response.json").read_bytes())
    text: str = body["output"][0]["content"][0]["text"]
    return text


def sent_response(name: str) -> Any:
    """The finished response that a case holds."""
    values = [value for value, _ in payloads(name)]
    return next((value["response"] for value in values if value.get("type") in TERMINAL_TYPES), values[-1])


@pytest.mark.parametrize("name", CASES)
def test_a_case_means_what_it_says(api: Api, name: str) -> None:
    check_meaning(name, *outcome(api, name))


@pytest.mark.parametrize("name", [name for name in CASES if (FIXTURES / name / "stream.sse").exists()])
def test_a_stream_means_the_same_byte_by_byte(api: Api, name: str) -> None:
    # A recorded stream is long: chunks of seven bytes are cut in all places, too, in a seventh of the time.
    check_meaning(name, *outcome(api, name, chunks=7 if meta_of(name)["origin"] == "recorded" else 1))


REFUSED = [name for name in CASES if meta_of(name)["status"] >= 400 and (FIXTURES / name / "response.json").exists()]


@pytest.mark.parametrize("name", REFUSED)
def test_an_error_carries_what_the_body_says(api: Api, name: str) -> None:
    status = meta_of(name)["status"]
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


def test_a_cut_stream_differs_from_an_error(api: Api) -> None:
    _, error, events = outcome(api, "cut-streamed")
    assert isinstance(error, StreamInterruptedError)
    assert error.retryable
    assert [event.type for event in events][-1] == "response.output_text.delta"


# The contract


@pytest.mark.parametrize("name", CASES)
def test_a_case_keeps_to_the_contract(name: str) -> None:
    """But for the places that `meta.json` names; a place that is named for nothing fails, too."""
    expected = meta_of(name).get("violations", {})
    found = {violation.schema for value, schema in payloads(name) for violation in violations(value, schema)}
    assert found == expected.keys() - {"data"}


@pytest.mark.parametrize("name", CASES)
def test_json_schema_says_the_same_of_a_case(name: str) -> None:
    """An independent validator; unknown fields, which the document allows, are not errors to it."""
    for value, schema in payloads(name):
        found = [violation for violation in violations(value, schema) if violation.difference != "unknown field"]
        wrong = errors_of(value, schema)
        assert bool(wrong) is bool(found), (wrong, found)


@pytest.mark.parametrize("name", CASES)
def test_the_request_of_a_case_keeps_to_the_contract(name: str) -> None:
    assert violations(request_of(name), "ResponsesRequest") == []
    assert errors_of(request_of(name), "ResponsesRequest") == []


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_known_to_the_models(name: str) -> None:
    """But for what `meta.json` says is unknown, every object is decoded as its own class."""
    unknown = sum(unknowns(decoded(value, schema)) for value, schema in payloads(name))
    assert bool(unknown) is any(place.endswith(".type") for place in meta_of(name).get("violations", ()))


# The folder


def test_the_constructed_cases_are_what_the_script_writes() -> None:
    for name, files in make_fixtures.CASES.items():
        assert {path.name: path.read_bytes() for path in (FIXTURES / name).iterdir()} == files
    constructed = {name for name in CASES if meta_of(name)["origin"] == "constructed"}
    assert constructed - make_fixtures.CASES.keys() == WRITTEN_BY_HAND


def test_the_recorded_cases_are_those_of_the_script() -> None:
    recorded = {name for name in CASES if meta_of(name)["origin"] == "recorded"}
    assert recorded == record_fixtures.CASES.keys()
    assert [name for name in recorded if meta_of(name)["meaning"] != record_fixtures.CASES[name].meaning] == []
    assert {name.partition("-")[0] for name in recorded} == record_fixtures.SOURCES.keys()


@pytest.mark.parametrize("name", CASES)
def test_a_case_says_where_it_comes_from(name: str) -> None:
    meta = meta_of(name)
    assert meta["origin"] in ("recorded", "constructed")
    assert len(meta["source"]) > 10
    assert all(len(reason) > 10 for reason in meta.get("violations", {}).values())
    assert sum(path.stat().st_size for path in (FIXTURES / name).iterdir()) < 20_000
    if meta["origin"] == "recorded":
        assert datetime.date.fromisoformat(meta["recorded"]) <= datetime.datetime.now(datetime.UTC).date()
        assert meta["command"]
        assert "authorization" in meta["redacted"]["request headers"]


@pytest.mark.parametrize("name", CASES)
def test_no_case_holds_a_key(name: str) -> None:
    """Nothing is left to redact, and no key that any of the servers knows."""
    for path in (FIXTURES / name).iterdir():
        content = path.read_bytes()
        assert real_servers.AIMOCK_KEY.encode() not in content
        if meta_of(name)["origin"] == "recorded" and path.name != "meta.json":
            assert redact(content) == (content, {})


def test_models_of_the_cases_are_public() -> None:
    assert {"StreamEvents", "OpenResponsesResult", "ErrorResponse"} <= set(models.__all__)


# The parser


@pytest.mark.parametrize("name", [name for name in CASES if (FIXTURES / name / "stream.sse").exists()])
def test_another_parser_gives_the_same_events(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra [speed] changes nothing that a program can see."""

    def events() -> list[Any]:
        reader = StreamReader(response_info(), 1 << 26, None, None)
        read = [
            event.to_dict() for event in (*reader.feed((FIXTURES / name / "stream.sse").read_bytes()), *reader.finish())
        ]
        try:
            reader.complete()
        except OpenRouterError as error:
            return [read, str(error), reader.response().to_dict()]
        return [read, "complete", reader.response().to_dict()]

    with monkeypatch.context() as patched:
        patched.setattr("openrouter_responses._core.stream_reader.parse_each", json_parser._standard_each)
        patched.setattr("openrouter_generated.runtime.json_parser.parse_json", json_parser._standard)
        standard = events()
    assert json_parser.parse_each is not json_parser._standard_each, "msgspec is a requirement of the tests"
    assert events() == standard
