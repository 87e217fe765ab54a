"""A context for TLS that is made when the first connection needs it.

Making one loads some 140 certificates, which takes longer than all else of a first call together. A server on this machine, as
in tests, or a gateway is mostly called without TLS.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any


class LazyContext:
    """Stands for an `ssl.SSLContext` in the pools of a client whose usual URL needs none; the URL of a single call may.

    Args:
        make: Makes the context.
    """

    def __init__(self, make: Callable[[], ssl.SSLContext]) -> None:
        self._make = make

    def context(self) -> ssl.SSLContext:
        """Return the context, the same each time."""
        # Without a lock, which a forked process might find taken: of two that are made at once, the first counts.
        made: ssl.SSLContext = self.__dict__.get("_context") or self.__dict__.setdefault("_context", self._make())
        return made

    def __getattr__(self, name: str) -> Any:
        return getattr(self.context(), name)
