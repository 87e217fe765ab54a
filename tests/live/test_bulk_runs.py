"""`responses.map` and `responses.map_async`: many requests, over real sockets."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import Any

import httpx
import pydantic
import pytest
import trio

from openrouter_responses import OpenRouter
from openrouter_responses.bulk import (
    BudgetReachedError,
    BulkRequest,
    BulkResult,
    BulkSummary,
    InDoubtError,
    Journal,
    RunStoppedError,
)
from openrouter_responses.errors import (
    APIConnectionError,
    BadRequestResponseError,
    PaymentRequiredResponseError,
    UnauthorizedResponseError,
)
from openrouter_responses.structured import OutputNotJSONError
from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server
from support import KEY, run_python


@pytest.fixture(params=["sync", "asyncio", "trio"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Ran:
    """What a run gave: results, what it raised in the end, and its summary."""

    def __init__(self) -> None:
        self.results: list[BulkResult[Any]] = []
        self.error: BaseException | None = None
        self.summary = BulkSummary()

    @property
    def texts(self) -> list[str]:
        return [result.output_text for result in self.results]

    @property
    def statuses(self) -> dict[int, str]:
        return {result.index: result.status for result in self.results}


def run(
    mode: str,
    url: str,
    requests: Iterable[Any],
    *,
    client: dict[str, Any] | None = None,
    each: Callable[[Any, BulkResult[Any]], object] = lambda run, result: None,
    **arguments: Any,
) -> Ran:
    """Run to the end, in one of three ways."""
    ran = Ran()
    arguments = {"model": "m", "concurrency": 4, "max_retries": 0, **arguments}
    settings: dict[str, Any] = {"api_key": KEY, "server_url": url, **(client or {})}

    def take(results: Any, result: BulkResult[Any]) -> None:
        ran.results.append(result)
        each(results, result)

    def sync() -> None:
        with OpenRouter(**settings) as openrouter, openrouter.responses.map(requests, **arguments) as results:
            try:
                for result in results:
                    take(results, result)
            except Exception as error:  # noqa: BLE001  # what is raised is what tests look at
                ran.error = error
            ran.summary = results.summary

    async def asynchronous() -> None:
        async with (
            OpenRouter(**settings) as openrouter,
            openrouter.responses.map_async(requests, **arguments) as results,
        ):
            try:
                async for result in results:
                    take(results, result)
            except Exception as error:  # noqa: BLE001  # what is raised is what tests look at
                ran.error = error
            ran.summary = results.summary

    if mode == "sync":
        sync()
    elif mode == "asyncio":
        asyncio.run(asynchronous())
    else:
        trio.run(asynchronous)
    return ran


def echo(request: ReceivedRequest) -> FakeResponse:
    return FakeResponse(f"echo {request.json()['input']}")


def inputs(server: Server) -> list[Any]:
    """What was asked, in the order in which it came."""
    return [request.json()["input"] for request in server.requests if request.route == "/responses"]


# Requests and results


def test_each_request_gets_its_result(mode: str) -> None:
    with Server(echo) as server:
        ran = run(mode, server.url, (f"p{number}" for number in range(30)))
        assert sorted(inputs(server)) == sorted(f"p{number}" for number in range(30))
    assert {result.index: result.output_text for result in ran.results} == {n: f"echo p{n}" for n in range(30)}
    assert all(result.status == "ok" and result.error is None and result.attempts == 1 for result in ran.results)
    assert all(result.seconds > 0 and not result.is_resumed for result in ran.results)
    assert all((result.generation_id or "").startswith("gen-test-") for result in ran.results)
    assert (ran.error, ran.summary.ok, ran.summary.stopped) == (None, 30, None)
    assert ran.summary.cost == pytest.approx(sum(result.cost or 0 for result in ran.results))
    assert ran.summary.output_tokens == sum(result.usage.output_tokens for result in ran.results)
    assert ran.summary.seconds > 0


def test_what_stands_for_a_request(mode: str) -> None:
    requests = ["text", {"input": "mapping", "model": "other"}, BulkRequest({"input": "named", "user": "u"}, "my id")]
    with Server(echo) as server:
        ran = run(mode, server.url, requests, ordered=True, instructions="Be brief.")
        bodies = {request.json()["input"]: request.json() for request in server.requests}
    assert ran.texts == ["echo text", "echo mapping", "echo named"]
    assert [result.custom_id for result in ran.results] == [None, None, "my id"]
    assert {name: body["model"] for name, body in bodies.items()} == {"text": "m", "mapping": "other", "named": "m"}
    assert bodies["named"]["user"] == "u"
    assert all(body["instructions"] == "Be brief." for body in bodies.values())


def test_results_in_the_order_of_the_requests(mode: str) -> None:
    """The first one comes last: it waits until the server has the others."""
    others = threading.Event()

    def respond(request: ReceivedRequest) -> FakeResponse:
        number = request.json()["input"]
        if number == "0":
            others.wait(30)
        elif number == "19":
            others.set()
        return FakeResponse(number)

    with Server(respond) as server:
        ran = run(mode, server.url, map(str, range(20)), ordered=True)
    assert ran.texts == [str(number) for number in range(20)]
    others.clear()
    with Server(respond) as server:
        ran = run(mode, server.url, map(str, range(20)))
    assert ran.texts != [str(number) for number in range(20)]
    assert sorted(ran.texts, key=int) == [str(number) for number in range(20)]


def test_a_request_that_fails_is_a_result_and_the_others_go_on(mode: str) -> None:
    def respond(request: ReceivedRequest) -> Any:
        return RawResponse.error(400, "too long") if request.json()["input"] == "bad" else echo(request)

    requests: list[Any] = ["a", "bad", 5, {"input": "x", "user": "u" * 300}, {"inputs": "x"}, {"stream": True}, "b"]
    with Server(respond) as server:
        ran = run(mode, server.url, requests, ordered=True)
        assert sorted(inputs(server)) == ["a", "b", "bad"]
    errors = [result.error for result in ran.results]
    assert [result.status for result in ran.results] == ["ok", *["failed"] * 5, "ok"]
    assert isinstance(errors[1], BadRequestResponseError)
    assert "a request must be a text, a mapping of arguments of send, or a BulkRequest, not int" in str(errors[2])
    assert "user must have at most 256 characters" in str(errors[3])
    assert "inputs" in str(errors[4])
    assert "map() got an unexpected keyword argument 'stream'" in str(errors[5])
    assert [type(error) for error in errors[2:6]] == [TypeError, ValueError, TypeError, TypeError]
    assert (ran.summary.ok, ran.summary.failed, ran.error) == (2, 5, None)


class Person(pydantic.BaseModel):
    name: str


def test_values_of_a_type(mode: str) -> None:
    def respond(request: ReceivedRequest) -> FakeResponse:
        return FakeResponse("no JSON" if request.json()["input"] == "prose" else '{"name": "Ada"}')

    with Server(respond) as server:
        ran = run(mode, server.url, ["json", "prose"], output_type=Person, ordered=True)
        assert server.requests[0].json()["text"]["format"]["type"] == "json_schema"
    assert ran.results[0].parsed == Person(name="Ada")
    assert (ran.results[1].status, ran.results[1].parsed) == ("failed", None)
    assert isinstance(ran.results[1].error, OutputNotJSONError)
    assert ran.results[1].output_text == "no JSON"
    assert ran.summary.cost == pytest.approx(2 * (ran.results[0].cost or 0))


def test_a_response_that_breaks_off_is_in_doubt(mode: str) -> None:
    def respond(request: ReceivedRequest) -> Any:
        return FakeResponse("cut", ending="cut") if request.json()["input"] == "cut" else echo(request)

    with Server(respond) as server:
        ran = run(mode, server.url, ["a", "cut", "b"], ordered=True, max_retries=2)
        assert sorted(inputs(server)) == ["a", "b", "cut"]
    assert [result.status for result in ran.results] == ["ok", "in_doubt", "ok"]
    error = ran.results[1].error
    assert isinstance(error, InDoubtError)
    assert error.possibly_billed is not False
    assert ran.results[1].generation_id
    assert ran.summary.in_doubt == 1


# How far ahead


def test_requests_are_read_as_they_are_needed(mode: str) -> None:
    read, ahead = 0, list[int]()

    def requests() -> Iterator[str]:
        nonlocal read
        for number in range(200):
            read += 1
            yield f"p{number}"

    def each(results: Any, result: BulkResult[Any]) -> None:
        ahead.append(read - len(ran_so_far))
        ran_so_far.append(result)

    ran_so_far: list[Any] = []
    with Server(echo) as server:
        run(mode, server.url, requests(), each=each)
    assert read == 200
    assert max(ahead) <= 2 * 4 + 1


def test_what_the_requests_raise_is_raised_after_the_results(mode: str) -> None:
    def requests() -> Iterator[str]:
        yield from ("a", "b", "c")
        raise OSError("the disk is gone")

    with Server(echo) as server:
        ran = run(mode, server.url, requests())
    assert sorted(ran.texts) == ["echo a", "echo b", "echo c"]
    assert isinstance(ran.error, OSError)
    assert str(ran.error) == "the disk is gone"


def test_asynchronous_requests() -> None:
    async def requests() -> AsyncIterator[str]:
        for number in range(9):
            await asyncio.sleep(0)
            yield f"p{number}"

    async def main(url: str) -> list[str]:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            return [
                result.output_text
                async for result in client.responses.map_async(requests(), model="m", ordered=True, concurrency=3)
            ]

    with Server(echo) as server:
        assert asyncio.run(main(server.url)) == [f"echo p{number}" for number in range(9)]


def test_memory_does_not_grow_with_the_number_of_requests(tmp_path: Any) -> None:
    program = """
