"""Prints what calls end in whose host is looked up for 30 seconds, and for other hosts, in a process whose resolver is so slow.

Arguments: the URL of a server; what to do.
"""

# ruff: noqa: T201  # what it prints is what is checked
from __future__ import annotations

import json
import socket
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from openrouter_responses import OpenRouter, OpenRouterError

URL, WHAT = sys.argv[1:]
PORT = URL.rpartition(":")[2]
TOTAL = 0.5
real = socket.getaddrinfo
looked_up: list[tuple[str, bool]] = []
slow = {"slow.test": 30.0}


def look_up(host: Any, port: Any, *arguments: Any, **options: Any) -> Any:
    name = host.decode() if isinstance(host, bytes) else host
    looked_up.append((name, threading.current_thread() is threading.main_thread()))
    time.sleep(slow.get(name, 0.0))
    if name == "unknown.test":
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    is_made_up = isinstance(name, str) and name.endswith(".test")
    return real("127.0.0.1" if is_made_up else host, port, *arguments, **options)


socket.getaddrinfo = look_up  # type: ignore[assignment]  # the arguments are passed on


class Wrapping(httpx.BaseTransport):
    def __init__(self) -> None:
        self.inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.inner.handle_request(request)


def call(url: str = f"http://slow.test:{PORT}", total_timeout: float | None = TOTAL, **settings: Any) -> dict[str, Any]:
    began = time.monotonic()
    found: dict[str, Any] = {}
    with OpenRouter(api_key="sk-test", server_url=url, **settings) as client:
        try:
            found["text"] = client.responses.send(model="m", input="x", total_timeout=total_timeout).output_text
        except OpenRouterError as error:
            found.update(error=type(error).__name__, message=str(error), billed=error.possibly_billed)
    return {**found, "seconds": time.monotonic() - began}


def look_ups() -> int:
    return sum(thread.name.startswith("look-up") for thread in threading.enumerate())


def many() -> Any:
    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(lambda _: call(max_retries=0), range(64)))
    return {"errors": sorted({each["error"] for each in found}), "last": call(), "threads": look_ups()}


def again() -> Any:
    slow["slow.test"] = 2 * TOTAL
    first = call()
    while look_ups():
        time.sleep(0.01)
    slow.clear()
    return [first, call(total_timeout=20)]


def quick() -> Any:
    urls = [URL, f"http://localhost:{PORT}", f"http://quick.test:{PORT}", f"http://quick.test:{PORT}"]
    texts = [call(url, 20)["text"] for url in urls]
    end = time.monotonic() + 10
    while look_ups() and time.monotonic() < end:  # a thread that has what it looked for may not have ended
        time.sleep(0.01)
    return texts, look_ups()


def without() -> Any:
    slow["slow.test"] = 1.0
    found = call(total_timeout=None)
    return {**found, "looked_up": looked_up}


def ipv6() -> Any:
    return call("http://[::1]:1", max_retries=0), looked_up  # nobody listens there


CALLS: dict[str, Callable[[], Any]] = {
    "one": call,
    "a proxy": lambda: call(URL, proxy=f"http://slow.test:{PORT}"),
    "a wrapped transport": lambda: call(client=httpx.Client(transport=Wrapping())),
    "unknown": lambda: [call(f"http://unknown.test:{PORT}", total) for total in (20, None)],
    "many": many,
    "again": again,
    "quick": quick,
    "without": without,
    "IPv6": ipv6,
}
print(json.dumps(CALLS[WHAT]()))
