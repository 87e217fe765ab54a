"""What the pure modules import, and what importing the package costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TypeGuard

import pytest

FORBIDDEN = frozenset((
    "httpx", "httpcore", "h11", "anyio", "asyncio", "trio", "sniffio", "socket", "ssl", "select", "selectors",
    "threading", "queue", "concurrent", "multiprocessing", "logging", "time", "random", "secrets", "os",
    "subprocess", "urllib.request", "http.client",
))  # fmt: skip

SPEC = find_spec("openrouter_responses")
assert SPEC is not None
assert SPEC.origin is not None
PACKAGE = Path(SPEC.origin).parent

PURE = (*sorted(path.stem for path in (PACKAGE / "_core").glob("*.py") if path.stem != "__init__"),)
"""Modules of `_core`: they never await, sleep, send, log, or read a clock."""

ERRORS = (*sorted(f"errors.{path.stem}" for path in (PACKAGE / "errors").glob("*.py")),)
"""The tree of exceptions is as pure."""

COMPOSED = (
    "bulk._batches.leases",
    *sorted(f"structured.{path.stem}" for path in (PACKAGE / "structured").glob("*.py") if path.stem != "_stream"),
    *sorted(f"tools.{path.stem}" for path in (PACKAGE / "tools").glob("*.py") if not path.stem.startswith("_run")),
    *sorted(
        f"conversation.{path.stem}"
        for path in (PACKAGE / "conversation").glob("*.py")
        if path.stem not in ("_base", "_files")
    ),
    *(
        f"cli.bulk_command.{name}"
        for name in ("chat", "json_lines", "lines", "outputs", "progress", "schema", "template")
    ),
)
"""Structured output, tools and conversations, but for their shells; lines of requests and of results; shared limits."""

MAY_USE = ("._version", ".errors", "._core")
"""What of the package a pure module may import, as its imports begin."""


def is_type_checking(node: ast.AST) -> TypeGuard[ast.If]:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes but those under `if TYPE_CHECKING`, which never run."""
    yield tree
    children = tree.orelse if is_type_checking(tree) else ast.iter_child_nodes(tree)
    for child in children:
        yield from nodes(child)


def imports(source: str) -> set[str]:
    """Full names of what a module of the package imports when it runs, in functions, too; our own begin with a dot."""
    found: set[str] = set()
    for node in nodes(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = "." * node.level + (node.module or "")
            found.add(start)
            if node.level and not node.module:
                found |= {f".{alias.name}" for alias in node.names}
            else:
                found |= {f"{start}.{alias.name}" for alias in node.names}
    return found - {"."}


def source_of(name: str) -> str:
    return (PACKAGE / f"{name.replace('.', '/')}.py").read_text(encoding="utf-8")


def starts_with_any(name: str, prefixes: frozenset[str]) -> bool:
    return any(name == prefix or name.startswith(f"{prefix}.") for prefix in prefixes)


def run(code: str) -> set[str]:
    """Names of the modules that a fresh interpreter has after running code."""
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(done.stdout.split())


def test_the_check_sees_imports() -> None:
    """The check itself: nested imports are seen, those for type checkers are not."""
    source = """
from __future__ import annotations
from typing import TYPE_CHECKING
import os.path as p
from . import _sse
from ._json import parse_json
if TYPE_CHECKING:
    import httpx
else:
    import queue
def f():
    from time import sleep
    async def g():
        import asyncio
"""
    found = imports(source)
    assert {"os.path", "._sse", "._json", "queue", "time", "time.sleep", "asyncio"} <= found
    assert "httpx" not in found
    assert {name for name in found if starts_with_any(name, FORBIDDEN)} == {
        "os.path",
        "queue",
        "time",
        "time.sleep",
        "asyncio",
    }


@pytest.mark.parametrize("name", [*(f"_core.{name}" for name in PURE), *ERRORS, *COMPOSED])
def test_pure_module_imports_nothing_that_acts(name: str) -> None:
    assert {found for found in imports(source_of(name)) if starts_with_any(found, FORBIDDEN)} == set()


@pytest.mark.parametrize("name", [*(f"_core.{name}" for name in PURE), *ERRORS])
def test_pure_module_uses_only_pure_ones(name: str) -> None:
    """One dot is the folder itself, two are the package."""
    found = imports(source_of(name))
    above = {f".{name.lstrip('.')}" for name in found if name.startswith("..")}
    assert {name for name in above if not name.startswith(MAY_USE)} == set()
    assert {name for name in found if starts_with_any(name, frozenset(("openrouter_responses",)))} == set()
    generated = {name for name in found if starts_with_any(name, frozenset(("openrouter_generated.runtime",)))}
    assert {name for name in generated if name.startswith("openrouter_generated.runtime.http")} == set()


@pytest.mark.parametrize("name", [*(f"_core.{name}" for name in PURE), *ERRORS])
def test_pure_module_does_not_wait_or_open(name: str) -> None:
    """No `await`, `async for` or `async with`, and no call of what acts without an import."""
    tree = ast.parse(source_of(name))
    waiting = [node for node in ast.walk(tree) if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith))]
    called = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    acting = [
        call for call in called if ast.unparse(call.func) in ("open", "input", "print", "exec", "eval", "__import__")
    ]
    assert [ast.unparse(node) for node in (*waiting, *acting)] == []


def test_pure_modules_do_not_load_httpx() -> None:
    """Not by way of others, either."""
    loaded = run("\n".join(f"import openrouter_responses._core.{name}" for name in PURE))
    assert {f"openrouter_responses._core.{name}" for name in PURE} <= loaded
    acting = {
        "httpx",
        "httpcore",
        "anyio",
        "asyncio",
        "logging",
        "openrouter_responses._http",
        "openrouter_responses.client",
    }
    assert loaded & acting == set()


def test_importing_the_package_loads_nothing() -> None:
    loaded = run("import openrouter_responses")
    assert (
        loaded & {"httpx", "attrs", "attr", "dateutil", "openrouter_generated", "openrouter_responses.client"} == set()
    )


def test_importing_the_client_loads_no_models() -> None:
    loaded = run("from openrouter_responses import OpenRouter")
    assert "httpx" in loaded
    assert loaded & {"attrs", "attr", "dateutil", "msgspec"} == set()
    assert {name for name in loaded if name.startswith("openrouter_generated.models")} == set()
    assert "openrouter_responses._core.call_options" not in loaded


def test_making_a_client_loads_no_models() -> None:
    loaded = run("from openrouter_responses import OpenRouter\nOpenRouter(api_key='k')")
    assert {name for name in loaded if name.startswith(("attr", "openrouter_generated.models"))} == set()


def test_names_are_listed_and_exist() -> None:
    code = """
import openrouter_responses
for name in openrouter_responses.__all__:
    getattr(openrouter_responses, name)
assert set(openrouter_responses.__all__) <= set(dir(openrouter_responses))
"""
    assert "openrouter_responses.client" in run(code)


def test_unknown_name_is_refused() -> None:
    import openrouter_responses

    with pytest.raises(AttributeError, match="no attribute 'OpenRoute'"):
        _ = openrouter_responses.OpenRoute
