# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ImageGenerationServerToolQuality: TypeAlias = Union[Literal["low", "medium", "high", "auto"], str]
"""How finely the image is worked out; finer takes longer and costs more."""
