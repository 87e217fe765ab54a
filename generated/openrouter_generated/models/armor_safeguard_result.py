# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .armor_safeguard_result_status import ArmorSafeguardResultStatus


class ArmorSafeguardResult(ApiModel):
    """Results of the armor plugin for client-side tool calls.

    Attributes:
        type: Type of the result, always `dangerous_tool_use`.
        status: The results per tool call.
    """

    _decoders = {
        "status": ref("ArmorSafeguardResultStatus"),
    }

    type: Literal["dangerous_tool_use"] = "dangerous_tool_use"
    status: ArmorSafeguardResultStatus
