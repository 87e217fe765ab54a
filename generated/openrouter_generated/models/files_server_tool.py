# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .files_server_tool_config import FilesServerToolConfig


class FilesServerTool(ApiModel):
    """Lets the model list, read, write and edit the files of the workspace that the API key belongs to.

    Attributes:
        type: Type of the tool, always `openrouter:files`.
        parameters: Reserved. There are no settings at present.
    """

    _decoders = {
        "parameters": ref("FilesServerToolConfig"),
    }

    type: Literal["openrouter:files"] = "openrouter:files"
    parameters: FilesServerToolConfig | Unset = UNSET
