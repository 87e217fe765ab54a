# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TypeAlias

RequestMetadata: TypeAlias = "dict[str, str]"
"""Custom labels as key-value pairs.

At most 16 pairs; keys have up to 64 characters and no square brackets, values up to 512 characters.
"""
