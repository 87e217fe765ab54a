"""Some seconds of everything at once: threads and tasks, random faults, streams that are left, closed by others or cancelled.

Each call ends as a result or a typed error within its time; nothing hangs, nothing is left open, nothing is billed twice.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import threading
import time
from collections import Counter
from typing import Any

import pytest

from live.calls import in_use
from openrouter_generated.runtime.http import open_responses
from openrouter_responses import AsyncEventStream, OpenRouter, OpenRouterError
from payloads import bare_completed, bare_delta, bare_response, event_text
from servers.raw_server import RawConnection, RawServer, http
from support import KEY

pytestmark = pytest.mark.usefixtures("certificates_are_read_once", "short_delays")

SECONDS, TOTAL, LATEST = 4.0, 1.0, 6.0
"""How long calls are begun; the time that each may take, and that it may take on a busy machine."""
THREADS, TASKS = 12, 12
SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
SAFE = ("429", "503")


class Chaos:
    """The server's side: what becomes of a request is random; what may be billed is counted by its input."""

    def __init__(self, seed: int) -> None:
        self._draw = random.Random(seed)
        self._lock = threading.Lock()
        self.taken: Counter[str] = Counter()

    def play(self, connection: RawConnection) -> None:
        has_served = False
        while request := connection.request():
            body = json.loads(request.partition(b"\r\n\r\n")[2])
            with self._lock:
                fault = self._draw.choice(
                    ["none"] * 8 + ["429", "503", "402", "html", "close", "reset", "half", "late"]
                )
                cut = self._draw.random()
                # One that served before and is closed at once without a byte was closed before the request.
                if fault not in (*SAFE, "402") and not (has_served and fault in ("close", "reset")):
                    self.taken[body["input"]] += 1
            has_served = True
            if not self.respond(connection, body, fault, cut):
                return

    def respond(self, connection: RawConnection, body: dict[str, Any], fault: str, cut: float) -> bool:
        """Send what is due and return whether the connection goes on."""
        if fault.isdigit():
            connection.send(
                http(b'{"error": {"code": %b, "message": "no"}}' % fault.encode(), int(fault), "Retry-After: 0")
            )
            return True
        if fault == "html":
            connection.send(http(b"<html>", 502, media_type="text/html"))
            return True
        if fault == "late":
            connection.wait_for_close(3 * TOTAL)
            return False
        text = body["input"]
        if body.get("stream"):
            events = b"".join(map(event_text, [bare_delta(text), bare_delta(text), bare_completed(text * 2)]))
            data = SSE + b"%x\r\n%b\r\n0\r\n\r\n" % (len(events), events)
        else:
            data = http(json.dumps(bare_response(text)).encode())
        if fault == "none":
            middle = int(len(data) * cut)
            connection.send(data[:middle])
            connection.wait(0.002)
            connection.send(data[middle:])
            return True
        if fault == "half":
            connection.send(data[: 1 + int((len(data) - 1) * cut)])  # without a byte it would be a "close"
        if fault == "reset":
            connection.reset()
        return False


