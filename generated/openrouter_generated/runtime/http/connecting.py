# Copied from generator/runtime. Do not edit: change the file there and run `make generate`.
"""The time that connecting to a host may take, where it has several addresses."""

from __future__ import annotations

import socket
from typing import Any


def share_time(info: dict[str, Any]) -> None:
    """Give each address of a host an equal share of the time to connect: `socket` gives the whole to one after the other.

    The only address of a host is put in its place, so that it is looked up once.

    Args:
        info: What httpcore reports of a synchronous connection that it is about to make; changes are heeded.
    """
    try:
        found = socket.getaddrinfo(info.get("host"), info.get("port"), 0, socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # httpcore finds that, too, and has a name for it
        return
    addresses = {str(entry[4][0]) for entry in found}
    if len(addresses) == 1:
        info["host"] = addresses.pop()
    elif info["timeout"] is not None:
        info["timeout"] /= max(1, len(addresses))
