# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ReasoningMode: TypeAlias = Union[Literal["standard", "pro"], str]
"""`standard` is the usual depth; `pro` thinks deeper where the model can, at the same price per token.

For OpenAI models from GPT-5.6 on.
"""
