# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ShellServerToolEngine: TypeAlias = Union[Literal["auto", "openrouter"], str]
"""Who runs shell commands.

`openrouter` is a sandbox at OpenRouter; `auto`, the default, prefers the hosted shell of the provider and takes the
sandbox where there is none.
"""
