# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputFilesServerToolItem(ApiModel):
    """Work on a file by the `openrouter:files` tool.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Id that the model gave to the call.
        status: How far the item has come.
        operation: What is done: `list`, `read`, `write` or `edit`.
        file_id: Id of the file that the model names.
        filename: Name of the file that the model names.
        arguments: The call's arguments word for word.
        result: What came of it, as JSON text.
        error: Why the call failed.
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
