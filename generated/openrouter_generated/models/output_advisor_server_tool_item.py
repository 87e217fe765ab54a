# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus


class OutputAdvisorServerToolItem(ApiModel):
    """Advice from another model through the `openrouter:advisor` tool.

    Attributes:
        type: Type of the item, always `openrouter:advisor`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        model: Model of the advisor.
        prompt: Prompt for the advisor.
        advice: Output of the advisor.
        error: Error message. Only with status `failed`.
        instance_name: Which of several advisors was used. Absent if the request has only one. Its number is the
            position in `tools`: keep both when you send the item back, otherwise advisors get each other's memory.
    """

    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    model: str | Unset = UNSET
    prompt: str | Unset = UNSET
    advice: str | Unset = UNSET
    error: str | Unset = UNSET
    instance_name: str | Unset = UNSET
