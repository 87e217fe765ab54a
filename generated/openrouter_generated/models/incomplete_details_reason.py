# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

IncompleteDetailsReason: TypeAlias = Union[Literal["max_output_tokens", "content_filter"], str]
"""`max_output_tokens` if the token limit was reached, `content_filter` if a filter cut the answer off."""
