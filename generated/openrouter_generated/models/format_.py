# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .format_grammar import FormatGrammar
    from .format_text import FormatText


class UnknownFormat(UnknownModel):
    """A member of `Format` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


Format: TypeAlias = Union["FormatText", "FormatGrammar", "UnknownFormat"]
"""Format of the input text of a custom tool."""

decode = tagged(
    "type",
    {
        "text": "FormatText",
        "grammar": "FormatGrammar",
    },
    UnknownFormat.from_dict,
)
