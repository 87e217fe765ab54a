# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any

from ..runtime.model import ApiModel


class GenerationContentMessages(ApiModel):
    """Input that is a conversation.

    Attributes:
        messages: The messages.
    """

    messages: list[Any]
