"""Measures decoding of parsed JSON into models: time per object.

    python decode.py ours|stock WHAT SECONDS

`stock` is the package that the stock generator makes from the rewritten document. A union has no class in it, so a schema with
one property of the union's type was added.
"""

from __future__ import annotations

import sys
import timeit
from collections.abc import Callable
from pathlib import Path
from typing import Any

from _measure import expect, report, timed

sys.path.append(str(Path(__file__).parents[1]))
import payloads


def ours(what: str) -> Callable[[Any], Any]:
    """Return the decoder of this project's generated package."""
    if what == "response":
        from openrouter_generated.models import OpenResponsesResult

        return OpenResponsesResult.from_dict
    from openrouter_generated.runtime.decode import load

    return load("StreamEvents").decode


def stock(what: str) -> Callable[[Any], Any]:
    """Return the decoder of the stock package."""
    from stock_client import models

    if what == "response":
        return models.OpenResponsesResult.from_dict
    return lambda event: models.BenchmarkHolder.from_dict({"held": event}).held


PAYLOADS = {
    "delta": payloads.delta(0),
    "completed": payloads.completed(payloads.text(100)),
    "response": payloads.response(payloads.text(100)),
}


def main() -> None:
    """Time one decoder."""
    who, what, seconds = sys.argv[1:]
    decode, payload = (ours if who == "ours" else stock)(what), PAYLOADS[what]
    model = decode(payload)
    expect(model.to_dict(), payload)
    finished = model if what == "response" else getattr(model, "response", None)
    if finished is not None:
        expect(finished.output[0].content[0].text, payloads.text(100))
        expect(finished.usage.output_tokens_details.reasoning_tokens, 0)
    once = timeit.timeit(lambda: decode(payload), number=100) / 100
    number = max(int(float(seconds) / 10 / once), 1)

    def work() -> None:
        for _ in range(number):
            decode(payload)  # and discard it, as a program that reads events does

    samples = [timed(work) for _ in range(10)]
    report([{clock: taken / number for clock, taken in sample.items()} for sample in samples])


if __name__ == "__main__":
    main()
