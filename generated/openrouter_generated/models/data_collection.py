# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

DataCollection: TypeAlias = Union[Literal["deny", "allow"], str]
"""`deny` excludes providers that store user data permanently or may train on it; `allow` includes them.

If no provider is left, the request fails.
"""
