"""Views of a stream, helpers of a response, conversations and large files, with servers that were written elsewhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from live.real_server_calls import MODEL, SCENES, TEXT, TOOLS, WITHOUT_TEXT, plain, wire_type
from openrouter_responses import OpenRouter
from openrouter_responses.conversation import Conversation, keep_turns
from openrouter_responses.media import file, message
from servers.recording_proxy import RecordingProxy


@pytest.mark.parametrize("scene", [scene for scene in SCENES if scene != "slow"])
def test_views_of_a_stream_give_what_the_response_holds(azure: str, scene: str) -> None:
    with OpenRouter(server_url=azure, **plain()) as client:
        whole = client.responses.send(model=MODEL, input=scene)
        found: dict[str, list[Any]] = {}
        for name in ("text", "reasoning", "items", "function_calls"):
            with client.responses.send(model=MODEL, input=scene, stream=True) as stream:
                found[name] = list(getattr(stream, name))
    assert "".join(found["text"]) == whole.output_text == ("" if scene in WITHOUT_TEXT else TEXT)
    assert [wire_type(item) for item in found["items"]] == [wire_type(item) for item in whole.output]
    assert [(call.name, call.arguments, call.problem) for call in found["function_calls"]] == [
        (call.name, call.arguments, call.problem) for call in whole.function_calls
    ]
    assert bool("".join(found["reasoning"])) is bool(whole.reasoning_text)
    assert [image.data for image in whole.images if image.url is None] == [b for b in map(_bytes, whole.images) if b]
    assert repr(whole).startswith("<OpenResponsesResult")
    assert whole.refusal is None or "leave alone" in whole.refusal


def _bytes(image: Any) -> bytes | None:
    return image.data if image.url is None else None


@pytest.mark.parametrize("streamed", [False, True])
def test_a_conversation_goes_on_from_a_file(azure: str, streamed: bool, tmp_path: Path) -> None:
    def turn(chat: Conversation, given: Any) -> None:
        if not streamed:
            chat.send(given)
            return
        with chat.send(given, stream=True) as stream:
            stream.final_response()

    with RecordingProxy(azure) as recorder, OpenRouter(server_url=recorder.url, **plain()) as client:
        chat = client.responses.conversation(model=MODEL, tools=TOOLS, include=["reasoning.encrypted_content"])
        for number in range(4):
            turn(chat, f"talk {number}")
            calls = chat.calls_without_outputs
            while calls:
                turn(
                    chat,
                    [{"type": "function_call_output", "call_id": call["call_id"], "output": "{}"} for call in calls],
                )
                calls = chat.calls_without_outputs
            chat.save(tmp_path / "chat.json")
            chat = Conversation.load(tmp_path / "chat.json", client, trim=keep_turns(50))
        sent = [json.dumps(item, sort_keys=True) for item in recorder.received[-1]["input"]]
        kept = [json.dumps(item, sort_keys=True) for item in chat.items]
    assert kept[: len(sent)] == sent
    assert chat.usage.total_tokens == 55 * len(chat)


def test_a_large_file_arrives_whole(azure: str, tmp_path: Path) -> None:
    (tmp_path / "large.csv").write_bytes(b"a,b\n" * 1_000_000)
    scene = next(scene for scene in SCENES if scene not in WITHOUT_TEXT)
    with RecordingProxy(azure) as recorder, OpenRouter(server_url=recorder.url, **plain()) as client:
        result = client.responses.send(model=MODEL, input=[message(scene, file(tmp_path / "large.csv"))])
        (part,) = [part for part in recorder.received[-1]["input"][0]["content"] if part["type"] == "input_file"]
    assert result.status == "completed"
    assert len(part["file_data"]) > 5_000_000
