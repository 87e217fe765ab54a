# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

FormatGrammarSyntax: TypeAlias = Union[Literal["lark", "regex"], str]
"""Syntax of the grammar: Lark or a regular expression."""
