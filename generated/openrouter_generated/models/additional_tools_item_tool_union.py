# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref, tagged

if TYPE_CHECKING:
    from .additional_tools_item_tool import AdditionalToolsItemTool
    from .responses_request_tool_union import ResponsesRequestToolUnion

AdditionalToolsItemToolUnion: TypeAlias = Union["ResponsesRequestToolUnion", "AdditionalToolsItemTool"]
"""A tool of an item that adds tools.

Types beyond those of a request occur.
"""

decode = tagged(
    "type",
    {
        "function": "FunctionTool",
        "web_search_preview": "PreviewWebSearchServerTool",
        "web_search_preview_2025_03_11": "Preview20250311WebSearchServerTool",
        "web_search": "LegacyWebSearchServerTool",
        "web_search_2025_08_26": "WebSearchServerTool",
        "file_search": "FileSearchServerTool",
        "computer_use_preview": "ComputerUseServerTool",
        "code_interpreter": "CodeInterpreterServerTool",
        "mcp": "McpServerTool",
        "image_generation": "ImageGenerationServerTool",
        "local_shell": "CodexLocalShellTool",
        "shell": "ShellServerTool",
        "apply_patch": "ApplyPatchServerTool",
        "custom": "CustomTool",
        "namespace": "NamespaceTool",
        "openrouter:advisor": "AdvisorServerToolOpenRouter",
        "openrouter:subagent": "SubagentServerToolOpenRouter",
        "openrouter:datetime": "DatetimeServerTool",
        "openrouter:files": "FilesServerTool",
        "openrouter:fusion": "FusionServerToolOpenRouter",
        "openrouter:image_generation": "ImageGenerationServerToolOpenRouter",
        "openrouter:experimental__search_models": "SearchModelsServerToolOpenRouter",
        "openrouter:web_fetch": "WebFetchServerTool",
        "openrouter:web_search": "WebSearchServerToolOpenRouter",
        "openrouter:apply_patch": "ApplyPatchServerToolOpenRouter",
        "openrouter:bash": "BashServerTool",
        "openrouter:shell": "ShellServerToolOpenRouter",
        "openrouter:tool_search": "ToolSearchServerTool",
    },
    ref("AdditionalToolsItemTool"),
)
