"""Measures the generator on a document with several copies of its contents: time of the process.

python generate.py FOLDER TIMES
"""

from __future__ import annotations

import copy
import json
import os
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from _measure import report

ROOT = Path(__file__).parents[2]
PREFIX = "#/components/schemas/"


def multiplied(document: dict[str, Any], times: int) -> dict[str, Any]:
    """Return the document with copies of all schemas and operations. Each copy refers only to itself."""
    schemas, paths = document["components"]["schemas"], document["paths"]
    result = copy.deepcopy(document)
    for number in range(2, times + 1):
        suffix = f"Copy{number}"
        names = {name: f"{name}{suffix}" for name in schemas}
        for name, schema in schemas.items():
            result["components"]["schemas"][names[name]] = _renamed(schema, names)
        for path, item in paths.items():
            copied = _renamed(item, names)
            for operation in copied.values():
                if isinstance(operation, dict) and "operationId" in operation:
                    operation["operationId"] += suffix
            result["paths"][f"/{suffix.lower()}{path}"] = copied
    return result


def _renamed(node: Any, names: dict[str, str]) -> Any:
    if isinstance(node, dict):
        return {key: _renamed(value, names) for key, value in node.items()}
    if isinstance(node, list):
        return [_renamed(value, names) for value in node]
    if isinstance(node, str) and node.startswith(PREFIX):
        return PREFIX + names.get(node.removeprefix(PREFIX), node.removeprefix(PREFIX))
    return node


def main() -> None:
    """Time the generator on one size of the document."""
    sys.path.insert(0, str(ROOT))
    from generator.document import load

    folder, times = Path(sys.argv[1]) / f"x{sys.argv[2]}", int(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    spec, out = folder / "openapi.json", folder / "generated_client"
    document = multiplied(load(ROOT / "openapi.yaml"), times)
    spec.write_text(json.dumps(document), encoding="utf-8")
    command = [sys.executable, "-m", "generator", "--spec", str(spec), "--out", str(out)]
    before, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, cwd=ROOT, env=os.environ, stdout=sys.stderr)
    wall, after = time.perf_counter() - wall, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    report(
        [
            {
                "cpu": cpu,
                "wall": wall,
                "schemas": len(document["components"]["schemas"]),
                "files": sum(1 for _ in out.rglob("*.py")),
            }
        ]
    )
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
