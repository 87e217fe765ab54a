"""Writing a package next to the place where it belongs, and putting it there in one step."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .document import DocumentError
from .lock import NAME as LOCK
from .sources import KEPT

try:
    import fcntl
except ImportError:  # not on Windows, where leftovers of a killed run stay until somebody removes them
    fcntl = None  # type: ignore[assignment]  # that of a module

WRITTEN_LAST = "contract.json"
HEADERS = ("# Generated from ", "# Runtime of generated packages", "# Copied from generator/runtime")
"""First lines of the modules of a package."""
OTHER_FILES = frozenset((WRITTEN_LAST, "spellings.json", "py.typed", "README.md", LOCK, *KEPT))
CACHES = frozenset(("__pycache__", ".ruff_cache", ".mypy_cache", ".pytest_cache"))
_HERE = -100
_EXCHANGE = 2


@contextmanager
def staged(output: Path) -> Iterator[Path]:
    """Yield a folder for a new package, which takes the place of `output` if the block ends without an exception.

    The folder has the name of the package and is on its file system. Whenever the process ends, by force included, `output`
    is the old package or the new one. What a killed run left behind is removed.

    Args:
        output: Folder of the package.

    Raises:
        DocumentError: There is something at `output` that was not generated.
    """
    output = output.resolve()
    if Path.cwd().is_relative_to(output):
        raise DocumentError("#", f"{output} is replaced whole, and is the working directory: name a folder in it")
    output.parent.mkdir(parents=True, exist_ok=True)
    _clean_up(output)
    if output.exists() and (foreign := _foreign(output)) is not None:
        raise DocumentError(
            "#", f"{output} is not replaced, since {foreign} was not generated: move that file, or name another folder"
        )
    staging, lock = _staging_folder(output)
    try:
        yield staging / output.name
        _swap(staging, output)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        if lock is not None:
            os.close(lock)


def _staging_folder(output: Path) -> tuple[Path, int | None]:
    while True:
        staging = Path(tempfile.mkdtemp(prefix=f".{output.name}.", suffix=".new", dir=output.parent))
        try:
            return staging, _lock(staging)
        except FileNotFoundError:  # another run took it for one that a killed run left behind
            continue


def _foreign(output: Path) -> str | None:
    """Return a file in a folder that was not generated, or the folder; None if it is a package, or the half of one.

    An interrupted run of an older generator left such halves, in which some modules begin with a blank line.
    """
    if not output.is_dir():
        return str(output)
    files = [path for path in output.rglob("*") if path.is_file() and not CACHES & set(path.relative_to(output).parts)]
    generated = [path for path in files if path.suffix == ".py" and _has_header(path, HEADERS)]
    if files and not generated:
        return str(files[0])
    known = HEADERS if (output / LOCK).exists() else (*HEADERS, "\n")
    return next((str(path) for path in files if path.name not in OTHER_FILES and not _has_header(path, known)), None)


def _has_header(path: Path, headers: tuple[str, ...]) -> bool:
    if path.suffix != ".py":
        return False
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.readline().startswith(headers) or path.stat().st_size == 0


def _swap(staging: Path, output: Path) -> None:
    """Put the new package at its place; the old one, if there is one, ends in the staging folder."""
    new = staging / output.name
    if not output.exists():
        new.rename(output)
    elif not _exchange(new, output):
        output.rename(staging / "old")  # whoever finds no package finds it here: see _clean_up
        new.rename(output)


def _exchange(left: Path, right: Path) -> bool:
    """Exchange two folders in one step, where the system can; return whether it did."""
    libc = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None
    one, other = os.fsencode(left), os.fsencode(right)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        return bool(libc.renamex_np(one, other, _EXCHANGE) == 0)
    if libc is not None and hasattr(libc, "renameat2"):
        return bool(libc.renameat2(_HERE, one, _HERE, other, _EXCHANGE) == 0)
    return False


def _clean_up(output: Path) -> None:
    """Remove the staging folders of runs that were killed, and put back an old package that one of them had moved away."""
    for staging in output.parent.glob(f".{output.name}.*.new"):
        lock = _lock(staging)
        if lock is None:
            continue
        if (staging / "old").exists() and not output.exists():
            (staging / "old").rename(output)
        shutil.rmtree(staging, ignore_errors=True)
        os.close(lock)


def _lock(folder: Path) -> int | None:
    """Lock a folder until its descriptor is closed or the process ends; return None if another run has it."""
    if fcntl is None:
        return None
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor
