# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ReasoningContext: TypeAlias = Union[Literal["auto", "all_turns", "current_turn"], str]
"""Which earlier reasoning the model can see.

`current_turn` is limited to this turn, `all_turns` includes the reasoning items in `input`, `auto` lets the model
decide. For OpenAI models from GPT-5.6 on.
"""
