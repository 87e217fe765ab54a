# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TypeAlias, Union

ResponsesRequestStop: TypeAlias = Union[str, "list[str]"]
"""One stop sequence or a list of up to 4."""
