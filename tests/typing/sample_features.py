"""The part of `sample.py` that uses structured output, tools, conversations, media and what is around a response."""

# ruff: noqa: T201  # it prints, as programs do

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from io import BytesIO
from typing import Annotated, assert_type

import attrs
import pydantic
from typing_extensions import TypedDict

from openrouter_responses import (
    AsyncEventStream,
    EventStream,
    OpenRouter,
    OpenRouterError,
    components,
)
from openrouter_responses.bulk.batches import BatchCaller, SharedLimits
from openrouter_responses.bulk.dask import DaskLimits
from openrouter_responses.bulk.ray import RayLimits
from openrouter_responses.companions import (
    Credits,
    Generations,
    Key,
    Models,
    ModelsParams,
    Presets,
    Providers,
    Recovered,
)
from openrouter_responses.conversation import Conversation, Trim, Turn, keep_tokens, keep_turns
from openrouter_responses.limits import Limits
from openrouter_responses.media import MAX_BYTES, MediaSource, audio, file, image, message, text, video
from openrouter_responses.params import RequestOptions, RunParams, RunSettings, RunStreamParams
from openrouter_responses.results import TotalUsage
from openrouter_responses.structured import (
    AsyncParsedStream,
    OutputIncompleteError,
    OutputMismatchError,
    OutputNotJSONError,
    OutputRefusedError,
    OutputType,
    ParsedResponse,
    ParsedStream,
    StructuredOutputError,
)
from openrouter_responses.testing import (
    FakeResponse,
    RawResponse,
    Server,
    ServerScript,
    tool_call,
)
from openrouter_responses.tools import (
    AsyncRunStream,
    CostLimitError,
    RunError,
    RunResult,
    RunStream,
    Tool,
    ToolCall,
    ToolError,
    ToolFinished,
    ToolInDoubtError,
    ToolLike,
    ToolStarted,
    TurnLimitError,
    tool,
)

MODEL = "openai/gpt-4o"


@dataclass
class Person:
    name: str
    age: int


class Trip(TypedDict):
    city: str
    days: Annotated[int, "At least one"]


@attrs.define
class Book:
    title: str
    author: Person | None = None


class Word(pydantic.BaseModel):
    text: str


def structured() -> None:
    person = '{"name": "Ada", "age": 36}'
    script = [FakeResponse(person), FakeResponse('{"value": [{"city": "Oslo", "days": 3}]}')]
    script += [FakeResponse('{"title": "t", "author": null}'), FakeResponse('{"text": "w"}')]
    script += [FakeResponse(person), FakeResponse(person)]
    with (
        Server([*script, FakeResponse("{}")]) as server,
        OpenRouter(api_key="sk-test", server_url=server.url) as client,
    ):
        parse = client.responses.parse
        result = parse(model=MODEL, input="Ada, 36", output_type=Person, output_retries=1)
        assert_type(result, ParsedResponse[Person])
        assert_type(result.parsed, Person)
        assert_type(result.response, components.OpenResponsesResult)
        print(result.parsed.age, result.output_text, result.usage.cost, len(result.responses))
        assert_type(parse(model=MODEL, input="a", output_type=list[Trip], lenient=True).parsed, list[Trip])
        assert_type(parse(model=MODEL, input="a", output_type=OutputType(Book, name="book")).parsed, Book)
        assert_type(parse(model=MODEL, input="a", output_type=Word).parsed, Word)
        either: OutputType[Person | Trip] = OutputType(Person | Trip)
        assert_type(parse(model=MODEL, input="a", output_type=either).parsed, Person | Trip)
        with client.responses.parse_stream(model=MODEL, input="a", output_type=Person) as stream:
            assert_type(stream, ParsedStream[Person])
            for partial in stream:
                print(partial)
            assert_type(stream.final_response().parsed, Person)
        try:
            parse(model=MODEL, input="a", output_type=Person)
        except (OutputRefusedError, OutputIncompleteError, OutputNotJSONError) as error:
            print(error.raw_text)
        except OutputMismatchError as error:
            print([f"{problem.path}: {problem.message}" for problem in error.problems])
        except StructuredOutputError as error:
            print(len(error.responses))


