"""Streams a response to the terminal: from the API if OPENROUTER_API_KEY is set, else a recording from an embedded server."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path

from openrouter import OpenRouter
from openrouter_responses.testing import RawResponse, Server

FIXTURE = Path(__file__).parent.parent / "tests" / "fixtures" / "text-streamed"


def main() -> None:
    """Stream one response, then show the typed result."""
    with ExitStack() as stack:
        if os.environ.get("OPENROUTER_API_KEY"):
            model = os.environ.get("OPENROUTER_MODEL", "openai/gpt-4o-mini")
            client = stack.enter_context(OpenRouter())
        else:
            model = "example/writer-1"
            server = stack.enter_context(Server(RawResponse.file(FIXTURE, chunks="events", pace=0.05)))
            client = stack.enter_context(OpenRouter(api_key="demo", server_url=server.url))
        print(f"{client.server_url}\n")
        question = "Tell me a joke about language models."
        with client.beta.responses.send(model=model, input=question, stream=True) as stream:
            for delta in stream.text:
                print(delta, end="", flush=True)
            result = stream.final_response()
        print(f"\n\n{type(result).__name__} {result.id}: {result.status}, model {result.model}")
        if result.usage:
            usage = result.usage
            print(
                f"usage: {usage.input_tokens} + {usage.output_tokens} = {usage.total_tokens} tokens, cost {usage.cost} USD"
            )
        print(f"attempts: {stream.meta.attempts}, {stream.meta.elapsed:.2f} s, {stream.meta.bytes} bytes")


if __name__ == "__main__":
    main()
