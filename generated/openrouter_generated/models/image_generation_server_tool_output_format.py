# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ImageGenerationServerToolOutputFormat: TypeAlias = Union[Literal["png", "webp", "jpeg"], str]
"""File format of the image."""
