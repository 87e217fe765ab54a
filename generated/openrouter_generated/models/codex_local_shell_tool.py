# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class CodexLocalShellTool(ApiModel):
    """Lets the model ask for commands in a shell on your own machine, in the way of OpenAI's Codex.

    You run them.

    Attributes:
        type: Tells this tool from the others.
    """

    type: Literal["local_shell"] = "local_shell"
