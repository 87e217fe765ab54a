# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .format_grammar_syntax import FormatGrammarSyntax


class FormatGrammar(ApiModel):
    """Only text that a grammar accepts is allowed.

    Attributes:
        type: Tells this format from the others.
        syntax: Language of the grammar, a Lark grammar or a regular expression.
        definition: The grammar itself, as text in that language.
    """

    type: Literal["grammar"] = "grammar"
    syntax: FormatGrammarSyntax
    definition: str
