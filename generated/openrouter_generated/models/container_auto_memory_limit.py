# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ContainerAutoMemoryLimit: TypeAlias = Union[Literal["1g", "4g", "16g", "64g"], str]
"""No description."""
