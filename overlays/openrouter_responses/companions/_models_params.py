"""What `models.list` takes as keyword arguments, and what each must be."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, cast

from openrouter_generated.runtime.annotations import annotate, models_of
from openrouter_generated.runtime.unset import UNSET

from .._core.call_options import RequestOptions
from .._core.option_checks import is_flag, number, show, whole_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_generated.models import ModelCategory, ModelRegion, ModelSort


class ModelsParams(RequestOptions, total=False):
    """All keyword arguments of `models.list`; lists are sent with commas between their items."""

    offset: int | None
    limit: int
    q: str
    category: ModelCategory
    sort: ModelSort
    supported_parameters: str | Sequence[str]
    input_modalities: str | Sequence[str]
    output_modalities: str | Sequence[str]
    context: int
    arch: str
    model_authors: str | Sequence[str]
    providers: str | Sequence[str]
    region: ModelRegion
    zdr: bool | Literal["true"]
    distillable: bool | Literal["true", "false"]
    min_price: float | None
    max_price: float | None
    min_output_price: float | None
    max_output_price: float | None
    min_age_days: int | None
    max_age_days: int | None
    min_intelligence_index: float | None
    max_intelligence_index: float | None
    min_coding_index: float | None
    max_coding_index: float | None
    min_agentic_index: float | None
    max_agentic_index: float | None
    min_tool_success_rate: float | None
    max_tool_success_rate: float | None


PARAMETERS = frozenset(ModelsParams.__annotations__) - frozenset(RequestOptions.__annotations__)
"""Names of what is sent as parameters."""

LIMITS: dict[str, tuple[int, float]] = {
    **{name: (0, math.inf) for name in PARAMETERS if name.startswith(("min_", "max_"))},
    "offset": (0, math.inf),
    "limit": (1, 1000),
    "context": (1, math.inf),
    "min_tool_success_rate": (0, 1),
    "max_tool_success_rate": (0, 1),
}
"""Name of each number to its least and its highest value."""

WHOLE = frozenset(("offset", "limit", "context", "min_age_days", "max_age_days"))
"""Names of whole numbers."""

LISTS = frozenset(("supported_parameters", "input_modalities", "output_modalities", "model_authors", "providers"))
"""Names of texts that are lists with commas."""
FLAGS = frozenset(("zdr", "distillable"))
"""Names of texts that are true or false."""


def values_of(arguments: Mapping[str, Any], *, validate: bool) -> dict[str, Any]:
    """Return the parameters among the arguments as they are sent, in their order.

    Args:
        arguments: The arguments by name; None and `UNSET` are omitted.
        validate: Whether limits of numbers are checked.

    Raises:
        TypeError: One has the wrong type.
        ValueError: A number is out of range.
    """
    given = {name: value for name, value in arguments.items() if name in PARAMETERS}
    return {name: _checked(name, value, validate) for name, value in given.items() if value not in (None, UNSET)}


def _checked(name: str, value: Any, validate: bool) -> Any:
    if name in LIMITS:
        return _number(name, value, validate)
    if is_flag(value) and name in FLAGS:
        return bool(value)
    is_listed = name in LISTS and isinstance(value, (tuple, list))
    parts: list[Any] = [*cast("tuple[Any]", value)] if is_listed else [value]
    if parts and all(isinstance(part, str) for part in parts):
        return ",".join(parts)
    raise TypeError(f"{name} must be a string{' or a list of strings' * (name in LISTS)}, not {show(cast(Any, value))}")


def _number(name: str, value: Any, validate: bool) -> float:
    least, most = LIMITS[name]
    wanted = f"a {'whole ' * (name in WHOLE)}number, {least} {'or more' if most == math.inf else f'to {most:g}'}"
    try:
        found = whole_number(value) if name in WHOLE else number(value)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{name} must be {wanted}, not {show(value)}") from None
    if validate and not least <= found <= most:
        raise ValueError(f"{name} must be {wanted}, not {show(value)}; validate=False sends it as it is")
    return found


def _names() -> Mapping[str, Any]:
    """Return what the annotations name, imported when somebody evaluates them."""
    from collections.abc import Sequence

    import httpx

    from ..utils import RetryConfig

    return {**models_of("openrouter_generated"), "Sequence": Sequence, "httpx": httpx, "RetryConfig": RetryConfig}


annotate(ModelsParams, _names)