async def structured_async() -> None:
    person = '{"name": "Ada", "age": 36}'
    with Server([FakeResponse(person), FakeResponse(person), FakeResponse("a"), FakeResponse("a")]) as server:
        async with OpenRouter(api_key="sk-test", server_url=server.url) as client:
            assert_type((await client.responses.parse_async(model=MODEL, input="a", output_type=Person)).parsed, Person)
            async with client.responses.parse_stream_async(model=MODEL, input="a", output_type=Person) as stream:
                assert_type(stream, AsyncParsedStream[Person])
                print([partial async for partial in stream])
                assert_type((await stream.final_response()).parsed, Person)
            async with client.responses.send_async(model=MODEL, input="a", stream=True) as events:
                assert_type(events, AsyncEventStream)
                print([event.type async for event in events])
            assert_type(await client.responses.run_async(model=MODEL, input="a", tools=[add]), RunResult)


def chats() -> None:
    person = '{"name": "Ada", "age": 36}'
    texts = [FakeResponse("Hello"), FakeResponse("Hello"), FakeResponse(person), FakeResponse(person)]
    rules: list[Trim] = [keep_turns(3), keep_tokens(1000), newest]
    with (
        Server([*texts, *[FakeResponse("Hello")] * 3]) as server,
        OpenRouter(api_key="sk-test", server_url=server.url) as client,
    ):
        chat = client.responses.conversation(model=MODEL, instructions="Be brief.", trim=rules[0])
        assert_type(chat, Conversation)
        assert_type(chat.send("Hello"), components.OpenResponsesResult)
        with chat.send([{"role": "user", "content": "Hello"}], stream=True, temperature=0) as stream:
            assert_type(stream, EventStream)
            stream.when_ended(lambda ended: print(ended.output_text))
            assert_type((stream.final_response().output_text, stream.is_finished), tuple[str, bool])
        assert_type(chat.parse("Ada", output_type=Person).parsed, Person)
        with chat.parse_stream("Ada", output_type=Person) as parsed:
            assert_type(parsed.final_response().parsed, Person)
        assert_type(chat.run("1 + 1?", tools=[add], max_turns=2), RunResult)
        with chat.run_stream("1 + 1?", tools=[add]) as steps:
            assert_type(steps.final_result(), RunResult)
        loaded = Conversation.from_json(chat.to_json(), client, trim=rules[1], model=MODEL)
        assert_type(loaded.usage, TotalUsage)
        assert_type(loaded.fork(at=1), Conversation)
        assert_type(loaded.undo(), Turn)
        for turn in loaded.turns:
            print(
                turn.input,
                turn.output,
                turn.items,
                turn.output_text,
                turn.usage.cost,
                turn.response_id,
                turn.model,
                turn.status,
            )
        print(len(loaded), loaded.unfinished, loaded.calls_without_outputs, loaded.defaults, loaded.usage)
        client.responses.send(model=MODEL, input=chat.items)
        print(client.usage.cost, {model: usage.total_tokens for model, usage in client.usage_by_model.items()})


def newest(items: list[dict[str, object]]) -> list[dict[str, object]]:
    return items[-1:]


async def chats_async() -> None:
    person = '{"name": "Ada", "age": 36}'
    texts = [FakeResponse("Hello"), FakeResponse("Hello"), FakeResponse(person), FakeResponse(person)]
    with Server([*texts, *[FakeResponse("Hello")] * 2]) as server:
        async with OpenRouter(api_key="sk-test", server_url=server.url) as client:
            chat = Conversation(client, model=MODEL)
            assert_type(await chat.send_async("Hello"), components.OpenResponsesResult)
            async with chat.send_async("Hello", stream=True) as stream:
                assert_type(stream, AsyncEventStream)
                assert_type((await stream.final_response()).output_text, str)
            assert_type((await chat.parse_async("Ada", output_type=Person)).parsed, Person)
            async with chat.parse_stream_async("Ada", output_type=Person) as parsed:
                assert_type((await parsed.final_response()).parsed, Person)
            assert_type(await chat.run_async("1 + 1?", tools=[add]), RunResult)
            async with chat.run_stream_async("1 + 1?", tools=[add]) as steps:
                assert_type(await steps.final_result(), RunResult)


