"""Annotations of functions that `typing.get_type_hints` can evaluate, as what injects arguments by their types does.

What they name is imported for type checkers alone, so that a program loads what it uses; see `LazyAnnotations`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import FunctionType
from typing import Any

from openrouter_generated.runtime.annotations import LazyAnnotations


def make_evaluable(owner: type, homes: Mapping[str, str]) -> None:
    """Let the annotations of a class's public functions and of its constructor be evaluated.

    Args:
        owner: The class.
        homes: Names that they use to the modules that define them; a module stands for itself.
    """

    def names() -> dict[str, Any]:
        modules = {name: import_module(home) for name, home in homes.items()}
        return {name: module if module.__name__ == name else getattr(module, name) for name, module in modules.items()}

    for function in _functions(owner):
        function.__annotations__ = LazyAnnotations(function.__annotations__, owner.__module__, names)


def _functions(owner: type) -> Iterator[FunctionType]:
    for name, value in vars(owner).items():
        function = value.fget if isinstance(value, property) else value
        if isinstance(function, FunctionType) and (name == "__init__" or not name.startswith("_")):
            yield function