import asyncio, gc, sys, tracemalloc
from openrouter_responses import OpenRouter
text = "x" * 2000

async def main(count):
    async with OpenRouter(api_key="k", server_url=sys.argv[1]) as client:
        prompts = (f"{n} {text}" for n in range(count))
        run = client.responses.map_async(prompts, model="m", concurrency=4, journal=sys.argv[2] + str(count))
        async with run as results:
            async for result in results:
                if results.summary.ok == count - 10:
                    gc.collect()
                    return tracemalloc.get_traced_memory()[0]

asyncio.run(main(50))
tracemalloc.start()
print(*[asyncio.run(main(count)) for count in (100, 500)])
"""
    with Server(FakeResponse("Hi")) as server:
        done = run_python("-c", program, server.url, tmp_path / "journal")
    small, large = map(int, done.stdout.split())
    assert large < small + 300_000, done.stderr  # the prompts alone have 0.8 MB more


# Ending early


def test_stopping_hands_out_what_is_under_way(mode: str) -> None:
    def each(results: Any, result: BulkResult[Any]) -> None:
        results.stop()

    with Server(echo) as server:
        ran = run(mode, server.url, (f"p{number}" for number in range(100)), each=each)
        sent = inputs(server)
    assert 1 <= len(ran.results) < 100
    assert sorted(ran.texts) == sorted(f"echo {text}" for text in sent)
    assert (ran.error, ran.summary.stopped) == (None, "stop")


def test_leaving_waits_for_what_is_under_way(mode: str, tmp_path: Any) -> None:
    path = tmp_path / "run.db"
    with Server(echo) as server:
        if mode == "sync":
            with (
                OpenRouter(api_key=KEY, server_url=server.url) as client,
                client.responses.map(map(str, range(100)), model="m", concurrency=4, journal=path) as results,
            ):
                next(iter(results))
        else:

            async def main() -> None:
                async with OpenRouter(api_key=KEY, server_url=server.url) as client:
                    run = client.responses.map_async(map(str, range(100)), model="m", concurrency=4, journal=path)
                    async with run as results:
                        await anext(results)

            asyncio.run(main()) if mode == "asyncio" else trio.run(main)
        sent = len(server.requests)
        assert sent < 100
        ran = run(mode, server.url, map(str, range(100)), journal=path)
        assert len(server.requests) == 100
    assert ran.summary.resumed == sent
    assert ran.summary.ok == 100


def test_leaving_waits_until_the_journal_is_closed(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker closes it, while another thread leaves the block."""
    close, has_begun = Journal.close, threading.Event()

    def close_slowly(self: Journal) -> None:
        has_begun.set()
        time.sleep(0.1)
        close(self)

    monkeypatch.setattr(Journal, "close", close_slowly)
    path = tmp_path / "run.db"
    with Server(echo) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        with client.responses.map(["a"], model="m", concurrency=1, journal=path) as results:
            assert next(iter(results)).status == "ok"
            assert has_begun.wait(20)
        Journal(path).close()  # it takes the lock


