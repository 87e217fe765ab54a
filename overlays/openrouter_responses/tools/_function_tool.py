"""A Python function as a tool: what the model is shown of it, and how it is called with what the model wrote."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Generic,
    ParamSpec,
    TypeAlias,
    TypeVar,
    get_args,
    get_type_hints,
    overload,
)

from openrouter_generated.runtime.encode import is_mapping

from ..structured import _json_text as json_text
from ..structured._errors import Problem
from ..structured._output_type import Mismatch, OutputType
from ._docstring import arguments_of, description_of

if TYPE_CHECKING:
    from openrouter_generated.typed_dicts import ResponsesRequestToolUnionTypedDict

P = ParamSpec("P")
R = TypeVar("R")


class Tool(Generic[P, R]):
    """A function that a model may call; calling it calls the function.

    Args:
        function: The function, synchronous or not. Its annotations are the types of the arguments, its docstring describes it.
        name: Name that the model knows it by. Default: that of the function.
        description: What it does. Default: the docstring up to its first section.
        strict: Whether the API enforces the types of the arguments. Arguments with a default may then be null, which leaves
            the default.
        needs_approval: Whether somebody must agree to each call; see `Responses.run`.
        reports_errors: Whether what it raises is shown to the model, or raised by `run`. Default: what `run` says.

    Raises:
        TypeError: An argument has no type that JSON can be read as; the message names it.
    """

    def __init__(
        self,
        function: Callable[P, R],
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool = True,
        needs_approval: bool = False,
        reports_errors: bool | None = None,
    ) -> None:
        self.function = function
        self.name: str = name or str(getattr(named := _without_partial(function), "__name__", type(named).__name__))
        doc = _without_partial(function).__doc__
        self.description = description_of(doc) if description is None else description
        self.strict = strict
        self.needs_approval = needs_approval
        self.reports_errors = reports_errors
        self.is_async = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)
        parameters, hints = _parameters(function, self.name), _hints(function)
        arguments = _typed_dict(self.name, doc, parameters, hints)
        # For these null stands for the default; for the others with one it is a value.
        self._nullable = frozenset(
            name
            for name, each in parameters.items()
            if each.default is not each.empty and not _allows_none(hints[name])
        )
        try:
            self._arguments: OutputType[dict[str, Any]] = OutputType(arguments, name="arguments", strict=strict)
        except TypeError as error:  # which of many tools it is stands nowhere else
            raise TypeError(f"tool {self.name}: {error}") from error
        self.__doc__ = doc
        self.__name__ = self.name

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)

    def to_dict(self) -> dict[str, Any]:
        """Return the tool as the request has it."""
        return {
            "type": "function",
            "name": self.name,
            "description": self.description,
            "parameters": self._arguments.schema,
            "strict": self.strict,
        }

    def arguments(self, text: str) -> dict[str, Any]:
        """Return the arguments that a model wrote, checked and with their types.

        Raises:
            ValueError: They are not a JSON object.
            Mismatch: They do not fit.
        """
        value: Any = json_text.parse(text, lenient=False) if text.strip() else {}
        if not is_mapping(value):
            raise Mismatch([Problem("", "the arguments must be a JSON object")])
        return self._arguments.convert(
            {key: item for key, item in value.items() if item is not None or key not in self._nullable}
        )

    def __repr__(self) -> str:
        return f"<Tool {self.name}>"


@overload
def tool(function: Callable[P, R], /) -> Tool[P, R]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    needs_approval: bool = False,
    reports_errors: bool | None = None,
) -> Callable[[Callable[P, R]], Tool[P, R]]: ...
def tool(function: Callable[..., Any] | None = None, /, **settings: Any) -> Any:
    """Make a tool of a function, as `@tool` or `@tool(name=..., needs_approval=True)`; see `Tool`."""
    if function is not None:
        return Tool(function, **settings)

    def decorate(found: Callable[..., Any]) -> Tool[..., Any]:
        return Tool(found, **settings)

    return decorate


def _hints(function: Callable[..., Any]) -> dict[str, Any]:
    function = _without_partial(function)
    found = function if inspect.isroutine(function) or inspect.isclass(function) else type(function).__call__
    try:
        return get_type_hints(inspect.unwrap(found), include_extras=True)
    except NameError as error:
        raise TypeError(
            f"tool {getattr(found, '__name__', found)!r:.100}: {error} in its module; types of a function cannot be named "
            "in quotes"
        ) from error


def _without_partial(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function in a `functools.partial`, which has the annotations and the docstring; any other as it is."""
    while isinstance(function, partial):
        function = function.func
    return function


def _parameters(function: Callable[..., Any], name: str) -> dict[str, inspect.Parameter]:
    """Return the parameters of a function.

    Raises:
        TypeError: One cannot be named in a JSON object.
    """
    parameters = dict(inspect.signature(function).parameters)
    for parameter in parameters.values():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
            raise TypeError(
                f"tool {name}: the argument {parameter} cannot be passed by name; a model passes all by name"
            )
    return parameters


def _typed_dict(name: str, doc: str | None, parameters: dict[str, inspect.Parameter], hints: dict[str, Any]) -> Any:
    """Return the arguments of a function as a TypedDict."""
    from typing import NotRequired, Optional

    try:
        from pydantic import Field, with_config
        from typing_extensions import TypedDict
    except ImportError as error:
        raise ImportError("tools need the package pydantic: pip install 'openrouter-responses[structured]'") from error

    described = arguments_of(doc)
    fields: dict[str, Any] = {}
    for parameter in parameters.values():
        if parameter.name not in hints:
            raise TypeError(f"tool {name}: the argument {parameter.name} needs a type, as in {parameter.name}: str")
        annotation: Any = hints[parameter.name]
        if parameter.default is not parameter.empty and not _allows_none(annotation):
            annotation = Optional[annotation]  # noqa: UP045  # what it holds is known only here
        if parameter.name in described:
            annotation = Annotated[annotation, Field(description=described[parameter.name])]
        fields[parameter.name] = annotation if parameter.default is parameter.empty else NotRequired[annotation]
    made: Any = TypedDict(name, fields)  # type: ignore[misc]  # its fields are known only here
    return with_config({"extra": "forbid"})(made)


def _allows_none(annotation: Any) -> bool:
    return (
        annotation is None
        or annotation is type(None)
        or annotation is Any
        or any(_allows_none(part) for part in get_args(annotation) if part is type(None) or get_args(part))
    )


ToolLike: TypeAlias = "Callable[..., Any] | Tool[..., Any] | ResponsesRequestToolUnionTypedDict"
"""What `run` takes as a tool: a function, a `Tool`, or a tool of the server as `send` takes it."""
