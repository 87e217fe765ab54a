"""Iterate a long stream and read the memory of the process on the way, as the operating system counts it.

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
    """Yield the pieces of text that this project's client, the reference SDK or openai's delivers."""
    from openrouter import OpenRouter

    client = OpenRouter(api_key="benchmark", server_url=url)
    with client.beta.responses.send(model=MODEL, input=PROMPT, stream=True) as stream:
        yield from _pieces(stream)


def openai(url: str) -> Iterator[str]:
    """Yield the pieces of text that the package openai delivers."""
    from openai import OpenAI

    with OpenAI(api_key="benchmark", base_url=url).responses.create(model=MODEL, input=PROMPT, stream=True) as stream:
        yield from _pieces(stream)


def loop(url: str) -> Iterator[str]:
    """Yield the pieces of text by a handwritten loop."""
    import httpx

    with httpx.Client().stream("POST", f"{url}/responses", json=STREAM_BODY, headers=STREAM_HEADERS) as response:
        for line in response.iter_lines():
            if line.startswith("data: {"):
                event = json.loads(line[6:])
                if event["type"] == DELTA:
                    yield event["delta"]


def _pieces(stream: Any) -> Iterator[str]:
    for event in stream:
        if event.type == DELTA:
            yield event.delta


CLIENTS = {made.__name__: made for made in (ours, openai, loop)}


def resident() -> float:
    """Return the MiB of memory that the process has now; where the system does not tell, the most it has had."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def main() -> None:
    """Read memory at a tenth of the stream and at its last delta; nothing is kept here but two numbers."""
    name, base, events = sys.argv[1:]
    last, found = int(events), {}

    def run() -> None:
        number = characters = 0
        for piece in CLIENTS[name](f"{base}/burst/{last}"):
            number += 1
            characters += len(piece)
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
