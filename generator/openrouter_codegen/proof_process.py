"""Proof of one package, in an interpreter of its own: imports all of it, and decodes examples.

It is run by its path and reads a JSON object from its input: `folder` that holds the package, its name `package`, `path` to
find other packages, `base_classes` as in "module:Class", `files` to import, and `examples` to decode. It prints a JSON object:
`failures`, `operations` that were found, and `warnings`.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import types
from typing import Any

MOST_FAILURES = 20


def main() -> None:
    """Prove the package and print what was found."""
    gc.disable()  # modules stay until the end
    task = json.load(sys.stdin)
    sys.path[:] = [task["folder"], *task["path"]]
    for base_class in task["base_classes"]:
        _install_stub(*base_class.split(":"))
    failures: list[tuple[str, str]] = []
    operations: list[tuple[str, str]] = []
    warnings: list[tuple[str, str]] = []
    named = _names_by_file(task["package"]) if task["files"] else {}
    for file in task["files"]:
        try:
            module = _import(task["package"], file)
            for name in named.get(file, ()):
                getattr(module, name)
        except Exception as error:  # noqa: BLE001  # whatever keeps a module from being imported
            failures.append((file, f"cannot be imported: {type(error).__name__}: {error}"))
            continue
        if file.startswith("api/") and hasattr(module, "METHOD"):
            operations.append((module.METHOD, file))
    for example in () if failures else task["examples"]:
        _decode_example(task["package"], example, failures, warnings)
    json.dump({"failures": failures[:MOST_FAILURES], "operations": operations, "warnings": warnings}, sys.stdout)


def _names_by_file(package: str) -> dict[str, list[str]]:
    """Return the names that `models` promises to find in each of its modules."""
    try:
        modules = importlib.import_module(f"{package}.models").MODULES
    except Exception:  # noqa: BLE001  # it is one of the files, and reported there
        return {}
    files: dict[str, list[str]] = {}
    for name, module in modules.items():
        files.setdefault(f"models/{module}.py", []).append(name)
    return files


def _install_stub(module: str, name: str) -> None:
    """Put an empty class where a handwritten base class is: that it can be imported is not the package's affair."""
    stub = sys.modules.setdefault(module, types.ModuleType(module))
    setattr(stub, name, type(name, (), {}))


def _import(package: str, file: str) -> Any:
    parts = [package, *file.removesuffix(".py").split("/")]
    return importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))


def _decode_example(
    package: str, example: dict[str, Any], failures: list[tuple[str, str]], warnings: list[tuple[str, str]]
) -> None:
    """Decode an example, which must not raise and must lose nothing; one that does not fit its schema is a warning."""
    value, pointer = example["value"], example["pointer"]
    decode = vars(importlib.import_module(f"{package}.runtime.decode"))
    to_json = importlib.import_module(f"{package}.runtime.encode").to_json
    before = json.dumps(value)
    try:
        # The source is the context's, as in the package's modules, where no text of the document is ever code.
        decoder = eval(example["decoder"], dict(decode)) if example["decoder"] else lambda value: value  # noqa: S307
        after = to_json(decoder(value))
    except Exception as error:  # noqa: BLE001  # whatever decoding raises
        failures.append((pointer, f"decoding the example raises {type(error).__name__}: {error}"))
        return
    if after != json.loads(before):
        failures.append((pointer, "decoding the example loses something of it"))
    if example["schema"] is not None:
        validation = importlib.import_module(f"{package}.runtime.validation")
        violations = validation.violations(value, example["schema"])
        unfit = [violation for violation in violations if violation.difference != "unknown field"]
        if unfit:
            first = unfit[0]
            warnings.append((pointer, f"the example does not fit: {first.path} is {first.found}, not {first.expected}"))


if __name__ == "__main__":
    main()
