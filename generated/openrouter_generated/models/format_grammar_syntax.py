# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

FormatGrammarSyntax: TypeAlias = Union[Literal["lark", "regex"], str]
"""Syntax of the grammar: Lark or a regular expression."""
