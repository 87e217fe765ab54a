"""What stands where a field is absent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, Literal, Never, NoReturn


class Unset:
    """The type of `UNSET`: a field that was not set. It is falsy and there is one of it.

    It is not None: `value is not None` is true of it, `value is not UNSET` or `if value` is what asks whether it is there.
    What a number, a text or an object could do, it refuses with a sentence that shows the expression and so the field. Where
    None would print itself, it prints "UNSET".
    """

    def __bool__(self) -> Literal[False]:
        return False

    def __iter__(self) -> Iterator[Never]:
        """An absent list has no items."""
        return iter(())

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"

    if not TYPE_CHECKING:  # a checker must go on to see that none of this can be done

        def __getattr__(self, name: str) -> NoReturn:
            if name.startswith("_"):  # what Python and libraries ask of any object, as notebooks do
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            raise AttributeError(f"{_problem()}, so there is no .{name} of it", name=name, obj=self)

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise AttributeError(f"{_problem()}, so .{name} cannot be set on it", name=name, obj=self)

        def __format__(self, spec: str) -> str:
            if spec:
                raise TypeError(f"{_problem()}, and cannot be written as {spec!r}")
            return "UNSET"


def _problem() -> str:
    """Return what is wrong, with the expression that the program is in."""
    return f"a field in `{_expression()}` was not in the JSON (it is UNSET: check with `is not UNSET` or `if`)"


def _expression() -> str:
    """Return the source of the expression that the caller of a method of `Unset` is in, or what is known of its place."""
    import inspect

    frame = inspect.currentframe()
    for _ in range(3):
        frame = frame and frame.f_back
    if frame is None:
        return "the program"
    code, place = frame.f_code, f"{frame.f_code.co_filename}, line {frame.f_lineno}"
    try:
        positions = list(code.co_positions())[frame.f_lasti // 2]
    except IndexError:
        return place
    line, last_line, start, end = positions
    if line is None or line != last_line or start is None or end is None:
        return place
    import linecache

    source = linecache.getline(code.co_filename, line, frame.f_globals).encode()
    return source[start:end].decode(errors="replace").strip() or place


def _refusing_method(name: str) -> Any:
    def refuse(*_: Any) -> NoReturn:
        raise TypeError(f"{_problem()}, so {_WORDS.get(name, 'it cannot be calculated with')}")

    refuse.__name__ = name
    return refuse


_WORDS = {
    **dict.fromkeys(("__lt__", "__le__", "__gt__", "__ge__"), "it cannot be compared"),
    **dict.fromkeys(("__getitem__", "__setitem__", "__delitem__"), "nothing can be looked up in it"),
    "__len__": "it has no length",
}
_CALCULATIONS = (
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "divmod",
    "pow",
    "matmul",
    "and",
    "or",
    "xor",
    "lshift",
    "rshift",
)
for _name in (
    *_WORDS,
    *(f"__{prefix}{_calculation}__" for _calculation in _CALCULATIONS for prefix in ("", "r")),
    *(f"__{_unary}__" for _unary in ("neg", "pos", "abs", "invert", "round", "int", "float", "trunc", "floor", "ceil")),
):
    setattr(Unset, _name, _refusing_method(_name))


UNSET: Final = Unset()
"""Stands where a field is absent: it was not in the JSON, or is not to be in it."""
