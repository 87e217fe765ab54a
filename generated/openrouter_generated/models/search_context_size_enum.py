# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

SearchContextSizeEnum: TypeAlias = Union[Literal["low", "medium", "high"], str]
"""How much text from the web is given to the model.

More text uses more input tokens.
"""
