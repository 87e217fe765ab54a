# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""One module per schema, imported when the schema is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .aa_benchmark_entry import AABenchmarkEntry as AABenchmarkEntry
    from .additional_tools_item import AdditionalToolsItem as AdditionalToolsItem
    from .additional_tools_item_role import AdditionalToolsItemRole as AdditionalToolsItemRole
    from .additional_tools_item_tool import AdditionalToolsItemTool as AdditionalToolsItemTool
    from .additional_tools_item_tool import AdditionalToolsItemTool as ToolSearchOutputItemTool
    from .additional_tools_item_tool_union import AdditionalToolsItemToolUnion as AdditionalToolsItemToolUnion
    from .additional_tools_item_tool_union import AdditionalToolsItemToolUnion as ToolSearchOutputItemToolUnion
    from .advisor_reasoning import AdvisorReasoning as AdvisorReasoning
    from .advisor_reasoning_effort import AdvisorReasoningEffort as AdvisorReasoningEffort
    from .advisor_server_tool_config import AdvisorServerToolConfig as AdvisorServerToolConfig
    from .advisor_server_tool_open_router import AdvisorServerToolOpenRouter as AdvisorServerToolOpenRouter
    from .agent import Agent as Agent
    from .agent_message_item import AgentMessageItem as AgentMessageItem
    from .agent_message_item_content_union import AgentMessageItemContentUnion as AgentMessageItemContentUnion
    from .agent_message_item_content_union import (
        UnknownAgentMessageItemContentUnion as UnknownAgentMessageItemContentUnion,
    )
    from .alignment import Alignment as Alignment
    from .alignment_allowed_call_record import AlignmentAllowedCallRecord as AlignmentAllowedCallRecord
    from .alignment_blocked_call_record import AlignmentBlockedCallRecord as AlignmentBlockedCallRecord
    from .alignment_call_record import AlignmentCallRecord as AlignmentCallRecord
    from .alignment_call_record import UnknownAlignmentCallRecord as UnknownAlignmentCallRecord
    from .alignment_chat_audio import AlignmentChatAudio as AlignmentChatAudio
    from .alignment_chat_image import AlignmentChatImage as AlignmentChatImage
    from .alignment_chat_image_image_url import AlignmentChatImageImageURL as AlignmentChatImageImageURL
    from .alignment_chat_rejected import AlignmentChatRejected as AlignmentChatRejected
    from .alignment_chat_tool_call import AlignmentChatToolCall as AlignmentChatToolCall
    from .alignment_chat_tool_call_function import AlignmentChatToolCallFunction as AlignmentChatToolCallFunction
    from .alignment_plugin import AlignmentPlugin as AlignmentPlugin
    from .alignment_plugin_mode import AlignmentPluginMode as AlignmentPluginMode
    from .alignment_rejected import AlignmentRejected as AlignmentRejected
    from .alignment_rule import AlignmentRule as AlignmentRule
    from .alignment_rule_record import AlignmentRuleRecord as AlignmentRuleRecord
    from .alignment_rule_watch_item import AlignmentRuleWatchItem as AlignmentRuleWatchItem
    from .alignment_unavailable_call_record import AlignmentUnavailableCallRecord as AlignmentUnavailableCallRecord
    from .alignment_unavailable_call_record_reason import (
        AlignmentUnavailableCallRecordReason as AlignmentUnavailableCallRecordReason,
    )
    from .allowed_tools import AllowedTools as AllowedTools
    from .allowed_tools_union import AllowedToolsUnion as AllowedToolsUnion
    from .always import Always as Always
    from .annotation_added_event import AnnotationAddedEvent as AnnotationAddedEvent
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective as AnthropicCacheControlDirective
    from .anthropic_cache_control_ttl import AnthropicCacheControlTTL as AnthropicCacheControlTTL
    from .api_error_type import APIErrorType as APIErrorType
    from .apply_patch_call_item import ApplyPatchCallItem as ApplyPatchCallItem
    from .apply_patch_call_operation import ApplyPatchCallOperation as ApplyPatchCallOperation
    from .apply_patch_call_operation import ApplyPatchCallOperation as Operation
    from .apply_patch_call_operation import UnknownApplyPatchCallOperation as UnknownApplyPatchCallOperation
    from .apply_patch_call_operation import UnknownApplyPatchCallOperation as UnknownOperation
    from .apply_patch_call_operation_diff_delta_event import (
        ApplyPatchCallOperationDiffDeltaEvent as ApplyPatchCallOperationDiffDeltaEvent,
    )
    from .apply_patch_call_operation_diff_done_event import (
        ApplyPatchCallOperationDiffDoneEvent as ApplyPatchCallOperationDiffDoneEvent,
    )
    from .apply_patch_call_output_item import ApplyPatchCallOutputItem as ApplyPatchCallOutputItem
    from .apply_patch_call_output_item_status import ApplyPatchCallOutputItemStatus as ApplyPatchCallOutputItemStatus
    from .apply_patch_call_status import ApplyPatchCallStatus as ApplyPatchCallStatus
    from .apply_patch_create_file_operation import ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation
    from .apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation
    from .apply_patch_engine_enum import ApplyPatchEngineEnum as ApplyPatchEngineEnum
    from .apply_patch_server_tool import ApplyPatchServerTool as ApplyPatchServerTool
    from .apply_patch_server_tool_config import ApplyPatchServerToolConfig as ApplyPatchServerToolConfig
    from .apply_patch_server_tool_open_router import ApplyPatchServerToolOpenRouter as ApplyPatchServerToolOpenRouter
    from .apply_patch_update_file_operation import ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation
    from .armor_auto_mode import ArmorAutoMode as ArmorAutoMode
    from .armor_context import ArmorContext as ArmorContext
    from .armor_environment_entry import ArmorEnvironmentEntry as ArmorEnvironmentEntry
    from .armor_plugin import ArmorPlugin as ArmorPlugin
    from .armor_plugin_mode import ArmorPluginMode as ArmorPluginMode
    from .armor_plugin_on_error import ArmorPluginOnError as ArmorPluginOnError
    from .armor_plugin_output_mode import ArmorPluginOutputMode as ArmorPluginOutputMode
    from .armor_rule import ArmorRule as ArmorRule
    from .armor_safeguard_result import ArmorSafeguardResult as ArmorSafeguardResult
    from .armor_safeguard_result_status import ArmorSafeguardResultStatus as ArmorSafeguardResultStatus
    from .auto_beta_router_plugin import AutoBetaRouterPlugin as AutoBetaRouterPlugin
    from .auto_beta_router_plugin_cost_tier import AutoBetaRouterPluginCostTier as AutoBetaRouterPluginCostTier
    from .auto_router_plugin import AutoRouterPlugin as AutoRouterPlugin
    from .auto_router_plugin_cost_tier import AutoRouterPluginCostTier as AutoRouterPluginCostTier
    from .availability import Availability as Availability
    from .availability_code import AvailabilityCode as AvailabilityCode
    from .availability_constraint import AvailabilityConstraint as AvailabilityConstraint
    from .base_reasoning_config import BaseReasoningConfig as BaseReasoningConfig
    from .bash_server_tool import BashServerTool as BashServerTool
    from .bash_server_tool_config import BashServerToolConfig as BashServerToolConfig
    from .bash_server_tool_engine import BashServerToolEngine as BashServerToolEngine
    from .bash_server_tool_environment import BashServerToolEnvironment as BashServerToolEnvironment
    from .bash_server_tool_environment import UnknownBashServerToolEnvironment as UnknownBashServerToolEnvironment
    from .chat_debug_options import ChatDebugOptions as ChatDebugOptions
    from .code_enum import CodeEnum as CodeEnum
    from .code_interpreter_call_code_delta_event import (
        CodeInterpreterCallCodeDeltaEvent as CodeInterpreterCallCodeDeltaEvent,
    )
    from .code_interpreter_call_code_done_event import (
        CodeInterpreterCallCodeDoneEvent as CodeInterpreterCallCodeDoneEvent,
    )
    from .code_interpreter_call_completed_event import (
        CodeInterpreterCallCompletedEvent as CodeInterpreterCallCompletedEvent,
    )
    from .code_interpreter_call_in_progress_event import (
        CodeInterpreterCallInProgressEvent as CodeInterpreterCallInProgressEvent,
    )
    from .code_interpreter_call_interpreting_event import (
        CodeInterpreterCallInterpretingEvent as CodeInterpreterCallInterpretingEvent,
    )
    from .code_interpreter_file_output import CodeInterpreterFileOutput as CodeInterpreterFileOutput
    from .code_interpreter_image_output import CodeInterpreterImageOutput as CodeInterpreterImageOutput
    from .code_interpreter_logs_output import CodeInterpreterLogsOutput as CodeInterpreterLogsOutput
    from .code_interpreter_server_tool import CodeInterpreterServerTool as CodeInterpreterServerTool
    from .codex_local_shell_tool import CodexLocalShellTool as CodexLocalShellTool
    from .compaction_item import CompactionItem as CompactionItem
    from .compound_filter import CompoundFilter as CompoundFilter
    from .compound_filter_type import CompoundFilterType as CompoundFilterType
    from .computer_use_server_tool import ComputerUseServerTool as ComputerUseServerTool
    from .computer_use_server_tool_environment import (
        ComputerUseServerToolEnvironment as ComputerUseServerToolEnvironment,
    )
    from .configuration_update_item import ConfigurationUpdateItem as ConfigurationUpdateItem
    from .configuration_update_reasoning import ConfigurationUpdateReasoning as ConfigurationUpdateReasoning
    from .container import Container as Container
    from .container_auto import ContainerAuto as ContainerAuto
    from .container_auto_environment import ContainerAutoEnvironment as ContainerAutoEnvironment
    from .container_auto_memory_limit import ContainerAutoMemoryLimit as ContainerAutoMemoryLimit
    from .container_file_citation import ContainerFileCitation as ContainerFileCitation
    from .container_network_policy import ContainerNetworkPolicy as ContainerNetworkPolicy
    from .container_network_policy import UnknownContainerNetworkPolicy as UnknownContainerNetworkPolicy
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
    from .container_reference_environment import ContainerReferenceEnvironment as ContainerReferenceEnvironment
    from .content_encrypted_content import ContentEncryptedContent as ContentEncryptedContent
    from .content_part_added_event import ContentPartAddedEvent as ContentPartAddedEvent
    from .content_part_added_event_part import ContentPartAddedEventPart as ContentPartAddedEventPart
    from .content_part_added_event_part import UnknownContentPartAddedEventPart as UnknownContentPartAddedEventPart
    from .content_part_delta_event import ContentPartDeltaEvent as ContentPartDeltaEvent
    from .content_part_done_event import ContentPartDoneEvent as ContentPartDoneEvent
    from .content_part_done_event_part import ContentPartDoneEventPart as ContentPartDoneEventPart
    from .content_part_done_event_part import UnknownContentPartDoneEventPart as UnknownContentPartDoneEventPart
    from .context_compaction_item import ContextCompactionItem as ContextCompactionItem
    from .context_compression_engine import ContextCompressionEngine as ContextCompressionEngine
    from .context_compression_plugin import ContextCompressionPlugin as ContextCompressionPlugin
    from .contradiction import Contradiction as Contradiction
    from .create_preset_from_inference_response import (
        CreatePresetFromInferenceResponse as CreatePresetFromInferenceResponse,
    )
    from .credits_ import Credits as Credits
    from .credits_response import CreditsResponse as CreditsResponse
    from .current_key import CurrentKey as CurrentKey
    from .current_key_rate_limit import CurrentKeyRateLimit as CurrentKeyRateLimit
    from .current_key_response import CurrentKeyResponse as CurrentKeyResponse
    from .custom_tool import CustomTool as CustomTool
    from .custom_tool_call_input_delta_event import CustomToolCallInputDeltaEvent as CustomToolCallInputDeltaEvent
    from .custom_tool_call_input_done_event import CustomToolCallInputDoneEvent as CustomToolCallInputDoneEvent
    from .custom_tool_call_item import CustomToolCallItem as CustomToolCallItem
    from .custom_tool_call_item import CustomToolCallItem as OpenAIResponseCustomToolCall
    from .custom_tool_call_output_item import CustomToolCallOutputItem as CustomToolCallOutputItem
    from .custom_tool_call_output_item import CustomToolCallOutputItem as OpenAIResponseCustomToolCallOutput
    from .da_benchmark_entry import DABenchmarkEntry as DABenchmarkEntry
    from .data_collection import DataCollection as DataCollection
    from .datetime_server_tool import DatetimeServerTool as DatetimeServerTool
    from .datetime_server_tool_config import DatetimeServerToolConfig as DatetimeServerToolConfig
    from .debug_event import DebugEvent as DebugEvent
    from .debug_event_debug import DebugEventDebug as DebugEventDebug
    from .debug_event_timings import DebugEventTimings as DebugEventTimings
    from .debug_event_timings_event import DebugEventTimingsEvent as DebugEventTimingsEvent
    from .default_parameters import DefaultParameters as DefaultParameters
    from .deferred_bm_25_search import DeferredBm25Search as DeferredBm25Search
    from .deferred_custom_search import DeferredCustomSearch as DeferredCustomSearch
    from .deferred_regex_search import DeferredRegexSearch as DeferredRegexSearch
    from .deferred_tools_control import DeferredToolsControl as DeferredToolsControl
    from .deferred_tools_search_strategy import DeferredToolsSearchStrategy as DeferredToolsSearchStrategy
    from .deferred_tools_search_strategy import UnknownDeferredToolsSearchStrategy as UnknownDeferredToolsSearchStrategy
    from .deprecated_route import DeprecatedRoute as DeprecatedRoute
    from .easy_input_message import EasyInputMessage as BaseInputsMessage
    from .easy_input_message import EasyInputMessage as EasyInputMessage
    from .easy_input_message_content_union_1 import EasyInputMessageContentUnion1 as BaseInputsContent1
    from .easy_input_message_content_union_1 import EasyInputMessageContentUnion1 as EasyInputMessageContentUnion1
    from .easy_input_message_content_union_1 import EasyInputMessageContentUnion1 as InputMessageItemContentUnion
    from .easy_input_message_content_union_1 import (
        EasyInputMessageContentUnion1 as OpenAIResponseInputMessageItemContent,
    )
    from .easy_input_message_content_union_1 import UnknownEasyInputMessageContentUnion1 as UnknownBaseInputsContent1
    from .easy_input_message_content_union_1 import (
        UnknownEasyInputMessageContentUnion1 as UnknownEasyInputMessageContentUnion1,
    )
    from .easy_input_message_content_union_1 import (
        UnknownEasyInputMessageContentUnion1 as UnknownInputMessageItemContentUnion,
    )
    from .easy_input_message_content_union_1 import (
        UnknownEasyInputMessageContentUnion1 as UnknownOpenAIResponseInputMessageItemContent,
    )
    from .easy_input_message_content_union_2 import EasyInputMessageContentUnion2 as BaseInputsContent2
    from .easy_input_message_content_union_2 import EasyInputMessageContentUnion2 as EasyInputMessageContentUnion2
    from .easy_input_message_role_union import EasyInputMessageRoleUnion as BaseInputsRoleUnion
    from .easy_input_message_role_union import EasyInputMessageRoleUnion as EasyInputMessageRoleUnion
    from .endpoint_info import EndpointInfo as EndpointInfo
    from .endpoint_status import EndpointStatus as EndpointStatus
    from .endpoints_metadata import EndpointsMetadata as EndpointsMetadata
    from .environment import Environment as Environment
    from .error_data import ErrorData as BadGatewayResponseErrorData
    from .error_data import ErrorData as BadRequestResponseErrorData
    from .error_data import ErrorData as ClientClosedRequestResponseErrorData
    from .error_data import ErrorData as ConflictResponseErrorData
    from .error_data import ErrorData as EdgeNetworkTimeoutResponseErrorData
    from .error_data import ErrorData as ErrorData
    from .error_data import ErrorData as ForbiddenResponseErrorData
    from .error_data import ErrorData as GatewayTimeoutResponseErrorData
    from .error_data import ErrorData as GoneResponseErrorData
    from .error_data import ErrorData as InternalServerResponseErrorData
    from .error_data import ErrorData as NotFoundResponseErrorData
    from .error_data import ErrorData as PayloadTooLargeResponseErrorData
    from .error_data import ErrorData as PaymentRequiredResponseErrorData
    from .error_data import ErrorData as ProviderOverloadedResponseErrorData
    from .error_data import ErrorData as RequestTimeoutResponseErrorData
    from .error_data import ErrorData as ServiceUnavailableResponseErrorData
    from .error_data import ErrorData as TooManyRequestsResponseErrorData
    from .error_data import ErrorData as UnauthorizedResponseErrorData
    from .error_data import ErrorData as UnprocessableEntityResponseErrorData
    from .error_event import ErrorEvent as ErrorEvent
    from .error_metadata import ErrorMetadata as ErrorMetadata
    from .error_response import ErrorResponse as BadGatewayResponse
    from .error_response import ErrorResponse as BadRequestResponse
    from .error_response import ErrorResponse as ConflictResponse
    from .error_response import ErrorResponse as EdgeNetworkTimeoutResponse
    from .error_response import ErrorResponse as ErrorResponse
    from .error_response import ErrorResponse as ForbiddenResponse
    from .error_response import ErrorResponse as InternalServerResponse
    from .error_response import ErrorResponse as NotFoundResponse
    from .error_response import ErrorResponse as PayloadTooLargeResponse
    from .error_response import ErrorResponse as PaymentRequiredResponse
    from .error_response import ErrorResponse as ProviderOverloadedResponse
    from .error_response import ErrorResponse as RequestTimeoutResponse
    from .error_response import ErrorResponse as ServiceUnavailableResponse
    from .error_response import ErrorResponse as TooManyRequestsResponse
    from .error_response import ErrorResponse as UnauthorizedResponse
    from .error_response import ErrorResponse as UnprocessableEntityResponse
    from .failable_tool_call_status import FailableToolCallStatus as FailableToolCallStatus
    from .failed_model import FailedModel as FailedModel
    from .file_citation import FileCitation as FileCitation
    from .file_parser_plugin import FileParserPlugin as FileParserPlugin
    from .file_path import FilePath as FilePath
    from .file_search_server_tool import FileSearchServerTool as FileSearchServerTool
    from .file_search_server_tool_value_1 import FileSearchServerToolValue1 as FileSearchServerToolValue1
    from .file_search_server_tool_value_2 import FileSearchServerToolValue2 as FileSearchServerToolValue2
    from .files_server_tool import FilesServerTool as FilesServerTool
    from .files_server_tool_config import FilesServerToolConfig as FilesServerToolConfig
    from .filters import Filters as Filters
    from .filters_type import FiltersType as FiltersType
    from .filters_union import FiltersUnion as FiltersUnion
    from .filters_union import UnknownFiltersUnion as UnknownFiltersUnion
    from .format_ import Format as Format
    from .format_ import UnknownFormat as UnknownFormat
    from .format_grammar import FormatGrammar as FormatGrammar
    from .format_grammar_syntax import FormatGrammarSyntax as FormatGrammarSyntax
    from .format_json_object_config import FormatJSONObjectConfig as FormatJSONObjectConfig
    from .format_json_schema_config import FormatJSONSchemaConfig as FormatJSONSchemaConfig
    from .format_text import FormatText as FormatText
    from .format_text_config import FormatTextConfig as FormatTextConfig
    from .formats import Formats as Formats
    from .formats import UnknownFormats as UnknownFormats
    from .function_call_args_delta_event import FunctionCallArgsDeltaEvent as FunctionCallArgsDeltaEvent
    from .function_call_args_done_event import FunctionCallArgsDoneEvent as FunctionCallArgsDoneEvent
    from .function_call_item import FunctionCallItem as FunctionCallItem
    from .function_call_item import FunctionCallItem as OpenAIResponseFunctionToolCall
    from .function_call_item_subagent_item import FunctionCallItemSubagentItem as FunctionCallItemSubagentItem
    from .function_call_item_subagent_item import (
        FunctionCallItemSubagentItem as OpenAIResponseFunctionToolCallSubagentItem,
    )
    from .function_call_output_item import FunctionCallOutputItem as FunctionCallOutputItem
    from .function_call_output_item import FunctionCallOutputItem as OpenAIResponseFunctionToolCallOutput
    from .function_call_output_item_output_union_1 import (
        FunctionCallOutputItemOutputUnion1 as CustomToolCallOutputItemOutputUnion1,
    )
    from .function_call_output_item_output_union_1 import (
        FunctionCallOutputItemOutputUnion1 as FunctionCallOutputItemOutputUnion1,
    )
    from .function_call_output_item_output_union_1 import (
        FunctionCallOutputItemOutputUnion1 as OpenAIResponseCustomToolCallOutputOutput1,
    )
    from .function_call_output_item_output_union_1 import (
        FunctionCallOutputItemOutputUnion1 as OpenAIResponseFunctionToolCallOutputOutput1,
    )
    from .function_call_output_item_output_union_1 import (
        UnknownFunctionCallOutputItemOutputUnion1 as UnknownCustomToolCallOutputItemOutputUnion1,
    )
    from .function_call_output_item_output_union_1 import (
        UnknownFunctionCallOutputItemOutputUnion1 as UnknownFunctionCallOutputItemOutputUnion1,
    )
    from .function_call_output_item_output_union_1 import (
        UnknownFunctionCallOutputItemOutputUnion1 as UnknownOpenAIResponseCustomToolCallOutputOutput1,
    )
    from .function_call_output_item_output_union_1 import (
        UnknownFunctionCallOutputItemOutputUnion1 as UnknownOpenAIResponseFunctionToolCallOutputOutput1,
    )
    from .function_call_output_item_output_union_2 import (
        FunctionCallOutputItemOutputUnion2 as CustomToolCallOutputItemOutputUnion2,
    )
    from .function_call_output_item_output_union_2 import (
        FunctionCallOutputItemOutputUnion2 as FunctionCallOutputItemOutputUnion2,
    )
    from .function_call_output_item_output_union_2 import (
        FunctionCallOutputItemOutputUnion2 as OpenAIResponseCustomToolCallOutputOutput2,
    )
    from .function_call_output_item_output_union_2 import (
        FunctionCallOutputItemOutputUnion2 as OpenAIResponseFunctionToolCallOutputOutput2,
    )
    from .function_tool import FunctionTool as AdditionalToolsItemToolFunction
    from .function_tool import FunctionTool as FunctionTool
    from .function_tool import FunctionTool as OpenResponsesResultToolFunction
    from .function_tool import FunctionTool as ResponsesRequestToolFunction
    from .function_tool import FunctionTool as ToolSearchOutputItemToolFunction
    from .function_tool_allowed_caller import FunctionToolAllowedCaller as FunctionToolAllowedCaller
    from .fusion_analysis_result import FusionAnalysisResult as FusionAnalysisResult
    from .fusion_call_analysis_completed_event import (
        FusionCallAnalysisCompletedEvent as FusionCallAnalysisCompletedEvent,
    )
    from .fusion_call_analysis_in_progress_event import (
        FusionCallAnalysisInProgressEvent as FusionCallAnalysisInProgressEvent,
    )
    from .fusion_call_completed_event import FusionCallCompletedEvent as FusionCallCompletedEvent
    from .fusion_call_in_progress_event import FusionCallInProgressEvent as FusionCallInProgressEvent
    from .fusion_call_panel_added_event import FusionCallPanelAddedEvent as FusionCallPanelAddedEvent
    from .fusion_call_panel_completed_event import FusionCallPanelCompletedEvent as FusionCallPanelCompletedEvent
    from .fusion_call_panel_delta_event import FusionCallPanelDeltaEvent as FusionCallPanelDeltaEvent
    from .fusion_call_panel_failed_event import FusionCallPanelFailedEvent as FusionCallPanelFailedEvent
    from .fusion_call_panel_reasoning_delta_event import (
        FusionCallPanelReasoningDeltaEvent as FusionCallPanelReasoningDeltaEvent,
    )
    from .fusion_plugin import FusionPlugin as FusionPlugin
    from .fusion_plugin_tool import FusionPluginTool as FusionPluginTool
    from .fusion_server_tool_config import FusionServerToolConfig as FusionServerToolConfig
    from .fusion_server_tool_config_reasoning import FusionServerToolConfigReasoning as FusionServerToolConfigReasoning
    from .fusion_server_tool_config_reasoning_effort import (
        FusionServerToolConfigReasoningEffort as FusionServerToolConfigReasoningEffort,
    )
    from .fusion_server_tool_config_tool import FusionServerToolConfigTool as FusionServerToolConfigTool
    from .fusion_server_tool_open_router import FusionServerToolOpenRouter as FusionServerToolOpenRouter
    from .fusion_source import FusionSource as FusionSource
    from .generation import Generation as Generation
    from .generation_api_type import GenerationApiType as GenerationApiType
    from .generation_content_data import GenerationContentData as GenerationContentData
    from .generation_content_data_input import GenerationContentDataInput as GenerationContentDataInput
    from .generation_content_error import GenerationContentError as GenerationContentError
    from .generation_content_error_attempt import GenerationContentErrorAttempt as GenerationContentErrorAttempt
    from .generation_content_messages import GenerationContentMessages as GenerationContentMessages
    from .generation_content_output import GenerationContentOutput as GenerationContentOutput
    from .generation_content_prompt import GenerationContentPrompt as GenerationContentPrompt
    from .generation_content_response import GenerationContentResponse as GenerationContentResponse
    from .generation_data_region import GenerationDataRegion as GenerationDataRegion
    from .generation_response import GenerationResponse as GenerationResponse
    from .get_models_distillable import GetModelsDistillable as GetModelsDistillable
    from .hard_deny import HardDeny as Allow
    from .hard_deny import HardDeny as HardDeny
    from .hard_deny import HardDeny as SoftDeny
    from .image_config import ImageConfig as ImageConfig
    from .image_gen_call_completed_event import ImageGenCallCompletedEvent as ImageGenCallCompletedEvent
    from .image_gen_call_generating_event import ImageGenCallGeneratingEvent as ImageGenCallGeneratingEvent
    from .image_gen_call_in_progress_event import ImageGenCallInProgressEvent as ImageGenCallInProgressEvent
    from .image_gen_call_partial_image_event import ImageGenCallPartialImageEvent as ImageGenCallPartialImageEvent
    from .image_generation_server_tool import ImageGenerationServerTool as ImageGenerationServerTool
    from .image_generation_server_tool_background import (
        ImageGenerationServerToolBackground as ImageGenerationServerToolBackground,
    )
    from .image_generation_server_tool_config import ImageGenerationServerToolConfig as ImageGenerationServerToolConfig
    from .image_generation_server_tool_config_union import (
        ImageGenerationServerToolConfigUnion as ImageGenerationServerToolConfigUnion,
    )
    from .image_generation_server_tool_input_fidelity import (
        ImageGenerationServerToolInputFidelity as ImageGenerationServerToolInputFidelity,
    )
    from .image_generation_server_tool_moderation import (
        ImageGenerationServerToolModeration as ImageGenerationServerToolModeration,
    )
    from .image_generation_server_tool_open_router import (
        ImageGenerationServerToolOpenRouter as ImageGenerationServerToolOpenRouter,
    )
    from .image_generation_server_tool_output_format import (
        ImageGenerationServerToolOutputFormat as ImageGenerationServerToolOutputFormat,
    )
    from .image_generation_server_tool_quality import (
        ImageGenerationServerToolQuality as ImageGenerationServerToolQuality,
    )
    from .image_generation_status import ImageGenerationStatus as ImageGenerationStatus
    from .incomplete_details import IncompleteDetails as IncompleteDetails
    from .incomplete_details_reason import IncompleteDetailsReason as IncompleteDetailsReason
    from .input_audio import InputAudio as InputAudio
    from .input_audio_input_audio import InputAudioInputAudio as InputAudioInputAudio
    from .input_audio_input_audio_format import InputAudioInputAudioFormat as InputAudioInputAudioFormat
    from .input_file import InputFile as InputFile
    from .input_image import InputImage as AgentMessageItemContentInputImage
    from .input_image import InputImage as CustomToolCallOutputItemOutputInputImage
    from .input_image import InputImage as EasyInputMessageContentInputImage
    from .input_image import InputImage as FunctionCallOutputItemOutputInputImage
    from .input_image import InputImage as InputImage
    from .input_image import InputImage as InputMessageItemContentInputImage
    from .input_image_detail import InputImageDetail as InputImageDetail
    from .input_image_mask import InputImageMask as InputImageMask
    from .input_item import InputItem as BaseInputsUnion1
    from .input_item import InputItem as InputItem
    from .input_item import InputItem as InputsUnion1
    from .input_item import UnknownInputItem as UnknownBaseInputsUnion1
    from .input_item import UnknownInputItem as UnknownInputItem
    from .input_item import UnknownInputItem as UnknownInputsUnion1
    from .input_message_item import InputMessageItem as InputMessageItem
    from .input_message_item import InputMessageItem as OpenAIResponseInputMessageItem
    from .input_message_item_role_union import InputMessageItemRoleUnion as InputMessageItemRoleUnion
    from .input_message_item_role_union import InputMessageItemRoleUnion as OpenAIResponseInputMessageItemRoleUnion
    from .input_modality import InputModality as InputModality
    from .input_text import InputText as InputText
    from .input_tokens_details import InputTokensDetails as InputTokensDetails
    from .input_video import InputVideo as InputVideo
    from .input_video_processing import InputVideoProcessing as InputVideoProcessing
    from .inputs_content_2 import InputsContent2 as InputsContent2
    from .inputs_union import InputsUnion as BaseInputs
    from .inputs_union import InputsUnion as BaseInputsUnion
    from .inputs_union import InputsUnion as Inputs
    from .inputs_union import InputsUnion as InputsUnion
    from .instruct_type import InstructType as InstructType
    from .item_reference_item import ItemReferenceItem as ItemReferenceItem
    from .jev_router_plugin import JevRouterPlugin as JevRouterPlugin
    from .keepalive_event import KeepaliveEvent as KeepaliveEvent
    from .legacy_web_search_server_tool import LegacyWebSearchServerTool as LegacyWebSearchServerTool
    from .list_endpoints_response import ListEndpointsResponse as ListEndpointsResponse
    from .local_shell_call_item import LocalShellCallItem as LocalShellCallItem
    from .local_shell_call_item_action import LocalShellCallItemAction as LocalShellCallItemAction
    from .local_shell_call_output_item import LocalShellCallOutputItem as LocalShellCallOutputItem
    from .logprob import Logprob as Logprob
    from .match import Match as Match
    from .max_price import MaxPrice as MaxPrice
    from .mcp_approval_request_item import McpApprovalRequestItem as McpApprovalRequestItem
    from .mcp_approval_response_item import McpApprovalResponseItem as McpApprovalResponseItem
    from .mcp_call_item import McpCallItem as McpCallItem
    from .mcp_http_error import McpHTTPError as McpHTTPError
    from .mcp_list_tools_item import McpListToolsItem as McpListToolsItem
    from .mcp_list_tools_item_tool import McpListToolsItemTool as McpListToolsItemTool
    from .mcp_protocol_error import McpProtocolError as McpProtocolError
    from .mcp_server_tool import McpServerTool as McpServerTool
    from .mcp_server_tool_connector_id import McpServerToolConnectorId as McpServerToolConnectorId
    from .mcp_tool_call_error import McpToolCallError as McpToolCallError
    from .mcp_tool_call_error_object import McpToolCallErrorObject as McpToolCallErrorObject
    from .mcp_tool_call_error_object import UnknownMcpToolCallErrorObject as UnknownMcpToolCallErrorObject
    from .mcp_tool_execution_error import McpToolExecutionError as McpToolExecutionError
    from .message_phase import MessagePhase as BaseInputsPhaseUnion
    from .message_phase import MessagePhase as EasyInputMessagePhaseUnion
    from .message_phase import MessagePhase as InputsPhaseUnion
    from .message_phase import MessagePhase as MessagePhase
    from .message_phase import MessagePhase as OutputMessageItemPhaseUnion
    from .message_phase import MessagePhase as OutputMessagePhaseUnion
    from .metadata_level import MetadataLevel as MetadataLevel
    from .mode import Mode as Mode
    from .model import Model as Model
    from .model_alias_target import ModelAliasTarget as ModelAliasTarget
    from .model_architecture import ModelArchitecture as ModelArchitecture
    from .model_benchmarks import ModelBenchmarks as ModelBenchmarks
    from .model_category import ModelCategory as ModelCategory
    from .model_endpoints_response import ModelEndpointsResponse as ModelEndpointsResponse
    from .model_group import ModelGroup as ModelGroup
    from .model_links import ModelLinks as ModelLinks
    from .model_reasoning import ModelReasoning as ModelReasoning
    from .model_region import ModelRegion as ModelRegion
    from .model_response import ModelResponse as ModelResponse
    from .model_sort import ModelSort as ModelSort
    from .models_list_links import ModelsListLinks as ModelsListLinks
    from .models_list_response import ModelsListResponse as ModelsListResponse
    from .moderation_plugin import ModerationPlugin as ModerationPlugin
    from .namespace_function_tool import NamespaceFunctionTool as NamespaceFunctionTool
    from .namespace_function_tool_allowed_caller import (
        NamespaceFunctionToolAllowedCaller as NamespaceFunctionToolAllowedCaller,
    )
    from .namespace_tool import NamespaceTool as NamespaceTool
    from .namespace_tool_tool import NamespaceToolTool as NamespaceToolTool
    from .namespace_tool_tool import UnknownNamespaceToolTool as UnknownNamespaceToolTool
    from .never import Never as Never
    from .open_ai_responses_annotation import OpenAIResponsesAnnotation as OpenAIResponsesAnnotation
    from .open_ai_responses_annotation import UnknownOpenAIResponsesAnnotation as UnknownOpenAIResponsesAnnotation
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent as OpenAIResponsesRefusalContent
    from .open_ai_responses_response_status import OpenAIResponsesResponseStatus as OpenAIResponsesResponseStatus
    from .open_ai_responses_tool_choice import OpenAIResponsesToolChoice as OpenAIResponsesToolChoice
    from .open_ai_responses_tool_choice_apply_patch import (
        OpenAIResponsesToolChoiceApplyPatch as OpenAIResponsesToolChoiceApplyPatch,
    )
    from .open_ai_responses_tool_choice_function import (
        OpenAIResponsesToolChoiceFunction as OpenAIResponsesToolChoiceFunction,
    )
    from .open_ai_responses_tool_choice_shell import OpenAIResponsesToolChoiceShell as OpenAIResponsesToolChoiceShell
    from .open_ai_responses_tool_choice_union import OpenAIResponsesToolChoiceUnion as OpenAIResponsesToolChoiceUnion
    from .open_ai_responses_tool_choice_union_enum import (
        OpenAIResponsesToolChoiceUnionEnum as OpenAIResponsesToolChoiceUnionEnum,
    )
    from .open_ai_responses_tool_choice_union_object import (
        OpenAIResponsesToolChoiceUnionObject as OpenAIResponsesToolChoiceUnionObject,
    )
    from .open_ai_responses_tool_choice_union_object import (
        UnknownOpenAIResponsesToolChoiceUnionObject as UnknownOpenAIResponsesToolChoiceUnionObject,
    )
    from .open_responses_created_event import OpenResponsesCreatedEvent as CreatedEvent
    from .open_responses_created_event import OpenResponsesCreatedEvent as OpenResponsesCreatedEvent
    from .open_responses_error_field import OpenResponsesErrorField as OpenResponsesErrorField
    from .open_responses_error_field import OpenResponsesErrorField as ResponsesErrorField
    from .open_responses_error_metadata import OpenResponsesErrorMetadata as OpenResponsesErrorMetadata
    from .open_responses_error_metadata_alignment import (
        OpenResponsesErrorMetadataAlignment as OpenResponsesErrorMetadataAlignment,
    )
    from .open_responses_in_progress_event import OpenResponsesInProgressEvent as InProgressEvent
    from .open_responses_in_progress_event import OpenResponsesInProgressEvent as OpenResponsesInProgressEvent
    from .open_responses_result import OpenResponsesResult as BaseResponsesResult
    from .open_responses_result import OpenResponsesResult as OpenResponsesResult
    from .open_router_metadata import OpenRouterMetadata as OpenRouterMetadata
    from .outcome import Outcome as Outcome
    from .outcome import UnknownOutcome as UnknownOutcome
    from .outcome_exit import OutcomeExit as OutcomeExit
    from .outcome_timeout import OutcomeTimeout as OutcomeTimeout
    from .output_advisor_server_tool_item import OutputAdvisorServerToolItem as OutputAdvisorServerToolItem
    from .output_apply_patch_call_item import OutputApplyPatchCallItem as OutputApplyPatchCallItem
    from .output_apply_patch_call_item import OutputApplyPatchCallItem as OutputItemApplyPatchCall
    from .output_apply_patch_server_tool_item import OutputApplyPatchServerToolItem as OutputApplyPatchServerToolItem
    from .output_armor_blocked_item import OutputArmorBlockedItem as OutputArmorBlockedItem
    from .output_bash_server_tool_item import OutputBashServerToolItem as OutputBashServerToolItem
    from .output_bash_server_tool_item_file import OutputBashServerToolItemFile as OutputBashServerToolItemFile
    from .output_browser_use_server_tool_item import OutputBrowserUseServerToolItem as OutputBrowserUseServerToolItem
    from .output_code_interpreter_call_item import OutputCodeInterpreterCallItem as CodeInterpreterCallItem
    from .output_code_interpreter_call_item import OutputCodeInterpreterCallItem as OutputCodeInterpreterCallItem
    from .output_code_interpreter_call_item import OutputCodeInterpreterCallItem as OutputItemCodeInterpreterCall
    from .output_code_interpreter_call_item_output import (
        OutputCodeInterpreterCallItemOutput as OutputCodeInterpreterCallItemOutput,
    )
    from .output_code_interpreter_call_item_output import (
        OutputCodeInterpreterCallItemOutput as OutputItemCodeInterpreterCallOutput,
    )
    from .output_code_interpreter_call_item_output import (
        UnknownOutputCodeInterpreterCallItemOutput as UnknownOutputCodeInterpreterCallItemOutput,
    )
    from .output_code_interpreter_call_item_output import (
        UnknownOutputCodeInterpreterCallItemOutput as UnknownOutputItemCodeInterpreterCallOutput,
    )
    from .output_code_interpreter_call_item_status import (
        OutputCodeInterpreterCallItemStatus as OutputCodeInterpreterCallItemStatus,
    )
    from .output_code_interpreter_server_tool_item import (
        OutputCodeInterpreterServerToolItem as OutputCodeInterpreterServerToolItem,
    )
    from .output_computer_call_item import OutputComputerCallItem as OutputComputerCallItem
    from .output_custom_tool_call_item import OutputCustomToolCallItem as OutputCustomToolCallItem
    from .output_custom_tool_call_item import OutputCustomToolCallItem as OutputItemCustomToolCall
    from .output_datetime_item import OutputDatetimeItem as OutputDatetimeItem
    from .output_file_search_call_item import OutputFileSearchCallItem as OutputFileSearchCallItem
    from .output_file_search_call_item import OutputFileSearchCallItem as OutputItemFileSearchCall
    from .output_file_search_server_tool_item import OutputFileSearchServerToolItem as OutputFileSearchServerToolItem
    from .output_files_server_tool_item import OutputFilesServerToolItem as OutputFilesServerToolItem
    from .output_function_call_item import OutputFunctionCallItem as OutputFunctionCallItem
    from .output_function_call_item import OutputFunctionCallItem as OutputItemFunctionCall
    from .output_function_call_item_subagent_item import (
        OutputFunctionCallItemSubagentItem as OutputFunctionCallItemSubagentItem,
    )
    from .output_fusion_server_tool_item import OutputFusionServerToolItem as OutputFusionServerToolItem
    from .output_fusion_server_tool_item_response import (
        OutputFusionServerToolItemResponse as OutputFusionServerToolItemResponse,
    )
    from .output_image_generation_call_item import OutputImageGenerationCallItem as OutputImageGenerationCallItem
    from .output_image_generation_call_item import OutputImageGenerationCallItem as OutputItemImageGenerationCall
    from .output_image_generation_server_tool_item import (
        OutputImageGenerationServerToolItem as OutputImageGenerationServerToolItem,
    )
    from .output_item_status import OutputItemStatus as InputsStatusUnion1
    from .output_item_status import OutputItemStatus as InputsStatusUnion2
    from .output_item_status import OutputItemStatus as OutputFunctionCallItemStatusUnion
    from .output_item_status import OutputItemStatus as OutputItemFunctionCallStatusUnion
    from .output_item_status import OutputItemStatus as OutputItemReasoningStatusUnion
    from .output_item_status import OutputItemStatus as OutputItemStatus
    from .output_item_status import OutputItemStatus as OutputMessageItemStatusUnion
    from .output_item_status import OutputItemStatus as OutputMessageStatusUnion
    from .output_item_status import OutputItemStatus as OutputReasoningItemStatusUnion
    from .output_item_status import OutputItemStatus as ReasoningItemStatusUnion
    from .output_items import OutputItems as AlignmentResponsesRejected
    from .output_items import OutputItems as OutputItems
    from .output_items import UnknownOutputItems as UnknownAlignmentResponsesRejected
    from .output_items import UnknownOutputItems as UnknownOutputItems
    from .output_mcp_server_tool_item import OutputMcpServerToolItem as OutputMcpServerToolItem
    from .output_memory_server_tool_item import OutputMemoryServerToolItem as OutputMemoryServerToolItem
    from .output_memory_server_tool_item_action import (
        OutputMemoryServerToolItemAction as OutputMemoryServerToolItemAction,
    )
    from .output_message_item import OutputMessageItem as InputsMessage
    from .output_message_item import OutputMessageItem as OutputMessage
    from .output_message_item import OutputMessageItem as OutputMessageItem
    from .output_message_item_content import OutputMessageItemContent as InputsContent1
    from .output_message_item_content import OutputMessageItemContent as OutputMessageContent
    from .output_message_item_content import OutputMessageItemContent as OutputMessageItemContent
    from .output_message_item_content import UnknownOutputMessageItemContent as UnknownInputsContent1
    from .output_message_item_content import UnknownOutputMessageItemContent as UnknownOutputMessageContent
    from .output_message_item_content import UnknownOutputMessageItemContent as UnknownOutputMessageItemContent
    from .output_modality import OutputModality as OutputModality
    from .output_modality_enum import OutputModalityEnum as OutputModalityEnum
    from .output_reasoning_item import OutputReasoningItem as InputsReasoning
    from .output_reasoning_item import OutputReasoningItem as OutputItemReasoning
    from .output_reasoning_item import OutputReasoningItem as OutputReasoningItem
    from .output_reasoning_item import OutputReasoningItem as ReasoningItem
    from .output_search_models_server_tool_item import (
        OutputSearchModelsServerToolItem as OutputSearchModelsServerToolItem,
    )
    from .output_shell_call_item import OutputShellCallItem as OutputShellCallItem
    from .output_shell_call_item_action import OutputShellCallItemAction as OutputShellCallItemAction
    from .output_shell_call_output_item import OutputShellCallOutputItem as OutputShellCallOutputItem
    from .output_shell_call_output_item_file import OutputShellCallOutputItemFile as OutputShellCallOutputItemFile
    from .output_shell_server_tool_item import OutputShellServerToolItem as OutputShellServerToolItem
    from .output_shell_server_tool_item_action import OutputShellServerToolItemAction as OutputShellServerToolItemAction
    from .output_shell_server_tool_item_file import OutputShellServerToolItemFile as OutputShellServerToolItemFile
    from .output_subagent_server_tool_item import OutputSubagentServerToolItem as OutputSubagentServerToolItem
    from .output_text_editor_server_tool_item import OutputTextEditorServerToolItem as OutputTextEditorServerToolItem
    from .output_text_editor_server_tool_item_command import (
        OutputTextEditorServerToolItemCommand as OutputTextEditorServerToolItemCommand,
    )
    from .output_tokens_details import OutputTokensDetails as OutputTokensDetails
    from .output_tool_search_call_item import OutputToolSearchCallItem as OutputToolSearchCallItem
    from .output_tool_search_server_tool_item import OutputToolSearchServerToolItem as OutputToolSearchServerToolItem
    from .output_web_fetch_server_tool_item import OutputWebFetchServerToolItem as OutputWebFetchServerToolItem
    from .output_web_search_call_item import OutputWebSearchCallItem as OutputItemWebSearchCall
    from .output_web_search_call_item import OutputWebSearchCallItem as OutputWebSearchCallItem
    from .output_web_search_call_item_action_find_in_page import (
        OutputWebSearchCallItemActionFindInPage as OutputItemWebSearchCallActionFindInPage,
    )
    from .output_web_search_call_item_action_find_in_page import (
        OutputWebSearchCallItemActionFindInPage as OutputWebSearchCallItemActionFindInPage,
    )
    from .output_web_search_call_item_action_open_page import (
        OutputWebSearchCallItemActionOpenPage as OutputItemWebSearchCallActionOpenPage,
    )
    from .output_web_search_call_item_action_open_page import (
        OutputWebSearchCallItemActionOpenPage as OutputWebSearchCallItemActionOpenPage,
    )
    from .output_web_search_call_item_action_search import (
        OutputWebSearchCallItemActionSearch as OutputItemWebSearchCallActionSearch,
    )
    from .output_web_search_call_item_action_search import (
        OutputWebSearchCallItemActionSearch as OutputWebSearchCallItemActionSearch,
    )
    from .output_web_search_call_item_action_union import (
        OutputWebSearchCallItemActionUnion as OutputItemWebSearchCallActionUnion,
    )
    from .output_web_search_call_item_action_union import (
        OutputWebSearchCallItemActionUnion as OutputWebSearchCallItemActionUnion,
    )
    from .output_web_search_call_item_action_union import (
        UnknownOutputWebSearchCallItemActionUnion as UnknownOutputItemWebSearchCallActionUnion,
    )
    from .output_web_search_call_item_action_union import (
        UnknownOutputWebSearchCallItemActionUnion as UnknownOutputWebSearchCallItemActionUnion,
    )
    from .output_web_search_server_tool_item import OutputWebSearchServerToolItem as OutputWebSearchServerToolItem
    from .output_web_search_server_tool_item_action import (
        OutputWebSearchServerToolItemAction as OutputWebSearchServerToolItemAction,
    )
    from .output_web_search_server_tool_item_source import (
        OutputWebSearchServerToolItemSource as OutputWebSearchServerToolItemSource,
    )
    from .parameter import Parameter as Parameter
    from .parameters_1 import Parameters1 as Parameters1
    from .parameters_1 import Parameters1 as Parameters2
    from .parameters_3 import Parameters3 as Parameters3
    from .pareto_router_plugin import ParetoRouterPlugin as ParetoRouterPlugin
    from .pareto_router_plugin_price_source import ParetoRouterPluginPriceSource as ParetoRouterPluginPriceSource
    from .partial_coverage import PartialCoverage as PartialCoverage
    from .pdf_parser_engine import PDFParserEngine as PDFParserEngine
    from .pdf_parser_options import PDFParserOptions as PDFParserOptions
    from .pending_safety_check import PendingSafetyCheck as PendingSafetyCheck
    from .per_request_limits import PerRequestLimits as PerRequestLimits
    from .percentile_latency_cutoffs import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from .percentile_stats import PercentileStats as PercentileStats
    from .percentile_throughput_cutoffs import PercentileThroughputCutoffs as PercentileThroughputCutoffs
    from .pipeline_stage import PipelineStage as PipelineStage
    from .pipeline_stage_type import PipelineStageType as PipelineStageType
    from .preferred_max_latency import PreferredMaxLatency as PreferredMaxLatency
    from .preferred_min_throughput import PreferredMinThroughput as PreferredMinThroughput
    from .preset_designated_version import PresetDesignatedVersion as PresetDesignatedVersion
    from .preset_enum import PresetEnum as PresetEnum
    from .preset_status import PresetStatus as PresetStatus
    from .preset_with_designated_version import PresetWithDesignatedVersion as PresetWithDesignatedVersion
    from .preview_20250311_web_search_server_tool import (
        Preview20250311WebSearchServerTool as Preview20250311WebSearchServerTool,
    )
    from .preview_web_search_server_tool import PreviewWebSearchServerTool as PreviewWebSearchServerTool
    from .preview_web_search_user_location import PreviewWebSearchUserLocation as PreviewWebSearchUserLocation
    from .previous_error import PreviousError as PreviousError
    from .pricing_override import PricingOverride as PricingOverride
    from .prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
    from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from .provider import Provider as Provider
    from .provider_name import ProviderName as ProviderName
    from .provider_options import ProviderOptions as ProviderOptions
    from .provider_preferences import ProviderPreferences as ProviderPreferences
    from .provider_preferences_order import ProviderPreferencesOrder as ProviderPreferencesIgnore
    from .provider_preferences_order import ProviderPreferencesOrder as ProviderPreferencesOnly
    from .provider_preferences_order import ProviderPreferencesOrder as ProviderPreferencesOrder
    from .provider_preferences_sort import ProviderPreferencesSort as ProviderPreferencesSort
    from .provider_response import ProviderResponse as ProviderResponse
    from .provider_response_routed_service_tier import (
        ProviderResponseRoutedServiceTier as ProviderResponseRoutedServiceTier,
    )
    from .provider_sort import ProviderSort as ProviderSort
    from .provider_sort_config import ProviderSortConfig as ProviderSortConfig
    from .provider_sort_config_partition import ProviderSortConfigPartition as ProviderSortConfigPartition
    from .providers_response import ProvidersResponse as ProvidersResponse
    from .public_endpoint import PublicEndpoint as PublicEndpoint
    from .public_pricing import PublicPricing as PublicPricing
    from .quantization import Quantization as Quantization
    from .ranking_options import RankingOptions as RankingOptions
    from .ranking_options_ranker import RankingOptionsRanker as RankingOptionsRanker
    from .reasoning_config import ReasoningConfig as ReasoningConfig
    from .reasoning_context import ReasoningContext as ReasoningContext
    from .reasoning_delta_event import ReasoningDeltaEvent as ReasoningDeltaEvent
    from .reasoning_done_event import ReasoningDoneEvent as ReasoningDoneEvent
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .reasoning_format import ReasoningFormat as ReasoningFormat
    from .reasoning_mode import ReasoningMode as ReasoningMode
    from .reasoning_sample_delta_event import ReasoningSampleDeltaEvent as ReasoningSampleDeltaEvent
    from .reasoning_summary_part_added_event import ReasoningSummaryPartAddedEvent as ReasoningSummaryPartAddedEvent
    from .reasoning_summary_part_done_event import ReasoningSummaryPartDoneEvent as ReasoningSummaryPartDoneEvent
    from .reasoning_summary_text import ReasoningSummaryText as ReasoningSummaryText
    from .reasoning_summary_text_delta_event import ReasoningSummaryTextDeltaEvent as ReasoningSummaryTextDeltaEvent
    from .reasoning_summary_text_done_event import ReasoningSummaryTextDoneEvent as ReasoningSummaryTextDoneEvent
    from .reasoning_summary_verbosity import ReasoningSummaryVerbosity as ReasoningSummaryVerbosity
    from .reasoning_text_content import ReasoningTextContent as ReasoningTextContent
    from .refusal_delta_event import RefusalDeltaEvent as RefusalDeltaEvent
    from .refusal_done_event import RefusalDoneEvent as RefusalDoneEvent
    from .request_metadata import RequestMetadata as RequestMetadata
    from .require_approval import RequireApproval as RequireApproval
    from .require_approval_union import RequireApprovalUnion as RequireApprovalUnion
    from .require_approval_union_enum import RequireApprovalUnionEnum as RequireApprovalUnionEnum
    from .response_done_event import ResponseDoneEvent as ResponseDoneEvent
    from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .response_healing_plugin import ResponseHealingPlugin as ResponseHealingPlugin
    from .response_includes_enum import ResponseIncludesEnum as ResponseIncludesEnum
    from .response_output_text import ResponseOutputText as ResponseOutputText
    from .response_output_text_top_logprob import ResponseOutputTextTopLogprob as ResponseOutputTextTopLogprob
    from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from .responses_request import ResponsesRequest as ResponsesRequest
    from .responses_request_plugin import ResponsesRequestPlugin as ResponsesRequestPlugin
    from .responses_request_plugin import UnknownResponsesRequestPlugin as UnknownResponsesRequestPlugin
    from .responses_request_service_tier import ResponsesRequestServiceTier as ResponsesRequestServiceTier
    from .responses_request_stop import ResponsesRequestStop as ResponsesRequestStop
    from .responses_request_tool_union import ResponsesRequestToolUnion as OpenResponsesResultToolUnion
    from .responses_request_tool_union import ResponsesRequestToolUnion as ResponsesRequestToolUnion
    from .responses_request_tool_union import UnknownResponsesRequestToolUnion as UnknownOpenResponsesResultToolUnion
    from .responses_request_tool_union import UnknownResponsesRequestToolUnion as UnknownResponsesRequestToolUnion
    from .responses_streaming_response import ResponsesStreamingResponse as ResponsesStreamingResponse
    from .router_attempt import RouterAttempt as RouterAttempt
    from .router_params import RouterParams as RouterParams
    from .routing_strategy import RoutingStrategy as RoutingStrategy
    from .sandbox_sleep_after_seconds import SandboxSleepAfterSeconds as SandboxSleepAfterSeconds
    from .search_context_size_enum import SearchContextSizeEnum as SearchContextSizeEnum
    from .search_models_server_tool_config import SearchModelsServerToolConfig as SearchModelsServerToolConfig
    from .search_models_server_tool_open_router import (
        SearchModelsServerToolOpenRouter as SearchModelsServerToolOpenRouter,
    )
    from .search_quality_level import SearchQualityLevel as SearchQualityLevel
    from .server_tool_use_details import ServerToolUseDetails as ServerToolUseDetails
    from .service_tier import ServiceTier as ServiceTier
    from .shell_call_item import ShellCallItem as ShellCallItem
    from .shell_call_item_action import ShellCallItemAction as ShellCallItemAction
    from .shell_call_output_content import ShellCallOutputContent as ShellCallOutputContent
    from .shell_call_output_item import ShellCallOutputItem as ShellCallOutputItem
    from .shell_call_output_item_file import ShellCallOutputItemFile as ShellCallOutputItemFile
    from .shell_call_status import ShellCallStatus as ShellCallStatus
    from .shell_server_tool import ShellServerTool as ShellServerTool
    from .shell_server_tool_config import ShellServerToolConfig as ShellServerToolConfig
    from .shell_server_tool_engine import ShellServerToolEngine as ShellServerToolEngine
    from .shell_server_tool_environment import ShellServerToolEnvironment as ShellServerToolEnvironment
    from .shell_server_tool_environment import UnknownShellServerToolEnvironment as UnknownShellServerToolEnvironment
    from .shell_server_tool_open_router import ShellServerToolOpenRouter as ShellServerToolOpenRouter
    from .stance import Stance as Stance
    from .stop_server_tools_when import StopServerToolsWhen as StopServerToolsWhen
    from .stop_server_tools_when_condition import StopServerToolsWhenCondition as StopServerToolsWhenCondition
    from .stop_server_tools_when_condition import (
        UnknownStopServerToolsWhenCondition as UnknownStopServerToolsWhenCondition,
    )
    from .stop_server_tools_when_finish_reason_is import (
        StopServerToolsWhenFinishReasonIs as StopServerToolsWhenFinishReasonIs,
    )
    from .stop_server_tools_when_has_tool_call import StopServerToolsWhenHasToolCall as StopServerToolsWhenHasToolCall
    from .stop_server_tools_when_max_cost import StopServerToolsWhenMaxCost as StopServerToolsWhenMaxCost
    from .stop_server_tools_when_max_tokens_used import (
        StopServerToolsWhenMaxTokensUsed as StopServerToolsWhenMaxTokensUsed,
    )
    from .stop_server_tools_when_step_count_is import StopServerToolsWhenStepCountIs as StopServerToolsWhenStepCountIs
    from .stored_prompt_template import StoredPromptTemplate as StoredPromptTemplate
    from .stream_events import StreamEvents as StreamEvents
    from .stream_events import UnknownStreamEvents as UnknownStreamEvents
    from .stream_events_response_completed import StreamEventsResponseCompleted as CompletedEvent
    from .stream_events_response_completed import StreamEventsResponseCompleted as StreamEventsResponseCompleted
    from .stream_events_response_failed import StreamEventsResponseFailed as FailedEvent
    from .stream_events_response_failed import StreamEventsResponseFailed as StreamEventsResponseFailed
    from .stream_events_response_incomplete import StreamEventsResponseIncomplete as IncompleteEvent
    from .stream_events_response_incomplete import StreamEventsResponseIncomplete as StreamEventsResponseIncomplete
    from .stream_events_response_output_item_added import StreamEventsResponseOutputItemAdded as OutputItemAddedEvent
    from .stream_events_response_output_item_added import (
        StreamEventsResponseOutputItemAdded as StreamEventsResponseOutputItemAdded,
    )
    from .stream_events_response_output_item_done import StreamEventsResponseOutputItemDone as OutputItemDoneEvent
    from .stream_events_response_output_item_done import (
        StreamEventsResponseOutputItemDone as StreamEventsResponseOutputItemDone,
    )
    from .stream_logprob import StreamLogprob as OpenResponsesLogProbs
    from .stream_logprob import StreamLogprob as StreamLogprob
    from .stream_logprob_top_logprob import StreamLogprobTopLogprob as OpenResponsesTopLogprobs
    from .stream_logprob_top_logprob import StreamLogprobTopLogprob as StreamLogprobTopLogprob
    from .subagent_nested_tool import SubagentNestedTool as SubagentNestedTool
    from .subagent_reasoning import SubagentReasoning as SubagentReasoning
    from .subagent_reasoning_effort import SubagentReasoningEffort as SubagentReasoningEffort
    from .subagent_server_tool_config import SubagentServerToolConfig as SubagentServerToolConfig
    from .subagent_server_tool_open_router import SubagentServerToolOpenRouter as SubagentServerToolOpenRouter
    from .switchyard_router_plugin import SwitchyardRouterPlugin as SwitchyardRouterPlugin
    from .switchyard_router_plugin_algorithm import SwitchyardRouterPluginAlgorithm as SwitchyardRouterPluginAlgorithm
    from .text_delta_event import TextDeltaEvent as TextDeltaEvent
    from .text_done_event import TextDoneEvent as TextDoneEvent
    from .text_extended_config import TextExtendedConfig as TextConfig
    from .text_extended_config import TextExtendedConfig as TextExtendedConfig
    from .text_extended_config_verbosity import TextExtendedConfigVerbosity as TextExtendedConfigVerbosity
    from .tool_call_status import ToolCallStatus as ToolCallStatus
    from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from .tool_search_call_item import ToolSearchCallItem as ToolSearchCallItem
    from .tool_search_call_item_execution import ToolSearchCallItemExecution as ToolSearchCallItemExecution
    from .tool_search_output_item import ToolSearchOutputItem as ToolSearchOutputItem
    from .tool_search_output_item_execution import ToolSearchOutputItemExecution as ToolSearchOutputItemExecution
    from .tool_search_server_tool import ToolSearchServerTool as ToolSearchServerTool
    from .tool_search_server_tool_config import ToolSearchServerToolConfig as ToolSearchServerToolConfig
    from .tool_uses import ToolUses as ToolUses
    from .tool_uses import UnknownToolUses as UnknownToolUses
    from .tool_uses_evaluated import ToolUsesEvaluated as ToolUsesEvaluated
    from .tool_uses_evaluated_outcome import ToolUsesEvaluatedOutcome as ToolUsesEvaluatedOutcome
    from .tool_uses_skipped import ToolUsesSkipped as ToolUsesSkipped
    from .tool_uses_unavailable import ToolUsesUnavailable as ToolUsesUnavailable
    from .top_provider_info import TopProviderInfo as TopProviderInfo
    from .trace_config import TraceConfig as TraceConfig
    from .truncation import Truncation as OpenAIResponsesTruncation
    from .truncation import Truncation as Truncation
    from .type_ import Type as Type
    from .unique_insight import UniqueInsight as UniqueInsight
    from .url_citation import URLCitation as URLCitation
    from .usage import Usage as OpenAIResponsesUsage
    from .usage import Usage as Usage
    from .usage_cost_details import UsageCostDetails as UsageCostDetails
    from .user_location import UserLocation as UserLocation
    from .variables import Variables as Variables
    from .variables_object import UnknownVariablesObject as UnknownVariablesObject
    from .variables_object import VariablesObject as VariablesObject
    from .web_fetch_engine_enum import WebFetchEngineEnum as WebFetchEngineEnum
    from .web_fetch_plugin import WebFetchPlugin as WebFetchPlugin
    from .web_fetch_server_tool import WebFetchServerTool as WebFetchServerTool
    from .web_fetch_server_tool_config import WebFetchServerToolConfig as WebFetchServerToolConfig
    from .web_search_call_completed_event import WebSearchCallCompletedEvent as WebSearchCallCompletedEvent
    from .web_search_call_in_progress_event import WebSearchCallInProgressEvent as WebSearchCallInProgressEvent
    from .web_search_call_searching_event import WebSearchCallSearchingEvent as WebSearchCallSearchingEvent
    from .web_search_domain_filter import WebSearchDomainFilter as WebSearchDomainFilter
    from .web_search_engine import WebSearchEngine as WebSearchEngine
    from .web_search_engine_enum import WebSearchEngineEnum as WebSearchEngineEnum
    from .web_search_mode import WebSearchMode as WebSearchMode
    from .web_search_plugin import WebSearchPlugin as WebSearchPlugin
    from .web_search_server_tool import WebSearchServerTool as WebSearchServerTool
    from .web_search_server_tool_config import WebSearchServerToolConfig as WebSearchServerToolConfig
    from .web_search_server_tool_open_router import WebSearchServerToolOpenRouter as WebSearchServerToolOpenRouter
    from .web_search_source import WebSearchSource as WebSearchSource
    from .web_search_status import WebSearchStatus as WebSearchStatus
    from .web_search_user_location import WebSearchUserLocation as WebSearchUserLocation
    from .web_search_user_location_server_tool import WebSearchUserLocationServerTool as WebSearchUserLocationServerTool
    from .x_search_options import XSearchOptions as XSearchOptions

