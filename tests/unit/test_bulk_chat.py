"""Requests for chat completions in files for batches: what `send` gets of them, and what is refused by its field."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_responses.cli.bulk_command.chat import chat_arguments
from openrouter_responses.cli.bulk_command.lines import InputError
from support import validator

USER = {"role": "user", "content": "a"}
MESSAGES = {"messages": [USER]}


def converted(**body: Any) -> dict[str, Any]:
    """What a body becomes besides its input; it keeps to the contract."""
    made = chat_arguments({**MESSAGES, **body})
    validator("ResponsesRequest").validate(made)
    assert made.pop("input") == [USER]
    return made


def items(*messages: Any) -> Any:
    made = chat_arguments({"messages": list(messages)})
    validator("ResponsesRequest").validate(made)
    return made["input"]


def refusal(**body: Any) -> str:
    with pytest.raises(InputError) as caught:
        chat_arguments({**MESSAGES, **body})
    return str(caught.value)


@pytest.mark.parametrize("role", ["user", "system", "developer"])
def test_messages_are_the_input(role: str) -> None:
    parts = [
        {"type": "text", "text": "a"},
        {"type": "image_url", "image_url": {"url": "https://x/y.png", "detail": "low"}},
    ]
    assert items({"role": role, "content": "a", "name": None}) == [{"role": role, "content": "a"}]
    assert items({"role": role, "content": parts}) == [
        {
            "role": role,
            "content": [
                {"type": "input_text", "text": "a"},
                {"type": "input_image", "image_url": "https://x/y.png", "detail": "low"},
            ],
        }
    ]


def test_images_files_and_audio() -> None:
    audio = {"type": "input_audio", "input_audio": {"data": "AA==", "format": "wav"}}
    file = {"type": "file", "file": {"filename": "a.pdf", "file_data": "data:application/pdf;base64,AA=="}}
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}
    assert items({"role": "user", "content": [audio, file, image]})[0]["content"] == [
        audio,
        {"type": "input_file", "filename": "a.pdf", "file_data": "data:application/pdf;base64,AA=="},
        {"type": "input_image", "image_url": "data:image/png;base64,AA==", "detail": "auto"},
    ]


def test_turns_with_tools() -> None:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    turn = {"role": "assistant", "content": None, "tool_calls": [call], "refusal": None}
    output = {
        "role": "tool",
        "tool_call_id": "c",
        "content": [{"type": "text", "text": "18"}, {"type": "text", "text": "°"}],
    }
    text = {"role": "assistant", "content": [{"type": "text", "text": "b"}]}
    function_call = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
    assert items(USER, turn, output, text) == [
        USER,
        function_call,
        {"type": "function_call_output", "call_id": "c", "output": "18°"},
        {"role": "assistant", "content": "b"},
    ]
    assert items(USER, {**turn, "content": "so"})[1:] == [{"role": "assistant", "content": "so"}, function_call]
    assert items({"role": "assistant", "content": ""}) == [{"role": "assistant", "content": ""}]


def test_settings() -> None:
    same = {"model": "m", "temperature": 0.5, "top_p": 1, "metadata": {"a": "b"}, "stop": ["x"], "user": "u"}
    assert converted(**same, stream=False, n=1, logprobs=False, seed=None) == same
    assert chat_arguments({"seed": None, "n": 1, **MESSAGES, "top_k": 5}) == {"input": [USER], "top_k": 5}
    assert converted(max_tokens=5) == converted(max_completion_tokens=5) == {"max_output_tokens": 5}
    assert converted(max_tokens=5, max_completion_tokens=5) == {"max_output_tokens": 5}
    assert converted(reasoning_effort="low") == {"reasoning": {"effort": "low"}}
    assert converted(reasoning={"max_tokens": 100}) == {"reasoning": {"max_tokens": 100}}


def test_formats() -> None:
    schema = {"name": "n", "schema": {"type": "object"}, "strict": True, "description": None}
    made = {"type": "json_schema", "name": "n", "schema": {"type": "object"}, "strict": True}
    assert converted(response_format={"type": "json_schema", "json_schema": schema}) == {"text": {"format": made}}
    for name in ("text", "json_object"):
        assert converted(response_format={"type": name}) == {"text": {"format": {"type": name}}}
    both = converted(response_format={"type": "text"}, verbosity="low")
    assert both == {"text": {"format": {"type": "text"}, "verbosity": "low"}}


def test_tools() -> None:
    function = {"name": "f", "description": "d", "parameters": {"type": "object"}, "strict": True}
    assert converted(tools=[{"type": "function", "function": function}]) == {
        "tools": [{"type": "function", **function}]
    }
    assert converted(tools=[{"type": "function", "function": {"name": "f"}}]) == {
        "tools": [{"type": "function", "name": "f", "parameters": None}]
    }
    assert converted(tool_choice="auto", parallel_tool_calls=True) == {
        "tool_choice": "auto",
        "parallel_tool_calls": True,
    }
    chosen = {"type": "function", "function": {"name": "f"}}
    assert converted(tool_choice=chosen) == {"tool_choice": {"type": "function", "name": "f"}}


_CALL = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"seed": 7}, "seed"),
        ({"logit_bias": {}}, "logit_bias"),
        ({"n": 2}, "n"),
        ({"logprobs": True}, "logprobs"),
        ({"stream_options": {}}, "stream_options"),
        ({"brand_new": 1}, "brand_new"),
        ({"response_format": {"type": "grammar"}}, "response_format.type"),
        ({"response_format": {"type": "text", "x": 1}}, "response_format.x"),
        ({"tools": [{"type": "web_search"}]}, "tools[0].type"),
        ({"tools": [{"type": "function", "function": {"name": "f", "x": 1}}]}, "tools[0].function.x"),
        ({"tool_choice": {"type": "allowed_tools"}}, "tool_choice.type"),
        ({"messages": [USER, {"role": "function", "content": "a"}]}, "messages[1].role"),
        ({"messages": ["a"]}, "messages[0].role"),
        ({"messages": [{**USER, "name": "Ada"}]}, "messages[0].name"),
        ({"messages": [{"role": "user", "content": [{"type": "video"}]}]}, "messages[0].content[0].type"),
        ({"messages": [{"role": "user", "content": ["a"]}]}, "messages[0].content[0].type"),
        ({"messages": [{"role": "assistant", "content": [{"type": "input_audio"}]}]}, "messages[0].content[0].type"),
        ({"messages": [{"role": "assistant", "tool_calls": [{**_CALL, "type": "custom"}]}]}, "messages[0].tool_calls[0].type"),
    ],
)  # fmt: skip
def test_what_has_no_plain_counterpart_is_refused_by_its_field(body: dict[str, Any], field: str) -> None:
    assert refusal(**body) == (
        f'body.{field}: it has no plain counterpart in the Responses API; write the line for "/v1/responses"'
    )


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"messages": None}, "body.messages is missing"),
        ({"messages": "a"}, "body.messages must be a list"),
        ({"messages": [{"role": "user"}]}, "body.messages[0].content must be a text or a list"),
        ({"messages": [{"role": "user", "content": [{"type": "text"}]}]}, "body.messages[0].content[0].text must be a text"),
        ({"messages": [{"role": "assistant", "tool_calls": [{}]}]}, "body.messages[0].tool_calls[0].function must be an object"),
        ({"tools": {}}, "body.tools must be a list"),
        ({"tool_choice": 1}, "body.tool_choice must be an object"),
        ({"max_tokens": 5, "max_completion_tokens": 6},
         "body.max_completion_tokens contradicts another field: both stand for 'max_output_tokens'"),
        ({"reasoning": {"effort": "low"}, "reasoning_effort": "high"},
         "body.reasoning_effort contradicts another field: both stand for 'reasoning'"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_by_its_field(body: dict[str, Any], message: str) -> None:
    assert refusal(**body) == message


def test_a_request_is_json_again() -> None:
    body = {"messages": [USER], "tools": [{"type": "function", "function": {"name": "f"}}], "max_tokens": 1}
    assert json.loads(json.dumps(chat_arguments(body))) == chat_arguments(body)