def test_a_run_of_a_client_that_was_closed_leaves_the_journal_free(mode: str, tmp_path: Any) -> None:
    path = tmp_path / "run.db"
    client = OpenRouter(api_key=KEY, server_url="http://127.0.0.1:9")

    async def main() -> None:
        run = client.responses.map_async(["a"], model="m", journal=path)
        await client.aclose()
        for _ in range(2):
            with pytest.raises(RuntimeError, match="closed"):
                async with run:
                    pass
        if mode == "asyncio":
            for _ in range(2):
                with pytest.raises(RuntimeError, match="closed"):
                    await anext(run)
        await run.aclose()

    if mode == "sync":
        run = client.responses.map(["a"], model="m", journal=path)
        client.close()
        with pytest.raises(RuntimeError, match="closed"):
            next(iter(run))
        run.close()
    else:
        asyncio.run(main()) if mode == "asyncio" else trio.run(main)
    Journal(path).close()  # it takes the lock


def test_a_loop_that_breaks_without_a_block_ends_its_workers() -> None:
    with Server(echo) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        for result in client.responses.map(map(str, range(1000)), model="m", concurrency=4):
            assert result.status == "ok"
            break
        threads = [thread for thread in threading.enumerate() if thread.name.startswith("map-")]
        for thread in threads:
            thread.join(30)
        assert not any(thread.is_alive() for thread in threads)
        assert len(server.requests) < 30