MODULES: dict[str, str] = {
    "ResponsesRequest": "responses_request",
    "RequestMetadata": "request_metadata",
    "MetadataLevel": "metadata_level",
    "InputsUnion": "inputs_union",
    "InputItem": "input_item",
    "StoredPromptTemplate": "stored_prompt_template",
    "Variables": "variables",
    "Truncation": "truncation",
    "ReasoningConfig": "reasoning_config",
    "ReasoningContext": "reasoning_context",
    "ReasoningEffort": "reasoning_effort",
    "ReasoningMode": "reasoning_mode",
    "ReasoningSummaryVerbosity": "reasoning_summary_verbosity",
    "TextExtendedConfig": "text_extended_config",
    "Formats": "formats",
    "FormatTextConfig": "format_text_config",
    "FormatJSONObjectConfig": "format_json_object_config",
    "FormatJSONSchemaConfig": "format_json_schema_config",
    "OpenAIResponsesToolChoiceUnion": "open_ai_responses_tool_choice_union",
    "OpenAIResponsesToolChoiceFunction": "open_ai_responses_tool_choice_function",
    "OpenAIResponsesToolChoice": "open_ai_responses_tool_choice",
    "Type": "type_",
    "OpenAIResponsesToolChoiceApplyPatch": "open_ai_responses_tool_choice_apply_patch",
    "OpenAIResponsesToolChoiceShell": "open_ai_responses_tool_choice_shell",
    "Mode": "mode",
    "ToolChoiceAllowed": "tool_choice_allowed",
    "StopServerToolsWhen": "stop_server_tools_when",
    "StopServerToolsWhenCondition": "stop_server_tools_when_condition",
    "StopServerToolsWhenStepCountIs": "stop_server_tools_when_step_count_is",
    "StopServerToolsWhenHasToolCall": "stop_server_tools_when_has_tool_call",
    "StopServerToolsWhenMaxTokensUsed": "stop_server_tools_when_max_tokens_used",
    "StopServerToolsWhenMaxCost": "stop_server_tools_when_max_cost",
    "StopServerToolsWhenFinishReasonIs": "stop_server_tools_when_finish_reason_is",
    "DeferredToolsControl": "deferred_tools_control",
    "DeferredToolsSearchStrategy": "deferred_tools_search_strategy",
    "DeferredBm25Search": "deferred_bm_25_search",
    "DeferredRegexSearch": "deferred_regex_search",
    "DeferredCustomSearch": "deferred_custom_search",
    "AnthropicCacheControlDirective": "anthropic_cache_control_directive",
    "AnthropicCacheControlTTL": "anthropic_cache_control_ttl",
    "PromptCacheOptions": "prompt_cache_options",
    "ResponsesRequestServiceTier": "responses_request_service_tier",
    "ServiceTier": "service_tier",
    "ResponsesRequestStop": "responses_request_stop",
    "ResponseIncludesEnum": "response_includes_enum",
    "OutputModalityEnum": "output_modality_enum",
    "ImageConfig": "image_config",
    "TraceConfig": "trace_config",
    "ChatDebugOptions": "chat_debug_options",
    "DeprecatedRoute": "deprecated_route",
    "ResponsesRequestPlugin": "responses_request_plugin",
    "AutoRouterPlugin": "auto_router_plugin",
    "AutoBetaRouterPlugin": "auto_beta_router_plugin",
    "ParetoRouterPlugin": "pareto_router_plugin",
    "JevRouterPlugin": "jev_router_plugin",
    "SwitchyardRouterPlugin": "switchyard_router_plugin",
    "WebSearchPlugin": "web_search_plugin",
    "UserLocation": "user_location",
    "WebFetchPlugin": "web_fetch_plugin",
    "FileParserPlugin": "file_parser_plugin",
    "PDFParserOptions": "pdf_parser_options",
    "PDFParserEngine": "pdf_parser_engine",
    "ContextCompressionPlugin": "context_compression_plugin",
    "ContextCompressionEngine": "context_compression_engine",
    "ResponseHealingPlugin": "response_healing_plugin",
    "ModerationPlugin": "moderation_plugin",
    "FusionPlugin": "fusion_plugin",
    "PresetEnum": "preset_enum",
    "FusionPluginTool": "fusion_plugin_tool",
    "Parameters3": "parameters_3",
    "Parameters1": "parameters_1",
    "AlignmentPlugin": "alignment_plugin",
    "AlignmentRule": "alignment_rule",
    "ArmorPlugin": "armor_plugin",
    "ArmorContext": "armor_context",
    "ArmorAutoMode": "armor_auto_mode",
    "HardDeny": "hard_deny",
    "Environment": "environment",
    "ArmorRule": "armor_rule",
    "ArmorEnvironmentEntry": "armor_environment_entry",
    "ProviderPreferences": "provider_preferences",
    "ProviderPreferencesOrder": "provider_preferences_order",
    "ProviderPreferencesSort": "provider_preferences_sort",
    "ProviderSort": "provider_sort",
    "ProviderSortConfig": "provider_sort_config",
    "MaxPrice": "max_price",
    "PreferredMaxLatency": "preferred_max_latency",
    "PercentileLatencyCutoffs": "percentile_latency_cutoffs",
    "PreferredMinThroughput": "preferred_min_throughput",
    "PercentileThroughputCutoffs": "percentile_throughput_cutoffs",
    "Quantization": "quantization",
    "DataCollection": "data_collection",
    "ProviderName": "provider_name",
    "ProviderOptions": "provider_options",
    "AdditionalToolsItemToolUnion": "additional_tools_item_tool_union",
    "AdditionalToolsItemTool": "additional_tools_item_tool",
    "ResponsesRequestToolUnion": "responses_request_tool_union",
    "FunctionTool": "function_tool",
    "CustomTool": "custom_tool",
    "Format": "format_",
    "FormatText": "format_text",
    "FormatGrammar": "format_grammar",
    "NamespaceTool": "namespace_tool",
    "NamespaceToolTool": "namespace_tool_tool",
    "NamespaceFunctionTool": "namespace_function_tool",
    "LegacyWebSearchServerTool": "legacy_web_search_server_tool",
    "WebSearchServerTool": "web_search_server_tool",
    "PreviewWebSearchServerTool": "preview_web_search_server_tool",
    "Preview20250311WebSearchServerTool": "preview_20250311_web_search_server_tool",
    "WebSearchServerToolOpenRouter": "web_search_server_tool_open_router",
    "WebSearchServerToolConfig": "web_search_server_tool_config",
    "WebSearchDomainFilter": "web_search_domain_filter",
    "WebSearchUserLocation": "web_search_user_location",
    "PreviewWebSearchUserLocation": "preview_web_search_user_location",
    "WebSearchUserLocationServerTool": "web_search_user_location_server_tool",
    "XSearchOptions": "x_search_options",
    "WebSearchEngine": "web_search_engine",
    "WebSearchEngineEnum": "web_search_engine_enum",
    "WebSearchMode": "web_search_mode",
    "SearchContextSizeEnum": "search_context_size_enum",
    "SearchQualityLevel": "search_quality_level",
    "WebFetchServerTool": "web_fetch_server_tool",
    "WebFetchServerToolConfig": "web_fetch_server_tool_config",
    "WebFetchEngineEnum": "web_fetch_engine_enum",
    "FileSearchServerTool": "file_search_server_tool",
    "FiltersUnion": "filters_union",
    "Filters": "filters",
    "CompoundFilter": "compound_filter",
    "FileSearchServerToolValue1": "file_search_server_tool_value_1",
    "FileSearchServerToolValue2": "file_search_server_tool_value_2",
    "RankingOptions": "ranking_options",
    "ComputerUseServerTool": "computer_use_server_tool",
    "CodeInterpreterServerTool": "code_interpreter_server_tool",
    "Container": "container",
    "ContainerAuto": "container_auto",
    "CodexLocalShellTool": "codex_local_shell_tool",
    "ShellServerTool": "shell_server_tool",
    "ApplyPatchServerTool": "apply_patch_server_tool",
    "McpServerTool": "mcp_server_tool",
    "AllowedToolsUnion": "allowed_tools_union",
    "AllowedTools": "allowed_tools",
    "RequireApprovalUnion": "require_approval_union",
    "RequireApproval": "require_approval",
    "Always": "always",
    "Never": "never",
    "ImageGenerationServerTool": "image_generation_server_tool",
    "InputImageMask": "input_image_mask",
    "ImageGenerationServerToolOpenRouter": "image_generation_server_tool_open_router",
    "ImageGenerationServerToolConfig": "image_generation_server_tool_config",
    "ImageGenerationServerToolConfigUnion": "image_generation_server_tool_config_union",
    "AdvisorServerToolOpenRouter": "advisor_server_tool_open_router",
    "AdvisorServerToolConfig": "advisor_server_tool_config",
    "AdvisorReasoning": "advisor_reasoning",
    "SubagentServerToolOpenRouter": "subagent_server_tool_open_router",
    "SubagentServerToolConfig": "subagent_server_tool_config",
    "SubagentReasoning": "subagent_reasoning",
    "SubagentNestedTool": "subagent_nested_tool",
    "FusionServerToolOpenRouter": "fusion_server_tool_open_router",
    "FusionServerToolConfig": "fusion_server_tool_config",
    "FusionServerToolConfigReasoning": "fusion_server_tool_config_reasoning",
    "FusionServerToolConfigTool": "fusion_server_tool_config_tool",
    "BashServerTool": "bash_server_tool",
    "BashServerToolConfig": "bash_server_tool_config",
    "BashServerToolEngine": "bash_server_tool_engine",
    "BashServerToolEnvironment": "bash_server_tool_environment",
    "ShellServerToolOpenRouter": "shell_server_tool_open_router",
    "ShellServerToolConfig": "shell_server_tool_config",
    "ShellServerToolEngine": "shell_server_tool_engine",
    "ShellServerToolEnvironment": "shell_server_tool_environment",
    "ContainerAutoEnvironment": "container_auto_environment",
    "ContainerReferenceEnvironment": "container_reference_environment",
    "ContainerNetworkPolicy": "container_network_policy",
    "ContainerNetworkPolicyDisabled": "container_network_policy_disabled",
    "ContainerNetworkPolicyAllowlist": "container_network_policy_allowlist",
    "SandboxSleepAfterSeconds": "sandbox_sleep_after_seconds",
    "ApplyPatchServerToolOpenRouter": "apply_patch_server_tool_open_router",
    "ApplyPatchServerToolConfig": "apply_patch_server_tool_config",
    "ApplyPatchEngineEnum": "apply_patch_engine_enum",
    "DatetimeServerTool": "datetime_server_tool",
    "DatetimeServerToolConfig": "datetime_server_tool_config",
    "FilesServerTool": "files_server_tool",
    "FilesServerToolConfig": "files_server_tool_config",
    "SearchModelsServerToolOpenRouter": "search_models_server_tool_open_router",
    "SearchModelsServerToolConfig": "search_models_server_tool_config",
    "ToolSearchServerTool": "tool_search_server_tool",
    "ToolSearchServerToolConfig": "tool_search_server_tool_config",
    "EasyInputMessage": "easy_input_message",
    "EasyInputMessageContentUnion2": "easy_input_message_content_union_2",
    "EasyInputMessageContentUnion1": "easy_input_message_content_union_1",
    "EasyInputMessageRoleUnion": "easy_input_message_role_union",
    "InputMessageItemRoleUnion": "input_message_item_role_union",
    "MessagePhase": "message_phase",
    "InputMessageItem": "input_message_item",
    "InputText": "input_text",
    "PromptCacheBreakpoint": "prompt_cache_breakpoint",
    "InputImage": "input_image",
    "InputFile": "input_file",
    "InputAudio": "input_audio",
    "InputAudioInputAudio": "input_audio_input_audio",
    "InputVideo": "input_video",
    "FunctionCallItem": "function_call_item",
    "FunctionCallItemSubagentItem": "function_call_item_subagent_item",
    "FunctionCallOutputItem": "function_call_output_item",
    "FunctionCallOutputItemOutputUnion2": "function_call_output_item_output_union_2",
    "FunctionCallOutputItemOutputUnion1": "function_call_output_item_output_union_1",
    "CustomToolCallItem": "custom_tool_call_item",
    "CustomToolCallOutputItem": "custom_tool_call_output_item",
    "ApplyPatchCallItem": "apply_patch_call_item",
    "ApplyPatchCallOutputItem": "apply_patch_call_output_item",
    "LocalShellCallItem": "local_shell_call_item",
    "LocalShellCallItemAction": "local_shell_call_item_action",
    "LocalShellCallOutputItem": "local_shell_call_output_item",
    "ShellCallItem": "shell_call_item",
    "ShellCallItemAction": "shell_call_item_action",
    "ShellCallOutputItem": "shell_call_output_item",
    "McpListToolsItem": "mcp_list_tools_item",
    "McpListToolsItemTool": "mcp_list_tools_item_tool",
    "McpApprovalRequestItem": "mcp_approval_request_item",
    "McpApprovalResponseItem": "mcp_approval_response_item",
    "McpCallItem": "mcp_call_item",
    "McpToolCallError": "mcp_tool_call_error",
    "McpToolExecutionError": "mcp_tool_execution_error",
    "McpProtocolError": "mcp_protocol_error",
    "McpHTTPError": "mcp_http_error",
    "CompactionItem": "compaction_item",
    "ContextCompactionItem": "context_compaction_item",
    "ItemReferenceItem": "item_reference_item",
    "AdditionalToolsItem": "additional_tools_item",
    "AgentMessageItem": "agent_message_item",
    "AgentMessageItemContentUnion": "agent_message_item_content_union",
    "ContentEncryptedContent": "content_encrypted_content",
    "Agent": "agent",
    "ConfigurationUpdateItem": "configuration_update_item",
    "ConfigurationUpdateReasoning": "configuration_update_reasoning",
    "ToolSearchCallItem": "tool_search_call_item",
    "ToolSearchOutputItem": "tool_search_output_item",
    "OutputItems": "output_items",
    "OutputItemStatus": "output_item_status",
    "ToolCallStatus": "tool_call_status",
    "FailableToolCallStatus": "failable_tool_call_status",
    "ShellCallStatus": "shell_call_status",
    "WebSearchStatus": "web_search_status",
    "ImageGenerationStatus": "image_generation_status",
    "ApplyPatchCallStatus": "apply_patch_call_status",
    "ReasoningFormat": "reasoning_format",
    "OutputMessageItem": "output_message_item",
    "InputsContent2": "inputs_content_2",
    "OutputMessageItemContent": "output_message_item_content",
    "ResponseOutputText": "response_output_text",
    "OpenAIResponsesRefusalContent": "open_ai_responses_refusal_content",
    "Logprob": "logprob",
    "ResponseOutputTextTopLogprob": "response_output_text_top_logprob",
    "OpenAIResponsesAnnotation": "open_ai_responses_annotation",
    "URLCitation": "url_citation",
    "FileCitation": "file_citation",
    "FilePath": "file_path",
    "OutputReasoningItem": "output_reasoning_item",
    "ReasoningTextContent": "reasoning_text_content",
    "ReasoningSummaryText": "reasoning_summary_text",
    "OutputFunctionCallItem": "output_function_call_item",
    "OutputFunctionCallItemSubagentItem": "output_function_call_item_subagent_item",
    "OutputCustomToolCallItem": "output_custom_tool_call_item",
    "OutputToolSearchCallItem": "output_tool_search_call_item",
    "OutputComputerCallItem": "output_computer_call_item",
    "PendingSafetyCheck": "pending_safety_check",
    "OutputApplyPatchCallItem": "output_apply_patch_call_item",
    "OutputApplyPatchServerToolItem": "output_apply_patch_server_tool_item",
    "ApplyPatchCallOperation": "apply_patch_call_operation",
    "ApplyPatchCreateFileOperation": "apply_patch_create_file_operation",
    "ApplyPatchUpdateFileOperation": "apply_patch_update_file_operation",
    "ApplyPatchDeleteFileOperation": "apply_patch_delete_file_operation",
    "OutputShellCallItem": "output_shell_call_item",
    "OutputShellCallItemAction": "output_shell_call_item_action",
    "OutputShellCallOutputItem": "output_shell_call_output_item",
    "OutputShellServerToolItem": "output_shell_server_tool_item",
    "OutputShellServerToolItemAction": "output_shell_server_tool_item_action",
    "ShellCallOutputContent": "shell_call_output_content",
    "Outcome": "outcome",
    "OutcomeExit": "outcome_exit",
    "OutcomeTimeout": "outcome_timeout",
    "OutputBashServerToolItem": "output_bash_server_tool_item",
    "ContainerFileCitation": "container_file_citation",
    "OutputWebSearchCallItem": "output_web_search_call_item",
    "OutputWebSearchCallItemActionUnion": "output_web_search_call_item_action_union",
    "OutputWebSearchCallItemActionSearch": "output_web_search_call_item_action_search",
    "OutputWebSearchCallItemActionOpenPage": "output_web_search_call_item_action_open_page",
    "OutputWebSearchCallItemActionFindInPage": "output_web_search_call_item_action_find_in_page",
    "WebSearchSource": "web_search_source",
    "OutputFileSearchCallItem": "output_file_search_call_item",
    "OutputImageGenerationCallItem": "output_image_generation_call_item",
    "OutputCodeInterpreterCallItem": "output_code_interpreter_call_item",
    "OutputCodeInterpreterCallItemOutput": "output_code_interpreter_call_item_output",
    "CodeInterpreterLogsOutput": "code_interpreter_logs_output",
    "CodeInterpreterImageOutput": "code_interpreter_image_output",
    "CodeInterpreterFileOutput": "code_interpreter_file_output",
    "OutputAdvisorServerToolItem": "output_advisor_server_tool_item",
    "OutputArmorBlockedItem": "output_armor_blocked_item",
    "OutputBrowserUseServerToolItem": "output_browser_use_server_tool_item",
    "OutputCodeInterpreterServerToolItem": "output_code_interpreter_server_tool_item",
    "OutputDatetimeItem": "output_datetime_item",
    "OutputFileSearchServerToolItem": "output_file_search_server_tool_item",
    "OutputFilesServerToolItem": "output_files_server_tool_item",
    "OutputFusionServerToolItem": "output_fusion_server_tool_item",
    "OutputFusionServerToolItemResponse": "output_fusion_server_tool_item_response",
    "FailedModel": "failed_model",
    "FusionAnalysisResult": "fusion_analysis_result",
    "Contradiction": "contradiction",
    "Stance": "stance",
    "PartialCoverage": "partial_coverage",
    "UniqueInsight": "unique_insight",
    "FusionSource": "fusion_source",
    "OutputImageGenerationServerToolItem": "output_image_generation_server_tool_item",
    "OutputMcpServerToolItem": "output_mcp_server_tool_item",
    "OutputMemoryServerToolItem": "output_memory_server_tool_item",
    "OutputSearchModelsServerToolItem": "output_search_models_server_tool_item",
    "OutputSubagentServerToolItem": "output_subagent_server_tool_item",
    "OutputTextEditorServerToolItem": "output_text_editor_server_tool_item",
    "OutputToolSearchServerToolItem": "output_tool_search_server_tool_item",
    "Match": "match",
    "OutputWebFetchServerToolItem": "output_web_fetch_server_tool_item",
    "OutputWebSearchServerToolItem": "output_web_search_server_tool_item",
    "OutputWebSearchServerToolItemAction": "output_web_search_server_tool_item_action",
    "OpenResponsesResult": "open_responses_result",
    "OpenAIResponsesResponseStatus": "open_ai_responses_response_status",
    "IncompleteDetails": "incomplete_details",
    "Usage": "usage",
    "InputTokensDetails": "input_tokens_details",
    "OutputTokensDetails": "output_tokens_details",
    "UsageCostDetails": "usage_cost_details",
    "ServerToolUseDetails": "server_tool_use_details",
    "OpenRouterMetadata": "open_router_metadata",
    "EndpointsMetadata": "endpoints_metadata",
    "EndpointInfo": "endpoint_info",
    "RouterAttempt": "router_attempt",
    "RouterParams": "router_params",
    "RoutingStrategy": "routing_strategy",
    "PipelineStage": "pipeline_stage",
    "PipelineStageType": "pipeline_stage_type",
    "OpenResponsesErrorField": "open_responses_error_field",
    "CodeEnum": "code_enum",
    "OpenResponsesErrorMetadata": "open_responses_error_metadata",
    "OpenResponsesErrorMetadataAlignment": "open_responses_error_metadata_alignment",
    "Alignment": "alignment",
    "AlignmentCallRecord": "alignment_call_record",
    "AlignmentAllowedCallRecord": "alignment_allowed_call_record",
    "AlignmentBlockedCallRecord": "alignment_blocked_call_record",
    "AlignmentUnavailableCallRecord": "alignment_unavailable_call_record",
    "AlignmentRuleRecord": "alignment_rule_record",
    "AlignmentRejected": "alignment_rejected",
    "AlignmentChatRejected": "alignment_chat_rejected",
    "AlignmentChatAudio": "alignment_chat_audio",
    "AlignmentChatImage": "alignment_chat_image",
    "AlignmentChatImageImageURL": "alignment_chat_image_image_url",
    "AlignmentChatToolCall": "alignment_chat_tool_call",
    "AlignmentChatToolCallFunction": "alignment_chat_tool_call_function",
    "ArmorSafeguardResult": "armor_safeguard_result",
    "ArmorSafeguardResultStatus": "armor_safeguard_result_status",
    "ToolUses": "tool_uses",
    "ToolUsesEvaluated": "tool_uses_evaluated",
    "ToolUsesSkipped": "tool_uses_skipped",
    "ToolUsesUnavailable": "tool_uses_unavailable",
    "ErrorResponse": "error_response",
    "ErrorData": "error_data",
    "ErrorMetadata": "error_metadata",
    "PreviousError": "previous_error",
    "Availability": "availability",
    "AvailabilityConstraint": "availability_constraint",
    "APIErrorType": "api_error_type",
    "ResponsesStreamingResponse": "responses_streaming_response",
    "StreamEvents": "stream_events",
    "OpenResponsesCreatedEvent": "open_responses_created_event",
    "OpenResponsesInProgressEvent": "open_responses_in_progress_event",
    "StreamEventsResponseCompleted": "stream_events_response_completed",
    "StreamEventsResponseIncomplete": "stream_events_response_incomplete",
    "StreamEventsResponseFailed": "stream_events_response_failed",
    "StreamEventsResponseOutputItemAdded": "stream_events_response_output_item_added",
    "StreamEventsResponseOutputItemDone": "stream_events_response_output_item_done",
    "ContentPartAddedEvent": "content_part_added_event",
    "ContentPartDoneEvent": "content_part_done_event",
    "ContentPartAddedEventPart": "content_part_added_event_part",
    "ContentPartDoneEventPart": "content_part_done_event_part",
    "TextDeltaEvent": "text_delta_event",
    "TextDoneEvent": "text_done_event",
    "RefusalDeltaEvent": "refusal_delta_event",
    "RefusalDoneEvent": "refusal_done_event",
    "AnnotationAddedEvent": "annotation_added_event",
    "StreamLogprob": "stream_logprob",
    "StreamLogprobTopLogprob": "stream_logprob_top_logprob",
    "FunctionCallArgsDeltaEvent": "function_call_args_delta_event",
    "FunctionCallArgsDoneEvent": "function_call_args_done_event",
    "CustomToolCallInputDeltaEvent": "custom_tool_call_input_delta_event",
    "CustomToolCallInputDoneEvent": "custom_tool_call_input_done_event",
    "ApplyPatchCallOperationDiffDeltaEvent": "apply_patch_call_operation_diff_delta_event",
    "ApplyPatchCallOperationDiffDoneEvent": "apply_patch_call_operation_diff_done_event",
    "ReasoningDeltaEvent": "reasoning_delta_event",
    "ReasoningDoneEvent": "reasoning_done_event",
    "ReasoningSummaryPartAddedEvent": "reasoning_summary_part_added_event",
    "ReasoningSummaryPartDoneEvent": "reasoning_summary_part_done_event",
    "ReasoningSummaryTextDeltaEvent": "reasoning_summary_text_delta_event",
    "ReasoningSummaryTextDoneEvent": "reasoning_summary_text_done_event",
    "ImageGenCallInProgressEvent": "image_gen_call_in_progress_event",
    "ImageGenCallGeneratingEvent": "image_gen_call_generating_event",
    "ImageGenCallPartialImageEvent": "image_gen_call_partial_image_event",
    "ImageGenCallCompletedEvent": "image_gen_call_completed_event",
    "CodeInterpreterCallInProgressEvent": "code_interpreter_call_in_progress_event",
    "CodeInterpreterCallCodeDeltaEvent": "code_interpreter_call_code_delta_event",
    "CodeInterpreterCallCodeDoneEvent": "code_interpreter_call_code_done_event",
    "CodeInterpreterCallInterpretingEvent": "code_interpreter_call_interpreting_event",
    "CodeInterpreterCallCompletedEvent": "code_interpreter_call_completed_event",
    "WebSearchCallInProgressEvent": "web_search_call_in_progress_event",
    "WebSearchCallSearchingEvent": "web_search_call_searching_event",
    "WebSearchCallCompletedEvent": "web_search_call_completed_event",
    "FusionCallInProgressEvent": "fusion_call_in_progress_event",
    "FusionCallPanelAddedEvent": "fusion_call_panel_added_event",
    "FusionCallPanelDeltaEvent": "fusion_call_panel_delta_event",
    "FusionCallPanelReasoningDeltaEvent": "fusion_call_panel_reasoning_delta_event",
    "FusionCallPanelCompletedEvent": "fusion_call_panel_completed_event",
    "FusionCallPanelFailedEvent": "fusion_call_panel_failed_event",
    "FusionCallAnalysisInProgressEvent": "fusion_call_analysis_in_progress_event",
    "FusionCallAnalysisCompletedEvent": "fusion_call_analysis_completed_event",
    "FusionCallCompletedEvent": "fusion_call_completed_event",
    "DebugEvent": "debug_event",
    "DebugEventDebug": "debug_event_debug",
    "DebugEventTimings": "debug_event_timings",
    "ErrorEvent": "error_event",
    "ResponseDoneEvent": "response_done_event",
    "ResponseErrorEvent": "response_error_event",
    "ResponseQueuedEvent": "response_queued_event",
    "KeepaliveEvent": "keepalive_event",
    "ContentPartDeltaEvent": "content_part_delta_event",
    "ReasoningSampleDeltaEvent": "reasoning_sample_delta_event",
    "ModelsListResponse": "models_list_response",
    "ModelsListLinks": "models_list_links",
    "ModelResponse": "model_response",
    "Model": "model",
    "ModelAliasTarget": "model_alias_target",
    "ModelArchitecture": "model_architecture",
    "InputModality": "input_modality",
    "OutputModality": "output_modality",
    "InstructType": "instruct_type",
    "ModelGroup": "model_group",
    "ModelCategory": "model_category",
    "ModelSort": "model_sort",
    "ModelRegion": "model_region",
    "ModelBenchmarks": "model_benchmarks",
    "AABenchmarkEntry": "aa_benchmark_entry",
    "DABenchmarkEntry": "da_benchmark_entry",
    "DefaultParameters": "default_parameters",
    "ModelLinks": "model_links",
    "PerRequestLimits": "per_request_limits",
    "ModelReasoning": "model_reasoning",
    "Parameter": "parameter",
    "TopProviderInfo": "top_provider_info",
    "PublicPricing": "public_pricing",
    "PricingOverride": "pricing_override",
    "ModelEndpointsResponse": "model_endpoints_response",
    "ListEndpointsResponse": "list_endpoints_response",
    "PublicEndpoint": "public_endpoint",
    "EndpointStatus": "endpoint_status",
    "PercentileStats": "percentile_stats",
    "GenerationResponse": "generation_response",
    "Generation": "generation",
    "ProviderResponse": "provider_response",
    "GenerationContentResponse": "generation_content_response",
    "GenerationContentData": "generation_content_data",
    "GenerationContentPrompt": "generation_content_prompt",
    "GenerationContentMessages": "generation_content_messages",
    "GenerationContentOutput": "generation_content_output",
    "GenerationContentError": "generation_content_error",
    "GenerationContentErrorAttempt": "generation_content_error_attempt",
    "CreditsResponse": "credits_response",
    "Credits": "credits_",
    "CurrentKeyResponse": "current_key_response",
    "CurrentKey": "current_key",
    "CurrentKeyRateLimit": "current_key_rate_limit",
    "ProvidersResponse": "providers_response",
    "Provider": "provider",
    "CreatePresetFromInferenceResponse": "create_preset_from_inference_response",
    "PresetWithDesignatedVersion": "preset_with_designated_version",
    "PresetStatus": "preset_status",
    "PresetDesignatedVersion": "preset_designated_version",
    "BaseReasoningConfig": "base_reasoning_config",
    "OutputBashServerToolItemFile": "output_bash_server_tool_item_file",
    "OutputShellCallOutputItemFile": "output_shell_call_output_item_file",
    "OutputShellServerToolItemFile": "output_shell_server_tool_item_file",
    "OutputWebSearchServerToolItemSource": "output_web_search_server_tool_item_source",
    "ShellCallOutputItemFile": "shell_call_output_item_file",
    "AdditionalToolsItemRole": "additional_tools_item_role",
    "AdvisorReasoningEffort": "advisor_reasoning_effort",
    "AlignmentPluginMode": "alignment_plugin_mode",
    "AlignmentRuleWatchItem": "alignment_rule_watch_item",
    "AlignmentUnavailableCallRecordReason": "alignment_unavailable_call_record_reason",
    "ApplyPatchCallOutputItemStatus": "apply_patch_call_output_item_status",
    "ArmorPluginMode": "armor_plugin_mode",
    "ArmorPluginOnError": "armor_plugin_on_error",
    "ArmorPluginOutputMode": "armor_plugin_output_mode",
    "AutoBetaRouterPluginCostTier": "auto_beta_router_plugin_cost_tier",
    "AutoRouterPluginCostTier": "auto_router_plugin_cost_tier",
    "AvailabilityCode": "availability_code",
    "CompoundFilterType": "compound_filter_type",
    "ComputerUseServerToolEnvironment": "computer_use_server_tool_environment",
    "ContainerAutoMemoryLimit": "container_auto_memory_limit",
    "DebugEventTimingsEvent": "debug_event_timings_event",
    "FiltersType": "filters_type",
    "FormatGrammarSyntax": "format_grammar_syntax",
    "FunctionToolAllowedCaller": "function_tool_allowed_caller",
    "FusionServerToolConfigReasoningEffort": "fusion_server_tool_config_reasoning_effort",
    "GenerationApiType": "generation_api_type",
    "GenerationContentDataInput": "generation_content_data_input",
    "GenerationDataRegion": "generation_data_region",
    "GetModelsDistillable": "get_models_distillable",
    "ImageGenerationServerToolBackground": "image_generation_server_tool_background",
    "ImageGenerationServerToolInputFidelity": "image_generation_server_tool_input_fidelity",
    "ImageGenerationServerToolModeration": "image_generation_server_tool_moderation",
    "ImageGenerationServerToolOutputFormat": "image_generation_server_tool_output_format",
    "ImageGenerationServerToolQuality": "image_generation_server_tool_quality",
    "IncompleteDetailsReason": "incomplete_details_reason",
    "InputAudioInputAudioFormat": "input_audio_input_audio_format",
    "InputImageDetail": "input_image_detail",
    "InputVideoProcessing": "input_video_processing",
    "McpServerToolConnectorId": "mcp_server_tool_connector_id",
    "McpToolCallErrorObject": "mcp_tool_call_error_object",
    "NamespaceFunctionToolAllowedCaller": "namespace_function_tool_allowed_caller",
    "OpenAIResponsesToolChoiceUnionEnum": "open_ai_responses_tool_choice_union_enum",
    "OpenAIResponsesToolChoiceUnionObject": "open_ai_responses_tool_choice_union_object",
    "OutputCodeInterpreterCallItemStatus": "output_code_interpreter_call_item_status",
    "OutputMemoryServerToolItemAction": "output_memory_server_tool_item_action",
    "OutputTextEditorServerToolItemCommand": "output_text_editor_server_tool_item_command",
    "ParetoRouterPluginPriceSource": "pareto_router_plugin_price_source",
    "ProviderResponseRoutedServiceTier": "provider_response_routed_service_tier",
    "ProviderSortConfigPartition": "provider_sort_config_partition",
    "RankingOptionsRanker": "ranking_options_ranker",
    "RequireApprovalUnionEnum": "require_approval_union_enum",
    "SubagentReasoningEffort": "subagent_reasoning_effort",
    "SwitchyardRouterPluginAlgorithm": "switchyard_router_plugin_algorithm",
    "TextExtendedConfigVerbosity": "text_extended_config_verbosity",
    "ToolSearchCallItemExecution": "tool_search_call_item_execution",
    "ToolSearchOutputItemExecution": "tool_search_output_item_execution",
    "ToolUsesEvaluatedOutcome": "tool_uses_evaluated_outcome",
    "VariablesObject": "variables_object",
    "UnknownInputItem": "input_item",
    "UnknownFormats": "formats",
    "UnknownStopServerToolsWhenCondition": "stop_server_tools_when_condition",
    "UnknownDeferredToolsSearchStrategy": "deferred_tools_search_strategy",
    "UnknownResponsesRequestPlugin": "responses_request_plugin",
    "UnknownResponsesRequestToolUnion": "responses_request_tool_union",
    "UnknownFormat": "format_",
    "UnknownNamespaceToolTool": "namespace_tool_tool",
    "UnknownFiltersUnion": "filters_union",
    "UnknownBashServerToolEnvironment": "bash_server_tool_environment",
    "UnknownShellServerToolEnvironment": "shell_server_tool_environment",
    "UnknownContainerNetworkPolicy": "container_network_policy",
    "UnknownEasyInputMessageContentUnion1": "easy_input_message_content_union_1",
    "UnknownFunctionCallOutputItemOutputUnion1": "function_call_output_item_output_union_1",
    "UnknownAgentMessageItemContentUnion": "agent_message_item_content_union",
    "UnknownOutputItems": "output_items",
    "UnknownOutputMessageItemContent": "output_message_item_content",
    "UnknownOpenAIResponsesAnnotation": "open_ai_responses_annotation",
    "UnknownApplyPatchCallOperation": "apply_patch_call_operation",
    "UnknownOutcome": "outcome",
    "UnknownOutputWebSearchCallItemActionUnion": "output_web_search_call_item_action_union",
    "UnknownOutputCodeInterpreterCallItemOutput": "output_code_interpreter_call_item_output",
    "UnknownAlignmentCallRecord": "alignment_call_record",
    "UnknownToolUses": "tool_uses",
    "UnknownStreamEvents": "stream_events",
    "UnknownContentPartAddedEventPart": "content_part_added_event_part",
    "UnknownContentPartDoneEventPart": "content_part_done_event_part",
    "UnknownMcpToolCallErrorObject": "mcp_tool_call_error_object",
    "UnknownOpenAIResponsesToolChoiceUnionObject": "open_ai_responses_tool_choice_union_object",
    "UnknownVariablesObject": "variables_object",
}
"""Name of a schema to the module that holds it."""

