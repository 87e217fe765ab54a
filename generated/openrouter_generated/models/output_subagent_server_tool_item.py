# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus


class OutputSubagentServerToolItem(ApiModel):
    """A task that the model gave to another model by the `openrouter:subagent` tool.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Experimental. Id of the task; function calls that the subagent makes have it as `subagent_id`, so
            send it back with them. A task that waits for you stays `in_progress` here and ends in another item
            under the same id.
        status: How far the item has come.
        name: Name of the subagent as the request gives it. Absent for a subagent without one.
        model: Model that does the task.
        task_name: Short name that the model gives the task.
        task_description: The task in the model's words.
        outcome: What the subagent reports back.
        error: Why the call failed; only with status `failed`.
        instance_name: Which of several subagents did the task; absent for the first. The number in it comes from
            the order in `tools`: keep both when you replay.
    """

    type: Literal["openrouter:subagent"] = "openrouter:subagent"
    id: str | Unset = UNSET
    call_id: str | Unset = UNSET
    status: FailableToolCallStatus
    name: str | Unset = UNSET
    model: str | Unset = UNSET
    task_name: str | Unset = UNSET
    task_description: str | Unset = UNSET
    outcome: str | Unset = UNSET
    error: str | Unset = UNSET
    instance_name: str | Unset = UNSET
