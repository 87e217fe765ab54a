# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

Truncation: TypeAlias = Union[Literal["auto", "disabled"], str]
"""How to handle input that exceeds the context window.

`auto` drops items from the middle of the input; with `disabled`, the request fails.
"""
