"""With what the metadata requires and nothing else, calls import nothing but what the first ones did."""

from __future__ import annotations

import tomllib
from pathlib import Path

from dropin.environments import OURS, Environment, python_of, run
from openrouter_responses.testing import FakeResponse, RawResponse, Server

ROOT = Path(__file__).parent.parent.parent

PROGRAM = """
import asyncio, sys
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses.errors import TooManyRequestsResponseError

async def later(url):
    async with OpenRouter(api_key="k", server_url=url) as client:
        await client.responses.send_async(model="m", input="a")
        async with client.responses.send_async(model="m", input="a", stream=True) as stream:
            async for _ in stream:
                pass
            await stream.final_response()
        try:
            await client.responses.send_async(model="m", input="refuse", max_retries=0)
        except TooManyRequestsResponseError as error:
            str(error)

def now(url):
    with OpenRouter(api_key="k", server_url=url) as client:
        client.responses.send(model="m", input="a")
        with client.responses.send(model="m", input="a", stream=True) as stream:
            for _ in stream:
                pass
            stream.final_response()
        try:
            client.responses.send(model="m", input="refuse", max_retries=0)
        except TooManyRequestsResponseError as error:
            str(error)

class Finder:
    def find_spec(self, name, *_):
        print(name)

now(sys.argv[1])
asyncio.run(later(sys.argv[1]))
sys.meta_path.insert(0, Finder())
now(sys.argv[1])
asyncio.run(later(sys.argv[1]))
print("done")
"""


def test_the_second_calls_import_nothing() -> None:
    """An import that fails searches the path anew each time, and httpcore looks for sniffio with each lock."""
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    python = python_of(Environment("required", (OURS,), tuple(dependencies)))
    usual, refused = FakeResponse("a"), RawResponse.error(429)
    with Server(lambda request: refused if request.json()["input"] == "refuse" else usual) as server:
        assert run(python, PROGRAM, server.url).splitlines() == ["done"]
