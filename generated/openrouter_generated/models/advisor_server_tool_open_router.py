# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .advisor_server_tool_config import AdvisorServerToolConfig


class AdvisorServerToolOpenRouter(ApiModel):
    """Lets the model consult a stronger model.

    Add several of these tools for several advisors; at most one may omit the name.

    Attributes:
        type: Type of the tool, always `openrouter:advisor`.
        parameters: Model and settings of the advisor. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("AdvisorServerToolConfig"),
    }

    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    parameters: AdvisorServerToolConfig | Unset = UNSET
