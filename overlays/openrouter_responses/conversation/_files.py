"""A file that is replaced whole, or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Write a file next to its place, and swap it in when it is complete; a file that was there keeps its permissions."""
    target = Path(os.path.realpath(path))  # of a link, the file is replaced
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, name)
        os.replace(name, target)
    except BaseException:  # also an interruption
        with suppress(OSError):
            os.unlink(name)
        raise