class Callers:
    """The client's side: keeps what each call ended in, and what must not have happened."""

    def __init__(self, seed: int, url: str) -> None:
        self.seed = seed
        self.client = OpenRouter(api_key=KEY, server_url=url, timeout=10, total_timeout=TOTAL)
        self.ends: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.end = time.monotonic() + SECONDS

    def note(self, text: str, began: float, error: BaseException | None, found: str | None) -> None:
        self.ends["a result" if error is None else type(error).__name__] += 1
        took = time.monotonic() - began
        if took > LATEST:
            self.wrong.append(f"{text}: {took:.1f} s")
        if error is not None and not isinstance(error, OpenRouterError | asyncio.CancelledError):
            self.wrong.append(f"{text}: {error!r}")
        if found is not None and found != text:
            self.wrong.append(f"{text}: got {found}")

    def thread(self, name: int) -> None:
        rng, number = random.Random(f"{self.seed} thread {name}"), 0
        while time.monotonic() < self.end:
            number += 1
            text, began, error, found = f"t{name}.{number};", time.monotonic(), None, None
            try:
                found = self.use(text, rng.choice(["json", "json", "stream", "leave", "drop", "close"]), rng)
            except Exception as raised:  # noqa: BLE001  # it is judged in `note`
                error = raised
            self.note(text, began, error, found)

    def use(self, text: str, how: str, rng: random.Random) -> str | None:
        if how == "json":
            return self.client.responses.send(model="m", input=text).output_text
        stream = self.client.responses.send(model="m", input=text, stream=True)
        if how == "drop":
            next(stream, None)
            return None
        if how == "leave":
            with stream:
                next(stream, None)
            return None
        if how == "close":
            timer = threading.Timer(rng.random() * 0.01, stream.close)
            timer.start()
            with stream:
                for _ in stream:
                    pass
            timer.join()
            return None
        with stream:
            return half(stream.final_response().output_text)

    async def task(self, name: int) -> None:
        rng, number = random.Random(f"{self.seed} task {name}"), 0
        while time.monotonic() < self.end:
            number += 1
            text, began, error, found = f"a{name}.{number};", time.monotonic(), None, None
            call = asyncio.ensure_future(
                self.ause(text, rng.choice(["json", "stream", "leave", "drop", "close", "limits"]), rng)
            )
            if rng.random() < 0.3:
                await asyncio.sleep(rng.random() * 0.01)
                for _ in range(rng.choice((1, 2))):
                    call.cancel()
                    await asyncio.sleep(0)
            try:
                found = await call
            except (Exception, asyncio.CancelledError) as raised:  # noqa: BLE001  # it is judged in `note`
                error = raised
            self.note(text, began, error, found)

    async def ause(self, text: str, how: str, rng: random.Random) -> str | None:
        if how == "json":
            return (await self.client.responses.send_async(model="m", input=text)).output_text
        limits: Any = {"event_timeout": rng.random() * 0.01, "total_timeout": rng.random()} if how == "limits" else {}
        stream: AsyncEventStream = await self.client.responses.send_async(model="m", input=text, stream=True, **limits)
        if how == "drop":
            await anext(stream, None)
            return None
        if how == "close":
            closing = asyncio.ensure_future(close_soon(stream, rng.randrange(60)))
            try:
                async for _ in stream:
                    pass
            finally:
                await closing
            return None
        async with stream:
            if how == "leave":
                await anext(stream, None)
                return None
            return half((await stream.final_response()).output_text)

    async def tasks(self) -> int:
        """Run the tasks; return what is in use of the pool when they are over."""
        await asyncio.gather(*map(self.task, range(TASKS)))
        gc.collect()
        await open_responses.aclose_dropped(asyncio.get_running_loop())
        for _ in range(200):  # what was cancelled may still be closing, on a busy machine
            if not (left := in_use(self.client.async_http_client())):
                break
            await asyncio.sleep(0.05)
        await self.client.async_http_client().aclose()
        return left


async def close_soon(stream: AsyncEventStream, turns: int) -> None:
    """Close a stream from another task, some turns of the loop later."""
    for _ in range(turns):
        await asyncio.sleep(0)
    await stream.close()


def half(text: str) -> str:
    return text[: len(text) // 2]


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_some_seconds_of_everything() -> None:
    seed = int(os.environ.get("SOAK_SEED") or random.SystemRandom().randrange(10**9))
    note = f"to repeat it: SOAK_SEED={seed}"
    chaos = Chaos(seed)
    with RawServer(chaos.play) as server:
        callers = Callers(seed, server.url)
        threads = [threading.Thread(target=callers.thread, args=(name,), daemon=True) for name in range(THREADS)]
        for thread in threads:
            thread.start()
        left = asyncio.run(callers.tasks())
        for thread in threads:
            thread.join(60)
        assert not any(thread.is_alive() for thread in threads), note
        gc.collect()
        callers.client.close()
        assert callers.wrong == [], note
        assert left == 0, note
        assert server.wait_for(lambda: server.open == 0), note
    assert [text for text, count in chaos.taken.items() if count > 1] == [], note
    assert callers.ends["a result"] > 50, callers.ends
    assert callers.client.connections.open_streams == set(), note
