# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ImageGenerationServerToolQuality: TypeAlias = Union[Literal["low", "medium", "high", "auto"], str]
"""Quality of the image.

Higher quality takes longer and costs more.
"""
