# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus


class OutputAdvisorServerToolItem(ApiModel):
    """Advice that the model took from another model by the `openrouter:advisor` tool.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        model: Model that gives the advice.
        prompt: What the advisor is asked.
        advice: What the advisor answers.
        error: Why the call failed; only with status `failed`.
        instance_name: Which of several advisors answered; absent if the request has one. The number in it comes
            from the order in `tools`: keep both when you replay, or advisors get each other's memory.
    """

    type: Literal["openrouter:advisor"] = "openrouter:advisor"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    model: str | Unset = UNSET
    prompt: str | Unset = UNSET
    advice: str | Unset = UNSET
    error: str | Unset = UNSET
    instance_name: str | Unset = UNSET
