"""The API, as far as the tests need it, on a real socket."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

LEVELS = [{"type": "level", "at": f"2026-01-0{day}", "metres": day / 2} for day in (1, 2, 3)]
NOTICES = [LEVELS[0], {"type": "warning", "text": "Storm"}, {"type": "moon", "phase": "new"}]


class Tides(BaseHTTPRequestHandler):
    """Serves the three operations; the first request for stations is refused for a moment."""

    refusals = 1

    def do_GET(self) -> None:
        if self.headers["X-Tides-Key"] != "key":
            self.respond(401, "application/json", b'{"reason": "wrong key"}')
        elif self.path == "/stations":
            if type(self).refusals:
                type(self).refusals -= 1
                self.respond(429, "application/json", b'{"reason": "later"}', ("Retry-After", "0"))
            else:
                self.respond(200, "application/json", b'[{"id": "b", "name": "Bergen", "since": 1915}]')
        elif self.path == "/stations/b/levels":
            events = "".join(f"event: notice\ndata: {json.dumps(notice)}\n\n" for notice in NOTICES)
            self.respond(200, "text/event-stream", f": hello\n\n{events}".encode())
        elif self.path == "/stations/b/history?since=2026-01-01":
            self.respond(200, "application/jsonl", "".join(f"{json.dumps(level)}\n" for level in LEVELS).encode())
        else:
            self.respond(404, "application/json", b'{"reason": "no such station"}')

    def respond(self, status: int, media_type: str, body: bytes, *headers: tuple[str, str]) -> None:
        """Send a response."""
        self.send_response(status)
        for name, value in (("Content-Type", media_type), ("Content-Length", str(len(body))), *headers):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing."""


@pytest.fixture
def url() -> Iterator[str]:
    """URL of the server."""
    handler = type("OneTest", (Tides,), {})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()
