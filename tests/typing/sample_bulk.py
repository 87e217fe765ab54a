"""The part of `sample.py` that sends many requests."""

# ruff: noqa: T201  # it prints, as programs do

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import assert_type

from openrouter_responses import OpenRouter, OpenRouterError, components
from openrouter_responses.bulk import (
    AsyncBulkRun,
    BudgetReachedError,
    BulkRequest,
    BulkResult,
    BulkRun,
    BulkSummary,
    InDoubtError,
    Journal,
    JournalError,
    RunStoppedError,
)
from openrouter_responses.testing import FakeResponse, Server

MODEL = "example/writer-1"


@dataclass
class Person:
    name: str


def many(client: OpenRouter, path: Path) -> None:
    requests: list[str | dict[str, str] | BulkRequest] = ["Who was Ada Lovelace?", {"input": "Hi", "user": "u"}]
    requests.append(BulkRequest({"input": "Hi"}, custom_id="mine"))
    with client.responses.map(requests, model=MODEL, journal=path, concurrency=2, ordered=True) as results:
        assert_type(results, BulkRun[None])
        for result in results:
            assert_type(result, BulkResult[None])
            show(result)
        assert_type(results.summary, BulkSummary)
    with Journal(path, power_safe=True) as journal:
        run = client.responses.map(requests, output_type=Person, model=MODEL, journal=journal, in_doubt="settle")
        assert_type(run, BulkRun[Person])
        try:
            for each in run:
                assert_type(each.parsed, Person | None)
        except (BudgetReachedError, RunStoppedError) as error:
            assert_type(error.summary, BulkSummary)
        run.stop()
        run.close()
        print(list(journal.results()), list(journal.in_doubt()), journal.summary().cost, journal.path)
    try:
        Journal(path.parent)
    except (JournalError, OSError) as error:
        print(error)


async def many_async(client: OpenRouter) -> None:
    async def requests() -> AsyncIterator[str]:
        yield "Hi"

    how = client.responses.map_async(requests(), model=MODEL, max_cost=1.0, worst_cost=0.01, max_output_tokens=5)
    async with how as results:
        assert_type(results, AsyncBulkRun[None])
        async for result in results:
            assert_type(result, BulkResult[None])
    run = client.responses.map_async(["Hi"], output_type=Person, model=MODEL, max_tokens=1000, max_output_tokens=5)
    assert_type(run, AsyncBulkRun[Person])
    async for each in run:
        assert_type(each.parsed, Person | None)
    await run.aclose()


def show(result: BulkResult[None]) -> None:
    assert_type(result.response, components.OpenResponsesResult | None)
    assert_type(result.cost, float | None)
    assert_type(result.error, Exception | None)
    print(result.index, result.custom_id, result.status, result.output_text, result.generation_id, result.usage)
    print(f"{result.seconds:.1f} s, {result.attempts} attempts, {result.is_resumed}")
    if isinstance(result.error, InDoubtError | OpenRouterError):
        print(result.error.possibly_billed)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, Server(FakeResponse('{"name": "Ada"}')) as server:
        with OpenRouter(api_key="sk-test", server_url=server.url) as client:
            many(client, Path(folder) / "run.db")
        asyncio.run(many_async(OpenRouter(api_key="sk-test", server_url=server.url)))


if __name__ == "__main__":
    main()
