# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_text_editor_server_tool_item_command import OutputTextEditorServerToolItemCommand
    from .tool_call_status import ToolCallStatus


class OutputTextEditorServerToolItem(ApiModel):
    """A text file operation with the `openrouter:text_editor` tool.

    Attributes:
        type: Type of the item, always `openrouter:text_editor`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        command: The action.
        filePath: Path of the file.
    """

    _spellings = {
        "file_path": "filePath",
    }

    type: Literal["openrouter:text_editor"] = "openrouter:text_editor"
    id: str | Unset = UNSET
    status: ToolCallStatus
    command: OutputTextEditorServerToolItemCommand | Unset = UNSET
    filePath: str | Unset = UNSET

    @property
    def file_path(self) -> str | Unset:
        """The same as `filePath`."""
        return self.filePath

    @file_path.setter
    def file_path(self, value: str | Unset) -> None:
        self.filePath = value
