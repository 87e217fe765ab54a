"""A program that uses every public name, as type checkers see it in their strictest mode; it also runs."""

# ruff: noqa: T201  # it prints, as programs do

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Literal, assert_never, assert_type

import httpx

import openrouter_responses
from openrouter_responses import (
    UNSET,
    VERSION,
    AsyncEventStream,
    AsyncHttpClient,
    EventStream,
    HttpClient,
    Meta,
    NoResponseError,
    OpenRouter,
    OpenRouterError,
    ResponseValidationError,
    StreamInterruptedError,
    components,
    contract,
    errors,
    operations,
    types,
    utils,
)
from openrouter_responses.limits import Limits
from openrouter_responses.params import CallOptions, SendParams
from openrouter_responses.results import Citation, FunctionCall, Image
from openrouter_responses.testing import (
    FakeResponse,
    FakeTransport,
    RawResponse,
    ReceivedRequest,
    Server,
    ServerScript,
    StartServer,
    reasoning,
    tool_call,
)
from openrouter_responses.utils import eventstreaming

MODEL = "openai/gpt-4o"


# What a call returns, by `stream`.


def by_stream(client: OpenRouter, wanted: bool, perhaps: bool | None) -> None:
    send = client.beta.responses.send
    assert_type(send(model=MODEL, input="Hello"), components.OpenResponsesResult)
    assert_type(send(model=MODEL, input="Hello", stream=False), components.OpenResponsesResult)
    assert_type(send(model=MODEL, input="Hello", stream=None), components.OpenResponsesResult)
    either = send(model=MODEL, input="Hello", stream=wanted)
    assert_type(either, components.OpenResponsesResult | EventStream)
    with either as events:
        for event in events:
            show(event)
    with send(model=MODEL, input="Hello", stream=True) as stream:
        assert_type(stream, EventStream)
    with send(model=MODEL, input="Hello", stream=perhaps) as unsure:
        assert_type(unsure, components.OpenResponsesResult | EventStream)
    with client.responses.send(model=MODEL, input="Hello", stream=True) as newer:
        assert_type(newer, EventStream)


async def by_stream_async(client: OpenRouter, wanted: bool) -> None:
    send = client.beta.responses.send_async
    assert_type(await send(model=MODEL, input="Hello"), components.OpenResponsesResult)
    assert_type(await send(model=MODEL, input="Hello", stream=False), components.OpenResponsesResult)
    either = await send(model=MODEL, input="Hello", stream=wanted)
    assert_type(either, components.OpenResponsesResult | AsyncEventStream)
    async with either as events:
        async for event in events:
            show(event)
    async with await send(model=MODEL, input="Hello", stream=True) as stream:
        assert_type(stream, AsyncEventStream)
        assert_type(stream.text, AsyncIterator[str])
        assert_type([delta async for delta in stream.text], list[str])
        assert_type(stream.reasoning, AsyncIterator[str])
        assert_type(stream.items, AsyncIterator[components.OutputItems])
        assert_type(stream.function_calls, AsyncIterator[FunctionCall])
        assert_type(stream.to_sse(event=True, keepalive=5), AsyncIterator[bytes])
        assert_type(await stream.final_response(), components.OpenResponsesResult)
        await stream.close()
        await stream.aclose()


def returned(client: OpenRouter) -> operations.CreateResponsesResponse:
    return client.beta.responses.send(model=MODEL, input="Hello")


# What a call takes: models, TypedDicts and dicts, at any depth.


