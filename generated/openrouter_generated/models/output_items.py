# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .output_advisor_server_tool_item import OutputAdvisorServerToolItem
    from .output_apply_patch_call_item import OutputApplyPatchCallItem
    from .output_apply_patch_server_tool_item import OutputApplyPatchServerToolItem
    from .output_armor_blocked_item import OutputArmorBlockedItem
    from .output_bash_server_tool_item import OutputBashServerToolItem
    from .output_browser_use_server_tool_item import OutputBrowserUseServerToolItem
    from .output_code_interpreter_call_item import OutputCodeInterpreterCallItem
    from .output_code_interpreter_server_tool_item import OutputCodeInterpreterServerToolItem
    from .output_computer_call_item import OutputComputerCallItem
    from .output_custom_tool_call_item import OutputCustomToolCallItem
    from .output_datetime_item import OutputDatetimeItem
    from .output_file_search_call_item import OutputFileSearchCallItem
    from .output_file_search_server_tool_item import OutputFileSearchServerToolItem
    from .output_files_server_tool_item import OutputFilesServerToolItem
    from .output_function_call_item import OutputFunctionCallItem
    from .output_fusion_server_tool_item import OutputFusionServerToolItem
    from .output_image_generation_call_item import OutputImageGenerationCallItem
    from .output_image_generation_server_tool_item import OutputImageGenerationServerToolItem
    from .output_mcp_server_tool_item import OutputMcpServerToolItem
    from .output_memory_server_tool_item import OutputMemoryServerToolItem
    from .output_message_item import OutputMessageItem
    from .output_reasoning_item import OutputReasoningItem
    from .output_search_models_server_tool_item import OutputSearchModelsServerToolItem
    from .output_shell_call_item import OutputShellCallItem
    from .output_shell_call_output_item import OutputShellCallOutputItem
    from .output_shell_server_tool_item import OutputShellServerToolItem
    from .output_subagent_server_tool_item import OutputSubagentServerToolItem
    from .output_text_editor_server_tool_item import OutputTextEditorServerToolItem
    from .output_tool_search_call_item import OutputToolSearchCallItem
    from .output_tool_search_server_tool_item import OutputToolSearchServerToolItem
    from .output_web_fetch_server_tool_item import OutputWebFetchServerToolItem
    from .output_web_search_call_item import OutputWebSearchCallItem
    from .output_web_search_server_tool_item import OutputWebSearchServerToolItem


class UnknownOutputItems(UnknownModel):
    """A member of `OutputItems` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


OutputItems: TypeAlias = Union[
    "OutputMessageItem",
    "OutputReasoningItem",
    "OutputFunctionCallItem",
    "OutputCustomToolCallItem",
    "OutputToolSearchCallItem",
    "OutputApplyPatchCallItem",
    "OutputShellCallItem",
    "OutputShellCallOutputItem",
    "OutputComputerCallItem",
    "OutputWebSearchCallItem",
    "OutputFileSearchCallItem",
    "OutputImageGenerationCallItem",
    "OutputCodeInterpreterCallItem",
    "OutputAdvisorServerToolItem",
    "OutputApplyPatchServerToolItem",
    "OutputArmorBlockedItem",
    "OutputBashServerToolItem",
    "OutputBrowserUseServerToolItem",
    "OutputCodeInterpreterServerToolItem",
    "OutputDatetimeItem",
    "OutputFileSearchServerToolItem",
    "OutputFilesServerToolItem",
    "OutputFusionServerToolItem",
    "OutputImageGenerationServerToolItem",
    "OutputMcpServerToolItem",
    "OutputMemoryServerToolItem",
    "OutputSearchModelsServerToolItem",
    "OutputShellServerToolItem",
    "OutputSubagentServerToolItem",
    "OutputTextEditorServerToolItem",
    "OutputToolSearchServerToolItem",
    "OutputWebFetchServerToolItem",
    "OutputWebSearchServerToolItem",
    "UnknownOutputItems",
]
"""One item of a response's `output`.

Items of types that are not listed here may appear at any time; send them back unchanged with the conversation.
"""

decode = tagged(
    "type",
    {
        "message": "OutputMessageItem",
        "reasoning": "OutputReasoningItem",
        "function_call": "OutputFunctionCallItem",
        "custom_tool_call": "OutputCustomToolCallItem",
        "tool_search_call": "OutputToolSearchCallItem",
        "apply_patch_call": "OutputApplyPatchCallItem",
        "shell_call": "OutputShellCallItem",
        "shell_call_output": "OutputShellCallOutputItem",
        "computer_call": "OutputComputerCallItem",
        "web_search_call": "OutputWebSearchCallItem",
        "file_search_call": "OutputFileSearchCallItem",
        "image_generation_call": "OutputImageGenerationCallItem",
        "code_interpreter_call": "OutputCodeInterpreterCallItem",
        "openrouter:advisor": "OutputAdvisorServerToolItem",
        "openrouter:apply_patch": "OutputApplyPatchServerToolItem",
        "openrouter:armor_blocked": "OutputArmorBlockedItem",
        "openrouter:bash": "OutputBashServerToolItem",
        "openrouter:browser_use": "OutputBrowserUseServerToolItem",
        "openrouter:code_interpreter": "OutputCodeInterpreterServerToolItem",
        "openrouter:datetime": "OutputDatetimeItem",
        "openrouter:file_search": "OutputFileSearchServerToolItem",
        "openrouter:files": "OutputFilesServerToolItem",
        "openrouter:fusion": "OutputFusionServerToolItem",
        "openrouter:image_generation": "OutputImageGenerationServerToolItem",
        "openrouter:mcp": "OutputMcpServerToolItem",
        "openrouter:memory": "OutputMemoryServerToolItem",
        "openrouter:experimental__search_models": "OutputSearchModelsServerToolItem",
        "openrouter:shell": "OutputShellServerToolItem",
        "openrouter:subagent": "OutputSubagentServerToolItem",
        "openrouter:text_editor": "OutputTextEditorServerToolItem",
        "openrouter:tool_search": "OutputToolSearchServerToolItem",
        "openrouter:web_fetch": "OutputWebFetchServerToolItem",
        "openrouter:web_search": "OutputWebSearchServerToolItem",
    },
    UnknownOutputItems.from_dict,
)
