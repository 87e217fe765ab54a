# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Which event loop runs."""

from __future__ import annotations

import sys
from typing import Any


class _NoLoop:
    """Stands for the loop of a framework that is neither asyncio nor trio."""


NO_LOOP = _NoLoop()


def running_loop() -> Any:
    """Return what stands for the running event loop: asyncio's loop, or the token of a run of trio."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        pass
    trio = sys.modules.get("trio")
    if trio is not None:
        try:
            return trio.lowlevel.current_trio_token()
        except RuntimeError:
            pass
    return NO_LOOP


def is_over(loop: Any) -> bool:
    """Whether what `running_loop` returned has ended."""
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    if loop is NO_LOOP:
        return False
    try:
        loop.run_sync_soon(_nothing)
    except RuntimeError:  # how trio says that a run has finished
        return True
    return False


def _nothing() -> None:
    pass
