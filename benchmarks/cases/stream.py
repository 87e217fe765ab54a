"""Measures reading one stream: time per event.

python stream.py CLIENT BASE_URL ROUTE SIZE SAMPLES
"""

from __future__ import annotations

import asyncio
import json
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from _measure import DELTA, MODEL, PROMPT, STREAM_BODY, STREAM_HEADERS, expect, report, timed

sys.path.append(str(Path(__file__).parents[1]))
import payloads

Read = Callable[[], tuple[int, int]]
"""Reads a stream and returns the number of events and the length of the text."""


def _count(events: Any) -> tuple[int, int]:
    number = size = 0
    for event in events:
        number += 1
        if event.type == DELTA:
            size += len(event.delta)
    return number, size


def ours(url: str) -> Read:
    """Return a reader with this project's client."""
    from openrouter import OpenRouter

    client = OpenRouter(api_key="benchmark", server_url=url)
    # It creates its httpx client at the first call, the others immediately. The case `first` measures that.
    client.beta.responses.send(model=MODEL, input=PROMPT, server_url=f"{url.rsplit('/', 2)[0]}/json")

    def read() -> tuple[int, int]:
        with client.beta.responses.send(model=MODEL, input=PROMPT, stream=True) as stream:
            return _count(stream)

    return read


def ours_async(url: str) -> Read:
    """Return a reader with this project's asynchronous client."""
    from openrouter import OpenRouter

    client, runner = OpenRouter(api_key="benchmark", server_url=url), asyncio.Runner()

    async def begin() -> None:
        await client.beta.responses.send_async(model=MODEL, input=PROMPT, server_url=f"{url.rsplit('/', 2)[0]}/json")

    runner.run(begin())  # as in `ours`

    async def read() -> tuple[int, int]:
        number = size = 0
        async with await client.beta.responses.send_async(model=MODEL, input=PROMPT, stream=True) as stream:
            async for event in stream:
                number += 1
                if event.type == DELTA:
                    size += len(event.delta)
        return number, size

    return lambda: runner.run(read())


def _field(url: str) -> str:
    """Return how a data line begins: whoever writes such a loop knows the server."""
    return "data:" if ".tight/" in url else "data: "


def loop(url: str) -> Read:
    """Return a reader with a handwritten loop: httpx, `iter_lines`, `json.loads`."""
    import httpx

    client, field = httpx.Client(), _field(url)

    def read() -> tuple[int, int]:
        number = size = 0
        with client.stream("POST", f"{url}/responses", json=STREAM_BODY, headers=STREAM_HEADERS) as response:
            for line in response.iter_lines():
                if line.startswith(field):
                    data = line[len(field) :]
                    if data == "[DONE]":
                        break
                    event = json.loads(data)
                    number += 1
                    if event["type"] == DELTA:
                        size += len(event["delta"])
        return number, size

    return read


def loop_async(url: str) -> Read:
    """Return a reader with the same loop, asynchronously."""
    import httpx

    client, field, runner = httpx.AsyncClient(), _field(url), asyncio.Runner()

    async def read() -> tuple[int, int]:
        number = size = 0
        async with client.stream("POST", f"{url}/responses", json=STREAM_BODY, headers=STREAM_HEADERS) as response:
            async for line in response.aiter_lines():
                if line.startswith(field):
                    data = line[len(field) :]
                    if data == "[DONE]":
                        break
                    event = json.loads(data)
                    number += 1
                    if event["type"] == DELTA:
                        size += len(event["delta"])
        return number, size

    return lambda: runner.run(read())


def httpx_sse(url: str) -> Read:
    """Return a reader with a handwritten loop over httpx-sse."""
    import httpx
    from httpx_sse import connect_sse

    client = httpx.Client()

    def read() -> tuple[int, int]:
        number = size = 0
        with connect_sse(client, "POST", f"{url}/responses", json=STREAM_BODY, headers=STREAM_HEADERS) as source:
            for sent in source.iter_sse():
                if sent.data == "[DONE]":
                    break
                event = json.loads(sent.data)
                number += 1
                if event["type"] == DELTA:
                    size += len(event["delta"])
        return number, size

    return read


def openai(url: str) -> Read:
    """Return a reader with the package `openai`, with its base URL set to the server."""
    from openai import OpenAI

    client = OpenAI(api_key="benchmark", base_url=url, max_retries=0)

    def read() -> tuple[int, int]:
        with client.responses.create(model=MODEL, input=PROMPT, stream=True) as stream:
            return _count(stream)

    return read


def official(url: str) -> Read:
    """Return a reader with the official package."""
    from openrouter import OpenRouter

    client = OpenRouter(api_key="benchmark", server_url=url, timeout_ms=600_000)

    def read() -> tuple[int, int]:
        with client.beta.responses.send(model=MODEL, input=PROMPT, stream=True) as stream:
            return _count(stream)

    return read


def _payloads(url: str) -> list[bytes]:
    route, size = url.rsplit("/", 2)[1:]
    made = {"big": payloads.big, "agent": payloads.agent}.get(route.partition(".")[0], payloads.stream)
    return [event[6:-2] for block in made(int(size)) for event in block][:-1]


def _parser(url: str, loads: Callable[[bytes], Any]) -> Read:
    parts = _payloads(url)

    def read() -> tuple[int, int]:
        number = size = 0
        for data in parts:
            event = loads(data)
            number += 1
            if event["type"] == DELTA:
                size += len(event["delta"])
        return number, size

    return read


def json_loads(url: str) -> Read:
    """Return a reader that parses data in memory: `json.loads` alone."""
    return _parser(url, json.loads)


def msgspec_loads(url: str) -> Read:
    """Return a reader that parses data in memory: `msgspec.json.decode` alone."""
    import msgspec.json

    return _parser(url, msgspec.json.decode)


def server(url: str) -> Read:
    """Return a reader that only drains a socket, to show the speed of the server."""
    host, _, path = url.removeprefix("http://").partition("/")
    name, _, port = host.partition(":")
    body = json.dumps(STREAM_BODY).encode()
    request = b"POST /%b/responses HTTP/1.1\r\nhost: x\r\ncontent-length: %d\r\n\r\n%b" % (
        path.encode(),
        len(body),
        body,
    )
    parts = _payloads(url)
    wanted = _parser(url, json.loads)()
    size = sum(map(len, parts))

    def read() -> tuple[int, int]:
        with socket.create_connection((name, int(port))) as connection:
            connection.sendall(request)
            received, end = 0, b""
            while not end.endswith(b"\r\n0\r\n\r\n"):
                data = connection.recv(1 << 20)
                received += len(data)
                end = (end + data)[-16:]
        return wanted if received > size else (0, received)

    return read


CLIENTS = {
    made.__name__: made
    for made in (ours, ours_async, loop, loop_async, httpx_sse, openai, official, json_loads, msgspec_loads, server)
}


def main() -> None:
    """Time streams of one client, after a short warm-up stream."""
    name, base, route, size, samples = sys.argv[1:]
    warm, url = (
        f"{base}/{route}/{ {'big': 1024, 'agent': 4}.get(route.partition('.')[0], 200) }",
        f"{base}/{route}/{size}",
    )
    expect(CLIENTS[name](warm)(), json_loads(warm)())
    expected = json_loads(url)()
    read = CLIENTS[name](url)
    found = []
    taken = [timed(lambda: found.append(read())) for _ in range(int(samples))]
    for result in found:
        expect(result, expected)
    each = 1 if route == "big" else expected[0]
    report([{clock: seconds / each for clock, seconds in sample.items()} for sample in taken])


if __name__ == "__main__":
    main()
