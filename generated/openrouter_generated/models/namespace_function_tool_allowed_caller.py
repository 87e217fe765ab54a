# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

NamespaceFunctionToolAllowedCaller: TypeAlias = Union[Literal["direct", "programmatic"], str]
"""`direct` is the model itself, `programmatic` is code written by the model that calls tools while it runs."""
