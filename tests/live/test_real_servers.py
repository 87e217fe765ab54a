"""The client against two servers of this format that were written elsewhere, over real sockets.

`azure-ai-agentserver-responses` has many kinds of items and events, keep-alive comments, failures and validation;
`@copilotkit/aimock` has parallel tools, statuses, retries, halves of characters, and streams that are cut, dropped or slow.
`real_servers` installs and starts them. Where that is impossible the tests skip; with OPENROUTER_TEST_REQUIRE_SERVERS=1 they
fail instead.
"""

from __future__ import annotations

import asyncio
import gc
import json
import pickle
import threading
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from typing import Any

import httpx
import pytest

from live.real_servers import AIMOCK_KEY
from openrouter_responses import OpenRouter, components, errors
from openrouter_responses.testing import Reply, Request, Server
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from support import KEY, Api, Streamed

MODEL = "openai/gpt-5"
TEXT = "Good morning from the host: Zażółć gęślą jaźń, 東京, 🦊 and 👩‍🚀."
BEGINNING = TEXT[:21]
TOOLS = [
    {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {"city": {}}}},
    {"type": "function", "name": "get_time", "parameters": {"type": "object", "properties": {"zone": {}}}},
]

both = pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])


class Mock:
    """aimock, with counters and a journal of its own for one test.

    Attributes:
        url: Its address.
        id: Name of the test, by which the server counts matches.
    """

    def __init__(self, root: str, prefix: str = "/v1") -> None:
        self.root = root
        self.url = root + prefix
        self.id = uuid.uuid4().hex

    def client(self, **settings: Any) -> dict[str, Any]:
        """Return settings of the client: the key, and a header with this test's name."""
        return {"api_key": AIMOCK_KEY, "extra_headers": {"X-Test-Id": self.id}, **settings}

    def received(self) -> list[dict[str, Any]]:
        """Return the journal's entries for this test."""
        headers = {"Authorization": f"Bearer {AIMOCK_KEY}"}
        answer = httpx.get(f"{self.root}/__aimock/journal", headers=headers, trust_env=False, verify=False)
        return [entry for entry in answer.json() if entry["headers"].get("x-test-id") == self.id]


@pytest.fixture
def aimock(mock_server: str) -> Mock:
    """aimock for one test."""
    return Mock(mock_server)


def plain(**settings: Any) -> dict[str, Any]:
    """Return settings of a client for plain HTTP: loading certificates takes longer than most of these tests."""
    return {"api_key": KEY, "verify": False, **settings}


def send(api: Api, url: str, *, client: dict[str, Any] | None = None, model: Any = MODEL, **parameters: Any) -> Any:
    """Send for a finished response."""
    return api.send(url, client=plain(**(client or {})), model=model, **parameters)


def stream(
    api: Api, url: str, *, client: dict[str, Any] | None = None, model: Any = MODEL, **parameters: Any
) -> Streamed:
    """Send for a stream and read it to its end."""
    return api.stream(url, client=plain(**(client or {})), model=model, **parameters)


def final(api: Api, url: str, streamed: bool, **parameters: Any) -> Any:
    """Return the finished response of either kind of call; what a stream ends with is raised."""
    if not streamed:
        return send(api, url, **parameters)
    result = stream(api, url, **parameters)
    if result.error is not None:
        raise result.error
    return result.final


@asynccontextmanager
async def opened(api: Api, router: OpenRouter, **parameters: Any) -> AsyncIterator[tuple[Any, AsyncIterator[Any]]]:
    """Open a stream in either way; gives it and its events."""
    if api.mode == "async":
        async with await router.beta.responses.send_async(stream=True, model=MODEL, **parameters) as stream:
            yield stream, stream
    else:
        with router.beta.responses.send(stream=True, model=MODEL, **parameters) as stream:
            yield stream, taken(stream)


async def taken(values: Any) -> AsyncIterator[Any]:
    for value in values:
        yield value


def of_type(output: list[Any], kind: str) -> Any:
    """Return the one item of a type."""
    (found,) = [item for item in output if item.type == kind]
    return found


def wire_type(thing: Any) -> str:
    """Return the type that an item or event had on the wire."""
    return thing.raw["type"] if thing.is_unknown else thing.type


def survives_pickling(error: errors.OpenRouterError) -> bool:
    again = pickle.loads(pickle.dumps(error))
    return (type(again), str(again), again.text) == (type(error), str(error), error.text)


class Recorder:
    """Stands between the client and a server, passes everything on unchanged and keeps it.

    Attributes:
        received: The JSON bodies that the server got.
        delivered: What it answered: a JSON body, or the JSON of all events.
    """

    def __init__(self, target: str) -> None:
        self.received: list[Any] = []
        self.delivered: list[Any] = []
        self._target = target
        self._server = Server(self._pass_on)
        self._client = httpx.Client(trust_env=False, verify=False)

    def __enter__(self) -> Recorder:
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.close()
        self._client.close()

    @property
    def url(self) -> str:
        return self._server.url

    def _pass_on(self, request: Request) -> Reply:
        headers = {name: request.headers[name] for name in ("authorization", "content-type", "accept")}
        answer = self._client.post(self._target + request.path, content=request.body, headers=headers)
        self.received.append(request.json())
        kind = answer.headers["content-type"]
        if kind.startswith("text/event-stream"):
            lines = answer.content.decode().split("\n")
            self.delivered.append([json.loads(line[6:]) for line in lines if line.startswith("data: ")])
        else:
            self.delivered.append(answer.json())
        return Reply(answer.status_code, answer.content, {"Content-Type": kind}, chunks=1000)

    def output(self) -> list[Any]:
        """Return the output of the last answer, as it came."""
        last = self.delivered[-1]
        return last[-1]["response"]["output"] if isinstance(last, list) else last["output"]


