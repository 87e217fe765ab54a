"""A line on the terminal while something takes long."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

DELAY = 2.0
"""Seconds that pass before the line is shown."""


@contextmanager
def progress(what: str) -> Iterator[None]:
    """Show what is being done, once it has taken two seconds, where stderr is a terminal.

    Args:
        what: What is done, as in "generating client from openapi.yaml".
    """
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.text import Text

    status = Console(stderr=True).status(Text(f"{what} ..."))
    timer = threading.Timer(DELAY, status.start)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        status.stop()
