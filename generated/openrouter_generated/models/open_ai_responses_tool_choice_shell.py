# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OpenAIResponsesToolChoiceShell(ApiModel):
    """Forces the model to call the `shell` tool.

    Attributes:
        type: Type of the tool choice, always `shell`.
    """

    type: Literal["shell"] = "shell"
