# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

BashServerToolEngine: TypeAlias = Union[Literal["auto", "native", "openrouter"], str]
"""Engine that runs bash commands.

`openrouter` runs them in a sandbox at OpenRouter; `auto`, the default, and `native` return each call to your code,
which has to run it.
"""
