"""Measures finished responses over one connection: time per call.

python call.py CLIENT BASE_URL CALLS
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from _measure import BODY, HEADERS, MODEL, PROMPT, expect, report, timed

sys.path.append(str(Path(__file__).parents[1]))
import payloads

Call = Callable[[], str]
"""Makes one call and returns the text of the response."""


def ours(url: str) -> Call:
    """Return a call with this project's client."""
    from openrouter import OpenRouter

    client = OpenRouter(api_key="benchmark", server_url=url)
    return lambda: client.beta.responses.send(model=MODEL, input=PROMPT).output_text


def httpx(url: str) -> Call:
    """Return a call with httpx."""
    from httpx import Client

    client = Client()

    def call() -> str:
        body = client.post(f"{url}/responses", json=BODY, headers=HEADERS).json()
        return body["output"][0]["content"][0]["text"]

    return call


def openai(url: str) -> Call:
    """Return a call with the package `openai`, with its base URL set to the server."""
    from openai import OpenAI

    client = OpenAI(api_key="benchmark", base_url=url, max_retries=0)
    return lambda: client.responses.create(model=MODEL, input=PROMPT).output_text


def official(url: str) -> Call:
    """Return a call with the official package."""
    from openrouter import OpenRouter

    client = OpenRouter(api_key="benchmark", server_url=url)
    return lambda: client.beta.responses.send(model=MODEL, input=PROMPT).output[0].content[0].text


CLIENTS = {made.__name__: made for made in (ours, httpx, openai, official)}


def main() -> None:
    """Time the calls of one client in batches, after a few warm-up calls."""
    name, base, calls = sys.argv[1:]
    call = CLIENTS[name](f"{base}/json")
    text = payloads.text(100)
    for _ in range(20):
        expect(call(), text)
    batch = max(int(calls) // 10, 1)
    samples = [timed(lambda: [call() for _ in range(batch)]) for _ in range(10)]
    report([{clock: seconds / batch for clock, seconds in sample.items()} for sample in samples])


if __name__ == "__main__":
    main()
