"""Models as fields of other libraries: pydantic asks a class how it is read, cattrs needs hooks.

Neither is needed, nor imported unless the program has done so.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .encode import is_mapping, to_json

if TYPE_CHECKING:
    from .model import ApiModel


def pydantic_schema(model: Any) -> Any:
    """Return how pydantic reads and writes a model: from an object whose constants fit, or from a model of the class.

    Args:
        model: The class.
    """
    from pydantic_core import core_schema

    def validate(value: Any) -> Any:
        if isinstance(value, model):
            return value
        if not is_mapping(value):
            raise ValueError(
                f"{model.__name__} is read from a JSON object (a mapping), not from {type(value).__name__}"
            )
        if (other := model._other_constant(value)) is not None:  # so that a union takes the member that is meant
            raise ValueError(f"the object is not a {model.__name__}: its {other!r} has another value")
        return model.from_dict(value)

    return core_schema.no_info_plain_validator_function(
        validate, serialization=core_schema.plain_serializer_function_ser_schema(to_json)
    )


_taught: set[type] = set()


def teach_cattrs(base: type[ApiModel]) -> None:
    """Let all converters of cattrs read and write models as JSON, if the program uses cattrs.

    A converter makes functions for attrs classes by `make_dict_structure_fn` and its counterpart. It has no way to ask a class
    for its own, so both are wrapped; for all other classes they do what they did.

    Args:
        base: The base of the models.
    """
    converters = sys.modules.get("cattrs.converters")
    if converters is None or base in _taught:
        return
    _taught.add(base)

    def wrap(name: str, own: Callable[[Any], Any]) -> None:
        make = getattr(converters, name)

        def made(cl: Any, *arguments: Any, **options: Any) -> Any:
            if isinstance(cl, type) and issubclass(cl, base):
                return own(cl)
            return make(cl, *arguments, **options)

        setattr(converters, name, made)

    wrap("make_dict_structure_fn", _structure)
    wrap("make_dict_unstructure_fn", lambda cl: to_json)


def _structure(cl: type[ApiModel]) -> Callable[..., Any]:
    def structured(value: Any, _: Any = None) -> Any:
        return value if isinstance(value, cl) else cl.from_dict(value)

    return structured
