# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ApplyPatchEngineEnum: TypeAlias = Union[Literal["auto", "native", "openrouter"], str]
"""Engine that handles patches.

`openrouter` validates them at OpenRouter and streams each diff as one delta. `auto`, the default, and `native` use
the provider's own tool, which streams the diff in several deltas, and fall back to `openrouter` if there is none.
"""
