"""A server that speaks HTTP/2 and HTTP/1.1 over TLS: hypercorn in a thread, with a certificate made for the occasion."""

from __future__ import annotations

import asyncio
import json
import queue
import socket
import ssl
import threading
from pathlib import Path
from typing import Any, Self

import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config

from payloads import SHORT_TEXT as TEXT
from payloads import bare_completed, bare_delta, bare_response, event_text

RESULT = bare_response(TEXT)
FIRST, *REST = [event_text(bare_delta(text)) for text in TEXT]
LAST = event_text(bare_completed(TEXT))


class TlsServer:
    """Plays the scene that a request's `input` names: "result", "stream", "silence", "comments" or "cut".

    Args:
        folder: Where the certificates are written.
        identity: Whom the server's certificate is for.

    Attributes:
        url: Its URL.
        authority: File with the certificate to be trusted.
        requests: HTTP version and scene of each request.
        left: The scenes that the client did not wait for the end of.
    """

    def __init__(self, folder: Path, identity: str = "127.0.0.1") -> None:
        authority = trustme.CA()
        self.authority = folder / "authority.pem"
        authority.cert_pem.write_to_path(self.authority)
        own = folder / "server.pem"
        authority.issue_cert(identity).private_key_and_cert_chain_pem.write_to_path(own)
        listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        self.requests: list[tuple[str, str]] = []
        self.left: queue.Queue[str] = queue.Queue()
        self._config = Config()
        self._config.bind = [f"fd://{listener.detach()}"]
        self._config.certfile = self._config.keyfile = str(own)
        self._config.graceful_timeout = self._config.shutdown_timeout = 1
        self._config.errorlog = None  # it would report every client that leaves
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    @property
    def context(self) -> ssl.SSLContext:
        """What trusts this server and no other."""
        return ssl.create_default_context(cafile=self.authority)

    def __enter__(self) -> Self:
        self._thread.start()  # calls that come before it serves wait in the listener
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(10)

    def forget(self) -> None:
        """Begin anew: what becomes of earlier requests is not noted any more."""
        self.requests, self.left = [], queue.Queue()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(serve(self._play, self._config, shutdown_trigger=self._end.wait))

    async def _play(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message["body"], message["more_body"]
        scene, left_scenes = json.loads(body)["input"], self.left
        self.requests.append((scope["http_version"], scene))
        media_type = b"application/json" if scene == "result" else b"text/event-stream"
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", media_type)]})
        left = asyncio.create_task(receive())
        try:
            await self._respond(scene, send, left)
        finally:
            if left.done():
                left_scenes.put(scene)
            left.cancel()

    async def _respond(self, scene: str, send: Any, left: asyncio.Task[Any]) -> None:
        async def write(data: bytes, more: bool = True) -> None:
            await send({"type": "http.response.body", "body": data, "more_body": more})

        if scene == "result":
            await write(json.dumps(RESULT).encode(), more=False)
            return
        await write(FIRST)
        if scene == "cut":
            await write(b"", more=False)
        if scene == "silence":
            await left
        while scene == "comments" and not left.done():
            await write(b": OPENROUTER PROCESSING\n\n")
            await asyncio.sleep(0.02)
        if scene == "stream":
            for data in (*REST, LAST, b"data: [DONE]\n\n"):
                await write(data)
            await write(b"", more=False)
