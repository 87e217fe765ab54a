"""Structured output over HTTP: values, rounds, errors, streams, and models that write something else."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any

import pytest

from openrouter_generated.models import OpenResponsesResult
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses.structured import (
    OutputIncompleteError,
    OutputMismatchError,
    OutputNotJSONError,
    OutputRefusedError,
    OutputType,
    ParsedResponse,
    StructuredOutputError,
)
from openrouter_responses.testing import FakeResponse, RawResponse, Server, reasoning
from payloads import bare_response
from support import KEY, run_python


@dataclass
class Person:
    name: str
    age: int


ADA = '{"name": "Ada", "age": 36}'
REFUSAL = {
    "type": "message", "id": "m", "role": "assistant", "status": "completed",
    "content": [{"type": "refusal", "refusal": "I will not."}],
}  # fmt: skip


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def parse(mode: str, script: list[Any], **arguments: Any) -> tuple[ParsedResponse[Any], list[Any]]:
    """Parse a response of a scripted server; return it with the bodies of the requests."""
    arguments = {"model": "m", "input": "Ada, 36", "output_type": Person, **arguments}

    async def run(url: str) -> Any:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            return await client.responses.parse_async(**arguments)

    with Server(script) as server:
        try:
            if mode == "async":
                result = asyncio.run(run(server.url))
            else:
                with OpenRouter(api_key=KEY, server_url=server.url) as client:
                    result = client.responses.parse(**arguments)
        finally:
            sent[:] = [request.json() for request in server.requests]
    return result, list(sent)


sent: list[Any] = []


@pytest.fixture(autouse=True)
def _nothing_was_sent() -> None:
    sent.clear()


def test_a_value(mode: str) -> None:
    result, (body,) = parse(mode, [FakeResponse(ADA)])
    assert result.parsed == Person("Ada", 36)
    assert (result.output_text, len(result.responses), result.response) == (ADA, 1, result.responses[0])
    assert body["text"]["format"] == OutputType(Person).format()


def test_other_settings_of_the_text_stay(mode: str) -> None:
    _, (body,) = parse(mode, [FakeResponse(ADA)], text={"verbosity": "low"})
    assert body["text"] == {"verbosity": "low", "format": OutputType(Person).format()}
    with pytest.raises(TypeError, match=r"^text\.format comes from output_type"):
        parse(mode, [FakeResponse(ADA)], text={"format": {"type": "text"}})


@pytest.mark.parametrize("given", ["Ada, 36", [{"role": "user", "content": "Ada, 36"}]], ids=["text", "items"])
def test_what_does_not_fit_is_shown_to_the_model(mode: str, given: Any) -> None:
    script = [FakeResponse('{"name": "Ada"}'), FakeResponse("no JSON"), FakeResponse(ADA)]
    result, bodies = parse(mode, script, output_retries=2, input=given)
    assert result.parsed == Person("Ada", 36)
    assert result.usage == (30, result.usage.output_tokens, 30 + result.usage.output_tokens, 0.003)
    question, answer, problem = bodies[1]["input"]
    assert question == {"role": "user", "content": "Ada, 36"}
    assert answer["content"][0]["text"] == '{"name": "Ada"}'
    assert "- age: Field required" in problem["content"]
    assert "not valid JSON" in bodies[2]["input"][-1]["content"]
    assert bodies[2]["input"][:3] == bodies[1]["input"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", OutputNotJSONError),
        ("Ada is 36.", OutputNotJSONError),
        (f"{ADA} and more", OutputNotJSONError),
        ('{"name": "Ada", "age": 36', OutputNotJSONError),
        ("[" * 5000, OutputNotJSONError),
        ("null", OutputMismatchError),
        ("[]", OutputMismatchError),
        ("{}", OutputMismatchError),
        ('{"name": "Ada", "age": "old"}', OutputMismatchError),
        ('{"name": "Ada", "age": 36, "more": 1}', OutputMismatchError),
        (f"[{ADA}]", OutputMismatchError),
    ],
)
def test_a_text_that_is_not_the_value(mode: str, text: str, error: type[StructuredOutputError]) -> None:
    with pytest.raises(error) as caught:
        parse(mode, [FakeResponse(text)] * 2, output_retries=1)
    found = caught.value
    assert isinstance(found, OpenRouterError)
    assert (found.raw_text, found.possibly_billed, len(found.responses), len(sent)) == (text, True, 2, 2)
    assert found.response is found.responses[-1]
    assert len(str(found)) < 1000


def test_paths_of_what_does_not_fit() -> None:
    with pytest.raises(OutputMismatchError) as caught:
        parse("sync", [FakeResponse('{"value": [{"name": "Ada", "age": 1}, {"name": 5}]}')], output_type=list[Person])
    assert [problem.path for problem in caught.value.problems] == ["[1].name", "[1].age"]


def test_a_refusal_is_final(mode: str) -> None:
    refused = RawResponse.json({**bare_response(""), "output": [REFUSAL]})
    with pytest.raises(OutputRefusedError, match=r"I will not\.") as caught:
        parse(mode, [refused], output_retries=3)
    assert (caught.value.raw_text, len(sent)) == ("I will not.", 1)


@pytest.mark.parametrize("reason", ["max_output_tokens", "content_filter"])
def test_what_was_cut_off_is_final(mode: str, reason: Any) -> None:
    with pytest.raises(OutputIncompleteError, match=reason) as caught:
        parse(mode, [FakeResponse('{"name": "A', incomplete=reason)], output_retries=3)
    assert (caught.value.raw_text, len(sent)) == ('{"name": "A', 1)


@pytest.mark.parametrize(
    "text",
    [
        f"```json\n{ADA}\n```", f"Here it is:\n\n```\n{ADA}\n```\nDone.", f"It is {ADA}, I guess.", f"{{no}} {ADA}",
        f"```text\nno\n```\n```json\n{ADA}\n```", ADA,
    ],
)  # fmt: skip
def test_json_in_prose(mode: str, text: str) -> None:
    result, _ = parse(mode, [FakeResponse(text)], lenient=True)
    assert result.parsed == Person("Ada", 36)
    if text != ADA:
        with pytest.raises(OutputNotJSONError):
            parse(mode, [FakeResponse(text)])


def test_prose_of_braces_takes_no_time() -> None:
    with pytest.raises(OutputNotJSONError):
        parse("sync", [FakeResponse("{" * 100_000)], lenient=True)


def test_the_last_message_counts() -> None:
    parts = (reasoning("Hm."), "I look at it.", ADA)
    assert parse("sync", [FakeResponse(*parts)])[0].parsed == Person("Ada", 36)


def test_an_error_of_the_api_stays_one(mode: str) -> None:
    with pytest.raises(OpenRouterError) as caught:
        parse(mode, [RawResponse.error(400, "no")], output_retries=3)
    assert not isinstance(caught.value, StructuredOutputError)


@pytest.mark.parametrize("retries", [-1, 1.5, True, "1", None])
def test_wrong_retries(retries: Any) -> None:
    with pytest.raises(ValueError, match=r"^output_retries must be"):
        parse("sync", [FakeResponse(ADA)], output_retries=retries)
    assert sent == []


def test_a_stream() -> None:
    long = "x" * 3000
    text = json.dumps({"name": long, "age": 36})
    with (
        Server([FakeResponse(text)]) as server,
        OpenRouter(api_key=KEY, server_url=server.url) as client,
        client.responses.parse_stream(model="m", input="a", output_type=Person) as stream,
    ):
        partial = list(stream)
        assert stream.final_response().parsed == Person(long, 36)
        assert stream.final_response() is stream.final_response()
    names = [len(value.get("name", "")) for value in partial]
    assert names == sorted(names)


def test_a_stream_of_many_deltas_is_read_as_it_grows() -> None:
    words = " ".join(f"w{number}" for number in range(3000))
    text = json.dumps({"name": words, "age": 36})

    async def run(url: str) -> None:
        async with (
            OpenRouter(api_key=KEY, server_url=url) as client,
            await client.responses.parse_stream_async(model="m", input="a", output_type=Person) as stream,
        ):
            partial = [value async for value in stream]
            assert 20 < len(partial) < 1000  # at first each delta, then each time that it has grown by a share
            assert all(words.startswith(value.get("name", "")) for value in partial)
            assert (await stream.final_response()).parsed == Person(words, 36)

    with Server([FakeResponse(text)]) as server:
        asyncio.run(run(server.url))


def test_a_stream_that_is_entered_without_await() -> None:
    async def run(url: str) -> None:
        async with (
            OpenRouter(api_key=KEY, server_url=url) as client,
            client.responses.parse_stream_async(model="m", input="a", output_type=Person) as stream,
        ):
            assert (await stream.final_response()).parsed == Person("Ada", 36)

    with Server([FakeResponse(ADA)]) as server:
        asyncio.run(run(server.url))


def test_a_stream_that_does_not_fit() -> None:
    with (
        Server([FakeResponse("{}")]) as server,
        OpenRouter(api_key=KEY, server_url=server.url) as client,
        client.responses.parse_stream(model="m", input="a", output_type=Person) as stream,
        pytest.raises(OutputMismatchError),
    ):
        stream.final_response()


def test_a_response_is_the_same_class_as_ever() -> None:
    assert isinstance(parse("sync", [FakeResponse(ADA)])[0].response, OpenResponsesResult)


@pytest.mark.parametrize(
    "statement",
    [
        "OpenRouter(api_key='k').responses.parse(model='m', input='a', output_type=int)",
        "OpenRouter(api_key='k').responses.run(model='m', input='a', tools=[add])",
        "tool(add)",
    ],
)
def test_pydantic_is_asked_for_where_it_is_missing(statement: str) -> None:
    program = f"""
