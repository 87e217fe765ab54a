# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

CompoundFilterType: TypeAlias = Union[Literal["and", "or"], str]
"""Whether all filters must match (`and`) or any of them (`or`)."""