def test_a_task_that_is_cancelled_cancels_the_requests(tmp_path: Any) -> None:
    begun = threading.Event()

    def respond(request: ReceivedRequest) -> FakeResponse:
        begun.set()
        return FakeResponse("late", ending="hang")

    async def main(url: str) -> None:
        async with OpenRouter(api_key=KEY, server_url=url) as client:

            async def collect() -> None:
                run = client.responses.map_async(["a", "b"], model="m", journal=tmp_path / "run.db")
                async with run as results:
                    async for _ in results:
                        pass

            task = asyncio.create_task(collect())
            await asyncio.to_thread(begun.wait, 30)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with Server(respond) as server:
        asyncio.run(main(server.url))
    with Server(echo) as server:
        ran = run("sync", server.url, ["a", "b"], journal=tmp_path / "run.db")
        assert len(server.requests) == 2 - ran.summary.in_doubt
    assert ran.summary.in_doubt >= 1


@pytest.mark.parametrize(("status", "error"), [(401, UnauthorizedResponseError), (402, PaymentRequiredResponseError)])
def test_what_all_requests_would_get_ends_the_run(
    mode: str, status: int, error: type[Exception], tmp_path: Any
) -> None:
    path = tmp_path / "run.db"
    with Server(RawResponse.error(status, "no")) as server:
        ran = run(mode, server.url, map(str, range(100)), journal=path)
        assert len(server.requests) <= 8
    assert isinstance(ran.error, RunStoppedError)
    assert isinstance(ran.error.__cause__, error)
    assert ran.error.summary.failed == len(ran.results)
    assert ran.summary.stopped == "error"
    with Server(echo) as server:
        assert run(mode, server.url, map(str, range(100)), journal=path).summary.ok == 100
        assert len(server.requests) == 100


def test_a_server_that_takes_nothing_ends_the_run(mode: str) -> None:
    with Server(echo) as server:
        url = server.url
    ran = run(mode, url, map(str, range(200)))
    assert 20 <= len(ran.results) < 40
    assert isinstance(ran.error, RunStoppedError)
    assert "requests in a row failed, the last one with: could not connect" in str(ran.error)
    assert isinstance(ran.error.__cause__, APIConnectionError)


# Budget


def priced(request: ReceivedRequest) -> FakeResponse:
    return FakeResponse("x", usage={"input_tokens": 5, "output_tokens": 5, "total_tokens": 10, "cost": 0.01})


