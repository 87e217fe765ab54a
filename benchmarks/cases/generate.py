"""Run a generator; time of the process, and the most memory that one of its processes takes.

python generate.py FOLDER TIMES           this generator, on the document with everything in it so many times
python generate.py FOLDER made-up:COUNT   this generator, on a document of so many operations that is made up here
python generate.py FOLDER stock:COUNT     openapi-python-client as it is, on the same
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


def made_up(count: int) -> dict[str, Any]:
    """Return a document of so many operations, each with some dozen objects of its own, as large documents of others have."""
    paths: dict[str, Any] = {}
    for number in range(count):
        item = {"type": "object", "required": ["id"], "properties": {"id": _text(), "state": {"enum": ["on", "off"]}}}
        fields: dict[str, Any] = {f"field_{index}": _part(index) for index in range(6)}
        fields["items"] = {"type": "array", "items": item}
        thing = {"type": "object", "description": "A thing. " * 20, "properties": fields}
        example = {"items": [{"id": f"{number}-{index}", "state": "on"} for index in range(20)]}
        content = {"application/json": {"schema": thing, "example": example}}
        paths[f"/things_{number}/{{id}}"] = {
            "post": {
                "operationId": f"change_thing_{number}",
                "tags": [f"tag {number % 40}"],
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "requestBody": {"content": content},
                "responses": {"200": {"description": "", "content": content}},
            }
        }
    return {"openapi": "3.1.0", "info": {"title": "Made up", "version": "1"}, "paths": paths}


def _text() -> dict[str, Any]:
    return {"type": "string", "description": "Some text that says what this is for. " * 3}


def _part(index: int) -> dict[str, Any]:
    inner = {"type": "object", "properties": {"name": _text(), "count": {"type": "integer"}}}
    return {"type": "object", "properties": {f"part_{index}": _text(), "inner": inner}}


def main() -> None:
    """Time a generator on one document."""
    sys.path.insert(0, str(ROOT / "generator"))
    from openrouter_codegen.document import load

    which, _, size = sys.argv[2].rpartition(":")
    folder = Path(sys.argv[1]) / sys.argv[2].replace(":", "-")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    spec, out = folder / "openapi.json", folder / "generated_client"
    document = made_up(int(size)) if which else multiplied(load(ROOT / "openapi.yaml"), int(size))
    spec.write_text(json.dumps(document), encoding="utf-8")
    command = [sys.executable, "-m", "openrouter_codegen", "generate", str(spec), str(out)]
    if which == "stock":
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(spec)]
        command += ["--output-path", str(out), "--meta", "none", "--config", str(ROOT / "generator-config.yml")]
    before, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    subprocess.run(command, check=True, cwd=ROOT, env=variables, stdout=sys.stderr)
    wall, after = time.perf_counter() - wall, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    report(
        [
            {
                "cpu": cpu,
                "wall": wall,
                "peak": after.ru_maxrss,
                "operations": len(document["paths"]),
                "files": sum(1 for _ in out.rglob("*.py")),
            }
        ]
    )
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
