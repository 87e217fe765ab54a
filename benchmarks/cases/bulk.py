"""Measures many prompts that are sent several at a time.

python bulk.py CLIENT BASE_URL PROMPTS ROUTE
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Iterator

from _measure import HEADERS, MODEL, expect, report, timed

CONCURRENCY = 50


def prompts(count: int) -> Iterator[str]:
    """Yield prompts that differ."""
    return (f"Label text number {number}." for number in range(count))


async def loop(url: str, count: int) -> int:
    """A handwritten loop of asyncio and httpx: workers that share the prompts; without a journal."""
    import httpx

    left, texts = prompts(count), 0
    limits = httpx.Limits(max_connections=CONCURRENCY, max_keepalive_connections=CONCURRENCY)
    async with httpx.AsyncClient(timeout=60, limits=limits, headers=HEADERS) as client:

        async def work() -> None:
            nonlocal texts
            for prompt in left:
                response = await client.post(f"{url}/responses", json={"model": MODEL, "input": prompt})
                response.raise_for_status()
                body = response.json()
                texts += bool(body["output"][0]["content"][0]["text"])

        await asyncio.gather(*(work() for _ in range(CONCURRENCY)))
    return texts


async def ours(url: str, count: int, journal: str | None = None) -> int:
    """`responses.map_async` without a journal."""
    from openrouter_responses import OpenRouter

    async with OpenRouter(
        api_key="benchmark", server_url=url, max_retries=6
    ) as client:  # no prompt is refused so often
        run = client.responses.map_async(prompts(count), model=MODEL, concurrency=CONCURRENCY, journal=journal)
        async with run as results:
            return len([result async for result in results if result.output_text or result.status == "in_doubt"])


async def ours_journal(url: str, count: int) -> int:
    """`responses.map_async` with a journal."""
    with tempfile.TemporaryDirectory() as folder:
        return await ours(url, count, os.path.join(folder, "run.db"))


async def ideal(url: str, count: int) -> int:
    """The ideal schedule of a server that refuses five of a hundred: so many responses, and always all slots are taken."""
    seconds = int(url.rsplit("/", 1)[1]) / 1000
    left = iter(range(round(count / 0.95)))

    async def work() -> None:
        for _ in left:
            await asyncio.sleep(seconds)

    await asyncio.gather(*(work() for _ in range(CONCURRENCY)))
    return count


CLIENTS = {made.__name__: made for made in (loop, ours, ours_journal, ideal)}


def main() -> None:
    """Time a run of many prompts, after a short one for imports and first connections; per prompt."""
    name, base, count, route = sys.argv[1:]
    client, url, size = CLIENTS[name], f"{base}/{route}", int(count)
    expect(asyncio.run(client(url, 200)), 200)
    found: list[int] = []
    took = timed(lambda: found.append(asyncio.run(client(url, size))))
    expect(found, [size])
    report([{clock: seconds / size for clock, seconds in took.items()}])


if __name__ == "__main__":
    main()
