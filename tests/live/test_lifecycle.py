"""The life of a client: closing, threads, event loops, forks, clients of httpx, hooks, and what it never tells anybody."""

from __future__ import annotations

import asyncio
import functools
import gc
import logging
import os
import random
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
import trio

from openrouter_responses import OpenRouter, OpenRouterError, StreamInterruptedError, errors
from openrouter_responses.testing import Answer, Reply, Request, Server
from support import KEY, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

ASK = {"model": "example/writer-1", "input": "Tell me a joke."}
DELTA = {"type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0, "content_index": 0, "delta": "a"}


def result(text: str = "ab") -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
    return {"id": "gen-resp-1", "status": "completed", "output": [item]}


END = {"type": "response.completed", "response": result()}


def echo(request: Request) -> Reply:
    """Answer with the input, as a stream or whole, as asked."""
    return Answer(request.json()["input"])(request)


def router(server: Server, **settings: Any) -> OpenRouter:
    return OpenRouter(api_key=KEY, server_url=server.url, **settings)


LOOPS = """
import asyncio, gc, sys, trio
from openrouter_responses import OpenRouter

client = OpenRouter(api_key="k", server_url=sys.argv[1], timeout=3)

async def call(text):
    assert (await client.beta.responses.send_async(model="m", input=text)).output_text == text
    async with await client.beta.responses.send_async(stream=True, model="m", input="s") as stream:
        assert (await stream.final_response()).output_text == "s"

for number, name in enumerate(sys.argv[2:]):
    if name == "asyncio":
        asyncio.run(call(str(number)))
    else:
        trio.run(call, str(number))
    gc.collect()
client.close()
"""
"""Several event loops, one after the other, with one client."""


def run_alone(code: str, server: Server, *arguments: str) -> str:
    """Run a program in a process of its own, where what it leaves behind ends with it; return what it complains of."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", code, server.url, *arguments]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=20)
    assert run.returncode == 0, run.stderr
    return run.stderr


class TestHaste:
    """The end of a body is not waited for long. That haste is the stream's own, not its connection's.

    A connection serves again as soon as httpcore says that its answer is closed; the next call comes right then.
    """

    SLOW = Answer("late", delay=0.3)

    def reply(self, request: Request) -> Reply:
        return echo(request) if request.json().get("stream") else self.SLOW(request)

    def test_sync(self) -> None:
        late: list[str] = []

        def trace(event: str, _: Any) -> None:
            if event == "http11.response_closed.complete" and not late:
                late.append("")
                late[0] = pool.submit(client.beta.responses.send, timeout=5, **ASK).result().output_text

        def add(request: httpx.Request) -> None:
            if b'"stream":true' in request.content:
                request.extensions["trace"] = trace

        with Server(self.reply) as server, ThreadPoolExecutor(1) as pool, router(server, on_request=add) as client:
            with client.beta.responses.send(stream=True, **ASK) as stream:
                stream.final_response()
            with client.beta.responses.send(stream=True, **ASK) as stream:
                assert stream.final_response().output_text == ASK["input"]
            assert (late, server.connections) == (["late"], 1)

    def test_async(self) -> None:
        late: list[str] = []

        async def script(server: Server) -> None:
            free = asyncio.Event()

            async def trace(event: str, _: Any) -> None:
                if event == "http11.response_closed.complete" and not free.is_set():
                    free.set()
                    late.append((await other).output_text)

            async def call() -> Any:
                await free.wait()
                return await client.beta.responses.send_async(timeout=5, **ASK)

            def add(request: httpx.Request) -> None:
                if b'"stream":true' in request.content:
                    request.extensions["trace"] = trace

            async with router(server, on_request=add) as client:
                other = asyncio.create_task(call())
                for _ in range(2):
                    async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                        assert (await stream.final_response()).output_text == ASK["input"]

        with Server(self.reply) as server:
            asyncio.run(script(server))
            assert (late, server.connections) == (["late"], 1)


class TestClosing:
    def test_sync(self) -> None:
        with Server(echo) as server:
            client = router(server)
            client.beta.responses.send(**ASK)
            assert server.open_connections == 1
            client.close()
            server.wait_for(lambda: server.open_connections == 0)
            client.close()
            with pytest.raises(RuntimeError, match="closed"):
                client.beta.responses.send(**ASK)
            with pytest.raises(RuntimeError, match="closed"):
                client.__enter__()
            assert len(server.requests) == 1
            assert "closed" in repr(client)

    def test_async(self) -> None:
        async def script(server: Server) -> None:
            client = router(server)
            await client.beta.responses.send_async(**ASK)
            assert server.open_connections == 1
            await client.aclose()
            await asyncio.to_thread(server.wait_for, lambda: server.open_connections == 0)
            await client.aclose()
            with pytest.raises(RuntimeError, match="closed"):
                await client.beta.responses.send_async(**ASK)
            with pytest.raises(RuntimeError, match="closed"):
                await client.__aenter__()

        with Server(echo) as server:
            asyncio.run(script(server))
            assert len(server.requests) == 1

    def test_of_both_kinds_at_once(self) -> None:
        async def script(server: Server) -> None:
            async with router(server) as client:
                client.beta.responses.send(**ASK)
                await client.beta.responses.send_async(**ASK)
                assert server.open_connections == 2
            await asyncio.to_thread(server.wait_for, lambda: server.open_connections == 0)

        with Server(echo) as server:
            asyncio.run(script(server))

    def test_client_that_was_never_used(self) -> None:
        with OpenRouter(api_key=KEY):
            pass

        async def script() -> None:
            async with OpenRouter(api_key=KEY):
                pass

        asyncio.run(script())

    def test_with_a_stream_open(self) -> None:
        with Server(Reply.stream([DELTA], done=False, ending="hang")) as server:
            client = router(server)
            with client.beta.responses.send(stream=True, **ASK) as stream:
                next(stream)
                client.close()
                server.wait_for(lambda: server.open_connections == 0)
                with pytest.raises(StreamInterruptedError) as caught:
                    next(stream)
            assert caught.value.text == "a"

    def test_async_with_a_stream_open(self) -> None:
        async def script(server: Server) -> None:
            client = router(server)
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                await anext(stream)
                await client.aclose()
                await asyncio.to_thread(server.wait_for, lambda: server.open_connections == 0)
                with pytest.raises(StreamInterruptedError) as caught:
                    await anext(stream)
            assert caught.value.text == "a"

        with Server(Reply.stream([DELTA], done=False, ending="hang")) as server:
            asyncio.run(script(server))

    def test_stream_that_is_read_after_it_was_closed(self, api: Api) -> None:
        async def script(server: Server) -> None:
            async with router(server) as client:
                stream = await client.beta.responses.send_async(stream=True, **ASK)
                await stream.aclose()
                await stream.close()
                with pytest.raises(StreamInterruptedError):
                    await stream.final_response()
                with pytest.raises((StreamInterruptedError, StopAsyncIteration)):
                    await anext(stream)

        with Server(Reply.stream([DELTA], done=False, ending="hang")) as server:
            if api.mode == "async":
                asyncio.run(script(server))
            else:
                with router(server) as client:
                    stream = client.beta.responses.send(stream=True, **ASK)
                    stream.close()
                    stream.close()
                    with pytest.raises(StreamInterruptedError):
                        stream.final_response()
                    with pytest.raises((StreamInterruptedError, StopIteration)):
                        next(stream)
            assert len(server.requests) == 1

    def test_stream_that_is_read_after_its_end(self, api: Api) -> None:
        async def script(server: Server) -> None:
            async with (
                router(server) as client,
                await client.beta.responses.send_async(stream=True, **ASK) as stream,
            ):
                first = await stream.final_response()
                assert [event async for event in stream] == []
                assert await stream.final_response() == first

        with Server(echo) as server:
            if api.mode == "async":
                asyncio.run(script(server))
                return
            with router(server) as client, client.beta.responses.send(stream=True, **ASK) as stream:
                first = stream.final_response()
                assert list(stream) == []
                assert stream.final_response() == first


class TestCrowds:
    """A pool closes idle connections at once while more are in use than it keeps; waiting for a body's end is no use then."""

    @pytest.mark.parametrize(("others", "connections"), [(99, 1), (100, 2)])
    def test_a_connection_is_given_back_if_the_pool_keeps_it(self, api: Api, others: int, connections: int) -> None:
        async def run() -> None:
            async with router(server) as client:
                client.connections.open_streams = set(range(others))
                async with await client.responses.send_async(stream=True, model="m", input="a") as stream:
                    assert client.connections.open_streams == {*range(others), id(stream)}
                    await stream.final_response()
                assert client.connections.open_streams == set(range(others))
                await client.responses.send_async(model="m", input="a")

        def run_sync() -> None:
            with router(server) as client:
                client.connections.open_streams = set(range(others))
                with client.responses.send(stream=True, model="m", input="a") as stream:
                    stream.final_response()
                client.responses.send(model="m", input="a")

        with Server(Answer("a")) as server:
            run_sync() if api.mode == "sync" else asyncio.run(run())
            assert server.connections == connections

    def test_a_dropped_stream_counts_no_more(self) -> None:
        with Server(Answer("a")) as server, router(server) as client:
            stream = client.responses.send(stream=True, model="m", input="a")
            assert client.connections.open_streams == {id(stream)}
            del stream
            with pytest.warns(ResourceWarning):
                gc.collect()
            assert client.connections.open_streams == set()

    def test_pools_of_others_are_not_counted(self) -> None:
        with Server(Answer("a")) as server, httpx.Client() as own, router(server, client=own) as client:
            assert client.connections.open_streams is None
            assert client.responses.send(stream=True, model="m", input="a").final_response().output_text == "a"


class TestThreads:
    def test_one_client_for_many(self) -> None:
        with Server(echo) as server, httpx.Client() as own, router(server, client=own) as client:

            def call(number: int) -> tuple[str, str]:
                with client.beta.responses.send(stream=True, model="m", input=f"s{number}") as stream:
                    streamed = stream.final_response().output_text
                return streamed, client.beta.responses.send(model="m", input=f"j{number}").output_text

            with ThreadPoolExecutor(16) as pool:
                found = list(pool.map(call, range(150)))
            assert found == [(f"s{number}", f"j{number}") for number in range(150)]
            own.close()
            server.wait_for(lambda: server.open_connections == 0)

    def test_first_calls_at_once_make_one_client(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A second one would be dropped with its connections open."""
        barrier = threading.Barrier(12)
        made: list[httpx.Client] = []
        original = httpx.Client.__init__

        def init(self: httpx.Client, *args: Any, **settings: Any) -> None:
            made.append(self)
            barrier_free.wait(0.02)
            original(self, *args, **settings)

        barrier_free = threading.Event()
        monkeypatch.setattr(httpx.Client, "__init__", init)
        with Server(echo) as server:
            client = router(server)

            def call(number: int) -> str:
                barrier.wait()
                return client.beta.responses.send(model="m", input=str(number)).output_text

            with ThreadPoolExecutor(12) as pool:
                assert list(pool.map(call, range(12))) == [str(number) for number in range(12)]
            client.close()
            clients = len(made)
            for other in made:
                other.close()
            server.wait_for(lambda: server.open_connections == 0)
        assert clients == 1

    def test_a_loop_in_each(self) -> None:
        with Server(echo) as server:
            client = router(server)

            async def call(number: int) -> list[str]:
                calls = (client.beta.responses.send_async(model="m", input=f"{number}-{part}") for part in range(5))
                texts = [each.output_text for each in await asyncio.gather(*calls)]
                await client.connections.async_client().aclose()
                return texts

            with ThreadPoolExecutor(6) as pool:
                found = list(pool.map(lambda number: asyncio.run(call(number)), range(6)))
            assert found == [[f"{number}-{part}" for part in range(5)] for number in range(6)]
            client.close()


class TestLoops:
    def test_one_client_in_several(self) -> None:
        with Server(echo) as server:
            assert run_alone(LOOPS, server, "asyncio", "asyncio", "asyncio") == ""
            assert [request.json()["input"] for request in server.requests] == ["0", "s", "1", "s", "2", "s"]

    def test_connections_of_ended_loops_do_not_pile_up(self) -> None:
        open_connections: list[int] = []

        def count(request: Request) -> Reply:
            open_connections.append(server.open_connections)
            return echo(request)

        with Server(count) as server:
            run_alone(LOOPS, server, *["asyncio"] * 8)
        assert max(open_connections) <= 2

    @pytest.mark.parametrize("connections", [2, 1000])
    def test_many_calls_in_one(self, connections: int) -> None:
        async def call(client: OpenRouter, number: int) -> str:
            asked = {"model": "m", "input": str(number)}
            async with await client.beta.responses.send_async(stream=True, **asked) as stream:
                text: str = (await stream.final_response()).output_text
                return text

        async def script(server: Server) -> list[str]:
            limits = httpx.Limits(max_connections=connections)
            async with httpx.AsyncClient(limits=limits) as own, router(server, async_client=own) as client:
                return await asyncio.gather(*(call(client, number) for number in range(200)))

        with Server(echo) as server:
            assert asyncio.run(script(server)) == [str(number) for number in range(200)]
            assert server.connections <= connections
            server.wait_for(lambda: server.open_connections == 0)

    def test_sync_call_inside_one(self) -> None:
        async def script(server: Server) -> str:
            async with router(server) as client:
                text: str = client.beta.responses.send(model="m", input="inside").output_text
                return text

        with Server(echo) as server:
            assert asyncio.run(script(server)) == "inside"


class TestTrio:
    def run(self, server: Server, script: Callable[[OpenRouter], Any], **settings: Any) -> None:
        async def main() -> None:
            with trio.fail_after(5):
                async with router(server, **settings) as client:
                    await script(client)

        trio.run(main)
        server.wait_for(lambda: server.open_connections == 0)

    def test_calls(self) -> None:
        async def script(client: OpenRouter) -> None:
            assert (await client.beta.responses.send_async(model="m", input="j")).output_text == "j"
            async with await client.beta.responses.send_async(stream=True, model="m", input="s") as stream:
                kinds = [event.type async for event in stream]
                assert (await stream.final_response()).output_text == "s"
            assert kinds[0] == "response.created"
            assert kinds[-1] == "response.completed"

        with Server(echo) as server:
            self.run(server, script)
            assert server.connections == 1

    def test_retries(self) -> None:
        async def script(client: OpenRouter) -> None:
            done = await client.beta.responses.send_async(**ASK)
            assert done.meta.attempts == 2

        with Server([Reply.error(503, retry_after=0), Answer("ab")]) as server:
            self.run(server, script)

    def test_silence_after_the_terminal_event(self) -> None:
        async def script(client: OpenRouter) -> None:
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                assert (await stream.final_response()).output_text == "ab"

        with Server(Reply.stream([DELTA, END], done=False, ending="hang")) as server:
            self.run(server, script)

    def test_many_at_once(self) -> None:
        texts: list[str] = []

        async def call(client: OpenRouter, number: int) -> None:
            async with await client.beta.responses.send_async(stream=True, model="m", input=str(number)) as stream:
                texts.append((await stream.final_response()).output_text)

        async def script(client: OpenRouter) -> None:
            async with trio.open_nursery() as nursery:
                for number in range(30):
                    nursery.start_soon(call, client, number)

        with Server(echo) as server:
            self.run(server, script)
        assert sorted(texts, key=int) == [str(number) for number in range(30)]

    def test_stream_that_breaks_off(self) -> None:
        async def script(client: OpenRouter) -> None:
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                with pytest.raises(StreamInterruptedError) as caught:
                    await stream.final_response()
                assert caught.value.text == "a"

        with Server(Reply.stream([DELTA], ending="cut")) as server:
            self.run(server, script)

    @pytest.mark.filterwarnings("ignore::ResourceWarning")
    def test_left_early(self) -> None:
        """The connection is closed; of generators of httpx that the collector finds, trio complains."""

        async def script(client: OpenRouter) -> None:
            async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                async for _ in stream:
                    break
            await trio.to_thread.run_sync(server.wait_for, lambda: server.open_connections == 0)
            del stream
            gc.collect()

        with Server(Reply.stream([DELTA], done=False, ending="hang")) as server:
            self.run(server, script)

    @pytest.mark.parametrize("before", [True, False], ids=["before-headers", "in-the-stream"])
    def test_cancelled(self, before: bool) -> None:
        async def script(client: OpenRouter) -> None:
            with trio.move_on_after(0.1) as scope:
                async with await client.beta.responses.send_async(stream=True, **ASK) as stream:
                    async for _ in stream:
                        pass
            assert scope.cancelled_caught
            await trio.to_thread.run_sync(server.wait_for, lambda: server.open_connections == 0)

        reply = Reply(delay=float("inf")) if before else Reply.stream([DELTA], done=False, ending="hang")
        with Server(reply) as server:
            self.run(server, script)

    def test_one_client_in_several_runs(self) -> None:
        with Server(echo) as server:
            assert run_alone(LOOPS, server, "trio", "trio", "asyncio", "trio") == ""
            assert len(server.requests) == 8


FORK = """
import os, sys
from openrouter_responses import OpenRouter

client = OpenRouter(api_key="k", server_url=sys.argv[1])
assert client.beta.responses.send(model="m", input="parent").output_text == "parent"
child = os.fork()
if child == 0:
    try:
        texts = [client.beta.responses.send(model="m", input="child").output_text for _ in range(2)]
        with client.beta.responses.send(stream=True, model="m", input="streamed") as stream:
            texts.append(stream.final_response().output_text)
        client.close()
        os._exit(0 if texts == ["child", "child", "streamed"] else 3)
    except BaseException as error:
        print(repr(error), file=sys.stderr)
        os._exit(4)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert client.beta.responses.send(model="m", input="again").output_text == "again"
client.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_fork() -> None:
    """The child has connections of its own; the parent's go on."""
    with Server(echo) as server:
        assert run_alone(FORK, server) == ""
        assert [request.json()["input"] for request in server.requests] == [
            "parent",
            "child",
            "child",
            "streamed",
            "again",
        ]
        assert server.connections == 2


class Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of the user's own: no network at all."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []
        self.closed = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class TestOwnHttpx:
    def settings(self, api: Api, **settings: Any) -> dict[str, Any]:
        if api.mode == "sync":
            return {"client": httpx.Client(**settings)}
        return {"async_client": httpx.AsyncClient(**settings)}

    def test_transport(self, api: Api, naps: list[float]) -> None:
        transport = Recorder(httpx.ConnectError("no"), httpx.Response(503), httpx.Response(200, json=result("mine")))
        settings = self.settings(api, transport=transport)
        found = api.send("http://example.test/api/v1", client=settings, **ASK)
        assert (found.output_text, found.meta.attempts, len(naps)) == ("mine", 3, 2)
        assert {str(request.url) for request in transport.requests} == {"http://example.test/api/v1/responses"}
        # It was given, so it is not closed; it serves again.
        assert transport.closed == 0
        assert not next(iter(settings.values())).is_closed
        transport.answers = [httpx.Response(200, json=result("again"))]
        assert api.send("http://example.test", client=settings, **ASK).output_text == "again"

    def test_stream_from_a_transport(self, api: Api) -> None:
        body = Reply.stream([DELTA, END]).body
        headers = {"Content-Type": "text/event-stream"}
        settings = self.settings(api, transport=Recorder(httpx.Response(200, headers=headers, content=body)))
        streamed = api.stream("http://example.test", client=settings, **ASK)
        assert (streamed.deltas, streamed.final.output_text) == ("a", "ab")

    @pytest.mark.parametrize("exception", [OSError("mine"), KeyError("mine")])
    def test_what_a_transport_raises_itself_is_not_swallowed(self, api: Api, exception: Exception) -> None:
        settings = self.settings(api, transport=Recorder(exception))
        with pytest.raises(type(exception), match="mine"):
            api.send("http://example.test", client=settings, **ASK)

    def test_headers_and_event_hooks_of_the_client(self, api: Api) -> None:
        seen: list[str] = []

        def told(value: Any) -> None:
            seen.append(type(value).__name__)

        async def atold(value: Any) -> None:
            told(value)

        async def script(server: Server) -> None:
            async with httpx.AsyncClient(headers=headers, event_hooks={"request": [atold], "response": [atold]}) as own:
                await router(server, async_client=own).beta.responses.send_async(**ASK)

        headers = {"X-Mine": "1", "User-Agent": "me"}
        with Server(echo) as server:
            if api.mode == "async":
                asyncio.run(script(server))
            else:
                with httpx.Client(headers=headers, event_hooks={"request": [told], "response": [told]}) as own:
                    router(server, client=own).beta.responses.send(**ASK)
            request = server.requests[0]
        assert seen == ["Request", "Response"]
        assert request.headers["x-mine"] == "1"
        assert request.headers["user-agent"].startswith("openrouter-responses/")

    def test_wrong_kind_is_refused(self) -> None:
        with httpx.Client() as client, pytest.raises(TypeError, match="async_client"):
            OpenRouter(api_key=KEY, async_client=client)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="async_client"):
            OpenRouter(api_key=KEY, client=httpx.AsyncClient())  # type: ignore[arg-type]


class TestHooks:
    def test_in_order(self, api: Api, naps: list[float]) -> None:
        told: list[Any] = []
        hooks = {
            "on_request": lambda request: told.append(("request", request.headers["authorization"])),
            "on_response": lambda response: told.append(("response", response.status_code)),
            "on_retry": lambda error, sent, delay: told.append(("retry", type(error), sent, delay >= 0)),
            "on_keepalive": lambda comment: told.append(("keepalive", comment)),
            "on_contract_violation": lambda found: told.append(("violation", len(found) > 0)),
        }
        odd = {**DELTA, "delta": 5, "logprobs": [], "sequence_number": 1}
        replies = [Reply.disconnect(), Reply(503), Reply.stream([odd], comments="wait", done=False)]
        with Server(replies) as server:
            streamed = api.stream(server.url, client=hooks, **ASK)
        assert isinstance(streamed.error, StreamInterruptedError)
        assert told == [
            ("request", f"Bearer {KEY}"),
            ("retry", errors.APIConnectionError, 1, True),
            ("request", f"Bearer {KEY}"),
            ("response", 503),
            ("retry", errors.ServiceUnavailableResponseError, 2, True),
            ("request", f"Bearer {KEY}"),
            ("response", 200),
            ("keepalive", "wait"),
            ("violation", True),
        ]

    def test_violations_of_a_result(self, api: Api) -> None:
        found: list[Any] = []
        with Server(Reply.json({"id": 5, "output": [], "status": "completed"})) as server:
            assert api.send(server.url, client={"on_contract_violation": found.extend}, **ASK).id == 5
        assert "id" in str([violation.path for violation in found])

    @pytest.mark.parametrize("hook", ["on_request", "on_response", "on_retry", "on_keepalive", "on_contract_violation"])
    def test_that_raise(self, api: Api, hook: str, naps: list[float]) -> None:
        """What a hook raises reaches the caller, and leaves no connection behind."""

        def fail(*_: Any) -> None:
            raise ZeroDivisionError(hook)

        reply = Reply.stream([{**DELTA, "delta": 5}], comments="wait", ending="hang")
        with Server([Reply(503), reply] if hook == "on_retry" else reply) as server:
            with pytest.raises(ZeroDivisionError, match=hook):
                api.stream(server.url, client={hook: fail}, **ASK)
            server.wait_for(lambda: server.open_connections == 0)

    def test_request_can_be_changed(self, api: Api) -> None:
        with Server(echo) as server:
            api.send(server.url, client={"on_request": lambda request: request.headers.update({"X-Trace": "7"})}, **ASK)
        assert server.requests[0].headers["x-trace"] == "7"

    def test_key_that_rotates(self, api: Api) -> None:
        keys = ["one", "two"]
        with Server(echo) as server:
            for _ in range(2):
                api.send(server.url, client={"api_key": functools.partial(keys.pop, 0)}, **ASK)
        assert [request.headers["authorization"] for request in server.requests] == ["Bearer one", "Bearer two"]


SECRETS = (KEY, "whisper-4711")
"""The key, and a prompt."""
PRIVATE = {"model": "m", "input": SECRETS[1], "instructions": SECRETS[1]}
SPILLS: dict[str, list[Reply]] = {
    "json": [Reply.json(result())],
    "stream": [Reply.stream([DELTA, END])],
    "retries": [Reply.disconnect(), Reply(503), Reply(429)],
    "refused": [Reply.json({"error": {"code": 401, "message": f"the key {KEY} is unknown"}}, 401)],
    "html": [Reply.text(f"<html>{KEY}</html>", status=502)],
    "redirect": [Reply(302, headers={"Location": "http://127.0.0.1:1/"})],
    "timeout": [Reply(delay=float("inf"))],
    "cut": [Reply.stream([DELTA], ending="cut")],
    "unreadable": [Reply.text(f"<html>{KEY}</html>")],
}


class TestSecrets:
    @pytest.mark.parametrize("case", SPILLS)
    def test_logs(self, api: Api, case: str, caplog: pytest.LogCaptureFixture, naps: list[float]) -> None:
        caplog.set_level(logging.DEBUG)
        for name in ("openrouter", "httpx", "httpcore", "asyncio"):
            caplog.set_level(logging.DEBUG, name)
        with Server(SPILLS[case]) as server:
            error: OpenRouterError | None = None
            try:
                if case in ("stream", "cut"):
                    error = api.stream(server.url, **PRIVATE).error
                else:
                    api.send(server.url, **PRIVATE, timeout=0.1)
            except OpenRouterError as caught:
                error = caught
        names = {record.name.partition(".")[0] for record in caplog.records}
        assert {"openrouter", "httpcore"} <= names
        logged = [record.getMessage() + repr(record.args) for record in caplog.records]
        assert [text for text in logged for secret in SECRETS if secret in text] == []
        assert (error is None) == (case in ("json", "stream"))
        if error is not None:
            shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
            assert [secret for secret in SECRETS if secret in shown] == []

    def test_logs_say_what_happened(self, api: Api, caplog: pytest.LogCaptureFixture, naps: list[float]) -> None:
        caplog.set_level(logging.DEBUG, "openrouter")
        with Server([Reply(503), Answer("ab")]) as server:
            api.send(server.url, **ASK)
        said = [record.getMessage() for record in caplog.records if record.name == "openrouter"]
        assert [text for text in said if "503" in text]
        assert [text for text in said if "retrying" in text]
        assert [text for text in said if "200" in text and "gen-test-2" in text]

    def test_logger_of_ones_own(self, api: Api, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "mine")
        caplog.set_level(logging.DEBUG, "openrouter")
        with Server(echo) as server:
            api.send(server.url, client={"debug_logger": logging.getLogger("mine")}, **ASK)
        names = [record.name for record in caplog.records]
        assert "mine" in names
        assert "openrouter" not in names

    def test_query_is_not_logged(self, api: Api, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "openrouter")
        with Server(echo) as server:
            api.send(server.url, **ASK, extra_query={"token": "whisper-4711"})
            assert server.requests[0].path == "/responses?token=whisper-4711"
        assert "whisper-4711" not in caplog.text

    def test_reprs(self, api: Api) -> None:
        with Server([Reply.stream([DELTA, END]), Reply.json(result())]) as server:
            stream = api.stream(server.url, **PRIVATE).stream
            found = api.send(server.url, **PRIVATE)
            with router(server) as client:
                shown = [client, client.beta, client.responses, stream, stream.meta, found, found.meta]
                assert [each for each in shown for secret in SECRETS if secret in repr(each)] == []
                assert repr(client) == f"<OpenRouter {server.url}>"


FAULTS: list[Reply] = [
    Reply.json(result()),
    Reply.stream([DELTA, END]),
    Reply.stream([DELTA, END], done=False, framing="close"),
    Reply.stream([DELTA], ending="cut"),
    Reply.stream([DELTA] * 20, ending="reset"),
    Reply.stream([DELTA, b"data: {oops\n\n", DELTA]),
    Reply.stream([DELTA, {"error": {"code": 500, "message": "m"}}], ending="hang"),
    Reply.stream([DELTA, {"error": {"code": 429, "message": "m"}}]),
    Reply.json({"error": {"code": 402, "message": "m"}}, 402),
    Reply(503, headers={"Retry-After": "600"}),
    Reply(503, b"x" * 2_000_000, headers={"Retry-After": "0"}),
    Reply(429),
    Reply.text("<html>", status=502),
    Reply.text("<html>"),
    Reply.disconnect(),
    Reply.disconnect(reset=True),
    Reply(307, headers={"Location": "/elsewhere"}),
    Reply(302, headers={"Location": "/elsewhere"}),
    Reply.json(result(), cut_after=9, ending="cut"),
    Reply(200, b"not gzip", headers={"Content-Encoding": "gzip", "Content-Type": "application/json"}),
]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_faults_leave_nothing_open(mode: str, naps: list[float]) -> None:
    """Two hundred calls with faults of all kinds; before the client is closed, only idle connections are left."""
    draw = random.Random(4711)
    replies = [draw.choice(FAULTS) for _ in range(1000)]

    def finish(stream: Any, events: int) -> None:
        with stream:
            for number, _ in enumerate(stream):
                if number == events:
                    return
            stream.final_response()

    async def afinish(stream: Any, events: int) -> None:
        async with stream:
            number = 0
            async for _ in stream:
                if number == events:
                    return
                number += 1
            await stream.final_response()

    async def script(server: Server) -> int:
        failed = 0
        client = router(server)
        for _ in range(200):
            streams, events = draw.random() < 0.5, draw.choice([0, 5])
            try:
                if mode == "sync":
                    found: Any = client.beta.responses.send(stream=streams, timeout=0.2, **ASK)
                    _ = finish(found, events) if streams else None
                else:
                    found = await client.beta.responses.send_async(stream=streams, timeout=0.2, **ASK)
                    _ = await afinish(found, events) if streams else None
            except OpenRouterError:
                failed += 1
            # One call after the other: more than one connection at a time would be a leak.
            server.wait_for(lambda: server.open_connections <= 1)
        _ = client.close() if mode == "sync" else await client.aclose()
        return failed

    with Server(replies) as server:
        if mode == "sync":
            with pytest.raises(StopIteration) as stopped:
                script(server).send(None)
            failed = stopped.value.value
        else:
            failed = asyncio.run(script(server))
        server.wait_for(lambda: server.open_connections == 0)
    assert 20 < failed < 180
