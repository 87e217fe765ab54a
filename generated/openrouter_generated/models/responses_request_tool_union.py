# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .advisor_server_tool_open_router import AdvisorServerToolOpenRouter
    from .apply_patch_server_tool import ApplyPatchServerTool
    from .apply_patch_server_tool_open_router import ApplyPatchServerToolOpenRouter
    from .bash_server_tool import BashServerTool
    from .code_interpreter_server_tool import CodeInterpreterServerTool
    from .codex_local_shell_tool import CodexLocalShellTool
    from .computer_use_server_tool import ComputerUseServerTool
    from .custom_tool import CustomTool
    from .datetime_server_tool import DatetimeServerTool
    from .file_search_server_tool import FileSearchServerTool
    from .files_server_tool import FilesServerTool
    from .function_tool import FunctionTool
    from .fusion_server_tool_open_router import FusionServerToolOpenRouter
    from .image_generation_server_tool import ImageGenerationServerTool
    from .image_generation_server_tool_open_router import ImageGenerationServerToolOpenRouter
    from .legacy_web_search_server_tool import LegacyWebSearchServerTool
    from .mcp_server_tool import McpServerTool
    from .namespace_tool import NamespaceTool
    from .preview_20250311_web_search_server_tool import Preview20250311WebSearchServerTool
    from .preview_web_search_server_tool import PreviewWebSearchServerTool
    from .search_models_server_tool_open_router import SearchModelsServerToolOpenRouter
    from .shell_server_tool import ShellServerTool
    from .shell_server_tool_open_router import ShellServerToolOpenRouter
    from .subagent_server_tool_open_router import SubagentServerToolOpenRouter
    from .tool_search_server_tool import ToolSearchServerTool
    from .web_fetch_server_tool import WebFetchServerTool
    from .web_search_server_tool import WebSearchServerTool
    from .web_search_server_tool_open_router import WebSearchServerToolOpenRouter


class UnknownResponsesRequestToolUnion(UnknownModel):
    """A member of `ResponsesRequestToolUnion` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


ResponsesRequestToolUnion: TypeAlias = Union[
    "FunctionTool",
    "PreviewWebSearchServerTool",
    "Preview20250311WebSearchServerTool",
    "LegacyWebSearchServerTool",
    "WebSearchServerTool",
    "FileSearchServerTool",
    "ComputerUseServerTool",
    "CodeInterpreterServerTool",
    "McpServerTool",
    "ImageGenerationServerTool",
    "CodexLocalShellTool",
    "ShellServerTool",
    "ApplyPatchServerTool",
    "CustomTool",
    "NamespaceTool",
    "AdvisorServerToolOpenRouter",
    "SubagentServerToolOpenRouter",
    "DatetimeServerTool",
    "FilesServerTool",
    "FusionServerToolOpenRouter",
    "ImageGenerationServerToolOpenRouter",
    "SearchModelsServerToolOpenRouter",
    "WebFetchServerTool",
    "WebSearchServerToolOpenRouter",
    "ApplyPatchServerToolOpenRouter",
    "BashServerTool",
    "ShellServerToolOpenRouter",
    "ToolSearchServerTool",
    "UnknownResponsesRequestToolUnion",
]
"""A tool that the model may use.

Functions and custom tools run in your code; tools with a `type` that starts with `openrouter:` are OpenRouter's,
most of which run on its servers; the others are defined by providers. Observed: the tools in a response can have
fields that are not listed here, exactly as the client sent them.
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
    UnknownResponsesRequestToolUnion.from_dict,
)