import sys
sys.modules["pydantic"] = None
from openrouter_responses import OpenRouter
from openrouter_responses.tools import tool
def add(a: int) -> int:
    return a
try:
    {statement}
except ImportError as error:
    print(error)
"""
    done = run_python("-c", program)
    assert done.stdout.strip().endswith("pip install 'openrouter-responses[structured]'"), done.stderr


def test_programs_without_it_import_nothing_of_it() -> None:
    program = """
import sys
from openrouter_responses import OpenRouter
from openrouter_responses.testing import FakeResponse, Server
with Server(FakeResponse("a")) as server, OpenRouter(api_key="k", server_url=server.url) as client:
    client.responses.send(model="m", input="a")
print([name for name in sys.modules if "pydantic_core" in name or ".structured" in name or ".tools" in name])
"""
    assert run_python("-c", program).stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("argument", "hint"), [("stream", r"Use parse_stream\(\)\.$"), ("modle", r"Did you mean 'model'\?")]
)
def test_an_argument_it_lacks_is_refused_before_anything_is_sent(mode: str, argument: str, hint: str) -> None:
    message = rf"^parse\(\) got an unexpected keyword argument '{argument}'\. {hint}"
    with pytest.raises(TypeError, match=message):
        parse(mode, [FakeResponse(ADA)], **{argument: True})
    assert not sent


def test_a_stream_that_does_not_fit_may_be_asked_twice() -> None:
    with (
        Server([FakeResponse("[]")]) as server,
        OpenRouter(api_key=KEY, server_url=server.url) as client,
        client.responses.parse_stream(model="m", input="a", output_type=Person) as stream,
    ):
        for _ in range(2):
            with pytest.raises(OutputMismatchError) as caught:
                stream.final_response()
            assert len(caught.value.responses) == 1


def test_many_problems_are_not_all_in_the_message(mode: str) -> None:
    with pytest.raises(OutputMismatchError, match="and 980 more") as caught:
        parse(mode, [FakeResponse(json.dumps({"value": ["x"] * 1000}))], output_type=list[int])
    assert len(caught.value.problems) == 1000
    assert len(str(caught.value)) < 3000


def test_a_stream_of_several_messages_shows_the_json_of_each(mode: str) -> None:
    async def streamed(url: str) -> list[Any]:
        async with (
            OpenRouter(api_key=KEY, server_url=url) as client,
            await client.responses.parse_stream_async(model="m", input="a", output_type=Person) as stream,
        ):
            return [value async for value in stream]

    with Server([FakeResponse("First a comment.", ADA)]) as server:
        if mode == "async":
            partial = asyncio.run(streamed(server.url))
        else:
            with (
                OpenRouter(api_key=KEY, server_url=server.url) as client,
                client.responses.parse_stream(model="m", input="a", output_type=Person) as stream,
            ):
                partial = list(stream)
    assert partial[-1] == {"name": "Ada", "age": 36}


def test_a_stream_without_deltas_shows_its_json() -> None:
    finished = {**bare_response(ADA), "status": "completed"}
    with (
        Server(
            [RawResponse.stream([{"type": "response.completed", "sequence_number": 0, "response": finished}])]
        ) as server,
        OpenRouter(api_key=KEY, server_url=server.url) as client,
        client.responses.parse_stream(model="m", input="a", output_type=Person) as stream,
    ):
        assert list(stream) == [{"name": "Ada", "age": 36}]


def test_a_stream_that_is_left_and_read_on_shows_all_of_its_json() -> None:
    with (
        Server([FakeResponse('{"name": "Ada Lovelace of London", "age": 36}')]) as server,
        OpenRouter(api_key=KEY, server_url=server.url) as client,
        client.responses.parse_stream(model="m", input="a", output_type=Person) as stream,
    ):
        assert next(iter(stream)) != {"name": "Ada Lovelace of London", "age": 36}
        assert list(stream)[-1] == {"name": "Ada Lovelace of London", "age": 36}
