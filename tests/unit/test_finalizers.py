"""What the garbage collector may run touches no lock, no loop and nothing in httpx: read off the source.

It runs in any thread at any moment, also inside a lock in httpx that the same thread holds, and would then wait for itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import openrouter_generated.runtime
import openrouter_responses

FOLDERS = [Path(str(module.__file__)).parent for module in (openrouter_responses, openrouter_generated.runtime)]
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for folder in FOLDERS for path in folder.rglob("*.py")}

RECEIVERS = {
    "self": "StreamBase", "entry": "OpenResponse", "self._reader": "StreamReader", "self._settings.usage": "UsageCounter",
}  # fmt: skip
"""Classes of what finalizers call methods of, as their source names it."""
HARMLESS = {
    "getattr", "id", "repr", "type", "warnings.warn", "self._settings.open_streams.discard", "_open.pop",
    "(_dropped if self.loop is None else _dropped_async).append", "self._uncounted.append",
}  # fmt: skip
"""Calls that take no lock, ours or httpx's."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions() -> Iterator[tuple[str, Function]]:
    """Each function and the name of its class, or ""."""
    for tree in TREES.values():
        for node in ast.walk(tree):
            owner = node.name if isinstance(node, ast.ClassDef) else ""
            if isinstance(node, ast.ClassDef | ast.Module):
                yield from ((owner, each) for each in node.body if isinstance(each, Function))


def method(owner: str, name: str) -> Function:
    found = [function for cls, function in functions() if (cls, function.name) == (owner, name)]
    assert len(found) == 1, (owner, name)
    return found[0]


def calls_of(function: Function) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)
        assert not isinstance(node, ast.With | ast.AsyncWith | ast.Await), function.name


def test_finalizers_reach_only_what_takes_no_lock() -> None:
    finalizers = [function for _, function in functions() if function.name == "__del__"]
    assert len(finalizers) == 2  # both streams
    todo = [*finalizers, method("StreamBase", "__repr__")]
    reached: set[str] = set()
    while todo:
        function = todo.pop()
        reached.add(function.name)
        for call in calls_of(function):
            if call in HARMLESS:
                continue
            receiver, _, name = call.rpartition(".")
            assert receiver in RECEIVERS, f"{function.name} calls {call}"
            if name not in reached:
                todo.append(method(RECEIVERS[receiver], name))
    assert reached == {"__del__", "__repr__", "_drop", "_untrack", "close", "drop", "note"}


def yields(node: ast.AST) -> bool:
    """Whether something yields in a function, other functions inside it excepted."""
    return any(
        isinstance(child, ast.Yield | ast.YieldFrom) or (not isinstance(child, Function | ast.Lambda) and yields(child))
        for child in ast.iter_child_nodes(node)
    )


IN_THE_LOOP = {"apassed_on"}
"""Asynchronous generators that clean up: event loops close one that is dropped in a task of theirs, not in the collector."""


def test_suspended_generators_let_go_without_doing_anything() -> None:
    """No `finally`, no `with` and no handler around a `yield` runs when the collector finds it."""
    checked = 0
    for _, function in functions():
        decorators = " ".join(map(ast.unparse, function.decorator_list))
        if not yields(function) or "contextmanager" in decorators or "fixture" in decorators:
            continue
        if function.name in IN_THE_LOOP and isinstance(function, ast.AsyncFunctionDef):
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.With | ast.AsyncWith):
                assert not any(yields(each) for each in node.body), f"{function.name}: with"
            if isinstance(node, ast.Try) and any(map(yields, node.body)):
                checked += 1
                assert node.finalbody == [], f"{function.name}: finally"
                caught = [ast.unparse(handler.type) if handler.type else "BaseException" for handler in node.handlers]
                if "BaseException" in caught:
                    first = node.handlers[0]
                    assert (caught[0], [ast.unparse(each) for each in first.body]) == ("GeneratorExit", ["raise"])
    assert checked == 5  # both streams: where chunks are read, and where batches are; and a body that holds files
