# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""Small types that models and operations share."""

from __future__ import annotations

from .runtime.types import File, FileContent, FileTypes, Response
from .runtime.unset import UNSET, Unset

__all__ = ["UNSET", "File", "FileContent", "FileTypes", "Response", "Unset"]
