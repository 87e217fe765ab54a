"""Measures how much more memory a process takes at most while it sends a large file.

python media.py CLIENT BASE_URL MEBIBYTES
"""

from __future__ import annotations

import base64
import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from _measure import HEADERS, MODEL, expect, report, timed

sys.path.append(str(Path(__file__).parents[1]))
import payloads

BEGINNING = b"\x89PNG\r\n\x1a\n"
Send = Callable[[str], str]
"""Sends the file of a path and returns the text of the response."""


def ours(url: str) -> Send:
    """Return a call with this project's client."""
    from openrouter_responses import OpenRouter
    from openrouter_responses.media import image, message

    client = OpenRouter(api_key="benchmark", server_url=url)
    return lambda path: client.responses.send(model=MODEL, input=[message(image(path))]).output_text


def ours_async(url: str) -> Send:
    """Return an asynchronous call with this project's client."""
    import asyncio

    from openrouter_responses import OpenRouter
    from openrouter_responses.media import image, message

    async def send(path: str) -> str:
        async with OpenRouter(api_key="benchmark", server_url=url) as client:
            return (await client.responses.send_async(model=MODEL, input=[message(image(path))])).output_text

    return lambda path: asyncio.run(send(path))


def _content(path: str) -> list[dict[str, object]]:
    data = base64.b64encode(Path(path).read_bytes()).decode()
    part = {"type": "input_image", "image_url": f"data:image/png;base64,{data}", "detail": "auto"}
    return [{"role": "user", "content": [part]}]


def httpx(url: str) -> Send:
    """Return a call with httpx, where the file is encoded in memory."""
    from httpx import Client

    client = Client(timeout=60)

    def send(path: str) -> str:
        body = client.post(f"{url}/responses", json={"model": MODEL, "input": _content(path)}, headers=HEADERS).json()
        return body["output"][0]["content"][0]["text"]

    return send


def openai(url: str) -> Send:
    """Return a call with the package `openai`, which takes the file as a `data:` URL."""
    from openai import OpenAI

    client = OpenAI(api_key="benchmark", base_url=url, max_retries=0)
    return lambda path: client.responses.create(model=MODEL, input=_content(path)).output_text


CLIENTS = {made.__name__: made for made in (ours, ours_async, httpx, openai)}


def peak() -> float:
    """Return the largest resident memory that the process had so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def main() -> None:
    """Send a small file, which imports what is needed, and then the large one."""
    name, base, size = sys.argv[1:]
    send, text = CLIENTS[name](f"{base}/json"), payloads.text(100)
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.png"), Path(folder, "large.png")
        small.write_bytes(BEGINNING)
        with large.open("wb") as target:
            target.write(BEGINNING)
            target.truncate(int(size) * 2**20)
        expect(send(str(small)), text)
        before = peak()
        taken = timed(lambda: expect(send(str(large)), text))
        report([{**taken, "peak": peak() - before}])


if __name__ == "__main__":
    main()