ALIASES: dict[str, str] = {
    "AdditionalToolsItemToolFunction": "FunctionTool",
    "AgentMessageItemContentInputImage": "InputImage",
    "AlignmentResponsesRejected": "OutputItems",
    "Allow": "HardDeny",
    "BadGatewayResponse": "ErrorResponse",
    "BadGatewayResponseErrorData": "ErrorData",
    "BadRequestResponse": "ErrorResponse",
    "BadRequestResponseErrorData": "ErrorData",
    "BaseInputs": "InputsUnion",
    "BaseInputsContent1": "EasyInputMessageContentUnion1",
    "BaseInputsContent2": "EasyInputMessageContentUnion2",
    "BaseInputsMessage": "EasyInputMessage",
    "BaseInputsPhaseUnion": "MessagePhase",
    "BaseInputsRoleUnion": "EasyInputMessageRoleUnion",
    "BaseInputsUnion1": "InputItem",
    "BaseInputsUnion": "InputsUnion",
    "BaseResponsesResult": "OpenResponsesResult",
    "ClientClosedRequestResponseErrorData": "ErrorData",
    "CodeInterpreterCallItem": "OutputCodeInterpreterCallItem",
    "CompletedEvent": "StreamEventsResponseCompleted",
    "ConflictResponse": "ErrorResponse",
    "ConflictResponseErrorData": "ErrorData",
    "CreatedEvent": "OpenResponsesCreatedEvent",
    "CustomToolCallOutputItemOutputInputImage": "InputImage",
    "CustomToolCallOutputItemOutputUnion1": "FunctionCallOutputItemOutputUnion1",
    "CustomToolCallOutputItemOutputUnion2": "FunctionCallOutputItemOutputUnion2",
    "EasyInputMessageContentInputImage": "InputImage",
    "EasyInputMessagePhaseUnion": "MessagePhase",
    "EdgeNetworkTimeoutResponse": "ErrorResponse",
    "EdgeNetworkTimeoutResponseErrorData": "ErrorData",
    "FailedEvent": "StreamEventsResponseFailed",
    "ForbiddenResponse": "ErrorResponse",
    "ForbiddenResponseErrorData": "ErrorData",
    "FunctionCallOutputItemOutputInputImage": "InputImage",
    "GatewayTimeoutResponseErrorData": "ErrorData",
    "GoneResponseErrorData": "ErrorData",
    "InProgressEvent": "OpenResponsesInProgressEvent",
    "IncompleteEvent": "StreamEventsResponseIncomplete",
    "InputMessageItemContentInputImage": "InputImage",
    "InputMessageItemContentUnion": "EasyInputMessageContentUnion1",
    "Inputs": "InputsUnion",
    "InputsContent1": "OutputMessageItemContent",
    "InputsMessage": "OutputMessageItem",
    "InputsPhaseUnion": "MessagePhase",
    "InputsReasoning": "OutputReasoningItem",
    "InputsStatusUnion1": "OutputItemStatus",
    "InputsStatusUnion2": "OutputItemStatus",
    "InputsUnion1": "InputItem",
    "InternalServerResponse": "ErrorResponse",
    "InternalServerResponseErrorData": "ErrorData",
    "NotFoundResponse": "ErrorResponse",
    "NotFoundResponseErrorData": "ErrorData",
    "OpenAIResponseCustomToolCall": "CustomToolCallItem",
    "OpenAIResponseCustomToolCallOutput": "CustomToolCallOutputItem",
    "OpenAIResponseCustomToolCallOutputOutput1": "FunctionCallOutputItemOutputUnion1",
    "OpenAIResponseCustomToolCallOutputOutput2": "FunctionCallOutputItemOutputUnion2",
    "OpenAIResponseFunctionToolCall": "FunctionCallItem",
    "OpenAIResponseFunctionToolCallOutput": "FunctionCallOutputItem",
    "OpenAIResponseFunctionToolCallOutputOutput1": "FunctionCallOutputItemOutputUnion1",
    "OpenAIResponseFunctionToolCallOutputOutput2": "FunctionCallOutputItemOutputUnion2",
    "OpenAIResponseFunctionToolCallSubagentItem": "FunctionCallItemSubagentItem",
    "OpenAIResponseInputMessageItem": "InputMessageItem",
    "OpenAIResponseInputMessageItemContent": "EasyInputMessageContentUnion1",
    "OpenAIResponseInputMessageItemRoleUnion": "InputMessageItemRoleUnion",
    "OpenAIResponsesTruncation": "Truncation",
    "OpenAIResponsesUsage": "Usage",
    "OpenResponsesLogProbs": "StreamLogprob",
    "OpenResponsesResultToolFunction": "FunctionTool",
    "OpenResponsesResultToolUnion": "ResponsesRequestToolUnion",
    "OpenResponsesTopLogprobs": "StreamLogprobTopLogprob",
    "Operation": "ApplyPatchCallOperation",
    "OutputFunctionCallItemStatusUnion": "OutputItemStatus",
    "OutputItemAddedEvent": "StreamEventsResponseOutputItemAdded",
    "OutputItemApplyPatchCall": "OutputApplyPatchCallItem",
    "OutputItemCodeInterpreterCall": "OutputCodeInterpreterCallItem",
    "OutputItemCodeInterpreterCallOutput": "OutputCodeInterpreterCallItemOutput",
    "OutputItemCustomToolCall": "OutputCustomToolCallItem",
    "OutputItemDoneEvent": "StreamEventsResponseOutputItemDone",
    "OutputItemFileSearchCall": "OutputFileSearchCallItem",
    "OutputItemFunctionCall": "OutputFunctionCallItem",
    "OutputItemFunctionCallStatusUnion": "OutputItemStatus",
    "OutputItemImageGenerationCall": "OutputImageGenerationCallItem",
    "OutputItemReasoning": "OutputReasoningItem",
    "OutputItemReasoningStatusUnion": "OutputItemStatus",
    "OutputItemWebSearchCall": "OutputWebSearchCallItem",
    "OutputItemWebSearchCallActionFindInPage": "OutputWebSearchCallItemActionFindInPage",
    "OutputItemWebSearchCallActionOpenPage": "OutputWebSearchCallItemActionOpenPage",
    "OutputItemWebSearchCallActionSearch": "OutputWebSearchCallItemActionSearch",
    "OutputItemWebSearchCallActionUnion": "OutputWebSearchCallItemActionUnion",
    "OutputMessage": "OutputMessageItem",
    "OutputMessageContent": "OutputMessageItemContent",
    "OutputMessageItemPhaseUnion": "MessagePhase",
    "OutputMessageItemStatusUnion": "OutputItemStatus",
    "OutputMessagePhaseUnion": "MessagePhase",
    "OutputMessageStatusUnion": "OutputItemStatus",
    "OutputReasoningItemStatusUnion": "OutputItemStatus",
    "Parameters2": "Parameters1",
    "PayloadTooLargeResponse": "ErrorResponse",
    "PayloadTooLargeResponseErrorData": "ErrorData",
    "PaymentRequiredResponse": "ErrorResponse",
    "PaymentRequiredResponseErrorData": "ErrorData",
    "ProviderOverloadedResponse": "ErrorResponse",
    "ProviderOverloadedResponseErrorData": "ErrorData",
    "ProviderPreferencesIgnore": "ProviderPreferencesOrder",
    "ProviderPreferencesOnly": "ProviderPreferencesOrder",
    "ReasoningItem": "OutputReasoningItem",
    "ReasoningItemStatusUnion": "OutputItemStatus",
    "RequestTimeoutResponse": "ErrorResponse",
    "RequestTimeoutResponseErrorData": "ErrorData",
    "ResponsesErrorField": "OpenResponsesErrorField",
    "ResponsesRequestToolFunction": "FunctionTool",
    "ServiceUnavailableResponse": "ErrorResponse",
    "ServiceUnavailableResponseErrorData": "ErrorData",
    "SoftDeny": "HardDeny",
    "TextConfig": "TextExtendedConfig",
    "TooManyRequestsResponse": "ErrorResponse",
    "TooManyRequestsResponseErrorData": "ErrorData",
    "ToolSearchOutputItemTool": "AdditionalToolsItemTool",
    "ToolSearchOutputItemToolFunction": "FunctionTool",
    "ToolSearchOutputItemToolUnion": "AdditionalToolsItemToolUnion",
    "UnauthorizedResponse": "ErrorResponse",
    "UnauthorizedResponseErrorData": "ErrorData",
    "UnprocessableEntityResponse": "ErrorResponse",
    "UnprocessableEntityResponseErrorData": "ErrorData",
    "UnknownAlignmentResponsesRejected": "UnknownOutputItems",
    "UnknownBaseInputsContent1": "UnknownEasyInputMessageContentUnion1",
    "UnknownBaseInputsUnion1": "UnknownInputItem",
    "UnknownCustomToolCallOutputItemOutputUnion1": "UnknownFunctionCallOutputItemOutputUnion1",
    "UnknownInputMessageItemContentUnion": "UnknownEasyInputMessageContentUnion1",
    "UnknownInputsContent1": "UnknownOutputMessageItemContent",
    "UnknownInputsUnion1": "UnknownInputItem",
    "UnknownOpenAIResponseCustomToolCallOutputOutput1": "UnknownFunctionCallOutputItemOutputUnion1",
    "UnknownOpenAIResponseFunctionToolCallOutputOutput1": "UnknownFunctionCallOutputItemOutputUnion1",
    "UnknownOpenAIResponseInputMessageItemContent": "UnknownEasyInputMessageContentUnion1",
    "UnknownOpenResponsesResultToolUnion": "UnknownResponsesRequestToolUnion",
    "UnknownOperation": "UnknownApplyPatchCallOperation",
    "UnknownOutputItemCodeInterpreterCallOutput": "UnknownOutputCodeInterpreterCallItemOutput",
    "UnknownOutputItemWebSearchCallActionUnion": "UnknownOutputWebSearchCallItemActionUnion",
    "UnknownOutputMessageContent": "UnknownOutputMessageItemContent",
}
"""Other name of a schema to its name."""