def test_a_server_that_reports_less_than_nothing_leaves_no_more(mode: str) -> None:
    refund = FakeResponse("x", usage={"input_tokens": -9, "output_tokens": -9, "total_tokens": -18, "cost": -5.0})
    with Server(refund) as server:
        run(mode, server.url, map(str, range(50)), max_cost=0.05, worst_cost=0.01)
        assert len(server.requests) == 5


@pytest.mark.parametrize(("limit", "count"), [(0.1, 10), (0.095, 9), (0.001, 0)])
def test_a_run_never_costs_more(mode: str, limit: float, count: int) -> None:
    with Server(priced) as server:
        ran = run(mode, server.url, map(str, range(50)), max_cost=limit, worst_cost=0.01)
        assert len(server.requests) == count
    assert ran.summary.ok == count
    assert isinstance(ran.error, BudgetReachedError)
    assert (ran.error.summary.ok, ran.summary.stopped) == (count, "max_cost")


def test_what_costs_less_than_it_could_leaves_more(mode: str) -> None:
    with Server(priced) as server:
        ran = run(mode, server.url, map(str, range(50)), max_cost=0.1, worst_cost=0.03)
        assert len(server.requests) == 8  # 0.07 + 0.03 fits, 0.08 + 0.03 does not
    assert ran.summary.cost == pytest.approx(0.08)


def test_the_budget_holds_for_all_runs_with_a_journal(mode: str, tmp_path: Any) -> None:
    path = tmp_path / "run.db"
    with Server(priced) as server:
        for limit, total in ((0.05, 5), (0.05, 5), (0.08, 8)):
            run(mode, server.url, map(str, range(50)), max_cost=limit, worst_cost=0.01, journal=path)
            assert len(server.requests) == total


def test_a_budget_of_tokens(mode: str) -> None:
    with Server(priced) as server:
        ran = run(mode, server.url, ["p"] * 50, max_tokens=200, max_output_tokens=10)
        size = len(server.requests[0].body) + 10
        assert len(server.requests) == 1 + (200 - size) // 10
    assert isinstance(ran.error, BudgetReachedError)
    with Server(priced) as server:
        ran = run(mode, server.url, ["p"], max_tokens=200)
        assert not server.requests
    assert "max_tokens needs a limit for each request: pass max_output_tokens" in str(ran.results[0].error)


ENDPOINTS = {"data": {"id": "m", "endpoints": [
    {"pricing": {"prompt": "0.00001", "completion": "0.0001"}, "max_completion_tokens": None, "context_length": 1000},
    {"pricing": {"prompt": "0.00002", "completion": "0.00005", "request": "0.001"}, "max_completion_tokens": 500},
]}}  # fmt: skip


def test_the_most_that_a_request_costs_comes_from_the_prices(mode: str) -> None:
    script = {"/models/a/m/endpoints": RawResponse.json(ENDPOINTS), "/responses": priced}
    with Server(script) as server:
        ran = run(mode, server.url, ["p"] * 9, model="a/m", max_cost=0.02, max_output_tokens=50)
        size = len(server.requests[-1].body)
        worst = 0.001 + size * 0.00002 + 50 * 0.0001
        asked = inputs(server)
    assert len(asked) == 1 + max(0, int((0.02 - worst) / 0.01))
    assert isinstance(ran.error, BudgetReachedError)


@pytest.mark.parametrize(
    "parameters",
    [
        {
            "input": [
                {"role": "user", "content": [{"type": "input_image", "image_url": "https://x/y.png", "detail": "auto"}]}
            ]
        },
        {"input": "x", "plugins": [{"id": "web"}]},
        {"input": "x", "tools": [{"type": "openrouter:web_search"}]},
        {"input": "x", "model": "a/m:online"},
    ],
    ids=["image", "plugin", "tool", "online"],
)
def test_what_cannot_be_calculated_is_not_sent(mode: str, parameters: dict[str, Any]) -> None:
    endpoints = RawResponse.json(ENDPOINTS)
    script = {"/models/a/m/endpoints": endpoints, "/models/a/m%3Aonline/endpoints": endpoints, "/responses": priced}
    with Server(script) as server:
        ran = run(mode, server.url, [parameters], model="a/m", max_cost=5)
        assert not inputs(server)
        assert "pass worst_cost=" in str(ran.results[0].error)
        assert run(mode, server.url, [parameters], model="a/m", max_cost=5, worst_cost=1).summary.ok == 1


