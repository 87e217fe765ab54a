# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

Mode: TypeAlias = Union[Literal["auto", "required"], str]
"""Whether the model has to call one of the allowed tools."""
