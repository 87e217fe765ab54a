# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ImageGenerationStatus: TypeAlias = Union[Literal["in_progress", "completed", "generating", "failed"], str]
"""Status of an image generation call."""