LIMITED = {"input": "p", "max_output_tokens": 10}


@pytest.mark.parametrize(
    ("requests", "parameters"),
    [
        ([{"input": "p", "max_output_tokens": -(10**6)}, *[LIMITED] * 50], {}),
        ([{"input": "p", "max_output_tokens": True}, *[LIMITED] * 50], {}),
        ([LIMITED] * 50, {"extra_body": {"max_output_tokens": 10**6}}),
        ([LIMITED] * 50, {"model": "free", "extra_body": {"model": "a/m"}}),
        ([LIMITED] * 50, {"model": "free", "models": ("a/m",)}),
    ],
    ids=["negative", "bool", "limit in extra_body", "model in extra_body", "models"],
)
def test_what_a_request_costs_at_most_is_read_off_what_is_sent(
    mode: str, requests: Any, parameters: dict[str, Any]
) -> None:
    """Each response costs 0.01; with the limits and the prices that hold, one request could cost more than that."""
    free = {"data": {"endpoints": [{"pricing": {"prompt": "0", "completion": "0"}, "context_length": 10}]}}
    dear = {"data": {"endpoints": [{"pricing": {"prompt": "0", "completion": "0.001"}, "context_length": 1000}]}}
    script = {
        "/models/a/m/endpoints": RawResponse.json(dear), "/models/free/endpoints": RawResponse.json(free),
        "/responses": priced,
    }  # fmt: skip
    with Server(script) as server:
        run(mode, server.url, requests, max_cost=0.02, **{"model": "a/m", "validate": False, **parameters})
        assert len(inputs(server)) <= 2


@pytest.mark.parametrize(
    "pricing", [{"prompt": "-1", "completion": "-1"}, {"prompt": None, "completion": None}, {}, None, {"prompt": "0.1"}]
)
def test_a_price_that_cannot_be_read_is_not_nothing(mode: str, pricing: Any) -> None:
    endpoints = RawResponse.json({"data": {"endpoints": [{"pricing": pricing, "context_length": 100}]}})
    with Server({"/models/a/m/endpoints": endpoints, "/responses": priced}) as server:
        ran = run(mode, server.url, ["p"], model="a/m", max_cost=5)
        assert not inputs(server)
    assert "the API does not list all: pass worst_cost=" in str(ran.results[0].error)


def test_prices_are_asked_for_once(mode: str) -> None:
    with Server({"/models/a/m/endpoints": RawResponse.json(ENDPOINTS), "/responses": priced}) as server:
        run(mode, server.url, map(str, range(30)), model="a/m", max_cost=50, max_output_tokens=5, concurrency=20)
        assert len([request for request in server.requests if request.method == "GET"]) == 1


def test_sums_of_fractions_fit(mode: str) -> None:
    with Server(priced) as server:
        run(mode, server.url, map(str, range(50)), max_cost=0.3, worst_cost=0.01)
        assert len(server.requests) == 30


def test_what_is_in_doubt_without_an_estimate_needs_one(mode: str, tmp_path: Any) -> None:
    path = tmp_path / "run.db"
    with Server(FakeResponse("cut", ending="cut")) as server:
        assert run(mode, server.url, map(str, range(3)), journal=path).summary.in_doubt == 3
    with Server(priced) as server:
        with pytest.raises(ValueError, match="what 3 requests in the journal cost is not known; pass worst_cost="):
            run(mode, server.url, map(str, range(9)), journal=path, max_cost=1)
        with pytest.raises(ValueError, match="how many tokens 3 requests took that are in doubt"):
            run(mode, server.url, map(str, range(9)), journal=path, max_tokens=1000, max_output_tokens=5)
        run(mode, server.url, map(str, range(20)), journal=path, max_cost=0.05, worst_cost=0.01)
        assert len(server.requests) == 2


