# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .subagent_server_tool_config import SubagentServerToolConfig


class SubagentServerToolOpenRouter(ApiModel):
    """Lets the model hand tasks to another model, often a smaller and cheaper one, which can have tools of its own.

    Attributes:
        type: Tells this tool from the others.
        parameters: Model, tools and settings of the subagent; absent means all defaults.
    """

    _decoders = {
        "parameters": ref("SubagentServerToolConfig"),
    }

    type: Literal["openrouter:subagent"] = "openrouter:subagent"
    parameters: SubagentServerToolConfig | Unset = UNSET