def parameters(client: OpenRouter) -> None:
    send = client.beta.responses.send
    tool = components.FunctionTool(name="weather", parameters={"type": "object"}, strict=True)
    tool_dict: components.FunctionToolTypedDict = {
        "type": "function",
        "name": "weather",
        "parameters": {"type": "object"},
    }
    image: components.InputImageTypedDict = {"type": "input_image", "image_url": "data:,", "detail": "auto"}
    message: components.EasyInputMessageTypedDict = {
        "role": "user",
        "content": [{"type": "input_text", "text": "What is this?"}, image, components.InputText(text="Look closely.")],
    }
    history: list[components.InputItemTypedDict | components.InputItem] = [
        message,
        components.EasyInputMessage(role="user", content="Hello"),
        components.EasyInputMessage(role="user", content=[components.InputText(text="Hello")]),
    ]
    send(
        model=MODEL,
        models=[MODEL, "openai/o4-mini"],
        input=history,
        instructions="Be brief.",
        tools=[
            tool,
            tool_dict,
            {"type": "function", "name": "other", "parameters": None},
            {"type": "openrouter:web_search"},
        ],
        tool_choice={"type": "function", "name": "weather"},
        reasoning={"effort": "high", "summary": "auto"},
        text={"format": {"type": "json_schema", "name": "answer", "schema": {"type": "object"}}},
        provider={"sort": "price", "zdr": True, "order": ["OpenAI"]},
        plugins=[{"id": "web", "max_results": 3}, components.WebSearchPlugin(max_results=3)],
        modalities=["text", "image"],
        metadata={"project": "example"},
        max_output_tokens=100,
        temperature=0.5,
        top_p=1,
        service_tier=None,
        user="user-1",
        session_id="session-1",
    )
    send(
        model=MODEL, input="Hello", tools=[tool], tool_choice="auto", reasoning=components.ReasoningConfig(effort="low")
    )
    send(
        model=MODEL,
        input="Hello",
        text=components.TextExtendedConfig(format=components.FormatJSONObjectConfig(), verbosity="low"),
    )


def options(client: OpenRouter) -> None:
    config = utils.RetryConfig("backoff", utils.BackoffStrategy(1, 50, 1.5, 1000, jitter_ms=5), False)
    how: CallOptions = {
        "timeout": 5,
        "max_retries": 0,
        "retry_possibly_billed": True,
        "extra_headers": {"X-Extra": "1"},
    }
    what: SendParams = {"model": MODEL, "input": "Hello", "timeout": httpx.Timeout(5), "validate": True}
    client.beta.responses.send(model=MODEL, **how)
    client.beta.responses.send(**what)
    client.beta.responses.send(
        model=MODEL,
        http_referer="https://example.com",
        x_open_router_title="Example",
        x_open_router_categories="cli-agent",
        x_open_router_metadata="enabled",
        x_open_router_cache=True,
        x_open_router_cache_ttl=60,
        x_open_router_cache_clear=False,
        x_session_id="session",
        retries=config,
        timeout_ms=5000,
        http_headers={"X-Extra": "1"},
        timeout=5.0,
        max_retries=0,
        total_timeout=5,
        retry_possibly_billed=True,
        event_timeout=None,
        server_url=client.server_url,
        validate=True,
        extra_headers={"X-Extra": "2"},
        extra_query={"debug": "1"},
        extra_body={"new_field": {"nested": True}},
    )


def rarer_parameters(client: OpenRouter) -> None:
    """The fields of a request that `parameters` does not use."""
    client.beta.responses.send(
        model=MODEL,
        input=(part for part in [components.EasyInputMessage(role="user", content="Hello")]),
        background=False,
        cache_control={"type": "ephemeral", "ttl": "1h"},
        debug=components.ChatDebugOptions(echo_upstream_body=True),
        deferred_tools=components.DeferredToolsControl(search=components.DeferredBm25Search(max_results=3)),
        frequency_penalty=0.1,
        image_config={"aspect_ratio": "16:9", "seed": 7},
        include=("reasoning.encrypted_content",),
        max_tool_calls=3,
        parallel_tool_calls=True,
        presence_penalty=-0.1,
        previous_response_id=None,
        prompt={"id": "p", "variables": {"name": "x"}},
        prompt_cache_key="key",
        prompt_cache_options={"mode": "explicit"},
        route="fallback",
        safety_identifier="user-1",
        stop=("END", "STOP"),
        stop_server_tools_when=[{"type": "step_count_is", "step_count": 5}],
        store=False,
        top_k=40,
        top_logprobs=2,
        trace={"trace_id": "t"},
        truncation="auto",
    )