def test_what_is_looked_up_counts(mode: str, tmp_path: Any) -> None:
    path = tmp_path / "run.db"
    generation = RawResponse.json({"data": {"id": "g", "total_cost": 0.04}})
    content = RawResponse.json({"data": {"output": {"completion": "Hello."}}})
    cut = FakeResponse("cut", ending="cut", headers={"X-Generation-Id": "g"})
    with Server(cut) as server:
        run(mode, server.url, ["0"], journal=path, max_cost=1, worst_cost=0.05)
    with Server({"/responses": priced, "/generation": generation, "/generation/content": content}) as server:
        ran = run(
            mode, server.url, map(str, range(20)), journal=path, max_cost=0.06, worst_cost=0.01, in_doubt="settle",
            concurrency=1, ordered=True,
        )  # fmt: skip
        assert 1 <= len(inputs(server)) <= 2
    assert ran.summary.cost is not None
    assert ran.summary.cost < 0.061


# What never comes


def test_a_run_does_not_wait_for_requests_that_never_come(mode: str) -> None:
    """It ends where it is stopped, where it is left, and where the server refuses the key."""
    never = threading.Event()

    def blocking() -> Iterator[str]:
        yield "one"
        never.wait(60)

    async def suspended() -> AsyncIterator[str]:
        yield "one"
        if mode == "trio":
            await trio.sleep(60)
        await asyncio.sleep(60)

    def stop(results: Any, result: BulkResult[Any]) -> None:
        results.stop()

    requests = blocking if mode == "sync" else suspended
    try:
        with Server(echo) as server:
            assert run(mode, server.url, requests(), each=stop).texts == ["echo one"]
        with Server(RawResponse.error(401, "no")) as server:
            assert isinstance(run(mode, server.url, requests()).error, RunStoppedError)
    finally:
        never.set()


def test_a_loop_that_breaks_without_a_block_sends_no_more() -> None:
    async def main(url: str) -> int:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            run = client.responses.map_async(map(str, range(1000)), model="m", concurrency=4)
            async for _ in run:
                break
            while run._running:  # noqa: ASYNC110  # what it waits for is not an event
                await asyncio.sleep(0.01)
            return len(server.requests)

    with Server(echo) as server:
        assert asyncio.run(main(server.url)) <= 10


class Hostile(Mapping[str, Any]):
    def __getitem__(self, name: str) -> Any:
        raise AssertionError("not today")

    def __iter__(self) -> Iterator[str]:
        raise AssertionError("not today")

    def __len__(self) -> int:
        return 1


def test_a_request_may_raise_anything(mode: str) -> None:
    with Server(echo) as server:
        ran = run(mode, server.url, [Hostile(), "b"], ordered=True)
    assert [result.status for result in ran.results] == ["failed", "ok"]


@pytest.mark.parametrize("custom_id", ["same", None])
def test_two_requests_with_one_name(mode: str, custom_id: str | None, tmp_path: Any) -> None:
    """Also where both are under way at once."""
    requests = [BulkRequest({"input": "p"}, custom_id)] * 12
    with Server(echo) as server:
        ran = run(mode, server.url, requests, journal=tmp_path / "run.db", concurrency=6)
        assert len(server.requests) == (12 if custom_id is None else 1)
    assert ran.error is None
    assert ran.summary.failed == (0 if custom_id is None else 11)


def test_a_changed_request_with_the_same_name_is_a_new_one(mode: str, tmp_path: Any) -> None:
    path = tmp_path / "run.db"
    with Server(echo) as server:
        for text, sent in (("a", 1), ("b", 2), ("a", 2), ("b", 2)):
            ran = run(mode, server.url, [{"input": text, "custom_id": "mine"}], journal=path)
            assert (ran.texts, ran.results[0].custom_id, len(server.requests)) == ([f"echo {text}"], "mine", sent)


def test_a_model_that_there_is_not_ends_the_run(mode: str) -> None:
    with Server(RawResponse.error(400, "not a model")) as server:
        ran = run(mode, server.url, map(str, range(200)))
        assert len(server.requests) < 40
    assert "20 requests in a row failed, the last one with: 400: not a model" in str(ran.error)


