# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .shell_server_tool_config import ShellServerToolConfig


class ShellServerToolOpenRouter(ApiModel):
    """Lets any model run shell commands in a container, as with OpenAI's hosted shell.

    Attributes:
        type: Type of the tool, always `openrouter:shell`.
        parameters: Engine and container. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("ShellServerToolConfig"),
    }

    type: Literal["openrouter:shell"] = "openrouter:shell"
    parameters: ShellServerToolConfig | Unset = UNSET