__all__ = [
    "AABenchmarkEntry",
    "AdditionalToolsItem",
    "AdditionalToolsItemRole",
    "AdditionalToolsItemTool",
    "AdditionalToolsItemToolFunction",
    "AdditionalToolsItemToolUnion",
    "AdvisorReasoning",
    "AdvisorReasoningEffort",
    "AdvisorServerToolConfig",
    "AdvisorServerToolOpenRouter",
    "Agent",
    "AgentMessageItem",
    "AgentMessageItemContentInputImage",
    "AgentMessageItemContentUnion",
    "Alignment",
    "AlignmentAllowedCallRecord",
    "AlignmentBlockedCallRecord",
    "AlignmentCallRecord",
    "AlignmentChatAudio",
    "AlignmentChatImage",
    "AlignmentChatImageImageURL",
    "AlignmentChatRejected",
    "AlignmentChatToolCall",
    "AlignmentChatToolCallFunction",
    "AlignmentPlugin",
    "AlignmentPluginMode",
    "AlignmentRejected",
    "AlignmentResponsesRejected",
    "AlignmentRule",
    "AlignmentRuleRecord",
    "AlignmentRuleWatchItem",
    "AlignmentUnavailableCallRecord",
    "AlignmentUnavailableCallRecordReason",
    "Allow",
    "AllowedTools",
    "AllowedToolsUnion",
    "Always",
    "AnnotationAddedEvent",
    "AnthropicCacheControlDirective",
    "AnthropicCacheControlTTL",
    "APIErrorType",
    "ApplyPatchCallItem",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationDiffDeltaEvent",
    "ApplyPatchCallOperationDiffDoneEvent",
    "ApplyPatchCallOutputItem",
    "ApplyPatchCallOutputItemStatus",
    "ApplyPatchCallStatus",
    "ApplyPatchCreateFileOperation",
    "ApplyPatchDeleteFileOperation",
    "ApplyPatchEngineEnum",
    "ApplyPatchServerTool",
    "ApplyPatchServerToolConfig",
    "ApplyPatchServerToolOpenRouter",
    "ApplyPatchUpdateFileOperation",
    "ArmorAutoMode",
    "ArmorContext",
    "ArmorEnvironmentEntry",
    "ArmorPlugin",
    "ArmorPluginMode",
    "ArmorPluginOnError",
    "ArmorPluginOutputMode",
    "ArmorRule",
    "ArmorSafeguardResult",
    "ArmorSafeguardResultStatus",
    "AutoBetaRouterPlugin",
    "AutoBetaRouterPluginCostTier",
    "AutoRouterPlugin",
    "AutoRouterPluginCostTier",
    "Availability",
    "AvailabilityCode",
    "AvailabilityConstraint",
    "BadGatewayResponse",
    "BadGatewayResponseErrorData",
    "BadRequestResponse",
    "BadRequestResponseErrorData",
    "BaseInputs",
    "BaseInputsContent1",
    "BaseInputsContent2",
    "BaseInputsMessage",
    "BaseInputsPhaseUnion",
    "BaseInputsRoleUnion",
    "BaseInputsUnion",
    "BaseInputsUnion1",
    "BaseReasoningConfig",
    "BaseResponsesResult",
    "BashServerTool",
    "BashServerToolConfig",
    "BashServerToolEngine",
    "BashServerToolEnvironment",
    "ChatDebugOptions",
    "ClientClosedRequestResponseErrorData",
    "CodeEnum",
    "CodeInterpreterCallCodeDeltaEvent",
    "CodeInterpreterCallCodeDoneEvent",
    "CodeInterpreterCallCompletedEvent",
    "CodeInterpreterCallInProgressEvent",
    "CodeInterpreterCallInterpretingEvent",
    "CodeInterpreterCallItem",
    "CodeInterpreterFileOutput",
    "CodeInterpreterImageOutput",
    "CodeInterpreterLogsOutput",
    "CodeInterpreterServerTool",
    "CodexLocalShellTool",
    "CompactionItem",
    "CompletedEvent",
    "CompoundFilter",
    "CompoundFilterType",
    "ComputerUseServerTool",
    "ComputerUseServerToolEnvironment",
    "ConfigurationUpdateItem",
    "ConfigurationUpdateReasoning",
    "ConflictResponse",
    "ConflictResponseErrorData",
    "Container",
    "ContainerAuto",
    "ContainerAutoEnvironment",
    "ContainerAutoMemoryLimit",
    "ContainerFileCitation",
    "ContainerNetworkPolicy",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled",
    "ContainerReferenceEnvironment",
    "ContentEncryptedContent",
    "ContentPartAddedEvent",
    "ContentPartAddedEventPart",
    "ContentPartDeltaEvent",
    "ContentPartDoneEvent",
    "ContentPartDoneEventPart",
    "ContextCompactionItem",
    "ContextCompressionEngine",
    "ContextCompressionPlugin",
    "Contradiction",
    "CreatedEvent",
    "CreatePresetFromInferenceResponse",
    "Credits",
    "CreditsResponse",
    "CurrentKey",
    "CurrentKeyRateLimit",
    "CurrentKeyResponse",
    "CustomTool",
    "CustomToolCallInputDeltaEvent",
    "CustomToolCallInputDoneEvent",
    "CustomToolCallItem",
    "CustomToolCallOutputItem",
    "CustomToolCallOutputItemOutputInputImage",
    "CustomToolCallOutputItemOutputUnion1",
    "CustomToolCallOutputItemOutputUnion2",
    "DABenchmarkEntry",
    "DataCollection",
    "DatetimeServerTool",
    "DatetimeServerToolConfig",
    "DebugEvent",
    "DebugEventDebug",
    "DebugEventTimings",
    "DebugEventTimingsEvent",
    "DefaultParameters",
    "DeferredBm25Search",
    "DeferredCustomSearch",
    "DeferredRegexSearch",
    "DeferredToolsControl",
    "DeferredToolsSearchStrategy",
    "DeprecatedRoute",
    "EasyInputMessage",
    "EasyInputMessageContentInputImage",
    "EasyInputMessageContentUnion1",
    "EasyInputMessageContentUnion2",
    "EasyInputMessagePhaseUnion",
    "EasyInputMessageRoleUnion",
    "EdgeNetworkTimeoutResponse",
    "EdgeNetworkTimeoutResponseErrorData",
    "EndpointInfo",
    "EndpointsMetadata",
    "EndpointStatus",
    "Environment",
    "ErrorData",
    "ErrorEvent",
    "ErrorMetadata",
    "ErrorResponse",
    "FailableToolCallStatus",
    "FailedEvent",
    "FailedModel",
    "FileCitation",
    "FileParserPlugin",
    "FilePath",
    "FileSearchServerTool",
    "FileSearchServerToolValue1",
    "FileSearchServerToolValue2",
    "FilesServerTool",
    "FilesServerToolConfig",
    "Filters",
    "FiltersType",
    "FiltersUnion",
    "ForbiddenResponse",
    "ForbiddenResponseErrorData",
    "Format",
    "FormatGrammar",
    "FormatGrammarSyntax",
    "FormatJSONObjectConfig",
    "FormatJSONSchemaConfig",
    "Formats",
    "FormatText",
    "FormatTextConfig",
    "FunctionCallArgsDeltaEvent",
    "FunctionCallArgsDoneEvent",
    "FunctionCallItem",
    "FunctionCallItemSubagentItem",
    "FunctionCallOutputItem",
    "FunctionCallOutputItemOutputInputImage",
    "FunctionCallOutputItemOutputUnion1",
    "FunctionCallOutputItemOutputUnion2",
    "FunctionTool",
    "FunctionToolAllowedCaller",
    "FusionAnalysisResult",
    "FusionCallAnalysisCompletedEvent",
    "FusionCallAnalysisInProgressEvent",
    "FusionCallCompletedEvent",
    "FusionCallInProgressEvent",
    "FusionCallPanelAddedEvent",
    "FusionCallPanelCompletedEvent",
    "FusionCallPanelDeltaEvent",
    "FusionCallPanelFailedEvent",
    "FusionCallPanelReasoningDeltaEvent",
    "FusionPlugin",
    "FusionPluginTool",
    "FusionServerToolConfig",
    "FusionServerToolConfigReasoning",
    "FusionServerToolConfigReasoningEffort",
    "FusionServerToolConfigTool",
    "FusionServerToolOpenRouter",
    "FusionSource",
    "GatewayTimeoutResponseErrorData",
    "Generation",
    "GenerationApiType",
    "GenerationContentData",
    "GenerationContentDataInput",
    "GenerationContentError",
    "GenerationContentErrorAttempt",
    "GenerationContentMessages",
    "GenerationContentOutput",
    "GenerationContentPrompt",
    "GenerationContentResponse",
    "GenerationDataRegion",
    "GenerationResponse",
    "GetModelsDistillable",
    "GoneResponseErrorData",
    "HardDeny",
    "ImageConfig",
    "ImageGenCallCompletedEvent",
    "ImageGenCallGeneratingEvent",
    "ImageGenCallInProgressEvent",
    "ImageGenCallPartialImageEvent",
    "ImageGenerationServerTool",
    "ImageGenerationServerToolBackground",
    "ImageGenerationServerToolConfig",
    "ImageGenerationServerToolConfigUnion",
    "ImageGenerationServerToolInputFidelity",
    "ImageGenerationServerToolModeration",
    "ImageGenerationServerToolOpenRouter",
    "ImageGenerationServerToolOutputFormat",
    "ImageGenerationServerToolQuality",
    "ImageGenerationStatus",
    "IncompleteDetails",
    "IncompleteDetailsReason",
    "IncompleteEvent",
    "InProgressEvent",
    "InputAudio",
    "InputAudioInputAudio",
    "InputAudioInputAudioFormat",
    "InputFile",
    "InputImage",
    "InputImageDetail",
    "InputImageMask",
    "InputItem",
    "InputMessageItem",
    "InputMessageItemContentInputImage",
    "InputMessageItemContentUnion",
    "InputMessageItemRoleUnion",
    "InputModality",
    "Inputs",
    "InputsContent1",
    "InputsContent2",
    "InputsMessage",
    "InputsPhaseUnion",
    "InputsReasoning",
    "InputsStatusUnion1",
    "InputsStatusUnion2",
    "InputsUnion",
    "InputsUnion1",
    "InputText",
    "InputTokensDetails",
    "InputVideo",
    "InputVideoProcessing",
    "InstructType",
    "InternalServerResponse",
    "InternalServerResponseErrorData",
    "ItemReferenceItem",
    "JevRouterPlugin",
    "KeepaliveEvent",
    "LegacyWebSearchServerTool",
    "ListEndpointsResponse",
    "LocalShellCallItem",
    "LocalShellCallItemAction",
    "LocalShellCallOutputItem",
    "Logprob",
    "Match",
    "MaxPrice",
    "McpApprovalRequestItem",
    "McpApprovalResponseItem",
    "McpCallItem",
    "McpHTTPError",
    "McpListToolsItem",
    "McpListToolsItemTool",
    "McpProtocolError",
    "McpServerTool",
    "McpServerToolConnectorId",
    "McpToolCallError",
    "McpToolCallErrorObject",
    "McpToolExecutionError",
    "MessagePhase",
    "MetadataLevel",
    "Mode",
    "Model",
    "ModelAliasTarget",
    "ModelArchitecture",
    "ModelBenchmarks",
    "ModelCategory",
    "ModelEndpointsResponse",
    "ModelGroup",
    "ModelLinks",
    "ModelReasoning",
    "ModelRegion",
    "ModelResponse",
    "ModelsListLinks",
    "ModelsListResponse",
    "ModelSort",
    "ModerationPlugin",
    "NamespaceFunctionTool",
    "NamespaceFunctionToolAllowedCaller",
    "NamespaceTool",
    "NamespaceToolTool",
    "Never",
    "NotFoundResponse",
    "NotFoundResponseErrorData",
    "OpenAIResponseCustomToolCall",
    "OpenAIResponseCustomToolCallOutput",
    "OpenAIResponseCustomToolCallOutputOutput1",
    "OpenAIResponseCustomToolCallOutputOutput2",
    "OpenAIResponseFunctionToolCall",
    "OpenAIResponseFunctionToolCallOutput",
    "OpenAIResponseFunctionToolCallOutputOutput1",
    "OpenAIResponseFunctionToolCallOutputOutput2",
    "OpenAIResponseFunctionToolCallSubagentItem",
    "OpenAIResponseInputMessageItem",
    "OpenAIResponseInputMessageItemContent",
    "OpenAIResponseInputMessageItemRoleUnion",
    "OpenAIResponsesAnnotation",
    "OpenAIResponsesRefusalContent",
    "OpenAIResponsesResponseStatus",
    "OpenAIResponsesToolChoice",
    "OpenAIResponsesToolChoiceApplyPatch",
    "OpenAIResponsesToolChoiceFunction",
    "OpenAIResponsesToolChoiceShell",
    "OpenAIResponsesToolChoiceUnion",
    "OpenAIResponsesToolChoiceUnionEnum",
    "OpenAIResponsesToolChoiceUnionObject",
    "OpenAIResponsesTruncation",
    "OpenAIResponsesUsage",
    "OpenResponsesCreatedEvent",
    "OpenResponsesErrorField",
    "OpenResponsesErrorMetadata",
    "OpenResponsesErrorMetadataAlignment",
    "OpenResponsesInProgressEvent",
    "OpenResponsesLogProbs",
    "OpenResponsesResult",
    "OpenResponsesResultToolFunction",
    "OpenResponsesResultToolUnion",
    "OpenResponsesTopLogprobs",
    "OpenRouterMetadata",
    "Operation",
    "Outcome",
    "OutcomeExit",
    "OutcomeTimeout",
    "OutputAdvisorServerToolItem",
    "OutputApplyPatchCallItem",
    "OutputApplyPatchServerToolItem",
    "OutputArmorBlockedItem",
    "OutputBashServerToolItem",
    "OutputBashServerToolItemFile",
    "OutputBrowserUseServerToolItem",
    "OutputCodeInterpreterCallItem",
    "OutputCodeInterpreterCallItemOutput",
    "OutputCodeInterpreterCallItemStatus",
    "OutputCodeInterpreterServerToolItem",
    "OutputComputerCallItem",
    "OutputCustomToolCallItem",
    "OutputDatetimeItem",
    "OutputFileSearchCallItem",
    "OutputFileSearchServerToolItem",
    "OutputFilesServerToolItem",
    "OutputFunctionCallItem",
    "OutputFunctionCallItemStatusUnion",
    "OutputFunctionCallItemSubagentItem",
    "OutputFusionServerToolItem",
    "OutputFusionServerToolItemResponse",
    "OutputImageGenerationCallItem",
    "OutputImageGenerationServerToolItem",
    "OutputItemAddedEvent",
    "OutputItemApplyPatchCall",
    "OutputItemCodeInterpreterCall",
    "OutputItemCodeInterpreterCallOutput",
    "OutputItemCustomToolCall",
    "OutputItemDoneEvent",
    "OutputItemFileSearchCall",
    "OutputItemFunctionCall",
    "OutputItemFunctionCallStatusUnion",
    "OutputItemImageGenerationCall",
    "OutputItemReasoning",
    "OutputItemReasoningStatusUnion",
    "OutputItems",
    "OutputItemStatus",
    "OutputItemWebSearchCall",
    "OutputItemWebSearchCallActionFindInPage",
    "OutputItemWebSearchCallActionOpenPage",
    "OutputItemWebSearchCallActionSearch",
    "OutputItemWebSearchCallActionUnion",
    "OutputMcpServerToolItem",
    "OutputMemoryServerToolItem",
    "OutputMemoryServerToolItemAction",
    "OutputMessage",
    "OutputMessageContent",
    "OutputMessageItem",
    "OutputMessageItemContent",
    "OutputMessageItemPhaseUnion",
    "OutputMessageItemStatusUnion",
    "OutputMessagePhaseUnion",
    "OutputMessageStatusUnion",
    "OutputModality",
    "OutputModalityEnum",
    "OutputReasoningItem",
    "OutputReasoningItemStatusUnion",
    "OutputSearchModelsServerToolItem",
    "OutputShellCallItem",
    "OutputShellCallItemAction",
    "OutputShellCallOutputItem",
    "OutputShellCallOutputItemFile",
    "OutputShellServerToolItem",
    "OutputShellServerToolItemAction",
    "OutputShellServerToolItemFile",
    "OutputSubagentServerToolItem",
    "OutputTextEditorServerToolItem",
    "OutputTextEditorServerToolItemCommand",
    "OutputTokensDetails",
    "OutputToolSearchCallItem",
    "OutputToolSearchServerToolItem",
    "OutputWebFetchServerToolItem",
    "OutputWebSearchCallItem",
    "OutputWebSearchCallItemActionFindInPage",
    "OutputWebSearchCallItemActionOpenPage",
    "OutputWebSearchCallItemActionSearch",
    "OutputWebSearchCallItemActionUnion",
    "OutputWebSearchServerToolItem",
    "OutputWebSearchServerToolItemAction",
    "OutputWebSearchServerToolItemSource",
    "Parameter",
    "Parameters1",
    "Parameters2",
    "Parameters3",
    "ParetoRouterPlugin",
    "ParetoRouterPluginPriceSource",
    "PartialCoverage",
    "PayloadTooLargeResponse",
    "PayloadTooLargeResponseErrorData",
    "PaymentRequiredResponse",
    "PaymentRequiredResponseErrorData",
    "PDFParserEngine",
    "PDFParserOptions",
    "PendingSafetyCheck",
    "PercentileLatencyCutoffs",
    "PercentileStats",
    "PercentileThroughputCutoffs",
    "PerRequestLimits",
    "PipelineStage",
    "PipelineStageType",
    "PreferredMaxLatency",
    "PreferredMinThroughput",
    "PresetDesignatedVersion",
    "PresetEnum",
    "PresetStatus",
    "PresetWithDesignatedVersion",
    "Preview20250311WebSearchServerTool",
    "PreviewWebSearchServerTool",
    "PreviewWebSearchUserLocation",
    "PreviousError",
    "PricingOverride",
    "PromptCacheBreakpoint",
    "PromptCacheOptions",
    "Provider",
    "ProviderName",
    "ProviderOptions",
    "ProviderOverloadedResponse",
    "ProviderOverloadedResponseErrorData",
    "ProviderPreferences",
    "ProviderPreferencesIgnore",
    "ProviderPreferencesOnly",
    "ProviderPreferencesOrder",
    "ProviderPreferencesSort",
    "ProviderResponse",
    "ProviderResponseRoutedServiceTier",
    "ProviderSort",
    "ProviderSortConfig",
    "ProviderSortConfigPartition",
    "ProvidersResponse",
    "PublicEndpoint",
    "PublicPricing",
    "Quantization",
    "RankingOptions",
    "RankingOptionsRanker",
    "ReasoningConfig",
    "ReasoningContext",
    "ReasoningDeltaEvent",
    "ReasoningDoneEvent",
    "ReasoningEffort",
    "ReasoningFormat",
    "ReasoningItem",
    "ReasoningItemStatusUnion",
    "ReasoningMode",
    "ReasoningSampleDeltaEvent",
    "ReasoningSummaryPartAddedEvent",
    "ReasoningSummaryPartDoneEvent",
    "ReasoningSummaryText",
    "ReasoningSummaryTextDeltaEvent",
    "ReasoningSummaryTextDoneEvent",
    "ReasoningSummaryVerbosity",
    "ReasoningTextContent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
    "RequestMetadata",
    "RequestTimeoutResponse",
    "RequestTimeoutResponseErrorData",
    "RequireApproval",
    "RequireApprovalUnion",
    "RequireApprovalUnionEnum",
    "ResponseDoneEvent",
    "ResponseErrorEvent",
    "ResponseHealingPlugin",
    "ResponseIncludesEnum",
    "ResponseOutputText",
    "ResponseOutputTextTopLogprob",
    "ResponseQueuedEvent",
    "ResponsesErrorField",
    "ResponsesRequest",
    "ResponsesRequestPlugin",
    "ResponsesRequestServiceTier",
    "ResponsesRequestStop",
    "ResponsesRequestToolFunction",
    "ResponsesRequestToolUnion",
    "ResponsesStreamingResponse",
    "RouterAttempt",
    "RouterParams",
    "RoutingStrategy",
    "SandboxSleepAfterSeconds",
    "SearchContextSizeEnum",
    "SearchModelsServerToolConfig",
    "SearchModelsServerToolOpenRouter",
    "SearchQualityLevel",
    "ServerToolUseDetails",
    "ServiceTier",
    "ServiceUnavailableResponse",
    "ServiceUnavailableResponseErrorData",
    "ShellCallItem",
    "ShellCallItemAction",
    "ShellCallOutputContent",
    "ShellCallOutputItem",
    "ShellCallOutputItemFile",
    "ShellCallStatus",
    "ShellServerTool",
    "ShellServerToolConfig",
    "ShellServerToolEngine",
    "ShellServerToolEnvironment",
    "ShellServerToolOpenRouter",
    "SoftDeny",
    "Stance",
    "StopServerToolsWhen",
    "StopServerToolsWhenCondition",
    "StopServerToolsWhenFinishReasonIs",
    "StopServerToolsWhenHasToolCall",
    "StopServerToolsWhenMaxCost",
    "StopServerToolsWhenMaxTokensUsed",
    "StopServerToolsWhenStepCountIs",
    "StoredPromptTemplate",
    "StreamEvents",
    "StreamEventsResponseCompleted",
    "StreamEventsResponseFailed",
    "StreamEventsResponseIncomplete",
    "StreamEventsResponseOutputItemAdded",
    "StreamEventsResponseOutputItemDone",
    "StreamLogprob",
    "StreamLogprobTopLogprob",
    "SubagentNestedTool",
    "SubagentReasoning",
    "SubagentReasoningEffort",
    "SubagentServerToolConfig",
    "SubagentServerToolOpenRouter",
    "SwitchyardRouterPlugin",
    "SwitchyardRouterPluginAlgorithm",
    "TextConfig",
    "TextDeltaEvent",
    "TextDoneEvent",
    "TextExtendedConfig",
    "TextExtendedConfigVerbosity",
    "ToolCallStatus",
    "ToolChoiceAllowed",
    "ToolSearchCallItem",
    "ToolSearchCallItemExecution",
    "ToolSearchOutputItem",
    "ToolSearchOutputItemExecution",
    "ToolSearchOutputItemTool",
    "ToolSearchOutputItemToolFunction",
    "ToolSearchOutputItemToolUnion",
    "ToolSearchServerTool",
    "ToolSearchServerToolConfig",
    "ToolUses",
    "ToolUsesEvaluated",
    "ToolUsesEvaluatedOutcome",
    "ToolUsesSkipped",
    "ToolUsesUnavailable",
    "TooManyRequestsResponse",
    "TooManyRequestsResponseErrorData",
    "TopProviderInfo",
    "TraceConfig",
    "Truncation",
    "Type",
    "UnauthorizedResponse",
    "UnauthorizedResponseErrorData",
    "UniqueInsight",
    "UnknownAgentMessageItemContentUnion",
    "UnknownAlignmentCallRecord",
    "UnknownAlignmentResponsesRejected",
    "UnknownApplyPatchCallOperation",
    "UnknownBaseInputsContent1",
    "UnknownBaseInputsUnion1",
    "UnknownBashServerToolEnvironment",
    "UnknownContainerNetworkPolicy",
    "UnknownContentPartAddedEventPart",
    "UnknownContentPartDoneEventPart",
    "UnknownCustomToolCallOutputItemOutputUnion1",
    "UnknownDeferredToolsSearchStrategy",
    "UnknownEasyInputMessageContentUnion1",
    "UnknownFiltersUnion",
    "UnknownFormat",
    "UnknownFormats",
    "UnknownFunctionCallOutputItemOutputUnion1",
    "UnknownInputItem",
    "UnknownInputMessageItemContentUnion",
    "UnknownInputsContent1",
    "UnknownInputsUnion1",
    "UnknownMcpToolCallErrorObject",
    "UnknownNamespaceToolTool",
    "UnknownOpenAIResponseCustomToolCallOutputOutput1",
    "UnknownOpenAIResponseFunctionToolCallOutputOutput1",
    "UnknownOpenAIResponseInputMessageItemContent",
    "UnknownOpenAIResponsesAnnotation",
    "UnknownOpenAIResponsesToolChoiceUnionObject",
    "UnknownOpenResponsesResultToolUnion",
    "UnknownOperation",
    "UnknownOutcome",
    "UnknownOutputCodeInterpreterCallItemOutput",
    "UnknownOutputItemCodeInterpreterCallOutput",
    "UnknownOutputItems",
    "UnknownOutputItemWebSearchCallActionUnion",
    "UnknownOutputMessageContent",
    "UnknownOutputMessageItemContent",
    "UnknownOutputWebSearchCallItemActionUnion",
    "UnknownResponsesRequestPlugin",
    "UnknownResponsesRequestToolUnion",
    "UnknownShellServerToolEnvironment",
    "UnknownStopServerToolsWhenCondition",
    "UnknownStreamEvents",
    "UnknownToolUses",
    "UnknownVariablesObject",
    "UnprocessableEntityResponse",
    "UnprocessableEntityResponseErrorData",
    "URLCitation",
    "Usage",
    "UsageCostDetails",
    "UserLocation",
    "Variables",
    "VariablesObject",
    "WebFetchEngineEnum",
    "WebFetchPlugin",
    "WebFetchServerTool",
    "WebFetchServerToolConfig",
    "WebSearchCallCompletedEvent",
    "WebSearchCallInProgressEvent",
    "WebSearchCallSearchingEvent",
    "WebSearchDomainFilter",
    "WebSearchEngine",
    "WebSearchEngineEnum",
    "WebSearchMode",
    "WebSearchPlugin",
    "WebSearchServerTool",
    "WebSearchServerToolConfig",
    "WebSearchServerToolOpenRouter",
    "WebSearchSource",
    "WebSearchStatus",
    "WebSearchUserLocation",
    "WebSearchUserLocationServerTool",
    "XSearchOptions",
]


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        target = ALIASES.get(name, name)
        if target not in MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{MODULES[target]}", __name__), target)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES, *ALIASES})
