"""What a signal handler raises cuts a synchronous call short at any line: Ctrl-C, or the time limit of a worker.

The pool stays whole, and the next call works. A trace function raises in place of a signal handler, at one line after the other.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from live.calls import in_use
from openrouter_generated.runtime.http.exchange import current_exchange
from openrouter_responses import OpenRouter
from payloads import bare_completed, bare_delta, bare_response, event_text
from servers.raw_server import RawServer, http, results_and_streams
from support import ASK, KEY

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

RESULT = http(json.dumps(bare_response("ab")).encode())
EVENTS = [event_text(bare_delta("a")), event_text(bare_delta("b")), event_text(bare_completed("ab"))]
PLACES = (
    "openrouter_responses/responses.py",
    "openrouter_responses/streaming.py",
    "openrouter_responses/_http/stream_base.py",
    "http/send.py",
    "http/body.py",
    "runtime/body.py",
    "httpx/_client.py",
    "httpx/_models.py",
    "httpx/_transports/default.py",
)
"""Ends of the names of files: whatever a call does between connecting and closing."""
STEP = 4
"""Lines between two at which calls are interrupted."""


class Interruption(BaseException):
    pass


respond = results_and_streams(RESULT, EVENTS)


def is_interrupted(line: int, call: Callable[[], None]) -> bool:
    """Call, and raise when so many lines of these places have run; whether there were so many."""
    left = line

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal left
        if not frame.f_code.co_filename.replace("\\", "/").endswith(PLACES):
            return None
        # What closes cannot be cut short and close as well: there is nobody left to do it.
        if frame.f_code.co_name in ("close", "_close_response", "_repair_pool", "_untrack", "__exit__", "__del__"):
            return None
        if event == "line":
            left -= 1
            if left < 0:
                sys.settrace(None)
                raise Interruption
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    except Interruption:
        return True
    finally:
        sys.settrace(before)
    return False


def check_pool(client: OpenRouter, line: int) -> None:
    if in_use(client.http_client()) > 0:  # which closes dropped streams, as the next call does
        gc.collect()  # a stream may be left in the frames
    assert in_use(client.http_client()) == 0, line


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("limit", [None, 60.0], ids=["without a limit", "total_timeout"])
@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_at_any_line(stream: bool, limit: float | None) -> None:
    def call() -> None:
        if not stream:
            client.responses.send(**ASK, total_timeout=limit)
            return
        with client.responses.send(stream=True, **ASK, total_timeout=limit) as events:
            for _ in events:
                pass

    with RawServer(respond) as server, OpenRouter(api_key=KEY, server_url=server.url, timeout=10) as client:
        call()
        line = 0
        while is_interrupted(line, call):
            check_pool(client, line)
            exchange = current_exchange()  # reads of later calls in this thread would end by its moment
            assert exchange is None or exchange.moment is None, line
            line += STEP
        assert line > 50 * STEP
        call()
        assert client.responses.send(**ASK).output_text == "ab"
        assert server.wait_for(lambda: server.open <= 1)
    assert server.wait_for(lambda: server.open == 0)
