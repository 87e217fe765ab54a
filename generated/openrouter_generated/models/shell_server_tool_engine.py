# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ShellServerToolEngine: TypeAlias = Union[Literal["auto", "openrouter"], str]
"""Engine that runs shell commands.

`openrouter` is a sandbox at OpenRouter; `auto`, the default, uses the provider's hosted shell if there is one and
the sandbox otherwise.
"""
