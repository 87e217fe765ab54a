# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputFilesServerToolItem(ApiModel):
    """A file operation with the `openrouter:files` tool.

    Attributes:
        type: Type of the item, always `openrouter:files`.
        id: ID of the item, unique within the response.
        call_id: ID of the call.
        status: Status of the item.
        operation: The operation: `list`, `read`, `write` or `edit`.
        file_id: ID of the file.
        filename: Name of the file.
        arguments: Arguments of the call, verbatim.
        result: Result of the operation as a JSON string.
        error: Error message if the call failed.
    """

    type: Literal["openrouter:files"] = "openrouter:files"
    id: str | Unset = UNSET
    call_id: str | None | Unset = UNSET
    status: ToolCallStatus
    operation: str | Unset = UNSET
    file_id: str | Unset = UNSET
    filename: str | Unset = UNSET
    arguments: str | None | Unset = UNSET
    result: str | Unset = UNSET
    error: str | Unset = UNSET
