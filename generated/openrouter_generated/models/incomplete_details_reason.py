# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

IncompleteDetailsReason: TypeAlias = Union[Literal["max_output_tokens", "content_filter"], str]
"""Why the response is incomplete.

`max_output_tokens` if the token limit was reached, `content_filter` if a content filter stopped it.
"""
