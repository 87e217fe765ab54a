"""Timing and reporting for the cases. Uses only the standard library, so that it runs in every environment."""

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
    """Run `work` once and return the CPU time of this process and the wall-clock time, in seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}


def report(samples: list[dict[str, float]]) -> None:
    """Print the samples for the parent process."""
    print(json.dumps(samples))


def expect(found: object, wanted: object) -> None:
    """Exit if a client returned a wrong result, since its time would be meaningless."""
    if found != wanted:
        raise SystemExit(f"wrong result: {found!r:.200} instead of {wanted!r:.200}")