def companions() -> None:
    chosen: ModelsParams = {"limit": 5, "providers": ["OpenAI"], "sort": "newest", "zdr": True, "timeout": 9}
    how: RequestOptions = {"max_retries": 1, "extra_query": {"a": "b"}}
    generation = RawResponse.json({"data": {"total_cost": 0.5}})
    stored = RawResponse.json({"data": {"output": {"completion": "Hi"}}})
    some = RawResponse.json({"data": {}})
    script: ServerScript = {
        "/generation": [generation],
        "/generation/content": stored,
        "/models": some,
        "/model/a/b": some,
        "/models/a/b/endpoints": some,
        "/providers": some,
        "/credits": some,
        "/key": some,
        "/presets/a/responses": some,
    }
    with Server(script) as server, OpenRouter(api_key="sk-test", server_url=server.url) as client:
        spaces: tuple[Models, Providers, Credits, Key, Presets, Generations] = (
            client.models, client.providers, client.credits, client.key, client.presets, client.generations,
        )  # fmt: skip
        assert_type(client.models.list(**chosen), components.ModelsListResponse)
        assert_type(client.models.get("a/b", **how), components.ModelResponse)
        assert_type(client.models.endpoints("a/b").data, components.ListEndpointsResponse)
        assert_type(client.providers.list(), components.ProvidersResponse)
        assert_type(client.credits.get(), components.CreditsResponse)
        assert_type(client.key.get(), components.CurrentKeyResponse)
        assert_type(client.presets.save("a", model=MODEL), components.CreatePresetFromInferenceResponse)
        assert_type(client.generations.get("g").data.total_cost, float)
        assert_type(client.generations.content("g").data.output.completion, str | None)
        found = client.recover(OpenRouterError("a", headers={"x-generation-id": "g"}), wait=1, **how)
        assert_type(found, Recovered)
        assert_type(found.text, str | None)
        print(len(spaces), found.cost, found.usage.cost, found.input, found.output, found.why_no_text)


async def companions_async(url: str) -> None:
    async with OpenRouter(api_key="sk-test", server_url=url) as client:
        await companions_of(client)


async def companions_of(client: OpenRouter) -> None:
    assert_type(await client.models.list_async(limit=5), components.ModelsListResponse)
    assert_type(await client.models.get_async("a/b"), components.ModelResponse)
    assert_type(await client.models.endpoints_async("a/b"), components.ModelEndpointsResponse)
    assert_type(await client.providers.list_async(), components.ProvidersResponse)
    assert_type(await client.credits.get_async(), components.CreditsResponse)
    assert_type(await client.key.get_async(), components.CurrentKeyResponse)
    assert_type(await client.presets.save_async("a", model=MODEL), components.CreatePresetFromInferenceResponse)
    assert_type(await client.generations.get_async("g"), components.GenerationResponse)
    assert_type(await client.generations.content_async("g"), components.GenerationContentResponse)
    assert_type(await client.recover_async("g", wait=0), Recovered)


def add(a: int, b: int = 1) -> int:
    """Add two numbers."""
    return a + b


@tool(needs_approval=True)
def double(a: float) -> float:
    """Double a number."""
    return 2 * a


