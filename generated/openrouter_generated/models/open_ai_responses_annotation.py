# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .file_citation import FileCitation
    from .file_path import FilePath
    from .url_citation import URLCitation


class UnknownOpenAIResponsesAnnotation(UnknownModel):
    """A member of `OpenAIResponsesAnnotation` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


OpenAIResponsesAnnotation: TypeAlias = Union[
    "URLCitation", "FileCitation", "FilePath", "UnknownOpenAIResponsesAnnotation"
]
"""A citation in the text."""

decode = tagged(
    "type",
    {
        "url_citation": "URLCitation",
        "file_citation": "FileCitation",
        "file_path": "FilePath",
    },
    UnknownOpenAIResponsesAnnotation.from_dict,
)
