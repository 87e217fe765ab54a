"""Proof of a package before anybody can import it: all of the document is there, and works."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .document import DocumentError
from .examples import Example

PROCESS = Path(__file__).with_name("proof_process.py")


def prove(
    package: Path,
    places: dict[str, str],
    operations: Iterable[tuple[str, str]],
    examples: Iterable[Example],
    base_classes: Iterable[str],
) -> list[str]:
    """Import a package in an interpreter of its own, and decode the document's examples with it.

    Args:
        package: Its folder.
        places: Path of a module in the package to JSON pointer of the operation or the schema that it was made from.
        operations: Method and module of each operation that it has to have.
        examples: What it has to decode.
        base_classes: Handwritten base classes, for which empty ones stand in.

    Returns:
        Warnings: examples that do not fit their schema.

    Raises:
        DocumentError: A module cannot be imported, an operation is missing, or an example is not decoded without loss.
    """
    task = {
        "folder": str(package.parent),
        "package": package.name,
        "path": [entry for entry in sys.path if entry],
        "base_classes": sorted(set(base_classes)),
        "examples": [asdict(example) for example in examples],
    }
    done = subprocess.run(  # noqa: S603  # this interpreter, on a file of this package
        [sys.executable, "-B", str(PROCESS)], input=json.dumps(task), capture_output=True, text=True, check=False
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
        raise DocumentError("#", f"the package cannot be checked: {last}")
    found: dict[str, Any] = json.loads(done.stdout)
    for place, problem in found["failures"]:
        problem = " ".join(problem.split())
        if place.startswith("#"):
            raise DocumentError(place, problem)
        raise DocumentError(places.get(place, "#"), f"the module {place} {problem}")
    _compare(set(operations), {(method, Path(file).stem) for method, file in found["operations"]})
    return [f"{pointer}: {problem}" for pointer, problem in found["warnings"]]


def _compare(wanted: set[tuple[str, str]], found: set[tuple[str, str]]) -> None:
    """Refuse a package whose operations are not those of the document."""
    for method, module in sorted(wanted ^ found):
        which = "is missing in the package" if (method, module) in wanted else "is not in the document"
        raise DocumentError("#/paths", f"the operation {module} ({method}) {which}")