def tools() -> None:
    assert_type(double(2.0), float)
    script = [FakeResponse(tool_call("add", {"a": 1, "b": None}), tool_call("double", {"a": 2})), FakeResponse("done")]
    given: list[ToolLike] = [add, double, Tool(add, name="plus"), {"type": "openrouter:web_search"}]
    how: RunParams = {"model": MODEL, "input": "a"}
    with Server(script) as server, OpenRouter(api_key="sk-test", server_url=server.url) as client:
        try:
            result = client.responses.run(tools=given, approve=agreed, on_event=step, max_cost=1.0, **how)
            assert_type(result, RunResult)
            print(result.output_text, result.turns, result.usage.cost, [call.output for call in result.calls])
        except (TurnLimitError, CostLimitError, ToolError, ToolInDoubtError) as error:
            print(error.checkpoint)
        except RunError as error:
            print(error)

    settings: RunSettings = {"max_turns": 3, "approve": agreed}
    both: RunStreamParams = {"model": MODEL, "input": "a", "max_cost": 1.0}
    with Server(script) as server, OpenRouter(api_key="sk-test", server_url=server.url) as client:
        with client.responses.run_stream(tools=given, **settings, **how) as steps:
            assert_type(steps, RunStream)
            for each in steps:
                step(each)
            assert_type(steps.final_result(), RunResult)
        assert_type(client.responses.run_stream_async(tools=given, **both), AsyncRunStream)


def agreed(call: ToolCall) -> bool | str:
    return True if call.name == "double" else "not now"


def step(event: object) -> None:
    match event:
        case ToolStarted(call):
            print("begins", call.name)
        case ToolFinished(call):
            print("ends", call.name, call.output, call.is_error)
        case _:
            pass


def media(client: OpenRouter) -> None:
    sources: list[MediaSource] = ["https://example.com/a.png", b"GIF89a", BytesIO(b"GIF89a")]
    parts = [image(source, detail="low", max_bytes=MAX_BYTES) for source in sources]
    assert_type(parts, list[components.InputImage])
    assert_type(message("Compare", *parts), components.EasyInputMessage)
    client.responses.send(
        model=MODEL,
        input=[
            message("Compare", image(b"GIF89a"), {"type": "input_text", "text": "these"}, role="user"),
            {"role": "user", "content": [text("Hear"), audio(b"a", format="wav"), video("https://example.com/a.mp4")]},
            {"type": "function_call_output", "call_id": "c", "output": [file(b"%PDF-", filename="a.pdf")]},
        ],
    )
    history: list[components.InputItemTypedDict] = [message(image(b"GIF89a", media_type="image/gif"))]
    client.responses.send(model=MODEL, input=[*history, message("And?")])


def limits(url: str) -> None:
    of_model = Limits(max_concurrency=2, requests_per_minute=6000.5)
    assert_type(of_model.max_concurrency, int | None)
    assert_type(of_model.requests_per_minute, float | None)
    client = OpenRouter(
        api_key="sk-test",
        server_url=url,
        max_concurrency=20,
        requests_per_minute=60_000,
        model_limits={MODEL: of_model, "other": Limits(5)},
    )
    with client:
        print(client.responses.send(model=MODEL, input="a").output_text)


def batches(client: OpenRouter, cluster: object) -> None:
    """Not called: it needs clusters."""
    limits: list[SharedLimits] = [
        RayLimits(name="shared", max_cost=5, worst_cost=0.01),
        DaskLimits(cluster, requests_per_minute=60.0, block=5),
    ]
    for each in limits:
        assert_type(each.spent, float)
    caller = BatchCaller(
        client, journal_dir="journals", template="Label: {text}", limits=limits[0], output_type=Person, model=MODEL
    )
    for row in caller(["a", "b"]):
        print(row["text"], row["status"])
    assert_type(caller({"text": ["a"]}), dict[str, list[str]])
    BatchCaller(client, journal_dir="journals", template=lambda row: {"input": row["text"]}, in_doubt="settle")


def main() -> None:
    with Server(FakeResponse("Hello")) as server, OpenRouter(api_key="sk-test", server_url=server.url) as client:
        media(client)
        limits(server.url)
    asyncio.run(structured_async())
    structured()
    asyncio.run(chats_async())
    chats()
    tools()
    companions()
    with Server(RawResponse.json({"data": {}})) as around:
        asyncio.run(companions_async(around.url))


if __name__ == "__main__":
    main()
