# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Any, TypeAlias, Union

ImageGenerationServerToolConfigUnion: TypeAlias = Union[str, float, "list[Any]"]
"""Value of an image setting."""