def exact(value: Any) -> str:
    """Return JSON as text, so that 1, 1.0 and true differ."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


# The host: what a reply holds.

UNKNOWN = {"mcp_list_tools", "mcp_call", "mcp_approval_request", "compaction", "structured_outputs", "local_shell_call"}
RARE = ["mcp_approval_request", "compaction", "computer_call", "local_shell_call"]
SCENES = {
    "hi": ["message"],
    "queued": ["message"],
    "slow": ["message"],
    "weather": ["function_call", "function_call"],
    "think": ["reasoning", "message"],
    "refuse": ["message"],
    "cite": ["message"],
    "quote": ["message"],
    "websearch": ["web_search_call", "message"],
    "filesearch": ["file_search_call", "message"],
    "code": ["code_interpreter_call", "message"],
    "image": ["image_generation_call", "message"],
    "mcp": ["mcp_list_tools", "mcp_call", "message"],
    "custom": ["custom_tool_call", "message"],
    "rare": [*RARE, "message"],
    "all": [
        *("reasoning", "web_search_call", "file_search_call", "code_interpreter_call", "image_generation_call"),
        *("mcp_list_tools", "mcp_call", "custom_tool_call", *RARE, "structured_outputs"),
        *("function_call", "function_call", "message", "message"),
    ],
    "empty": [],
    "incomplete": ["reasoning", "message"],
}
WITHOUT_TEXT = ("weather", "refuse", "empty")


@both
@pytest.mark.parametrize("scene", SCENES)
def test_scene(api: Api, azure: str, scene: str, streamed: bool) -> None:
    result = final(api, azure, streamed, input=scene)
    assert [wire_type(item) for item in result.output] == SCENES[scene]
    assert {wire_type(item) for item in result.output if item.is_unknown} == UNKNOWN & set(SCENES[scene])
    assert all(item.type == "UNKNOWN" for item in result.output if item.is_unknown)
    assert result.output_text == ("" if scene in WITHOUT_TEXT else TEXT)
    assert result.status == ("incomplete" if scene == "incomplete" else "completed")
    assert (result.model, result.object) == (MODEL, "response")
    usage = result.usage
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (21, 34, 55)
    assert (usage.input_tokens_details.cached_tokens, usage.output_tokens_details.reasoning_tokens) == (8, 13)
    assert (result.meta.status_code, result.meta.attempts) == (200, 1)
    assert result.meta.headers["x-platform-server"].startswith("azure-ai-agentserver-core/")


@pytest.mark.parametrize("scene", [*(scene for scene in SCENES if scene != "slow"), "fail", "boom"])
def test_events_and_response_are_what_came(api: Api, azure: str, scene: str) -> None:
    """Nothing is lost on the way from the wire to the user, unknown kinds and fields included."""
    with Recorder(azure) as recorder:
        result = stream(api, recorder.url, input=scene)
        (delivered,) = recorder.delivered
        assert [exact(event.to_dict()) for event in result.events] == [exact(event) for event in delivered]
        assert [wire_type(event) for event in result.events] == [event["type"] for event in delivered]
        response = result.final if result.error is None else result.error.response
        if scene != "boom":
            assert exact(response.to_dict()) == exact(delivered[-1]["response"])
            try:
                whole = send(api, recorder.url, input=scene)
            except errors.OpenRouterError as error:
                whole = error.response
            assert exact(whole.to_dict()) == exact(recorder.delivered[-1])


def test_unknown_events_are_those_of_file_search_and_mcp(api: Api, azure: str) -> None:
    result = stream(api, azure, input="all")
    kinds = {wire_type(event) for event in result.events}
    unknown = {event.raw["type"] for event in result.events if event.is_unknown}
    assert len(kinds) >= 40
    assert unknown == {kind for kind in kinds if kind.startswith(("response.file_search_call.", "response.mcp_"))}
    assert len(unknown) == 9
    arguments = [
        event.raw["delta"] for event in result.events if wire_type(event) == "response.mcp_call_arguments.delta"
    ]
    assert "".join(arguments) == '{"isbn":"978"}'
    added = [event for event in result.events if event.type == "response.output_item.added"]
    assert {wire_type(event.item) for event in added if event.item.is_unknown} == UNKNOWN


def test_text_comes_in_pieces(api: Api, azure: str) -> None:
    result = stream(api, azure, input="hi")
    pieces = [event.delta for event in result.events if event.type == "response.output_text.delta"]
    assert pieces == [TEXT[start : start + 7] for start in range(0, len(TEXT), 7)]
    (done,) = [event for event in result.events if event.type == "response.output_text.done"]
    assert done.text == result.final.output_text == TEXT
    assert [event.sequence_number for event in result.events] == list(range(len(result.events)))
    assert result.events[0].type == "response.created"
    assert result.events[-1].type == "response.completed"
    assert result.events[0].response.id == result.final.id


def test_queued_event(api: Api, azure: str) -> None:
    result = stream(api, azure, input="queued")
    assert [event.type for event in result.events[:3]] == [
        "response.created",
        "response.queued",
        "response.in_progress",
    ]
    assert result.events[1].response.status == "queued"
    assert result.final.output_text == TEXT


@both
def test_function_calls(api: Api, azure: str, streamed: bool) -> None:
    calls = final(api, azure, streamed, input="weather", tools=TOOLS).output
    assert [(call.name, json.loads(call.arguments), call.status) for call in calls] == [
        ("get_weather", {"city": "Łódź", "days": 2}, "completed"),
        ("get_time", {"zone": "Europe/Warsaw", "exact": True, "offset": 1.0}, "completed"),
    ]
    assert all(isinstance(call, components.OutputFunctionCallItem) for call in calls)
    assert len({call.call_id for call in calls} | {call.id for call in calls}) == 4


def test_pieces_of_function_calls(api: Api, azure: str) -> None:
    result = stream(api, azure, input="weather", tools=TOOLS)
    pieces: dict[str, str] = {}
    for event in result.events:
        if event.type == "response.function_call_arguments.delta":
            pieces[event.item_id] = pieces.get(event.item_id, "") + event.delta
    assert pieces == {call.id: call.arguments for call in result.final.output}
    done = [event for event in result.events if event.type == "response.function_call_arguments.done"]
    assert [(event.name, event.arguments) for event in done] == [
        (call.name, call.arguments) for call in result.final.output
    ]


@both
def test_reasoning(api: Api, azure: str, streamed: bool) -> None:
    item = of_type(final(api, azure, streamed, input="think").output, "reasoning")
    assert isinstance(item, components.OutputReasoningItem)
    assert [(part.type, part.text) for part in item.summary] == [
        ("summary_text", "Seven times six "),
        ("summary_text", "is forty-two."),
    ]


def test_pieces_of_reasoning(api: Api, azure: str) -> None:
    events = stream(api, azure, input="think").events
    pieces = [event for event in events if event.type == "response.reasoning_summary_text.delta"]
    assert [(event.summary_index, event.delta) for event in pieces] == [
        (0, "Seven times "),
        (0, "six "),
        (1, "is "),
        (1, "forty-two."),
    ]


@both
def test_refusal(api: Api, azure: str, streamed: bool) -> None:
    result = final(api, azure, streamed, input="refuse")
    (part,) = of_type(result.output, "message").content
    assert (part.type, part.refusal) == ("refusal", "That is something I leave alone.")
    assert result.output_text == ""


def test_pieces_of_a_refusal(api: Api, azure: str) -> None:
    events = stream(api, azure, input="refuse").events
    pieces = [event.delta for event in events if event.type == "response.refusal.delta"]
    assert pieces == ["That is something ", "I leave alone."]


@both
def test_annotations(api: Api, azure: str, streamed: bool) -> None:
    (part,) = of_type(final(api, azure, streamed, input="quote").output, "message").content
    web, file = part.annotations
    assert (web.type, web.url, web.title, web.start_index, web.end_index) == (
        *("url_citation", "https://example.org/source", "Source"),
        *(0, 4),
    )
    assert (file.type, file.file_id, file.filename, file.index) == ("file_citation", "file_7", "notes.md", 4)


def test_annotations_as_they_come(api: Api, azure: str) -> None:
    """The host tells of them in events only; they are in the response so far all the same."""

    async def read() -> None:
        async with (
            OpenRouter(server_url=azure, **plain()) as router,
            opened(api, router, input="cite") as (taken, events),
        ):
            seen = []
            async for event in events:
                if event.type == "response.output_text.annotation.added":
                    seen.append((event.annotation_index, event.annotation.type))
                    (part,) = of_type(taken.response_so_far.output, "message").content
                    assert [annotation.type for annotation in part.annotations] == [kind for _, kind in seen]
                    assert part.text == TEXT
        assert seen == [(0, "url_citation"), (1, "file_citation")]

    asyncio.run(read())


@both
def test_tools_of_the_server(api: Api, azure: str, streamed: bool) -> None:
    output = final(api, azure, streamed, input="all").output
    assert of_type(output, "web_search_call").status == "completed"
    assert of_type(output, "file_search_call").queries == []
    assert of_type(output, "code_interpreter_call").code == "sum(range(4))"
    assert of_type(output, "image_generation_call").result == "ZmluaXNoZWQ="
    assert of_type(output, "computer_call").to_dict()["action"] == {"type": "wait"}
    custom = of_type(output, "custom_tool_call")
    assert (custom.call_id, custom.name, custom.input) == ("call_custom", "sql", "SELECT 1")
    raw = {item.raw["type"]: item.raw for item in output if item.is_unknown}
    assert raw.keys() == UNKNOWN
    assert (raw["mcp_call"]["arguments"], raw["mcp_call"]["output"]) == ('{"isbn":"978"}', "Solaris")
    assert raw["structured_outputs"]["output"] == {"answer": [42, None, {"nested": True}]}
    assert raw["compaction"]["encrypted_content"] == "c2hvcnRlcg=="


def test_tools_of_the_server_at_work(api: Api, azure: str) -> None:
    events = stream(api, azure, input="all").events
    kinds = [event.type for event in events]
    images = [event for event in events if event.type == "response.image_generation_call.partial_image"]
    assert [(image.partial_image_index, image.partial_image_b64) for image in images] == [
        (0, "ZHJhZnQ="),
        (1, "YmV0dGVy"),
    ]
    code = [event.delta for event in events if event.type == "response.code_interpreter_call_code.delta"]
    assert code == ["sum(", "range(4))"]
    inputs = [event.delta for event in events if event.type == "response.custom_tool_call_input.delta"]
    assert inputs == ["SELECT ", "1"]
    states = [kind.rpartition(".")[2] for kind in kinds if kind.startswith("response.web_search_call.")]
    assert states == ["in_progress", "searching", "completed"]


@pytest.mark.parametrize("scene", ["all", "think", "weather", "refuse", "quote"])
def test_the_response_so_far_grows_into_the_final_one(api: Api, azure: str, scene: str) -> None:
    async def read() -> None:
        async with (
            OpenRouter(server_url=azure, **plain()) as router,
            opened(api, router, input=scene) as (stream, events),
        ):
            texts, outputs = [], []
            async for event in events:
                texts.append(stream.output_text)
                outputs.append(stream.response_so_far.to_dict().get("output"))
                if event.type == "response.output_text.delta":
                    assert texts[-1] == texts[-2] + event.delta
            assert exact(outputs[-2]) == exact(outputs[-1])
            assert [len(output) for output in outputs] == sorted(len(output) for output in outputs)

    asyncio.run(read())


@pytest.mark.parametrize("scene", ["hi", "all", "cite", "quote"])
def test_iterating_over_the_text(api: Api, azure: str, scene: str) -> None:
    """A message without deltas gives its text in one piece."""

    async def read() -> tuple[list[str], Any]:
        async with (
            OpenRouter(server_url=azure, **plain()) as router,
            opened(api, router, input=scene) as (stream, _),
        ):
            if api.mode == "async":
                return [piece async for piece in stream.text], await stream.final_response()
            return list(stream.text), stream.final_response()

    pieces, response = asyncio.run(read())
    assert "".join(pieces) == response.output_text == TEXT
    assert len(pieces) == (1 if scene == "quote" else -(-len(TEXT) // 7))


def test_final_response_after_a_part_of_the_stream(api: Api, azure: str) -> None:
    async def read() -> Any:
        async with (
            OpenRouter(server_url=azure, **plain()) as router,
            opened(api, router, input="all") as (stream, events),
        ):
            async for event in events:
                if event.type == "response.output_item.done":
                    break
            return await stream.final_response() if api.mode == "async" else stream.final_response()

    assert [wire_type(item) for item in asyncio.run(read()).output] == SCENES["all"]


# The host: endings.


@both
def test_incomplete(api: Api, azure: str, streamed: bool) -> None:
    result = final(api, azure, streamed, input="incomplete")
    assert (result.status, result.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    assert result.output_text == TEXT


def test_incomplete_event(api: Api, azure: str) -> None:
    result = stream(api, azure, input="incomplete")
    assert result.events[-1].type == "response.incomplete"
    assert result.events[-1].response == result.final


@both
def test_failed(api: Api, azure: str, streamed: bool) -> None:
    with pytest.raises(errors.TooManyRequestsResponseError) as caught:
        final(api, azure, streamed, input="fail")
    error = caught.value
    assert (error.status_code, error.code, error.attempts) == (429, "rate_limit_exceeded", 1)
    assert "Too fast for this host" in str(error)
    assert (error.response.status, error.response.error.message) == ("failed", "Too fast for this host")
    assert (error.text, error.response.usage.total_tokens) == (TEXT, 55)
    assert survives_pickling(error)


def test_failed_event(api: Api, azure: str) -> None:
    result = stream(api, azure, input="fail")
    assert result.deltas == TEXT
    assert result.events[-1].type == "response.failed"
    assert result.events[-1].response.error.code == "rate_limit_exceeded"


@both
def test_failure_in_the_middle(api: Api, azure: str, streamed: bool) -> None:
    with pytest.raises(errors.InternalServerResponseError) as caught:
        final(api, azure, streamed, input="boom")
    error = caught.value
    assert (error.status_code, error.code, error.response.status) == (500, "server_error", "failed")
    assert "An internal server error occurred." in str(error)
    # The host forgets what it has said; the stream has delivered it all the same.
    assert error.text == (BEGINNING if streamed else "")


def test_failure_before_the_first_event(api: Api, azure: str) -> None:
    """The stream of status 200 holds nothing but an event of type `error`, whose code is null."""
    result = stream(api, azure, input="boom-early")
    assert isinstance(result.error, errors.InternalServerResponseError)
    assert (result.events, result.error.code, result.error.attempts) == ([], None, 1)
    assert "An internal server error occurred." in str(result.error)
    assert result.error.raw_response is not None
    assert result.error.raw_response.status_code == 200
    assert survives_pickling(result.error)


def test_failure_before_the_answer_is_retried(api: Api, azure: str) -> None:
    seen: list[tuple[int, float]] = []
    with pytest.raises(errors.InternalServerResponseError) as caught:
        api.send(
            azure,
            client={"max_retries": 1, "on_retry": lambda _, sent, delay: seen.append((sent, delay))},
            model=MODEL,
            input="boom-early",
        )
    error = caught.value
    assert (error.status_code, error.code, error.attempts, error.data.error.code) == (
        500,
        "server_error",
        2,
        "server_error",
    )
    assert [sent for sent, _ in seen] == [1]
    assert 0 <= seen[0][1] <= 0.5


# The host: waiting.


@both
def test_silence_is_a_timeout(api: Api, azure: str, streamed: bool) -> None:
    with pytest.raises(errors.APITimeoutError, match=r"0\.3 s \(read timeout\)") as caught:
        final(api, azure, streamed, input="stall", timeout=0.3)
    error = caught.value
    assert isinstance(error, TimeoutError)
    assert error.attempts == 1
    assert error.text == (BEGINNING if streamed else "")
    assert survives_pickling(error)


def test_comments_keep_a_stream_alive(api: Api, azure: str) -> None:
    """The host is silent for 2.4 s but for a comment each second; the client is told of them and waits."""
    heard: list[str] = []
    result = api.stream(azure, client={"on_keepalive": heard.append, "timeout": 1.8}, model=MODEL, input="quiet")
    assert result.error is None
    assert result.final.output_text == result.deltas == TEXT
    assert len(heard) >= 2
    assert set(heard) == {"keep-alive"}


def test_comments_are_no_events(api: Api, azure: str) -> None:
    result = stream(api, azure, input="stall", timeout=10, event_timeout=0.5)
    assert isinstance(result.error, errors.APITimeoutError)
    assert "event_timeout" in str(result.error)
    assert result.error.text == result.deltas == BEGINNING


@pytest.mark.parametrize("limit", ["total_timeout", "event_timeout"])
def test_limits_hold_in_silence(api: Api, azure: str, limit: str) -> None:
    """A limit does not wait for the next byte, which may never come."""
    result = stream(api, azure, input="stall", timeout=0.9, **{limit: 0.3})
    assert isinstance(result.error, errors.APITimeoutError)
    assert limit in str(result.error)
    assert result.error.text == BEGINNING


def test_total_timeout_of_a_silent_call(api: Api, azure: str) -> None:
    with pytest.raises(errors.APITimeoutError, match="total_timeout") as caught:
        send(api, azure, input="stall", timeout=0.9, total_timeout=0.3)
    assert caught.value.attempts == 1


# The host: leaving early.


def wait_until_abandoned(url: str, name: str) -> bool:
    """Ask the host, for at most 10 s, whether it has noticed that nobody listens any more."""
    limit = time.monotonic() + 10
    with OpenRouter(server_url=url, **plain()) as router:
        while time.monotonic() < limit:
            if router.beta.responses.send(model=MODEL, input=f"abandoned? {name}").output_text == "yes":
                return True
            time.sleep(0.1)
    return False


@pytest.mark.parametrize("how", ["break", "raise", "close"])
def test_leaving_a_stream_stops_the_server(api: Api, azure: str, how: str) -> None:
    name = uuid.uuid4().hex

    async def leave() -> Any:
        async with OpenRouter(server_url=azure, **plain()) as router:
            with pytest.raises(ZeroDivisionError) if how == "raise" else nullcontext():
                async with opened(api, router, input=f"stall {name}") as (stream, events):
                    async for event in events:
                        if event.type == "response.output_text.delta" and stream.output_text == BEGINNING:
                            if how == "raise":
                                raise ZeroDivisionError
                            if how == "close":
                                await stream.close() if api.mode == "async" else stream.close()
                            break
            with pytest.raises(errors.StreamInterruptedError, match="closed before its end") as caught:
                await stream.final_response() if api.mode == "async" else stream.final_response()
            assert caught.value.text == stream.output_text == BEGINNING
            # The host answers others, the same client included.
            async with opened(api, router, input="hi") as (another, others):
                assert [event.type async for event in others][-1] == "response.completed"
            assert another.output_text == TEXT

    asyncio.run(leave())
    assert wait_until_abandoned(azure, name)


def test_cancelling_a_task_stops_the_server(azure: str) -> None:
    name = uuid.uuid4().hex

    async def cancel() -> None:
        begun = asyncio.Event()

        async def listen() -> None:
            async with (
                OpenRouter(server_url=azure, **plain()) as router,
                await router.beta.responses.send_async(model=MODEL, input=f"stall {name}", stream=True) as stream,
            ):
                async for _ in stream:
                    begun.set()

        task = asyncio.create_task(listen())
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel())
    assert wait_until_abandoned(azure, name)


def test_connection_serves_again_after_a_stream(api: Api, azure: str) -> None:
    ports: list[int] = []

    def note(response: httpx.Response) -> None:
        ports.append(response.extensions["network_stream"].get_extra_info("client_addr")[1])

    async def talk() -> None:
        async with OpenRouter(server_url=azure, **plain(on_response=note)) as router:
            for scene in ("hi", "all", "fail", "incomplete"):
                async with opened(api, router, input=scene) as (_, events):
                    async for _ in events:
                        pass
            if api.mode == "async":
                await router.beta.responses.send_async(model=MODEL, input="hi")
            else:
                router.beta.responses.send(model=MODEL, input="hi")

    asyncio.run(talk())
    assert len(ports) == 5
    assert len(set(ports)) == 1


def test_many_streams_at_once(api: Api, azure: str) -> None:
    scenes = [*SCENES, *SCENES]
    texts: dict[int, str] = {}

    async def all_at_once() -> list[Any]:
        async with OpenRouter(server_url=azure, **plain()) as router:

            async def one(scene: str) -> list[str]:
                async with await router.beta.responses.send_async(model=MODEL, input=scene, stream=True) as stream:
                    return [wire_type(item) for item in (await stream.final_response()).output]

            return await asyncio.gather(*map(one, scenes))

    if api.mode == "async":
        assert asyncio.run(all_at_once()) == [SCENES[scene] for scene in scenes]
        return
    with OpenRouter(api_key=KEY, server_url=azure) as router:

        def read(index: int) -> None:
            with router.beta.responses.send(model=MODEL, input=scenes[index], stream=True) as stream:
                texts[index] = "".join(stream.text)

        threads = [threading.Thread(target=read, args=(index,)) for index in range(len(scenes))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    gc.collect()  # so that a connection that nobody closed warns here
    assert [texts.get(index) for index in range(len(scenes))] == [
        "" if scene in WITHOUT_TEXT else TEXT for scene in scenes
    ]


# The host: refusals.


@both
@pytest.mark.parametrize(
    ("parameters", "code", "parameter"),
    [
        ({"model": 5, "input": "hi"}, "invalid_request", "$.model"),
        ({"model": MODEL, "input": 5}, "invalid_request", "$.input"),
        ({"model": MODEL, "input": "hi", "temperature": "warm"}, "invalid_request", "$.temperature"),
        ({"model": MODEL, "input": "hi", "extra_body": {"tools": {}}}, "invalid_request", "$.tools"),
        ({"model": MODEL, "input": "hi", "previous_response_id": "x"}, "invalid_parameters", "previous_response_id"),
    ],
)
def test_validation(
    api: Api, azure: str, parameters: dict[str, Any], code: str, parameter: str, streamed: bool
) -> None:
    with pytest.raises(errors.BadRequestResponseError) as caught:
        (stream if streamed else send)(api, azure, validate=False, **parameters)
    error = caught.value
    assert (error.status_code, error.code, error.data.error.code, error.attempts) == (400, code, code, 1)
    assert not error.retryable
    assert error.data.error.message in str(error)
    raw = error.data.to_dict()["error"]
    assert parameter in [raw.get("param"), *(detail["param"] for detail in raw.get("details", []))]
    assert error.headers["x-request-id"] == raw["additionalInfo"]["request_id"]
    assert survives_pickling(error)


@both
def test_there_is_no_such_address(api: Api, azure: str, streamed: bool) -> None:
    with pytest.raises(errors.NotFoundResponseError) as caught:
        final(api, f"{azure}/elsewhere", streamed, input="hi")
    assert (caught.value.status_code, caught.value.attempts) == (404, 1)


# The mock: what a reply holds.


@both
@pytest.mark.parametrize("prefix", ["/v1", "/api/v1"])
def test_hello(api: Api, mock_server: str, prefix: str, streamed: bool) -> None:
    mock = Mock(mock_server, prefix)
    result = final(api, mock.url, streamed, client=mock.client(), input="say hello")
    assert result.output_text == "A mock says hello, in twenty-character pieces."
    assert (result.usage.input_tokens, result.usage.output_tokens, result.usage.total_tokens) == (11, 7, 18)
    assert not result.usage.cost
    assert (result.status, result.model) == ("completed", MODEL)
    (entry,) = mock.received()
    assert (entry["path"], entry["body"]["model"]) == (f"{prefix}/responses", MODEL)


def test_stream_without_sequence_numbers_and_without_done(api: Api, aimock: Mock) -> None:
    result = stream(api, aimock.url, client=aimock.client(), input="say hello")
    assert result.deltas == result.final.output_text == "A mock says hello, in twenty-character pieces."
    assert not any(event.is_unknown for event in result.events)
    assert not any("sequence_number" in event.to_dict() for event in result.events)
    assert not any(event.sequence_number for event in result.events)


def test_headers_arrive(api: Api, aimock: Mock) -> None:
    settings = aimock.client(
        http_referer="https://app.example", x_open_router_title="An app", x_open_router_categories="a,b"
    )
    api.send(aimock.url, client=settings, model=MODEL, input="say hello", extra_headers={"X-Mine": "1"})
    (entry,) = aimock.received()
    sent = {
        "http-referer": "https://app.example",
        "x-openrouter-title": "An app",
        "x-openrouter-categories": "a,b",
        "x-mine": "1",
        "content-type": "application/json",
        "accept": "application/json",
    }
    assert entry["headers"].items() >= sent.items()
    assert entry["headers"]["user-agent"].startswith("openrouter-responses/")
    assert entry["body"]["messages"] == [{"role": "user", "content": "say hello"}]


@both
def test_parallel_tools(api: Api, aimock: Mock, streamed: bool) -> None:
    output = final(api, aimock.url, streamed, client=aimock.client(), input="several tools", tools=TOOLS).output
    assert [(call.call_id, call.name, json.loads(call.arguments)) for call in output] == [
        ("call_first", "get_weather", {"city": "Tromsø", "unit": "kelvin"}),
        ("call_second", "get_time", {"zone": "Arctic/Longyearbyen"}),
        ("call_third", "ping", {}),
    ]


def test_pieces_of_parallel_tools(api: Api, aimock: Mock) -> None:
    result = stream(api, aimock.url, client=aimock.client(), input="several tools", tools=TOOLS)
    pieces: dict[int, str] = {}
    for event in result.events:
        if event.type == "response.function_call_arguments.delta":
            pieces[event.output_index] = pieces.get(event.output_index, "") + event.delta
    assert list(pieces.values()) == [call.arguments for call in result.final.output]


@both
def test_calls_and_text_keep_their_order(api: Api, aimock: Mock, streamed: bool) -> None:
    result = final(api, aimock.url, streamed, client=aimock.client(), input="mixed order", tools=TOOLS)
    assert [item.type for item in result.output] == ["function_call", "message", "function_call", "message"]
    assert [item.call_id for item in result.output if item.type == "function_call"] == ["call_before", "call_after"]
    assert result.output_text == "One call is out, another follows. That was all."


@both
def test_encrypted_reasoning(api: Api, aimock: Mock, streamed: bool) -> None:
    result = final(
        api,
        aimock.url,
        streamed,
        client=aimock.client(),
        input="reason first",
        include=["reasoning.encrypted_content"],
    )
    item = of_type(result.output, "reasoning")
    assert [part.text for part in item.summary] == ["Half of ten is five; doubled again it is ten."]
    assert isinstance(item.encrypted_content, str)
    assert item.encrypted_content
    assert result.output_text == "Ten."


@both
def test_web_searches(api: Api, aimock: Mock, streamed: bool) -> None:
    result = final(api, aimock.url, streamed, client=aimock.client(), input="search twice")
    searches = [item for item in result.output if item.type == "web_search_call"]
    assert [(item.action.type, item.action.query) for item in searches] == [
        ("search", "northern lights tonight"),
        ("search", "cloud cover tonight"),
    ]
    assert result.output_text == "The sky is clear."


@both
@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("halves of characters", "🦊🐻‍❄️ and 𝄞, x"),
        (
            "odd characters",
            "tab\tCR LF\r\nseparators\u2028\u2029\u0085 quotes \"' slash \\ data: [DONE]\n\nevent: x\0\x1f zażółć 東京",
        ),
    ],
)
def test_characters(api: Api, aimock: Mock, question: str, text: str, streamed: bool) -> None:
    assert final(api, aimock.url, streamed, client=aimock.client(), input=question).output_text == text


def test_halves_of_characters(api: Api, aimock: Mock) -> None:
    """Each delta is one UTF-16 unit: half an emoji cannot be encoded, what the user is given as text always can."""
    text = "🦊🐻‍❄️ and 𝄞, x"

    async def read() -> tuple[list[str], list[str]]:
        async with OpenRouter(server_url=aimock.url, **plain(**aimock.client())) as router:
            async with opened(api, router, input="halves of characters") as (stream, events):
                halves = [event.delta async for event in events if event.type == "response.output_text.delta"]
            assert stream.output_text == text
            async with opened(api, router, input="halves of characters") as (stream, _):
                if api.mode == "async":
                    return halves, [piece async for piece in stream.text]
                return halves, list(stream.text)

    halves, pieces = asyncio.run(read())
    assert "\ud83e" in halves
    assert len(halves) == len(text.encode("utf-16-le")) // 2
    assert "".join(pieces) == text
    assert [piece.encode() for piece in pieces] == [character.encode() for character in text]


def test_text_so_far_can_be_encoded_at_character_boundaries(api: Api, aimock: Mock) -> None:
    text = "🦊🐻‍❄️ and 𝄞, x"

    async def read() -> list[str]:
        async with (
            OpenRouter(server_url=aimock.url, **plain(**aimock.client())) as router,
            opened(api, router, input="halves of characters") as (taken, events),
        ):
            return [taken.output_text async for event in events if event.type == "response.output_text.delta"]

    seen = asyncio.run(read())
    assert all(so_far.encode() for so_far in seen if so_far)
    assert list(dict.fromkeys(seen)) == [text[:length] for length in range(len(text) + 1)]


@both
def test_json_as_text(api: Api, aimock: Mock, streamed: bool) -> None:
    result = final(
        api,
        aimock.url,
        streamed,
        client=aimock.client(),
        input="an object",
        text={"format": {"type": "json_object"}},
    )
    assert json.loads(result.output_text) == {"name": "Grace", "tags": ["a", "b"], "age": 85}


@both
def test_completed_but_incomplete(api: Api, aimock: Mock, streamed: bool) -> None:
    """The mock ends every stream with `response.completed`; its status is what counts."""
    result = final(api, aimock.url, streamed, client=aimock.client(), input="too little room")
    assert (result.status, result.output_text, result.usage.total_tokens) == ("incomplete", "This goes on until", 7)


@both
def test_completed_but_failed(api: Api, aimock: Mock, streamed: bool) -> None:
    with pytest.raises(errors.OpenRouterError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(), input="withheld")
    assert not isinstance(caught.value, errors.NoResponseError)
    assert (caught.value.response.status, caught.value.text) == ("failed", "The beginning of")


# The mock: statuses and retries.


@both
@pytest.mark.parametrize("key", ["sk-or-v1-somebody-elses", f"{AIMOCK_KEY}x"])
def test_wrong_key(api: Api, aimock: Mock, key: str, streamed: bool) -> None:
    with pytest.raises(errors.UnauthorizedResponseError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(api_key=key), input="say hello")
    error = caught.value
    assert (error.status_code, error.code, error.attempts, error.retryable) == (401, "invalid_api_key", 1, False)
    assert "Invalid API key" in str(error)
    assert key not in f"{error!r}{error}{error.body}{pickle.dumps(error)!r}"
    assert survives_pickling(error)


@both
@pytest.mark.parametrize(
    ("status", "kind", "retryable"),
    [
        (400, errors.BadRequestResponseError, False),
        (402, errors.PaymentRequiredResponseError, False),
        (403, errors.ForbiddenResponseError, False),
        (408, errors.RequestTimeoutResponseError, True),
        (413, errors.PayloadTooLargeResponseError, False),
        (418, errors.OpenRouterDefaultError, False),
        (422, errors.UnprocessableEntityResponseError, False),
        (502, errors.BadGatewayResponseError, True),
        (524, errors.EdgeNetworkTimeoutResponseError, True),
        (529, errors.ProviderOverloadedResponseError, True),
    ],
)
def test_status(
    api: Api, aimock: Mock, status: int, kind: type[errors.OpenRouterError], retryable: bool, streamed: bool
) -> None:
    with pytest.raises(kind) as caught:
        final(api, aimock.url, streamed, client=aimock.client(max_retries=0), input=f"status {status}")
    error = caught.value
    assert (type(error), error.status_code, error.retryable) == (kind, status, retryable)
    assert error.data.error.message in str(error)
    assert error.attempts == len(aimock.received()) == 1


@pytest.mark.parametrize("status", [400, 402, 403, 413, 418, 422])
def test_status_that_is_never_retried(api: Api, aimock: Mock, status: int) -> None:
    with pytest.raises(errors.OpenRouterError):
        send(api, aimock.url, client=aimock.client(max_retries=5), input=f"status {status}")
    assert [entry["response"]["status"] for entry in aimock.received()] == [status]


@pytest.mark.parametrize("status", [408, 502, 524, 529])
def test_retries_as_the_reference_sdk_configures_them(api: Api, aimock: Mock, status: int) -> None:
    config = RetryConfig("backoff", BackoffStrategy(10, 20, 1.5, 200), True)
    with pytest.raises(errors.OpenRouterError) as caught:
        send(api, aimock.url, client=aimock.client(retry_config=config), input=f"status {status}")
    assert caught.value.attempts > 3
    assert [entry["response"]["status"] for entry in aimock.received()] == [status] * caught.value.attempts


@both
def test_nothing_matches(api: Api, aimock: Mock, streamed: bool) -> None:
    with pytest.raises(errors.NotFoundResponseError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(), input="?")
    assert (caught.value.code, caught.value.attempts) == ("no_fixture_match", 1)


def test_rate_limit_is_waited_for(api: Api, aimock: Mock) -> None:
    waits: list[tuple[type, int, float]] = []
    settings = aimock.client(on_retry=lambda error, sent, delay: waits.append((type(error), sent, delay)))
    result = final(api, aimock.url, api.mode == "async", client=settings, input="limited once")
    assert (result.output_text, result.meta.attempts) == ("Now it is your turn.", 2)
    ((kind, sent, delay),) = waits
    assert (kind, sent) == (errors.TooManyRequestsResponseError, 1)
    assert 1 <= delay <= 1.1
    assert [entry["response"]["status"] for entry in aimock.received()] == [429, 200]


@both
def test_rate_limit_that_is_too_long_is_not_waited_for(api: Api, aimock: Mock, streamed: bool) -> None:
    with pytest.raises(errors.TooManyRequestsResponseError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(), input="limited for long")
    error = caught.value
    assert (error.retry_after, error.attempts, error.code, error.retryable) == (3600, 1, "rate_limit_exceeded", True)
    assert "Come back later" in str(error)
    assert "3600 s" in str(error)
    assert len(aimock.received()) == 1


@both
@pytest.mark.parametrize("retries", [0, 1, 3])
def test_giving_up(api: Api, aimock: Mock, retries: int, streamed: bool) -> None:
    with pytest.raises(errors.TooManyRequestsResponseError) as caught:
        final(api, aimock.url, streamed, client=aimock.client(max_retries=retries), input="limited for ever")
    assert (caught.value.attempts, caught.value.retry_after) == (retries + 1, 0)
    assert len(aimock.received()) == retries + 1


@both
def test_third_time_works(api: Api, aimock: Mock, streamed: bool) -> None:
    seen: list[type] = []
    settings = aimock.client(on_retry=lambda error, *_: seen.append(type(error)))
    result = final(api, aimock.url, streamed, client=settings, input="fails twice")
    assert (result.output_text, result.meta.attempts) == ("The third time works.", 3)
    assert seen == [errors.InternalServerResponseError, errors.ServiceUnavailableResponseError]
    assert [entry["response"]["status"] for entry in aimock.received()] == [500, 503, 200]


@both
@pytest.mark.parametrize(
    ("mishap", "kind", "retried"),
    [
        ("drop", errors.InternalServerResponseError, True),
        ("ratelimit", errors.TooManyRequestsResponseError, True),
        ("disconnect", errors.APIConnectionError, True),
        ("malformed", errors.ResponseValidationError, False),
    ],
)
def test_mishaps(
    api: Api, aimock: Mock, mishap: str, kind: type[errors.OpenRouterError], retried: bool, streamed: bool
) -> None:
    retries = 0 if mishap == "ratelimit" else 1  # its Retry-After would be waited for
    with pytest.raises(kind) as caught:
        final(
            api,
            aimock.url,
            streamed,
            client=aimock.client(max_retries=retries),
            input="say hello",
            extra_headers={f"X-AIMock-Chaos-{mishap}": "1"},
        )
    assert caught.value.attempts == len(aimock.received()) == (1 + retries if retried else 1)
    assert caught.value.retryable == retried
    assert survives_pickling(caught.value)


@both
def test_malformed_answer_is_shown(api: Api, aimock: Mock, streamed: bool) -> None:
    with pytest.raises(errors.ResponseValidationError) as caught:
        final(
            api,
            aimock.url,
            streamed,
            client=aimock.client(),
            input="say hello",
            extra_headers={"X-AIMock-Chaos-Malformed": "1"},
        )
    error = caught.value
    assert error.status_code == 200
    assert error.body == "{malformed json: <<<chaos>>>"
    assert error.body in str(error)
    assert error.headers["x-request-id"].startswith("req-")


def test_another_key_is_fetched_for_each_request(api: Api, aimock: Mock) -> None:
    keys = iter(["sk-or-v1-expired", AIMOCK_KEY])

    async def talk() -> str:
        async with OpenRouter(
            server_url=aimock.url, api_key=lambda: next(keys), extra_headers={"X-Test-Id": aimock.id}
        ) as router:
            with pytest.raises(errors.UnauthorizedResponseError):
                async with opened(api, router, input="say hello"):
                    pass
            async with opened(api, router, input="say hello") as (stream, events):
                async for _ in events:
                    pass
            return stream.output_text

    assert asyncio.run(talk()).startswith("A mock says hello")


# The mock: streams that end badly, or slowly.


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("cut short", "These words are cut off before they can come to their end."),
        ("drop the line", "The line goes dead while this is being told, piece by piece."),
        ("nothing but the head", "Never heard."),
    ],
)
def test_interrupted_stream(api: Api, aimock: Mock, question: str, whole: str) -> None:
    result = stream(api, aimock.url, client=aimock.client(), input=question)
    error = result.error
    assert isinstance(error, errors.StreamInterruptedError)
    assert error.text == result.deltas
    assert whole.startswith(error.text)
    assert len(error.text) < len(whole)
    assert error.response.status == "in_progress"
    assert error.response.id == result.events[0].response.id
    assert (error.status_code, error.attempts) == (200, 1)
    assert result.final is None
    assert len(aimock.received()) == 1
    assert survives_pickling(error)


def test_what_came_before_the_cut(api: Api, aimock: Mock) -> None:
    """The mock cuts behind the second piece, which it may or may not have got rid of."""
    result = stream(api, aimock.url, client=aimock.client(), input="cut short")
    assert result.deltas in ("These words are cut ", "These words are cut off before they can ")
    assert isinstance(result.error, errors.StreamInterruptedError)
    (item,) = result.error.response.output
    assert (item.type, item.status, item.role) == ("message", "in_progress", "assistant")
    assert item.content[0].text == result.deltas


@both
def test_slow_answer(api: Api, aimock: Mock, streamed: bool) -> None:
    """Each pause is shorter than the time limit, all of them are longer."""
    result = final(api, aimock.url, streamed, client=aimock.client(), input="take your time", timeout=0.6)
    assert result.output_text.endswith("nobody lost patience with it.")


def test_slow_stream_comes_bit_by_bit(api: Api, aimock: Mock) -> None:
    async def read() -> int:
        async with (
            OpenRouter(server_url=aimock.url, **plain(**aimock.client())) as router,
            opened(api, router, input="take your time") as (taken, events),
        ):
            return len({taken.meta.bytes async for _ in events})

    assert asyncio.run(read()) > 3


def test_total_timeout_of_a_slow_stream(api: Api, aimock: Mock) -> None:
    result = stream(api, aimock.url, client=aimock.client(), input="take your time", total_timeout=0.4)
    assert isinstance(result.error, errors.APITimeoutError)
    assert "total_timeout" in str(result.error)
    assert "Once there was a server".startswith(result.error.text[:23])
    assert result.error.text == result.deltas


# Both: a conversation, of which the server keeps nothing.


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
    """Ten questions, each answered by way of tools; what comes back is what was delivered, whatever its kind."""
    root = request.getfixturevalue("azure" if server == "azure" else "mock_server")
    settings = {"api_key": AIMOCK_KEY}
    history: list[Any] = []
    expected: list[Any] = []
    with Recorder(root if server == "azure" else f"{root}/v1") as recorder:
        for turn in range(20):
            if turn % 2 == 0:
                question = f"talk {turn // 2}" if server == "azure" else f"conversation, part {turn // 2}"
                said: list[Any] = [{"type": "message", "role": "user", "content": question}]
            history += said
            expected += said
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
            said = outputs_of(result.output)
            assert bool(said) == (turn % 2 == 0)
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
    with Recorder(azure) as recorder:
        result = final(api, recorder.url, streamed, input="rare")
        question = {"role": "user", "content": "hi"}
        second = final(api, recorder.url, streamed, input=[*result.to_input(), question])
    assert second.output_text == TEXT
    (_, received) = recorder.received
    delivered = recorder.delivered[0]
    output = delivered[-1]["response"]["output"] if streamed else delivered["output"]
    assert exact(received["input"]) == exact([*output, question])
