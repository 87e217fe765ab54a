"""Scripted responses of the test double: they keep to the contract, mean what they say, and are the same on both ways."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

import make_fixtures
from openrouter_generated import violations
from openrouter_responses import NoResponseError, OpenRouterError, StreamInterruptedError, errors
from openrouter_responses.testing import (
    FakeResponse,
    FakeTransport,
    RawResponse,
    ReceivedRequest,
    Server,
    reasoning,
    tool_call,
)
from support import Api, Streamed, short_read_timeout, validator

CITED = {
    "type": "message",
    "role": "assistant",
    "content": [
        {
            "type": "output_text",
            "text": "It rains.",
            "annotations": [
                {
                    "type": "url_citation",
                    "url": "https://example.com",
                    "title": "Rain",
                    "start_index": 0,
                    "end_index": 8,
                }
            ],
        },
        {"type": "refusal", "refusal": "No more of that."},
    ],
}
SEARCHED = {
    "type": "web_search_call",
    "id": "ws_1",
    "status": "completed",
    "action": {"type": "search", "query": "rain"},
}
RESPONSES = {
    "text": FakeResponse("Hello there,  \n 你好 🙂 \u2028 bye "),
    "empty": FakeResponse(""),
    "nothing": FakeResponse(),
    "call": FakeResponse(tool_call("get_weather", {"city": "Łódź", "days": [1, None]})),
    "call without arguments": FakeResponse(tool_call("now", {}, call_id="call_x")),
    "call with invalid JSON": FakeResponse(tool_call("now", '{"cit', call_id="call_x")),
    "reasoning": FakeResponse(reasoning("Hm, hm.", "First this, then that.", "c2VjcmV0"), "Done."),
    "secret reasoning": FakeResponse(reasoning(encrypted_content="c2VjcmV0"), tool_call("f", {}), tool_call("f", {})),
    "items": FakeResponse(SEARCHED, CITED),
    "items of all types": FakeResponse(*make_fixtures.CLIENT_ITEMS, *make_fixtures.SERVER_ITEMS),
    "incomplete": FakeResponse("It was a dark and", incomplete="max_output_tokens"),
    "failed": FakeResponse("It was", error="The provider is gone.", error_type="provider_unavailable"),
    "costly": FakeResponse("Hello", usage={"input_tokens": 1000, "cost": 0.5}, fields={"service_tier": "flex"}),
}
ASKED = {
    "model": "example/writer-1",
    "input": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "function", "name": "now", "parameters": None}, {"type": "openrouter:datetime"}],
    "metadata": {"a": "b"},
    "temperature": 0.5,
    "parallel_tool_calls": None,
}


def asking(number: int = 1, **fields: Any) -> ReceivedRequest:
    return ReceivedRequest("POST", "/responses", {}, json.dumps({**ASKED, **fields}).encode(), number=number)


def values_of(raw: RawResponse) -> list[Any]:
    """The JSON that a response holds: of each event, or of the whole body."""
    if not raw.body.startswith(b"data:"):
        return [json.loads(raw.body)]
    data = [event.removeprefix("data: ") for event in raw.body.decode().split("\n\n")]
    assert data[-2:] == ["[DONE]", ""]
    return [json.loads(event) for event in data[:-2]]


@pytest.mark.parametrize("stream", [True, False])
@pytest.mark.parametrize("name", RESPONSES)
def test_a_response_keeps_to_the_contract(name: str, stream: bool) -> None:
    schema = "StreamEvents" if stream else "OpenResponsesResult"
    values = values_of(RESPONSES[name](asking(stream=stream)))
    assert [violations(value, schema) for value in values] == [[]] * len(values)
    assert [list(validator(schema).iter_errors(value)) for value in values] == [[]] * len(values)


@pytest.mark.parametrize("name", RESPONSES)
def test_a_stream_ends_with_what_is_given_whole(name: str) -> None:
    [whole] = values_of(RESPONSES[name](asking()))
    events = values_of(RESPONSES[name](asking(stream=True)))
    assert events[-1] == {
        "type": f"response.{whole['status']}", "response": whole, "sequence_number": len(events) - 1
    }  # fmt: skip
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    done = [event["item"] for event in events if event["type"] == "response.output_item.done"]
    assert done == whole["output"]
    inside = [event for event in events if "item_id" in event]
    assert [whole["output"][event["output_index"]]["id"] for event in inside] == [event["item_id"] for event in inside]
    calls = [item["name"] for item in whole["output"] if item["type"] == "function_call"]
    assert [event["name"] for event in events if event["type"].endswith("call_arguments.done")] == calls


@pytest.mark.parametrize("name", RESPONSES)
def test_a_stream_begins_without_what_only_its_end_knows(name: str) -> None:
    created, in_progress = values_of(RESPONSES[name](asking(stream=True)))[:2]
    assert created["response"] == in_progress["response"]
    begun = created["response"]
    assert (begun["status"], begun["output"]) == ("in_progress", [])
    late = ("usage", "completed_at", "error", "error_type", "incomplete_details")
    assert [field for field in late if begun.get(field) is not None] == []


@pytest.mark.parametrize("name", RESPONSES)
def test_the_deltas_of_a_stream_add_up_to_its_final_texts(api: Api, name: str) -> None:
    """Read by the client, which joins the deltas itself."""
    with Server(RESPONSES[name]) as server:
        streamed = api.stream(server.url, **ASKED)
    deltas, wholes = {}, {}
    for event in (event.to_dict() for event in streamed.events):
        event_type, _, step = event["type"].rpartition(".")
        place = (event_type, event.get("item_id"), event.get("content_index"), event.get("summary_index"))
        if step == "delta":
            deltas[place] = deltas.get(place, "") + event["delta"]
        elif step == "done" and "part" not in event and "item" not in event:
            wholes[place] = event.get("text", event.get("arguments", event.get("refusal")))
    assert {place: text for place, text in wholes.items() if text} == deltas


def test_a_response_repeats_what_was_requested() -> None:
    [whole] = values_of(RESPONSES["text"](asking(number=3, top_p=None)))
    repeated = {name: whole[name] for name in ("id", "model", "tools", "metadata", "temperature", "top_p")}
    assert repeated == {
        "id": "gen-test-3", "model": "example/writer-1", "tools": ASKED["tools"], "metadata": {"a": "b"},
        "temperature": 0.5, "top_p": 1.0,
    }  # fmt: skip
    [routed] = values_of(FakeResponse()(ReceivedRequest("POST", "/", {}, b'{"models": ["example/a", "example/b"]}')))
    assert routed["model"] == "example/a"


def test_ids_are_those_of_the_request_unless_given() -> None:
    fake = FakeResponse(tool_call("f", {}), tool_call("f", {}, call_id="mine"), reasoning(), "Hi")
    items = values_of(fake(asking(number=2)))[0]["output"]
    assert [item["id"] for item in items] == ["fc_2_0", "fc_2_1", "rs_2_2", "msg_2_3"]
    assert [item.get("call_id") for item in items] == ["call_2_0", "mine", None, None]


def test_usage_counts_words_unless_given() -> None:
    [whole] = values_of(FakeResponse(reasoning("Hm, hm."), "Three little words")(asking()))
    assert whole["usage"]["output_tokens"] == 5
    assert whole["usage"]["output_tokens_details"] == {"reasoning_tokens": 2}
    [whole] = values_of(RESPONSES["costly"](asking()))
    counts = {name: whole["usage"][name] for name in ("input_tokens", "output_tokens", "total_tokens", "cost")}
    assert counts == {"input_tokens": 1000, "output_tokens": 1, "total_tokens": 1001, "cost": 0.5}
    assert whole["service_tier"] == "flex"


def test_an_item_of_another_type_stays_as_it_is() -> None:
    events = values_of(RESPONSES["items"](asking(stream=True)))
    assert [event["item"] for event in events if event.get("item", {}).get("id") == "ws_1"] == [SEARCHED, SEARCHED]


def test_a_fake_response_is_shown_as_it_was_written() -> None:
    shown = repr(FakeResponse("Hi", tool_call("f", {"a": 1}), error="gone", pace=0.5))
    assert shown.startswith("FakeResponse('Hi', {'type': 'function_call', 'name': 'f'")
    assert shown.endswith("error='gone', pace=0.5)")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: FakeResponse("a", incomplete="content_filter", error="gone"), "either incomplete or failed"),
        (lambda: FakeResponse("a", ending="stop"), "ending must be"),
        (lambda: FakeResponse("a", pace=-1), "pace must be"),
    ],
)
def test_what_a_fake_response_cannot_be(make: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


# Through the client, over a socket and without one


class Way:
    """Calls the client in one of its two ways, with a script behind a socket or a transport."""

    def __init__(self, api: Api, way: str) -> None:
        self._api = api
        self._way = way

    def call(self, script: Any, *, stream: bool, **settings: Any) -> tuple[Streamed, Server | FakeTransport]:
        """Ask once; errors are kept."""
        if self._way == "server":
            with Server(script) as server:
                return self._ask(server.url, stream, settings), server
        transport = FakeTransport(script)
        if self._api.mode == "sync":
            with httpx.Client(transport=transport) as own:
                return self._ask("http://test", stream, {**settings, "client": own}), transport
        own_async = httpx.AsyncClient(transport=transport)
        try:
            return self._ask("http://test", stream, {**settings, "async_client": own_async}), transport
        finally:
            asyncio.run(own_async.aclose())

    def _ask(self, url: str, stream: bool, settings: dict[str, Any]) -> Streamed:
        try:
            if stream:
                return self._api.stream(url, client=settings, **ASKED)
            return Streamed(final=self._api.send(url, client=settings, **ASKED))
        except OpenRouterError as error:
            return Streamed(error=error)


@pytest.fixture(params=["server", "transport"])
def way(api: Api, request: pytest.FixtureRequest) -> Way:
    return Way(api, request.param)


@pytest.mark.parametrize("stream", [True, False])
def test_a_text(way: Way, stream: bool) -> None:
    got, _ = way.call(FakeResponse("6 times 7 is 42."), stream=stream)
    assert got.final.output_text == "6 times 7 is 42."
    assert got.final.meta.generation_id == got.final.id == "gen-test-1"
    assert got.deltas == (got.final.output_text if stream else "")


@pytest.mark.parametrize("stream", [True, False])
def test_a_failed_response(way: Way, stream: bool) -> None:
    got, _ = way.call(RESPONSES["failed"], stream=stream)
    assert type(got.error) is errors.BadGatewayResponseError
    assert (got.error.error_type, got.error.output_text) == ("provider_unavailable", "It was")


@pytest.mark.parametrize("stream", [True, False])
def test_an_error_and_a_retry(way: Way, stream: bool) -> None:
    script = [RawResponse.error(429, "Slow down", "rate_limit_exceeded", retry_after=0), FakeResponse("Hello")]
    got, played = way.call(script, stream=stream)
    assert got.final.output_text == "Hello"
    assert [request.json() for request in played.requests] == [{**ASKED, **({"stream": True} if stream else {})}] * 2
    played.check()


@pytest.mark.parametrize("reset", [True, False])
def test_no_response_at_all(way: Way, reset: bool) -> None:
    got, played = way.call(RawResponse.disconnect(reset), stream=True, max_retries=0)
    assert isinstance(got.error, NoResponseError)
    assert len(played.requests) == 1


@pytest.mark.parametrize("stream", [True, False])
def test_an_error(way: Way, stream: bool) -> None:
    got, _ = way.call(RawResponse.error(402, "No credit", "payment_required", headers={"X-A": "b"}), stream=stream)
    assert type(got.error) is errors.PaymentRequiredResponseError
    assert (got.error.message, got.error.error_type) == ("No credit", "payment_required")
    assert got.error.headers["x-a"] == "b"
    assert list(validator("ErrorResponse").iter_errors(got.error.payload)) == []


@pytest.mark.parametrize("ending", ["cut", "reset"])
def test_a_stream_that_breaks_off(way: Way, ending: Any) -> None:
    got, _ = way.call(FakeResponse("Half a sentence", ending=ending), stream=True)
    assert type(got.error) is StreamInterruptedError
    # A reset may cost what was not read yet.
    assert "Half a sentence".startswith(got.error.output_text)
    assert ending == "reset" or got.error.output_text == "Half a sentence"
    assert "response.output_text.done" not in [event.type for event in got.events]


@pytest.mark.parametrize("ending", ["cut", "reset"])
def test_a_whole_response_that_breaks_off(way: Way, ending: Any) -> None:
    got, played = way.call(FakeResponse("Half a sentence", ending=ending), stream=False)
    assert type(got.error) is errors.ResponseInterruptedError
    assert len(played.requests) == 1
    raw = FakeResponse("Half a sentence", ending=ending)(asking())
    assert raw.cut_after == len(raw.body) // 2


@pytest.mark.parametrize("stream", [True, False])
def test_a_response_that_never_comes(way: Way, stream: bool) -> None:
    got, _ = way.call(FakeResponse("Late", delay=float("inf")), stream=stream, timeout=0.05)
    assert type(got.error) is errors.APITimeoutError


@pytest.mark.parametrize("options", [{"ending": "hang"}, {"pace": 1000}])
def test_a_stream_that_stops(way: Way, options: Any) -> None:
    got, _ = way.call(FakeResponse("Half a", **options), stream=True, timeout=short_read_timeout(1))
    assert type(got.error) is errors.ResponseTimeoutError
    assert isinstance(got.error, errors.APITimeoutError)
    assert got.error.output_text == ("Half a" if "ending" in options else "")


def test_bytes_without_framing(way: Way) -> None:
    """The end of the connection is their end then, so nothing is missing."""
    raw = RawResponse.json({"id": "r", "output": []}, status=203, chunks=3, framing="close", ending="cut")
    got, _ = way.call(raw, stream=False)
    assert got.error is None
    assert (got.final.id, got.final.meta.status_code) == ("r", 203)
