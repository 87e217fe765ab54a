# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ImageGenerationServerToolBackground: TypeAlias = Union[Literal["transparent", "opaque", "auto"], str]
"""Whether the background is transparent or opaque."""
