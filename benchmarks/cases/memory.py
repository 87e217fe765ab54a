"""Measures the resident memory of the process while it reads a long stream.

python memory.py CLIENT BASE_URL EVENTS
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from _measure import DELTA, MODEL, PROMPT, STREAM_BODY, STREAM_HEADERS, expect, report, timed


def ours(url: str) -> Iterator[str]:
    """Yield the text deltas, with this project's client or the official package."""
    from openrouter import OpenRouter

    client = OpenRouter(api_key="benchmark", server_url=url)
    with client.beta.responses.send(model=MODEL, input=PROMPT, stream=True) as stream:
        yield from _deltas(stream)


def openai(url: str) -> Iterator[str]:
    """Yield the text deltas, with the package `openai`."""
    from openai import OpenAI

    with OpenAI(api_key="benchmark", base_url=url).responses.create(model=MODEL, input=PROMPT, stream=True) as stream:
        yield from _deltas(stream)


def loop(url: str) -> Iterator[str]:
    """Yield the text deltas, with a handwritten loop."""
    import httpx

    with httpx.Client().stream("POST", f"{url}/responses", json=STREAM_BODY, headers=STREAM_HEADERS) as response:
        for line in response.iter_lines():
            if line.startswith("data: {"):
                event = json.loads(line[6:])
                if event["type"] == DELTA:
                    yield event["delta"]


def _deltas(stream: Any) -> Iterator[str]:
    for event in stream:
        if event.type == DELTA:
            yield event.delta


CLIENTS = {made.__name__: made for made in (ours, openai, loop)}


def resident() -> float:
    """Return the resident memory of the process in MiB, or its maximum where the system reports only that."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def main() -> None:
    """Read the memory at a tenth of the stream and at its last delta. Only two numbers are kept in between."""
    name, base, events = sys.argv[1:]
    last, found = int(events), {}

    def run() -> None:
        number = characters = 0
        for delta in CLIENTS[name](f"{base}/burst/{last}"):
            number += 1
            characters += len(delta)
            if number == last // 10:
                found["tenth"], found["tenth_characters"] = resident(), characters
            elif number == last:
                found["all"], found["all_characters"] = resident(), characters
        expect(number, last)

    taken = timed(run)
    report(
        [
            {
                **taken,
                "rss_tenth": found["tenth"],
                "rss_all": found["all"],
                "growth": found["all"] - found["tenth"],
                "text": (found["all_characters"] - found["tenth_characters"]) / 2**20,
                "rss_end": resident(),
            }
        ]
    )


if __name__ == "__main__":
    main()
