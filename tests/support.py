"""What the tests share: the contract, one way to call the client synchronously or asynchronously, and processes."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest
import yaml
from jsonschema import Draft202012Validator

from openrouter_generated.runtime.headers import Headers
from openrouter_generated.runtime.retry import RetryPolicy
from openrouter_responses import AsyncEventStream, EventStream, OpenRouter, OpenRouterError
from openrouter_responses._core.response_info import ResponseInfo
from openrouter_responses._core.secret import Secret

KEY = "sk-or-v1-not-a-key-0123456789"
ASK = {"model": "example/writer-1", "input": "Tell me a joke."}
STREAM_HEADERS = Headers([(b"Content-Type", b"text/event-stream")])
DOCUMENT_FILE = Path(__file__).parent.parent / "openapi.yaml"
FIXTURES = Path(__file__).parent / "fixtures"


LONG_ENOUGH_TO_BEGIN = 4
"""Seconds of a limit that ends a call whose response is to begin before: also on a machine that is busy with other tests."""


def short_read_timeout(seconds: float) -> httpx.Timeout:
    """A short limit for silence alone: on a busy machine, making a connection may take longer."""
    return httpx.Timeout(60, read=seconds)


def response_info(status: int = 200, headers: Headers = STREAM_HEADERS, attempts: int = 1) -> ResponseInfo:
    """What the core knows of an HTTP response."""
    return ResponseInfo(status, headers, attempts, 0.0, 0.0, RetryPolicy(), Secret(KEY))


@cache
def document() -> dict[str, Any]:
    """The OpenAPI document."""
    loaded: dict[str, Any] = yaml.load(
        DOCUMENT_FILE.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    return loaded


@cache
def validator(schema: str) -> Draft202012Validator:
    """What holds a value against a schema of the document."""
    return Draft202012Validator({"$ref": f"#/components/schemas/{schema}", "components": document()["components"]})


@dataclass
class Streamed:
    """What a stream gave: its events, its final response or what it raised, and the stream itself."""

    events: list[Any] = field(default_factory=list)
    final: Any = None
    error: OpenRouterError | None = None
    stream: EventStream | AsyncEventStream | None = None

    @property
    def deltas(self) -> str:
        """The text of the deltas."""
        return "".join(event.delta for event in self.events if event.type == "response.output_text.delta")


class Api:
    """Calls the client in one of its two ways; errors of the call itself are raised."""

    def __init__(self, mode: Literal["sync", "async"]) -> None:
        self.mode = mode

    def send(self, url: str, *, client: dict[str, Any] | None = None, **parameters: Any) -> Any:
        """Send for a finished response."""
        settings = {"api_key": KEY, "server_url": url, **(client or {})}
        if self.mode == "sync":
            with OpenRouter(**settings) as router:
                return router.beta.responses.send(**parameters)

        async def run() -> Any:
            async with OpenRouter(**settings) as router:
                return await router.beta.responses.send_async(**parameters)

        return asyncio.run(run())

    def stream(self, url: str, *, client: dict[str, Any] | None = None, **parameters: Any) -> Streamed:
        """Send for a stream, read it to its end and ask for its final response; errors on the way are kept."""
        settings = {"api_key": KEY, "server_url": url, **(client or {})}
        streamed = Streamed()
        if self.mode == "sync":
            with OpenRouter(**settings) as router, router.beta.responses.send(stream=True, **parameters) as stream:
                streamed.stream = stream
                try:
                    for event in stream:
                        streamed.events.append(event)
                    streamed.final = stream.final_response()
                except OpenRouterError as error:
                    streamed.error = error
            return streamed

        async def run() -> None:
            async with (
                OpenRouter(**settings) as router,
                await router.beta.responses.send_async(stream=True, **parameters) as stream,
            ):
                streamed.stream = stream
                try:
                    async for event in stream:
                        streamed.events.append(event)
                    streamed.final = await stream.final_response()
                except OpenRouterError as error:
                    streamed.error = error

        asyncio.run(run())
        return streamed


class Session:
    """One client for several calls; its methods never wait in the synchronous mode."""

    def __init__(self, api: Api, url: str, **settings: Any) -> None:
        self.is_sync = api.mode == "sync"
        self.client = OpenRouter(api_key=KEY, server_url=url, **settings)

    async def __aenter__(self) -> Session:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.is_sync:
            self.client.close()
        else:
            await self.client.aclose()

    async def send(self, **parameters: Any) -> Any:
        calls, given = self.client.beta.responses, {**ASK, **parameters}
        return calls.send(**given) if self.is_sync else await calls.send_async(**given)

    async def stream(self, **parameters: Any) -> Streamed:
        stream = await self.send(stream=True, **parameters)
        streamed = Streamed(stream=stream)
        try:
            if self.is_sync:
                with stream:
                    streamed.events.extend(stream)
                    streamed.final = stream.final_response()
            else:
                async with stream:
                    async for event in stream:
                        streamed.events.append(event)
                    streamed.final = await stream.final_response()
        except OpenRouterError as error:
            streamed.error = error
        return streamed


def run(api: Api, script: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a script of a `Session`: without any event loop in the synchronous mode."""
    if api.mode == "async":
        asyncio.run(script())
        return
    with pytest.raises(StopIteration):
        script().send(None)


def run_python(*arguments: str | Path, timeout: float = 120, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a process of its own, which imports what this one can: `run_python("-c", code)`.

    For what would count the whole process (memory, instructions, modules, warnings), or what a process leaves behind.

    Args:
        arguments: Those of the interpreter.
        timeout: Seconds until it is given up.
        variables: What its environment has in addition.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **variables}
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=timeout)
