# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias

ContextCompressionEngine: TypeAlias = Literal["middle-out"]
"""Compression method.

`middle-out` removes content from the middle and keeps both ends.
"""