def official_spellings(client: OpenRouter) -> None:
    """What programs for the official package write: fields with an underscore, names of constants, dumps."""
    role: components.EasyInputMessageRoleUser = "user"
    assert_type(role, Literal["user"])
    text: components.TextExtendedConfigTypedDict = {
        "format_": {"type": "json_schema", "name": "answer", "schema_": {"type": "object"}}
    }
    result = client.beta.responses.send(model=MODEL, input=[{"role": role, "content": "Hello"}], text=text)
    dumped: components.OpenResponsesResultTypedDict = {"id": result.id, "status": "completed"}
    assert_type(dumped["id"], str)
    print(sorted(result.model_dump(exclude_none=True)))
    assert_type(result.model_dump_json(indent=2), str)
    assert_type(result.model_copy(update={"id": "r2"}, deep=True), components.OpenResponsesResult)
    assert_type(components.Usage.model_validate({"input_tokens": 1}), components.Usage)
    assert_type(components.Usage.model_validate_json("{}"), components.Usage)
    custom = components.CustomTool(name="grep", format=components.FormatText())
    print(custom.format_ == custom.format)
    custom.format_ = components.FormatText()
    image = components.OutputImageGenerationServerToolItem.from_dict({"imageUrl": "https://example.com/a.png"})
    print(image.image_url == image.imageUrl, eventstreaming.EventStreamAsync is AsyncEventStream)
    data: errors.BadRequestResponseErrorData = components.ErrorResponse.from_dict({"error": {"code": 400}})
    print(data.error)


# What comes back.


def conversation(client: OpenRouter) -> None:
    first = client.beta.responses.send(model=MODEL, input="Hello")
    output: list[components.OutputItems] = first.output or []
    second = client.beta.responses.send(
        model=MODEL,
        input=[{"role": "user", "content": "Hello"}, *output, *first.to_input(), {"role": "user", "content": "And?"}],
    )
    assert_type(second.output_text, str)
    assert_type(second.meta, Meta | None)
    if second.meta is not None:
        assert_type(second.meta.status_code, int)
        assert_type(second.meta.headers, Mapping[str, str])
        assert_type(second.meta.generation_id, str | None)
        if second.meta.cache is not None and second.meta.rate_limit is not None:
            assert_type(second.meta.cache.age, float | None)
            assert_type(second.meta.rate_limit.reset, float | None)
        assert_type((second.meta.attempts, second.meta.elapsed, second.meta.bytes), tuple[int, float, int])
    for item in output:
        show_item(item)
    show_usage(second)


def show_item(item: components.OutputItems) -> None:
    if item.type == "message":
        assert_type(item, components.OutputMessageItem)
        for part in item.content:
            if part.type == "output_text":
                assert_type(part, components.ResponseOutputText)
                show_annotations(part)
            elif part.type == "refusal":
                assert_type(part, components.OpenAIResponsesRefusalContent)
                print(part.refusal)
            else:
                assert_type(part, components.UnknownOutputMessageItemContent)
                print(part.raw)
    elif item.type == "function_call":
        assert_type(item, components.OutputFunctionCallItem)
        assert_type(item.arguments, str)
        print(item.name, item.call_id)
    elif item.type == "reasoning":
        assert_type(item, components.OutputReasoningItem)
        print([summary if isinstance(summary, str) else summary.text for summary in item.summary or []])
    elif item.type == "UNKNOWN":
        assert_type(item, components.UnknownOutputItems)
        print(item.raw, item.is_unknown)