# Arguments


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"concurrency": 0}, ValueError, "concurrency must be a whole number, 1 to 1000, not 0"),
        ({"concurrency": 1001}, ValueError, "concurrency must be a whole number, 1 to 1000, not 1001"),
        ({"concurrency": "4"}, TypeError, "concurrency must be a whole number, 1 to 1000, not '4'"),
        ({"journal": 5}, TypeError, "journal must be a path, a Journal or None, not 5"),
        ({"ordered": 1}, TypeError, "ordered must be True or False, not 1"),
        ({"in_doubt": "raise"}, ValueError, 'in_doubt must be "report", "again" or "settle", not \'raise\''),
        ({"max_cost": -1}, ValueError, "max_cost must be a number of US dollars, 0 or more, not -1"),
        ({"max_cost": "1"}, TypeError, "max_cost must be a number of US dollars, 0 or more, not '1'"),
        ({"max_tokens": 1.5}, TypeError, "max_tokens must be a whole number above 0, not 1.5"),
        ({"worst_cost": True}, TypeError, "worst_cost must be a number of US dollars, 0 or more, not True"),
        (
            {"stream": True},
            TypeError,
            "map() got an unexpected keyword argument 'stream'. Its results are whole responses.",
        ),
        ({"temprature": 0}, TypeError, "temprature"),
        ({"max_concurrency": 5}, TypeError, "max_concurrency"),
        ({"user": "u" * 300}, ValueError, "user must have at most 256 characters"),
        ({"output_type": 5}, TypeError, "cannot be read from JSON"),
    ],
)
def test_wrong_arguments(mode: str, arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with Server(echo) as server:
        with pytest.raises(error) as caught:
            run(mode, server.url, ["p"], **arguments)
        assert message in str(caught.value)
        assert not server.requests


@pytest.mark.parametrize("requests", ["a text", b"a text", {"input": "a"}, BulkRequest({"input": "a"}), 5, None])
def test_one_request_is_not_several(mode: str, requests: Any) -> None:
    with Server(echo) as server:
        with pytest.raises(TypeError, match="requests must be an iterable of requests, not "):
            run(mode, server.url, requests)
        assert not server.requests


def test_synchronous_runs_take_no_asynchronous_requests() -> None:
    async def requests() -> AsyncIterator[str]:
        yield "a"

    with OpenRouter(api_key=KEY) as client, pytest.raises(TypeError, match="map_async takes an asynchronous one"):
        client.responses.map(requests(), model="m")  # type: ignore[call-overload]  # that is what is wrong


def test_results_come_once() -> None:
    with Server(echo) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        results = client.responses.map(["p"], model="m")
        assert len(list(results)) == 1
        with pytest.raises(RuntimeError, match="once"):
            next(iter(results))


def test_a_run_of_nothing(mode: str) -> None:
    with Server(echo) as server:
        ran = run(mode, server.url, [])
    assert (ran.results, ran.error, ran.summary.ok) == ([], None, 0)


def test_the_users_own_httpx_client_is_used(mode: str) -> None:
    seen: list[str] = []

    async def note(request: httpx.Request) -> None:
        seen.append(str(request.url))

    with Server(echo) as server:
        if mode == "sync":
            with httpx.Client(event_hooks={"request": [lambda request: seen.append(str(request.url))]}) as own:
                assert run(mode, server.url, ["a", "b"], client={"client": own}).summary.ok == 2
                assert not own.is_closed
        else:

            async def main() -> None:
                async with httpx.AsyncClient(event_hooks={"request": [note]}) as own:
                    client = OpenRouter(api_key=KEY, server_url=server.url, async_client=own)
                    assert len([result async for result in client.responses.map_async(["a", "b"], model="m")]) == 2
                    assert not own.is_closed

            asyncio.run(main())
        assert seen == [f"{server.url}/responses"] * 2


def test_no_key_in_what_a_result_prints(mode: str) -> None:
    def respond(request: ReceivedRequest) -> RawResponse:
        return RawResponse.error(400, f"bad: {request.headers['authorization']}")

    with Server(respond) as server:
        ran = run(mode, server.url, ["p"])
    assert "bad" in str(ran.results[0].error)
    assert KEY not in repr(ran.results) + str(ran.results[0].error) + json.dumps(ran.summary)
