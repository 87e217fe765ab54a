# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

SearchContextSizeEnum: TypeAlias = Union[Literal["low", "medium", "high"], str]
"""How much text from the web is given to the model.

More text uses more input tokens.
"""
