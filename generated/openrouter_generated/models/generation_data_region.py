# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

GenerationDataRegion: TypeAlias = Union[Literal["global", "europe", "us"], str]
"""Region that it was routed through."""
