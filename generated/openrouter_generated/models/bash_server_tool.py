# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bash_server_tool_config import BashServerToolConfig


class BashServerTool(ApiModel):
    """Lets any model run bash commands, in a sandbox at OpenRouter or in your code.

    Attributes:
        type: Type of the tool, always `openrouter:bash`.
        parameters: Engine and container. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("BashServerToolConfig"),
    }

    type: Literal["openrouter:bash"] = "openrouter:bash"
    parameters: BashServerToolConfig | Unset = UNSET
