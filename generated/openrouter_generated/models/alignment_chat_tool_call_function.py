# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class AlignmentChatToolCallFunction(ApiModel):
    """Function of a tool call.

    Attributes:
        name: Name of the function.
        arguments: Arguments as a JSON string.
    """

    name: str
    arguments: str
