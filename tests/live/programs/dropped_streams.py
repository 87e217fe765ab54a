"""Streams that are dropped in cycles, so that the collector finds them, while other calls go on.

Arguments: the server's address, and where: "locked" (the collector runs inside the locks of httpcore), "threads", "asyncio" or
"trio". It ends well if nothing hangs, no lock was taken by a finalizer, and each stream that was dropped has warned.
"""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import sys
import threading
import warnings
from collections.abc import Callable
from typing import Any

import trio

from openrouter_responses import OpenRouter

faulthandler.dump_traceback_later(90, exit=True)
ASK: Any = {"model": "m", "input": "a"}
client = OpenRouter(api_key="sk-or-v1-not-a-key-0123456789", server_url=sys.argv[1], timeout=20)
warned: list[str] = []
taken_by_finalizers: list[str] = []
collecting = threading.local()


def note(message: Any, category: Any, *_: Any, **__: Any) -> None:
    if category is ResourceWarning and "was dropped without close()" in str(message):
        warned.append(str(message))


warnings.simplefilter("always")
warnings.showwarning = note


def watch(phase: str, _: dict[str, int]) -> None:
    collecting.now = phase == "start"


gc.callbacks.append(watch)


class Lock:
    """Stands for a lock of httpcore: the collector runs inside it, and no finalizer may take it."""

    def __init__(self, lock: Any) -> None:
        self._lock = lock

    def _check(self) -> None:
        if getattr(collecting, "now", False):
            taken_by_finalizers.append("taken")

    def __enter__(self) -> Lock:
        self._check()
        self._lock.__enter__()
        gc.collect()
        return self

    def __exit__(self, *details: object) -> None:
        gc.collect()
        self._lock.__exit__(*details)


def drop(stream: Any) -> None:
    """Leave a stream in a cycle."""
    cycle: list[Any] = [stream]
    cycle.append(cycle)


def use(rounds: int) -> int:
    for _ in range(rounds):
        stream = client.responses.send(stream=True, **ASK)
        next(stream)
        drop(stream)
        del stream
        assert client.responses.send(**ASK).output_text == "a"
    return rounds


async def ause(rounds: int) -> int:
    for _ in range(rounds):
        stream = await client.responses.send_async(stream=True, **ASK)
        await anext(aiter(stream))
        drop(stream)
        del stream
        assert (await client.responses.send_async(**ASK)).output_text == "a"
    await client.async_http_client().aclose()
    return rounds


def in_threads(count: int, work: Callable[[], int]) -> int:
    """Run something in threads at once; what it returns is added up."""
    done: list[int] = []
    threads = [threading.Thread(target=lambda: done.append(work()), daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(80)
    assert not any(thread.is_alive() for thread in threads), "a thread hangs"
    assert len(done) == count, "a thread failed"
    return sum(done)


def in_locks() -> int:
    pool: Any = client.http_client()
    pool = pool._transport._pool
    pool._optional_thread_lock = Lock(pool._optional_thread_lock)
    dropped = use(15)
    assert not taken_by_finalizers
    return dropped


def together(start: Callable[[], int]) -> int:
    gc.set_threshold(20, 2, 2)
    return start()


WHERE: dict[str, Callable[[], int]] = {
    "locked": in_locks,
    "threads": lambda: in_threads(64, lambda: use(4)),
    "asyncio": lambda: in_threads(8, lambda: asyncio.run(ause(5))),
    "trio": lambda: in_threads(4, lambda: trio.run(ause, 5)),
}
dropped = together(WHERE[sys.argv[2]])
gc.collect()
assert len(warned) == dropped, (len(warned), dropped)
client.close()
