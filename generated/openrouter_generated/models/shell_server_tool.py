# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ShellServerTool(ApiModel):
    """Lets the model run shell commands with the provider's shell tool.

    Attributes:
        type: Type of the tool, always `shell`.
        environment: Environment that the commands run in, such as a container by ID. Observed: in tools that other
            servers repeat in a response; not part of the documented request.
    """

    type: Literal["shell"] = "shell"
    environment: dict[str, Any] | Unset = UNSET
