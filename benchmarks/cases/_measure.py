"""What the cases share: timing and reporting. Standard library only, so that it runs in every environment."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

MODEL = "example/writer-1"
PROMPT = "Tell me about language models."
BODY = {"model": MODEL, "input": PROMPT}
HEADERS = {"authorization": "Bearer benchmark", "content-type": "application/json"}
STREAM_BODY = {**BODY, "stream": True}
STREAM_HEADERS = {**HEADERS, "accept": "text/event-stream"}
DELTA = "response.output_text.delta"


def timed(work: Callable[[], Any]) -> dict[str, float]:
    """Run something once; return the seconds of CPU of this process, and of the clock."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}


def report(samples: list[dict[str, float]]) -> None:
    """Hand samples to whoever started this process."""
    print(json.dumps(samples))


def expect(found: object, wanted: object) -> None:
    """Stop where a client did not deliver what was sent: its time would mean nothing."""
    if found != wanted:
        raise SystemExit(f"wrong result: {found!r:.200} instead of {wanted!r:.200}")
