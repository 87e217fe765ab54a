"""Many calls at once, each against a server and a client of its own, synchronously or asynchronously."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from openrouter_responses import OpenRouter, OpenRouterError
from support import ASK, KEY, Api

THREADS = 16

Case = TypeVar("Case")


class Outcome(NamedTuple):
    """What a call ended in, and how long it took.

    Attributes:
        result: The finished response, or None.
        error: What the call raised instead, or None.
        seconds: How long that took.
    """

    result: Any
    error: OpenRouterError | None
    seconds: float

    @property
    def billed(self) -> bool | None:
        """What the error says of money; about a result there is no doubt."""
        return None if self.error is None else self.error.possibly_billed

    @property
    def attempts(self) -> int:
        """How many requests were sent."""
        attempts: int = self.result.meta.attempts if self.error is None else self.error.attempts
        return attempts


class Caller:
    """Calls one client in one of the two ways.

    Args:
        api: The way.
        url: Address of the server.
        settings: Settings of the client.
    """

    def __init__(self, api: Api, url: str, **settings: Any) -> None:
        self._is_sync = api.mode == "sync"
        self.client = OpenRouter(api_key=KEY, server_url=url, **settings)

    async def call(self, *, stream: bool, **parameters: Any) -> Outcome:
        """Call, and read the stream to its end."""
        asked = {**ASK, **parameters, "stream": stream}
        began = time.monotonic()
        try:
            found: Any = self.client.responses.send(**asked) if self._is_sync else await self._send(asked)
            if stream and self._is_sync:
                with found:
                    found = found.final_response()
            elif stream:
                async with found:
                    found = await found.final_response()
        except OpenRouterError as error:
            return Outcome(None, error, time.monotonic() - began)
        return Outcome(found, None, time.monotonic() - began)

    async def _send(self, asked: Mapping[str, Any]) -> Any:
        return await self.client.responses.send_async(**asked)

    async def close(self) -> None:
        """Close the client."""
        if self._is_sync:
            self.client.close()
        else:
            await self.client.aclose()


def each(api: Api, cases: list[Case], play: Callable[[Case], Any], caller: Caller | None = None) -> list[Any]:
    """Run a coroutine function for each case, all at once: in threads for synchronous calls, else in tasks.

    Args:
        api: The way.
        cases: What it is called with.
        play: The function.
        caller: What they share, closed in the end.

    Returns:
        What it returned, in the order of the cases.
    """
    if api.mode == "sync":

        def drive(case: Case) -> Any:
            try:
                play(case).send(None)  # synchronous calls await nothing
            except StopIteration as end:
                return end.value
            raise AssertionError("it waited")

        with ThreadPoolExecutor(THREADS) as pool:
            found = list(pool.map(drive, cases))
        if caller is not None:
            caller.client.close()
        return found

    async def gather() -> list[Any]:
        slots = asyncio.Semaphore(4 * THREADS)

        async def one(case: Case) -> Any:
            async with slots:
                return await play(case)

        found = await asyncio.gather(*map(one, cases))
        if caller is not None:
            await caller.close()
        return found

    return asyncio.run(gather())
