"""Ask for finished responses, one after another over one connection; time for each call.

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
"""Makes one call; returns the text of the answer."""


def ours(url: str) -> Call:
    """Return a call by this project's client."""
    from openrouter import OpenRouter

    client = OpenRouter(api_key="benchmark", server_url=url)
    return lambda: client.beta.responses.send(model=MODEL, input=PROMPT).output_text


def httpx(url: str) -> Call:
    """Return a call by httpx alone."""
    from httpx import Client

    client = Client()

    def call() -> str:
        answer = client.post(f"{url}/responses", json=BODY, headers=HEADERS).json()
        return answer["output"][0]["content"][0]["text"]

    return call


def openai(url: str) -> Call:
    """Return a call by the package openai, pointed at this server."""
    from openai import OpenAI

    client = OpenAI(api_key="benchmark", base_url=url, max_retries=0)
    return lambda: client.responses.create(model=MODEL, input=PROMPT).output_text


def reference(url: str) -> Call:
    """Return a call by the reference SDK."""
    from openrouter import OpenRouter

    client = OpenRouter(api_key="benchmark", server_url=url)
    return lambda: client.beta.responses.send(model=MODEL, input=PROMPT).output[0].content[0].text


CLIENTS = {made.__name__: made for made in (ours, httpx, openai, reference)}


def main() -> None:
    """Time the calls of one client in batches, after a few that warm it up."""
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
