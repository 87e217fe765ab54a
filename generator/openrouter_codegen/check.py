"""Whether a package is what its document makes."""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from .generation import make_package
from .lock import Options, read_lock
from .sources import DocumentSource
from .staging import CACHES

MOST_LINES = 200
"""Lines of a difference that are shown; the rest is counted."""


def differences(source: DocumentSource, package: Path, options: Options) -> list[str]:
    """Make a package anew, elsewhere, and return how the one that is there differs, as a unified diff; nothing if it does not.

    The version of the generator alone is not a difference: a package that a newer one would make in the same way is current.

    Raises:
        DocumentError: The document holds something that cannot be generated, or the package has no lock file.
        OSError: A file cannot be read.
    """
    lock = read_lock(package)
    with tempfile.TemporaryDirectory(prefix="openapi-check-") as folder:
        made = Path(folder) / package.resolve().name
        make_package(source, made, options, at=package, version=lock.generator)
        lines = _compare(package, made)
        shown = list(islice(lines, MOST_LINES))
        more = sum(1 for _ in lines)
    return [*shown, f"... and {more} more lines"] if more else shown


def _files(package: Path) -> set[str]:
    names = (path.relative_to(package) for path in package.rglob("*") if path.is_file())
    return {name.as_posix() for name in names if not CACHES & set(name.parts)}


def _compare(package: Path, made: Path) -> Iterator[str]:
    there, wanted = _files(package), _files(made)
    for name in sorted(there | wanted):
        if name not in there:
            yield f"missing: {name}"
        elif name not in wanted:
            yield f"not made by the generator: {name}"
        elif (old := _lines(package / name)) != (new := _lines(made / name)):
            yield from difflib.unified_diff(
                old, new, f"{name} (as it is)", f"{name} (as the document makes it)", lineterm=""
            )


def _lines(path: Path) -> list[str]:
    """Return the lines of a file, whatever its line ends: a checkout may have changed them."""
    return path.read_text(encoding="utf-8", errors="replace").splitlines()
