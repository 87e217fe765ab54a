# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Annotations that can be evaluated: their names are put into a module when somebody reads the annotations of a class.

Modules import one another's classes for type checkers alone, so that each is loaded when it is first used.
`typing.get_type_hints`, attrs and pydantic look names up in the module of a class; they read its annotations first, and that is
when all are imported.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from typing import Any, ForwardRef


class LazyAnnotations(dict[str, Any]):
    """The annotations of a class.

    Args:
        annotations: Names of fields to their types, as text or as typing has them.
        module: Name of the module in which they are evaluated.
        names: Returns what it needs in addition to what it imports, by name.
    """

    def __init__(self, annotations: Mapping[str, Any], module: str, names: Callable[[], Mapping[str, Any]]) -> None:
        super().__init__(annotations)
        self._module = module
        self._names: Callable[[], Mapping[str, Any]] | None = names

    def _complete(self) -> None:
        names, self._names = self._names, None
        if names is None:
            return
        found = names()
        # A subclass in another module has its fields from here, each with the module in which it was written.
        refs = (value for value in super().values() if isinstance(value, ForwardRef))
        for module in {self._module, *(ref.__forward_module__ for ref in refs)}:
            if module is not None:
                scope = vars(sys.modules[module])
                for name, value in found.items():
                    scope.setdefault(name, value)

    def __iter__(self) -> Iterator[str]:
        self._complete()
        return super().__iter__()

    def keys(self) -> KeysView[str]:  # type: ignore[override]  # the view that a dict gives
        """Return the names of the fields."""
        self._complete()
        return super().keys()

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]  # the view that a dict gives
        """Return the names of the fields with their types."""
        self._complete()
        return super().items()

    def values(self) -> ValuesView[Any]:  # type: ignore[override]  # the view that a dict gives
        """Return the types of the fields."""
        self._complete()
        return super().values()

    def copy(self) -> dict[str, Any]:
        """Return a plain dict of them."""
        return dict(self.items())


def annotate(owner: type, names: Callable[[], Mapping[str, Any]]) -> None:
    """Let the annotations of a TypedDict be evaluated.

    From Python 3.14 on, a TypedDict asks `__annotate__` of its bases for their fields; setting `__annotations__` removes it.
    """
    annotations = LazyAnnotations(owner.__annotations__, owner.__module__, names)
    if sys.version_info >= (3, 14):
        owner.__annotate__ = lambda _: annotations
    else:
        owner.__annotations__ = annotations


def models_of(package: str) -> Mapping[str, Any]:
    """Return all that the models of a generated package are called, imported."""
    from importlib import import_module

    models = import_module(f"{package}.models")
    return {name: _as_union_operand(getattr(models, name)) for name in models.__all__}


def _as_union_operand(value: Any) -> Any:
    """Return a type that others can be joined with by a bar, as text, which stands for a type in quotes, cannot."""
    return ForwardRef(value) if isinstance(value, str) else value


def make_evaluable(scope: dict[str, Any], package: str) -> None:
    """Let the annotations of all TypedDicts of a module be evaluated.

    Args:
        scope: The module's names.
        package: The generated package whose models they name.
    """
    for name, value in list(scope.items()):
        if name.endswith("TypedDict"):
            scope[name] = _as_union_operand(value)
        if not isinstance(value, type) or value.__module__ != scope["__name__"] or "__total__" not in vars(value):
            continue
        if not isinstance(value.__annotations__, LazyAnnotations):  # one class may have several names
            annotate(value, lambda: models_of(package))
