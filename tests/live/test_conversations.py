"""Conversations over real sockets: the history has whole turns, whatever happens to one, in each way to call."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import pickle
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import trio

from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses._core.total_usage import TotalUsage
from openrouter_responses.conversation import Conversation, keep_tokens, keep_turns
from openrouter_responses.errors import BadRequestResponseError, StreamInterruptedError
from openrouter_responses.structured import OutputMismatchError
from openrouter_responses.testing import FakeResponse, RawResponse, Server, reasoning, tool_call
from openrouter_responses.tools import ToolStarted, TurnLimitError, tool
from support import KEY, validator

USAGE = {"input_tokens": 3, "output_tokens": 2, "total_tokens": 5, "cost": 0.25}
ONCE = TotalUsage(3, 2, 5, 0.25)
HELLO = FakeResponse(reasoning("Hm.", encrypted_content="secret"), "Hello you", usage=USAGE)


def add(a: int) -> int:
    """Add one."""
    return a + 1


@tool(needs_approval=True)
def delete(path: str) -> str:
    """Delete a file."""
    return f"{path} is deleted"


@dataclass
class Person:
    name: str


class Chat:
    """A conversation in one of the ways to call; its methods never wait in the synchronous one."""

    def __init__(self, conversation: Conversation, is_sync: bool) -> None:
        self.conversation = conversation
        self.is_sync = is_sync

    async def call(self, name: str, *args: Any, **parameters: Any) -> Any:
        if self.is_sync:
            return getattr(self.conversation, name)(*args, **parameters)
        return await getattr(self.conversation, f"{name}_async")(*args, **parameters)

    async def send(self, *args: Any, **parameters: Any) -> Any:
        return await self.call("send", *args, **parameters)

    async def stream(self, *args: Any, events: int | None = None, name: str = "send", **parameters: Any) -> Any:
        """Read a stream, or so many events of it; return its text."""
        given = parameters if name == "parse_stream" else {"stream": True, **parameters}
        stream = await self.call(name, *args, **given)
        read = 0
        if self.is_sync:
            with stream:
                for _ in stream:
                    read += 1
                    if read == events:
                        return None
                return stream.final_response().output_text
        async with stream:
            async for _ in stream:
                read += 1
                if read == events:
                    return None
            return (await stream.final_response()).output_text


Play = Callable[..., list[Any]]
"""Runs a part of a test with a conversation; returns the requests that the server got."""


@pytest.fixture(params=["sync", "asyncio", "trio"])
def play(request: pytest.FixtureRequest) -> Play:
    def run(script: Any, work: Callable[[Chat], Awaitable[None]], **settings: Any) -> list[Any]:
        async def main(url: str) -> None:
            client = OpenRouter(api_key=KEY, server_url=url, max_retries=0)
            is_sync = request.param == "sync"
            try:
                await work(Chat(client.responses.conversation(**{"model": "m", **settings}), is_sync))
            finally:
                client.close() if is_sync else await client.aclose()

        with Server(script) as server:
            if request.param == "trio":
                trio.run(main, server.url)
            else:
                asyncio.run(main(server.url))
            return [each.json() for each in server.requests]

    return run


# Turns


@pytest.mark.parametrize("way", ["send", "stream"])
def test_the_history_is_sent_again(play: Play, way: str) -> None:
    async def work(chat: Chat) -> None:
        for text in ("Hi", "And?"):
            await getattr(chat, way)(text)
        history = chat.conversation
        assert (len(history), [turn.output_text for turn in history.turns]) == (2, ["Hello you"] * 2)
        assert [turn.usage for turn in history.turns] == [ONCE, ONCE]
        assert (history.turns[0].status, history.turns[0].model) == ("completed", "m")
        assert history.usage == TotalUsage(6, 4, 10, 0.5)
        assert history.turns[0].response_id != history.turns[1].response_id

    first, second = play(HELLO, work, instructions="Be brief.")
    assert first["input"] == [{"role": "user", "content": "Hi"}]
    assert first["instructions"] == second["instructions"] == "Be brief."
    types = [item.get("type", item.get("role")) for item in second["input"]]
    assert types == ["user", "reasoning", "message", "user"]
    assert second["input"][1]["encrypted_content"] == "secret"
    assert all(validator("InputItem").is_valid(item) for item in second["input"])


def test_arguments_of_a_turn_win_and_are_for_that_turn(play: Play) -> None:
    async def work(chat: Chat) -> None:
        await chat.send("Hi", model="other", temperature=0)
        await chat.send(input="And?")
        chat.conversation.defaults["model"] = "third"
        await chat.send([{"role": "developer", "content": "Rhyme."}, {"role": "user", "content": "So?"}])

    requests = play(HELLO, work)
    assert [request["model"] for request in requests] == ["other", "m", "third"]
    assert [request.get("temperature") for request in requests] == [0, None, None]
    assert [item["role"] for item in requests[2]["input"][-2:]] == ["developer", "user"]


def test_an_incomplete_response_is_a_turn(play: Play) -> None:
    async def work(chat: Chat) -> None:
        await chat.send("Hi")
        await chat.stream("Hi")
        assert [turn.status for turn in chat.conversation.turns] == ["incomplete"] * 2

    play(FakeResponse("Hel", incomplete="max_output_tokens"), work)


def test_a_stream_that_is_left_at_its_terminal_event_is_a_turn(play: Play) -> None:
    async def work(chat: Chat) -> None:
        conversation = chat.conversation
        stream = await chat.send("Hi", stream=True)
        async with contextlib.AsyncExitStack() as exits:
            events = exits.enter_context(stream) if chat.is_sync else await exits.enter_async_context(stream)
            while (next(events) if chat.is_sync else await anext(events)).type != "response.completed":
                assert not stream.is_finished
            assert stream.is_finished
            assert len(conversation) == 0
        assert [turn.output_text for turn in conversation.turns] == ["Hello you"]

    play(HELLO, work)


def test_an_asynchronous_stream_needs_no_second_await() -> None:
    async def main(url: str) -> None:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            chat = client.responses.conversation(model="m")
            async with chat.send_async("Hi", stream=True) as stream:
                assert [text async for text in stream.text]
            async with chat.send_async("Hi") as result:
                assert result.output_text == "Hello you"
            assert len(chat) == 2

    with Server(HELLO) as server:
        asyncio.run(main(server.url))


# Failures

FAILURES: dict[str, tuple[Any, Any, str]] = {
    "refused": (RawResponse.error(400, "no"), BadRequestResponseError, ""),
    "failed": (FakeResponse("Hello you", error="broken", usage=USAGE), OpenRouterError, "Hello you"),
    "cut": (FakeResponse("Hello you", ending="cut"), StreamInterruptedError, "Hello you"),
    "reset": (FakeResponse("Hello you", ending="reset"), StreamInterruptedError, ""),
    "not JSON": (RawResponse(200, body=b"oops"), OpenRouterError, ""),
}


@pytest.mark.parametrize("name", FAILURES)
@pytest.mark.parametrize("way", ["send", "stream"])
def test_a_failure_leaves_the_history_as_it_was(play: Play, name: str, way: str) -> None:
    failure, error, text = FAILURES[name]

    async def work(chat: Chat) -> None:
        conversation = chat.conversation
        await chat.send("Hi")
        before, usage = conversation.items, conversation.usage
        with pytest.raises(error):
            await getattr(chat, way)("And?")
        assert (conversation.items, len(conversation)) == (before, 1)
        if name == "failed":
            assert conversation.usage == TotalUsage(6, 4, 10, 0.5)
        else:
            assert conversation.usage == usage
        if name != "reset":
            kept = conversation.unfinished
            expected = text if way == "stream" or name == "failed" else ""
            assert (kept.output_text if kept else "") == expected
        await chat.send("So?")
        assert conversation.items[: len(before)] == before
        assert (len(conversation), conversation.unfinished) == (2, None)

    requests = play([HELLO, failure, HELLO], work)
    assert [item["content"] for item in requests[2]["input"] if item.get("role") == "user"] == ["Hi", "So?"]


def test_what_came_of_a_failed_turn_can_be_kept(play: Play) -> None:
    async def work(chat: Chat) -> None:
        with pytest.raises(ValueError, match="no turn is unfinished"):
            chat.conversation.keep()
        with pytest.raises(StreamInterruptedError):
            await chat.stream("Hi")
        assert chat.conversation.keep().output_text == "Hello you"
        assert len(chat.conversation) == 1
        await chat.send("Go on")

    broken = FakeResponse(reasoning("Hm."), "Hello you", tool_call("f", {"a": 1}), ending="cut")
    requests = play([broken, HELLO], work)
    assert [item["role"] for item in requests[1]["input"]] == ["user", "assistant", "user"]
    assert requests[1]["input"][1]["content"] == "Hello you"


@pytest.mark.parametrize("events", [1, 3, 5])
def test_a_stream_that_is_closed_early_leaves_the_history_as_it_was(play: Play, events: int) -> None:
    async def work(chat: Chat) -> None:
        await chat.stream("Hi", events=events)
        assert len(chat.conversation) == 0
        await chat.send("Hi")
        assert len(chat.conversation) == 1

    play(HELLO, work)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_stream_that_is_dropped_leaves_the_history_as_it_was() -> None:
    with Server(HELLO) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        chat = client.responses.conversation(model="m")
        stream = chat.send("Hi", stream=True)
        next(stream)
        del stream
        gc.collect()
        assert chat.send("Hi").output_text == "Hello you"
        assert len(chat) == 1


def test_what_the_caller_raises_in_a_stream_leaves_the_history_as_it_was(play: Play) -> None:
    async def work(chat: Chat) -> None:
        stream = await chat.send("Hi", stream=True)
        with contextlib.suppress(KeyError):
            async with contextlib.AsyncExitStack() as exits:
                exits.enter_context(stream) if chat.is_sync else await exits.enter_async_context(stream)
                raise KeyError
        assert len(chat.conversation) == 0
        await chat.send("Hi")

    play(HELLO, work)


def test_a_call_that_is_cancelled_leaves_the_history_as_it_was() -> None:
    async def main(server: Server) -> None:
        async with OpenRouter(api_key=KEY, server_url=server.url) as client:
            chat = client.responses.conversation(model="m")
            task = asyncio.create_task(chat.send_async("Hi"))
            await asyncio.to_thread(server.wait_for, lambda: bool(server.requests))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(chat) == 0
            assert (await chat.send_async("Hi")).output_text == "Hello you"
            assert len(chat) == 1

    with Server([RawResponse.json({}, ending="hang", cut_after=0), HELLO]) as server:
        asyncio.run(main(server))


@pytest.mark.parametrize(
    ("args", "parameters", "error", "sentence"),
    [
        ((), {}, TypeError, "input must be a text or a list of items, not NoneType"),
        (("Hi",), {"input": "Hi"}, TypeError, "input is passed twice"),
        (([],), {}, ValueError, "input has no items"),
        (("Hi",), {"messages": []}, TypeError, "unexpected keyword argument 'messages'"),
        (("Hi",), {"user": "x" * 300}, ValueError, "user"),
        (("Hi",), {"stream": "yes"}, TypeError, "stream"),
    ],
)
def test_a_wrong_argument_raises_before_anything_is_sent(
    play: Play, args: Any, parameters: Any, error: type[Exception], sentence: str
) -> None:
    async def work(chat: Chat) -> None:
        with pytest.raises(error, match=sentence):
            await chat.send(*args, **parameters)
        assert (len(chat.conversation), chat.conversation.unfinished) == (0, None)
        await chat.send("Hi")

    assert len(play(HELLO, work)) == 1


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"input": "Hi"}, "input is not a setting of a conversation: pass it to send"),
        ({"stream": True}, "stream is not a setting of a conversation: pass it to send"),
        ({"history": []}, r"a Conversation keeps them, and Conversation\.load\(\) reads saved ones"),
        ({"modle": "m"}, r"conversation\(\) got an unexpected keyword argument 'modle'. Did you mean 'model'"),
        ({"messages": []}, "Here it is 'input'"),
        ({"trim": 5}, r"trim must be a function of a list of items, such as keep_turns\(20\), not 5"),
    ],
)
def test_a_wrong_setting_raises_at_once(settings: Any, sentence: str) -> None:
    with OpenRouter(api_key=KEY) as client, pytest.raises(TypeError, match=sentence):
        client.responses.conversation(**settings)


# One turn at a time


def test_two_threads_do_not_mix_their_turns() -> None:
    going, errors = threading.Event(), list[Exception]()

    def respond(request: Any) -> Any:
        going.wait(30)
        return HELLO

    with Server(respond) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        chat = client.responses.conversation(model="m")
        thread = threading.Thread(target=chat.send, args=("first",))
        thread.start()
        server.wait_for(lambda: len(server.requests) == 1)
        for refused in (lambda: chat.send("second"), chat.undo, chat.keep):
            try:
                refused()
            except RuntimeError as error:
                errors.append(error)
        fork = chat.fork()
        assert len(fork) == 0
        going.set()
        thread.join()
        assert [str(error).partition(":")[0] for error in errors] == [
            "this conversation has a turn under way, and takes one at a time"
        ] * 3
        assert [turn.input[0]["content"] for turn in chat.turns] == ["first"]
        assert fork.send("second").output_text == "Hello you"


def test_two_tasks_do_not_mix_their_turns() -> None:
    async def main(url: str) -> None:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            chat = client.responses.conversation(model="m")
            results = await asyncio.gather(*(chat.send_async(str(n)) for n in range(5)), return_exceptions=True)
            assert [type(result).__name__ for result in results] == ["OpenResponsesResult"] + ["RuntimeError"] * 4
            assert len(chat) == 1
            async with chat.send_async("a", stream=True) as stream:
                with pytest.raises(RuntimeError, match="turn under way"):
                    await chat.send_async("b")
                await stream.final_response()
                await chat.send_async("c")
            assert [turn.input[0]["content"] for turn in chat.turns] == ["0", "a", "c"]

    with Server(HELLO) as server:
        asyncio.run(main(server.url))


# Functions


def test_a_call_without_its_output_is_refused_unsent(play: Play) -> None:
    async def work(chat: Chat) -> None:
        conversation = chat.conversation
        await chat.send("Hi", tools=[{"type": "function", "name": "f", "parameters": {}}])
        assert [call["call_id"] for call in conversation.calls_without_outputs] == ["c1"]
        with pytest.raises(ValueError, match=r"waits for the output of f \(c1\)"):
            await chat.send("And?")
        await chat.send([{"type": "function_call_output", "call_id": "c1", "output": "5"}])
        assert conversation.calls_without_outputs == []
        await chat.send("And?")
        assert len(conversation) == 3

    assert len(play([FakeResponse(tool_call("f", {}, "c1")), HELLO, HELLO], work)) == 3


RUN = [FakeResponse(reasoning("Hm."), tool_call("add", {"a": 1}, "c1"), usage=USAGE), HELLO]


def test_a_run_is_a_turn(play: Play) -> None:
    async def work(chat: Chat) -> None:
        await chat.send("Hi")
        result = await chat.call("run", "1 + 1?", tools=[add], max_turns=3)
        assert (result.output_text, result.turns) == ("Hello you", 2)
        turn = chat.conversation.turns[1]
        assert [item["type"] for item in turn.output] == [
            "reasoning", "function_call", "function_call_output", "reasoning", "message",
        ]  # fmt: skip
        assert turn.input == [{"role": "user", "content": "1 + 1?"}]
        assert (turn.usage, chat.conversation.usage) == (TotalUsage(6, 4, 10, 0.5), TotalUsage(9, 6, 15, 0.75))
        await chat.send("And?")

    requests = play([HELLO, *RUN, HELLO], work, trim=keep_turns(2))
    assert requests[3]["input"][0] == {"role": "user", "content": "1 + 1?"}
    assert len(requests[3]["input"]) == 7


def test_a_run_that_fails_leaves_the_history_as_it_was(play: Play) -> None:
    async def work(chat: Chat) -> None:
        await chat.send("Hi")
        before = chat.conversation.items
        with pytest.raises(TurnLimitError):
            await chat.call("run", "1 + 1?", tools=[add], max_turns=1)
        assert chat.conversation.items == before
        assert chat.conversation.usage == TotalUsage(6, 4, 10, 0.5)
        with pytest.raises(BadRequestResponseError):
            await chat.call("run", "1 + 1?", tools=[add])
        assert chat.conversation.items == before
        assert chat.conversation.usage == TotalUsage(9, 6, 15, 0.75)

    play([HELLO, RUN[0], RUN[0], RawResponse.error(400, "no")], work)


def test_a_run_goes_on_from_its_checkpoint(play: Play, tmp_path: Path) -> None:
    async def work(chat: Chat) -> None:
        conversation = chat.conversation
        await chat.send("Hi")
        result = await chat.call("run", "Delete a.txt", tools=[delete])
        assert [call.name for call in result.pending] == ["delete"]
        assert (len(conversation), conversation.calls_without_outputs) == (1, [])
        with pytest.raises(TypeError, match="pass input or checkpoint, not both"):
            await chat.call("run", "a", tools=[delete], checkpoint=result.checkpoint)
        conversation.save(tmp_path / "chat.json")
        loaded = Chat(Conversation.load(tmp_path / "chat.json", conversation._calls), chat.is_sync)
        result = await loaded.call("run", tools=[delete], checkpoint=result.checkpoint, decisions={"c1": True})
        assert result.output_text == "Hello you"
        turn = loaded.conversation.turns[1]
        assert (turn.input, len(turn.output)) == ([{"role": "user", "content": "Delete a.txt"}], 4)
        assert loaded.conversation.usage == TotalUsage(9, 6, 15, 0.75)
        other = Chat(conversation.fork(), chat.is_sync)
        with pytest.raises(ValueError, match="not of a run of this conversation"):
            await other.call("run", tools=[delete], checkpoint={**result.checkpoint, "items": []})
        assert len(other.conversation) == 1

    play([HELLO, FakeResponse(tool_call("delete", {"path": "a.txt"}, "c1"), usage=USAGE), HELLO], work)


def test_a_run_as_it_happens() -> None:
    async def main(url: str) -> None:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            chat = client.responses.conversation(model="m")
            async with chat.run_stream_async("Hi", tools=[add]) as steps:
                assert [step async for step in steps if isinstance(step, ToolStarted)]
            assert (len(chat), chat.usage) == (1, TotalUsage(6, 4, 10, 0.5))

    with Server(RUN) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        chat = client.responses.conversation(model="m")
        with chat.run_stream("Hi", tools=[add]) as steps:
            assert steps.final_result().output_text == "Hello you"
        assert (len(chat), chat.usage) == (1, TotalUsage(6, 4, 10, 0.5))
    with Server(RUN) as server:
        asyncio.run(main(server.url))


# Structured output

ADA, BOB = FakeResponse('{"name": "Ada"}', usage=USAGE), FakeResponse('{"name": 5}', usage=USAGE)


def test_a_structured_output_is_a_turn(play: Play) -> None:
    async def work(chat: Chat) -> None:
        result = await chat.call("parse", "Who?", output_type=Person, output_retries=1)
        assert result.parsed == Person("Ada")
        [turn] = chat.conversation.turns
        assert (turn.output_text, turn.usage) == ('{"name": "Ada"}', TotalUsage(6, 4, 10, 0.5))
        assert await chat.stream("Who?", name="parse_stream", output_type=Person) == '{"name": "Ada"}'
        assert len(chat.conversation) == 2

    requests = play([BOB, ADA, ADA], work)
    assert [item["role"] for item in requests[2]["input"]] == ["user", "assistant", "user"]


def test_a_structured_output_that_does_not_fit_leaves_the_history_as_it_was(play: Play) -> None:
    async def work(chat: Chat) -> None:
        with pytest.raises(OutputMismatchError):
            await chat.call("parse", "Who?", output_type=Person)
        assert len(chat.conversation) == 0
        assert chat.conversation.usage == ONCE
        assert chat.conversation.keep().output_text == '{"name": 5}'

    play([BOB], work)


# Trimming


def test_what_is_sent_is_trimmed_and_the_history_is_not(play: Play) -> None:
    async def work(chat: Chat) -> None:
        for number in range(4):
            await chat.send(str(number))
        assert len(chat.conversation) == 4
        assert len(chat.conversation.items) == 12

    requests = play(HELLO, work, trim=keep_turns(2), instructions="Be brief.")
    assert [item["content"] for item in requests[3]["input"] if item.get("role") == "user"] == ["2", "3"]
    assert requests[3]["instructions"] == "Be brief."


def test_tokens_are_estimated_by_what_the_server_reported(play: Play) -> None:
    async def work(chat: Chat) -> None:
        for _ in range(3):
            await chat.send("x" * 100)

    dense, thin = ({"input_tokens": tokens} for tokens in (200, 10))
    assert len(play(FakeResponse("a", usage=dense), work, trim=keep_tokens(150))[2]["input"]) == 1
    assert len(play(FakeResponse("a", usage=thin), work, trim=keep_tokens(150))[2]["input"]) == 5


def test_a_rule_that_returns_something_else_is_named(play: Play) -> None:
    def forget(items: list[Any]) -> Any:
        return None

    async def work(chat: Chat) -> None:
        with pytest.raises(
            TypeError, match="the result of trim=forget must be a text or a list of items, not NoneType"
        ):
            await chat.send("Hi")
        assert len(chat.conversation) == 0

    assert play(HELLO, work, trim=forget) == []


def test_a_rule_that_changes_items_changes_what_is_sent_alone(play: Play) -> None:
    def cut(items: list[Any]) -> Any:
        for item in items:
            item["content"] = "(cut)"
        return items

    async def work(chat: Chat) -> None:
        await chat.send("a")
        fork = chat.conversation.fork()
        await chat.send("b")
        assert [turn.input[0]["content"] for turn in chat.conversation.turns] == ["a", "b"]
        assert fork.items[0]["content"] == "a"  # type: ignore[typeddict-item]  # of any item

    requests = play(HELLO, work, trim=cut)
    assert [item["content"] for item in requests[1]["input"] if item.get("role") == "user"] == ["(cut)"] * 2


# Copies and files


def test_what_undo_returns_is_a_copy_and_defaults_are_not_shared(play: Play) -> None:
    async def work(chat: Chat) -> None:
        await chat.send("a")
        fork = chat.conversation.fork()
        chat.conversation.undo().input[0]["content"] = "changed"
        fork.defaults["tools"][0]["type"] = "other"
        fork.defaults["metadata"]["a"] = "changed"
        assert fork.turns[0].input[0]["content"] == "a"
        assert chat.conversation.defaults["tools"] == [{"type": "openrouter:web_search"}]
        assert chat.conversation.defaults["metadata"] == {"a": "b"}

    play(HELLO, work, tools=[{"type": "openrouter:web_search"}], metadata={"a": "b"})


def test_a_saved_file_does_not_choose_where_the_key_goes(tmp_path: Path) -> None:
    with Server(HELLO) as server, Server(HELLO) as other, OpenRouter(api_key=KEY, server_url=server.url) as client:
        saved = saved_chat(client).to_json()
        saved["parameters"]["server_url"] = other.url
        (tmp_path / "chat.json").write_text(json.dumps(saved), encoding="utf-8")
        with pytest.raises(ValueError, match="server_url"):
            Conversation.load(tmp_path / "chat.json", client)
        assert other.requests == []


def test_a_fork_is_independent(play: Play) -> None:
    async def work(chat: Chat) -> None:
        for text in ("a", "b"):
            await chat.send(text)
        fork = Chat(chat.conversation.fork(at=1), chat.is_sync)
        fork.conversation.defaults["model"] = "other"
        await fork.send("c")
        chat.conversation.undo()
        chat.conversation.items.clear()
        chat.conversation.turns[0].input[0]["content"] = "changed"
        await chat.send("d")
        assert [turn.input[0]["content"] for turn in fork.conversation.turns] == ["a", "c"]
        assert [turn.input[0]["content"] for turn in chat.conversation.turns] == ["a", "d"]
        assert (fork.conversation.usage, chat.conversation.usage.total_tokens) == (TotalUsage(6, 4, 10, 0.5), 15)

    requests = play(HELLO, work, trim=keep_turns(1))
    assert [(request["model"], len(request["input"])) for request in requests[2:]] == [("other", 1), ("m", 1)]


def saved_chat(client: OpenRouter) -> Conversation:
    chat = client.responses.conversation(
        model="m", instructions="i", extra_headers={"x": KEY}, timeout=5, tools=[{"type": "openrouter:web_search"}]
    )
    chat.send("Hi \ud800")
    return chat


def test_a_conversation_is_saved_whole_and_without_the_key(tmp_path: Path) -> None:
    path = tmp_path / "chat.json"
    with Server(HELLO) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        chat = saved_chat(client)
        chat.save(path)
        assert KEY not in path.read_text("utf-8")
        loaded = Conversation.load(str(path), client, trim=keep_turns(3), instructions="j")
        assert (loaded.turns, loaded.usage) == (chat.turns, chat.usage)
        assert loaded.defaults == {"model": "m", "instructions": "j", "tools": [{"type": "openrouter:web_search"}]}
        again = Conversation.from_json(json.loads(json.dumps(chat.to_json())), client.responses)
        assert again.to_json() == chat.to_json()
        assert again.send("And?").output_text == "Hello you"


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, link = tmp_path / "chat.json", tmp_path / "link.json"
    with Server(HELLO) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        chat = saved_chat(client)
        chat.save(path)
        path.chmod(0o640)
        link.symlink_to(path)
        chat.send("And?")
        chat.save(link)
        assert link.is_symlink()
        assert (len(Conversation.load(path, client)), path.stat().st_mode & 0o777) == (2, 0o640)

        def fail(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "fsync", fail)
        chat.undo()
        with pytest.raises(KeyboardInterrupt):
            chat.save(path)
        assert len(Conversation.load(path, client)) == 2
        assert sorted(each.name for each in tmp_path.iterdir()) == ["chat.json", "link.json"]


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"format": 5}', b"\xff", b"[" * 100_000])
def test_a_file_that_is_something_else_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)
    with OpenRouter(api_key=KEY) as client:
        with pytest.raises(ValueError, match=r"other\.json.*not a saved conversation"):
            Conversation.load(path, client)
        with pytest.raises(FileNotFoundError):
            Conversation.load(tmp_path / "missing.json", client)


def test_what_is_nested_too_deeply_is_not_saved(tmp_path: Path) -> None:
    deep: Any = "x"
    for _ in range(5000):
        deep = [deep]
    with OpenRouter(api_key=KEY) as client:
        chat = client.responses.conversation(model="m", metadata={"a": deep})
        with pytest.raises(ValueError, match="nested deeper than JSON can be written"):
            chat.save(tmp_path / "chat.json")
        assert list(tmp_path.iterdir()) == []


def key() -> str:
    return KEY


def test_a_conversation_is_pickled_where_its_client_is() -> None:
    with Server(HELLO) as server, OpenRouter(api_key=key, server_url=server.url) as client:
        chat = client.responses.conversation(model="m", trim=keep_turns(2))
        chat.send("Hi")
        pickled = pickle.dumps(chat)
        assert KEY.encode() not in pickled
        other = pickle.loads(pickled)
        assert other.turns == chat.turns
        other.send("And?")
        assert (len(other), len(chat)) == (2, 1)
        other._calls._client.close()
    with OpenRouter(api_key=KEY) as client, pytest.raises(TypeError, match="api_key"):
        pickle.dumps(client.responses.conversation(model="m"))


def test_the_repr_is_short() -> None:
    with OpenRouter(api_key=KEY) as client:
        assert repr(client.responses.conversation()) == "<Conversation, 0 turns>"
        chat = client.responses.conversation(model="m" * 500)
        assert repr(chat) == f"<Conversation {'m' * 100}, 0 turns>"
