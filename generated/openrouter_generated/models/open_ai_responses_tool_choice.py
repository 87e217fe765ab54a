# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .type_ import Type


class OpenAIResponsesToolChoice(ApiModel):
    """Forces the model to use the web search preview tool.

    Attributes:
        type: Type of the tool, which includes its version.
    """

    type: Type
