# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class CodexLocalShellTool(ApiModel):
    """Lets the model request shell commands on your own machine, as in OpenAI's Codex.

    Your code runs them.

    Attributes:
        type: Type of the tool, always `local_shell`.
    """

    type: Literal["local_shell"] = "local_shell"
