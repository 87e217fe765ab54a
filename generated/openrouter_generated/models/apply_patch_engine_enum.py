# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ApplyPatchEngineEnum: TypeAlias = Union[Literal["auto", "native", "openrouter"], str]
"""Who handles patches.

`openrouter` checks them at OpenRouter and streams each diff in a single delta. `auto`, the default, and `native`
take the provider's own tool, which streams it piece by piece, and fall back to `openrouter` where there is none.
"""
