"""Limits of a client, as its server sees them: how many requests are under way at once, and in which order they come."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import pickle
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from typing import Any, Literal

import pytest
import trio

from live.calls import HANGING, router, wait_until, wait_until_async
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses._http.gate import LONGEST_PAUSE, Gate
from openrouter_responses.errors import APITimeoutError
from openrouter_responses.limits import Limits
from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server
from payloads import bare_delta
from support import KEY

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

Way = Literal["threads", "asyncio", "trio"]
WAYS: tuple[Way, ...] = ("threads", "asyncio", "trio")


class Room:
    """A server's view: it holds requests back until so many are under way, and notes how many there were.

    Args:
        full: Requests that are let go together once so many are there, or once no more are to come.
        calls: How many will come.
        fails: Status of every third response, or None.
    """

    def __init__(self, full: int, calls: int, fails: int | None = None) -> None:
        self.full, self.left, self.fails = full, calls, fails
        self.came = self.let_go = self.under_way = self.most = 0
        self.by_model: Counter[str] = Counter()
        self.most_by_model: Counter[str] = Counter()
        self.changed = threading.Condition()

    def __call__(self, request: ReceivedRequest) -> RawResponse:
        model = request.json()["model"]
        with self.changed:
            self.came += 1
            number = self.came
            self.count(model, 1)
            self.changed.wait_for(lambda: self.let_go >= number, 5)
            self.left -= 1
            is_failed = self.fails is not None and self.left % 3 == 0
            self.count(model, -1)
        return RawResponse.error(self.fails or 500) if is_failed else FakeResponse("ab")(request)

    def count(self, model: str, change: int) -> None:
        self.under_way += change
        self.by_model[model] += change
        self.most = max(self.most, self.under_way)
        self.most_by_model |= self.by_model
        if self.under_way >= min(self.full, self.left):
            self.let_go = self.came
            self.changed.notify_all()


def call_many(client: OpenRouter, way: Way, models: list[str], *, stream: bool = False) -> None:
    """Make calls at once, and let each one end, however it does."""

    def call(model: str) -> None:
        try:
            if stream:
                with client.responses.send(stream=True, model=model, input="a") as events:
                    events.final_response()
            else:
                client.responses.send(model=model, input="a")
        except OpenRouterError:
            pass

    async def call_async(model: str) -> None:
        try:
            if stream:
                async with await client.responses.send_async(stream=True, model=model, input="a") as events:
                    await events.final_response()
            else:
                await client.responses.send_async(model=model, input="a")
        except OpenRouterError:
            pass

    async def all_asyncio() -> None:
        await asyncio.gather(*map(call_async, models))
        await client.async_http_client().aclose()

    async def all_trio() -> None:
        async with trio.open_nursery() as nursery:
            for model in models:
                nursery.start_soon(call_async, model)
        await client.async_http_client().aclose()

    if way == "asyncio":
        asyncio.run(all_asyncio())
    elif way == "trio":
        trio.run(all_trio)
    else:
        with ThreadPoolExecutor(len(models)) as pool:
            list(pool.map(call, models))


def gate_of(client: OpenRouter) -> Gate:
    gate = client.connections.gate()
    assert gate is not None
    return gate


def waiting(client: OpenRouter) -> int:
    """How many wait for their turn."""
    return sum(map(len, gate_of(client)._waiting.values()))


async def until_waiting(client: OpenRouter, count: int) -> None:
    await wait_until_async(lambda: waiting(client) >= count)  # no event says that somebody waits


@contextmanager
def occupied(server_url: str, **settings: Any) -> Iterator[tuple[OpenRouter, Callable[[], None]]]:
    """A client whose only place is taken by a stream, and what ends that."""
    with OpenRouter(api_key=KEY, server_url=server_url, max_concurrency=1, **settings) as client:
        stream = client.responses.send(stream=True, model="m", input="first")
        yield client, stream.close
        stream.close()


def hang_first(request: ReceivedRequest) -> RawResponse:
    """Stream without an end to who sends "first"."""
    return HANGING if request.json()["input"] == "first" else FakeResponse("ab")(request)


def inputs(server: Server) -> list[str]:
    return [request.json()["input"] for request in server.requests]


@contextmanager
def in_thread(function: Callable[[], Any]) -> Iterator[Future[Any]]:
    with ThreadPoolExecutor(1) as pool:
        yield pool.submit(function)


class TestMaxConcurrency:
    @pytest.mark.parametrize("stream", [False, True], ids=["finished", "streamed"])
    @pytest.mark.parametrize("way", WAYS)
    def test_no_more_are_under_way_and_no_fewer(self, way: Way, stream: bool) -> None:
        room = Room(3, 20)
        with Server(room) as server, router(server, max_concurrency=3) as client:
            call_many(client, way, ["m"] * 20, stream=stream)
        assert room.most == 3
        assert len(server.requests) == 20

    @pytest.mark.parametrize("way", WAYS)
    def test_failures_leave_their_places(self, way: Way) -> None:
        room = Room(3, 20, fails=400)
        with Server(room) as server, router(server, max_concurrency=3) as client:
            call_many(client, way, ["m"] * 20, stream=True)
        assert room.most == 3

    def test_threads_and_event_loops_share_the_limit(self) -> None:
        room = Room(4, 36)
        with Server(room) as server, router(server, max_concurrency=4) as client, ThreadPoolExecutor(3) as pool:
            for done in [pool.submit(call_many, client, way, ["m"] * 12) for way in WAYS]:
                done.result()
        assert room.most == 4
        assert len(server.requests) == 36

    @pytest.mark.parametrize("way", WAYS)
    def test_models_have_limits_in_addition(self, way: Way) -> None:
        room = Room(2, 23)
        limits = {"a": Limits(max_concurrency=1), "b": Limits(max_concurrency=9)}
        with Server(room) as server, router(server, max_concurrency=4, model_limits=limits) as client:
            call_many(client, way, ["a"] * 3 + ["b"] * 10 + ["c"] * 10)
        assert 2 <= room.most <= 4
        assert room.most_by_model["a"] == 1

    def test_a_model_without_room_keeps_no_other_waiting(self) -> None:
        with Server(hang_first) as server, router(server, model_limits={"m": Limits(1)}) as client:
            stream = client.responses.send(stream=True, model="m", input="first")
            with in_thread(lambda: client.responses.send(model="m", input="second")) as second:
                wait_until(lambda: waiting(client) == 1)
                assert client.responses.send(model="other", input="third").output_text == "ab"
                stream.close()
                assert second.result().output_text == "ab"
            assert inputs(server) == ["first", "third", "second"]

    @pytest.mark.parametrize(
        ("arguments", "waits"),
        [
            ({"model": "m"}, True),
            ({"models": ["m", "other"]}, True),
            ({"model": "other", "extra_body": {"model": "m"}}, True),
            ({"model": "m", "extra_body": {"model": "other"}}, False),
            ({"models": ["other", "m"]}, False),
            ({"extra_body": {}}, False),
        ],
    )
    def test_the_model_is_the_one_that_the_request_names(self, arguments: Any, waits: bool) -> None:
        with Server(hang_first) as server, router(server, model_limits={"m": Limits(1)}) as client:
            stream = client.responses.send(stream=True, model="m", input="first")
            with in_thread(lambda: client.responses.send(input="second", **arguments)) as second:
                wait_until(lambda: waiting(client) == 1 or second.done())
                assert second.done() is not waits
                stream.close()
                assert second.result().output_text == "ab"

    def test_turns_come_in_the_order_of_the_calls_whatever_their_models_and_loops(self) -> None:
        def call(number: int) -> None:
            model = "a" if number % 3 else "b"
            if number % 2:
                asyncio.run(send(model, number))
            else:
                client.responses.send(model=model, input=str(number))

        async def send(model: str, number: int) -> None:
            await client.responses.send_async(model=model, input=str(number))
            await client.async_http_client().aclose()

        with (
            Server(hang_first) as server,
            occupied(server.url, model_limits={"a": Limits(3)}) as (client, leave),
            ThreadPoolExecutor(8) as pool,
        ):
            done: list[Future[None]] = []
            for number in range(8):
                done.append(pool.submit(call, number))
                wait_until(lambda: waiting(client) == len(done))
            leave()
            for each in done:
                each.result()
            assert inputs(server) == ["first", *map(str, range(8))]


class TestStreams:
    """A stream is under way until it ends."""

    def second(self, server: Server, client: OpenRouter, end: Callable[[], object]) -> None:
        """Check that a second call is sent when the stream ends, and not before."""
        with in_thread(lambda: client.responses.send(model="m", input="second")) as second:
            wait_until(lambda: waiting(client) == 1)
            assert inputs(server) == ["first"]
            end()
            assert second.result().output_text == "ab"

    def test_that_is_closed(self) -> None:
        with Server(hang_first) as server, occupied(server.url) as (client, leave):
            self.second(server, client, leave)

    def test_that_is_read_to_its_end(self) -> None:
        with Server(FakeResponse("ab")) as server, router(server, max_concurrency=1) as client:
            stream = client.responses.send(stream=True, model="m", input="first")
            self.second(server, client, stream.final_response)

    def test_that_breaks_off(self) -> None:
        def respond(request: ReceivedRequest) -> RawResponse:
            broken = RawResponse.stream([bare_delta("a")], ending="cut")
            return broken if request.json()["input"] == "first" else FakeResponse("ab")(request)

        with Server(respond) as server, router(server, max_concurrency=1) as client:
            stream = client.responses.send(stream=True, model="m", input="first")

            def read() -> None:
                with pytest.raises(OpenRouterError):
                    stream.final_response()

            self.second(server, client, read)

    @pytest.mark.filterwarnings("ignore:.*was dropped without close:ResourceWarning")
    @pytest.mark.parametrize("in_lock", [False, True], ids=["anywhere", "in the lock of the gate"])
    def test_that_is_dropped_is_closed_before_the_next_is_sent(self, in_lock: bool) -> None:
        def respond(request: ReceivedRequest) -> RawResponse:
            if request.json()["input"] == "second":
                server.wait_for(lambda: server.aborted == 1)  # it ends while this one is being responded to
            return hang_first(request)

        with Server(respond) as server, router(server, max_concurrency=1) as client:
            streams = [client.responses.send(stream=True, model="m", input="first")]

            def drop() -> None:
                if in_lock:
                    gate = gate_of(client)
                    with gate._lock:
                        self.collect(streams)
                    gate.received(None, 200, None)  # who holds the lock looks once more
                else:
                    self.collect(streams)

            self.second(server, client, drop)

    def collect(self, streams: list[Any]) -> None:
        streams.clear()
        gc.collect()

    def test_that_is_refused_when_it_opens(self) -> None:
        with Server(RawResponse.error(400)) as server, router(server, max_concurrency=1) as client:
            for _ in range(3):
                with pytest.raises(OpenRouterError):
                    client.responses.send(stream=True, model="m", input="a")

    def test_that_is_asynchronous(self) -> None:
        async def script(client: OpenRouter) -> None:
            async with await client.responses.send_async(stream=True, model="m", input="first"):
                second = asyncio.ensure_future(client.responses.send_async(model="m", input="second"))
                await until_waiting(client, 1)
            await second
            await client.aclose()

        with Server(hang_first) as server, router(server, max_concurrency=1) as client:
            asyncio.run(script(client))
            assert inputs(server) == ["first", "second"]


def forget(task: asyncio.Task[Any]) -> None:
    """End a task whose loop has ended, without what asyncio says of that."""
    task._log_destroy_pending = False  # type: ignore[attr-defined]  # it has one
    coroutine: Any = task.get_coro()
    with suppress(RuntimeError):  # no running event loop
        coroutine.close()


class TestWaitsThatEnd:
    """A wait that is cut short takes no place."""

    def check_free(self, client: OpenRouter, leave: Callable[[], None]) -> None:
        assert waiting(client) == 0
        leave()
        assert client.responses.send(model="m", input="last", total_timeout=20).output_text == "ab"

    def test_cancelled_in_asyncio(self) -> None:
        async def script(client: OpenRouter) -> None:
            tasks = [asyncio.ensure_future(client.responses.send_async(model="m", input="x")) for _ in range(3)]
            await until_waiting(client, 3)
            for task in tasks:
                task.cancel()
            found = await asyncio.gather(*tasks, return_exceptions=True)
            assert [type(each) for each in found] == [asyncio.CancelledError] * 3

        with Server(hang_first) as server, occupied(server.url) as (client, leave):
            asyncio.run(script(client))
            self.check_free(client, leave)
            assert inputs(server) == ["first", "last"]

    def test_cancelled_when_its_turn_came(self) -> None:
        async def script(client: OpenRouter, leave: Callable[[], None]) -> None:
            task = asyncio.ensure_future(client.responses.send_async(model="m", input="x"))
            await until_waiting(client, 1)
            leave()
            assert not waiting(client)  # it was let in, and does not know it yet
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

        with Server(hang_first) as server, occupied(server.url) as (client, leave):
            asyncio.run(script(client, leave))
            self.check_free(client, leave)
            assert inputs(server) == ["first", "last"]

    def test_cancelled_in_trio(self) -> None:
        async def script() -> None:
            async with trio.open_nursery() as nursery:
                for _ in range(3):
                    nursery.start_soon(send)
                await until_waiting(client, 3)
                nursery.cancel_scope.cancel()

        async def send() -> None:
            await client.responses.send_async(model="m", input="x")

        with Server(hang_first) as server, occupied(server.url) as (client, leave):
            trio.run(script)
            self.check_free(client, leave)

    def test_interrupted_in_a_thread(self) -> None:
        def interrupt() -> None:
            wait_until(lambda: waiting(client) == 1)
            raise_in(threading.main_thread())

        with Server(hang_first) as server, occupied(server.url) as (client, leave):
            with in_thread(interrupt), pytest.raises(KeyboardInterrupt):
                client.responses.send(model="m", input="x")
            self.check_free(client, leave)
            assert inputs(server) == ["first", "last"]

    @pytest.mark.parametrize("way", ["sync", "async"])
    def test_total_timeout(self, way: str) -> None:
        with Server(hang_first) as server, occupied(server.url) as (client, leave):
            call: dict[str, Any] = {"model": "m", "input": "x", "total_timeout": 0.05}
            send = client.responses.send if way == "sync" else lambda **given: asyncio.run(send_async(client, **given))
            with pytest.raises(
                APITimeoutError, match=r"no request could begin within 0\.05 s \(total_timeout\)"
            ) as caught:
                send(**call)
            error = caught.value
            assert (error.attempts, error.retryable, error.possibly_billed) == (0, True, False)
            assert error.elapsed is not None
            assert error.elapsed >= 0.05
            self.check_free(client, leave)

    def test_with_its_event_loop(self) -> None:
        """The task is never cancelled: nobody runs its loop any more."""
        with Server(hang_first) as server, occupied(server.url) as (client, leave):
            loop = asyncio.new_event_loop()
            task = loop.create_task(send_async(client, model="m", input="x"))
            loop.run_until_complete(until_waiting(client, 1))
            loop.close()
            with in_thread(lambda: client.responses.send(model="m", input="last")) as last:
                wait_until(lambda: waiting(client) == 2)
                leave()
                assert last.result().output_text == "ab"
            assert inputs(server) == ["first", "last"]
            forget(task)

    def test_closing_the_client(self) -> None:
        with Server(hang_first) as server, occupied(server.url) as (client, _):
            with in_thread(lambda: client.responses.send(model="m", input="x")) as waits:
                wait_until(lambda: waiting(client) == 1)
                client.close()
                with pytest.raises(RuntimeError, match="is closed; make a new one"):
                    waits.result()
            assert inputs(server) == ["first"]


async def send_async(client: OpenRouter, **parameters: Any) -> str:
    response = await client.responses.send_async(**parameters)
    await client.async_http_client().aclose()
    return response.output_text


def raise_in(thread: threading.Thread) -> None:
    """Raise KeyboardInterrupt in the main thread, as Ctrl-C does."""
    import signal

    assert thread.ident is not None
    signal.pthread_kill(thread.ident, signal.SIGINT)


class TestCalls:
    @pytest.mark.parametrize("hook", ["on_request", "on_response"])
    def test_hooks_that_raise_leave_the_place(self, hook: str) -> None:
        def fail(_: object) -> None:
            raise LookupError("a")

        with Server(FakeResponse("ab")) as server, router(server, max_concurrency=1, **{hook: fail}) as client:
            for stream in (False, True, False, True):
                with pytest.raises(LookupError):
                    client.responses.send(stream=stream, model="m", input="x", total_timeout=20)

    def test_a_call_that_waits_to_be_sent_again_leaves_its_place(self) -> None:
        def respond(request: ReceivedRequest) -> RawResponse:
            if request.number == 1:
                wait_until(lambda: waiting(client) == 1)
            return next(first) if request.json()["input"] == "first" else FakeResponse("ab")(request)

        first = iter([RawResponse.error(500, headers={"retry-after-ms": "300"}), FakeResponse("ab")])
        with Server(respond) as server, router(server, max_concurrency=1) as client:
            with in_thread(lambda: client.responses.send(model="m", input="first")) as call:
                server.wait_for_requests(1)
                assert client.responses.send(model="m", input="second").output_text == "ab"
                assert call.result().output_text == "ab"
            assert inputs(server) == ["first", "second", "first"]

    def test_a_retry_comes_before_calls_that_are_later(self) -> None:
        def respond(request: ReceivedRequest) -> RawResponse:
            if request.json()["input"] != "first":
                return FakeResponse("ab")(request)
            if request.headers.get("x-hang"):
                return HANGING
            return next(first)

        first = iter([RawResponse.error(500, retry_after=0), FakeResponse("ab")])
        with Server(respond) as server, router(server, max_concurrency=1, on_retry=lambda *_: hold()) as client:
            held: list[Any] = []

            def hold() -> None:
                """Take the place, and let another call wait for it, before the retry does."""
                held.append(client.responses.send(stream=True, model="m", input="first", extra_headers={"x-hang": "1"}))
                held.append(pool.submit(lambda: client.responses.send(model="m", input="later")))
                wait_until(lambda: waiting(client) == 1)
                held.append(pool.submit(leave))

            def leave() -> None:
                wait_until(lambda: waiting(client) == 2)
                held[0].close()

            with ThreadPoolExecutor(2) as pool:
                assert client.responses.send(model="m", input="first").output_text == "ab"
            assert inputs(server) == ["first", "first", "first", "later"]

    def test_redirects(self) -> None:
        def respond(request: ReceivedRequest) -> RawResponse:
            is_first = request.path.endswith("/responses")
            return RawResponse(307, headers={"Location": "/v1/there"}) if is_first else FakeResponse("ab")(request)

        before, starts = time.monotonic(), list[float]()
        with (
            Server(respond) as server,
            router(
                server, max_concurrency=1, requests_per_minute=600, on_request=lambda _: starts.append(time.monotonic())
            ) as client,
        ):
            for _ in range(2):
                assert client.responses.send(model="m", input="x").output_text == "ab"
        assert_even(before, starts, 600)
        assert len(starts) == 4

    def test_calls_that_create_no_response_do_not_wait(self) -> None:
        def respond(request: ReceivedRequest) -> RawResponse:
            return RawResponse.json({"data": []}) if request.path.endswith("/models") else HANGING

        with Server(respond) as server, occupied(server.url) as (client, _):
            assert client.models.list().data == []

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
    @pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
    def test_a_forked_process_has_a_gate_of_its_own(self) -> None:
        with Server(hang_first) as server, occupied(server.url) as (client, _):
            gate = gate_of(client)
            with gate._lock:  # as another thread may, when it forks
                child = os.fork()
                if not child:
                    is_free = client.responses.send(model="m", input="second", total_timeout=20).output_text == "ab"
                    os._exit(0 if is_free and gate_of(client) is not gate else 1)
            assert os.waitpid(child, 0)[1] == 0
            assert gate_of(client) is gate

    def test_limits_are_pickled_and_what_is_under_way_is_not(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
        limits = {"m": Limits(3, 0.5)}
        with (
            Server(hang_first) as server,
            OpenRouter(
                server_url=server.url, max_concurrency=1, requests_per_minute=6e9, model_limits=limits
            ) as client,
            client.responses.send(stream=True, model="x", input="first"),
        ):
            twin = pickle.loads(pickle.dumps(client))
            assert twin.connections.limits == client.connections.limits == (Limits(1, 6e9), limits)
            assert twin.responses.send(model="x", input="second", total_timeout=20).output_text == "ab"
            twin.close()

    def test_a_client_without_limits_has_no_gate_and_loads_none(self) -> None:
        with Server(FakeResponse("ab")) as server, router(server) as client:
            client.responses.send(model="m", input="x")
            assert client.connections.gate() is None


def assert_even(before: float, starts: list[float], rate: float) -> None:
    """Requests begin at even distances, from a moment before them on; a timer may be late, and the next one in time again."""
    for number, start in enumerate(sorted(starts)):
        assert start >= before + number * 60 / rate - 0.02


class TestRequestsPerMinute:
    @pytest.mark.parametrize("way", WAYS)
    def test_requests_begin_at_even_distances(self, way: Way) -> None:
        before, starts = time.monotonic(), list[float]()

        def note(_: object) -> None:
            starts.append(time.monotonic())

        with Server(FakeResponse("ab")) as server, router(server, requests_per_minute=1200, on_request=note) as client:
            call_many(client, way, ["m"] * 6)
        assert_even(before, starts, 1200)
        assert len(starts) == 6

    def test_retries_count(self) -> None:
        before, starts = time.monotonic(), list[float]()
        script = [RawResponse.error(503, retry_after=0), RawResponse.error(503, retry_after=0), FakeResponse("ab")]
        with (
            Server(script) as server,
            router(server, requests_per_minute=600, on_request=lambda _: starts.append(time.monotonic())) as client,
        ):
            assert client.responses.send(model="m", input="x").meta.attempts == 3
        assert_even(before, starts, 600)

    def test_those_of_models_are_in_addition(self) -> None:
        before, starts = time.monotonic(), dict[str, list[float]](a=[], b=[])

        def note(request: Any) -> None:
            starts[json.loads(request.content)["model"]].append(time.monotonic())

        limits = {"a": Limits(requests_per_minute=600)}
        with (
            Server(FakeResponse("ab")) as server,
            router(server, requests_per_minute=2400, model_limits=limits, on_request=note) as client,
        ):
            call_many(client, "threads", ["a"] * 3 + ["b"] * 6)
        assert_even(before, starts["a"], 600)
        assert_even(before, starts["a"] + starts["b"], 2400)

    def test_who_would_begin_after_its_total_timeout_raises_at_once(self) -> None:
        with Server(FakeResponse("ab")) as server, router(server, requests_per_minute=0.001) as client:
            client.responses.send(model="m", input="x")
            with pytest.raises(APITimeoutError, match="no request could begin within 3600 s"):
                client.responses.send(model="m", input="x", total_timeout=3600)
            assert waiting(client) == 0
            assert len(server.requests) == 1

    def test_the_next_in_line_goes_on_where_the_first_is_cancelled(self) -> None:
        async def script(client: OpenRouter) -> None:
            await client.responses.send_async(model="m", input="0")
            tasks = [asyncio.ensure_future(client.responses.send_async(model="m", input=str(n))) for n in (1, 2, 3)]
            await until_waiting(client, 3)
            tasks[0].cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await client.aclose()

        with Server(FakeResponse("ab")) as server, router(server, requests_per_minute=30) as client:
            asyncio.run(script(client))
            assert inputs(server) == ["0", "2", "3"]

    def test_the_next_in_line_goes_on_where_the_loop_of_the_first_has_ended(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("openrouter_responses._http.gate._LOOK_AGAIN", 0.05)
        with Server(FakeResponse("ab")) as server, router(server, requests_per_minute=30) as client:
            client.responses.send(model="m", input="0")
            loop = asyncio.new_event_loop()
            task = loop.create_task(send_async(client, model="m", input="x"))
            loop.run_until_complete(until_waiting(client, 1))
            loop.close()
            assert client.responses.send(model="m", input="1").output_text == "ab"
            assert inputs(server) == ["0", "1"]
            forget(task)


class TestPauses:
    """What one response asks to wait holds for all requests."""

    @pytest.mark.parametrize(
        "response",
        [
            RawResponse.error(429, headers={"retry-after-ms": "400"}),
            RawResponse.error(503, headers={"retry-after-ms": "400"}),
            RawResponse.error(429, headers={"x-ratelimit-reset": "0.4"}),
            FakeResponse("ab", headers={"x-ratelimit-remaining": "0", "x-ratelimit-reset": "0.4"}),
        ],
        ids=["429", "503", "reset of a 429", "nothing is left"],
    )
    @pytest.mark.parametrize("way", WAYS)
    def test_all_wait(self, way: Way, response: Any) -> None:
        starts: list[float] = []
        paused: list[float] = []

        def note(_: object) -> None:
            starts.append(time.monotonic())

        def respond(request: ReceivedRequest) -> Any:
            if request.json()["input"] != "first":
                return FakeResponse("ab")(request)
            paused.append(time.monotonic())
            return response(request) if isinstance(response, FakeResponse) else response

        with (
            Server(respond) as server,
            router(server, max_concurrency=3, max_retries=0, on_request=note) as client,
        ):
            try:
                client.responses.send(model="m", input="first")
            except OpenRouterError:
                assert not isinstance(response, FakeResponse)
            call_many(client, way, ["m"] * 5)
        assert len(starts) == 6
        assert min(starts[1:]) >= paused[0] + 0.4

    def test_of_a_model_with_limits_of_its_own_only_its_requests(self) -> None:
        def respond(request: ReceivedRequest) -> RawResponse:
            return (
                RawResponse.error(429, retry_after=40)
                if request.json()["model"] == "a"
                else FakeResponse("ab")(request)
            )

        with Server(respond) as server, router(server, model_limits={"a": Limits(5)}, max_retries=0) as client:
            with pytest.raises(OpenRouterError):
                client.responses.send(model="a", input="x")
            assert client.responses.send(model="b", input="x", total_timeout=20).output_text == "ab"
            with pytest.raises(APITimeoutError, match="no request could begin"):
                client.responses.send(model="a", input="x", total_timeout=20)

    def test_a_retry_waits_too(self) -> None:
        """It is asked to wait less than another one was."""
        starts: list[tuple[float, bytes]] = []
        refused = threading.Event()

        def respond(request: ReceivedRequest) -> RawResponse:
            if request.json()["input"] == "first":
                return next(first)
            refused.set()
            return RawResponse.error(429, headers={"retry-after-ms": "600"})

        def note(request: Any) -> None:
            starts.append((time.monotonic(), request.content))

        def wait(*_: object) -> None:
            if not refused.is_set():
                with pytest.raises(OpenRouterError):
                    client.responses.send(model="m", input="second", max_retries=0)

        first = iter([RawResponse.error(500, retry_after=0), FakeResponse("ab")])
        with Server(respond) as server, router(server, max_concurrency=5, on_request=note, on_retry=wait) as client:
            assert client.responses.send(model="m", input="first").output_text == "ab"
        assert starts[2][0] >= starts[1][0] + 0.6

    @pytest.mark.parametrize("status", [429, 503])
    def test_what_the_body_of_a_refusal_asks_for_holds_for_all(self, status: int) -> None:
        until = time.time() + 1.5
        headers = {"X-RateLimit-Limit": "20", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(until * 1000))}
        refusal = {"error": {"code": status, "message": "slow", "metadata": {"headers": headers}}}
        starts: list[float] = []
        script = [RawResponse.json(refusal, status), FakeResponse("ab")]
        with (
            Server(script) as server,
            router(server, max_concurrency=5, on_request=lambda _: starts.append(time.time())) as client,
        ):
            with pytest.raises(OpenRouterError):
                client.responses.send(model="m", input="x", max_retries=0)
            client.responses.send(model="m", input="y")
        assert starts[1] >= until - 0.1

    def test_none_is_longer_than_a_minute(self) -> None:
        with Server(RawResponse.error(429, retry_after=3600)) as server, router(server, max_concurrency=5) as client:
            with pytest.raises(OpenRouterError, match="asks to wait 3600 s"):
                client.responses.send(model="m", input="x")
            opens = gate_of(client)._core.opens(None)
            assert time.monotonic() + 30 < opens <= time.monotonic() + LONGEST_PAUSE


class TestWhatIsBorne:
    @pytest.mark.parametrize("way", WAYS)
    @pytest.mark.parametrize(
        "settings", [{"max_concurrency": 30}, {"requests_per_minute": 1e6}], ids=["limited", "not limited"]
    )
    def test_a_server_that_refuses_gets_fewer_at_once(self, way: Way, settings: Any) -> None:
        lock, all_are_here = threading.Lock(), threading.Event()
        received, served = 0, 0

        def respond(request: ReceivedRequest) -> RawResponse:
            nonlocal received, served
            with lock:
                received += 1
                is_accepted = received > 30
                served += is_accepted
                if received == 30:
                    all_are_here.set()
            if is_accepted:
                return FakeResponse("ab")(request)
            assert all_are_here.wait(60)
            return RawResponse.error(429, headers={"retry-after-ms": "20"})

        with Server(respond) as server, router(server, **settings) as client:
            call_many(client, way, ["m"] * 90)
            core = gate_of(client)._core
            assert not core.paces(None)[0].under_way
        assert served == 90
        assert core.paces(None)[0].concurrency < settings.get("max_concurrency", 90)  # of 90 at once

    @pytest.mark.parametrize("model", ["a", "b"])
    def test_a_model_with_limits_of_its_own_is_learnt_of_alone(self, model: str) -> None:
        with ExitStack() as stack:
            server = stack.enter_context(Server(RawResponse.error(429, headers={"retry-after-ms": "0"})))
            client = stack.enter_context(router(server, model_limits={"a": Limits(9)}, max_concurrency=9))
            with pytest.raises(OpenRouterError):
                client.responses.send(model=model, input="x")
            of_all, of_a = (pace.concurrency for pace in gate_of(client)._core.paces("a"))
        assert (of_all < 9, of_a < 9) == ((False, True) if model == "a" else (True, False))
