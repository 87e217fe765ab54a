# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Closing a response while another thread reads it.

The reader may come to the end of the response at the same moment. Then its connection is back in the pool, and may serve another
call already, whose request would be cut off, or taken for one that the server never saw and sent a second time. So a response is
closed once, and its connection is touched only before that.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import RLock
from typing import Any


class Closing:
    """How a synchronous response is closed, and its reader woken.

    Args:
        response: The httpx response; its stream is patched to be closed once, by whichever thread comes first.
    """

    __slots__ = ("_close", "_is_closed", "_lock", "_network")

    def __init__(self, response: Any) -> None:
        is_http1 = getattr(response, "http_version", "") == "HTTP/1.1"
        self._network = response.extensions.get("network_stream") if is_http1 else None
        self._lock = RLock()  # a signal handler may close in the midst of closing
        self._is_closed = False
        self._close = response.stream.close
        response.stream.close = self.close

    def close(self) -> None:
        """Close the stream of the response."""
        with self._lock:
            is_closed, self._is_closed = self._is_closed, True
        if not is_closed:
            self._close()

    def wake_reader(self) -> None:
        """End a read in another thread, which closing the socket alone would not: HTTP/1.1 only."""
        with self._lock:
            opened = None if self._is_closed or self._network is None else self._network.get_extra_info("socket")
            if isinstance(opened, socket.socket):
                with suppress(OSError):  # a failed read may have closed it
                    # That of TLS would pull its state away from the reader.
                    socket.socket.shutdown(opened, socket.SHUT_RDWR)
