"""Measures many concurrent streams in one event loop: total time.

    python many.py CLIENT BASE_URL STREAMS DELTAS SAMPLES

The server holds every stream back until all requests have arrived, so all are open at the same time.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from _measure import DELTA, MODEL, PROMPT, STREAM_BODY, STREAM_HEADERS, expect, report

sys.path.append(str(Path(__file__).parents[1]))
import time

import payloads

LIMITS = {"max_connections": None, "max_keepalive_connections": 100}
Read = Callable[[], Awaitable[int]]
"""Reads one stream and returns the length of its text."""


async def _count(events: Any) -> int:
    size = 0
    async for event in events:
        if event.type == DELTA:
            size += len(event.delta)
    return size


async def ours(url: str) -> Read:
    """Return a reader with this project's client, which opens up to 1,000 connections unless more are asked for."""
    from openrouter import OpenRouter

    streams = int(url.rsplit("/", 2)[-2])
    client = OpenRouter(api_key="benchmark", server_url=url, max_concurrency=streams if streams > 1000 else None)
    client.connections.async_client()  # created on first use; the other clients create theirs immediately

    async def read() -> int:
        async with await client.beta.responses.send_async(model=MODEL, input=PROMPT, stream=True) as stream:
            return await _count(stream)

    return read


async def loop(url: str) -> Read:
    """Return a reader with a handwritten loop with the same connection limits."""
    import httpx

    client = httpx.AsyncClient(limits=httpx.Limits(**LIMITS), timeout=httpx.Timeout(120.0))

    async def read() -> int:
        size = 0
        async with client.stream("POST", f"{url}/responses", json=STREAM_BODY, headers=STREAM_HEADERS) as response:
            async for line in response.aiter_lines():
                if line.startswith("data: "):
                    data = line[6:]
                    if data == "[DONE]":
                        break
                    event = json.loads(data)
                    if event["type"] == DELTA:
                        size += len(event["delta"])
        return size

    return read


async def openai(url: str) -> Read:
    """Return a reader with the package `openai`, with its base URL set to the server."""
    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key="benchmark", base_url=url, max_retries=0)

    async def read() -> int:
        async with await client.responses.create(model=MODEL, input=PROMPT, stream=True) as stream:
            return await _count(stream)

    return read


def _peak() -> float:
    """Return the largest memory of the process so far, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "darwin" else 1)


CLIENTS = {made.__name__: made for made in (ours, loop, openai)}


async def main() -> None:
    """Time one client, after a warm-up stream."""
    name, base, streams, deltas, samples = sys.argv[1:]
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    expect(await (await CLIENTS[name](f"{base}/many/1/20"))(), len(payloads.text(20)))
    taken, before, each = [], _peak(), 0.0
    for _ in range(int(samples)):
        read = await CLIENTS[name](f"{base}/many/{streams}/{deltas}")
        wall, cpu = time.perf_counter(), time.process_time()
        sizes = await asyncio.gather(*(read() for _ in range(int(streams))))
        each = each or (_peak() - before) / int(streams)  # of the first sample: the others reuse the memory
        taken.append({"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall, "each": each})
        expect(set(sizes), {len(payloads.text(int(deltas)))})
    report(taken)


if __name__ == "__main__":
    asyncio.run(main())
