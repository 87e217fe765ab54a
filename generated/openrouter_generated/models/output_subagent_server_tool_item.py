# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus


class OutputSubagentServerToolItem(ApiModel):
    """A task delegated to another model with the `openrouter:subagent` tool.

    Attributes:
        type: Type of the item, always `openrouter:subagent`.
        id: ID of the item, unique within the response.
        call_id: Experimental. ID of the task. Function calls of the subagent have it as `subagent_id`, so send it
            back with them. A task that waits for your output stays `in_progress` here and completes in another item
            with the same ID.
        status: Status of the item.
        name: Name of the subagent, as declared in the request. Absent if it has none.
        model: Model of the subagent.
        task_name: Short name of the task, written by the model.
        task_description: Description of the task, written by the model.
        outcome: Final output of the subagent.
        error: Error message. Only with status `failed`.
        instance_name: Which of several subagents was used. Absent for the first one. Its number is the position in
            `tools`: keep both when you send the item back.
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
