"""What the garbage collector may run touches no lock, no loop and nothing in httpx: read off the source.

It runs in any thread at any moment, also inside a lock in httpx that the same thread holds, and would then wait for itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import openrouter_generated.runtime
import openrouter_responses

FOLDERS = [Path(str(module.__file__)).parent for module in (openrouter_responses, openrouter_generated.runtime)]
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for folder in FOLDERS for path in folder.rglob("*.py")}

RECEIVERS = {
    "entry": "OpenResponse", "self._reader": "StreamReader", "self._settings.usage": "UsageCounter",
    "self._settings": "ApiCall", "self.turn": "Turn", "self._gate": "Gate", "self._core": "RateGate", "pace": "Pace",
}  # fmt: skip
"""Classes of what finalizers call methods of, as their source names it."""
HARMLESS = {
    "getattr", "id", "repr", "type", "warnings.warn", "self._settings.open_streams.discard", "_open.pop",
    "(_dropped if self.loop is None else _dropped_async).append", "self._uncounted.append",
    "self._finished.append", "self._finished.popleft", "time.monotonic", "set", "bisect_left", "blocked.add", "all", "max", "min",
    "len",
    "float", "self._models.get", "self._waiting.items", "self._waiting[turn.model].pop", "self.under_way.add",
    "pace.under_way.discard", "self._lock.release",
    "turn.wake",  # what it is: see `test_waking_takes_no_lock`
    "self._lock.acquire",  # if it is free: see `test_a_finalizer_only_takes_a_lock_that_is_free`
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


@cache
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
    finalizers = {owner: function for owner, function in functions() if function.name == "__del__"}
    assert sorted(finalizers) == ["AsyncEventStream", "EventStream", "_Results"]
    assert list(calls_of(finalizers.pop("_Results"))) == []
    todo = [("StreamBase", function) for function in (*finalizers.values(), method("StreamBase", "__repr__"))]
    reached: set[tuple[str, str]] = set()
    while todo:
        owner, function = todo.pop()
        reached.add((owner, function.name))
        for call in calls_of(function):
            if call in HARMLESS:
                continue
            receiver, _, name = call.rpartition(".")
            assert receiver in {"self", *RECEIVERS}, f"{function.name} calls {call}"
            called = owner if receiver == "self" else RECEIVERS[receiver]
            if (called, name) not in reached:
                todo.append((called, method(called, name)))
    assert {f"{owner}.{name}" for owner, name in reached} == {
        "StreamBase.__del__", "StreamBase.__repr__", "StreamBase._drop", "StreamBase._untrack", "StreamReader.close",
        "OpenResponse.drop", "UsageCounter.note", "ApiCall.leave", "Turn.leave", "Gate.leave", "Gate._take_in", "Gate._admit",
        "Gate._forget", "Gate._first", "Gate._wake", "RateGate.opens", "RateGate.begin", "RateGate.end", "RateGate.paces",
        "Pace.has_room", "Pace.begin",
    }  # fmt: skip


def test_a_finalizer_only_takes_a_lock_that_is_free() -> None:
    taken = [each for each in ast.walk(method("Gate", "_take_in")) if isinstance(each, ast.Call)]
    shown = [ast.unparse(each) for each in taken if "acquire" in ast.unparse(each.func)]
    assert shown == ["self._lock.acquire(blocking=False)"]


def test_waking_takes_no_lock() -> None:
    """`SimpleQueue.put` may be called by finalizers, and so may what event loops have for signal handlers."""
    assert "self._gate.enter(self, partial(news.put, None))" in ast.unparse(method("Turn", "enter"))
    assert "news: SimpleQueue[None]" in ast.unparse(method("Turn", "enter"))
    assert "self._gate.enter(self, _waker(event.set))" in ast.unparse(method("Turn", "enter_async"))
    assert ast.unparse(method("", "_waker").body[-1]) == (
        "return partial(loop.call_soon_threadsafe if hasattr(loop, 'call_soon_threadsafe') else loop.run_sync_soon, wake)"
    )


def yields(node: ast.AST) -> bool:
    """Whether something yields in a function, other functions inside it excepted."""
    return any(
        isinstance(child, ast.Yield | ast.YieldFrom) or (not isinstance(child, Function | ast.Lambda) and yields(child))
        for child in ast.iter_child_nodes(node)
    )


IN_THE_LOOP = {"apassed_on"}
"""Asynchronous generators that clean up: event loops close one that is dropped in a task of theirs, not in the collector."""


OF_FILES = {"_requests", "parquet_rows"}
"""Generators that close a file: it has no lock that others have, and is read in one place."""


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
                assert function.name in OF_FILES or not any(yields(each) for each in node.body), (
                    f"{function.name}: with"
                )
            if isinstance(node, ast.Try) and any(map(yields, node.body)):
                checked += 1
                assert node.finalbody == [], f"{function.name}: finally"
                caught = [ast.unparse(handler.type) if handler.type else "BaseException" for handler in node.handlers]
                if "BaseException" in caught:
                    first = node.handlers[0]
                    assert (caught[0], [ast.unparse(each) for each in first.body]) == ("GeneratorExit", ["raise"])
    assert (
        checked == 6
    )  # both streams: where chunks are read, and where batches are; a body that holds files; Parquet files
