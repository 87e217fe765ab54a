"""What the modules of the runtime import: httpx stands in `http` alone, and a clock nowhere in the pure half."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
RUNTIME = ROOT / "generator" / "openrouter_codegen" / "runtime"
PURE = sorted(path.name for path in RUNTIME.glob("*.py"))
HTTP = sorted(path.name for path in (RUNTIME / "http").glob("*.py"))
ACTING = frozenset((
    "httpx", "httpcore", "h11", "anyio", "asyncio", "trio", "sniffio", "socket", "ssl", "select", "selectors", "queue",
    "concurrent", "multiprocessing", "logging", "time", "random", "secrets", "os", "subprocess", "urllib", "http",
))  # fmt: skip
"""Packages that wait, send, read a clock or a file, or draw by chance."""


def imported(path: Path) -> set[str]:
    """Modules that a module imports anywhere, in functions and for type checkers, too; our own begin with a dot."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or ""))
            found |= {"." * node.level + alias.name for alias in node.names if not node.module}
    return found


def test_the_check_sees_imports(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(
        "import os.path\nfrom . import b\nfrom .c import d\ndef f():\n    from time import sleep\n", "utf-8"
    )
    assert imported(path) == {"os.path", ".", ".b", ".c", "time"}


@pytest.mark.parametrize("name", PURE)
def test_a_pure_module_imports_nothing_that_acts(name: str) -> None:
    found = imported(RUNTIME / name)
    assert {module for module in found if module.partition(".")[0] in ACTING} == set()
    assert {module for module in found if module.startswith(".http")} == set()


@pytest.mark.parametrize("name", PURE)
def test_a_pure_module_does_not_wait_or_open(name: str) -> None:
    nodes = list(ast.walk(ast.parse((RUNTIME / name).read_text(encoding="utf-8"))))
    waiting = [node for node in nodes if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith))]
    called = [node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    assert waiting == []
    assert {name for name in called if name in ("open", "input", "print", "exec", "eval", "__import__")} == set()


@pytest.mark.parametrize("path", [*PURE, *(f"http/{name}" for name in HTTP)])
def test_the_runtime_imports_relatively_and_nothing_of_one_package(path: str) -> None:
    """It is copied into packages of any name."""
    roots = {name.partition(".")[0] for name in imported(RUNTIME / path)}
    assert roots & {"openrouter_codegen", "openrouter", "openrouter_generated", "openrouter_responses"} == set()
    assert not [name for name in imported(RUNTIME / path) if name.startswith("...")]


@pytest.mark.parametrize(
    ("folder", "other"), [("overlays", "openrouter_generated"), ("generated", "openrouter_responses")]
)
def test_no_package_imports_a_private_name_of_another(folder: str, other: str) -> None:
    found: set[str] = set()
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == other:
                found |= {f"{node.module}.{alias.name}" for alias in node.names}
    assert found
    assert {name for name in found if any(part.startswith("_") for part in name.split("."))} == set()
