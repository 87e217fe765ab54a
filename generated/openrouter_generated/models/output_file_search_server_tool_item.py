# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputFileSearchServerToolItem(ApiModel):
    """A search in files with the `openrouter:file_search` tool.

    Attributes:
        type: Type of the item, always `openrouter:file_search`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        queries: Search queries of the model.
    """

    type: Literal["openrouter:file_search"] = "openrouter:file_search"
    id: str | Unset = UNSET
    status: ToolCallStatus
    queries: list[str] | Unset = UNSET
