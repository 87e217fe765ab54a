# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Any, TypeAlias, Union

ImageConfig: TypeAlias = Union[str, float, "list[Any]"]
"""Value of one image setting."""
