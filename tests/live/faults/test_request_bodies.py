"""What the caller gave is what is sent, and output goes back as it came."""

from __future__ import annotations

import json

import pytest

from openrouter_responses import UNSET
from openrouter_responses.params import SendParams
from openrouter_responses.testing import RawResponse, Server
from payloads import TEXT, UNFINISHED, message, response, terminal
from support import ASK, KEY, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


def test_unknown_values_keys_and_items_are_forwarded(api: Api) -> None:
    items = [
        {"type": "hologram", "beam": {"w": [1, None]}},
        {"type": "message", "role": "oracle", "content": [{"type": "smell", "note": "rose"}], "colour": "red"},
    ]
    tools = [{"type": "openrouter:time_machine", "year": 1985}]
    given = {
        "input": items,
        "tools": tools,
        "service_tier": "provisioned",
        "tool_choice": "perhaps",
        "reasoning": {"effort": "herculean", "sparkle": True},
        "provider": {"sort": "vibes", "x": None},
    }
    with Server(RawResponse.json(response(message()))) as server:
        api.send(server.url, model="m", extra_body={"sparkle": {"a": 1}}, **given)
    assert server.requests[0].json() == {"model": "m", "sparkle": {"a": 1}, **given}


def test_only_what_was_given_is_sent(api: Api) -> None:
    with Server(RawResponse.json(response(message()))) as server:
        api.send(server.url, model="m", input="hi", tools=None, instructions=UNSET)
    assert server.requests[0].json().keys() - {"tools"} == {"model", "input"}
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    assert (server.requests[0].method, server.requests[0].path) == ("POST", "/responses")


def test_unset_is_absent_for_every_argument(api: Api) -> None:
    with Server(RawResponse.json(response(message()))) as server:
        api.send(server.url)
        api.send(server.url, **dict.fromkeys(SendParams.__annotations__, UNSET))
    plain, unset = server.requests
    assert (unset.json(), unset.path, dict(unset.headers)) == (plain.json(), plain.path, dict(plain.headers))
    assert plain.json() == {}


def test_output_is_sent_back_as_it_came(api: Api) -> None:
    output = [
        {
            "type": "reasoning",
            "id": "rs_1",
            "summary": [{"type": "summary_text", "text": "é"}, "plain"],
            "content": [{"type": "reasoning_text", "text": "🙂"}],
            "encrypted_content": "AAAA+/==",
            "format": "anthropic-claude-v9",
            "signature": "sig",
        },
        {"type": "function_call", "id": None, "call_id": "c1", "name": "f", "arguments": '{"a": 1.0}', "sparkle": []},
        {"type": "hologram", "beam": {"w": 1.0, "v": 1, "n": None}},
        message(content=[{"type": "output_text", "text": TEXT, "logprobs": None}], x=8.5e-6),
        {"id": "untyped"},
        "text",
    ]
    question = {"role": "user", "content": "And then?"}
    with Server(RawResponse.json({**response(), "output": output})) as server:
        result = api.send(server.url, **ASK)
        api.send(server.url, model="m", input=[question, *result.output])
        api.send(server.url, model="m", input=[*result.to_input(), question])
    expected = json.dumps(output, sort_keys=True)
    assert json.dumps(server.requests[1].json()["input"][1:], sort_keys=True) == expected
    assert json.dumps(server.requests[2].json()["input"][:-1], sort_keys=True) == expected


def test_the_output_of_a_stream_is_sent_back_as_it_came(api: Api) -> None:
    item = message(sparkle={"a": 1.0})
    with Server(
        [RawResponse.stream([*UNFINISHED, terminal("completed", item)]), RawResponse.json(response())]
    ) as server:
        streamed = api.stream(server.url, **ASK)
        api.send(server.url, model="m", input=[*streamed.final.output])
    assert server.requests[1].json()["input"] == [item]
