"""The usage of a client: each response counts once, however it ends, in any number of threads, tasks and processes."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import math
import os
import pickle
import signal
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest
import trio

from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses._core.total_usage import TotalUsage, total_usage
from openrouter_responses._core.usage_counter import UsageCounter
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from payloads import bare_delta
from support import ASK, KEY

USAGE = {"input_tokens": 3, "output_tokens": 2, "total_tokens": 5, "cost": 0.25}
ONCE = TotalUsage(3, 2, 5, 0.25)
GOOD = FakeResponse("a b", usage=USAGE)
ENDED = {"finished": GOOD, "incomplete": FakeResponse("a", usage=USAGE, incomplete="max_output_tokens")}
FAILED = FakeResponse("a", usage=USAGE, error="broken")


def in_progress(usage: dict[str, Any]) -> dict[str, Any]:
    return {"type": "response.in_progress", "response": {"id": "r", "model": "m", "output": [], "usage": usage}}


BROKEN = RawResponse.stream([in_progress(USAGE), bare_delta("a")], done=False, ending="cut")


def opened(server: Server, **settings: Any) -> OpenRouter:
    return OpenRouter(api_key=KEY, server_url=server.url, max_retries=0, **settings)


@pytest.mark.parametrize("script", ENDED.values(), ids=ENDED)
def test_a_response_counts_once(script: FakeResponse) -> None:
    with Server(script) as server, opened(server) as client:
        assert client.usage == TotalUsage()
        result = client.responses.send(**ASK)
        assert client.usage == ONCE
        assert client.usage_by_model == {ASK["model"]: ONCE}
        copied = copy.deepcopy(result)
        assert copied.usage == result.usage
        with client.responses.send(stream=True, **ASK) as stream:
            assert stream.final_response().usage == result.usage
            assert client.usage.total_tokens == 10
            stream.final_response()
            stream.close()
        assert client.usage == TotalUsage(6, 4, 10, 0.5)


@pytest.mark.parametrize("stream", [False, True])
def test_a_failed_response_counts_once(stream: bool) -> None:
    with Server(FAILED) as server, opened(server) as client:
        for count in (1, 2):
            with pytest.raises(OpenRouterError), client.responses.send(stream=stream, **ASK) as events:
                for _ in events:
                    pass
            assert client.usage.total_tokens == 5 * count


def test_an_interrupted_stream_counts_what_it_reported() -> None:
    with Server(BROKEN) as server, opened(server) as client:
        with pytest.raises(OpenRouterError), client.responses.send(stream=True, **ASK) as stream:
            stream.final_response()
        assert client.usage == ONCE


def test_a_stream_that_is_closed_early_counts_what_it_reported() -> None:
    with Server(BROKEN) as server, opened(server) as client:
        with client.responses.send(stream=True, **ASK) as stream:
            next(stream)
        assert client.usage == ONCE
        with client.responses.send(stream=True, **ASK):
            pass
        assert client.usage == ONCE


def test_a_stream_that_is_left_at_its_terminal_event_counts() -> None:
    with Server(GOOD) as server, opened(server) as client:
        with client.responses.send(stream=True, **ASK) as stream:
            for event in stream:
                if event.type == "response.completed":
                    break
        assert client.usage == ONCE


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_stream_that_is_dropped_counts() -> None:
    with Server(GOOD) as server, opened(server) as client:
        stream = client.responses.send(stream=True, **ASK)
        for event in stream:
            if event.type == "response.completed":
                break
        with warnings.catch_warnings(action="ignore"):
            del stream
            gc.collect()
        assert client.usage == ONCE


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("end", ["finished", "failed", "closed"])
def test_the_end_of_a_stream_is_reported_once(is_async: bool, end: str) -> None:
    heard: list[Any] = []

    async def run(url: str) -> None:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            stream: Any = (
                await client.responses.send_async(stream=True, **ASK)
                if is_async
                else client.responses.send(stream=True, **ASK)
            )
            stream.when_ended(heard.append)
            stream.when_ended(lambda ended: heard.append(ended.is_finished))
            assert heard == []
            if end != "closed":
                with contextlib.suppress(OpenRouterError):
                    await stream.final_response() if is_async else stream.final_response()
            for _ in range(2):
                await stream.close() if is_async else stream.close()
            assert heard == [stream, end == "finished"]
            stream.when_ended(heard.append)
            assert heard[2:] == [stream]

    with Server(FAILED if end == "failed" else GOOD) as server:
        asyncio.run(run(server.url))


def test_a_refused_request_counts_nothing() -> None:
    with Server(RawResponse.error(429, "no", retry_after=0)) as server, opened(server) as client:
        with pytest.raises(OpenRouterError):
            client.responses.send(**ASK)
        assert (client.usage, client.usage_by_model) == (TotalUsage(), {})


def test_a_finished_response_that_is_a_stream_counts_once() -> None:
    def events(request: Any) -> RawResponse:
        payload = {"id": "r", "model": "m", "output": [], "status": "completed", "usage": USAGE}
        return RawResponse.stream([{"type": "response.completed", "response": payload}])

    with Server(events) as server, opened(server) as client:
        client.responses.send(**ASK)
        assert client.usage_by_model == {"m": ONCE}


def test_many_threads() -> None:
    with Server(GOOD) as server, opened(server) as client, ThreadPoolExecutor(8) as pool:

        def call(number: int) -> None:
            with client.responses.send(stream=bool(number % 2), **ASK) as response:
                for _ in response:
                    pass

        list(pool.map(call, range(160)))
        assert client.usage == TotalUsage(480, 320, 800, 40.0)


def test_many_tasks() -> None:
    async def run(url: str) -> TotalUsage:
        async with OpenRouter(api_key=KEY, server_url=url) as client:

            async def call(stream: bool) -> None:
                async with client.responses.send_async(stream=stream, **ASK) as response:
                    async for _ in response:
                        pass

            await asyncio.gather(*(call(bool(number % 2)) for number in range(40)))
            return client.usage

    with Server(GOOD) as server:
        assert asyncio.run(run(server.url)) == TotalUsage(120, 80, 200, 10.0)


def test_trio() -> None:
    async def run(url: str) -> TotalUsage:
        async with (
            OpenRouter(api_key=KEY, server_url=url) as client,
            client.responses.send_async(stream=True, **ASK) as stream,
        ):
            await stream.final_response()
            return client.usage

    with Server(GOOD) as server:
        assert trio.run(run, server.url) == ONCE


def key() -> str:
    return KEY


def test_a_copy_in_another_process_starts_at_zero() -> None:
    with Server(GOOD) as server, OpenRouter(api_key=key, server_url=server.url) as client:
        client.responses.send(**ASK)
        with pickle.loads(pickle.dumps(client)) as other:
            assert other.usage == TotalUsage()
            other.responses.send(**ASK)
            assert other.usage == client.usage == ONCE


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_starts_at_zero() -> None:
    with Server(GOOD) as server, opened(server) as client:
        client.responses.send(**ASK)
        child = os.fork()
        if child == 0:
            os._exit(0 if client.usage == TotalUsage() else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert client.usage == ONCE


# The counter itself


def response(model: Any = "m", **usage: Any) -> Any:
    return SimpleNamespace(model=model, usage=SimpleNamespace(**usage))


def counter() -> UsageCounter:
    return UsageCounter(threading.RLock())


def test_no_usage_is_lost_or_counted_twice_by_many_threads() -> None:
    usages, stop = counter(), threading.Event()

    def read() -> None:
        while not stop.is_set():
            usages.total()

    def add(_: int) -> None:
        for _ in range(500):
            usages.add(response(input_tokens=1))

    reader = threading.Thread(target=read)
    reader.start()
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(add, range(6)))
    stop.set()
    reader.join()
    assert usages.total().input_tokens == 3000


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timer signals")
def test_a_signal_handler_that_reads_the_usage_changes_nothing() -> None:
    usages, seen = counter(), []
    before = signal.signal(signal.SIGALRM, lambda *_: seen.append(usages.total().input_tokens))
    signal.setitimer(signal.ITIMER_REAL, 0.0001, 0.0001)
    try:
        added = 0
        while len(seen) < 100:
            usages.add(response(input_tokens=1))
            added += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert usages.total().input_tokens == added


def test_what_is_kept_uncounted_is_little() -> None:
    usages = counter()
    for _ in range(1000):
        usages.add(response(input_tokens=1))
        assert len(usages._uncounted) <= 64


def test_hostile_models_and_usages() -> None:
    usages = counter()
    for model in (None, 5, ["m"], {"a": 1}):
        usages.add(response(model, input_tokens=1, cost="much"))
    for usage in (None, 5, "x", [1], SimpleNamespace(input_tokens=float("nan"), cost=True)):
        usages.add(SimpleNamespace(model="m", usage=usage))
    assert usages.by_model() == {"": TotalUsage(4, 0, 0, None)}
    for number in range(1500):
        usages.add(response(f"{number}" + "x" * 1000, total_tokens=1))
    found = usages.by_model()
    assert len(found) <= 1001
    assert max(map(len, found)) == 256
    assert usages.total() == TotalUsage(4, 0, 1500, None)


@pytest.mark.parametrize(
    "costs", [[-math.inf, math.nan], [0.1] * 10, [1e16, 1.0, -1e16], [None, 0.25, None], [None], [10**30, 0.5]]
)
def test_costs_are_added_up_as_python_does(costs: list[float | None]) -> None:
    """From Python 3.12 on, `sum` compensates for rounding."""
    known = [min(cost, 10**18) for cost in costs if cost is not None and math.isfinite(cost)]
    usages = [SimpleNamespace(cost=cost, input_tokens=1, output_tokens=2.5, total_tokens="3") for cost in costs]
    number = len(costs)
    assert total_usage(usages) == TotalUsage(number, int(2.5 * number), 0, sum(known) if known else None)
