# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ResponsesRequestServiceTier: TypeAlias = Union[
    Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"], str
]
"""Service tier to request.

`fast` means `priority`. `ultrafast` uses ultrafast endpoints first, then `priority` endpoints, then others.
"""
