"""A conversation with either real server, of which the server keeps nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from live.real_server_calls import (
    TEXT,
    TOOLS,
    both,
    exact,
    final,
)
from servers.real_servers import AIMOCK_KEY
from servers.recording_proxy import RecordingProxy
from support import Api


def outputs_of(calls: list[Any]) -> list[dict[str, Any]]:
    """Return what the user's tools say to the calls in an output."""
    return [
        {
            "type": "function_call_output",
            "call_id": call.call_id,
            "output": json.dumps({"of": call.name, "mild": True, "degrees": 11.0}),
        }
        for call in calls
        if call.type == "function_call"
    ]


@pytest.mark.parametrize("streaming", ["whole", "streamed", "by turns"])
@pytest.mark.parametrize("server", ["azure", "aimock"])
def test_conversation(api: Api, server: str, streaming: str, request: pytest.FixtureRequest) -> None:
    """Ten questions, each with an output by way of tools; what comes back is what was delivered, whatever its type."""
    root = request.getfixturevalue("azure" if server == "azure" else "mock_server")
    settings = {"api_key": AIMOCK_KEY}
    history: list[Any] = []
    expected: list[Any] = []
    with RecordingProxy(root if server == "azure" else f"{root}/v1") as recorder:
        for turn in range(20):
            if turn % 2 == 0:
                question = f"talk {turn // 2}" if server == "azure" else f"conversation, part {turn // 2}"
                new_items: list[Any] = [{"type": "message", "role": "user", "content": question}]
            history += new_items
            expected += new_items
            streamed = streaming == "streamed" or (streaming == "by turns" and turn % 3 != 0)
            result = final(
                api,
                recorder.url,
                streamed,
                client=settings,
                input=history,
                tools=TOOLS,
                include=["reasoning.encrypted_content"],
            )
            assert exact(recorder.received[-1]["input"]) == exact(expected)
            new_items = outputs_of(result.output)
            assert bool(new_items) == (turn % 2 == 0)
            history = [*history, *result.output]
            expected = [*expected, *recorder.output()]
    assert len(recorder.received) == 20
    assert ("stream" in recorder.received[0]) == (streaming == "streamed")
    assert len(expected) >= 10 * 5
    if server == "azure":
        sealed = [item for item in recorder.received[-1]["input"] if "signature" in item]
        assert len(sealed) == 4
        assert {item["encrypted_content"] for item in sealed} == {"gAAAAB+/Zm9v\u2028YmFy=="}
        assert {exact(item["confidence"]) for item in sealed} == {"1.0"}


@both
def test_to_input_is_the_output(api: Api, azure: str, streamed: bool) -> None:
    with RecordingProxy(azure) as recorder:
        result = final(api, recorder.url, streamed, input="rare")
        question = {"role": "user", "content": "hi"}
        second = final(api, recorder.url, streamed, input=[*result.to_input(), question])
    assert second.output_text == TEXT
    (_, received) = recorder.received
    delivered = recorder.delivered[0]
    output = delivered[-1]["response"]["output"] if streamed else delivered["output"]
    assert exact(received["input"]) == exact([*output, question])
