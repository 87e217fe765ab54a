# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .parameters_1 import Parameters1

Parameters3: TypeAlias = Union[str, float, bool, "list[Parameters1 | None]", "dict[str, Parameters1 | None]"]
"""Value of one tool setting: a scalar, or a list or mapping of scalars and nulls."""
