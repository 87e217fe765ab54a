# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .format_grammar_syntax import FormatGrammarSyntax


class FormatGrammar(ApiModel):
    """Only text that matches a grammar is allowed.

    Attributes:
        type: Type of the format, always `grammar`.
        syntax: Syntax of the grammar: Lark or a regular expression.
        definition: The grammar definition.
    """

    type: Literal["grammar"] = "grammar"
    syntax: FormatGrammarSyntax
    definition: str
