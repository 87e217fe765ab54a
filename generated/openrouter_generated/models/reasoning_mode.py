# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ReasoningMode: TypeAlias = Union[Literal["standard", "pro"], str]
"""Reasoning mode.

`standard` is the default; `pro` reasons more deeply, at the same price per token. For OpenAI models from GPT-5.6
on.
"""