def show_annotations(part: components.ResponseOutputText) -> None:
    for annotation in part.annotations or []:
        match annotation.type:
            case "url_citation":
                assert_type(annotation, components.URLCitation)
                start, end = annotation.start_index, annotation.end_index
                if isinstance(start, int) and isinstance(end, int):
                    print(annotation.url, annotation.title, part.text[start:end])
            case "file_citation" | "file_path":
                print(annotation.file_id)
            case "UNKNOWN":
                assert_type(annotation, components.UnknownOpenAIResponsesAnnotation)
            case _:
                assert_never(annotation)


def show_usage(result: components.OpenResponsesResult) -> None:
    usage = result.usage
    assert_type(usage, components.Usage | None | types.Unset)
    if usage:
        assert_type(usage, components.Usage)
        assert_type(usage.total_tokens, int)
        print(usage.input_tokens, usage.cost or 0.0)
        if usage.input_tokens_details:
            print(usage.input_tokens_details.cached_tokens)
    if usage is not UNSET and usage is not None and not isinstance(usage, types.Unset):
        print(usage.output_tokens)


def show(event: components.StreamEvents) -> str:
    """Narrow an event by `==`."""
    if event.type == "response.output_text.delta":
        assert_type(event, components.TextDeltaEvent)
        assert_type(event.delta, str)
        return event.delta
    if event.type == "response.completed":
        assert_type(event, components.StreamEventsResponseCompleted)
        return event.response.output_text
    if event.type == "response.output_item.done":
        show_item(event.item)
    if event.type == "UNKNOWN":
        assert_type(event, components.UnknownStreamEvents)
        assert_type(event.is_unknown, Literal[True])
        return str(event.raw)
    return str(event.type)


def matched(event: components.StreamEvents) -> str:
    """Narrow an event by `match`, by its type and by its class."""
    match event.type:
        case "response.output_text.delta" | "response.reasoning_text.delta":
            return event.delta
        case "response.failed":
            assert_type(event, components.StreamEventsResponseFailed)
            return str(event.response.error)
        case _:
            pass
    match event:
        case components.TextDoneEvent(text=text):
            return text
        case components.UnknownStreamEvents(raw=raw):
            return str(raw)
        case _:
            return event.type


def stream(client: OpenRouter) -> None:
    with client.beta.responses.send(model=MODEL, input="Hello", stream=True) as events:
        first: components.StreamEvents = next(events)
        print(show(first), matched(first))
        for event in events:
            assert_type(event, components.StreamEvents)
            print(show(event), matched(event))
        assert_type(events.response_so_far, components.OpenResponsesResult)
        assert_type(events.final_response(), components.OpenResponsesResult)
        assert_type(events.output_text, str)
        assert_type(events.generation_id, str | None)
        assert_type(events.status_code, int)
        assert_type(events.headers, Mapping[str, str])
        assert_type(events.meta, Meta)
        assert_type(events.text, Iterator[str])
        assert_type(events.reasoning, Iterator[str])
        assert_type(events.items, Iterator[components.OutputItems])
        assert_type(events.function_calls, Iterator[FunctionCall])
        assert_type(events.to_sse(event=True), Iterator[bytes])
        assert_type(first.to_sse(event=True), bytes)
        events.close()


def models() -> None:
    usage = components.Usage.from_dict({"input_tokens": 1, "new": [1]})
    assert_type(usage, components.Usage)
    assert_type(usage.is_unknown, bool)
    base: types.BaseModel = usage
    print(base.to_dict(), base.additional_properties, usage == components.Usage.from_dict({}))
    result = components.OpenResponsesResult(id="r", output=[])
    assert_type(result.output_text, str)
    print(result.as_datetime("created_at"))
    offered(result)
    optional: types.OptionalNullable[int] = UNSET
    nullable: types.Nullable[int] = None
    unset: types.Unset = types.UNSET
    file = types.File(payload=b"", file_name="a.txt")
    print(optional, nullable, bool(unset), file.file_name)


