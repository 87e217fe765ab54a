# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .additional_tools_item import AdditionalToolsItem
    from .agent_message_item import AgentMessageItem
    from .apply_patch_call_item import ApplyPatchCallItem
    from .apply_patch_call_output_item import ApplyPatchCallOutputItem
    from .compaction_item import CompactionItem
    from .configuration_update_item import ConfigurationUpdateItem
    from .context_compaction_item import ContextCompactionItem
    from .custom_tool_call_item import CustomToolCallItem
    from .custom_tool_call_output_item import CustomToolCallOutputItem
    from .easy_input_message import EasyInputMessage
    from .function_call_item import FunctionCallItem
    from .function_call_output_item import FunctionCallOutputItem
    from .input_message_item import InputMessageItem
    from .item_reference_item import ItemReferenceItem
    from .local_shell_call_item import LocalShellCallItem
    from .local_shell_call_output_item import LocalShellCallOutputItem
    from .mcp_approval_request_item import McpApprovalRequestItem
    from .mcp_approval_response_item import McpApprovalResponseItem
    from .mcp_call_item import McpCallItem
    from .mcp_list_tools_item import McpListToolsItem
    from .output_items import OutputItems
    from .shell_call_item import ShellCallItem
    from .shell_call_output_item import ShellCallOutputItem
    from .tool_search_call_item import ToolSearchCallItem
    from .tool_search_output_item import ToolSearchOutputItem


class UnknownInputItem(UnknownModel):
    """A member of `InputItem` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


InputItem: TypeAlias = Union[
    "EasyInputMessage",
    "InputMessageItem",
    "AgentMessageItem",
    "FunctionCallItem",
    "FunctionCallOutputItem",
    "CustomToolCallItem",
    "CustomToolCallOutputItem",
    "ApplyPatchCallItem",
    "ApplyPatchCallOutputItem",
    "LocalShellCallItem",
    "LocalShellCallOutputItem",
    "ShellCallItem",
    "ShellCallOutputItem",
    "ToolSearchCallItem",
    "ToolSearchOutputItem",
    "McpListToolsItem",
    "McpApprovalRequestItem",
    "McpApprovalResponseItem",
    "McpCallItem",
    "AdditionalToolsItem",
    "CompactionItem",
    "ConfigurationUpdateItem",
    "ContextCompactionItem",
    "ItemReferenceItem",
    "OutputItems",
    "UnknownInputItem",
]
"""One item of a conversation: a message, a tool call, a tool output, reasoning, and so on.

Output items of an earlier response can be sent back unchanged.
"""

decode = tagged(
    "type",
    {
        "message": ("EasyInputMessage", "InputMessageItem", "OutputMessageItem"),
        None: ("EasyInputMessage", "InputMessageItem"),
        "agent_message": "AgentMessageItem",
        "function_call": ("FunctionCallItem", "OutputFunctionCallItem"),
        "function_call_output": "FunctionCallOutputItem",
        "custom_tool_call": ("CustomToolCallItem", "OutputCustomToolCallItem"),
        "custom_tool_call_output": "CustomToolCallOutputItem",
        "apply_patch_call": ("ApplyPatchCallItem", "OutputApplyPatchCallItem"),
        "apply_patch_call_output": "ApplyPatchCallOutputItem",
        "local_shell_call": "LocalShellCallItem",
        "local_shell_call_output": "LocalShellCallOutputItem",
        "shell_call": ("ShellCallItem", "OutputShellCallItem"),
        "shell_call_output": ("ShellCallOutputItem", "OutputShellCallOutputItem"),
        "tool_search_call": ("ToolSearchCallItem", "OutputToolSearchCallItem"),
        "tool_search_output": "ToolSearchOutputItem",
        "mcp_list_tools": "McpListToolsItem",
        "mcp_approval_request": "McpApprovalRequestItem",
        "mcp_approval_response": "McpApprovalResponseItem",
        "mcp_call": "McpCallItem",
        "additional_tools": "AdditionalToolsItem",
        "compaction": "CompactionItem",
        "configuration_update": "ConfigurationUpdateItem",
        "context_compaction": "ContextCompactionItem",
        "item_reference": "ItemReferenceItem",
        "reasoning": "OutputReasoningItem",
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
    UnknownInputItem.from_dict,
)
