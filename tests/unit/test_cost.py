"""What the hot paths cost, in bytecode instructions and memory blocks: figures that no busy machine changes.

Each is counted in a process of its own, by `programs/cost.py`. Instructions are those of Python code; what C code does in between
is not in them, so time belongs into benchmarks/. The bounds are what was counted on Python 3.11 to 3.13, and a tenth more. A
change that needs more is to say why.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from support import run_python

PROGRAM = Path(__file__).parent / "programs" / "cost.py"
BURST, ROW, BLOCK, ALONE, NUMBERED, RESPONSE, CALL, PARSE = 49, 75, 99, 254, 344, 757, 3000, 54
"""Instructions of: an event in a burst, one in rows, one that is taken apart by itself, one that comes alone, the same with an
id, a finished response, a call less the httpx one, a small JSON."""


def cost(name: str) -> float:
    """Return a figure of `COSTS`, counted in a process of its own."""
    done = run_python(PROGRAM, name)
    assert done.returncode == 0, done.stderr
    return float(done.stdout)


def test_an_event_of_a_burst() -> None:
    assert cost("event of a burst") <= BURST


@pytest.mark.parametrize("framing", ["named", "named CRLF", "mixed"])
def test_an_event_of_a_burst_that_differs_from_the_one_before_in_its_name(framing: str) -> None:
    assert cost(f"{framing} event of a burst") <= ROW


def test_an_event_of_a_burst_whose_framing_is_new() -> None:
    assert cost("numbered event of a burst") <= BLOCK


@pytest.mark.parametrize("framing", ["", "named ", "named CRLF "])
def test_an_event_that_comes_alone(framing: str) -> None:
    assert cost(f"{framing}event that comes alone") <= ALONE


def test_an_event_with_an_id_that_comes_alone() -> None:
    assert cost("numbered event that comes alone") <= NUMBERED


def test_a_finished_response() -> None:
    assert cost("finished response") <= RESPONSE


def test_a_call() -> None:
    """All of a call but what httpx does."""
    assert cost("call") <= CALL


@pytest.mark.parametrize("name", ["blocks of events that come alone", "blocks of a burst"], ids=["alone", "burst"])
def test_events_that_are_released_leave_no_blocks(name: str) -> None:
    """Memory grows by the text alone: one block for each delta, where the standard library's buffer keeps them."""
    assert cost(name) < 1950


@pytest.mark.parametrize("name", ["parsing an object", "parsing nested values"])
def test_parsing(name: str) -> None:
    assert cost(name) <= PARSE