def offered(result: components.OpenResponsesResult) -> None:
    assert_type(result.cost, float | None)
    assert_type(result.reasoning_text, str)
    assert_type(result.refusal, str | None)
    assert_type(result.function_calls, list[FunctionCall])
    assert_type(result.citations, list[Citation])
    assert_type(result.images, list[Image])
    assert_type(result.meta, Meta | None)
    assert_type(result.to_input(), list[components.OutputItems])
    assert_type(result.as_event(), components.StreamEvents)
    for call in result.function_calls:
        city: object = (call.arguments or {}).get("city")
        print(call.call_id, call.name, city, call.problem, call.text, call.is_custom)
    for citation in result.citations:
        print(citation.url, citation.title, citation.text, citation.start, citation.filename)
    for picture in result.images:
        print(picture.save("cat.png") if picture.url is None else picture.url, picture.media_type, len(picture.data))


# Errors.


def failing(client: OpenRouter) -> None:
    try:
        client.beta.responses.send(model=MODEL, input="Hello")
    except errors.TooManyRequestsResponseError as error:
        assert_type(error.retry_after, float | None)
    except (
        errors.BadRequestResponseError,
        errors.UnauthorizedResponseError,
        errors.PaymentRequiredResponseError,
        errors.ForbiddenResponseError,
        errors.NotFoundResponseError,
        errors.RequestTimeoutResponseError,
        errors.ConflictResponseError,
        errors.GoneResponseError,
        errors.PayloadTooLargeResponseError,
        errors.UnprocessableEntityResponseError,
        errors.ClientClosedRequestResponseError,
    ) as error:
        assert_type(error.data, components.ErrorResponse)
        print(error.data.error if isinstance(error.data.error, str) else error.data.error.message)
    except (
        errors.InternalServerResponseError,
        errors.BadGatewayResponseError,
        errors.ServiceUnavailableResponseError,
        errors.GatewayTimeoutResponseError,
        errors.EdgeNetworkTimeoutResponseError,
        errors.ProviderOverloadedResponseError,
        errors.OpenRouterDefaultError,
    ) as error:
        print(error.retryable)
    except errors.ResponseTimeoutError as error:
        print(error.__cause__)
    except (errors.APIConnectionError, errors.APITimeoutError) as error:
        print(error.__cause__)
    except errors.TruncatedResponseError as error:
        assert_type(error.cause, BaseException | None)
    except errors.ResponseInterruptedError as error:
        assert_type(error.possibly_billed, bool | None)
        assert_type(error.output_text, str)
    except errors.NoResponseError as error:
        print(error)
    except errors.ResponseValidationError as error:
        assert_type(error.cause, BaseException | None)
    except errors.OpenRouterError as error:
        print(error)


def attributes(error: OpenRouterError) -> None:
    assert_type(error.message, str)
    assert_type(error.status_code, int)
    assert_type(error.body, str)
    assert_type(error.headers, Mapping[str, str])
    assert_type(error.raw_response, httpx.Response | None)
    assert_type(error.code, int | str | None)
    assert_type(error.error_type, str | None)
    assert_type(error.retry_after, float | None)
    assert_type(error.attempts, int)
    assert_type(error.retryable, bool)
    assert_type(error.response, components.OpenResponsesResult | None)
    assert_type(error.output_text, str)
    assert_type(error.as_event(), components.ErrorEvent)
    print((error.metadata or {}).get("provider_name"), (error.availability or {}).get("code"), error.data.to_dict())


# The client's settings.


class Heard:
    """What the hooks of a client reported."""

    def __init__(self) -> None:
        self.reported: list[str] = []

    def request(self, request: httpx.Request) -> None:
        self.reported.append(request.method)

    def response(self, response: httpx.Response) -> None:
        self.reported.append(str(response.status_code))

    def retry(self, error: OpenRouterError, attempt: int, delay: float) -> None:
        self.reported.append(f"{type(error).__name__} {attempt} {delay >= 0}")

    def keepalive(self, comment: str) -> None:
        self.reported.append(comment)


