"""Proof of a package before anybody can import it: all of the document is there, and works."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .document import DocumentError
from .examples import Example

MODULES_PER_PROCESS = 3_000
"""A process imports no more, so that the memory that it takes does not grow with the document."""
LARGE_MODULE = 1_000_000
"""Size of a module, in bytes, above which it is imported alone."""
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
    }
    parts = _parts(package)
    tasks: list[dict[str, Any]] = [{**task, "files": part, "examples": []} for part in parts]
    tasks[-1]["examples"] = [asdict(example) for example in examples]
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(_run, tasks))
    found = {key: [item for result in results for item in result[key]] for key in results[0]}
    for place, problem in found["failures"]:
        problem = " ".join(problem.split())
        if place.startswith("#"):
            raise DocumentError(place, problem)
        raise DocumentError(places.get(place, "#"), f"the module {place} {problem}")
    _compare(set(operations), {(method, Path(file).stem) for method, file in found["operations"]})
    return [f"{pointer}: {problem}" for pointer, problem in found["warnings"]]


def _parts(package: Path) -> list[list[str]]:
    """Return the modules of a package in parts; a large one, whose compilation takes much memory, is a part of its own."""
    files = [(path.stat().st_size, path.relative_to(package).as_posix()) for path in sorted(package.rglob("*.py"))]
    small = [file for size, file in files if size <= LARGE_MODULE]
    large = [[file] for size, file in files if size > LARGE_MODULE]
    return large + [small[start : start + MODULES_PER_PROCESS] for start in range(0, len(small), MODULES_PER_PROCESS)]


def _run(task: dict[str, Any]) -> dict[str, Any]:
    done = subprocess.run(  # noqa: S603  # this interpreter, on a file of this package
        [sys.executable, "-B", str(PROCESS)], input=json.dumps(task), capture_output=True, text=True, check=False
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
        raise DocumentError("#", f"the package cannot be checked: {last}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _compare(wanted: set[tuple[str, str]], found: set[tuple[str, str]]) -> None:
    """Refuse a package whose operations are not those of the document."""
    for method, module in sorted(wanted ^ found):
        which = "is missing in the package" if (method, module) in wanted else "is not in the document"
        raise DocumentError("#/paths", f"the operation {module} ({method}) {which}")