def settings(url: str, heard: Heard) -> OpenRouter:
    return OpenRouter(
        api_key=lambda: "sk-test",
        http_referer="https://example.com",
        x_open_router_title="Example",
        x_open_router_categories="cli-agent",
        server=None,
        server_url="{place}",
        url_params={"place": url},
        client=None,
        async_client=None,
        retry_config=None,
        timeout_ms=None,
        debug_logger=logging.getLogger("example"),
        timeout=10,
        max_retries=1,
        retry_possibly_billed=False,
        total_timeout=None,
        event_timeout=None,
        max_event_bytes=1024 * 1024,
        max_concurrency=20,
        requests_per_minute=60_000,
        model_limits={"m": Limits(5, 6000.5)},
        extra_headers={"X-Extra": "1"},
        validate=True,
        verify=True,
        proxy=None,
        http2=False,
        trust_env=False,
        on_request=heard.request,
        on_response=heard.response,
        on_retry=heard.retry,
        on_keepalive=heard.keepalive,
        on_contract_violation=print,
    )


# A server for tests, and the run.

EVENTS: list[dict[str, object]] = [
    {"type": "response.created", "response": {"id": "r", "status": "in_progress", "output": []}, "sequence_number": 0},
    {"type": "response.output_text.delta", "item_id": "m", "output_index": 0, "content_index": 0, "delta": "Hi"},
    {"type": "response.new_type", "value": 1},
    {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": []}, "sequence_number": 3},
]


def respond(request: ReceivedRequest) -> RawResponse:
    asked = request.json()
    if asked.get("stream"):
        return RawResponse.stream(EVENTS, comments="OPENROUTER PROCESSING")
    part = {"type": "output_text", "text": "Hi", "annotations": [{"type": "file_path", "file_id": "f", "index": 0}]}
    message = {"type": "message", "id": "m", "role": "assistant", "content": [part], "status": "completed"}
    usage = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3, "cost": 0.5}
    return RawResponse.json(
        {"id": "r", "status": "completed", "output": [message, {"type": "new_type"}], "usage": usage}
    )


def own_clients(url: str, sync: HttpClient, asynchronous: AsyncHttpClient) -> OpenRouter:
    """A client of one's own has the methods of an httpx client, and may be one."""
    return OpenRouter(api_key="key", server_url=url, client=sync, async_client=asynchronous)


def as_in_pytest(openrouter_server: StartServer) -> Server:
    """A test gets the fixture as a function."""
    return openrouter_server([FakeResponse("Hello")], strict=False)


# Structured output and tools.


def main() -> None:
    script: ServerScript = respond
    heard = Heard()
    with Server(script) as server:
        with settings(server.url, heard) as client:
            by_stream(client, wanted=True, perhaps=None)
            parameters(client)
            options(client)
            rarer_parameters(client)
            official_spellings(client)
            conversation(client)
            stream(client)
            failing(client)
            print(returned(client))

        async def run() -> None:
            async with settings(server.url, heard) as client:
                await by_stream_async(client, wanted=False)

        asyncio.run(run())
        with httpx.Client() as own:
            print(own_clients(server.url, own, httpx.AsyncClient()).server_url)
        transport = FakeTransport(
            [RawResponse.error(503, retry_after=0), FakeResponse(reasoning("Hm."), tool_call("f", {"a": 1}), "Yes")]
        )
        with httpx.Client(transport=transport) as own:
            print(own_clients(server.url, own, httpx.AsyncClient()).beta.responses.send(input="Hello").output_text)
        transport.last_request.assert_sent(input="Hello")
        as_in_pytest(lambda script, *, strict=True: Server(script, strict))
        print(len(server.requests), {entry for entry in heard.reported if entry != "POST"})
    models()
    for error in (
        OpenRouterError("a"),
        NoResponseError("b"),
        ResponseValidationError("c"),
        StreamInterruptedError("d"),
    ):
        attributes(error)
    print(contract.markdown(contract.group(contract.check({"type": "response.new"}))))
    print(VERSION, openrouter_responses.__version__)


if __name__ == "__main__":
    main()
