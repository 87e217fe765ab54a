# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""JSON as TypedDicts: plain dicts that a type checker knows. In what requests hold, models and these mix at any depth."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, Union

from .runtime import PACKAGE
from .runtime.annotations import make_evaluable

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict  # the one that pydantic takes on Python 3.11

if TYPE_CHECKING:
    from .models import (
        AdditionalToolsItem,
        AdditionalToolsItemRole,
        AdditionalToolsItemTool,
        AdvisorReasoning,
        AdvisorReasoningEffort,
        AdvisorServerToolConfig,
        AdvisorServerToolOpenRouter,
        Agent,
        AgentMessageItem,
        AlignmentPlugin,
        AlignmentPluginMode,
        AlignmentRule,
        AlignmentRuleWatchItem,
        AlignmentUnavailableCallRecordReason,
        AllowedTools,
        Always,
        AnthropicCacheControlDirective,
        AnthropicCacheControlTTL,
        APIErrorType,
        ApplyPatchCallItem,
        ApplyPatchCallOutputItem,
        ApplyPatchCallOutputItemStatus,
        ApplyPatchCallStatus,
        ApplyPatchCreateFileOperation,
        ApplyPatchDeleteFileOperation,
        ApplyPatchEngineEnum,
        ApplyPatchServerTool,
        ApplyPatchServerToolConfig,
        ApplyPatchServerToolOpenRouter,
        ApplyPatchUpdateFileOperation,
        ArmorAutoMode,
        ArmorContext,
        ArmorEnvironmentEntry,
        ArmorPlugin,
        ArmorPluginMode,
        ArmorPluginOnError,
        ArmorPluginOutputMode,
        ArmorRule,
        AutoBetaRouterPlugin,
        AutoBetaRouterPluginCostTier,
        AutoRouterPlugin,
        AutoRouterPluginCostTier,
        AvailabilityCode,
        BashServerTool,
        BashServerToolConfig,
        BashServerToolEngine,
        ChatDebugOptions,
        CodeEnum,
        CodeInterpreterFileOutput,
        CodeInterpreterImageOutput,
        CodeInterpreterLogsOutput,
        CodeInterpreterServerTool,
        CodexLocalShellTool,
        CompactionItem,
        CompoundFilter,
        CompoundFilterType,
        ComputerUseServerTool,
        ComputerUseServerToolEnvironment,
        ConfigurationUpdateItem,
        ConfigurationUpdateReasoning,
        ContainerAuto,
        ContainerAutoEnvironment,
        ContainerAutoMemoryLimit,
        ContainerNetworkPolicyAllowlist,
        ContainerNetworkPolicyDisabled,
        ContainerReferenceEnvironment,
        ContentEncryptedContent,
        ContextCompactionItem,
        ContextCompressionEngine,
        ContextCompressionPlugin,
        Contradiction,
        CustomTool,
        CustomToolCallItem,
        CustomToolCallOutputItem,
        DataCollection,
        DatetimeServerTool,
        DatetimeServerToolConfig,
        DebugEventTimingsEvent,
        DeferredBm25Search,
        DeferredCustomSearch,
        DeferredRegexSearch,
        DeferredToolsControl,
        DeprecatedRoute,
        EasyInputMessage,
        EasyInputMessageRoleUnion,
        EndpointStatus,
        FailableToolCallStatus,
        FailedModel,
        FileCitation,
        FileParserPlugin,
        FilePath,
        FileSearchServerTool,
        FilesServerTool,
        FilesServerToolConfig,
        Filters,
        FiltersType,
        FormatGrammar,
        FormatGrammarSyntax,
        FormatJSONObjectConfig,
        FormatJSONSchemaConfig,
        FormatText,
        FormatTextConfig,
        FunctionCallItem,
        FunctionCallItemSubagentItem,
        FunctionCallOutputItem,
        FunctionTool,
        FunctionToolAllowedCaller,
        FusionAnalysisResult,
        FusionPlugin,
        FusionPluginTool,
        FusionServerToolConfig,
        FusionServerToolConfigReasoning,
        FusionServerToolConfigReasoningEffort,
        FusionServerToolConfigTool,
        FusionServerToolOpenRouter,
        FusionSource,
        GenerationApiType,
        GenerationDataRegion,
        ImageGenerationServerTool,
        ImageGenerationServerToolBackground,
        ImageGenerationServerToolConfig,
        ImageGenerationServerToolInputFidelity,
        ImageGenerationServerToolModeration,
        ImageGenerationServerToolOpenRouter,
        ImageGenerationServerToolOutputFormat,
        ImageGenerationServerToolQuality,
        ImageGenerationStatus,
        IncompleteDetailsReason,
        InputAudio,
        InputAudioInputAudio,
        InputAudioInputAudioFormat,
        InputFile,
        InputImage,
        InputImageDetail,
        InputImageMask,
        InputMessageItem,
        InputMessageItemRoleUnion,
        InputModality,
        InputText,
        InputVideo,
        InputVideoProcessing,
        InstructType,
        ItemReferenceItem,
        JevRouterPlugin,
        LegacyWebSearchServerTool,
        LocalShellCallItem,
        LocalShellCallItemAction,
        LocalShellCallOutputItem,
        Logprob,
        Match,
        MaxPrice,
        McpApprovalRequestItem,
        McpApprovalResponseItem,
        McpCallItem,
        McpHTTPError,
        McpListToolsItem,
        McpListToolsItemTool,
        McpProtocolError,
        McpServerTool,
        McpServerToolConnectorId,
        McpToolExecutionError,
        MessagePhase,
        Mode,
        ModelGroup,
        ModerationPlugin,
        NamespaceFunctionTool,
        NamespaceFunctionToolAllowedCaller,
        NamespaceTool,
        Never,
        OpenAIResponsesRefusalContent,
        OpenAIResponsesResponseStatus,
        OpenAIResponsesToolChoice,
        OpenAIResponsesToolChoiceApplyPatch,
        OpenAIResponsesToolChoiceFunction,
        OpenAIResponsesToolChoiceShell,
        OpenAIResponsesToolChoiceUnionEnum,
        OutcomeExit,
        OutcomeTimeout,
        OutputAdvisorServerToolItem,
        OutputApplyPatchCallItem,
        OutputApplyPatchServerToolItem,
        OutputArmorBlockedItem,
        OutputBashServerToolItem,
        OutputBashServerToolItemFile,
        OutputBrowserUseServerToolItem,
        OutputCodeInterpreterCallItem,
        OutputCodeInterpreterCallItemStatus,
        OutputCodeInterpreterServerToolItem,
        OutputComputerCallItem,
        OutputCustomToolCallItem,
        OutputDatetimeItem,
        OutputFileSearchCallItem,
        OutputFileSearchServerToolItem,
        OutputFilesServerToolItem,
        OutputFunctionCallItem,
        OutputFunctionCallItemSubagentItem,
        OutputFusionServerToolItem,
        OutputFusionServerToolItemResponse,
        OutputImageGenerationCallItem,
        OutputImageGenerationServerToolItem,
        OutputItemStatus,
        OutputMcpServerToolItem,
        OutputMemoryServerToolItem,
        OutputMemoryServerToolItemAction,
        OutputMessageItem,
        OutputModality,
        OutputModalityEnum,
        OutputReasoningItem,
        OutputSearchModelsServerToolItem,
        OutputShellCallItem,
        OutputShellCallItemAction,
        OutputShellCallOutputItem,
        OutputShellCallOutputItemFile,
        OutputShellServerToolItem,
        OutputShellServerToolItemAction,
        OutputShellServerToolItemFile,
        OutputSubagentServerToolItem,
        OutputTextEditorServerToolItem,
        OutputTextEditorServerToolItemCommand,
        OutputToolSearchCallItem,
        OutputToolSearchServerToolItem,
        OutputWebFetchServerToolItem,
        OutputWebSearchCallItem,
        OutputWebSearchCallItemActionFindInPage,
        OutputWebSearchCallItemActionOpenPage,
        OutputWebSearchCallItemActionSearch,
        OutputWebSearchServerToolItem,
        OutputWebSearchServerToolItemAction,
        OutputWebSearchServerToolItemSource,
        Parameter,
        ParetoRouterPlugin,
        ParetoRouterPluginPriceSource,
        PartialCoverage,
        PDFParserEngine,
        PDFParserOptions,
        PendingSafetyCheck,
        PercentileLatencyCutoffs,
        PercentileThroughputCutoffs,
        PipelineStageType,
        PresetEnum,
        PresetStatus,
        Preview20250311WebSearchServerTool,
        PreviewWebSearchServerTool,
        PreviewWebSearchUserLocation,
        PromptCacheBreakpoint,
        PromptCacheOptions,
        ProviderName,
        ProviderOptions,
        ProviderPreferences,
        ProviderResponseRoutedServiceTier,
        ProviderSort,
        ProviderSortConfig,
        ProviderSortConfigPartition,
        Quantization,
        RankingOptions,
        RankingOptionsRanker,
        ReasoningConfig,
        ReasoningContext,
        ReasoningEffort,
        ReasoningFormat,
        ReasoningMode,
        ReasoningSummaryText,
        ReasoningSummaryVerbosity,
        ReasoningTextContent,
        RequireApproval,
        RequireApprovalUnionEnum,
        ResponseHealingPlugin,
        ResponseIncludesEnum,
        ResponseOutputText,
        ResponseOutputTextTopLogprob,
        ResponsesRequestServiceTier,
        RoutingStrategy,
        SandboxSleepAfterSeconds,
        SearchContextSizeEnum,
        SearchModelsServerToolConfig,
        SearchModelsServerToolOpenRouter,
        SearchQualityLevel,
        ServiceTier,
        ShellCallItem,
        ShellCallItemAction,
        ShellCallOutputContent,
        ShellCallOutputItem,
        ShellCallOutputItemFile,
        ShellCallStatus,
        ShellServerTool,
        ShellServerToolConfig,
        ShellServerToolEngine,
        ShellServerToolOpenRouter,
        Stance,
        StopServerToolsWhenFinishReasonIs,
        StopServerToolsWhenHasToolCall,
        StopServerToolsWhenMaxCost,
        StopServerToolsWhenMaxTokensUsed,
        StopServerToolsWhenStepCountIs,
        StoredPromptTemplate,
        SubagentNestedTool,
        SubagentReasoning,
        SubagentReasoningEffort,
        SubagentServerToolConfig,
        SubagentServerToolOpenRouter,
        SwitchyardRouterPlugin,
        SwitchyardRouterPluginAlgorithm,
        TextExtendedConfig,
        TextExtendedConfigVerbosity,
        ToolCallStatus,
        ToolChoiceAllowed,
        ToolSearchCallItem,
        ToolSearchCallItemExecution,
        ToolSearchOutputItem,
        ToolSearchOutputItemExecution,
        ToolSearchServerTool,
        ToolSearchServerToolConfig,
        ToolUsesEvaluatedOutcome,
        TraceConfig,
        Truncation,
        Type,
        UniqueInsight,
        UnknownAgentMessageItemContentUnion,
        UnknownAlignmentCallRecord,
        UnknownApplyPatchCallOperation,
        UnknownBashServerToolEnvironment,
        UnknownContainerNetworkPolicy,
        UnknownContentPartAddedEventPart,
        UnknownContentPartDoneEventPart,
        UnknownDeferredToolsSearchStrategy,
        UnknownEasyInputMessageContentUnion1,
        UnknownFiltersUnion,
        UnknownFormat,
        UnknownFormats,
        UnknownFunctionCallOutputItemOutputUnion1,
        UnknownInputItem,
        UnknownMcpToolCallErrorObject,
        UnknownNamespaceToolTool,
        UnknownOpenAIResponsesAnnotation,
        UnknownOpenAIResponsesToolChoiceUnionObject,
        UnknownOutcome,
        UnknownOutputCodeInterpreterCallItemOutput,
        UnknownOutputItems,
        UnknownOutputMessageItemContent,
        UnknownOutputWebSearchCallItemActionUnion,
        UnknownResponsesRequestPlugin,
        UnknownResponsesRequestToolUnion,
        UnknownShellServerToolEnvironment,
        UnknownStopServerToolsWhenCondition,
        UnknownStreamEvents,
        UnknownToolUses,
        UnknownVariablesObject,
        URLCitation,
        UserLocation,
        WebFetchEngineEnum,
        WebFetchPlugin,
        WebFetchServerTool,
        WebFetchServerToolConfig,
        WebSearchDomainFilter,
        WebSearchEngine,
        WebSearchEngineEnum,
        WebSearchMode,
        WebSearchPlugin,
        WebSearchServerTool,
        WebSearchServerToolConfig,
        WebSearchServerToolOpenRouter,
        WebSearchSource,
        WebSearchStatus,
        WebSearchUserLocation,
        WebSearchUserLocationServerTool,
        XSearchOptions,
    )


class ResponsesRequestParams(TypedDict, total=False):
    """`ResponsesRequestTypedDict` without stream, tools: for functions that take the rest as keyword arguments.

    Each may be None, which such a function omits where null means nothing.
    """

    model: str | None
    """Model to use, as `author/name`.

    If omitted, the account's default model is used.
"""
    models: Iterable[str] | None
    """Models to use, in order of preference.

    If one fails or is unavailable, the next one is used.
"""
    provider: ProviderPreferences | ProviderPreferencesTypedDict | None
    """Preferences for which providers may serve the request, and in what order.

    If null or absent, OpenRouter chooses.
"""
    route: DeprecatedRoute | None
    """Deprecated.

    Use `provider.sort.partition` instead.
"""
    service_tier: ResponsesRequestServiceTier | None
    """Service tier to use for the request.

    `service_tier` of the response has the tier that was used.
"""
    plugins: Iterable[ResponsesRequestPluginTypedDict] | None
    """Plugins to enable for the request, with their settings.

    `id` names the plugin.
"""
    input: InputsUnionTypedDict | None
    """Input to the model.

    A string is shorthand for a single user message.
"""
    instructions: str | None
    """System message inserted before `input`.

    It applies to this request only.
"""
    prompt: StoredPromptTemplate | StoredPromptTemplateTypedDict | None
    """Prompt template stored at the provider, with values for its variables."""
    previous_response_id: Any
    """Must be null or absent; any other value is rejected with status 400.

    The API stores no responses, so repeat earlier turns in `input`.
"""
    truncation: Truncation | None
    """How to handle input that exceeds the model's context window."""
    text: TextExtendedConfig | TextExtendedConfigTypedDict | None
    """Format and verbosity of the text output.

    If absent, the output is plain text.
"""
    modalities: Iterable[OutputModalityEnum] | None
    """Types of output to generate.

    The model has to support each of them.
"""
    image_config: Mapping[str, ImageConfigTypedDict] | None
    """Settings for generated images, such as `aspect_ratio`.

    The supported keys depend on the model and its provider.
"""
    include: Iterable[ResponseIncludesEnum] | None
    """Additional data to include in the output."""
    max_output_tokens: float | None
    """Maximum number of output tokens, including reasoning tokens.

    A response that reaches it has the status `incomplete`. If null or absent, the model's own limit applies.
"""
    stop: ResponsesRequestStopTypedDict | None
    """Sequences at which generation stops, at most 4."""
    reasoning: ReasoningConfig | ReasoningConfigTypedDict | None
    """Settings for reasoning models.

    If null or absent, the model's defaults apply.
"""
    temperature: float | None
    """Sampling temperature.

    Higher values make the output more random, lower values more deterministic. Most models accept 0 to 2.
"""
    top_p: float | None
    """Nucleus sampling threshold, 0 to 1.

    Only the most likely tokens whose cumulative probability reaches it are considered.
"""
    top_k: int | None
    """Top-k sampling: only this many of the most likely tokens are considered.

    Not every model supports it.
"""
    frequency_penalty: float | None
    """Penalizes tokens by how often they have occurred so far.

    Negative values encourage repetition. Usually -2 to 2.
"""
    presence_penalty: float | None
    """Penalizes tokens that have occurred so far, regardless of how often.

    Usually -2 to 2.
"""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position of the output, with their log probabilities."""
    tool_choice: OpenAIResponsesToolChoiceUnionTypedDict | None
    """Which tool the model calls, if any."""
    parallel_tool_calls: bool | None
    """Whether the model may make several tool calls in one turn."""
    max_tool_calls: int | None
    """Maximum number of rounds of server tools such as `openrouter:web_search`.

    30 is both the default and the maximum. Has no effect if `stop_server_tools_when` is set.
"""
    stop_server_tools_when: StopServerToolsWhenTypedDict | None
    """Conditions that end the rounds of server tools.

    Replaces `max_tool_calls`.
"""
    deferred_tools: DeferredToolsControl | DeferredToolsControlTypedDict | None
    """Settings for tools with `defer_loading`, whose definitions are loaded only when the model searches for them.

    If absent, deferred tools are off.
"""
    cache_control: AnthropicCacheControlDirective | AnthropicCacheControlDirectiveTypedDict | None
    """Enables automatic prompt caching: the breakpoint is placed at the last cacheable part of the request."""
    prompt_cache_key: str | None
    """Cache key for requests with a common prefix.

    It improves the hit rate of the provider's prompt cache.
"""
    prompt_cache_options: PromptCacheOptions | PromptCacheOptionsTypedDict | None
    """Prompt cache settings for the whole request.

    For OpenAI models from GPT-5.6 on.
"""
    user: str | None
    """ID of your end user, used to attribute abuse to one user rather than to your whole account.

    At most 256 characters; older pages of the API say 128.
"""
    session_id: str | None
    """ID that groups the requests of a conversation or agent run.

    The requests are routed to the same provider, which improves prompt caching, and are shown together. At most 256
    characters; older pages of the API say 128.
"""
    safety_identifier: str | None
    """Stable identifier of your end user, such as a hash.

    Providers receive it only in hashed form. Without it, a provider may block your whole account for one user's
    abuse.
"""
    metadata: RequestMetadataTypedDict | None
    """Custom labels for the request.

    The response repeats them.
"""
    trace: TraceConfig | TraceConfigTypedDict | None
    """Tracing metadata for your observability tools."""
    background: bool | None
    """Runs the request in the background, as in OpenAI's API.

    OpenRouter does not store results for later retrieval.
"""
    store: Literal[False] | None
    """Whether to store the response.

    Only false is accepted; true is rejected with status 400.
"""
    debug: ChatDebugOptions | ChatDebugOptionsTypedDict | None
    """Debugging options.

    Only with `stream` set to true.
"""


class ResponsesRequestTypedDict(TypedDict, total=False):
    """Body of `POST /responses`.

    The schema requires no field; a useful request has `input` and either `model` or `models`. The API is stateless,
    so `input` holds the whole conversation.
    """

    model: str
    """Model to use, as `author/name`.

    If omitted, the account's default model is used.
"""
    models: Iterable[str]
    """Models to use, in order of preference.

    If one fails or is unavailable, the next one is used.
"""
    provider: ProviderPreferences | ProviderPreferencesTypedDict | None
    """Preferences for which providers may serve the request, and in what order.

    If null or absent, OpenRouter chooses.
"""
    route: DeprecatedRoute | None
    """Deprecated.

    Use `provider.sort.partition` instead.
"""
    service_tier: ResponsesRequestServiceTier | None
    """Service tier to use for the request.

    `service_tier` of the response has the tier that was used.
"""
    plugins: Iterable[ResponsesRequestPluginTypedDict]
    """Plugins to enable for the request, with their settings.

    `id` names the plugin.
"""
    input: InputsUnionTypedDict
    """Input to the model.

    A string is shorthand for a single user message.
"""
    instructions: str | None
    """System message inserted before `input`.

    It applies to this request only.
"""
    prompt: StoredPromptTemplate | StoredPromptTemplateTypedDict | None
    """Prompt template stored at the provider, with values for its variables."""
    previous_response_id: Any
    """Must be null or absent; any other value is rejected with status 400.

    The API stores no responses, so repeat earlier turns in `input`.
"""
    truncation: Truncation | None
    """How to handle input that exceeds the model's context window."""
    stream: bool
    """Whether to stream the response as server-sent events while it is generated, instead of returning one JSON body."""
    text: TextExtendedConfig | TextExtendedConfigTypedDict
    """Format and verbosity of the text output.

    If absent, the output is plain text.
"""
    modalities: Iterable[OutputModalityEnum]
    """Types of output to generate.

    The model has to support each of them.
"""
    image_config: Mapping[str, ImageConfigTypedDict]
    """Settings for generated images, such as `aspect_ratio`.

    The supported keys depend on the model and its provider.
"""
    include: Iterable[ResponseIncludesEnum] | None
    """Additional data to include in the output."""
    max_output_tokens: float | None
    """Maximum number of output tokens, including reasoning tokens.

    A response that reaches it has the status `incomplete`. If null or absent, the model's own limit applies.
"""
    stop: ResponsesRequestStopTypedDict | None
    """Sequences at which generation stops, at most 4."""
    reasoning: ReasoningConfig | ReasoningConfigTypedDict | None
    """Settings for reasoning models.

    If null or absent, the model's defaults apply.
"""
    temperature: float | None
    """Sampling temperature.

    Higher values make the output more random, lower values more deterministic. Most models accept 0 to 2.
"""
    top_p: float | None
    """Nucleus sampling threshold, 0 to 1.

    Only the most likely tokens whose cumulative probability reaches it are considered.
"""
    top_k: int
    """Top-k sampling: only this many of the most likely tokens are considered.

    Not every model supports it.
"""
    frequency_penalty: float | None
    """Penalizes tokens by how often they have occurred so far.

    Negative values encourage repetition. Usually -2 to 2.
"""
    presence_penalty: float | None
    """Penalizes tokens that have occurred so far, regardless of how often.

    Usually -2 to 2.
"""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position of the output, with their log probabilities."""
    tools: Iterable[ResponsesRequestToolUnionTypedDict]
    """Tools that the model may call: functions and custom tools that your code runs, and tools that the server runs."""
    tool_choice: OpenAIResponsesToolChoiceUnionTypedDict
    """Which tool the model calls, if any."""
    parallel_tool_calls: bool | None
    """Whether the model may make several tool calls in one turn."""
    max_tool_calls: int | None
    """Maximum number of rounds of server tools such as `openrouter:web_search`.

    30 is both the default and the maximum. Has no effect if `stop_server_tools_when` is set.
"""
    stop_server_tools_when: StopServerToolsWhenTypedDict
    """Conditions that end the rounds of server tools.

    Replaces `max_tool_calls`.
"""
    deferred_tools: DeferredToolsControl | DeferredToolsControlTypedDict
    """Settings for tools with `defer_loading`, whose definitions are loaded only when the model searches for them.

    If absent, deferred tools are off.
"""
    cache_control: AnthropicCacheControlDirective | AnthropicCacheControlDirectiveTypedDict
    """Enables automatic prompt caching: the breakpoint is placed at the last cacheable part of the request."""
    prompt_cache_key: str | None
    """Cache key for requests with a common prefix.

    It improves the hit rate of the provider's prompt cache.
"""
    prompt_cache_options: PromptCacheOptions | PromptCacheOptionsTypedDict | None
    """Prompt cache settings for the whole request.

    For OpenAI models from GPT-5.6 on.
"""
    user: str
    """ID of your end user, used to attribute abuse to one user rather than to your whole account.

    At most 256 characters; older pages of the API say 128.
"""
    session_id: str
    """ID that groups the requests of a conversation or agent run.

    The requests are routed to the same provider, which improves prompt caching, and are shown together. At most 256
    characters; older pages of the API say 128.
"""
    safety_identifier: str | None
    """Stable identifier of your end user, such as a hash.

    Providers receive it only in hashed form. Without it, a provider may block your whole account for one user's
    abuse.
"""
    metadata: RequestMetadataTypedDict | None
    """Custom labels for the request.

    The response repeats them.
"""
    trace: TraceConfig | TraceConfigTypedDict
    """Tracing metadata for your observability tools."""
    background: bool | None
    """Runs the request in the background, as in OpenAI's API.

    OpenRouter does not store results for later retrieval.
"""
    store: Literal[False]
    """Whether to store the response.

    Only false is accepted; true is rejected with status 400.
"""
    debug: ChatDebugOptions | ChatDebugOptionsTypedDict
    """Debugging options.

    Only with `stream` set to true.
"""


RequestMetadataTypedDict: TypeAlias = "Mapping[str, str]"


InputsUnionTypedDict: TypeAlias = Union[str, "Iterable[InputItemTypedDict]"]


InputItemTypedDict: TypeAlias = Union[
    "EasyInputMessage",
    "EasyInputMessageTypedDict",
    "InputMessageItem",
    "InputMessageItemTypedDict",
    "AgentMessageItem",
    "AgentMessageItemTypedDict",
    "FunctionCallItem",
    "FunctionCallItemTypedDict",
    "FunctionCallOutputItem",
    "FunctionCallOutputItemTypedDict",
    "CustomToolCallItem",
    "CustomToolCallItemTypedDict",
    "CustomToolCallOutputItem",
    "CustomToolCallOutputItemTypedDict",
    "ApplyPatchCallItem",
    "ApplyPatchCallItemTypedDict",
    "ApplyPatchCallOutputItem",
    "ApplyPatchCallOutputItemTypedDict",
    "LocalShellCallItem",
    "LocalShellCallItemTypedDict",
    "LocalShellCallOutputItem",
    "LocalShellCallOutputItemTypedDict",
    "ShellCallItem",
    "ShellCallItemTypedDict",
    "ShellCallOutputItem",
    "ShellCallOutputItemTypedDict",
    "ToolSearchCallItem",
    "ToolSearchCallItemTypedDict",
    "ToolSearchOutputItem",
    "ToolSearchOutputItemTypedDict",
    "McpListToolsItem",
    "McpListToolsItemTypedDict",
    "McpApprovalRequestItem",
    "McpApprovalRequestItemTypedDict",
    "McpApprovalResponseItem",
    "McpApprovalResponseItemTypedDict",
    "McpCallItem",
    "McpCallItemTypedDict",
    "AdditionalToolsItem",
    "AdditionalToolsItemTypedDict",
    "CompactionItem",
    "CompactionItemTypedDict",
    "ConfigurationUpdateItem",
    "ConfigurationUpdateItemTypedDict",
    "ContextCompactionItem",
    "ContextCompactionItemTypedDict",
    "ItemReferenceItem",
    "ItemReferenceItemTypedDict",
    "OutputItemsTypedDict",
    "UnknownInputItem",
]


class StoredPromptTemplateTypedDict(TypedDict, total=False):
    """Reference to a prompt template stored at the provider."""

    id: Required[str]
    """ID of the template."""
    variables: Mapping[str, VariablesTypedDict] | None
    """Values for the template's variables, by name.

    Null or absent if it has none.
"""


VariablesTypedDict: TypeAlias = Union[str, "VariablesObjectTypedDict"]


class ReasoningConfigTypedDict(TypedDict, total=False):
    """Settings for reasoning models.

    `effort` and `max_tokens` are two ways to limit reasoning.
    """

    enabled: bool | None
    """Whether reasoning is enabled.

    If null or absent, the other settings and the model's default decide.
"""
    effort: ReasoningEffort | None
    """Reasoning effort.

    If null or absent, the model's default applies.
"""
    max_tokens: int | None
    """Maximum number of reasoning tokens, for models that take a token budget instead of an effort level."""
    summary: ReasoningSummaryVerbosity | None
    """Level of detail of the reasoning summary.

    If null or absent, no summary is requested.
"""
    context: ReasoningContext | None
    """Which earlier reasoning the model can see.

    Null or absent means `auto`.
"""
    mode: ReasoningMode | None
    """Reasoning mode, for models that have more than one.

    Null or absent means `standard`.
"""


TextExtendedConfigTypedDict = TypedDict(
    "TextExtendedConfigTypedDict",
    {
        "format": "FormatsTypedDict",
        "format_": "FormatsTypedDict",
        "verbosity": "TextExtendedConfigVerbosity | None",
    },
    total=False,
)
"""Settings of the text output.

Keys:
    format: Format of the text output: plain text, any JSON object, or JSON that follows a schema. Observed:
        sometimes absent in responses.
    format_: The same as `format`.
    verbosity: Verbosity of the output. If null or absent, the model's default applies.
"""


FormatsTypedDict: TypeAlias = Union[
    "FormatTextConfig",
    "FormatTextConfigTypedDict",
    "FormatJSONObjectConfig",
    "FormatJSONObjectConfigTypedDict",
    "FormatJSONSchemaConfig",
    "FormatJSONSchemaConfigTypedDict",
    "UnknownFormats",
]


class FormatTextConfigTypedDict(TypedDict, total=False):
    """Plain text output.

    This is the default.
    """

    type: Required[Literal["text"]]
    """Type of the format, always `text`."""


class FormatJSONObjectConfigTypedDict(TypedDict, total=False):
    """JSON object output.

    The prompt has to ask for JSON as well. To enforce a schema, use `json_schema`.
    """

    type: Required[Literal["json_object"]]
    """Type of the format, always `json_object`."""


FormatJSONSchemaConfigTypedDict = TypedDict(
    "FormatJSONSchemaConfigTypedDict",
    {
        "type": 'Required[Literal["json_schema"]]',
        "name": "Required[str]",
        "description": "str",
        "schema": "Mapping[str, Any]",
        "schema_": "Mapping[str, Any]",
        "strict": "bool | None",
    },
    total=False,
)
"""JSON output that follows a JSON Schema.

Keys:
    type: Type of the format, always `json_schema`.
    name: Name of the format. The model may see it.
    description: Description of the format, for the model.
    schema: JSON Schema of the output.
    schema_: The same as `schema`.
    strict: Whether the output must follow the schema exactly, if the model supports it. If null or absent, the
        provider's default applies.
"""


OpenAIResponsesToolChoiceUnionTypedDict: TypeAlias = Union[
    "OpenAIResponsesToolChoiceUnionEnum", "OpenAIResponsesToolChoiceUnionObjectTypedDict"
]


class OpenAIResponsesToolChoiceFunctionTypedDict(TypedDict, total=False):
    """Forces the model to call one function."""

    type: Required[Literal["function"]]
    """Type of the tool choice, always `function`."""
    name: Required[str]
    """Name of the function to call."""


class OpenAIResponsesToolChoiceTypedDict(TypedDict, total=False):
    """Forces the model to use the web search preview tool."""

    type: Required[Type]
    """Type of the tool, which includes its version."""


class OpenAIResponsesToolChoiceApplyPatchTypedDict(TypedDict, total=False):
    """Forces the model to call the `apply_patch` tool."""

    type: Required[Literal["apply_patch"]]
    """Type of the tool choice, always `apply_patch`."""


class OpenAIResponsesToolChoiceShellTypedDict(TypedDict, total=False):
    """Forces the model to call the `shell` tool."""

    type: Required[Literal["shell"]]
    """Type of the tool choice, always `shell`."""


class ToolChoiceAllowedTypedDict(TypedDict, total=False):
    """Limits the model to a subset of the request's tools, without changing `tools`."""

    type: Required[Literal["allowed_tools"]]
    """Type of the tool choice, always `allowed_tools`."""
    mode: Required[Mode]
    """`auto` lets the model respond without a tool call; `required` forces a call of one of the tools."""
    tools: Required[Iterable[Mapping[str, Any]]]
    """The allowed tools, each as an object with type and name, such as `{"type": "function", "name": "f"}`."""


StopServerToolsWhenTypedDict: TypeAlias = "Iterable[StopServerToolsWhenConditionTypedDict]"


StopServerToolsWhenConditionTypedDict: TypeAlias = Union[
    "StopServerToolsWhenStepCountIs",
    "StopServerToolsWhenStepCountIsTypedDict",
    "StopServerToolsWhenHasToolCall",
    "StopServerToolsWhenHasToolCallTypedDict",
    "StopServerToolsWhenMaxTokensUsed",
    "StopServerToolsWhenMaxTokensUsedTypedDict",
    "StopServerToolsWhenMaxCost",
    "StopServerToolsWhenMaxCostTypedDict",
    "StopServerToolsWhenFinishReasonIs",
    "StopServerToolsWhenFinishReasonIsTypedDict",
    "UnknownStopServerToolsWhenCondition",
]


class StopServerToolsWhenStepCountIsTypedDict(TypedDict, total=False):
    """Met after a number of rounds."""

    type: Required[Literal["step_count_is"]]
    """Type of the condition, always `step_count_is`."""
    step_count: Required[int]
    """Number of rounds."""


class StopServerToolsWhenHasToolCallTypedDict(TypedDict, total=False):
    """Met when a certain tool has been called."""

    type: Required[Literal["has_tool_call"]]
    """Type of the condition, always `has_tool_call`."""
    tool_name: Required[str]
    """Name of the tool."""


class StopServerToolsWhenMaxTokensUsedTypedDict(TypedDict, total=False):
    """Met when all rounds together have used more than a number of tokens."""

    type: Required[Literal["max_tokens_used"]]
    """Type of the condition, always `max_tokens_used`."""
    max_tokens: Required[int]
    """Maximum number of tokens."""


class StopServerToolsWhenMaxCostTypedDict(TypedDict, total=False):
    """Met when all rounds together have cost more than an amount."""

    type: Required[Literal["max_cost"]]
    """Type of the condition, always `max_cost`."""
    max_cost_in_dollars: Required[float]
    """Maximum cost in USD."""


class StopServerToolsWhenFinishReasonIsTypedDict(TypedDict, total=False):
    """Met when the model ends a round with a certain finish reason."""

    type: Required[Literal["finish_reason_is"]]
    """Type of the condition, always `finish_reason_is`."""
    reason: Required[str]
    """Finish reason that the model reports, such as `length`."""


class DeferredToolsControlTypedDict(TypedDict, total=False):
    """Settings of deferred tools: the model gets a search tool and loads tool definitions when it needs them.

    In later turns, send the same tools and the unchanged reasoning items.
    """

    protocol: Required[Literal["v1"]]
    """Protocol version."""
    profile: Required[Literal["portable"]]
    """Loading profile.

    `portable` is the only value: OpenRouter provides the search tool, so every model is supported.
"""
    search: Required[DeferredToolsSearchStrategyTypedDict]
    """How tools are searched: by OpenRouter or by your own code."""
    validation: Required[Literal["runtime"]]
    """When arguments are validated against a tool's schema.

    `runtime` is the only value: OpenRouter validates them at each call.
"""


DeferredToolsSearchStrategyTypedDict: TypeAlias = Union[
    "DeferredBm25Search",
    "DeferredBm25SearchTypedDict",
    "DeferredRegexSearch",
    "DeferredRegexSearchTypedDict",
    "DeferredCustomSearch",
    "DeferredCustomSearchTypedDict",
    "UnknownDeferredToolsSearchStrategy",
]


class DeferredBm25SearchTypedDict(TypedDict, total=False):
    """OpenRouter ranks the tools with BM25.

    Results are deterministic.
    """

    type: Required[Literal["bm25"]]
    """Type of the search, always `bm25`."""
    max_results: int
    """Maximum number of tools that one search returns."""


class DeferredRegexSearchTypedDict(TypedDict, total=False):
    """OpenRouter matches the tools against a regular expression written by the model."""

    type: Required[Literal["regex"]]
    """Type of the search, always `regex`."""
    max_results: int
    """Maximum number of tools that one search returns."""


class DeferredCustomSearchTypedDict(TypedDict, total=False):
    """Your code runs the search.

    The model calls one of your tools, whose result lists tools of the request.
    """

    type: Required[Literal["custom"]]
    """Type of the search, always `custom`."""
    tool_id: Required[str]
    """ID of your search tool."""
    result_key: Required[str]
    """Key in the tool's result that holds the IDs of the tools found."""
    max_results: int
    """Maximum number of tools that one search returns."""


class AnthropicCacheControlDirectiveTypedDict(TypedDict, total=False):
    """Prompt caching directive.

    On the request, it enables automatic caching; on a content part, it marks the end of the cached prefix, also for
    OpenAI models with explicit caching.
    """

    type: Required[Literal["ephemeral"]]
    """Cache type."""
    ttl: AnthropicCacheControlTTL
    """Lifetime of the cache entry.

    If absent, the provider's default applies.
"""


class PromptCacheOptionsTypedDict(TypedDict, total=False):
    """Prompt cache settings for the whole request.

    For OpenAI models from GPT-5.6 on.
    """

    mode: Required[Literal["explicit"]]
    """Cache mode.

    Caches only at parts that have `prompt_cache_breakpoint`.
"""
    ttl: str | None
    """Minimum lifetime of the cache entries that the request writes, `30m` or `12h`.

    Null or absent means `30m`; writes for `12h` cost more.
"""


ResponsesRequestStopTypedDict: TypeAlias = Union[str, "Iterable[str]"]


ImageConfigTypedDict: TypeAlias = Union[str, float, "Iterable[Any]"]


class TraceConfigTypedDict(TypedDict, total=False):
    """Tracing metadata.

    The fields below have a fixed meaning; further fields are forwarded unchanged to your broadcast destinations.
    """

    trace_id: str
    """ID of the trace that the request belongs to."""
    trace_name: str
    """Name of the trace."""
    parent_span_id: str
    """ID of the parent span."""
    span_name: str
    """Name of the span of this request."""
    generation_name: str
    """Name of the model call."""


class ChatDebugOptionsTypedDict(TypedDict, total=False):
    """Debugging options, for streams only."""

    echo_upstream_body: bool
    """Whether the stream starts with an event that has the request body sent to the provider."""


ResponsesRequestPluginTypedDict: TypeAlias = Union[
    "AutoRouterPlugin",
    "AutoRouterPluginTypedDict",
    "AutoBetaRouterPlugin",
    "AutoBetaRouterPluginTypedDict",
    "ModerationPlugin",
    "ModerationPluginTypedDict",
    "WebSearchPlugin",
    "WebSearchPluginTypedDict",
    "WebFetchPlugin",
    "WebFetchPluginTypedDict",
    "FileParserPlugin",
    "FileParserPluginTypedDict",
    "ResponseHealingPlugin",
    "ResponseHealingPluginTypedDict",
    "ContextCompressionPlugin",
    "ContextCompressionPluginTypedDict",
    "ParetoRouterPlugin",
    "ParetoRouterPluginTypedDict",
    "FusionPlugin",
    "FusionPluginTypedDict",
    "AlignmentPlugin",
    "AlignmentPluginTypedDict",
    "ArmorPlugin",
    "ArmorPluginTypedDict",
    "JevRouterPlugin",
    "JevRouterPluginTypedDict",
    "SwitchyardRouterPlugin",
    "SwitchyardRouterPluginTypedDict",
    "UnknownResponsesRequestPlugin",
]


class AutoRouterPluginTypedDict(TypedDict, total=False):
    """Settings of the model `openrouter/auto`, which classifies the task and selects a suitable model."""

    id: Required[Literal["auto-router"]]
    """ID of the plugin, always `auto-router`."""
    enabled: bool
    """Whether the plugin is enabled for this request.

    Default: true.
"""
    allowed_models: Iterable[str]
    """Models that the router may select, as slugs or patterns such as `anthropic/*`.

    At most 1024 entries of up to 1024 characters, 65536 characters in total. If absent, all models ranked for the
    task, or a default set if there is no ranking.
"""
    excluded_models: Iterable[str]
    """Models that the router must not select, as slugs or patterns.

    Takes precedence over `allowed_models`. At most 1024 entries of up to 1024 characters, 65536 characters in
    total.
"""
    cost_tier: AutoRouterPluginCostTier
    """Cost tier to select from.

    Each tier has a fifth of the candidates by average cost, from `low` (cheapest 20 %) to `max` (most expensive 20
    %). Takes precedence over `cost_quality_tradeoff`.
"""
    cost_quality_tradeoff: int
    """Trade-off between cost and quality, from 0 (best quality) to 10 (cheapest models only).

    Default: 9 if `cost_tier` is absent, too. Superseded by `cost_tier`.
"""
    pin_model: bool
    """Whether to keep the previous model instead of selecting a new one.

    It is read from `model` of the last assistant message in the input. Default: false.
"""


class AutoBetaRouterPluginTypedDict(TypedDict, total=False):
    """Settings of the beta version of the auto router.

    Same as `AutoRouterPlugin`, without `pin_model`.
    """

    id: Required[Literal["auto-beta-router"]]
    """ID of the plugin, always `auto-beta-router`."""
    enabled: bool
    """Whether the plugin is enabled for this request.

    Default: true.
"""
    allowed_models: Iterable[str]
    """Models that the router may select, as slugs or patterns such as `anthropic/*`.

    At most 1024 entries of up to 1024 characters, 65536 characters in total. If absent, all models ranked for the
    task, or a default set if there is no ranking.
"""
    excluded_models: Iterable[str]
    """Models that the router must not select, as slugs or patterns.

    Takes precedence over `allowed_models`. At most 1024 entries of up to 1024 characters, 65536 characters in
    total.
"""
    cost_tier: AutoBetaRouterPluginCostTier
    """Cost tier to select from.

    Each tier has a fifth of the candidates by average cost, from `low` (cheapest 20 %) to `max` (most expensive 20
    %). Takes precedence over `cost_quality_tradeoff`.
"""
    cost_quality_tradeoff: int
    """Trade-off between cost and quality, from 0 (best quality) to 10 (cheapest models only).

    Default: 9 if `cost_tier` is absent, too. Superseded by `cost_tier`.
"""


class ParetoRouterPluginTypedDict(TypedDict, total=False):
    """Settings of the router that selects the coding model with the best score for its price."""

    id: Required[Literal["pareto-router"]]
    """ID of the plugin, always `pareto-router`."""
    enabled: bool
    """Whether the plugin is enabled for this request.

    Default: true.
"""
    min_coding_score: float
    """Minimum coding score, 0 to 1, mapped to three tiers: high from 0.66, medium from 0.33, low below.

    Default: high. Ignored if `max_price` is set.
"""
    max_price: float
    """Maximum price in USD per million input tokens.

    The model with the best score within it is selected. If no model fits, the request fails with status 404.
"""
    price_source: ParetoRouterPluginPriceSource
    """Input price to compare.

    `prompt` is the list price, `weighted_avg` the average price of recent traffic (the list price if there is
    none). Default: `prompt`.
"""


class JevRouterPluginTypedDict(TypedDict, total=False):
    """Settings of the Jev router, which selects from a pool of models maintained by OpenRouter."""

    id: Required[Literal["jev-router"]]
    """ID of the plugin, always `jev-router`."""
    models: Iterable[str]
    """Models of the pool to select from.

    Entries are slugs, patterns such as `anthropic/*`, or aliases such as `~author/family-latest`. At most 1024
    entries of up to 1024 characters, 65536 characters in total. If absent, empty or without a match, the whole pool
    is used.
"""
    allowed_models: Iterable[str]
    """Alias of `models`.

    The entries of both lists are combined.
"""
    excluded_models: Iterable[str]
    """Models not to select, in the same format and with the same limits as `models`.

    Takes precedence over `models`. If no model is left, the request fails with status 404.
"""
    cost_tier: str
    """`low`, `medium`, `high` or another tier set up by the operator.

    Overrides the shared routing policy. If absent, the operator's current setting applies.
"""


class SwitchyardRouterPluginTypedDict(TypedDict, total=False):
    """Settings of the Switchyard router, which selects an efficient or a capable model for each turn."""

    id: Required[Literal["switchyard-router"]]
    """ID of the plugin, always `switchyard-router`."""
    algorithm: SwitchyardRouterPluginAlgorithm
    """Selection algorithm.

    `capability`: a judge model rates the task. `stage`: based on tool results so far, with the judge for unclear
    cases. `auto`: `stage` without the judge. `random`: at random. `composite`: once per user turn, with the stage
    signals on tool turns. `passthrough`: none, OpenRouter's order. Default: `stage`.
"""
    judge_model: str
    """Judge model for `capability`, `stage` and `composite`.

    It has to support structured outputs; an unsuitable model is replaced by a default, and the routing metadata has
    the reason. The judge call is billed.
"""


class WebSearchPluginTypedDict(TypedDict, total=False):
    """Searches the web and adds the results to the input of the model."""

    id: Required[Literal["web"]]
    """ID of the plugin, always `web`."""
    enabled: bool
    """Whether the plugin is enabled for this request.

    Default: true.
"""
    engine: WebSearchEngine
    """Search engine to use.

    If absent, OpenRouter chooses.
"""
    mode: WebSearchMode
    """Search mode: speed or depth.

    Modes that the engine does not support are ignored.
"""
    max_results: int
    """Maximum number of results of one search."""
    max_uses: int
    """Maximum number of searches in one turn.

    Only supported by some native engines, such as Anthropic's.
"""
    search_prompt: str
    """Text that introduces the results to the model.

    If absent, OpenRouter's default text is used.
"""
    include_domains: Iterable[str]
    """Domains to search.

    All others are excluded. Wildcards (`*.example.com`) and paths (`example.com/blog`) are supported.
"""
    exclude_domains: Iterable[str]
    """Domains to exclude, in the same format as `include_domains`."""
    user_location: UserLocation | UserLocationTypedDict | None
    """Approximate location of the user, for local results.

    Only supported by some native engines, such as Anthropic's.
"""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, at xAI endpoints with native search.

    Billed separately. If absent, only the web is searched.
"""


class UserLocationTypedDict(TypedDict, total=False):
    """Approximate location of the user, for local results of a web search."""

    type: Required[Literal["approximate"]]
    """Type of the location.

    `approximate` is the only value.
"""
    city: str | None
    """Name of the city, such as `San Francisco`."""
    region: str | None
    """State, province or other region, such as `California`."""
    country: str | None
    """Two-letter ISO country code, such as `US`."""
    timezone: str | None
    """IANA time zone, such as `America/Los_Angeles`."""


class WebFetchPluginTypedDict(TypedDict, total=False):
    """Lets the model fetch web pages by URL."""

    id: Required[Literal["web-fetch"]]
    """ID of the plugin, always `web-fetch`."""
    max_uses: int
    """Maximum number of fetches in one request.

    Further ones return an error to the model.
"""
    max_content_tokens: int
    """Maximum length of a page in tokens (approximate).

    Longer pages are truncated.
"""
    allowed_domains: Iterable[str]
    """Domains that the model may fetch from.

    If absent, all domains are allowed.
"""
    blocked_domains: Iterable[str]
    """Domains that the model must not fetch from."""


class FileParserPluginTypedDict(TypedDict, total=False):
    """Converts files of the input into text that the model can read."""

    id: Required[Literal["file-parser"]]
    """ID of the plugin, always `file-parser`."""
    enabled: bool
    """Whether the plugin is enabled for this request.

    Default: true.
"""
    pdf: PDFParserOptions | PDFParserOptionsTypedDict
    """Settings for PDF files."""


class PDFParserOptionsTypedDict(TypedDict, total=False):
    """Settings of the file parser for PDF files."""

    engine: PDFParserEngine
    """Engine that parses PDF files.

    If absent, OpenRouter chooses.
"""


class ContextCompressionPluginTypedDict(TypedDict, total=False):
    """Compresses input that is too long for the model's context window."""

    id: Required[Literal["context-compression"]]
    """ID of the plugin, always `context-compression`."""
    enabled: bool
    """Whether the plugin is enabled for this request.

    Default: true.
"""
    engine: ContextCompressionEngine
    """Compression method.

    Default: `middle-out`.
"""


class ResponseHealingPluginTypedDict(TypedDict, total=False):
    """Repairs malformed JSON in the output if JSON was requested."""

    id: Required[Literal["response-healing"]]
    """ID of the plugin, always `response-healing`."""
    enabled: bool
    """Whether the plugin is enabled for this request.

    Default: true.
"""


class ModerationPluginTypedDict(TypedDict, total=False):
    """Enables content moderation for the request.

    It has no settings.
    """

    id: Required[Literal["moderation"]]
    """ID of the plugin, always `moderation`."""


class FusionPluginTypedDict(TypedDict, total=False):
    """Settings of a Fusion run (model `openrouter/fusion` or tool `openrouter:fusion`).

    Several models respond, an analyst compares the responses and writes the final one.
    """

    id: Required[Literal["fusion"]]
    """ID of the plugin, always `fusion`."""
    enabled: bool
    """Whether these settings apply to the request.

    Default: true.
"""
    preset: PresetEnum
    """Preset for the panel and the analyst.

    `analysis_models` and `model` take precedence.
"""
    analysis_models: Iterable[str]
    """Slugs of the panel models, 1 to 8.

    All get the same prompt in parallel. If absent, OpenRouter's quality preset is used.
"""
    model: str
    """Slug of the analyst model, which also writes the final output.

    If absent, the first model of the quality preset is used.
"""
    max_tool_calls: int
    """Maximum number of tool-calling steps, 1 to 16, for each panel model and for the analyst.

    Default: 4.
"""
    tools: Iterable[FusionPluginTool | FusionPluginToolTypedDict]
    """Server tools for the panel and the analyst, at most 8.

    If absent, web search and web fetch; an empty list disables tools.
"""


class FusionPluginToolTypedDict(TypedDict, total=False):
    """Server tool for the models of a Fusion run."""

    type: Required[str]
    """Type of the server tool, such as `openrouter:web_search`."""
    parameters: Mapping[str, Parameters3TypedDict | None]
    """Settings of the tool, by name.

    If absent, its defaults apply.
"""


Parameters3TypedDict: TypeAlias = Union[
    str, float, bool, "Iterable[Parameters1TypedDict | None]", "Mapping[str, Parameters1TypedDict | None]"
]


Parameters1TypedDict: TypeAlias = Union[str, float, bool]


class AlignmentPluginTypedDict(TypedDict, total=False):
    """Gives the model a list of rules and checks every turn against them.

    In beta, so the fields may change.
    """

    id: Required[Literal["alignment"]]
    """ID of the plugin, always `alignment`."""
    rules: Required[Iterable[AlignmentRule | AlignmentRuleTypedDict]]
    """Rules for the output.

    Each is checked separately.
"""
    mode: AlignmentPluginMode
    """What to do with a turn that breaks a rule.

    `enforce` withholds it and retries, up to `max_retries` times, before the request fails; `audit` only records
    the results. Default: `audit`.
"""
    instruct: bool
    """Whether each model call gets the rules as a system message.

    Default: true.
"""
    max_retries: int
    """Maximum number of retries after a blocked turn in `enforce` mode.

    Default: 1.
"""
    threshold: float
    """Probability, 0.01 to 1, at which a rule counts as broken.

    Default: 0.7.
"""


class AlignmentRuleTypedDict(TypedDict, total=False):
    """A rule for the model's output."""

    rule: Required[str]
    """The rule in natural language."""
    watch: Required[Iterable[AlignmentRuleWatchItem]]
    """Parts of the output to check.

    Output without any of them is not checked against this rule.
"""


class ArmorPluginTypedDict(TypedDict, total=False):
    """Checks every client-side tool call against deny and allow rules before it is returned.

    The workspace's rules apply as well. The results are in `safeguard_results`. Free during the beta.
    """

    id: Required[Literal["armor"]]
    """ID of the plugin, always `armor`."""
    enabled: bool
    """Whether the plugin is enabled for this request.

    Default: true.
"""
    mode: ArmorPluginMode
    """`enforce` withholds blocked calls; `audit` only reports the results, whatever `on_error` is.

    Default: `enforce`.
"""
    on_error: ArmorPluginOnError
    """How to handle a call that could not be checked, for example after a timeout.

    `block` withholds it, `log` lets it through. Default: `block`.
"""
    output_mode: ArmorPluginOutputMode
    """How a blocked call is reported.

    `text`: in the assistant's text. `custom_item`: as an output item `openrouter:armor_blocked`.
    `claude_code_compatibility`: for the Messages API only. Default: `text`.
"""
    classifier_context: ArmorContext | ArmorContextTypedDict
    """Rules and environment for the classifier."""
    evaluate_native_tools: bool
    """Whether the provider's native server tools are checked as well.

    If false, their calls are reported as `skipped`. Default: false.
"""
    use_cc_style_default_rules: bool
    """Whether Claude Code's default rules are placed before your own.

    Default: false at this endpoint.
"""


class ArmorContextTypedDict(TypedDict, total=False):
    """Rules and environment in the format of Claude Code's classifier context.

    Additional fields are allowed.
    """

    v: Required[float]
    """Version of the format.

    The current one is 1.
"""
    auto_mode: ArmorAutoMode | ArmorAutoModeTypedDict
    """Rules and environment."""


class ArmorAutoModeTypedDict(TypedDict, total=False):
    """Rules for tool calls, and facts about the environment they run in."""

    hard_deny: Iterable[HardDenyTypedDict]
    """Calls that are always blocked.

    `allow` does not override these rules.
"""
    soft_deny: Iterable[HardDenyTypedDict]
    """Calls that are blocked unless a rule in `allow` matches, too."""
    allow: Iterable[HardDenyTypedDict]
    """Exceptions to `soft_deny`."""
    environment: Iterable[EnvironmentTypedDict]
    """Facts about the environment that help to classify a call."""


HardDenyTypedDict: TypeAlias = Union["ArmorRule", "ArmorRuleTypedDict", str]


EnvironmentTypedDict: TypeAlias = Union["ArmorEnvironmentEntry", "ArmorEnvironmentEntryTypedDict", str]


class ArmorRuleTypedDict(TypedDict, total=False):
    """A rule that tool calls are checked against."""

    id: Required[str]
    """ID of your choice, unique among the rules of the request.

    Results refer to it.
"""
    name: str
    """Display name in explanations.

    Default: `id`.
"""
    instructions: Required[str]
    """Which calls the rule matches, in natural language."""
    threshold: float
    """Probability at which a call matches.

    Default: 0.6 for deny rules, 0.7 for allow rules. Has no effect if the provider classifies natively.
"""


class ArmorEnvironmentEntryTypedDict(TypedDict, total=False):
    """A named fact about the environment in which tool calls run."""

    name: Required[str]
    """Name of the fact."""
    value: Required[str]
    """Value of the fact."""


class ProviderPreferencesTypedDict(TypedDict, total=False):
    """Preferences for which providers may serve the request, and in what order.

    A null or absent field means no preference.
    """

    order: Iterable[ProviderPreferencesOrderTypedDict] | None
    """Providers to use first, in this order.

    Providers that do not serve the model are skipped.
"""
    only: Iterable[ProviderPreferencesOrderTypedDict] | None
    """Providers that may serve the request, combined with those that your account allows."""
    ignore: Iterable[ProviderPreferencesOrderTypedDict] | None
    """Providers that must not serve the request, combined with those that your account ignores."""
    allow_fallbacks: bool | None
    """Whether other providers are used if the first choice, or all of `order`, is unavailable.

    If false, the provider's error is returned. Default: true.
"""
    sort: ProviderPreferencesSortTypedDict | None
    """How to rank providers if `order` is absent.

    Disables load balancing.
"""
    max_price: MaxPrice | MaxPriceTypedDict
    """Maximum prices.

    More expensive endpoints are excluded.
"""
    preferred_max_latency: PreferredMaxLatencyTypedDict | None
    """Preferred maximum latency in seconds.

    Slower endpoints are ranked last but not excluded.
"""
    preferred_min_throughput: PreferredMinThroughputTypedDict | None
    """Preferred minimum throughput in tokens per second.

    Slower endpoints are ranked last but not excluded.
"""
    quantizations: Iterable[Quantization] | None
    """Accepted quantization levels of the model's weights."""
    require_parameters: bool | None
    """Whether to use only providers that support all parameters of the request.

    Otherwise, providers ignore parameters that they do not support.
"""
    data_collection: DataCollection | None
    """Whether to use providers that may store user data.

    Default: `allow`.
"""
    zdr: bool | None
    """Whether to use only endpoints with zero data retention (ZDR), which do not store prompts."""
    enforce_distillable_text: bool | None
    """Whether to use only models whose author permits training other models on their output."""
    options: ProviderOptions | ProviderOptionsTypedDict
    """Provider-specific options."""


ProviderPreferencesOrderTypedDict: TypeAlias = Union["ProviderName", str]


ProviderPreferencesSortTypedDict: TypeAlias = Union["ProviderSort", "ProviderSortConfig", "ProviderSortConfigTypedDict"]


class ProviderSortConfigTypedDict(TypedDict, total=False):
    """Sort order of providers for requests that name several models."""

    by: ProviderSort | None
    """Sort criterion."""
    partition: ProviderSortConfigPartition | None
    """`model` sorts within each model, so that fallback models stay fallbacks; `none` sorts all endpoints in one list.

    Default: `model`.
"""


class MaxPriceTypedDict(TypedDict, total=False):
    """Maximum prices in USD, each as a decimal string such as `"0.5"`.

    If absent, there is no limit.
    """

    prompt: str
    """USD per million input tokens."""
    completion: str
    """USD per million output tokens."""
    request: str
    """USD per request, for providers that charge per request."""
    image: str
    """USD per image."""
    audio: str
    """USD per unit of audio."""


PreferredMaxLatencyTypedDict: TypeAlias = Union[float, "PercentileLatencyCutoffs", "PercentileLatencyCutoffsTypedDict"]


class PercentileLatencyCutoffsTypedDict(TypedDict, total=False):
    """Maximum latency in seconds at several percentiles.

    An endpoint has to meet all of them to be preferred.
    """

    p50: float | None
    """Maximum latency at the 50th percentile, in seconds."""
    p75: float | None
    """Maximum latency at the 75th percentile, in seconds."""
    p90: float | None
    """Maximum latency at the 90th percentile, in seconds."""
    p99: float | None
    """Maximum latency at the 99th percentile, in seconds."""


PreferredMinThroughputTypedDict: TypeAlias = Union[
    float, "PercentileThroughputCutoffs", "PercentileThroughputCutoffsTypedDict"
]


class PercentileThroughputCutoffsTypedDict(TypedDict, total=False):
    """Minimum throughput at several percentiles.

    An endpoint has to meet all of them to be preferred.
    """

    p50: float | None
    """Minimum throughput at the 50th percentile, in tokens per second."""
    p75: float | None
    """Minimum throughput at the 75th percentile, in tokens per second."""
    p90: float | None
    """Minimum throughput at the 90th percentile, in tokens per second."""
    p99: float | None
    """Minimum throughput at the 99th percentile, in tokens per second."""


ProviderOptionsTypedDict = TypedDict(
    "ProviderOptionsTypedDict",
    {
        "01ai": "Mapping[str, Any] | None",
        "oneai": "Mapping[str, Any] | None",
        "ai21": "Mapping[str, Any] | None",
        "aion-labs": "Mapping[str, Any] | None",
        "aion_labs": "Mapping[str, Any] | None",
        "akashml": "Mapping[str, Any] | None",
        "alibaba": "Mapping[str, Any] | None",
        "amazon-bedrock": "Mapping[str, Any] | None",
        "amazon_bedrock": "Mapping[str, Any] | None",
        "amazon-bedrock/claude-on-aws": "Mapping[str, Any] | None",
        "amazon_bedrock_claude_on_aws": "Mapping[str, Any] | None",
        "amazon-nova": "Mapping[str, Any] | None",
        "amazon_nova": "Mapping[str, Any] | None",
        "ambient": "Mapping[str, Any] | None",
        "anthropic": "Mapping[str, Any] | None",
        "anthropic/2": "Mapping[str, Any] | None",
        "anthropic_2": "Mapping[str, Any] | None",
        "anyscale": "Mapping[str, Any] | None",
        "arcee-ai": "Mapping[str, Any] | None",
        "arcee_ai": "Mapping[str, Any] | None",
        "assemblyai": "Mapping[str, Any] | None",
        "atlas-cloud": "Mapping[str, Any] | None",
        "atlas_cloud": "Mapping[str, Any] | None",
        "atoma": "Mapping[str, Any] | None",
        "avian": "Mapping[str, Any] | None",
        "azure": "Mapping[str, Any] | None",
        "baidu": "Mapping[str, Any] | None",
        "baseten": "Mapping[str, Any] | None",
        "black-forest-labs": "Mapping[str, Any] | None",
        "black_forest_labs": "Mapping[str, Any] | None",
        "byteplus": "Mapping[str, Any] | None",
        "centml": "Mapping[str, Any] | None",
        "cerebras": "Mapping[str, Any] | None",
        "chutes": "Mapping[str, Any] | None",
        "cirrascale": "Mapping[str, Any] | None",
        "clarifai": "Mapping[str, Any] | None",
        "claude-on-aws": "Mapping[str, Any] | None",
        "claude_on_aws": "Mapping[str, Any] | None",
        "cloudflare": "Mapping[str, Any] | None",
        "cohere": "Mapping[str, Any] | None",
        "coreweave": "Mapping[str, Any] | None",
        "cosine": "Mapping[str, Any] | None",
        "crofai": "Mapping[str, Any] | None",
        "crucible": "Mapping[str, Any] | None",
        "crusoe": "Mapping[str, Any] | None",
        "darkbloom": "Mapping[str, Any] | None",
        "databricks": "Mapping[str, Any] | None",
        "decart": "Mapping[str, Any] | None",
        "deepgram": "Mapping[str, Any] | None",
        "deepinfra": "Mapping[str, Any] | None",
        "deepseek": "Mapping[str, Any] | None",
        "dekallm": "Mapping[str, Any] | None",
        "digitalocean": "Mapping[str, Any] | None",
        "elevenlabs": "Mapping[str, Any] | None",
        "enfer": "Mapping[str, Any] | None",
        "fake-provider": "Mapping[str, Any] | None",
        "fake_provider": "Mapping[str, Any] | None",
        "featherless": "Mapping[str, Any] | None",
        "fireworks": "Mapping[str, Any] | None",
        "fish-audio": "Mapping[str, Any] | None",
        "fish_audio": "Mapping[str, Any] | None",
        "friendli": "Mapping[str, Any] | None",
        "gmicloud": "Mapping[str, Any] | None",
        "google-ai-studio": "Mapping[str, Any] | None",
        "google_ai_studio": "Mapping[str, Any] | None",
        "google-vertex": "Mapping[str, Any] | None",
        "google_vertex": "Mapping[str, Any] | None",
        "gopomelo": "Mapping[str, Any] | None",
        "groq": "Mapping[str, Any] | None",
        "heygen": "Mapping[str, Any] | None",
        "huggingface": "Mapping[str, Any] | None",
        "hyperbolic": "Mapping[str, Any] | None",
        "hyperbolic-quantized": "Mapping[str, Any] | None",
        "hyperbolic_quantized": "Mapping[str, Any] | None",
        "inception": "Mapping[str, Any] | None",
        "inceptron": "Mapping[str, Any] | None",
        "inferact-vllm": "Mapping[str, Any] | None",
        "inferact_vllm": "Mapping[str, Any] | None",
        "inference-net": "Mapping[str, Any] | None",
        "inference_net": "Mapping[str, Any] | None",
        "infermatic": "Mapping[str, Any] | None",
        "inflection": "Mapping[str, Any] | None",
        "inocloud": "Mapping[str, Any] | None",
        "io-net": "Mapping[str, Any] | None",
        "io_net": "Mapping[str, Any] | None",
        "ionstream": "Mapping[str, Any] | None",
        "klusterai": "Mapping[str, Any] | None",
        "krea": "Mapping[str, Any] | None",
        "lambda": "Mapping[str, Any] | None",
        "lambda_": "Mapping[str, Any] | None",
        "lepton": "Mapping[str, Any] | None",
        "liquid": "Mapping[str, Any] | None",
        "lynn": "Mapping[str, Any] | None",
        "lynn-private": "Mapping[str, Any] | None",
        "lynn_private": "Mapping[str, Any] | None",
        "makora": "Mapping[str, Any] | None",
        "mancer": "Mapping[str, Any] | None",
        "mancer-old": "Mapping[str, Any] | None",
        "mancer_old": "Mapping[str, Any] | None",
        "mara": "Mapping[str, Any] | None",
        "meta": "Mapping[str, Any] | None",
        "minimax": "Mapping[str, Any] | None",
        "mistral": "Mapping[str, Any] | None",
        "modal": "Mapping[str, Any] | None",
        "modelrun": "Mapping[str, Any] | None",
        "modular": "Mapping[str, Any] | None",
        "moonshotai": "Mapping[str, Any] | None",
        "morph": "Mapping[str, Any] | None",
        "ncompass": "Mapping[str, Any] | None",
        "near-ai": "Mapping[str, Any] | None",
        "near_ai": "Mapping[str, Any] | None",
        "nebius": "Mapping[str, Any] | None",
        "nex-agi": "Mapping[str, Any] | None",
        "nex_agi": "Mapping[str, Any] | None",
        "nextbit": "Mapping[str, Any] | None",
        "nineteen": "Mapping[str, Any] | None",
        "novita": "Mapping[str, Any] | None",
        "nvidia": "Mapping[str, Any] | None",
        "octoai": "Mapping[str, Any] | None",
        "ollama": "Mapping[str, Any] | None",
        "open-inference": "Mapping[str, Any] | None",
        "open_inference": "Mapping[str, Any] | None",
        "openai": "Mapping[str, Any] | None",
        "parasail": "Mapping[str, Any] | None",
        "pareto-alpha": "Mapping[str, Any] | None",
        "pareto_alpha": "Mapping[str, Any] | None",
        "perceptron": "Mapping[str, Any] | None",
        "perplexity": "Mapping[str, Any] | None",
        "phala": "Mapping[str, Any] | None",
        "poolside": "Mapping[str, Any] | None",
        "primeintellect": "Mapping[str, Any] | None",
        "quiver": "Mapping[str, Any] | None",
        "recraft": "Mapping[str, Any] | None",
        "recursal": "Mapping[str, Any] | None",
        "recursive": "Mapping[str, Any] | None",
        "reflection": "Mapping[str, Any] | None",
        "reka": "Mapping[str, Any] | None",
        "relace": "Mapping[str, Any] | None",
        "replicate": "Mapping[str, Any] | None",
        "respan": "Mapping[str, Any] | None",
        "runway": "Mapping[str, Any] | None",
        "sail-research": "Mapping[str, Any] | None",
        "sail_research": "Mapping[str, Any] | None",
        "sakana": "Mapping[str, Any] | None",
        "sakana-ai": "Mapping[str, Any] | None",
        "sakana_ai": "Mapping[str, Any] | None",
        "sambanova": "Mapping[str, Any] | None",
        "sambanova-cloaked": "Mapping[str, Any] | None",
        "sambanova_cloaked": "Mapping[str, Any] | None",
        "scaledown": "Mapping[str, Any] | None",
        "seed": "Mapping[str, Any] | None",
        "sf-compute": "Mapping[str, Any] | None",
        "sf_compute": "Mapping[str, Any] | None",
        "siliconflow": "Mapping[str, Any] | None",
        "sourceful": "Mapping[str, Any] | None",
        "stealth": "Mapping[str, Any] | None",
        "stepfun": "Mapping[str, Any] | None",
        "streamlake": "Mapping[str, Any] | None",
        "switchpoint": "Mapping[str, Any] | None",
        "targon": "Mapping[str, Any] | None",
        "tencent": "Mapping[str, Any] | None",
        "tenstorrent": "Mapping[str, Any] | None",
        "thinkingmachines": "Mapping[str, Any] | None",
        "together": "Mapping[str, Any] | None",
        "together-lite": "Mapping[str, Any] | None",
        "together_lite": "Mapping[str, Any] | None",
        "typesafe": "Mapping[str, Any] | None",
        "ubicloud": "Mapping[str, Any] | None",
        "unbiased": "Mapping[str, Any] | None",
        "upstage": "Mapping[str, Any] | None",
        "venice": "Mapping[str, Any] | None",
        "voyageai": "Mapping[str, Any] | None",
        "wafer": "Mapping[str, Any] | None",
        "wandb": "Mapping[str, Any] | None",
        "wandb-legacy": "Mapping[str, Any] | None",
        "wandb_legacy": "Mapping[str, Any] | None",
        "xai": "Mapping[str, Any] | None",
        "xiaomi": "Mapping[str, Any] | None",
        "z-ai": "Mapping[str, Any] | None",
        "z_ai": "Mapping[str, Any] | None",
    },
    total=False,
)
"""Provider-specific options by provider slug, passed unchanged to the provider that serves the request.

Options of other providers are ignored, and unknown slugs are dropped.

Keys:
    01ai: Options for 01.AI.
    oneai: The same as `01ai`.
    ai21: Options for AI21.
    aion-labs: Options for AionLabs.
    aion_labs: The same as `aion-labs`.
    akashml: Options for AkashML.
    alibaba: Options for Alibaba.
    amazon-bedrock: Options for Amazon Bedrock.
    amazon_bedrock: The same as `amazon-bedrock`.
    amazon-bedrock/claude-on-aws: Options for Claude on AWS through Amazon Bedrock.
    amazon_bedrock_claude_on_aws: The same as `amazon-bedrock/claude-on-aws`.
    amazon-nova: Options for Amazon Nova.
    amazon_nova: The same as `amazon-nova`.
    ambient: Options for Ambient.
    anthropic: Options for Anthropic.
    anthropic/2: Options for Anthropic, as `anthropic/2`.
    anthropic_2: The same as `anthropic/2`.
    anyscale: Options for Anyscale.
    arcee-ai: Options for Arcee AI.
    arcee_ai: The same as `arcee-ai`.
    assemblyai: Options for AssemblyAI.
    atlas-cloud: Options for AtlasCloud.
    atlas_cloud: The same as `atlas-cloud`.
    atoma: Options for Atoma.
    avian: Options for Avian.
    azure: Options for Azure.
    baidu: Options for Baidu.
    baseten: Options for BaseTen.
    black-forest-labs: Options for Black Forest Labs.
    black_forest_labs: The same as `black-forest-labs`.
    byteplus: Options for BytePlus.
    centml: Options for CentML.
    cerebras: Options for Cerebras.
    chutes: Options for Chutes.
    cirrascale: Options for Cirrascale.
    clarifai: Options for Clarifai.
    claude-on-aws: Options for Claude Platform on AWS.
    claude_on_aws: The same as `claude-on-aws`.
    cloudflare: Options for Cloudflare.
    cohere: Options for Cohere.
    coreweave: Options for CoreWeave.
    cosine: Options for Cosine.
    crofai: Options for CrofAI.
    crucible: Options for Crucible.
    crusoe: Options for Crusoe.
    darkbloom: Options for Darkbloom.
    databricks: Options for Databricks.
    decart: Options for Decart.
    deepgram: Options for Deepgram.
    deepinfra: Options for DeepInfra.
    deepseek: Options for DeepSeek.
    dekallm: Options for DekaLLM.
    digitalocean: Options for DigitalOcean.
    elevenlabs: Options for ElevenLabs.
    enfer: Options for Enfer.
    fake-provider: Options for FakeProvider.
    fake_provider: The same as `fake-provider`.
    featherless: Options for Featherless.
    fireworks: Options for Fireworks.
    fish-audio: Options for Fish Audio.
    fish_audio: The same as `fish-audio`.
    friendli: Options for Friendli.
    gmicloud: Options for GMICloud.
    google-ai-studio: Options for Google AI Studio.
    google_ai_studio: The same as `google-ai-studio`.
    google-vertex: Options for Google Vertex AI.
    google_vertex: The same as `google-vertex`.
    gopomelo: Options for GoPomelo.
    groq: Options for Groq.
    heygen: Options for HeyGen.
    huggingface: Options for Hugging Face.
    hyperbolic: Options for Hyperbolic.
    hyperbolic-quantized: Options for Hyperbolic, as `hyperbolic-quantized`.
    hyperbolic_quantized: The same as `hyperbolic-quantized`.
    inception: Options for Inception.
    inceptron: Options for Inceptron.
    inferact-vllm: Options for Inferact vLLM.
    inferact_vllm: The same as `inferact-vllm`.
    inference-net: Options for InferenceNet.
    inference_net: The same as `inference-net`.
    infermatic: Options for Infermatic.
    inflection: Options for Inflection.
    inocloud: Options for InoCloud.
    io-net: Options for Io Net.
    io_net: The same as `io-net`.
    ionstream: Options for Ionstream.
    klusterai: Options for kluster.ai.
    krea: Options for Krea.
    lambda: Options for Lambda.
    lambda_: The same as `lambda`.
    lepton: Options for Lepton.
    liquid: Options for Liquid.
    lynn: Options for Lynn.
    lynn-private: Options for Lynn, as `lynn-private`.
    lynn_private: The same as `lynn-private`.
    makora: Options for Makora.
    mancer: Options for Mancer 2.
    mancer-old: Options for Mancer, as `mancer-old`.
    mancer_old: The same as `mancer-old`.
    mara: Options for Mara.
    meta: Options for Meta.
    minimax: Options for MiniMax.
    mistral: Options for Mistral.
    modal: Options for Modal.
    modelrun: Options for ModelRun.
    modular: Options for Modular.
    moonshotai: Options for Moonshot AI.
    morph: Options for Morph.
    ncompass: Options for NCompass.
    near-ai: Options for NEAR AI.
    near_ai: The same as `near-ai`.
    nebius: Options for Nebius.
    nex-agi: Options for Nex AGI.
    nex_agi: The same as `nex-agi`.
    nextbit: Options for NextBit.
    nineteen: Options for Nineteen.
    novita: Options for Novita.
    nvidia: Options for Nvidia.
    octoai: Options for OctoAI.
    ollama: Options for Ollama.
    open-inference: Options for OpenInference.
    open_inference: The same as `open-inference`.
    openai: Options for OpenAI.
    parasail: Options for Parasail.
    pareto-alpha: Options for ParetoAlpha.
    pareto_alpha: The same as `pareto-alpha`.
    perceptron: Options for Perceptron.
    perplexity: Options for Perplexity.
    phala: Options for Phala.
    poolside: Options for Poolside.
    primeintellect: Options for PrimeIntellect.
    quiver: Options for Quiver.
    recraft: Options for Recraft.
    recursal: Options for Recursal.
    recursive: Options for Recursive.
    reflection: Options for Reflection.
    reka: Options for Reka.
    relace: Options for Relace.
    replicate: Options for Replicate.
    respan: Options for Respan.
    runway: Options for Runway.
    sail-research: Options for Sail Research.
    sail_research: The same as `sail-research`.
    sakana: Options for Sakana AI, as `sakana`.
    sakana-ai: Options for Sakana AI.
    sakana_ai: The same as `sakana-ai`.
    sambanova: Options for SambaNova.
    sambanova-cloaked: Options for SambaNova, as `sambanova-cloaked`.
    sambanova_cloaked: The same as `sambanova-cloaked`.
    scaledown: Options for ScaleDown.
    seed: Options for Seed.
    sf-compute: Options for SF Compute.
    sf_compute: The same as `sf-compute`.
    siliconflow: Options for SiliconFlow.
    sourceful: Options for Sourceful.
    stealth: Options for Stealth.
    stepfun: Options for StepFun.
    streamlake: Options for StreamLake.
    switchpoint: Options for Switchpoint.
    targon: Options for Targon.
    tencent: Options for Tencent.
    tenstorrent: Options for Tenstorrent.
    thinkingmachines: Options for Thinking Machines.
    together: Options for Together.
    together-lite: Options for Together, as `together-lite`.
    together_lite: The same as `together-lite`.
    typesafe: Options for TypeSafe.
    ubicloud: Options for Ubicloud.
    unbiased: Options for Unbiased.
    upstage: Options for Upstage.
    venice: Options for Venice.
    voyageai: Options for Voyage AI by MongoDB.
    wafer: Options for Wafer.
    wandb: Options for Weights & Biases.
    wandb-legacy: Options for Weights & Biases, as `wandb-legacy`.
    wandb_legacy: The same as `wandb-legacy`.
    xai: Options for xAI.
    xiaomi: Options for Xiaomi.
    z-ai: Options for Z.AI.
    z_ai: The same as `z-ai`.
"""


AdditionalToolsItemToolUnionTypedDict: TypeAlias = Union[
    "ResponsesRequestToolUnionTypedDict", "AdditionalToolsItemTool", "AdditionalToolsItemToolTypedDict"
]


class AdditionalToolsItemToolTypedDict(TypedDict, total=False):
    """A tool of a type that has no schema of its own.

    Its settings are fields alongside `type`.
    """

    type: Required[str]
    """Type of the tool."""


ResponsesRequestToolUnionTypedDict: TypeAlias = Union[
    "FunctionTool",
    "FunctionToolTypedDict",
    "PreviewWebSearchServerTool",
    "PreviewWebSearchServerToolTypedDict",
    "Preview20250311WebSearchServerTool",
    "Preview20250311WebSearchServerToolTypedDict",
    "LegacyWebSearchServerTool",
    "LegacyWebSearchServerToolTypedDict",
    "WebSearchServerTool",
    "WebSearchServerToolTypedDict",
    "FileSearchServerTool",
    "FileSearchServerToolTypedDict",
    "ComputerUseServerTool",
    "ComputerUseServerToolTypedDict",
    "CodeInterpreterServerTool",
    "CodeInterpreterServerToolTypedDict",
    "McpServerTool",
    "McpServerToolTypedDict",
    "ImageGenerationServerTool",
    "ImageGenerationServerToolTypedDict",
    "CodexLocalShellTool",
    "CodexLocalShellToolTypedDict",
    "ShellServerTool",
    "ShellServerToolTypedDict",
    "ApplyPatchServerTool",
    "ApplyPatchServerToolTypedDict",
    "CustomTool",
    "CustomToolTypedDict",
    "NamespaceTool",
    "NamespaceToolTypedDict",
    "AdvisorServerToolOpenRouter",
    "AdvisorServerToolOpenRouterTypedDict",
    "SubagentServerToolOpenRouter",
    "SubagentServerToolOpenRouterTypedDict",
    "DatetimeServerTool",
    "DatetimeServerToolTypedDict",
    "FilesServerTool",
    "FilesServerToolTypedDict",
    "FusionServerToolOpenRouter",
    "FusionServerToolOpenRouterTypedDict",
    "ImageGenerationServerToolOpenRouter",
    "ImageGenerationServerToolOpenRouterTypedDict",
    "SearchModelsServerToolOpenRouter",
    "SearchModelsServerToolOpenRouterTypedDict",
    "WebFetchServerTool",
    "WebFetchServerToolTypedDict",
    "WebSearchServerToolOpenRouter",
    "WebSearchServerToolOpenRouterTypedDict",
    "ApplyPatchServerToolOpenRouter",
    "ApplyPatchServerToolOpenRouterTypedDict",
    "BashServerTool",
    "BashServerToolTypedDict",
    "ShellServerToolOpenRouter",
    "ShellServerToolOpenRouterTypedDict",
    "ToolSearchServerTool",
    "ToolSearchServerToolTypedDict",
    "UnknownResponsesRequestToolUnion",
]


FunctionToolTypedDict = TypedDict(
    "FunctionToolTypedDict",
    {
        "type": 'Required[Literal["function"]]',
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "Required[Mapping[str, Any] | None]",
        "strict": "bool | None",
        "allowed_callers": "Iterable[FunctionToolAllowedCaller] | None",
        "async": "bool",
        "async_": "bool",
        "defer_loading": "bool",
        "output_schema": "Mapping[str, Any] | None",
    },
    total=False,
)
"""A function in your code that the model may call.

The model returns a `function_call` item; run the function and send back a `function_call_output` item.

Keys:
    type: Type of the tool, always `function`.
    name: Name of the function, unique among the tools of the request.
    description: Description of the function, which the model uses to decide when and how to call it.
    parameters: JSON Schema of the arguments. Null for a function without arguments.
    strict: Whether the arguments must follow `parameters` exactly. If null or absent, the provider's default
        applies.
    allowed_callers: Who may call the function. If null or absent, there is no restriction.
    async: Whether the model may continue before the output is available. Run the call as usual and send its output
        with the same `call_id` in a later request. Providers that do not support this ignore it.
    async_: The same as `async`.
    defer_loading: Whether to hide the definition from the model until a tool search finds it, which saves input
        tokens. A request with a search tool needs at least one tool without this flag. Without a search tool,
        OpenRouter may add one; otherwise the model sees the definition immediately.
    output_schema: JSON Schema of the function's return value. Null or absent if unspecified.
"""


CustomToolTypedDict = TypedDict(
    "CustomToolTypedDict",
    {
        "type": 'Required[Literal["custom"]]',
        "name": "Required[str]",
        "description": "str",
        "format": "FormatTypedDict",
        "format_": "FormatTypedDict",
        "async": "bool",
        "async_": "bool",
        "defer_loading": "bool",
    },
    total=False,
)
"""A tool in your code that takes free text instead of JSON arguments.

The model returns a `custom_tool_call` item; send back a `custom_tool_call_output` item.

Keys:
    type: Type of the tool, always `custom`.
    name: Name of the tool, unique among the tools of the request.
    description: Description of the tool, which the model uses to decide when and how to call it.
    format: Format of the input text. If absent, any text is allowed.
    format_: The same as `format`.
    async: Whether the model may continue before the output is available. Run the call as usual and send its output
        with the same `call_id` in a later request. Providers that do not support this ignore it.
    async_: The same as `async`.
    defer_loading: Whether to hide the definition from the model until a tool search finds it, which saves input
        tokens.
"""


FormatTypedDict: TypeAlias = Union[
    "FormatText", "FormatTextTypedDict", "FormatGrammar", "FormatGrammarTypedDict", "UnknownFormat"
]


class FormatTextTypedDict(TypedDict, total=False):
    """Any text is allowed."""

    type: Required[Literal["text"]]
    """Type of the format, always `text`."""


class FormatGrammarTypedDict(TypedDict, total=False):
    """Only text that matches a grammar is allowed."""

    type: Required[Literal["grammar"]]
    """Type of the format, always `grammar`."""
    syntax: Required[FormatGrammarSyntax]
    """Syntax of the grammar: Lark or a regular expression."""
    definition: Required[str]
    """The grammar definition."""


class NamespaceToolTypedDict(TypedDict, total=False):
    """A named group of related functions and custom tools, such as all tools of one service."""

    type: Required[Literal["namespace"]]
    """Type of the tool, always `namespace`."""
    name: Required[str]
    """Name of the namespace.

    Calls of its tools have it in `namespace`.
"""
    description: Required[str]
    """Description of the namespace, for the model."""
    tools: Required[Iterable[NamespaceToolToolTypedDict]]
    """The tools in the namespace."""


NamespaceToolToolTypedDict: TypeAlias = Union[
    "NamespaceFunctionTool",
    "NamespaceFunctionToolTypedDict",
    "CustomTool",
    "CustomToolTypedDict",
    "UnknownNamespaceToolTool",
]


NamespaceFunctionToolTypedDict = TypedDict(
    "NamespaceFunctionToolTypedDict",
    {
        "type": 'Required[Literal["function"]]',
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "Mapping[str, Any] | None",
        "strict": "bool | None",
        "allowed_callers": "Iterable[NamespaceFunctionToolAllowedCaller] | None",
        "async": "bool",
        "async_": "bool",
        "defer_loading": "bool",
        "output_schema": "Mapping[str, Any] | None",
    },
    total=False,
)
"""A function in a namespace.

Same as `FunctionTool`, but `parameters` is optional.

Keys:
    type: Type of the tool, always `function`.
    name: Name of the function, unique in the namespace.
    description: Description of the function, which the model uses to decide when and how to call it.
    parameters: JSON Schema of the arguments. Null or absent for a function without arguments.
    strict: Whether the arguments must follow `parameters` exactly. If null or absent, the provider's default
        applies.
    allowed_callers: Who may call the function. If null or absent, there is no restriction.
    async: Whether the model may continue before the output is available. Run the call as usual and send its output
        with the same `call_id` in a later request. Providers that do not support this ignore it.
    async_: The same as `async`.
    defer_loading: Whether to hide the definition from the model until a tool search finds it, which saves input
        tokens. A request with a search tool needs at least one tool without this flag. Without a search tool,
        OpenRouter may add one; otherwise the model sees the definition immediately.
    output_schema: JSON Schema of the function's return value. Null or absent if unspecified.
"""


class LegacyWebSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search the web.

    Undated type of the tool.
    """

    type: Required[Literal["web_search"]]
    """Type of the tool, always `web_search`."""
    engine: WebSearchEngineEnum
    """Engine that runs the search.

    Default: `auto`.
"""
    mode: WebSearchMode
    """Search mode: speed or depth.

    Modes that the engine does not support are ignored.
"""
    search_context_size: SearchContextSizeEnum
    """How much text from the results is given to the model."""
    max_results: int
    """Maximum number of results of one search.

    Default: 5. Perplexity returns at most 20. The native engine ignores it.
"""
    max_uses: int
    """Maximum number of searches in one request.

    Further searches return an error to the model. Of the native engines, only Anthropic's supports it.
"""
    filters: WebSearchDomainFilter | WebSearchDomainFilterTypedDict | None
    """Domains to include or exclude.

    If null or absent, all domains are searched.
"""
    user_location: WebSearchUserLocation | WebSearchUserLocationTypedDict | None
    """Approximate location of the end user, for local results.

    If null, no location is used.
"""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, for models served by xAI with native search.

    If absent, only the web is searched.
"""


class WebSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search the web.

    Version of 26 August 2025.
    """

    type: Required[Literal["web_search_2025_08_26"]]
    """Type of the tool, always `web_search_2025_08_26`."""
    engine: WebSearchEngineEnum
    """Engine that runs the search.

    Default: `auto`.
"""
    mode: WebSearchMode
    """Search mode: speed or depth.

    Modes that the engine does not support are ignored.
"""
    search_context_size: SearchContextSizeEnum
    """How much text from the results is given to the model."""
    max_results: int
    """Maximum number of results of one search.

    Default: 5. Perplexity returns at most 20. The native engine ignores it.
"""
    max_uses: int
    """Maximum number of searches in one request.

    Further searches return an error to the model. Of the native engines, only Anthropic's supports it.
"""
    filters: WebSearchDomainFilter | WebSearchDomainFilterTypedDict | None
    """Domains to include or exclude.

    If null or absent, all domains are searched.
"""
    user_location: WebSearchUserLocation | WebSearchUserLocationTypedDict | None
    """Approximate location of the end user, for local results.

    If null, no location is used.
"""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, for models served by xAI with native search.

    If absent, only the web is searched.
"""


class PreviewWebSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search the web.

    Undated preview version.
    """

    type: Required[Literal["web_search_preview"]]
    """Type of the tool, always `web_search_preview`."""
    engine: WebSearchEngineEnum
    """Engine that runs the search.

    Default: `auto`.
"""
    mode: WebSearchMode
    """Search mode: speed or depth.

    Modes that the engine does not support are ignored.
"""
    search_context_size: SearchContextSizeEnum
    """How much text from the results is given to the model."""
    max_results: int
    """Maximum number of results of one search.

    Default: 5. Perplexity returns at most 20. The native engine ignores it.
"""
    max_uses: int
    """Maximum number of searches in one request.

    Further searches return an error to the model. Of the native engines, only Anthropic's supports it.
"""
    filters: WebSearchDomainFilter | WebSearchDomainFilterTypedDict | None
    """Domains to include or exclude.

    If null or absent, all domains are searched.
"""
    user_location: PreviewWebSearchUserLocation | PreviewWebSearchUserLocationTypedDict | None
    """Approximate location of the end user, for local results.

    If null, no location is used.
"""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, for models served by xAI with native search.

    If absent, only the web is searched.
"""
    search_content_types: Iterable[str]
    """Types of content to search for, such as `text`.

    Observed: in tools that other servers repeat in a response; not part of the documented request.
"""


class Preview20250311WebSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search the web.

    Preview version of 11 March 2025.
    """

    type: Required[Literal["web_search_preview_2025_03_11"]]
    """Type of the tool, always `web_search_preview_2025_03_11`."""
    engine: WebSearchEngineEnum
    """Engine that runs the search.

    Default: `auto`.
"""
    mode: WebSearchMode
    """Search mode: speed or depth.

    Modes that the engine does not support are ignored.
"""
    search_context_size: SearchContextSizeEnum
    """How much text from the results is given to the model."""
    max_results: int
    """Maximum number of results of one search.

    Default: 5. Perplexity returns at most 20. The native engine ignores it.
"""
    max_uses: int
    """Maximum number of searches in one request.

    Further searches return an error to the model. Of the native engines, only Anthropic's supports it.
"""
    filters: WebSearchDomainFilter | WebSearchDomainFilterTypedDict | None
    """Domains to include or exclude.

    If null or absent, all domains are searched.
"""
    user_location: PreviewWebSearchUserLocation | PreviewWebSearchUserLocationTypedDict | None
    """Approximate location of the end user, for local results.

    If null, no location is used.
"""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, for models served by xAI with native search.

    If absent, only the web is searched.
"""


class WebSearchServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets any model search the web.

    OpenRouter runs the search.
    """

    type: Required[Literal["openrouter:web_search"]]
    """Type of the tool, always `openrouter:web_search`."""
    parameters: WebSearchServerToolConfig | WebSearchServerToolConfigTypedDict
    """Settings of the search.

    If absent, the defaults apply.
"""


class WebSearchServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:web_search` tool."""

    engine: WebSearchEngineEnum
    """Engine that runs the search.

    Default: `auto`.
"""
    mode: WebSearchMode
    """Search mode: speed or depth.

    Modes that the engine does not support are ignored.
"""
    search_context_size: SearchQualityLevel
    """How much text to return with the results.

    `max_characters` takes precedence.
"""
    max_characters: int
    """Maximum length of one result in characters.

    Supported by Exa, Parallel (default: 1,500) and Perplexity; the native engine and Firecrawl ignore it.
"""
    max_results: int
    """Maximum number of results of one search.

    Default: 5. Perplexity returns at most 20. The native engine ignores it.
"""
    max_uses: int
    """Maximum number of searches in one request.

    Further searches return an error to the model. Of the native engines, only Anthropic's supports it.
"""
    max_total_results: int
    """Maximum number of results of all searches in a request.

    Default: 50. Later searches return nothing new.
"""
    allowed_domains: Iterable[str]
    """Domains to include; all others are excluded.

    Supported by every engine, and natively by Anthropic, OpenAI and xAI. Mutually exclusive with
    `excluded_domains`.
"""
    excluded_domains: Iterable[str]
    """Domains to exclude.

    Mutually exclusive with `allowed_domains`.
"""
    user_location: WebSearchUserLocationServerTool | WebSearchUserLocationServerToolTypedDict
    """Approximate location of the end user, for local results."""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, for models served by xAI with native search.

    If absent, only the web is searched.
"""


class WebSearchDomainFilterTypedDict(TypedDict, total=False):
    """Domains that a web search includes or excludes."""

    allowed_domains: Iterable[str] | None
    """Domains to include; all others are excluded.

    If null or absent, all domains are allowed.
"""
    blocked_domains: Iterable[str] | None
    """Domains to exclude.

    If null or absent, none are excluded.
"""
    excluded_domains: Iterable[str] | None
    """Alias of `blocked_domains` that some engines use.

    If null or absent, none are excluded.
"""


class WebSearchUserLocationTypedDict(TypedDict, total=False):
    """Approximate location of the end user, for a web search.

    Every field is optional.
    """

    type: Literal["approximate"]
    """Type of the location.

    `approximate` is the only value.
"""
    city: str | None
    """Name of the city, such as `Lisbon`."""
    region: str | None
    """State, province or other region, such as `Bavaria`."""
    country: str | None
    """Two-letter ISO 3166-1 country code, such as `PT`."""
    timezone: str | None
    """IANA time zone, such as `Europe/Lisbon`."""


class PreviewWebSearchUserLocationTypedDict(TypedDict, total=False):
    """Approximate location of the end user, for the preview versions of web search.

    `type` is required here.
    """

    type: Required[Literal["approximate"]]
    """Type of the location.

    `approximate` is the only value.
"""
    city: str | None
    """Name of the city, such as `Lisbon`."""
    region: str | None
    """State, province or other region, such as `Bavaria`."""
    country: str | None
    """Two-letter ISO 3166-1 country code, such as `PT`."""
    timezone: str | None
    """IANA time zone, such as `Europe/Lisbon`."""


class WebSearchUserLocationServerToolTypedDict(TypedDict, total=False):
    """Approximate location of the end user, for the `openrouter:web_search` tool.

    Every field is optional.
    """

    type: Literal["approximate"]
    """Type of the location.

    `approximate` is the only value.
"""
    city: str | None
    """Name of the city, such as `Lisbon`."""
    region: str | None
    """State, province or other region, such as `Bavaria`."""
    country: str | None
    """Two-letter ISO 3166-1 country code, such as `PT`."""
    timezone: str | None
    """IANA time zone, such as `Europe/Lisbon`."""


class XSearchOptionsTypedDict(TypedDict, total=False):
    """Also searches posts on X, for models served by xAI with native search.

    An empty object enables it without filters. xAI bills it separately, per post and profile read.
    """

    allowed_x_handles: Iterable[str]
    """Accounts to include, at most 20; all others are excluded.

    Mutually exclusive with `excluded_x_handles`.
"""
    excluded_x_handles: Iterable[str]
    """Accounts to exclude, at most 20.

    Mutually exclusive with `allowed_x_handles`.
"""
    from_date: str
    """Date of the earliest posts to include, as YYYY-MM-DD.

    If absent, there is no lower bound.
"""
    to_date: str
    """Date of the latest posts to include, as YYYY-MM-DD.

    If absent, there is no upper bound.
"""
    enable_image_understanding: bool
    """Whether images in the posts found are analyzed."""
    enable_video_understanding: bool
    """Whether videos in the posts found are analyzed."""


class WebFetchServerToolTypedDict(TypedDict, total=False):
    """Lets any model read a web page or PDF by URL.

    OpenRouter fetches it.
    """

    type: Required[Literal["openrouter:web_fetch"]]
    """Type of the tool, always `openrouter:web_fetch`."""
    parameters: WebFetchServerToolConfig | WebFetchServerToolConfigTypedDict
    """Settings of the fetch.

    If absent, the defaults apply.
"""


class WebFetchServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:web_fetch` tool."""

    engine: WebFetchEngineEnum
    """Engine that fetches the page.

    Default: `auto`.
"""
    allowed_domains: Iterable[str]
    """Domains that may be fetched from.

    If absent, all domains are allowed.
"""
    blocked_domains: Iterable[str]
    """Domains that must not be fetched from."""
    max_content_tokens: int
    """Maximum length of a page in tokens (approximate).

    Longer pages are truncated.
"""
    max_uses: int
    """Maximum number of fetches in one request.

    Further ones return an error to the model.
"""


class FileSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search files in vector stores at the provider."""

    type: Required[Literal["file_search"]]
    """Type of the tool, always `file_search`."""
    vector_store_ids: Required[Iterable[str]]
    """IDs of the vector stores to search."""
    filters: FiltersUnionTypedDict | None
    """Filter on the files' attributes.

    If null or absent, all files are searched.
"""
    max_num_results: int
    """Maximum number of results of one search.

    If absent, the provider's default applies.
"""
    ranking_options: RankingOptions | RankingOptionsTypedDict
    """Ranking settings.

    If absent, the provider's defaults apply.
"""


FiltersUnionTypedDict: TypeAlias = Union[
    "CompoundFilter", "CompoundFilterTypedDict", "Filters", "FiltersTypedDict", "UnknownFiltersUnion"
]


class FiltersTypedDict(TypedDict, total=False):
    """Compares one attribute of a file with a value."""

    type: Required[FiltersType]
    """Comparison operator: equal, not equal, greater than, greater than or equal, less than, less than or equal."""
    key: Required[str]
    """Name of the attribute."""
    value: Required[FileSearchServerToolValue2TypedDict]
    """Value to compare with."""


class CompoundFilterTypedDict(TypedDict, total=False):
    """Combines several filters into one."""

    type: Required[CompoundFilterType]
    """Whether all filters must match (`and`) or any of them (`or`)."""
    filters: Required[Iterable[Mapping[str, Any]]]
    """The filters to combine, each a `Filters` or another `CompoundFilter`."""


FileSearchServerToolValue1TypedDict: TypeAlias = Union[str, float]


FileSearchServerToolValue2TypedDict: TypeAlias = Union[
    str, float, bool, "Iterable[FileSearchServerToolValue1TypedDict]"
]


class RankingOptionsTypedDict(TypedDict, total=False):
    """Ranking settings of a file search."""

    ranker: RankingOptionsRanker
    """Ranker version."""
    score_threshold: float
    """Minimum score of a result, 0 to 1."""


class ComputerUseServerToolTypedDict(TypedDict, total=False):
    """Lets the model control a screen, mouse and keyboard that you provide."""

    type: Required[Literal["computer_use_preview"]]
    """Type of the tool, always `computer_use_preview`."""
    environment: Required[ComputerUseServerToolEnvironment]
    """Type of computer environment to control."""
    display_width: Required[int]
    """Width of the display in pixels."""
    display_height: Required[int]
    """Height of the display in pixels."""


class CodeInterpreterServerToolTypedDict(TypedDict, total=False):
    """Lets the model write Python code and run it in a container at the provider."""

    type: Required[Literal["code_interpreter"]]
    """Type of the tool, always `code_interpreter`."""
    container: Required[ContainerTypedDict]
    """Container that runs the code."""


ContainerTypedDict: TypeAlias = Union["ContainerAuto", "ContainerAutoTypedDict", str]


class ContainerAutoTypedDict(TypedDict, total=False):
    """Creates a new container for the code interpreter."""

    type: Required[Literal["auto"]]
    """Type of the container.

    `auto` creates a new one.
"""
    file_ids: Iterable[str]
    """IDs of uploaded files to make available to the code."""
    memory_limit: ContainerAutoMemoryLimit | None
    """Memory limit of the container in gigabytes, with the suffix `g`.

    If null or absent, the provider's default applies.
"""


class CodexLocalShellToolTypedDict(TypedDict, total=False):
    """Lets the model request shell commands on your own machine, as in OpenAI's Codex.

    Your code runs them.
    """

    type: Required[Literal["local_shell"]]
    """Type of the tool, always `local_shell`."""


class ShellServerToolTypedDict(TypedDict, total=False):
    """Lets the model run shell commands with the provider's shell tool."""

    type: Required[Literal["shell"]]
    """Type of the tool, always `shell`."""
    environment: Mapping[str, Any]
    """Environment that the commands run in, such as a container by ID.

    Observed: in tools that other servers repeat in a response; not part of the documented request.
"""


class ApplyPatchServerToolTypedDict(TypedDict, total=False):
    """Lets the model create, update and delete files through patches, with the provider's tool.

    Your code applies the patches and reports the result.
    """

    type: Required[Literal["apply_patch"]]
    """Type of the tool, always `apply_patch`."""


class McpServerToolTypedDict(TypedDict, total=False):
    """Lets the model use the tools of a remote MCP server or of a connector."""

    type: Required[Literal["mcp"]]
    """Type of the tool, always `mcp`."""
    server_label: Required[str]
    """Label of the server.

    Calls of its tools have it in `server_label`.
"""
    server_url: str
    """URL of the server.

    Either this or `connector_id` is required.
"""
    connector_id: McpServerToolConnectorId
    """A service connector, as an alternative to `server_url`."""
    server_description: str
    """Description of the server, for the model."""
    authorization: str
    """OAuth access token for the server or connector.

    Keep it secret.
"""
    headers: Mapping[str, str] | None
    """HTTP headers to send to the server with every call.

    If null or absent, none are sent.
"""
    allowed_tools: AllowedToolsUnionTypedDict | None
    """Tools of the server that the model may use.

    If null or absent, all are allowed.
"""
    require_approval: RequireApprovalUnionTypedDict | None
    """Which calls require your approval.

    If null or absent, the provider's default applies.
"""


AllowedToolsUnionTypedDict: TypeAlias = Union["AllowedTools", "AllowedToolsTypedDict", "Iterable[str]"]


class AllowedToolsTypedDict(TypedDict, total=False):
    """Filter for the tools of an MCP server."""

    tool_names: Iterable[str]
    """Names of the allowed tools."""
    read_only: bool
    """Whether to allow only tools that the server marks as read-only."""


RequireApprovalUnionTypedDict: TypeAlias = Union[
    "RequireApproval", "RequireApprovalTypedDict", "RequireApprovalUnionEnum"
]


class RequireApprovalTypedDict(TypedDict, total=False):
    """Which tools of an MCP server require your approval."""

    always: Always | AlwaysTypedDict
    """Tools whose calls always require approval."""
    never: Never | NeverTypedDict
    """Tools whose calls never require approval."""


class AlwaysTypedDict(TypedDict, total=False):
    """Tools of an MCP server whose calls always require approval."""

    tool_names: Iterable[str]
    """Names of the tools."""


class NeverTypedDict(TypedDict, total=False):
    """Tools of an MCP server whose calls never require approval."""

    tool_names: Iterable[str]
    """Names of the tools."""


class ImageGenerationServerToolTypedDict(TypedDict, total=False):
    """Lets the model generate and edit images with the provider's image tool."""

    type: Required[Literal["image_generation"]]
    """Type of the tool, always `image_generation`."""
    model: str
    """Image model to use.

    If absent, the provider's default applies.
"""
    size: str
    """Size of the image as width and height in pixels, such as `1024x1024`, or `auto`."""
    quality: ImageGenerationServerToolQuality
    """Quality of the image.

    Higher quality takes longer and costs more.
"""
    background: ImageGenerationServerToolBackground
    """Whether the background is transparent or opaque."""
    output_format: ImageGenerationServerToolOutputFormat
    """File format of the image."""
    output_compression: int
    """Compression level, 0 to 100, for `webp` and `jpeg`."""
    partial_images: int
    """Number of partial images to stream before the final one.

    If 0 or absent, none are sent.
"""
    moderation: ImageGenerationServerToolModeration
    """Moderation level."""
    input_fidelity: ImageGenerationServerToolInputFidelity | None
    """How closely an edit follows the input images.

    If null or absent, the provider's default applies.
"""
    input_image_mask: InputImageMask | InputImageMaskTypedDict
    """Mask for an image edit."""
    n: int
    """Number of images per call.

    Observed: in tools that other servers repeat in a response; not part of the documented request.
"""


class InputImageMaskTypedDict(TypedDict, total=False):
    """Mask for an image edit, as an uploaded file or a URL."""

    file_id: str
    """ID of an uploaded file."""
    image_url: str
    """URL of the image, or a base64 `data:` URL."""


class ImageGenerationServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets any model generate images from a description.

    OpenRouter calls an image model.
    """

    type: Required[Literal["openrouter:image_generation"]]
    """Type of the tool, always `openrouter:image_generation`."""
    parameters: ImageGenerationServerToolConfig | ImageGenerationServerToolConfigTypedDict
    """Image model and settings.

    If absent, the defaults apply.
"""


class ImageGenerationServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:image_generation` tool.

    In addition to `model`, it accepts every key of the request's `image_config`, such as `aspect_ratio`, `size`,
    `quality`, `background` or `output_format`.
    """

    model: str
    """Image model to use.

    Default: `openai/gpt-5-image`.
"""


ImageGenerationServerToolConfigUnionTypedDict: TypeAlias = Union[str, float, "Iterable[Any]"]


class AdvisorServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets the model consult a stronger model.

    Add several of these tools for several advisors; at most one may omit the name.
    """

    type: Required[Literal["openrouter:advisor"]]
    """Type of the tool, always `openrouter:advisor`."""
    parameters: AdvisorServerToolConfig | AdvisorServerToolConfigTypedDict
    """Model and settings of the advisor.

    If absent, the defaults apply.
"""


class AdvisorServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of one `openrouter:advisor` tool."""

    name: str
    """Name of the advisor, 1 to 64 letters, digits, spaces, `_` or `-`.

    It must be unique among the advisors, since the model sees each name as a tool. If absent, this is the default
    advisor.
"""
    model: str
    """Model to consult.

    If absent, the calling model may choose one; otherwise the model of the request is used.
"""
    instructions: str
    """System prompt for the advisor.

    If absent, there is none.
"""
    forward_transcript: bool
    """Whether the advisor gets the whole conversation, followed by the question.

    If false or absent, it gets only the question.
"""
    stream: bool
    """Whether to stream the advice as text deltas of the advisor's item.

    If false or absent, it arrives complete.
"""
    reasoning: AdvisorReasoning | AdvisorReasoningTypedDict
    """Reasoning settings of the advisor."""
    max_completion_tokens: int
    """Maximum number of output tokens of the advisor, including reasoning tokens.

    If absent, the provider's limit applies.
"""
    temperature: float
    """Sampling temperature of the advisor.

    If absent, the provider's default applies.
"""


class AdvisorReasoningTypedDict(TypedDict, total=False):
    """Reasoning settings of an advisor, for reasoning models."""

    effort: AdvisorReasoningEffort
    """Reasoning effort of the advisor; `none` turns reasoning off."""
    max_tokens: int
    """Maximum number of reasoning tokens of the advisor."""


class SubagentServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets the model delegate tasks to another model, often a smaller and cheaper one, which can have its own tools."""

    type: Required[Literal["openrouter:subagent"]]
    """Type of the tool, always `openrouter:subagent`."""
    parameters: SubagentServerToolConfig | SubagentServerToolConfigTypedDict
    """Model, tools and settings of the subagent.

    If absent, the defaults apply.
"""


class SubagentServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of one `openrouter:subagent` tool."""

    name: str
    """Name of the subagent, 1 to 64 letters, digits, spaces, `_` or `-`.

    It must be unique among the subagents, since the model sees each name as a tool. If absent, this is the default
    subagent.
"""
    model: str
    """Model of the subagent.

    If absent, the model of the request is used.
"""
    instructions: str
    """System prompt for the subagent.

    If absent, there is none.
"""
    tools: Iterable[SubagentNestedTool | SubagentNestedToolTypedDict]
    """Server tools of the subagent.

    Functions and subagent tools are rejected.
"""
    inherit_functions: bool
    """Whether the subagent may call every function in the request's `tools`.

    Experimental.
"""
    inherited_function_names: Iterable[str]
    """Names of functions in the request's `tools` that the subagent may call.

    Has no effect if `inherit_functions` is true. Experimental.
"""
    max_tool_calls: int
    """Maximum number of tool-calling rounds per task, 1 to 25."""
    reasoning: SubagentReasoning | SubagentReasoningTypedDict
    """Reasoning settings of the subagent."""
    max_completion_tokens: int
    """Maximum number of output tokens of the subagent, including reasoning tokens.

    If absent, the provider's limit applies.
"""
    temperature: float
    """Sampling temperature of the subagent.

    If absent, the provider's default applies.
"""


class SubagentReasoningTypedDict(TypedDict, total=False):
    """Reasoning settings of a subagent, for reasoning models."""

    effort: SubagentReasoningEffort
    """Reasoning effort of the subagent; `none` turns reasoning off."""
    max_tokens: int
    """Maximum number of reasoning tokens of the subagent."""


class SubagentNestedToolTypedDict(TypedDict, total=False):
    """A server tool for a subagent, in the same format as in the request's `tools`."""

    type: Required[str]
    """Type of the server tool, such as `openrouter:web_search`."""
    parameters: Mapping[str, Any]
    """Settings of the tool, as that tool defines them."""


class FusionServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Sends the prompt to several models in parallel and lets another model compare their responses.

    The model of the request then writes the output from the comparison.
    """

    type: Required[Literal["openrouter:fusion"]]
    """Type of the tool, always `openrouter:fusion`."""
    parameters: FusionServerToolConfig | FusionServerToolConfigTypedDict
    """Panel and settings.

    If absent, the defaults apply.
"""


class FusionServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:fusion` tool."""

    analysis_models: Iterable[str]
    """Panel models, 1 to 8, which respond in parallel.

    If absent, OpenRouter's quality preset is used.
"""
    model: str
    """Model that compares the panel's responses.

    If absent, the model of the request is used.
"""
    tools: Iterable[FusionServerToolConfigTool | FusionServerToolConfigToolTypedDict]
    """Server tools for the inner calls, at most 8.

    If absent, web search and web fetch; an empty list disables tools.
"""
    max_tool_calls: int
    """Maximum number of tool-calling rounds of each inner call, 1 to 16.

    Default: 4.
"""
    max_completion_tokens: int
    """Maximum number of output tokens of each inner call, including reasoning tokens.

    Default: 16,000.
"""
    reasoning: FusionServerToolConfigReasoning | FusionServerToolConfigReasoningTypedDict
    """Reasoning settings of the inner calls."""
    temperature: float
    """Sampling temperature of the panel.

    If absent, each provider's default applies. The comparing model always uses 0.
"""
    cache_control: AnthropicCacheControlDirective | AnthropicCacheControlDirectiveTypedDict
    """Enables prompt caching for the inner calls."""


class FusionServerToolConfigReasoningTypedDict(TypedDict, total=False):
    """Reasoning settings of the panel and the comparing model, for reasoning models."""

    effort: FusionServerToolConfigReasoningEffort
    """Reasoning effort of each model; `none` turns reasoning off."""
    max_tokens: int
    """Maximum number of reasoning tokens of each model."""


class FusionServerToolConfigToolTypedDict(TypedDict, total=False):
    """A server tool for the inner calls of a fusion, in the same format as in the request's `tools`."""

    type: Required[str]
    """Type of the server tool, such as `openrouter:web_fetch`."""
    parameters: Mapping[str, Any]
    """Settings of the tool, as that tool defines them."""


class BashServerToolTypedDict(TypedDict, total=False):
    """Lets any model run bash commands, in a sandbox at OpenRouter or in your code."""

    type: Required[Literal["openrouter:bash"]]
    """Type of the tool, always `openrouter:bash`."""
    parameters: BashServerToolConfig | BashServerToolConfigTypedDict
    """Engine and container.

    If absent, the defaults apply.
"""


class BashServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:bash` tool."""

    engine: BashServerToolEngine
    """Engine that runs the commands.

    Default: `auto`.
"""
    environment: BashServerToolEnvironmentTypedDict
    """Container that runs the commands."""
    sleep_after_seconds: SandboxSleepAfterSeconds
    """Idle time in seconds after which the container goes to sleep.

    Default: 900.
"""


BashServerToolEnvironmentTypedDict: TypeAlias = Union[
    "ContainerAutoEnvironment",
    "ContainerAutoEnvironmentTypedDict",
    "ContainerReferenceEnvironment",
    "ContainerReferenceEnvironmentTypedDict",
    "UnknownBashServerToolEnvironment",
]


class ShellServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets any model run shell commands in a container, as with OpenAI's hosted shell."""

    type: Required[Literal["openrouter:shell"]]
    """Type of the tool, always `openrouter:shell`."""
    parameters: ShellServerToolConfig | ShellServerToolConfigTypedDict
    """Engine and container.

    If absent, the defaults apply.
"""


class ShellServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:shell` tool."""

    engine: ShellServerToolEngine
    """Engine that runs the commands.

    Default: `auto`.
"""
    environment: ShellServerToolEnvironmentTypedDict
    """Container that runs the commands.

    A local shell is not supported.
"""
    sleep_after_seconds: SandboxSleepAfterSeconds
    """Idle time in seconds after which the container goes to sleep.

    Default: 900.
"""


ShellServerToolEnvironmentTypedDict: TypeAlias = Union[
    "ContainerAutoEnvironment",
    "ContainerAutoEnvironmentTypedDict",
    "ContainerReferenceEnvironment",
    "ContainerReferenceEnvironmentTypedDict",
    "UnknownShellServerToolEnvironment",
]


class ContainerAutoEnvironmentTypedDict(TypedDict, total=False):
    """A new container, created and later deleted by OpenRouter."""

    type: Required[Literal["container_auto"]]
    """Type of the environment, always `container_auto`."""
    file_ids: Iterable[str]
    """IDs of workspace files to copy into the home directory before the first command, at most 20.

    A copy's name is the last 8 characters of the ID, a hyphen and the file name. A file of another account fails
    the request with status 400.
"""
    network_policy: ContainerNetworkPolicyTypedDict
    """Network access of the container.

    If absent, access is disabled. It is fixed when the container starts: another policy for a running container
    fails with status 409.
"""


class ContainerReferenceEnvironmentTypedDict(TypedDict, total=False):
    """A named container, so that later calls find the same files.

    An unknown name creates a persistent container.
    """

    type: Required[Literal["container_reference"]]
    """Type of the environment, always `container_reference`."""
    container_id: Required[str]
    """ID from `container_id` of a bash or shell result, or a new name of letters, digits, `_` or `-`.

    Both tools share the files of a container. It belongs to your account and workspace. Observed: IDs of 37 and 53
    characters.
"""
    file_ids: Iterable[str]
    """IDs of workspace files to copy into the home directory before the first command, at most 20.

    A copy's name is the last 8 characters of the ID, a hyphen and the file name. A file of another account fails
    the request with status 400.
"""
    network_policy: ContainerNetworkPolicyTypedDict
    """Network access of the container.

    If absent, access is disabled. It is fixed when the container starts: another policy for a running container
    fails with status 409.
"""


ContainerNetworkPolicyTypedDict: TypeAlias = Union[
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDisabledTypedDict",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyAllowlistTypedDict",
    "UnknownContainerNetworkPolicy",
]


class ContainerNetworkPolicyDisabledTypedDict(TypedDict, total=False):
    """Network access is disabled."""

    type: Required[Literal["disabled"]]
    """Type of the network policy, always `disabled`."""


class ContainerNetworkPolicyAllowlistTypedDict(TypedDict, total=False):
    """Only the listed hosts are reachable, on ports 80 and 443."""

    type: Required[Literal["allowlist"]]
    """Type of the network policy, always `allowlist`."""
    allowed_domains: Required[Iterable[str]]
    """Host names in lower case, at most 50.

    `*` matches any characters, and alone every host. A name without a wildcard does not include its subdomains.
"""


class ApplyPatchServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets any model create, update and delete files through V4A patches.

    OpenRouter validates each patch; your code applies it.
    """

    type: Required[Literal["openrouter:apply_patch"]]
    """Type of the tool, always `openrouter:apply_patch`."""
    parameters: ApplyPatchServerToolConfig | ApplyPatchServerToolConfigTypedDict
    """Engine to use.

    Default: `auto`.
"""


class ApplyPatchServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:apply_patch` tool."""

    engine: ApplyPatchEngineEnum
    """Engine that handles the patches.

    Default: `auto`.
"""


class DatetimeServerToolTypedDict(TypedDict, total=False):
    """Lets the model get the current date and time."""

    type: Required[Literal["openrouter:datetime"]]
    """Type of the tool, always `openrouter:datetime`."""
    parameters: DatetimeServerToolConfig | DatetimeServerToolConfigTypedDict
    """Time zone.

    Default: UTC.
"""


class DatetimeServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:datetime` tool."""

    timezone: str
    """IANA time zone, such as `Europe/Lisbon`.

    Default: UTC.
"""


class FilesServerToolTypedDict(TypedDict, total=False):
    """Lets the model list, read, write and edit the files of the workspace that the API key belongs to."""

    type: Required[Literal["openrouter:files"]]
    """Type of the tool, always `openrouter:files`."""
    parameters: FilesServerToolConfig | FilesServerToolConfigTypedDict
    """Reserved.

    There are no settings at present.
"""


class FilesServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:files` tool.

    There are none at present.
    """


class SearchModelsServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets the model search OpenRouter's model catalog.

    Experimental.
    """

    type: Required[Literal["openrouter:experimental__search_models"]]
    """Type of the tool, always `openrouter:experimental__search_models`."""
    parameters: SearchModelsServerToolConfig | SearchModelsServerToolConfigTypedDict
    """Settings of the search.

    If absent, the defaults apply.
"""


class SearchModelsServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:experimental__search_models` tool."""

    max_results: int
    """Maximum number of models of one search, at most 20.

    Default: 5.
"""


class ToolSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search for tools with `defer_loading`, and call the tools found."""

    type: Required[Literal["openrouter:tool_search"]]
    """Type of the tool, always `openrouter:tool_search`."""
    parameters: ToolSearchServerToolConfig | ToolSearchServerToolConfigTypedDict
    """Settings of the search.

    If absent, the defaults apply.
"""


class ToolSearchServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:tool_search` tool."""

    max_results: int
    """Maximum number of tools of one search.

    Default: 5.
"""


class EasyInputMessageTypedDict(TypedDict, total=False):
    """A message in short form: a role, and a string or a list of parts.

    The API is stateless, so a request also contains every earlier message. An assistant turn can be sent as text,
    or as the unchanged item from the response.
    """

    type: Literal["message"]
    """Type of the item, always `message`.

    Optional.
"""
    role: Required[EasyInputMessageRoleUnion]
    """Role of the author.

    `system` and `developer` messages set the rules; `assistant` messages are earlier output of the model.
"""
    content: EasyInputMessageContentUnion2TypedDict | None
    """Content of the message, as a string or a list of parts.

    A message with null or absent content is empty.
"""
    phase: MessagePhase | None
    """Phase of an assistant message; not used for other roles.

    Send back the value from the response: without it, models such as `gpt-5.3-codex` perform worse.
"""


EasyInputMessageContentUnion2TypedDict: TypeAlias = Union[str, "Iterable[EasyInputMessageContentUnion1TypedDict]"]


EasyInputMessageContentUnion1TypedDict: TypeAlias = Union[
    "InputText",
    "InputTextTypedDict",
    "InputImage",
    "InputImageTypedDict",
    "InputFile",
    "InputFileTypedDict",
    "InputAudio",
    "InputAudioTypedDict",
    "InputVideo",
    "InputVideoTypedDict",
    "UnknownEasyInputMessageContentUnion1",
]


class InputMessageItemTypedDict(TypedDict, total=False):
    """A message in long form, with an ID and a list of parts.

    The assistant role is not allowed.
    """

    type: Literal["message"]
    """Type of the item, always `message`.

    Optional.
"""
    id: str
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    role: Required[InputMessageItemRoleUnion]
    """Role of the author.

    `system` and `developer` messages set the rules for the model.
"""
    content: Iterable[EasyInputMessageContentUnion1TypedDict] | None
    """Parts of the message, in order.

    A message with null or absent content is empty.
"""


class InputTextTypedDict(TypedDict, total=False):
    """A text part."""

    type: Required[Literal["input_text"]]
    """Type of the content part, always `input_text`."""
    text: Required[str]
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | PromptCacheBreakpointTypedDict | None
    """Marks the end of a cacheable prefix of the prompt.

    If null or absent, there is no breakpoint.
"""


class PromptCacheBreakpointTypedDict(TypedDict, total=False):
    """Marks the end of a cacheable prefix: the prompt up to and including this part.

    OpenAI models from GPT-5.6 on support it natively; for providers with Anthropic's `cache_control` it is
    translated.
    """

    mode: Required[Literal["explicit"]]
    """Cache mode.

    `explicit` is the only value.
"""
    ttl: str | None
    """Lifetime of the cached prefix, `30m` or `12h`; writes for 12 hours cost more.

    If null or absent, `ttl` in the request's `prompt_cache_options` applies.
"""


class InputImageTypedDict(TypedDict, total=False):
    """An image part, as a URL, a `data:` URL or a file ID.

    Set either `image_url` or `file_id`.
    """

    type: Required[Literal["input_image"]]
    """Type of the content part, always `input_image`."""
    image_url: str | None
    """URL of the image, or a base64 `data:` URL.

    Null or absent if `file_id` is set.
"""
    file_id: str | None
    """ID of an uploaded image.

    Null or absent if `image_url` is set.
"""
    detail: Required[InputImageDetail]
    """Level of detail.

    A higher level uses more input tokens. With `auto`, the model decides; `original` keeps the full resolution.
"""


class InputFileTypedDict(TypedDict, total=False):
    """A file part, such as a PDF.

    Set one of `file_data`, `file_url` and `file_id`.
    """

    type: Required[Literal["input_file"]]
    """Type of the content part, always `input_file`."""
    filename: str
    """Name of the file with its extension, as shown to the model."""
    file_data: str
    """Content of the file as a base64 `data:` URL."""
    file_url: str
    """URL of the file."""
    file_id: str | None
    """ID of an uploaded file.

    Null or absent if the file is sent in another way.
"""


class InputAudioTypedDict(TypedDict, total=False):
    """An audio part, with the data in the request."""

    type: Required[Literal["input_audio"]]
    """Type of the content part, always `input_audio`."""
    input_audio: Required[InputAudioInputAudio | InputAudioInputAudioTypedDict]
    """The audio data and its format."""


InputAudioInputAudioTypedDict = TypedDict(
    "InputAudioInputAudioTypedDict",
    {
        "data": "Required[str]",
        "format": "InputAudioInputAudioFormat",
        "format_": "InputAudioInputAudioFormat",
    },
    total=False,
)
"""Audio data and its format.

Keys:
    data: Base64-encoded audio, without a `data:` prefix.
    format: Audio format of `data`.
    format_: The same as `format`.
"""


class InputVideoTypedDict(TypedDict, total=False):
    """A video part."""

    type: Required[Literal["input_video"]]
    """Type of the content part, always `input_video`."""
    video_url: Required[str]
    """URL of the video, or a base64 `data:` URL."""
    processing: InputVideoProcessing
    """How the provider processes the video.

    `static` samples frames at a fixed rate, `agentic` lets an agent work through it. Google Gemini supports both.
    If absent, the provider chooses.
"""


FunctionCallItemTypedDict = TypedDict(
    "FunctionCallItemTypedDict",
    {
        "type": 'Required[Literal["function_call"]]',
        "id": "str | None",
        "call_id": "Required[str]",
        "name": "Required[str]",
        "namespace": "str | None",
        "arguments": "Required[str]",
        "async": "bool | None",
        "async_": "bool | None",
        "subagent_id": "str | None",
        "subagent_items": "Iterable[FunctionCallItemSubagentItem | FunctionCallItemSubagentItemTypedDict] | None",
        "caller": "Mapping[str, Any] | None",
        "status": "ToolCallStatus | None",
    },
    total=False,
)
"""A call of one of your functions.

Send it back as received, followed by a `function_call_output` with the same `call_id`.

Keys:
    type: Type of the item, always `function_call`.
    id: ID that the item had in an earlier response. Omit it for new items. Observed: may be absent from a
        response's final output.
    call_id: ID of the call. The output item has the same value.
    name: Name of the function, as declared in `tools`.
    namespace: Namespace of the function, such as an MCP server. Null or absent if it has none.
    arguments: Arguments as a JSON string. The model wrote it, so validate it before use. Send it back unchanged.
    async: Whether the model may continue before the output is available, because the tool has `async` set to true.
        The output may then be sent in a later request.
    async_: The same as `async`.
    subagent_id: Experimental. The `call_id` of the `openrouter:subagent` call whose subagent made this call. Null
        or absent for the model's own calls.
    subagent_items: Experimental. Output of the subagent in this turn. Send it back unchanged, otherwise the
        subagent cannot continue. Of several parallel calls of a subagent, only the first has it.
    caller: Observed: if code written by the model makes the call, `type` is `program` and `caller_id` is the ID of
        the call of that program. Not documented; seen at OpenAI.
    status: Status of the item. Observed: often absent.
"""


class FunctionCallItemSubagentItemTypedDict(TypedDict, total=False):
    """An output item of a subagent.

    Its fields are unspecified; send it back unchanged.
    """

    type: Required[str]
    """Type of the item."""


class FunctionCallOutputItemTypedDict(TypedDict, total=False):
    """Output of your function for a `function_call`.

    Place it after the call, in the same `input`.
    """

    type: Required[Literal["function_call_output"]]
    """Type of the item, always `function_call_output`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    output: Required[FunctionCallOutputItemOutputUnion2TypedDict]
    """The output for the model, usually as a JSON string.

    Errors are sent here, too.
"""
    status: ToolCallStatus | None
    """Status of the item."""


FunctionCallOutputItemOutputUnion2TypedDict: TypeAlias = Union[
    str, "Iterable[FunctionCallOutputItemOutputUnion1TypedDict]"
]


FunctionCallOutputItemOutputUnion1TypedDict: TypeAlias = Union[
    "InputText",
    "InputTextTypedDict",
    "InputImage",
    "InputImageTypedDict",
    "InputFile",
    "InputFileTypedDict",
    "UnknownFunctionCallOutputItemOutputUnion1",
]


CustomToolCallItemTypedDict = TypedDict(
    "CustomToolCallItemTypedDict",
    {
        "type": 'Required[Literal["custom_tool_call"]]',
        "id": "str | None",
        "call_id": "Required[str]",
        "name": "Required[str]",
        "namespace": "str | None",
        "input": "Required[str]",
        "async": "bool | None",
        "async_": "bool | None",
        "status": "ToolCallStatus | None",
    },
    total=False,
)
"""A call of a custom tool, with free text as its input.

Send it back as received, followed by a `custom_tool_call_output` with the same `call_id`.

Keys:
    type: Type of the item, always `custom_tool_call`.
    id: ID that the item had in an earlier response. Omit it for new items.
    call_id: ID of the call. The output item has the same value.
    name: Name of the tool, as declared in `tools`.
    namespace: Namespace of the tool, such as an MCP server. Null or absent if it has none.
    input: Input for the tool as free text. It follows the tool's grammar, if there is one.
    async: Whether the model may continue before the output is available, because the tool has `async` set to true.
        The output may then be sent in a later request.
    async_: The same as `async`.
    status: Status of the item.
"""


class CustomToolCallOutputItemTypedDict(TypedDict, total=False):
    """Output of your custom tool for a `custom_tool_call`.

    Place it after the call, in the same `input`.
    """

    type: Required[Literal["custom_tool_call_output"]]
    """Type of the item, always `custom_tool_call_output`."""
    id: str
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    output: Required[FunctionCallOutputItemOutputUnion2TypedDict]
    """The output for the model.

    Errors are sent here, too.
"""


class ApplyPatchCallItemTypedDict(TypedDict, total=False):
    """A change of one file, as a patch in V4A format.

    Apply it, send this item back and add an `apply_patch_call_output` with the same `call_id`.
    """

    type: Required[Literal["apply_patch_call"]]
    """Type of the item, always `apply_patch_call`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    operation: Required[ApplyPatchCallOperationTypedDict]
    """The file to create, update or delete, and the patch for it."""
    status: Required[ApplyPatchCallStatus]
    """Status of the item."""


class ApplyPatchCallOutputItemTypedDict(TypedDict, total=False):
    """Result of applying the patch of an `apply_patch_call`.

    Place it after the call, in the same `input`.
    """

    type: Required[Literal["apply_patch_call_output"]]
    """Type of the item, always `apply_patch_call_output`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    output: str | None
    """Log or error message for the model.

    Null or absent if there is none.
"""
    status: Required[ApplyPatchCallOutputItemStatus]
    """Whether the patch was applied."""


class LocalShellCallItemTypedDict(TypedDict, total=False):
    """A command for your code to run.

    Send it back as received, followed by a `local_shell_call_output`.
    """

    type: Required[Literal["local_shell_call"]]
    """Type of the item, always `local_shell_call`."""
    id: Required[str]
    """ID that the item had in an earlier response."""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    action: Required[LocalShellCallItemAction | LocalShellCallItemActionTypedDict]
    """The command and its settings."""
    status: Required[ToolCallStatus]
    """Status of the item."""


class LocalShellCallItemActionTypedDict(TypedDict, total=False):
    """A command with its settings."""

    type: Required[Literal["exec"]]
    """Type of the action.

    `exec` is the only value.
"""
    command: Required[Iterable[str]]
    """Program and arguments, one string each, as for `subprocess.run`."""
    env: Required[Mapping[str, str]]
    """Environment variables of the command, by name."""
    working_directory: str | None
    """Working directory of the command.

    Null or absent if unspecified.
"""
    user: str | None
    """User that runs the command.

    Null or absent if unspecified.
"""
    timeout_ms: int | None
    """Timeout in milliseconds.

    If null or absent, there is none.
"""


class LocalShellCallOutputItemTypedDict(TypedDict, total=False):
    """Output of the command of a `local_shell_call`.

    Place it after the call, in the same `input`.
    """

    type: Required[Literal["local_shell_call_output"]]
    """Type of the item, always `local_shell_call_output`."""
    id: Required[str]
    """ID of the call that the output belongs to.

    This item has no `call_id`.
"""
    output: Required[str]
    """The output of the command, for the model."""
    status: ToolCallStatus | None
    """Status of the item."""


class ShellCallItemTypedDict(TypedDict, total=False):
    """A call of the `shell` tool, which runs one or more commands.

    Send it back as received, followed by its `shell_call_output`.
    """

    type: Required[Literal["shell_call"]]
    """Type of the item, always `shell_call`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    action: Required[ShellCallItemAction | ShellCallItemActionTypedDict]
    """The commands and their limits."""
    arguments: str | None
    """Arguments of the call exactly as the model wrote them.

    Send them back unchanged, so that the provider's prompt cache matches. Null or absent if there are none.
"""
    environment: Any
    """Environment of the commands, as in the response.

    Any JSON value; send it back unchanged.
"""
    status: ToolCallStatus | None
    """Status of the item."""


class ShellCallItemActionTypedDict(TypedDict, total=False):
    """The commands and their limits."""

    commands: Required[Iterable[str]]
    """Shell commands to run."""
    timeout_ms: int | None
    """Timeout in milliseconds.

    If null or absent, there is none.
"""
    max_output_length: int | None
    """Maximum number of characters of output to keep.

    If null or absent, there is no limit.
"""


class ShellCallOutputItemTypedDict(TypedDict, total=False):
    """Output and exit codes of the commands of a `shell_call`.

    Place it after the call, in the same `input`.
    """

    type: Required[Literal["shell_call_output"]]
    """Type of the item, always `shell_call_output`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    output: Required[Iterable[ShellCallOutputContent | ShellCallOutputContentTypedDict]]
    """One entry per command, in the order of the call's `commands`."""
    max_output_length: int | None
    """Maximum number of characters that the output was truncated to.

    Null or absent if there was no limit.
"""
    error: str
    """Why a call in a sandbox failed before any command completed.

    Send it back as received. Absent on success.
"""
    container_id: str
    """ID of the container that ran a sandboxed call, whether or not it changed files.

    Pass it as a `container_reference` to continue in the same container, or use it to download files.
"""
    files: Iterable[ShellCallOutputItemFile | ShellCallOutputItemFileTypedDict]
    """Files that a sandboxed call created or changed, at most 10, newest first."""
    status: ToolCallStatus | None
    """Status of the item."""


class McpListToolsItemTypedDict(TypedDict, total=False):
    """Tools of an MCP server, as listed in a response.

    Sending it back avoids listing them again.
    """

    type: Required[Literal["mcp_list_tools"]]
    """Type of the item, always `mcp_list_tools`."""
    id: Required[str]
    """ID that the item had in an earlier response."""
    server_label: Required[str]
    """Label of the MCP server, as declared in `tools`."""
    tools: Required[Iterable[McpListToolsItemTool | McpListToolsItemToolTypedDict]]
    """The tools of the server."""
    error: str | None
    """Error message if the tools could not be listed.

    Null or absent on success.
"""


class McpListToolsItemToolTypedDict(TypedDict, total=False):
    """A tool of an MCP server."""

    name: Required[str]
    """Name of the tool."""
    description: str | None
    """Description of the tool by the server.

    Null or absent if there is none.
"""
    input_schema: Required[Mapping[str, Any]]
    """JSON Schema of the tool's arguments."""
    annotations: Any
    """Annotations of the tool by the server, such as `readOnlyHint`.

    Any JSON value.
"""


class McpApprovalRequestItemTypedDict(TypedDict, total=False):
    """A request for approval of a call of an MCP server's tool.

    Send it back as received, followed by an `mcp_approval_response`.
    """

    type: Required[Literal["mcp_approval_request"]]
    """Type of the item, always `mcp_approval_request`."""
    id: Required[str]
    """ID that the item had in an earlier response.

    `approval_request_id` of your response refers to it.
"""
    server_label: Required[str]
    """Label of the MCP server, as declared in `tools`."""
    name: Required[str]
    """Name of the tool to call."""
    arguments: Required[str]
    """Arguments for the tool as a JSON string."""


class McpApprovalResponseItemTypedDict(TypedDict, total=False):
    """Your response to an `mcp_approval_request`.

    Place it after the request, in the same `input`.
    """

    type: Required[Literal["mcp_approval_response"]]
    """Type of the item, always `mcp_approval_response`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    approval_request_id: Required[str]
    """The `id` of the approval request."""
    approve: Required[bool]
    """Whether the call is approved."""
    reason: str | None
    """Reason for the decision.

    Null or absent if there is none.
"""


class McpCallItemTypedDict(TypedDict, total=False):
    """A finished call of an MCP server's tool, with its output or error.

    Send it back as received.
    """

    type: Required[Literal["mcp_call"]]
    """Type of the item, always `mcp_call`."""
    id: Required[str]
    """ID that the item had in an earlier response."""
    server_label: Required[str]
    """Label of the MCP server, as declared in `tools`."""
    name: Required[str]
    """Name of the tool that was called."""
    arguments: Required[str]
    """Arguments of the call as a JSON string."""
    output: str | None
    """Output of the tool.

    Null or absent if the call failed or has no output.
"""
    error: McpToolCallErrorTypedDict | None
    """Error of the call.

    Null or absent on success.
"""
    approval_request_id: str | None
    """Observed: ID of the `mcp_approval_request` that approved the call; null if none was required.

    Not documented; seen at OpenAI.
"""
    status: str | None
    """Status of the item.

    Observed: `completed` and other values. Not documented; seen at OpenAI.
"""


McpToolCallErrorTypedDict: TypeAlias = Union[str, "McpToolCallErrorObjectTypedDict"]


class McpToolExecutionErrorTypedDict(TypedDict, total=False):
    """The tool ran and reported an error."""

    type: Required[Literal["mcp_tool_execution_error"]]
    """Type of the error, always `mcp_tool_execution_error`."""
    content: Any
    """Error content returned by the tool.

    Any JSON value.
"""


class McpProtocolErrorTypedDict(TypedDict, total=False):
    """The MCP server returned a protocol error."""

    type: Required[Literal["mcp_protocol_error"]]
    """Type of the error, always `mcp_protocol_error`."""
    code: Required[int]
    """MCP protocol error code, often negative as in JSON-RPC."""
    message: Required[str]
    """Human-readable error message."""


class McpHTTPErrorTypedDict(TypedDict, total=False):
    """The HTTP request to the MCP server failed."""

    type: Required[Literal["http_error"]]
    """Type of the error, always `http_error`."""
    code: Required[int]
    """HTTP status code of the response."""
    message: Required[str]
    """Human-readable error message."""


class CompactionItemTypedDict(TypedDict, total=False):
    """A compacted part of the conversation, as a summary that only the provider can read.

    Send it back instead of the items that it replaces.
    """

    type: Required[Literal["compaction"]]
    """Type of the item, always `compaction`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    encrypted_content: Required[str]
    """The encrypted summary.

    Send it back unchanged.
"""


class ContextCompactionItemTypedDict(TypedDict, total=False):
    """Marks where the context was compacted.

    Unlike `compaction`, it may have no summary.
    """

    type: Required[Literal["context_compaction"]]
    """Type of the item, always `context_compaction`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    encrypted_content: str | None
    """The encrypted summary.

    Send it back unchanged. Null or absent if there is none.
"""


class ItemReferenceItemTypedDict(TypedDict, total=False):
    """Refers to an item by ID.

    The API stores no responses, so prefer to send the item itself.
    """

    type: Required[Literal["item_reference"]]
    """Type of the item, always `item_reference`."""
    id: Required[str]
    """ID of the referenced item."""


class AdditionalToolsItemTypedDict(TypedDict, total=False):
    """Adds tools from this point of the conversation on, in addition to the request's `tools`."""

    type: Required[Literal["additional_tools"]]
    """Type of the item, always `additional_tools`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    role: Required[AdditionalToolsItemRole]
    """Role that adds the tools."""
    tools: Required[Iterable[AdditionalToolsItemToolUnionTypedDict]]
    """The tools to add."""


class AgentMessageItemTypedDict(TypedDict, total=False):
    """A message from one agent to another in a multi-agent session.

    Send it back as received.
    """

    type: Required[Literal["agent_message"]]
    """Type of the item, always `agent_message`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    author: Required[str]
    """Agent that sent the message."""
    recipient: Required[str]
    """Agent that receives the message."""
    content: Required[Iterable[AgentMessageItemContentUnionTypedDict]]
    """Parts of the message, in order."""
    agent: Agent | AgentTypedDict | None
    """Agent that the item belongs to.

    Null or absent if unspecified.
"""


AgentMessageItemContentUnionTypedDict: TypeAlias = Union[
    "InputText",
    "InputTextTypedDict",
    "InputImage",
    "InputImageTypedDict",
    "ContentEncryptedContent",
    "ContentEncryptedContentTypedDict",
    "UnknownAgentMessageItemContentUnion",
]


class ContentEncryptedContentTypedDict(TypedDict, total=False):
    """A content part that only the provider can read."""

    type: Required[Literal["encrypted_content"]]
    """Type of the content part, always `encrypted_content`."""
    encrypted_content: Required[str]
    """The encrypted content.

    Send it back unchanged.
"""


class AgentTypedDict(TypedDict, total=False):
    """An agent of a multi-agent session."""

    agent_name: Required[str]
    """Name of the agent in the session."""


class ConfigurationUpdateItemTypedDict(TypedDict, total=False):
    """Changes the reasoning effort for the rest of the conversation while keeping the cached prefix valid.

    Place it before the user message it applies to; two in a row are rejected. Not every model supports it.
    """

    type: Required[Literal["configuration_update"]]
    """Type of the item, always `configuration_update`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    reasoning: Required[ConfigurationUpdateReasoning | ConfigurationUpdateReasoningTypedDict]
    """The new reasoning settings."""


class ConfigurationUpdateReasoningTypedDict(TypedDict, total=False):
    """Reasoning settings that can change within a conversation."""

    effort: Required[ReasoningEffort]
    """Reasoning effort from this point on."""


class ToolSearchCallItemTypedDict(TypedDict, total=False):
    """A search for tools that are not loaded yet.

    Send it back as received; if your code runs the search, add a `tool_search_output` with the same `call_id`.
    """

    type: Required[Literal["tool_search_call"]]
    """Type of the item, always `tool_search_call`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    call_id: Required[str | None]
    """ID of the call.

    The output item has the same value. Observed: null if the server runs the search.
"""
    execution: Required[ToolSearchCallItemExecution]
    """Whether the server or the client runs the search."""
    arguments: Any
    """Arguments of the search.

    Any JSON value; send it back unchanged.
"""
    status: ToolCallStatus | None
    """Status of the item."""


class ToolSearchOutputItemTypedDict(TypedDict, total=False):
    """Result of a tool search.

    The model can call the tools found from here on. Place it after the call, in the same `input`.
    """

    type: Required[Literal["tool_search_output"]]
    """Type of the item, always `tool_search_output`."""
    id: str | None
    """ID that the item had in an earlier response.

    Omit it for new items.
"""
    call_id: Required[str | None]
    """ID of the call.

    The output item has the same value. Observed: null if the server runs the search.
"""
    execution: Required[ToolSearchOutputItemExecution]
    """Whether the server or the client runs the search."""
    tools: Required[Iterable[AdditionalToolsItemToolUnionTypedDict]]
    """Complete definitions of the tools found.

    Empty if nothing matches.
"""
    status: ToolCallStatus | None
    """Status of the item."""


OutputItemsTypedDict: TypeAlias = Union[
    "OutputMessageItem",
    "OutputMessageItemTypedDict",
    "OutputReasoningItem",
    "OutputReasoningItemTypedDict",
    "OutputFunctionCallItem",
    "OutputFunctionCallItemTypedDict",
    "OutputCustomToolCallItem",
    "OutputCustomToolCallItemTypedDict",
    "OutputToolSearchCallItem",
    "OutputToolSearchCallItemTypedDict",
    "OutputApplyPatchCallItem",
    "OutputApplyPatchCallItemTypedDict",
    "OutputShellCallItem",
    "OutputShellCallItemTypedDict",
    "OutputShellCallOutputItem",
    "OutputShellCallOutputItemTypedDict",
    "OutputComputerCallItem",
    "OutputComputerCallItemTypedDict",
    "OutputWebSearchCallItem",
    "OutputWebSearchCallItemTypedDict",
    "OutputFileSearchCallItem",
    "OutputFileSearchCallItemTypedDict",
    "OutputImageGenerationCallItem",
    "OutputImageGenerationCallItemTypedDict",
    "OutputCodeInterpreterCallItem",
    "OutputCodeInterpreterCallItemTypedDict",
    "OutputAdvisorServerToolItem",
    "OutputAdvisorServerToolItemTypedDict",
    "OutputApplyPatchServerToolItem",
    "OutputApplyPatchServerToolItemTypedDict",
    "OutputArmorBlockedItem",
    "OutputArmorBlockedItemTypedDict",
    "OutputBashServerToolItem",
    "OutputBashServerToolItemTypedDict",
    "OutputBrowserUseServerToolItem",
    "OutputBrowserUseServerToolItemTypedDict",
    "OutputCodeInterpreterServerToolItem",
    "OutputCodeInterpreterServerToolItemTypedDict",
    "OutputDatetimeItem",
    "OutputDatetimeItemTypedDict",
    "OutputFileSearchServerToolItem",
    "OutputFileSearchServerToolItemTypedDict",
    "OutputFilesServerToolItem",
    "OutputFilesServerToolItemTypedDict",
    "OutputFusionServerToolItem",
    "OutputFusionServerToolItemTypedDict",
    "OutputImageGenerationServerToolItem",
    "OutputImageGenerationServerToolItemTypedDict",
    "OutputMcpServerToolItem",
    "OutputMcpServerToolItemTypedDict",
    "OutputMemoryServerToolItem",
    "OutputMemoryServerToolItemTypedDict",
    "OutputSearchModelsServerToolItem",
    "OutputSearchModelsServerToolItemTypedDict",
    "OutputShellServerToolItem",
    "OutputShellServerToolItemTypedDict",
    "OutputSubagentServerToolItem",
    "OutputSubagentServerToolItemTypedDict",
    "OutputTextEditorServerToolItem",
    "OutputTextEditorServerToolItemTypedDict",
    "OutputToolSearchServerToolItem",
    "OutputToolSearchServerToolItemTypedDict",
    "OutputWebFetchServerToolItem",
    "OutputWebFetchServerToolItemTypedDict",
    "OutputWebSearchServerToolItem",
    "OutputWebSearchServerToolItemTypedDict",
    "UnknownOutputItems",
]


class OutputMessageItemTypedDict(TypedDict, total=False):
    """A message from the model.

    It can be sent back as an input item.
    """

    type: Required[Literal["message"]]
    """Type of the item, always `message`."""
    id: str
    """ID of the item, unique within the response.

    Observed: sometimes absent.
"""
    status: OutputItemStatus
    """Status of the item.

    Observed: `incomplete` on a message that a tool call follows.
"""
    role: Required[Literal["assistant"]]
    """Role of the author, always `assistant`."""
    phase: MessagePhase | None
    """Whether the message is intermediate commentary or the final answer.

    Keep it when you send the item back: without it, some models perform worse. Null or absent if the model does not
    distinguish them.
"""
    content: Required[Iterable[OutputMessageItemContentTypedDict] | InputsContent2TypedDict | None]
    """Content of the message.

    In a response, it is a list of parts; a string or null occurs only in a message sent as input.
"""


InputsContent2TypedDict: TypeAlias = Union[str, "Iterable[OutputMessageItemContentTypedDict]"]


OutputMessageItemContentTypedDict: TypeAlias = Union[
    "ResponseOutputText",
    "ResponseOutputTextTypedDict",
    "OpenAIResponsesRefusalContent",
    "OpenAIResponsesRefusalContentTypedDict",
    "UnknownOutputMessageItemContent",
]


class ResponseOutputTextTypedDict(TypedDict, total=False):
    """Text of a message, with its citations."""

    type: Required[Literal["output_text"]]
    """Type of the content part, always `output_text`."""
    text: Required[str]
    """The text."""
    annotations: Iterable[OpenAIResponsesAnnotationTypedDict]
    """Citations of the text.

    Observed: sometimes absent.
"""
    logprobs: Iterable[Logprob | LogprobTypedDict]
    """Log probabilities of the tokens, if requested.

    Observed: often absent or empty.
"""


class OpenAIResponsesRefusalContentTypedDict(TypedDict, total=False):
    """A refusal of the model."""

    type: Required[Literal["refusal"]]
    """Type of the content part, always `refusal`."""
    refusal: Required[str]
    """The explanation of the refusal."""


LogprobTypedDict = TypedDict(
    "LogprobTypedDict",
    {
        "token": "Required[str]",
        "bytes": "Iterable[int]",
        "bytes_": "Iterable[int]",
        "logprob": "Required[float]",
        "top_logprobs": "Required[Iterable[ResponseOutputTextTopLogprob | ResponseOutputTextTopLogprobTypedDict]]",
    },
    total=False,
)
"""A token of the text with its log probability and the most likely alternatives.

Keys:
    token: The token as text.
    bytes: UTF-8 bytes of the token. A character can span several tokens.
    bytes_: The same as `bytes`.
    logprob: Log probability (natural logarithm) of the token; 0 means certain.
    top_logprobs: The most likely tokens at this position.
"""


ResponseOutputTextTopLogprobTypedDict = TypedDict(
    "ResponseOutputTextTopLogprobTypedDict",
    {
        "token": "Required[str]",
        "bytes": "Iterable[int]",
        "bytes_": "Iterable[int]",
        "logprob": "Required[float]",
    },
    total=False,
)
"""A candidate token at one position of the text.

Keys:
    token: The token as text.
    bytes: UTF-8 bytes of the token.
    bytes_: The same as `bytes`.
    logprob: Log probability (natural logarithm) of the token; 0 means certain.
"""


OpenAIResponsesAnnotationTypedDict: TypeAlias = Union[
    "URLCitation",
    "URLCitationTypedDict",
    "FileCitation",
    "FileCitationTypedDict",
    "FilePath",
    "FilePathTypedDict",
    "UnknownOpenAIResponsesAnnotation",
]


class URLCitationTypedDict(TypedDict, total=False):
    """Citation of a web page."""

    type: Required[Literal["url_citation"]]
    """Type of the annotation, always `url_citation`."""
    url: Required[str]
    """URL of the page."""
    title: str
    """Title of the page.

    Observed: absent at some servers.
"""
    content: str
    """Excerpt of the page."""
    start_index: int
    """Start of the cited passage of `text`, as a 0-based character index.

    Observed: absent at some servers; 0, as is `end_index`, if the position is unknown.
"""
    end_index: int
    """End of the cited passage of `text`, as a 0-based character index.

    Observed: absent at some servers.
"""


class FileCitationTypedDict(TypedDict, total=False):
    """Citation of a file."""

    type: Required[Literal["file_citation"]]
    """Type of the annotation, always `file_citation`."""
    file_id: Required[str]
    """ID of the file."""
    filename: Required[str]
    """Name of the file."""
    index: Required[int]
    """Index of the file in the list of files."""


class FilePathTypedDict(TypedDict, total=False):
    """Path of a file that the model created."""

    type: Required[Literal["file_path"]]
    """Type of the annotation, always `file_path`."""
    file_id: Required[str]
    """ID of the file."""
    index: Required[int]
    """Index of the file in the list of files."""


OutputReasoningItemTypedDict = TypedDict(
    "OutputReasoningItemTypedDict",
    {
        "type": 'Required[Literal["reasoning"]]',
        "id": "Required[str]",
        "status": "OutputItemStatus",
        "summary": "Required[Iterable[ReasoningSummaryText | ReasoningSummaryTextTypedDict | str] | None]",
        "content": "Iterable[ReasoningTextContent | ReasoningTextContentTypedDict] | None",
        "encrypted_content": "str | None",
        "format": "ReasoningFormat | None",
        "format_": "ReasoningFormat | None",
        "signature": "str | None",
    },
    total=False,
)
"""Reasoning of the model, as a summary, as text, or encrypted.

Send it back unchanged with the conversation, so that the model can continue from it.

Keys:
    type: Type of the item, always `reasoning`.
    id: ID of the item, unique within the response. Observed: may differ between the events and the final `output`.
    status: Status of the item. Observed: often absent.
    summary: Summary of the reasoning, often empty. Null occurs only in an item sent as input. Observed: strings
        instead of parts in documented samples.
    content: The reasoning text, if the provider returns it.
    encrypted_content: The reasoning in encrypted form, which only the provider can read. Null or absent if there is
        none.
    format: Format of `encrypted_content` and `signature`.
    format_: The same as `format`.
    signature: Signature with which the provider verifies the reasoning. Observed: in a stream, sometimes only in
        the final `output`.
"""


class ReasoningTextContentTypedDict(TypedDict, total=False):
    """A part of the reasoning text."""

    type: Required[Literal["reasoning_text"]]
    """Type of the content part, always `reasoning_text`."""
    text: Required[str]
    """The text."""


class ReasoningSummaryTextTypedDict(TypedDict, total=False):
    """A part of the reasoning summary."""

    type: Required[Literal["summary_text"]]
    """Type of the content part, always `summary_text`."""
    text: Required[str]
    """The text."""


OutputFunctionCallItemTypedDict = TypedDict(
    "OutputFunctionCallItemTypedDict",
    {
        "type": 'Required[Literal["function_call"]]',
        "id": "str",
        "call_id": "Required[str]",
        "status": "OutputItemStatus",
        "name": "Required[str]",
        "namespace": "str",
        "arguments": "Required[str]",
        "async": "bool",
        "async_": "bool",
        "subagent_id": "str",
        "subagent_items": "Iterable[OutputFunctionCallItemSubagentItem | OutputFunctionCallItemSubagentItemTypedDict]",
    },
    total=False,
)
"""A call of one of your functions.

Run it and send back a `function_call_output` item.

Keys:
    type: Type of the item, always `function_call`.
    id: ID of the item, unique within the response. Observed: often absent, even if the event that added the item
        has it.
    call_id: ID of the call. The output item has the same value.
    status: Status of the item. Observed: often absent.
    name: Name of the function.
    namespace: Namespace of the function, such as an MCP server. Absent if it has none.
    arguments: Arguments as a JSON string. The model writes it, so it can be invalid JSON. Observed: empty in the
        events of some streams, and complete only in the final response.
    async: Whether the function is declared with `async`, so that the model may continue without the output. Send
        the output in a later request.
    async_: The same as `async`.
    subagent_id: Experimental. The `call_id` of the subagent call that made this call. Absent if the model itself
        made it.
    subagent_items: Experimental. State of the subagent. Send it back unchanged so that it can continue. Of several
        parallel calls, only the first has it.
"""


class OutputFunctionCallItemSubagentItemTypedDict(TypedDict, total=False):
    """An item of a subagent in this turn.

    It is opaque; send it back unchanged.
    """

    type: Required[str]
    """Type of the item.

    Other fields depend on it.
"""


OutputCustomToolCallItemTypedDict = TypedDict(
    "OutputCustomToolCallItemTypedDict",
    {
        "type": 'Required[Literal["custom_tool_call"]]',
        "id": "str",
        "call_id": "Required[str]",
        "status": "ToolCallStatus",
        "name": "Required[str]",
        "namespace": "str",
        "input": "Required[str]",
        "async": "bool",
        "async_": "bool",
    },
    total=False,
)
"""A call of one of your custom tools, with free text as its input.

Send back a `custom_tool_call_output` item.

Keys:
    type: Type of the item, always `custom_tool_call`.
    id: ID of the item, unique within the response.
    call_id: ID of the call. The output item has the same value.
    status: Status of the item.
    name: Name of the tool.
    namespace: Namespace of the tool, such as an MCP server. Absent if it has none.
    input: Input for the tool.
    async: Whether the tool is declared with `async`, so that the model may continue without the output. Send the
        output in a later request.
    async_: The same as `async`.
"""


class OutputToolSearchCallItemTypedDict(TypedDict, total=False):
    """A search for tools with a `tool_search` tool whose `execution` is `client`.

    Run the search and send this item back with a `tool_search_output` item.
    """

    type: Required[Literal["tool_search_call"]]
    """Type of the item, always `tool_search_call`."""
    id: str
    """ID of the item, unique within the response."""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    status: Required[ToolCallStatus]
    """Status of the item."""
    execution: Required[Literal["client"]]
    """Where the search runs.

    `client` is the only value: your code runs it.
"""
    arguments: Any
    """Arguments of the search.

    Any JSON value.
"""


class OutputComputerCallItemTypedDict(TypedDict, total=False):
    """An action for your code to perform on the computer that the model controls."""

    type: Required[Literal["computer_call"]]
    """Type of the item, always `computer_call`."""
    id: str
    """ID of the item, unique within the response."""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    status: Required[OutputItemStatus]
    """Status of the item."""
    action: Any
    """The action, such as a click or a screenshot.

    Any JSON value.
"""
    pending_safety_checks: Required[Iterable[PendingSafetyCheck | PendingSafetyCheckTypedDict]]
    """Safety checks that you have to acknowledge before the action is performed."""


class PendingSafetyCheckTypedDict(TypedDict, total=False):
    """A pending safety check of a computer call."""

    id: Required[str]
    """ID of the safety check."""
    code: Required[str]
    """Type of the safety check."""
    message: Required[str]
    """Details of the safety check."""


class OutputApplyPatchCallItemTypedDict(TypedDict, total=False):
    """A change of a file with the `apply_patch` tool.

    Apply the patch and send back an `apply_patch_call_output` item.
    """

    type: Required[Literal["apply_patch_call"]]
    """Type of the item, always `apply_patch_call`."""
    id: Required[str]
    """ID of the item, unique within the response."""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    status: Required[ApplyPatchCallStatus]
    """Status of the item."""
    operation: Required[ApplyPatchCallOperationTypedDict]
    """The change to make."""
    created_by: str
    """ID of the entity that created the call."""


class OutputApplyPatchServerToolItemTypedDict(TypedDict, total=False):
    """A change of a file with the `openrouter:apply_patch` tool.

    The turn ends after OpenRouter has validated the patch. Apply it and send back an `apply_patch_call_output`
    item.
    """

    type: Required[Literal["openrouter:apply_patch"]]
    """Type of the item, always `openrouter:apply_patch`."""
    id: str
    """ID of the item, unique within the response."""
    call_id: str
    """ID of the call.

    The output item has the same value.
"""
    status: Required[FailableToolCallStatus]
    """Status of the item."""
    operation: ApplyPatchCallOperationTypedDict
    """The change to make."""
    error: str
    """Error message.

    Only with status `failed`.
"""


ApplyPatchCallOperationTypedDict: TypeAlias = Union[
    "ApplyPatchCreateFileOperation",
    "ApplyPatchCreateFileOperationTypedDict",
    "ApplyPatchUpdateFileOperation",
    "ApplyPatchUpdateFileOperationTypedDict",
    "ApplyPatchDeleteFileOperation",
    "ApplyPatchDeleteFileOperationTypedDict",
    "UnknownApplyPatchCallOperation",
]


class ApplyPatchCreateFileOperationTypedDict(TypedDict, total=False):
    """Creates a file."""

    type: Required[Literal["create_file"]]
    """Type of the operation, always `create_file`."""
    path: Required[str]
    """Path of the file."""
    diff: Required[str]
    """Content of the file as a diff in V4A format."""


class ApplyPatchUpdateFileOperationTypedDict(TypedDict, total=False):
    """Changes an existing file."""

    type: Required[Literal["update_file"]]
    """Type of the operation, always `update_file`."""
    path: Required[str]
    """Path of the file."""
    diff: Required[str]
    """The changes as a diff in V4A format."""


class ApplyPatchDeleteFileOperationTypedDict(TypedDict, total=False):
    """Deletes a file."""

    type: Required[Literal["delete_file"]]
    """Type of the operation, always `delete_file`."""
    path: Required[str]
    """Path of the file."""


class OutputShellCallItemTypedDict(TypedDict, total=False):
    """A call of the `shell` tool, which runs commands in a sandbox."""

    type: Required[Literal["shell_call"]]
    """Type of the item, always `shell_call`."""
    id: Required[str]
    """ID of the item, unique within the response."""
    call_id: Required[str]
    """ID of the call.

    The output item has the same value.
"""
    status: Required[ShellCallStatus]
    """Status of the item."""
    action: OutputShellCallItemAction | OutputShellCallItemActionTypedDict
    """The commands and their limits."""
    arguments: str | None
    """Arguments of the call, verbatim.

    Keep them when you send the item back, so that the provider's prompt cache matches.
"""


class OutputShellCallItemActionTypedDict(TypedDict, total=False):
    """Commands of a `shell` call and their limits."""

    commands: Required[Iterable[str]]
    """The commands."""
    max_output_length: Required[int | None]
    """Maximum number of characters of output to keep.

    If null, there is no limit.
"""
    timeout_ms: Required[int | None]
    """Timeout in milliseconds.

    If null, there is none.
"""


class OutputShellCallOutputItemTypedDict(TypedDict, total=False):
    """Output and exit codes of the commands of a `shell` call.

    If the sandbox fails, `status` is `incomplete` and `error` is set.
    """

    type: Required[Literal["shell_call_output"]]
    """Type of the item, always `shell_call_output`."""
    id: Required[str]
    """ID of the item, unique within the response."""
    call_id: Required[str]
    """ID of the call that the output belongs to."""
    status: Required[ShellCallStatus]
    """Status of the item."""
    output: Required[Iterable[ShellCallOutputContent | ShellCallOutputContentTypedDict]]
    """One entry per command.

    Empty if the sandbox failed.
"""
    max_output_length: int | None
    """Maximum number of characters of output that the call requested.

    If null, there is no limit.
"""
    error: str
    """Error of the sandbox.

    Not set if only a command failed.
"""
    container_id: str
    """ID of the container that ran the commands.

    Pass it in a later request to use the same container.
"""
    files: Iterable[OutputShellCallOutputItemFile | OutputShellCallOutputItemFileTypedDict]
    """Files that the commands created or changed, at most 10, newest first."""


class OutputShellServerToolItemTypedDict(TypedDict, total=False):
    """A call of the `openrouter:shell` tool with its output.

    OpenRouter runs the commands.
    """

    type: Required[Literal["openrouter:shell"]]
    """Type of the item, always `openrouter:shell`."""
    id: str
    """ID of the item, unique within the response."""
    call_id: str | None
    """ID of the call."""
    status: Required[FailableToolCallStatus]
    """Status of the item."""
    action: OutputShellServerToolItemAction | OutputShellServerToolItemActionTypedDict
    """The commands and their limits."""
    arguments: str | None
    """Arguments of the call, verbatim."""
    output: Iterable[ShellCallOutputContent | ShellCallOutputContentTypedDict]
    """One entry per command.

    Absent if `error` is set.
"""
    error: str
    """Error message.

    Only with status `failed`; not set if only a command failed.
"""
    container_id: str
    """ID of the container that ran the commands.

    Pass it in a later request to use the same container.
"""
    files: Iterable[OutputShellServerToolItemFile | OutputShellServerToolItemFileTypedDict]
    """Files that the commands created or changed, at most 10, newest first."""


class OutputShellServerToolItemActionTypedDict(TypedDict, total=False):
    """Commands of an `openrouter:shell` call and their limits."""

    commands: Required[Iterable[str]]
    """The commands."""
    max_output_length: int | None
    """Maximum number of characters of output to keep.

    If null or absent, there is no limit.
"""
    timeout_ms: int | None
    """Timeout in milliseconds.

    If null or absent, there is none.
"""


class ShellCallOutputContentTypedDict(TypedDict, total=False):
    """Output and outcome of one command."""

    stdout: Required[str]
    """Standard output."""
    stderr: Required[str]
    """Standard error."""
    outcome: Required[OutcomeTypedDict]
    """Outcome of the command: exit or timeout."""


OutcomeTypedDict: TypeAlias = Union[
    "OutcomeExit", "OutcomeExitTypedDict", "OutcomeTimeout", "OutcomeTimeoutTypedDict", "UnknownOutcome"
]


class OutcomeExitTypedDict(TypedDict, total=False):
    """The command exited."""

    type: Required[Literal["exit"]]
    """Type of the outcome, always `exit`."""
    exit_code: Required[int]
    """Exit code of the command.

    0 means success.
"""


class OutcomeTimeoutTypedDict(TypedDict, total=False):
    """The command exceeded the timeout."""

    type: Required[Literal["timeout"]]
    """Type of the outcome, always `timeout`."""


class OutputBashServerToolItemTypedDict(TypedDict, total=False):
    """A call of the `openrouter:bash` tool with its output.

    OpenRouter runs the command.
    """

    type: Required[Literal["openrouter:bash"]]
    """Type of the item, always `openrouter:bash`."""
    id: str
    """ID of the item, unique within the response."""
    call_id: str | None
    """ID of the call."""
    status: Required[FailableToolCallStatus]
    """Status of the item."""
    command: str
    """The command."""
    arguments: str | None
    """Arguments of the call, verbatim."""
    stdout: str
    """Standard output."""
    stderr: str
    """Standard error."""
    exitCode: int
    """Exit code of the command.

    0 means success.
"""
    error: str
    """Error message.

    Only with status `failed`; not set if only a command failed.
"""
    container_id: str
    """ID of the container that ran the command.

    Pass it in a later request to use the same container.
"""
    files: Iterable[OutputBashServerToolItemFile | OutputBashServerToolItemFileTypedDict]
    """Files that the command created or changed, at most 10, newest first."""


class ContainerFileCitationTypedDict(TypedDict, total=False):
    """A file in the container of a tool."""

    type: Required[Literal["container_file_citation"]]
    """Type of the annotation, always `container_file_citation`."""
    container_id: Required[str]
    """ID of the container of the file."""
    file_id: Required[str]
    """ID of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Start of the text that cites the file, as a 0-based character index."""
    end_index: Required[int]
    """End of the text that cites the file, as a 0-based character index."""


class OutputWebSearchCallItemTypedDict(TypedDict, total=False):
    """A web search run by the provider."""

    type: Required[Literal["web_search_call"]]
    """Type of the item, always `web_search_call`."""
    id: Required[str]
    """ID of the item, unique within the response."""
    status: Required[WebSearchStatus]
    """Status of the item."""
    action: OutputWebSearchCallItemActionUnionTypedDict
    """Action of the model on the web."""


OutputWebSearchCallItemActionUnionTypedDict: TypeAlias = Union[
    "OutputWebSearchCallItemActionSearch",
    "OutputWebSearchCallItemActionSearchTypedDict",
    "OutputWebSearchCallItemActionOpenPage",
    "OutputWebSearchCallItemActionOpenPageTypedDict",
    "OutputWebSearchCallItemActionFindInPage",
    "OutputWebSearchCallItemActionFindInPageTypedDict",
    "UnknownOutputWebSearchCallItemActionUnion",
]


class OutputWebSearchCallItemActionSearchTypedDict(TypedDict, total=False):
    """A search query."""

    type: Required[Literal["search"]]
    """Type of the action, always `search`."""
    query: Required[str]
    """The search query."""
    queries: Iterable[str]
    """All search queries, if there are several."""
    sources: Iterable[WebSearchSource | WebSearchSourceTypedDict]
    """Web pages found."""


class OutputWebSearchCallItemActionOpenPageTypedDict(TypedDict, total=False):
    """Opens a page."""

    type: Required[Literal["open_page"]]
    """Type of the action, always `open_page`."""
    url: str | None
    """URL of the page.

    Null or absent if the provider does not return it.
"""


class OutputWebSearchCallItemActionFindInPageTypedDict(TypedDict, total=False):
    """Searches a page for a text."""

    type: Required[Literal["find_in_page"]]
    """Type of the action, always `find_in_page`."""
    url: Required[str]
    """URL of the page."""
    pattern: Required[str]
    """The text searched for."""


class WebSearchSourceTypedDict(TypedDict, total=False):
    """A web page found by a web search."""

    type: Required[Literal["url"]]
    """Type of the source, always `url`."""
    url: Required[str]
    """URL of the page."""


class OutputFileSearchCallItemTypedDict(TypedDict, total=False):
    """A search in uploaded files, run by the provider."""

    type: Required[Literal["file_search_call"]]
    """Type of the item, always `file_search_call`."""
    id: Required[str]
    """ID of the item, unique within the response."""
    status: Required[WebSearchStatus]
    """Status of the item."""
    queries: Required[Iterable[str]]
    """Search queries of the model."""


class OutputImageGenerationCallItemTypedDict(TypedDict, total=False):
    """An image generated by the provider."""

    type: Required[Literal["image_generation_call"]]
    """Type of the item, always `image_generation_call`."""
    id: Required[str]
    """ID of the item, unique within the response."""
    status: Required[ImageGenerationStatus]
    """Status of the item."""
    result: str | None
    """The image, base64-encoded.

    Null or absent until it is generated. Observed: a whole `data:image/png;base64,...` URL.
"""
    prompt: str
    """Prompt of the image.

    It may be revised by the model.
"""


class OutputCodeInterpreterCallItemTypedDict(TypedDict, total=False):
    """Code run by the provider for the model, with its output."""

    type: Required[Literal["code_interpreter_call"]]
    """Type of the item, always `code_interpreter_call`."""
    id: Required[str]
    """ID of the item, unique within the response."""
    status: Required[OutputCodeInterpreterCallItemStatus]
    """Status of the item."""
    code: str | None
    """The code.

    Null or absent if not available yet.
"""
    container_id: str
    """ID of the container that ran the code."""
    outputs: Iterable[OutputCodeInterpreterCallItemOutputTypedDict] | None
    """Outputs of the code.

    Null or absent if not available.
"""


OutputCodeInterpreterCallItemOutputTypedDict: TypeAlias = Union[
    "CodeInterpreterLogsOutput",
    "CodeInterpreterLogsOutputTypedDict",
    "CodeInterpreterImageOutput",
    "CodeInterpreterImageOutputTypedDict",
    "CodeInterpreterFileOutput",
    "CodeInterpreterFileOutputTypedDict",
    "UnknownOutputCodeInterpreterCallItemOutput",
]


class CodeInterpreterLogsOutputTypedDict(TypedDict, total=False):
    """Logs of the code."""

    type: Required[Literal["logs"]]
    """Type of the output, always `logs`."""
    logs: Required[str]
    """The text."""


class CodeInterpreterImageOutputTypedDict(TypedDict, total=False):
    """An image created by the code."""

    type: Required[Literal["image"]]
    """Type of the output, always `image`."""
    url: Required[str]
    """URL of the image."""


class CodeInterpreterFileOutputTypedDict(TypedDict, total=False):
    """A file created by the code."""

    type: Required[Literal["file"]]
    """Type of the output, always `file`."""
    id: str
    """ID of the file."""
    filename: str
    """Name of the file."""
    media_type: str
    """MIME type, such as `text/csv`."""
    size_bytes: int
    """Size in bytes."""
    sha256: str
    """SHA-256 digest of the content."""
    status: str
    """Status of the file.

    It can be downloaded if this is `ready`; otherwise it may not exist.
"""
    error_code: str | None
    """Error code of the provider if the file could not be created or stored.

    Null or absent otherwise.
"""
    download_url: str
    """Download URL of the file.

    It is valid for a short time only.
"""
    expires_at: str
    """Expiry time of `download_url`, ISO 8601."""


class OutputAdvisorServerToolItemTypedDict(TypedDict, total=False):
    """Advice from another model through the `openrouter:advisor` tool."""

    type: Required[Literal["openrouter:advisor"]]
    """Type of the item, always `openrouter:advisor`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[FailableToolCallStatus]
    """Status of the item."""
    model: str
    """Model of the advisor."""
    prompt: str
    """Prompt for the advisor."""
    advice: str
    """Output of the advisor."""
    error: str
    """Error message.

    Only with status `failed`.
"""
    instance_name: str
    """Which of several advisors was used.

    Absent if the request has only one. Its number is the position in `tools`: keep both when you send the item
    back, otherwise advisors get each other's memory.
"""


class OutputArmorBlockedItemTypedDict(TypedDict, total=False):
    """A call of one of your tools that the `armor` plugin blocked.

    It replaces the call if `output_mode` of the plugin is `custom_item`.
    """

    type: Required[Literal["openrouter:armor_blocked"]]
    """Type of the item, always `openrouter:armor_blocked`."""
    id: Required[str]
    """ID of the item, unique within the response."""
    call_id: Required[str]
    """ID of the call.

    It is also the key in `safeguard_results` of the response.
"""
    status: Required[Literal["completed"]]
    """Status of the item."""
    name: Required[str]
    """Name of the tool that the model called."""
    namespace: str
    """Namespace of the tool.

    Absent if it has none.
"""
    arguments: Required[str]
    """Arguments of the call, verbatim."""
    explanation: Required[str]
    """The rule that blocked the call, with its name in brackets."""
    reason: Required[str]
    """The message that the model gets instead of an output, also when you send the item back."""


class OutputBrowserUseServerToolItemTypedDict(TypedDict, total=False):
    """An action in a browser with the `openrouter:browser_use` tool."""

    type: Required[Literal["openrouter:browser_use"]]
    """Type of the item, always `openrouter:browser_use`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[ToolCallStatus]
    """Status of the item."""
    action: str
    """The action, such as `screenshot`."""
    screenshotB64: str
    """Screenshot of the browser, base64-encoded."""


class OutputCodeInterpreterServerToolItemTypedDict(TypedDict, total=False):
    """Code run by OpenRouter with the `openrouter:code_interpreter` tool, with its output."""

    type: Required[Literal["openrouter:code_interpreter"]]
    """Type of the item, always `openrouter:code_interpreter`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[ToolCallStatus]
    """Status of the item."""
    language: str
    """Language of the code, such as `python`."""
    code: str
    """The code."""
    stdout: str
    """Standard output."""
    stderr: str
    """Standard error."""
    exitCode: int
    """Exit code.

    0 means success.
"""


OutputDatetimeItemTypedDict = TypedDict(
    "OutputDatetimeItemTypedDict",
    {
        "type": 'Required[Literal["openrouter:datetime"]]',
        "id": "str",
        "status": "Required[FailableToolCallStatus]",
        "datetime": "str",
        "datetime_": "str",
        "timezone": "Required[str]",
        "error": "str",
    },
    total=False,
)
"""The current date and time, from the `openrouter:datetime` tool.

Keys:
    type: Type of the item, always `openrouter:datetime`.
    id: ID of the item, unique within the response.
    status: Status of the item.
    datetime: Date and time, ISO 8601.
    datetime_: The same as `datetime`.
    timezone: IANA time zone, such as `Europe/Berlin`.
    error: Error message. Only with status `failed`.
"""


class OutputFileSearchServerToolItemTypedDict(TypedDict, total=False):
    """A search in files with the `openrouter:file_search` tool."""

    type: Required[Literal["openrouter:file_search"]]
    """Type of the item, always `openrouter:file_search`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[ToolCallStatus]
    """Status of the item."""
    queries: Iterable[str]
    """Search queries of the model."""


class OutputFilesServerToolItemTypedDict(TypedDict, total=False):
    """A file operation with the `openrouter:files` tool."""

    type: Required[Literal["openrouter:files"]]
    """Type of the item, always `openrouter:files`."""
    id: str
    """ID of the item, unique within the response."""
    call_id: str | None
    """ID of the call."""
    status: Required[ToolCallStatus]
    """Status of the item."""
    operation: str
    """The operation: `list`, `read`, `write` or `edit`."""
    file_id: str
    """ID of the file."""
    filename: str
    """Name of the file."""
    arguments: str | None
    """Arguments of the call, verbatim."""
    result: str
    """Result of the operation as a JSON string."""
    error: str
    """Error message if the call failed."""


class OutputFusionServerToolItemTypedDict(TypedDict, total=False):
    """A call of the `openrouter:fusion` tool.

    Several panel models respond to the same prompt, and an analyst model compares the responses.
    """

    type: Required[Literal["openrouter:fusion"]]
    """Type of the item, always `openrouter:fusion`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[ToolCallStatus]
    """Status of the item."""
    responses: Iterable[OutputFusionServerToolItemResponse | OutputFusionServerToolItemResponseTypedDict]
    """Responses of the panel models."""
    analysis: FusionAnalysisResult | FusionAnalysisResultTypedDict
    """Comparison by the analyst.

    Absent if the run failed.
"""
    sources: Iterable[FusionSource | FusionSourceTypedDict]
    """Web pages cited in the run, without duplicates.

    Absent if there are none.
"""
    failed_models: Iterable[FailedModel | FailedModelTypedDict]
    """Panel models that failed.

    The run continues without them. Absent if none failed.
"""
    failure_reason: str
    """Error code of the run.

    Known values: `invalid_model`, `rate_limited`, `insufficient_credits`, `cancelled`, `all_panels_failed`,
    `judge_empty_completion`, `judge_not_valid_json`, `judge_upstream_error`, `judge_schema_mismatch`. More values
    may be added.
"""
    error: str
    """Human-readable error message of the run."""


class OutputFusionServerToolItemResponseTypedDict(TypedDict, total=False):
    """Response of a panel model in a fusion run."""

    model: Required[str]
    """The panel model."""
    content: str
    """The complete response."""


class FailedModelTypedDict(TypedDict, total=False):
    """A panel model that failed."""

    model: Required[str]
    """The panel model."""
    error: Required[str]
    """Human-readable error message."""
    status_code: int
    """HTTP status code of its provider, such as 429.

    Absent if there was none.
"""


class FusionAnalysisResultTypedDict(TypedDict, total=False):
    """Analysis of the responses of a fusion panel."""

    consensus: Required[Iterable[str]]
    """Points on which all models agree."""
    contradictions: Required[Iterable[Contradiction | ContradictionTypedDict]]
    """Points on which models disagree."""
    partial_coverage: Required[Iterable[PartialCoverage | PartialCoverageTypedDict]]
    """Points that only some models make."""
    unique_insights: Required[Iterable[UniqueInsight | UniqueInsightTypedDict]]
    """Points that only one model makes."""
    blind_spots: Required[Iterable[str]]
    """Points that no model makes."""


class ContradictionTypedDict(TypedDict, total=False):
    """A topic on which the panel models disagree."""

    topic: Required[str]
    """The topic."""
    stances: Required[Iterable[Stance | StanceTypedDict]]
    """Position of each model."""


class StanceTypedDict(TypedDict, total=False):
    """Position of one model on a topic."""

    model: Required[str]
    """The model."""
    stance: Required[str]
    """The position."""


class PartialCoverageTypedDict(TypedDict, total=False):
    """A point that only some panel models make."""

    models: Required[Iterable[str]]
    """The models that make the point."""
    point: Required[str]
    """The point."""


class UniqueInsightTypedDict(TypedDict, total=False):
    """A point that only one panel model makes."""

    model: Required[str]
    """The model."""
    insight: Required[str]
    """The point."""


class FusionSourceTypedDict(TypedDict, total=False):
    """A web page cited in a fusion run."""

    url: Required[str]
    """URL of the page."""
    title: Required[str]
    """Title of the page."""


class OutputImageGenerationServerToolItemTypedDict(TypedDict, total=False):
    """An image generated with the `openrouter:image_generation` tool."""

    type: Required[Literal["openrouter:image_generation"]]
    """Type of the item, always `openrouter:image_generation`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[FailableToolCallStatus]
    """Status of the item."""
    result: str | None
    """The image, as base64 or as a URL.

    Null or absent until it is generated.
"""
    imageB64: str
    """The image, base64-encoded."""
    imageUrl: str
    """URL of the image."""
    prompt: str
    """Prompt of the image.

    It may be revised by the model.
"""
    revisedPrompt: str
    """The prompt as revised by the image model."""
    error: str
    """Error message.

    Only with status `failed`.
"""


class OutputMcpServerToolItemTypedDict(TypedDict, total=False):
    """A call of an MCP server's tool with the `openrouter:mcp` tool."""

    type: Required[Literal["openrouter:mcp"]]
    """Type of the item, always `openrouter:mcp`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[ToolCallStatus]
    """Status of the item."""
    serverLabel: str
    """Label of the MCP server, as declared in the request."""
    toolName: str
    """Name of the tool."""


class OutputMemoryServerToolItemTypedDict(TypedDict, total=False):
    """An access to the model's memory with the `openrouter:memory` tool."""

    type: Required[Literal["openrouter:memory"]]
    """Type of the item, always `openrouter:memory`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[ToolCallStatus]
    """Status of the item."""
    action: OutputMemoryServerToolItemAction
    """The action."""
    key: str
    """Key of the entry."""
    value: Any
    """Value of the entry.

    Any JSON value.
"""


class OutputSearchModelsServerToolItemTypedDict(TypedDict, total=False):
    """A model search with the experimental `openrouter:experimental__search_models` tool."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    """Type of the item, always `openrouter:experimental__search_models`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[FailableToolCallStatus]
    """Status of the item."""
    query: str
    """Search queries of the model."""
    arguments: str
    """Arguments of the call as a JSON string."""
    error: str
    """Error message.

    Only with status `failed`.
"""


class OutputSubagentServerToolItemTypedDict(TypedDict, total=False):
    """A task delegated to another model with the `openrouter:subagent` tool."""

    type: Required[Literal["openrouter:subagent"]]
    """Type of the item, always `openrouter:subagent`."""
    id: str
    """ID of the item, unique within the response."""
    call_id: str
    """Experimental.

    ID of the task. Function calls of the subagent have it as `subagent_id`, so send it back with them. A task that
    waits for your output stays `in_progress` here and completes in another item with the same ID.
"""
    status: Required[FailableToolCallStatus]
    """Status of the item."""
    name: str
    """Name of the subagent, as declared in the request.

    Absent if it has none.
"""
    model: str
    """Model of the subagent."""
    task_name: str
    """Short name of the task, written by the model."""
    task_description: str
    """Description of the task, written by the model."""
    outcome: str
    """Final output of the subagent."""
    error: str
    """Error message.

    Only with status `failed`.
"""
    instance_name: str
    """Which of several subagents was used.

    Absent for the first one. Its number is the position in `tools`: keep both when you send the item back.
"""


class OutputTextEditorServerToolItemTypedDict(TypedDict, total=False):
    """A text file operation with the `openrouter:text_editor` tool."""

    type: Required[Literal["openrouter:text_editor"]]
    """Type of the item, always `openrouter:text_editor`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[ToolCallStatus]
    """Status of the item."""
    command: OutputTextEditorServerToolItemCommand
    """The action."""
    filePath: str
    """Path of the file."""


class OutputToolSearchServerToolItemTypedDict(TypedDict, total=False):
    """A search for deferred tools by OpenRouter with its `openrouter:tool_search` tool."""

    type: Required[Literal["openrouter:tool_search"]]
    """Type of the item, always `openrouter:tool_search`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[FailableToolCallStatus]
    """Status of the item."""
    query: str
    """Search queries of the model."""
    matches: Iterable[Match | MatchTypedDict]
    """Tools found."""
    error: str
    """Error message.

    Only with status `failed`.
"""


class MatchTypedDict(TypedDict, total=False):
    """A tool that a tool search found."""

    tool_id: Required[str]
    """ID of the tool."""
    definition: Required[Mapping[str, Any]]
    """Definition of the tool as JSON."""
    schema_digest: Required[str]
    """Digest of the definition's schema."""


class OutputWebFetchServerToolItemTypedDict(TypedDict, total=False):
    """A web page fetched with the `openrouter:web_fetch` tool."""

    type: Required[Literal["openrouter:web_fetch"]]
    """Type of the item, always `openrouter:web_fetch`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[ToolCallStatus]
    """Status of the item."""
    url: str
    """URL of the page."""
    title: str
    """Title of the page."""
    content: str
    """Text of the page."""
    httpStatus: int
    """HTTP status code of the page, such as 200."""
    error: str
    """Error message if the page could not be fetched."""


class OutputWebSearchServerToolItemTypedDict(TypedDict, total=False):
    """A web search with the `openrouter:web_search` tool."""

    type: Required[Literal["openrouter:web_search"]]
    """Type of the item, always `openrouter:web_search`."""
    id: str
    """ID of the item, unique within the response."""
    status: Required[FailableToolCallStatus]
    """Status of the item."""
    action: OutputWebSearchServerToolItemAction | OutputWebSearchServerToolItemActionTypedDict
    """The search query and the pages found."""
    error: str
    """Error message.

    Only with status `failed`.
"""


class OutputWebSearchServerToolItemActionTypedDict(TypedDict, total=False):
    """Query and results of a web search."""

    type: Required[Literal["search"]]
    """Type of the action, always `search`."""
    query: Required[str]
    """Search queries of the model."""
    sources: Iterable[OutputWebSearchServerToolItemSource | OutputWebSearchServerToolItemSourceTypedDict]
    """Web pages found.

    Observed: absent if there are none.
"""


class OpenResponsesResultTypedDict(TypedDict, total=False):
    """A model response: the body of a finished response, or the snapshot in a lifecycle event of a stream.

    A complete response has every field from `object` to `text`, or null, except `output_text` and `error_type`. A
    failed one may have only `id`, `status`, `error` and `error_type`, so only `id` is required.
    """

    object: Literal["response"]
    """Type of the object, always `response`."""
    id: Required[str]
    """ID of the response.

    IDs of OpenRouter start with `gen-`.
"""
    created_at: int
    """Creation time as a Unix timestamp in seconds.

    Observed: other servers of the format send a fraction.
"""
    completed_at: int | None
    """Completion time as a Unix timestamp in seconds.

    Null while the response is in progress. Observed: absent from older responses.
"""
    model: str
    """Model that generated the response.

    It may differ from the requested one, for example with a router or a fallback.
"""
    status: OpenAIResponsesResponseStatus
    """Status of the response.

    Observed: absent from older JSON results.
"""
    output: list[OutputItemsTypedDict]
    """Output items of the model.

    They can be sent back in `input` of the next request.
"""
    output_text: str
    """All text of the output, if the server sets it.

    Observed: mostly absent, or empty although there is text; join the text parts of `output` instead.
"""
    error: OpenResponsesErrorFieldTypedDict | None
    """Error of a failed response.

    Null otherwise.
"""
    error_type: APIErrorType
    """OpenRouter's error type, more specific than `error.code`.

    Absent unless the response failed.
"""
    incomplete_details: IncompleteDetailsTypedDict | None
    """Why the response is incomplete.

    Null unless `status` is `incomplete`.
"""
    usage: UsageTypedDict | None
    """Token usage and cost.

    Observed: null or absent until the response has ended, and sometimes absent from an incomplete one.
"""
    instructions: InputsUnionTypedDict | None
    """System message of the request.

    Null if there was none.
"""
    metadata: dict[str, str] | None
    """Custom labels of the request, as key-value pairs.

    At most 16 pairs; keys have up to 64 characters, values up to 512.
"""
    tools: list[ResponsesRequestToolUnionTypedDict]
    """Tools of the request.

    Observed: repeated as the client sent them, including unknown keys.
"""
    tool_choice: OpenAIResponsesToolChoiceUnionTypedDict
    """Tool choice of the request."""
    parallel_tool_calls: bool
    """Whether the model could make several tool calls in one turn."""
    temperature: float | None
    """Sampling temperature.

    Null if the model's default was used.
"""
    top_p: float | None
    """Nucleus sampling threshold.

    Null if the model's default was used.
"""
    presence_penalty: float | None
    """Penalty for tokens that have occurred.

    Observed: absent from older responses.
"""
    frequency_penalty: float | None
    """Penalty for tokens by how often they have occurred.

    Observed: absent from older responses.
"""
    top_logprobs: int | None
    """Number of most likely tokens returned at each position.

    Observed: absent from older responses.
"""
    max_output_tokens: int | None
    """Maximum number of output tokens, including reasoning tokens.

    Null means the model's own limit.
"""
    max_tool_calls: int | None
    """Maximum number of tool calls.

    Null if the request set no limit.
"""
    background: bool | None
    """Whether the response was generated in the background."""
    store: bool
    """Whether the response is stored.

    Always false at OpenRouter, which is stateless.
"""
    previous_response_id: str | None
    """ID of the previous response.

    Always null at OpenRouter, which is stateless.
"""
    service_tier: ServiceTier | str | None
    """Service tier that served the request.

    Observed: values beyond those of a request, such as `standard` and `provisioned`.
"""
    truncation: Truncation | None
    """How input that exceeds the context window was handled.

    Null if the request did not set it.
"""
    reasoning: BaseReasoningConfigTypedDict | None
    """Reasoning settings.

    Null if the request set none.
"""
    safety_identifier: str | None
    """Safety identifier of the request."""
    prompt_cache_key: str | None
    """Prompt cache key of the request.

    Null if it set none.
"""
    text: TextExtendedConfigTypedDict
    """Format and verbosity of the text output.

    Observed: absent from older responses.
"""
    prompt_cache_options: PromptCacheOptionsTypedDict | None
    """Prompt cache settings of the request.

    Null or absent if it set none.
"""
    prompt: StoredPromptTemplateTypedDict | None
    """Prompt template of the request, if any."""
    user: str | None
    """End user ID of the request.

    Observed: often absent.
"""
    openrouter_metadata: OpenRouterMetadataTypedDict
    """How the request was routed.

    Present only if the request has the header `X-OpenRouter-Metadata: enabled`.
"""
    alignment: AlignmentTypedDict
    """Results of the alignment plugin.

    Absent if the plugin is disabled. In beta, so the fields may change.
"""
    safeguard_results: list[ArmorSafeguardResultTypedDict]
    """Results of the armor plugin.

    Absent if the plugin is disabled.
"""


class IncompleteDetailsTypedDict(TypedDict, total=False):
    """Details of an incomplete response."""

    reason: IncompleteDetailsReason
    """Why the response is incomplete.

    `max_output_tokens` if the token limit was reached, `content_filter` if a content filter stopped it.
"""


class UsageTypedDict(TypedDict, total=False):
    """Token usage and cost of a response."""

    input_tokens: Required[int]
    """Number of input tokens, including cached tokens."""
    input_tokens_details: InputTokensDetailsTypedDict
    """Details of the input tokens.

    Observed: absent from some documented samples.
"""
    output_tokens: Required[int]
    """Number of output tokens, including reasoning tokens."""
    output_tokens_details: OutputTokensDetailsTypedDict
    """Details of the output tokens.

    Observed: absent from some documented samples.
"""
    total_tokens: Required[int]
    """Total number of input and output tokens."""
    cost: float | None
    """Cost of the response in USD.

    Observed: a whole 0 or a tiny value such as 8.5e-6 can occur.
"""
    cost_details: UsageCostDetailsTypedDict
    """Details of the cost."""
    is_byok: bool
    """Whether the request used the account's own provider key (bring your own key)."""
    server_tool_use_details: ServerToolUseDetailsTypedDict | None
    """Usage of server tools.

    Null or absent if there was none.
"""


class InputTokensDetailsTypedDict(TypedDict, total=False):
    """Details of the input tokens."""

    cached_tokens: Required[int]
    """Number of input tokens read from the prompt cache."""
    cache_write_tokens: int | None
    """Number of input tokens written to the prompt cache.

    Null or absent if the provider does not report it.
"""


class OutputTokensDetailsTypedDict(TypedDict, total=False):
    """Details of the output tokens."""

    reasoning_tokens: Required[int]
    """Number of reasoning tokens."""


class UsageCostDetailsTypedDict(TypedDict, total=False):
    """Details of the cost in USD."""

    upstream_inference_input_cost: Required[float]
    """Input cost of the provider in USD."""
    upstream_inference_output_cost: Required[float]
    """Output cost of the provider in USD."""
    upstream_inference_cost: float | None
    """Total cost of the provider in USD.

    Observed: often null.
"""
    server_tool_cost: float | None
    """Cost of server tools in USD.

    Null or absent if none ran.
"""


class ServerToolUseDetailsTypedDict(TypedDict, total=False):
    """Usage of server tools."""

    tool_calls_requested: int | None
    """Number of calls of OpenRouter's server tools that the model requested.

    Tools that a provider runs are not counted.
"""
    tool_calls_executed: int | None
    """Number of calls of OpenRouter's server tools that ran and returned a result."""
    web_search_requests: int | None
    """Number of web searches on the server side, by OpenRouter or by the provider.

    Those by OpenRouter are also counted in `tool_calls_requested`, so do not add the two.
"""


class OpenRouterMetadataTypedDict(TypedDict, total=False):
    """How OpenRouter routed a request.

    Sent if the request has the header `X-OpenRouter-Metadata: enabled`.
    """

    requested: Required[str]
    """Model of the request."""
    strategy: Required[RoutingStrategy]
    """How the model was selected."""
    region: Required[str | None]
    """Code of the region that handled the request, such as `iad`.

    Null if unknown.
"""
    summary: Required[str]
    """Summary of the routing in one line, for logs."""
    attempt: Required[int]
    """Number of the attempt that succeeded, 1 for the first provider."""
    is_byok: Required[bool]
    """Whether the request used the account's own provider key (bring your own key)."""
    endpoints: Required[EndpointsMetadataTypedDict]
    """Endpoints that could serve the request."""
    attempts: list[RouterAttemptTypedDict]
    """All attempts in order, with their outcome."""
    params: RouterParamsTypedDict
    """Parameters of the router."""
    pipeline: list[PipelineStageTypedDict]
    """Stages of the request and its response, such as guardrails and plugins."""
    generation_time: int
    """Milliseconds from sending the request to the provider until the end of its response.

    Absent if no provider was called.
"""


class EndpointsMetadataTypedDict(TypedDict, total=False):
    """Endpoints that could serve a request."""

    total: Required[int]
    """Number of endpoints."""
    available: Required[list[EndpointInfoTypedDict]]
    """Endpoints that were available to the request."""


class EndpointInfoTypedDict(TypedDict, total=False):
    """An endpoint: one model at one provider."""

    provider: Required[str]
    """Name of the provider."""
    model: Required[str]
    """ID of the model at this endpoint."""
    selected: Required[bool]
    """Whether this endpoint served the request."""


class RouterAttemptTypedDict(TypedDict, total=False):
    """One attempt at one provider."""

    provider: Required[str]
    """Name of the provider."""
    model: Required[str]
    """ID of the model."""
    status: Required[int]
    """HTTP status code of the provider's response."""


class RouterParamsTypedDict(TypedDict, total=False):
    """Parameters of a router.

    Routers may add more fields.
    """

    version_group: str
    """Group of model versions to select from."""
    quality_floor: float
    """Minimum quality score of a model."""
    throughput_floor: float
    """Minimum throughput of an endpoint."""


class PipelineStageTypedDict(TypedDict, total=False):
    """One stage of a request or its response."""

    type: Required[PipelineStageType]
    """Type of the stage."""
    name: Required[str]
    """Name of the stage, which distinguishes stages of the same type."""
    summary: str
    """Summary of the stage in one line."""
    data: dict[str, Any]
    """Details of the stage.

    The keys depend on the stage.
"""
    cost_usd: float | None
    """Cost of the stage in USD.

    Null or absent if it is free.
"""
    guardrail_id: str
    """ID of the guardrail.

    Only in stages of type `guardrail`.
"""
    guardrail_scope: str
    """Scope of the guardrail.

    Only in stages of type `guardrail`.
"""


class OpenResponsesErrorFieldTypedDict(TypedDict, total=False):
    """Error of a failed response.

    `error_type` of the response is more specific than `code`.
    """

    code: Required[CodeEnum | str | int | None]
    """Error code; most failures have `server_error`.

    Observed: null, a number, and strings beyond the listed ones, such as a provider's own `insufficient_quota`.
"""
    message: Required[str]
    """Human-readable error message."""
    metadata: OpenResponsesErrorMetadataTypedDict
    """Additional details from OpenRouter.

    Absent if there are none.
"""


class OpenResponsesErrorMetadataTypedDict(TypedDict, total=False):
    """Additional details of the error of a failed response."""

    alignment: OpenResponsesErrorMetadataAlignmentTypedDict
    """Results of the alignment plugin if it withheld the output.

    In beta, so the fields may change.
"""


class OpenResponsesErrorMetadataAlignmentTypedDict(TypedDict, total=False):
    """Results of the alignment plugin, with the output that it withheld."""

    calls: Required[list[AlignmentCallRecordTypedDict]]
    """One record per assistant message that was evaluated, oldest first.

    Empty if no message could be evaluated.
"""
    rejected: AlignmentRejectedTypedDict
    """The output that was withheld.

    Absent if there is none.
"""


class AlignmentTypedDict(TypedDict, total=False):
    """Results of the alignment plugin.

    In beta, so the fields may change.
    """

    calls: Required[list[AlignmentCallRecordTypedDict]]
    """One record per assistant message that was evaluated, oldest first.

    Empty if no message could be evaluated.
"""


AlignmentCallRecordTypedDict: TypeAlias = Union[
    "AlignmentAllowedCallRecordTypedDict",
    "AlignmentBlockedCallRecordTypedDict",
    "AlignmentUnavailableCallRecordTypedDict",
    "UnknownAlignmentCallRecord",
]


class AlignmentAllowedCallRecordTypedDict(TypedDict, total=False):
    """The message was allowed."""

    outcome: Required[Literal["allowed"]]
    """Outcome of the evaluation, always `allowed`."""
    call: Required[int]
    """Number of the record, 1-based.

    It continues across retries and turns of server tools.
"""
    rules: Required[list[AlignmentRuleRecordTypedDict]]
    """Results per rule, in the order of the request's rules."""


class AlignmentBlockedCallRecordTypedDict(TypedDict, total=False):
    """The message breaks a rule and was blocked."""

    outcome: Required[Literal["blocked"]]
    """Outcome of the evaluation, always `blocked`."""
    call: Required[int]
    """Number of the record, 1-based.

    It continues across retries and turns of server tools.
"""
    rules: Required[list[AlignmentRuleRecordTypedDict]]
    """Results per rule, in the order of the request's rules."""


class AlignmentUnavailableCallRecordTypedDict(TypedDict, total=False):
    """The message could not be evaluated."""

    outcome: Required[Literal["unavailable"]]
    """Outcome of the evaluation, always `unavailable`."""
    call: Required[int]
    """Number of the record, 1-based.

    It continues across retries and turns of server tools.
"""
    reason: Required[AlignmentUnavailableCallRecordReason]
    """Why the evaluation failed.

    The message was truncated, the evaluator failed, its output was invalid, or it timed out.
"""


class AlignmentRuleRecordTypedDict(TypedDict, total=False):
    """Result of one rule for one message."""

    applicable: Required[bool]
    """Whether the message has anything that the rule watches.

    If not, the rule is skipped.
"""
    broken: Required[bool]
    """Whether `probability` reaches the plugin's threshold.

    False if the rule is not applicable.
"""
    probability: Required[float | None]
    """Probability that the message breaks the rule, 0 to 1.

    Null if the rule is not applicable.
"""


AlignmentRejectedTypedDict: TypeAlias = Union["AlignmentChatRejectedTypedDict", "list[OutputItemsTypedDict]"]


class AlignmentChatRejectedTypedDict(TypedDict, total=False):
    """Withheld message in the chat format, without its reasoning."""

    role: Required[Literal["assistant"]]
    """Role of the author, always `assistant`."""
    content: Required[str | None]
    """Text of the message.

    Null if it has none.
"""
    refusal: Required[str | None]
    """Refusal of the model.

    Null if there is none.
"""
    tool_calls: list[AlignmentChatToolCallTypedDict]
    """Tool calls of the message.

    Absent if there are none.
"""
    images: list[AlignmentChatImageTypedDict]
    """Images of the message.

    Absent if there are none.
"""
    audio: AlignmentChatAudioTypedDict
    """Audio of the message.

    Absent if there is none.
"""


class AlignmentChatAudioTypedDict(TypedDict, total=False):
    """Audio of a withheld message, as a transcript only."""

    id: str
    """ID of the audio at the provider."""
    transcript: Required[str]
    """Transcript of the audio."""


class AlignmentChatImageTypedDict(TypedDict, total=False):
    """Image of a withheld message."""

    type: Required[Literal["image_url"]]
    """Type of the content part, always `image_url`."""
    image_url: Required[AlignmentChatImageImageURLTypedDict]
    """URL of the image."""


class AlignmentChatImageImageURLTypedDict(TypedDict, total=False):
    """URL of an image."""

    url: Required[str]
    """A web URL, or a `data:` URL with the image."""


class AlignmentChatToolCallTypedDict(TypedDict, total=False):
    """Tool call of a withheld message."""

    type: Required[Literal["function"]]
    """Type of the call, always `function`."""
    id: Required[str]
    """ID of the call."""
    function: Required[AlignmentChatToolCallFunctionTypedDict]
    """Function name and arguments."""


class AlignmentChatToolCallFunctionTypedDict(TypedDict, total=False):
    """Function of a tool call."""

    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """Arguments as a JSON string."""


class ArmorSafeguardResultTypedDict(TypedDict, total=False):
    """Results of the armor plugin for client-side tool calls."""

    type: Required[Literal["dangerous_tool_use"]]
    """Type of the result, always `dangerous_tool_use`."""
    status: Required[ArmorSafeguardResultStatusTypedDict]
    """The results per tool call."""


class ArmorSafeguardResultStatusTypedDict(TypedDict, total=False):
    """Results of the armor plugin."""

    type: Required[Literal["available"]]
    """Type of the status."""
    tool_uses: Required[dict[str, ToolUsesTypedDict]]
    """One result per tool call, by the ID of the call."""


ToolUsesTypedDict: TypeAlias = Union[
    "ToolUsesEvaluatedTypedDict", "ToolUsesSkippedTypedDict", "ToolUsesUnavailableTypedDict", "UnknownToolUses"
]


class ToolUsesEvaluatedTypedDict(TypedDict, total=False):
    """The tool call was evaluated."""

    type: Required[Literal["evaluated"]]
    """Type of the result, always `evaluated`."""
    outcome: Required[ToolUsesEvaluatedOutcome]
    """Whether the call is considered dangerous."""
    explanation: str
    """Explanation of the outcome.

    Absent if there is none.
"""


class ToolUsesSkippedTypedDict(TypedDict, total=False):
    """The tool call was skipped on purpose."""

    type: Required[Literal["skipped"]]
    """Type of the result, always `skipped`."""


class ToolUsesUnavailableTypedDict(TypedDict, total=False):
    """The tool call could not be evaluated."""

    type: Required[Literal["unavailable"]]
    """Type of the result, always `unavailable`."""
    reason: Required[str]
    """Why the evaluation failed."""


class ErrorResponseTypedDict(TypedDict, total=False):
    """Body of a response with an error status.

    A gateway may send HTML or an empty body instead.
    """

    error: Required[ErrorDataTypedDict | str]
    """Details of the error.

    Observed: other servers of the format send a string.
"""
    code: str | int | None
    """Observed: the error code at other servers that send a string in `error`."""
    error_type: APIErrorType
    """Error type.

    Usually it is in `error.metadata` or in `error` instead.
"""
    metadata: dict[str, Any] | None
    """Details next to `error`, in some documented bodies.

    Null there.
"""
    openrouter_metadata: OpenRouterMetadataTypedDict | None
    """How the request was routed, if the request has the header `X-OpenRouter-Metadata: enabled`."""
    user_id: str | None
    """ID of the user or organization that owns the API key."""


class ErrorDataTypedDict(TypedDict, total=False):
    """Details of the error."""

    code: int | str | None
    """HTTP status code as a number, or a name such as `invalid_prompt`.

    Observed: null at other servers; absent if `http_status` is present.
"""
    message: Required[str]
    """Human-readable error message.

    Masked for internal errors (500).
"""
    metadata: ErrorMetadataTypedDict | None
    """Additional details, which depend on the error."""
    error_type: APIErrorType
    """Error type, if it is not in `metadata`."""
    http_status: int
    """HTTP status code of the response, in bodies with `availability`."""
    availability: AvailabilityTypedDict
    """Why no model was available, and what can be done.

    Absent from other errors.
"""
    type: str | None
    """Observed: OpenAI's error type, such as `invalid_request_error`, at other servers."""
    param: str | None
    """Observed: the invalid request field, such as `tools[0].parameters`, at other servers."""


class ErrorMetadataTypedDict(TypedDict, total=False):
    """Details of an error.

    The keys depend on the error; more may be added.
    """

    error_type: APIErrorType
    """Error type."""
    provider_name: str | None
    """Provider that returned the error.

    Observed: null if no provider was called.
"""
    model_slug: str
    """Requested model.

    Sent if moderation rejects the input.
"""
    raw: Any
    """The provider's original error, usually a string, which may contain JSON."""
    reasons: list[str]
    """Why moderation rejected the input."""
    flagged_input: str
    """The passage that moderation rejected, truncated to 100 characters."""
    patterns: list[str]
    """Guardrail patterns that the input matched."""
    previous_errors: list[PreviousErrorTypedDict]
    """Errors of earlier attempts at other providers."""
    retry_after: float | None
    """Number of seconds to wait before the next attempt.

    The header `Retry-After` is sent more often.
"""


class PreviousErrorTypedDict(TypedDict, total=False):
    """Error of an earlier attempt at a provider."""

    provider: str
    """Name of the provider."""
    code: int | str | None
    """Error code."""
    status: int | None
    """HTTP status code of the provider's response."""


class AvailabilityTypedDict(TypedDict, total=False):
    """Why no model was available, and what can be done.

    Use `retryable`, not `code`, to decide whether to retry.
    """

    code: Required[AvailabilityCode]
    """Why no model was available.

    More values may be added.
"""
    retryable: Required[bool]
    """Whether the same request may succeed later."""
    retry_after: float | None
    """Number of seconds to wait before the next attempt.

    Null or absent if unknown.
"""
    requested_models: Required[list[str]]
    """Models of the request."""
    affected_providers: list[str] | None
    """Providers that are currently unavailable."""
    excluded_by: list[str] | None
    """Settings that excluded endpoints."""
    fallback_models: list[str]
    """Alternative models."""
    constraint: AvailabilityConstraintTypedDict
    """The setting that excluded all endpoints.

    Absent if there is no single one.
"""
    docs_url: Required[str]
    """URL of the documentation of the code."""


class AvailabilityConstraintTypedDict(TypedDict, total=False):
    """A setting of the request that excluded all endpoints."""

    field: Required[str]
    """Name of the setting."""
    detail: Required[str]
    """The requirement that no endpoint meets."""


class ResponsesStreamingResponseTypedDict(TypedDict, total=False):
    """One frame of the stream.

    The stream may end with a `[DONE]` frame, which has no event.
    """

    data: Required[StreamEventsTypedDict]
    """The event of the frame."""


StreamEventsTypedDict: TypeAlias = Union[
    "OpenResponsesCreatedEventTypedDict",
    "OpenResponsesInProgressEventTypedDict",
    "StreamEventsResponseCompletedTypedDict",
    "StreamEventsResponseIncompleteTypedDict",
    "StreamEventsResponseFailedTypedDict",
    "StreamEventsResponseOutputItemAddedTypedDict",
    "StreamEventsResponseOutputItemDoneTypedDict",
    "ContentPartAddedEventTypedDict",
    "ContentPartDoneEventTypedDict",
    "TextDeltaEventTypedDict",
    "TextDoneEventTypedDict",
    "RefusalDeltaEventTypedDict",
    "RefusalDoneEventTypedDict",
    "AnnotationAddedEventTypedDict",
    "FunctionCallArgsDeltaEventTypedDict",
    "FunctionCallArgsDoneEventTypedDict",
    "CustomToolCallInputDeltaEventTypedDict",
    "CustomToolCallInputDoneEventTypedDict",
    "ApplyPatchCallOperationDiffDeltaEventTypedDict",
    "ApplyPatchCallOperationDiffDoneEventTypedDict",
    "ReasoningDeltaEventTypedDict",
    "ReasoningDoneEventTypedDict",
    "ReasoningSummaryPartAddedEventTypedDict",
    "ReasoningSummaryPartDoneEventTypedDict",
    "ReasoningSummaryTextDeltaEventTypedDict",
    "ReasoningSummaryTextDoneEventTypedDict",
    "ImageGenCallInProgressEventTypedDict",
    "ImageGenCallGeneratingEventTypedDict",
    "ImageGenCallPartialImageEventTypedDict",
    "ImageGenCallCompletedEventTypedDict",
    "CodeInterpreterCallInProgressEventTypedDict",
    "CodeInterpreterCallCodeDeltaEventTypedDict",
    "CodeInterpreterCallCodeDoneEventTypedDict",
    "CodeInterpreterCallInterpretingEventTypedDict",
    "CodeInterpreterCallCompletedEventTypedDict",
    "WebSearchCallInProgressEventTypedDict",
    "WebSearchCallSearchingEventTypedDict",
    "WebSearchCallCompletedEventTypedDict",
    "FusionCallInProgressEventTypedDict",
    "FusionCallPanelAddedEventTypedDict",
    "FusionCallPanelDeltaEventTypedDict",
    "FusionCallPanelReasoningDeltaEventTypedDict",
    "FusionCallPanelCompletedEventTypedDict",
    "FusionCallPanelFailedEventTypedDict",
    "FusionCallAnalysisInProgressEventTypedDict",
    "FusionCallAnalysisCompletedEventTypedDict",
    "FusionCallCompletedEventTypedDict",
    "DebugEventTypedDict",
    "ErrorEventTypedDict",
    "ResponseDoneEventTypedDict",
    "ResponseErrorEventTypedDict",
    "ResponseQueuedEventTypedDict",
    "KeepaliveEventTypedDict",
    "ContentPartDeltaEventTypedDict",
    "ReasoningSampleDeltaEventTypedDict",
    "UnknownStreamEvents",
]


class OpenResponsesCreatedEventTypedDict(TypedDict, total=False):
    """First event of the stream: the response was created.

    `usage` is not available yet.
    """

    type: Required[Literal["response.created"]]
    """Type of the event, always `response.created`."""
    response: Required[OpenResponsesResultTypedDict]
    """Snapshot of the response at this event."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: absent from the documentation's samples.
"""


class OpenResponsesInProgressEventTypedDict(TypedDict, total=False):
    """The response is in progress.

    `output` is still empty, and `usage` is not available yet.
    """

    type: Required[Literal["response.in_progress"]]
    """Type of the event, always `response.in_progress`."""
    response: Required[OpenResponsesResultTypedDict]
    """Snapshot of the response at this event."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class StreamEventsResponseCompletedTypedDict(TypedDict, total=False):
    """Terminal event: the response is complete, with `output` and `usage`.

    Observed: other servers send it with `status` set to `failed` or `incomplete`, so check `response.status`.
    """

    type: Required[Literal["response.completed"]]
    """Type of the event, always `response.completed`."""
    response: Required[OpenResponsesResultTypedDict]
    """Snapshot of the response at this event."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class StreamEventsResponseIncompleteTypedDict(TypedDict, total=False):
    """Terminal event: the response is incomplete; see `response.incomplete_details`.

    The output so far is valid. Observed: `usage` may be absent.
    """

    type: Required[Literal["response.incomplete"]]
    """Type of the event, always `response.incomplete`."""
    response: Required[OpenResponsesResultTypedDict]
    """Snapshot of the response at this event."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class StreamEventsResponseFailedTypedDict(TypedDict, total=False):
    """Terminal event: the response failed; see `response.error` and `response.error_type`.

    Observed: the response may have only `id`, `status` and the error.
    """

    type: Required[Literal["response.failed"]]
    """Type of the event, always `response.failed`."""
    response: Required[OpenResponsesResultTypedDict]
    """Snapshot of the response at this event."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: absent from the documentation's samples.
"""


class StreamEventsResponseOutputItemAddedTypedDict(TypedDict, total=False):
    """An output item was added.

    Items may interleave: index 1 can start before index 0.
    """

    type: Required[Literal["response.output_item.added"]]
    """Type of the event, always `response.output_item.added`."""
    response_id: str
    """ID of the response.

    Observed: only in the documentation's samples.
"""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    item: Required[OutputItemsTypedDict]
    """The item that was added, usually without content."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: absent from the documentation's samples.
"""


class StreamEventsResponseOutputItemDoneTypedDict(TypedDict, total=False):
    """An output item is complete.

    Items may complete in a different order than they were added.
    """

    type: Required[Literal["response.output_item.done"]]
    """Type of the event, always `response.output_item.done`."""
    response_id: str
    """ID of the response.

    Observed: only in the documentation's samples.
"""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    item: Required[OutputItemsTypedDict]
    """The complete item.

    Observed: `id` of a function call may be absent here, even if the event that added the item has it.
"""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: absent from the documentation's samples.
"""


class ContentPartAddedEventTypedDict(TypedDict, total=False):
    """A content part was added to an item.

    Its text follows in delta events.
    """

    type: Required[Literal["response.content_part.added"]]
    """Type of the event, always `response.content_part.added`."""
    response_id: str
    """ID of the response.

    Observed: only in the documentation's samples, which have it instead of `item_id`.
"""
    item_id: str
    """ID of the output item.

    Observed: absent from the documentation's samples.
"""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Index of the part in the item's `content`, 0-based."""
    part: Required[ContentPartAddedEventPartTypedDict]
    """The part that was added, usually empty."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: absent from the documentation's samples.
"""


class ContentPartDoneEventTypedDict(TypedDict, total=False):
    """A content part is complete."""

    type: Required[Literal["response.content_part.done"]]
    """Type of the event, always `response.content_part.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Index of the part in the item's `content`, 0-based."""
    part: Required[ContentPartDoneEventPartTypedDict]
    """The complete part."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


ContentPartAddedEventPartTypedDict: TypeAlias = Union[
    "ResponseOutputTextTypedDict",
    "ReasoningTextContentTypedDict",
    "OpenAIResponsesRefusalContentTypedDict",
    "UnknownContentPartAddedEventPart",
]


ContentPartDoneEventPartTypedDict: TypeAlias = Union[
    "ResponseOutputTextTypedDict",
    "ReasoningTextContentTypedDict",
    "OpenAIResponsesRefusalContentTypedDict",
    "UnknownContentPartDoneEventPart",
]


class TextDeltaEventTypedDict(TypedDict, total=False):
    """A text delta.

    The text of a part is all of its deltas, joined.
    """

    type: Required[Literal["response.output_text.delta"]]
    """Type of the event, always `response.output_text.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Index of the part in the item's `content`, 0-based."""
    delta: Required[str]
    """The text delta.

    Observed: one emoji may be split into two lone surrogates in two deltas; join them before encoding.
"""
    logprobs: list[StreamLogprobTypedDict]
    """Log probabilities of the delta's tokens.

    Empty unless requested. Observed: often absent.
"""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class TextDoneEventTypedDict(TypedDict, total=False):
    """The text of a part is complete."""

    type: Required[Literal["response.output_text.done"]]
    """Type of the event, always `response.output_text.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Index of the part in the item's `content`, 0-based."""
    text: Required[str]
    """The complete text of the part."""
    logprobs: list[StreamLogprobTypedDict]
    """Log probabilities of the text's tokens.

    Empty unless requested. Observed: often absent.
"""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class RefusalDeltaEventTypedDict(TypedDict, total=False):
    """A refusal text delta."""

    type: Required[Literal["response.refusal.delta"]]
    """Type of the event, always `response.refusal.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Index of the part in the item's `content`, 0-based."""
    delta: Required[str]
    """The text delta."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class RefusalDoneEventTypedDict(TypedDict, total=False):
    """The text of a refusal is complete."""

    type: Required[Literal["response.refusal.done"]]
    """Type of the event, always `response.refusal.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Index of the part in the item's `content`, 0-based."""
    refusal: Required[str]
    """The complete text of the refusal."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class AnnotationAddedEventTypedDict(TypedDict, total=False):
    """An annotation, such as a web page or a file, was added to a text part."""

    type: Required[Literal["response.output_text.annotation.added"]]
    """Type of the event, always `response.output_text.annotation.added`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Index of the part in the item's `content`, 0-based."""
    annotation_index: Required[int]
    """Index of the annotation in the part's `annotations`, 0-based."""
    annotation: Required[OpenAIResponsesAnnotationTypedDict]
    """The annotation."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


StreamLogprobTypedDict = TypedDict(
    "StreamLogprobTypedDict",
    {
        "token": "Required[str]",
        "logprob": "Required[float]",
        "bytes": "list[int]",
        "top_logprobs": "list[StreamLogprobTopLogprobTypedDict]",
    },
    total=False,
)
"""Log probability of a token of the streamed text.

Keys:
    token: The token as text.
    logprob: Log probability (natural logarithm); 0 means certain, lower values less likely.
    bytes: UTF-8 bytes of the token, each 0 to 255. A character can span several tokens.
    top_logprobs: The most likely tokens at this position, as many as `top_logprobs` of the request.
"""


StreamLogprobTopLogprobTypedDict = TypedDict(
    "StreamLogprobTopLogprobTypedDict",
    {
        "token": "str",
        "logprob": "float",
        "bytes": "list[int]",
    },
    total=False,
)
"""A candidate token at one position.

Keys:
    token: The candidate token.
    logprob: Log probability (natural logarithm) of the candidate; 0 means certain, lower values less likely.
    bytes: UTF-8 bytes of the candidate, each 0 to 255.
"""


class FunctionCallArgsDeltaEventTypedDict(TypedDict, total=False):
    """A delta of a function call's arguments.

    Observed: some streams send none of these, and the arguments are only in `response.completed`.
    """

    type: Required[Literal["response.function_call_arguments.delta"]]
    """Type of the event, always `response.function_call_arguments.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    delta: Required[str]
    """The delta of the JSON string.

    It is not valid JSON by itself.
"""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FunctionCallArgsDoneEventTypedDict(TypedDict, total=False):
    """The arguments of a function call are complete."""

    type: Required[Literal["response.function_call_arguments.done"]]
    """Type of the event, always `response.function_call_arguments.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    name: str
    """Name of the function.

    Observed: absent at other servers; the item has it.
"""
    arguments: Required[str]
    """The complete arguments as a JSON string."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class CustomToolCallInputDeltaEventTypedDict(TypedDict, total=False):
    """A delta of a custom tool call's input."""

    type: Required[Literal["response.custom_tool_call_input.delta"]]
    """Type of the event, always `response.custom_tool_call_input.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    delta: Required[str]
    """The delta of the input, which is free text."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class CustomToolCallInputDoneEventTypedDict(TypedDict, total=False):
    """The input of a custom tool call is complete."""

    type: Required[Literal["response.custom_tool_call_input.done"]]
    """Type of the event, always `response.custom_tool_call_input.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    input: Required[str]
    """The complete input, which is free text."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ApplyPatchCallOperationDiffDeltaEventTypedDict(TypedDict, total=False):
    """A delta of the diff of an `apply_patch_call` item."""

    type: Required[Literal["response.apply_patch_call_operation_diff.delta"]]
    """Type of the event, always `response.apply_patch_call_operation_diff.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    delta: Required[str]
    """The delta of `operation.diff`."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ApplyPatchCallOperationDiffDoneEventTypedDict(TypedDict, total=False):
    """The diff of an `apply_patch_call` item is complete."""

    type: Required[Literal["response.apply_patch_call_operation_diff.done"]]
    """Type of the event, always `response.apply_patch_call_operation_diff.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    diff: Required[str]
    """The complete diff, the same as `operation.diff` of the item."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ReasoningDeltaEventTypedDict(TypedDict, total=False):
    """A reasoning text delta.

    Observed: the item's ID may differ from the one in the final output.
    """

    type: Required[Literal["response.reasoning_text.delta"]]
    """Type of the event, always `response.reasoning_text.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Index of the part in the item's `content`, 0-based."""
    delta: Required[str]
    """The reasoning text delta."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ReasoningDoneEventTypedDict(TypedDict, total=False):
    """The text of a reasoning part is complete."""

    type: Required[Literal["response.reasoning_text.done"]]
    """Type of the event, always `response.reasoning_text.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Index of the part in the item's `content`, 0-based."""
    text: Required[str]
    """The complete text of the part."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ReasoningSummaryPartAddedEventTypedDict(TypedDict, total=False):
    """A reasoning summary part was added."""

    type: Required[Literal["response.reasoning_summary_part.added"]]
    """Type of the event, always `response.reasoning_summary_part.added`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    summary_index: Required[int]
    """Index of the part in the reasoning item's `summary`, 0-based."""
    part: Required[ReasoningSummaryTextTypedDict]
    """The part that was added, usually empty."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ReasoningSummaryPartDoneEventTypedDict(TypedDict, total=False):
    """A reasoning summary part is complete."""

    type: Required[Literal["response.reasoning_summary_part.done"]]
    """Type of the event, always `response.reasoning_summary_part.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    summary_index: Required[int]
    """Index of the part in the reasoning item's `summary`, 0-based."""
    part: Required[ReasoningSummaryTextTypedDict]
    """The complete part."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ReasoningSummaryTextDeltaEventTypedDict(TypedDict, total=False):
    """A reasoning summary text delta."""

    type: Required[Literal["response.reasoning_summary_text.delta"]]
    """Type of the event, always `response.reasoning_summary_text.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    summary_index: Required[int]
    """Index of the part in the reasoning item's `summary`, 0-based."""
    delta: Required[str]
    """The summary text delta."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ReasoningSummaryTextDoneEventTypedDict(TypedDict, total=False):
    """The text of a reasoning summary part is complete."""

    type: Required[Literal["response.reasoning_summary_text.done"]]
    """Type of the event, always `response.reasoning_summary_text.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    summary_index: Required[int]
    """Index of the part in the reasoning item's `summary`, 0-based."""
    text: Required[str]
    """The complete text of the part."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ImageGenCallInProgressEventTypedDict(TypedDict, total=False):
    """An image generation call is in progress."""

    type: Required[Literal["response.image_generation_call.in_progress"]]
    """Type of the event, always `response.image_generation_call.in_progress`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ImageGenCallGeneratingEventTypedDict(TypedDict, total=False):
    """An image generation call is generating the image."""

    type: Required[Literal["response.image_generation_call.generating"]]
    """Type of the event, always `response.image_generation_call.generating`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ImageGenCallPartialImageEventTypedDict(TypedDict, total=False):
    """A partial image of an image generation call is available."""

    type: Required[Literal["response.image_generation_call.partial_image"]]
    """Type of the event, always `response.image_generation_call.partial_image`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    partial_image_index: Required[int]
    """Index of the partial image, 0-based."""
    partial_image_b64: Required[str]
    """The partial image, base64-encoded."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class ImageGenCallCompletedEventTypedDict(TypedDict, total=False):
    """An image generation call is complete.

    `result` of the item has the image.
    """

    type: Required[Literal["response.image_generation_call.completed"]]
    """Type of the event, always `response.image_generation_call.completed`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class CodeInterpreterCallInProgressEventTypedDict(TypedDict, total=False):
    """A code interpreter call is in progress."""

    type: Required[Literal["response.code_interpreter_call.in_progress"]]
    """Type of the event, always `response.code_interpreter_call.in_progress`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class CodeInterpreterCallCodeDeltaEventTypedDict(TypedDict, total=False):
    """A delta of a code interpreter call's code."""

    type: Required[Literal["response.code_interpreter_call_code.delta"]]
    """Type of the event, always `response.code_interpreter_call_code.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    delta: Required[str]
    """The delta of the code."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class CodeInterpreterCallCodeDoneEventTypedDict(TypedDict, total=False):
    """The code of a code interpreter call is complete."""

    type: Required[Literal["response.code_interpreter_call_code.done"]]
    """Type of the event, always `response.code_interpreter_call_code.done`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    code: Required[str]
    """The complete code."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class CodeInterpreterCallInterpretingEventTypedDict(TypedDict, total=False):
    """The code interpreter is running the code."""

    type: Required[Literal["response.code_interpreter_call.interpreting"]]
    """Type of the event, always `response.code_interpreter_call.interpreting`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class CodeInterpreterCallCompletedEventTypedDict(TypedDict, total=False):
    """A code interpreter call is complete.

    The item has the outputs, if requested.
    """

    type: Required[Literal["response.code_interpreter_call.completed"]]
    """Type of the event, always `response.code_interpreter_call.completed`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class WebSearchCallInProgressEventTypedDict(TypedDict, total=False):
    """A web search call is in progress."""

    type: Required[Literal["response.web_search_call.in_progress"]]
    """Type of the event, always `response.web_search_call.in_progress`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class WebSearchCallSearchingEventTypedDict(TypedDict, total=False):
    """A web search call is searching."""

    type: Required[Literal["response.web_search_call.searching"]]
    """Type of the event, always `response.web_search_call.searching`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class WebSearchCallCompletedEventTypedDict(TypedDict, total=False):
    """A web search call is complete."""

    type: Required[Literal["response.web_search_call.completed"]]
    """Type of the event, always `response.web_search_call.completed`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FusionCallInProgressEventTypedDict(TypedDict, total=False):
    """A fusion call is in progress: several models will respond to the same prompt."""

    type: Required[Literal["response.fusion_call.in_progress"]]
    """Type of the event, always `response.fusion_call.in_progress`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FusionCallPanelAddedEventTypedDict(TypedDict, total=False):
    """A panel model started its response."""

    type: Required[Literal["response.fusion_call.panel.added"]]
    """Type of the event, always `response.fusion_call.panel.added`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, such as `openai/gpt-5`."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FusionCallPanelDeltaEventTypedDict(TypedDict, total=False):
    """A text delta of a panel model's response."""

    type: Required[Literal["response.fusion_call.panel.delta"]]
    """Type of the event, always `response.fusion_call.panel.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, such as `openai/gpt-5`."""
    delta: Required[str]
    """The text delta."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FusionCallPanelReasoningDeltaEventTypedDict(TypedDict, total=False):
    """A reasoning text delta of a panel model."""

    type: Required[Literal["response.fusion_call.panel.reasoning.delta"]]
    """Type of the event, always `response.fusion_call.panel.reasoning.delta`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, such as `openai/gpt-5`."""
    delta: Required[str]
    """The reasoning text delta."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FusionCallPanelCompletedEventTypedDict(TypedDict, total=False):
    """The response of a panel model is complete."""

    type: Required[Literal["response.fusion_call.panel.completed"]]
    """Type of the event, always `response.fusion_call.panel.completed`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, such as `openai/gpt-5`."""
    content: Required[str]
    """The complete response."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FusionCallPanelFailedEventTypedDict(TypedDict, total=False):
    """A panel model failed."""

    type: Required[Literal["response.fusion_call.panel.failed"]]
    """Type of the event, always `response.fusion_call.panel.failed`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, such as `openai/gpt-5`."""
    error: Required[str]
    """Error message."""
    status_code: int
    """HTTP status code of the model's response, such as 502.

    Absent if there was none.
"""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FusionCallAnalysisInProgressEventTypedDict(TypedDict, total=False):
    """The analyst started to compare the panel's responses."""

    type: Required[Literal["response.fusion_call.analysis.in_progress"]]
    """Type of the event, always `response.fusion_call.analysis.in_progress`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    analyst_model: Required[str]
    """Slug of the analyst model."""
    judge_model: Required[str]
    """Deprecated alias of `analyst_model`, with the same value."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FusionCallAnalysisCompletedEventTypedDict(TypedDict, total=False):
    """The analyst finished comparing the panel's responses."""

    type: Required[Literal["response.fusion_call.analysis.completed"]]
    """Type of the event, always `response.fusion_call.analysis.completed`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    analysis: Required[FusionAnalysisResultTypedDict]
    """Agreements, differences and gaps of the responses."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class FusionCallCompletedEventTypedDict(TypedDict, total=False):
    """A fusion call is complete."""

    type: Required[Literal["response.fusion_call.completed"]]
    """Type of the event, always `response.fusion_call.completed`."""
    item_id: Required[str]
    """ID of the output item."""
    output_index: Required[int]
    """Index of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class DebugEventTypedDict(TypedDict, total=False):
    """Debugging information of the server.

    Sent only if the request's `debug` options ask for it.
    """

    type: Required[Literal["response.debug"]]
    """Type of the event, always `response.debug`."""
    debug: Required[DebugEventDebugTypedDict]
    """The debugging information."""
    sequence_number: Required[int]
    """Sequence number of the event, which increases by one."""


class DebugEventDebugTypedDict(TypedDict, total=False):
    """Contents of a debug event.

    Each event has one of the fields.
    """

    echo_upstream_body: dict[str, Any]
    """The request body sent to the provider, after all transformations."""
    timings: DebugEventTimingsTypedDict
    """Timing of a step of the request."""


class DebugEventTimingsTypedDict(TypedDict, total=False):
    """A step of the request with its time."""

    event: Required[DebugEventTimingsEvent]
    """Name of the step."""
    start_ms: Required[int]
    """Time of the step in milliseconds.

    Its origin is not documented.
"""
    epoch_ms: Required[int]
    """Time in milliseconds since 1970-01-01 UTC, as its name suggests.

    Not documented further.
"""


class ErrorEventTypedDict(TypedDict, total=False):
    """An error in a stream that started with status 200.

    Observed: either flat (`code`, `message`, `param`) or nested (`error`), so every field but `type` may be absent.
    """

    type: Required[Literal["error"]]
    """Type of the event, always `error`."""
    code: str | int | None
    """Error code, such as `rate_limit_exceeded`.

    Observed: may be a number or null.
"""
    message: str
    """Human-readable error message."""
    param: str | None
    """The invalid request parameter.

    Null if there is none.
"""
    error: ErrorDataTypedDict
    """The error in nested form.

    Observed: if present, it has `code` and `message`.
"""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: may be absent.
"""


class ResponseDoneEventTypedDict(TypedDict, total=False):
    """Terminal event, like `response.completed`.

    Observed: only in the documentation's samples, in which the response has `id`, `status` and `usage` but no
    `output`.
    """

    type: Required[Literal["response.done"]]
    """Type of the event, always `response.done`."""
    response: Required[OpenResponsesResultTypedDict]
    """Snapshot of the response at this event."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: absent from the documentation's samples.
"""


class ResponseErrorEventTypedDict(TypedDict, total=False):
    """An error in a stream that started with status 200.

    Observed: in the documentation and at other servers.
    """

    type: Required[Literal["response.error"]]
    """Type of the event, always `response.error`."""
    error: Required[ErrorDataTypedDict]
    """Details of the error."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: absent from the documentation's samples.
"""


class ResponseQueuedEventTypedDict(TypedDict, total=False):
    """The response is queued.

    Observed: at other servers of the same format.
    """

    type: Required[Literal["response.queued"]]
    """Type of the event, always `response.queued`."""
    response: Required[OpenResponsesResultTypedDict]
    """Snapshot of the response at this event."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: may be absent.
"""


class KeepaliveEventTypedDict(TypedDict, total=False):
    """Keep-alive: keeps the connection open while there are no events.

    Observed: at other servers of the same format. It can be ignored.
    """

    type: Required[Literal["keepalive"]]
    """Type of the event, always `keepalive`."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: may be absent.
"""


class ContentPartDeltaEventTypedDict(TypedDict, total=False):
    """A text delta; alternative name of `response.output_text.delta`.

    Observed: in the documentation's samples.
    """

    type: Required[Literal["response.content_part.delta"]]
    """Type of the event, always `response.content_part.delta`."""
    response_id: str
    """ID of the response.

    Observed: only in the documentation's samples, which have it instead of `item_id`.
"""
    item_id: str
    """ID of the output item.

    Observed: absent from the documentation's samples.
"""
    output_index: int
    """Index of the item in the response's `output`, 0-based.

    Observed: may be absent.
"""
    content_index: int
    """Index of the part in the item's `content`, 0-based.

    Observed: may be absent.
"""
    delta: Required[str]
    """The text delta."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: absent from the documentation's samples.
"""


class ReasoningSampleDeltaEventTypedDict(TypedDict, total=False):
    """A reasoning text delta; alternative name of `response.reasoning_text.delta`.

    Observed: in the documentation's samples and at other servers.
    """

    type: Required[Literal["response.reasoning.delta"]]
    """Type of the event, always `response.reasoning.delta`."""
    item_id: str
    """ID of the output item.

    Observed: absent from the documentation's samples.
"""
    output_index: int
    """Index of the item in the response's `output`, 0-based.

    Observed: absent from the documentation's samples.
"""
    content_index: int
    """Index of the part in the item's `content`, 0-based.

    Observed: absent from the documentation's samples.
"""
    delta: Required[str]
    """The reasoning text delta."""
    sequence_number: int
    """Sequence number of the event, which increases by one.

    Observed: absent from the documentation's samples.
"""


class ModelsListResponseTypedDict(TypedDict, total=False):
    """Models, all or a page of them."""

    data: Required[list[ModelTypedDict]]
    """The models."""
    total_count: Required[int]
    """How many models there are on all pages."""
    links: Required[ModelsListLinksTypedDict]
    """Where the list goes on."""


class ModelsListLinksTypedDict(TypedDict, total=False):
    """Where a list goes on."""

    next: Required[str | None]
    """URL of the next page; null on the last one."""


class ModelResponseTypedDict(TypedDict, total=False):
    """One model."""

    data: Required[ModelTypedDict]
    """The model."""


class ModelTypedDict(TypedDict, total=False):
    """A model, its prices and what it supports."""

    id: Required[str]
    """ID of the model, which requests name."""
    canonical_slug: Required[str]
    """Slug that stays the same."""
    name: Required[str]
    """Name to show."""
    description: str
    """What the model is."""
    created: Required[int]
    """When it was created, in seconds since 1970."""
    alias_target: ModelAliasTargetTypedDict
    """What an alias for the latest model stands for at the moment."""
    architecture: Required[ModelArchitectureTypedDict]
    """What it reads and writes."""
    benchmarks: ModelBenchmarksTypedDict
    """Results of benchmarks; absent where there are none."""
    context_length: Required[int | None]
    """Tokens that its context has at most."""
    default_parameters: Required[DefaultParametersTypedDict | None]
    """Parameters that apply where a request has none."""
    expiration_date: str | None
    """Date as YYYY-MM-DD after which it may be removed, or null."""
    hugging_face_id: str | None
    """ID at Hugging Face, if it has one."""
    knowledge_cutoff: str | None
    """Date as YYYY-MM-DD at which its training data ends, or null if unknown."""
    links: Required[ModelLinksTypedDict]
    """Where to find more about it."""
    per_request_limits: Required[PerRequestLimitsTypedDict | None]
    """Tokens that one request may have, or null."""
    pricing: Required[PublicPricingTypedDict]
    """Its prices."""
    reasoning: ModelReasoningTypedDict
    """How much it can reason; absent for models that do not, and for routers."""
    supported_parameters: Required[list[Parameter]]
    """Parameters that it supports."""
    supported_voices: Required[list[str] | None]
    """Voices of a model that speaks, else null."""
    top_provider: Required[TopProviderInfoTypedDict]
    """Limits of the provider that serves it first."""


class ModelAliasTargetTypedDict(TypedDict, total=False):
    """The model that an alias stands for."""

    slug: Required[str]
    """ID of the model, which requests may name."""
    name: Required[str]
    """Name of the model to show."""


class ModelArchitectureTypedDict(TypedDict, total=False):
    """What a model reads and writes."""

    modality: Required[str | None]
    """Main modality, such as `text->text`."""
    input_modalities: Required[list[InputModality]]
    """Types of input that it reads."""
    output_modalities: Required[list[OutputModality]]
    """Types of output that it writes."""
    instruct_type: InstructType | None
    """Format of its instructions, or null."""
    tokenizer: ModelGroup | None
    """Its tokenizer."""


class ModelBenchmarksTypedDict(TypedDict, total=False):
    """Results of a model in benchmarks of others."""

    artificial_analysis: AABenchmarkEntryTypedDict
    """Results at Artificial Analysis."""
    design_arena: Required[list[DABenchmarkEntryTypedDict]]
    """Results at Design Arena, by arena and category."""


class AABenchmarkEntryTypedDict(TypedDict, total=False):
    """Results at Artificial Analysis."""

    intelligence_index: Required[float | None]
    """Intelligence index."""
    coding_index: Required[float | None]
    """Coding index."""
    agentic_index: Required[float | None]
    """Agentic index."""


class DABenchmarkEntryTypedDict(TypedDict, total=False):
    """A result at Design Arena."""

    arena: Required[str]
    """Name of the arena, such as `models` or `agents`."""
    category: Required[str]
    """Category in the arena, such as `website`."""
    elo: Required[float]
    """Elo rating."""
    win_rate: Required[float]
    """Percentage of battles that it won."""
    rank: Required[int]
    """Place among the models of OpenRouter, 1 for the best."""


class DefaultParametersTypedDict(TypedDict, total=False):
    """Parameters that apply where a request has none."""

    temperature: float | None
    """Sampling temperature."""
    top_p: float | None
    """Nucleus sampling threshold."""
    top_k: int | None
    """How many of the likeliest tokens are considered."""
    frequency_penalty: float | None
    """Penalty that grows with each occurrence of a token."""
    presence_penalty: float | None
    """Penalty of tokens that occurred."""
    repetition_penalty: float | None
    """Penalty of tokens of the input."""


class ModelLinksTypedDict(TypedDict, total=False):
    """Where to find more about a model."""

    details: Required[str]
    """URL of its endpoints in the API."""


class PerRequestLimitsTypedDict(TypedDict, total=False):
    """Tokens that one request may have."""

    prompt_tokens: Required[float]
    """Tokens of the input."""
    completion_tokens: Required[float]
    """Tokens of the output."""


class ModelReasoningTypedDict(TypedDict, total=False):
    """How much a model can reason."""

    mandatory: Required[bool]
    """Whether it cannot be turned off, and the effort `none` is refused."""
    default_enabled: bool
    """Whether it reasons where a request does not say."""
    default_effort: ReasoningEffort | None
    """Effort where a request asks for reasoning without one."""
    supported_efforts: list[ReasoningEffort] | None
    """Efforts that it takes, the highest first; null where it takes all."""
    supports_max_tokens: bool
    """Whether a request may limit the tokens of the reasoning."""


class TopProviderInfoTypedDict(TypedDict, total=False):
    """Limits of the provider that serves a model first."""

    context_length: int | None
    """Tokens that the context has at most."""
    max_completion_tokens: int | None
    """Tokens that the output has at most."""
    is_moderated: Required[bool]
    """Whether the content is moderated."""


class PublicPricingTypedDict(TypedDict, total=False):
    """Prices in US dollars, as decimal numbers in strings, under usual conditions.

    What is absent has no price of its own.
    """

    prompt: Required[str]
    """Price of a token of the input."""
    completion: Required[str]
    """Price of a token of the output."""
    request: str
    """Price of a request."""
    image: str
    """Price of an image in the input."""
    image_token: str
    """Price of a token of an image."""
    image_output: str
    """Price of an image in the output."""
    audio: str
    """Price of a token of audio in the input."""
    audio_output: str
    """Price of a token of audio in the output."""
    input_audio_cache: str
    """Price of a token of audio that is read from the cache."""
    web_search: str
    """Price of a web search."""
    internal_reasoning: str
    """Price of a token of reasoning."""
    input_cache_read: str
    """Price of a token of the input that is read from the cache."""
    input_cache_write: str
    """Price of a token of the input that is written to the cache, for the shortest time if there are several."""
    input_cache_write_1h: str
    """Price of a token that is written to the cache for an hour, where that differs."""
    discount: float
    """Share that is taken off, from 0 to 1."""
    overrides: list[PricingOverrideTypedDict]
    """Prices under other conditions.

    Of those that apply the last one that has a price wins.
"""


class PricingOverrideTypedDict(TypedDict, total=False):
    """Prices that apply where all conditions of the entry hold.

    A price that is absent is the usual one.
    """

    min_prompt_tokens: float
    """Condition: the input has more tokens than this."""
    utc_start: float
    """Condition: it is this time of day in UTC or later, as hours and minutes in four digits; 1030 is 10:30."""
    utc_end: float
    """Condition: it is before this time of day in UTC.

    It may be past midnight.
"""
    prompt: str
    """Price of a token of the input."""
    completion: str
    """Price of a token of the output."""
    audio: str
    """Price of a token of audio in the input."""
    input_audio_cache: str
    """Price of a token of audio that is read from the cache."""
    input_cache_read: str
    """Price of a token of the input that is read from the cache."""
    input_cache_write: str
    """Price of a token of the input that is written to the cache."""
    input_cache_write_1h: str
    """Price of a token that is written to the cache for an hour."""


class ModelEndpointsResponseTypedDict(TypedDict, total=False):
    """A model and where it is served."""

    data: Required[ListEndpointsResponseTypedDict]
    """The model with its endpoints."""


class ListEndpointsResponseTypedDict(TypedDict, total=False):
    """A model with its endpoints."""

    id: Required[str]
    """ID of the model."""
    name: Required[str]
    """Name to show."""
    created: Required[int]
    """When it was created, in seconds since 1970."""
    description: Required[str]
    """What the model is."""
    architecture: Required[ModelArchitectureTypedDict]
    """What it reads and writes."""
    endpoints: Required[list[PublicEndpointTypedDict]]
    """Its endpoints."""


class PublicEndpointTypedDict(TypedDict, total=False):
    """A model at one provider."""

    name: Required[str]
    """Name of the endpoint."""
    model_id: Required[str]
    """ID of the model."""
    model_name: Required[str]
    """Name of the model to show."""
    context_length: Required[int]
    """Tokens that the context has at most."""
    pricing: Required[PublicPricingTypedDict]
    """Prices at this endpoint."""
    provider_name: Required[ProviderName]
    """Name of the provider."""
    tag: Required[str]
    """Tag of the endpoint, which a request's `provider` may name."""
    quantization: Required[Quantization | None]
    """Precision of the weights, or null if unknown."""
    max_completion_tokens: Required[int | None]
    """Tokens that the output has at most, or null."""
    max_prompt_tokens: Required[int | None]
    """Tokens that the input has at most, or null."""
    supported_parameters: Required[list[Parameter]]
    """Parameters that it supports."""
    supports_implicit_caching: Required[bool]
    """Whether it caches input without being asked."""
    supports_voice_cloning: bool
    """Whether a request may contain a voice to speak with."""
    status: EndpointStatus
    """State of the endpoint."""
    uptime_last_5m: Required[float | None]
    """Percentage of requests that succeeded in the last 5 minutes, those over a rate limit aside; null if they are ...

    Percentage of requests that succeeded in the last 5 minutes, those over a rate limit aside; null if they are
    few.
"""
    uptime_last_30m: Required[float | None]
    """The same for the last 30 minutes."""
    uptime_last_1d: Required[float | None]
    """The same for the last day."""
    latency_last_30m: Required[PercentileStatsTypedDict | None]
    """Milliseconds until the first token, in the last 30 minutes; null for requests without an API key."""
    throughput_last_30m: Required[PercentileStatsTypedDict | None]
    """Tokens of output in a second, in the last 30 minutes; null for requests without an API key."""


class PercentileStatsTypedDict(TypedDict, total=False):
    """Percentiles of what was measured."""

    p50: Required[float]
    """Half of the values are below it."""
    p75: Required[float]
    """75 percent of the values are below it."""
    p90: Required[float]
    """90 percent of the values are below it."""
    p99: Required[float]
    """99 percent of the values are below it."""


class GenerationResponseTypedDict(TypedDict, total=False):
    """One generation."""

    data: Required[GenerationTypedDict]
    """The generation."""


class GenerationTypedDict(TypedDict, total=False):
    """What a generation cost, how long it took and how many tokens it had."""

    id: Required[str]
    """ID of the generation."""
    model: Required[str]
    """Model that was used."""
    created_at: Required[str]
    """When it was created, in ISO 8601."""
    total_cost: Required[float]
    """What it cost in all, in US dollars."""
    usage: Required[float]
    """What was used, in US dollars."""
    upstream_inference_cost: Required[float | None]
    """What the provider charged."""
    cache_discount: Required[float | None]
    """What caching saved."""
    is_byok: Required[bool]
    """Whether the account's own key at the provider was used."""
    tokens_prompt: Required[int | None]
    """Tokens of the input."""
    tokens_completion: Required[int | None]
    """Tokens of the output."""
    native_tokens_prompt: Required[int | None]
    """Tokens of the input, as the provider counts them."""
    native_tokens_completion: Required[int | None]
    """Tokens of the output, as the provider counts them."""
    native_tokens_completion_images: Required[int | None]
    """Tokens of images in the output, as the provider counts them."""
    native_tokens_reasoning: Required[int | None]
    """Tokens of reasoning, as the provider counts them."""
    native_tokens_cached: Required[int | None]
    """Tokens of the input that were cached, as the provider counts them."""
    num_media_prompt: Required[int | None]
    """How many media the input had."""
    num_input_audio_prompt: Required[int | None]
    """How many of them were audio."""
    num_media_completion: Required[int | None]
    """How many media the output has."""
    num_search_results: Required[int | None]
    """How many results of searches were used."""
    num_fetches: Required[int | None]
    """How many pages of the web were fetched."""
    web_search_engine: Required[str | None]
    """Engine that searched the web."""
    streamed: Required[bool | None]
    """Whether it was streamed."""
    cancelled: Required[bool | None]
    """Whether it was cancelled."""
    finish_reason: Required[str | None]
    """Why it ended."""
    native_finish_reason: Required[str | None]
    """Why it ended, in the provider's words."""
    latency: Required[float | None]
    """How long it took in all, in milliseconds."""
    generation_time: Required[float | None]
    """How long the model took, in milliseconds."""
    moderation_latency: Required[float | None]
    """How long the moderation took, in milliseconds."""
    provider_name: Required[str | None]
    """Provider that served it."""
    provider_responses: Required[list[ProviderResponseTypedDict] | None]
    """What each provider responded that got the request."""
    router: Required[str | None]
    """Router that chose the model, such as `openrouter/auto`."""
    service_tier: Required[str | None]
    """Service tier that the provider reports, or null."""
    data_region: Required[GenerationDataRegion]
    """Region that it was routed through."""
    api_type: Required[GenerationApiType | None]
    """API that it belongs to."""
    origin: Required[str]
    """URL that the request came from."""
    user_agent: Required[str | None]
    """Header `User-Agent` of the request."""
    http_referer: Required[str | None]
    """Header `HTTP-Referer` of the request."""
    app_id: Required[int | None]
    """ID of the app that sent the request."""
    external_user: Required[str | None]
    """End user that the request named."""
    session_id: str | None
    """ID that ties requests together."""
    request_id: str | None
    """ID that the generations of one request share."""
    preset_id: Required[str | None]
    """ID of the preset that was used, or null."""
    upstream_id: Required[str | None]
    """ID of the generation at the provider."""
    response_cache_source_id: str | None
    """ID of the generation whose stored response was given again, or null."""
    workspace_id: Required[str | None]
    """ID of the workspace, or null where the account has none."""


class ProviderResponseTypedDict(TypedDict, total=False):
    """What a provider responded."""

    status: Required[int | None]
    """HTTP status."""
    id: str
    """ID of the response at the provider."""
    endpoint_id: str
    """ID of the endpoint."""
    provider_name: str
    """Name of the provider."""
    model_permaslug: str
    """Slug of the model that stays the same."""
    latency: float
    """How long it took, in milliseconds."""
    is_byok: bool
    """Whether the account's own key at the provider was used."""
    routed_service_tier: ProviderResponseRoutedServiceTier
    """Service tier that was asked for; the provider may have used another."""


class GenerationContentResponseTypedDict(TypedDict, total=False):
    """The stored content of a generation."""

    data: Required[GenerationContentDataTypedDict]
    """The content."""


class GenerationContentDataTypedDict(TypedDict, total=False):
    """Stored input and output of a generation, and its error."""

    input: Required[GenerationContentDataInputTypedDict]
    """The input."""
    output: Required[GenerationContentOutputTypedDict]
    """The output."""
    error: Required[GenerationContentErrorTypedDict | None]
    """Why it failed, or null."""


class GenerationContentPromptTypedDict(TypedDict, total=False):
    """Input that is one text."""

    prompt: Required[str]
    """The text."""


class GenerationContentMessagesTypedDict(TypedDict, total=False):
    """Input that is a conversation."""

    messages: Required[list[Any]]
    """The messages."""


class GenerationContentOutputTypedDict(TypedDict, total=False):
    """Stored output."""

    completion: Required[str | None]
    """The text of the output."""
    reasoning: Required[str | None]
    """The text of the reasoning."""


class GenerationContentErrorTypedDict(TypedDict, total=False):
    """Why a generation failed."""

    status: Required[int | None]
    """HTTP status that the client got."""
    message: Required[str | None]
    """Message that the client got."""
    provider_name: Required[str | None]
    """Provider that failed."""
    raw: Required[str | None]
    """Body of the error as it came, where it is stored."""
    previous_errors: Required[list[GenerationContentErrorAttemptTypedDict]]
    """Errors of the providers that got the request before, in their order."""


class GenerationContentErrorAttemptTypedDict(TypedDict, total=False):
    """Error of a provider that got the request."""

    code: Required[int]
    """HTTP status."""
    message: Required[str]
    """Message of the error."""
    provider_name: Required[str | None]
    """Provider that failed."""
    raw: Required[str | None]
    """Body of the error as it came, where it is stored."""


class CreditsResponseTypedDict(TypedDict, total=False):
    """Credits of an account."""

    data: Required[CreditsTypedDict]
    """The credits."""


class CreditsTypedDict(TypedDict, total=False):
    """Credits that were bought and used."""

    total_credits: Required[float]
    """Credits that were bought."""
    total_usage: Required[float]
    """Credits that were used."""


class CurrentKeyResponseTypedDict(TypedDict, total=False):
    """The API key of a request."""

    data: Required[CurrentKeyTypedDict]
    """The key."""


class CurrentKeyTypedDict(TypedDict, total=False):
    """Limits and usage of an API key, in US dollars.

    Days, weeks and months are those of UTC; a week begins on Monday.
    """

    label: Required[str]
    """Label of the key."""
    limit: Required[float | None]
    """What may be spent, or null without a limit."""
    limit_remaining: Required[float | None]
    """What is left of the limit, or null without one."""
    limit_reset: Required[str | None]
    """How often the limit is reset, or null."""
    usage: Required[float]
    """What was spent in all."""
    usage_daily: Required[float]
    """What was spent today."""
    usage_weekly: Required[float]
    """What was spent this week."""
    usage_monthly: Required[float]
    """What was spent this month."""
    byok_usage: Required[float]
    """What was spent with the account's own keys at providers, in all."""
    byok_usage_daily: Required[float]
    """The same of today."""
    byok_usage_weekly: Required[float]
    """The same of this week."""
    byok_usage_monthly: Required[float]
    """The same of this month."""
    include_byok_in_limit: Required[bool]
    """Whether the limit counts that, too."""
    is_free_tier: Required[bool]
    """Whether it is a key of the free tier."""
    is_management_key: Required[bool]
    """Whether it is a management key."""
    is_provisioning_key: Required[bool]
    """Deprecated.

    The same as `is_management_key`.
"""
    creator_user_id: Required[str | None]
    """ID of the user who created it."""
    expires_at: str | None
    """When it expires, in ISO 8601, or null."""
    rate_limit: Required[CurrentKeyRateLimitTypedDict]
    """Deprecated.

    Always the same.
"""


class CurrentKeyRateLimitTypedDict(TypedDict, total=False):
    """Rate limit of a key, which no longer means anything."""

    requests: Required[int]
    """Always -1."""
    interval: Required[str]
    """Interval of the limit."""
    note: Required[str]
    """Why it means nothing."""


class ProvidersResponseTypedDict(TypedDict, total=False):
    """All providers."""

    data: Required[list[ProviderTypedDict]]
    """The providers."""


class ProviderTypedDict(TypedDict, total=False):
    """A provider of models."""

    name: Required[str]
    """Name to show."""
    slug: Required[str]
    """Name in URLs and in a request's `provider`."""
    privacy_policy_url: Required[str | None]
    """URL of its privacy policy, or null."""
    terms_of_service_url: str | None
    """URL of its terms of service, or null."""
    status_page_url: str | None
    """URL of its status page, or null."""
    headquarters: str | None
    """Two-letter ISO 3166-1 code of the country that it is in, or null."""
    datacenters: list[str] | None
    """Two-letter ISO 3166-1 codes of the countries that its data centres are in, or null."""


class CreatePresetFromInferenceResponseTypedDict(TypedDict, total=False):
    """The preset that was saved."""

    data: Required[PresetWithDesignatedVersionTypedDict]
    """The preset."""


class PresetWithDesignatedVersionTypedDict(TypedDict, total=False):
    """Settings of requests under a name, with the version that is used."""

    id: Required[str]
    """ID of the preset."""
    slug: Required[str]
    """Name of the preset in URLs and requests."""
    name: Required[str]
    """Name to show."""
    description: Required[str | None]
    """What it is for."""
    status: Required[PresetStatus]
    """Whether it can be used."""
    status_updated_at: Required[str | None]
    """When the status changed last."""
    created_at: Required[str]
    """When it was created."""
    updated_at: Required[str]
    """When it changed last."""
    creator_user_id: Required[str | None]
    """ID of the user who created it."""
    workspace_id: Required[str | None]
    """ID of its workspace."""
    designated_version_id: Required[str | None]
    """ID of the version that is used."""
    designated_version: Required[PresetDesignatedVersionTypedDict | None]
    """The version that is used."""


class PresetDesignatedVersionTypedDict(TypedDict, total=False):
    """A version of a preset."""

    id: Required[str]
    """ID of the version."""
    preset_id: Required[str]
    """ID of the preset."""
    creator_id: Required[str]
    """ID of the user who created it."""
    version: Required[int]
    """Number of the version."""
    system_prompt: Required[str | None]
    """System message, or null."""
    config: Required[dict[str, Any]]
    """The settings, as fields of a request."""
    created_at: Required[str]
    """When it was created."""
    updated_at: Required[str]
    """When it changed last."""


class BaseReasoningConfigTypedDict(TypedDict, total=False):
    """Reasoning settings of the request, as repeated in the response."""

    enabled: bool | None
    """Whether reasoning is enabled.

    If null or absent, the other settings and the model's default decide.
"""
    effort: ReasoningEffort | None
    """Reasoning effort.

    If null or absent, the model's default applies.
"""
    max_tokens: int | None
    """Maximum number of reasoning tokens, for models that take a token budget instead of an effort level."""
    summary: ReasoningSummaryVerbosity | None
    """Level of detail of the reasoning summary.

    If null or absent, no summary is requested.
"""
    context: ReasoningContext | None
    """Which earlier reasoning the model can see.

    Null or absent means `auto`.
"""
    mode: ReasoningMode | None
    """Reasoning mode, for models that have more than one.

    Null or absent means `standard`.
"""


class OutputBashServerToolItemFileTypedDict(TypedDict, total=False):
    """A file that the command created or changed."""

    type: Required[Literal["container_file_citation"]]
    """Type of the annotation, always `container_file_citation`."""
    container_id: Required[str]
    """ID of the container of the file."""
    file_id: Required[str]
    """ID of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Start of the text that cites the file, as a 0-based character index."""
    end_index: Required[int]
    """End of the text that cites the file, as a 0-based character index."""


class OutputShellCallOutputItemFileTypedDict(TypedDict, total=False):
    """A file that the shell call created or changed."""

    type: Required[Literal["container_file_citation"]]
    """Type of the annotation, always `container_file_citation`."""
    container_id: Required[str]
    """ID of the container of the file."""
    file_id: Required[str]
    """ID of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Start of the text that cites the file, as a 0-based character index."""
    end_index: Required[int]
    """End of the text that cites the file, as a 0-based character index."""


class OutputShellServerToolItemFileTypedDict(TypedDict, total=False):
    """A file that the server's shell call created or changed."""

    type: Required[Literal["container_file_citation"]]
    """Type of the annotation, always `container_file_citation`."""
    container_id: Required[str]
    """ID of the container of the file."""
    file_id: Required[str]
    """ID of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Start of the text that cites the file, as a 0-based character index."""
    end_index: Required[int]
    """End of the text that cites the file, as a 0-based character index."""


class OutputWebSearchServerToolItemSourceTypedDict(TypedDict, total=False):
    """A web page found by the search."""

    type: Required[Literal["url"]]
    """Type of the source, always `url`."""
    url: Required[str]
    """URL of the page."""


class ShellCallOutputItemFileTypedDict(TypedDict, total=False):
    """A file that the shell call created or changed."""

    type: Required[Literal["container_file_citation"]]
    """Type of the annotation, always `container_file_citation`."""
    container_id: Required[str]
    """ID of the container of the file."""
    file_id: Required[str]
    """ID of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Start of the text that cites the file, as a 0-based character index."""
    end_index: Required[int]
    """End of the text that cites the file, as a 0-based character index."""


GenerationContentDataInputTypedDict: TypeAlias = Union[
    "GenerationContentPromptTypedDict", "GenerationContentMessagesTypedDict"
]


McpToolCallErrorObjectTypedDict: TypeAlias = Union[
    "McpToolExecutionError",
    "McpToolExecutionErrorTypedDict",
    "McpProtocolError",
    "McpProtocolErrorTypedDict",
    "McpHTTPError",
    "McpHTTPErrorTypedDict",
    "UnknownMcpToolCallErrorObject",
]


OpenAIResponsesToolChoiceUnionObjectTypedDict: TypeAlias = Union[
    "OpenAIResponsesToolChoiceFunction",
    "OpenAIResponsesToolChoiceFunctionTypedDict",
    "OpenAIResponsesToolChoice",
    "OpenAIResponsesToolChoiceTypedDict",
    "OpenAIResponsesToolChoiceApplyPatch",
    "OpenAIResponsesToolChoiceApplyPatchTypedDict",
    "OpenAIResponsesToolChoiceShell",
    "OpenAIResponsesToolChoiceShellTypedDict",
    "ToolChoiceAllowed",
    "ToolChoiceAllowedTypedDict",
    "UnknownOpenAIResponsesToolChoiceUnionObject",
]


VariablesObjectTypedDict: TypeAlias = Union[
    "InputText",
    "InputTextTypedDict",
    "InputImage",
    "InputImageTypedDict",
    "InputFile",
    "InputFileTypedDict",
    "UnknownVariablesObject",
]

AdditionalToolsItemToolFunctionTypedDict: TypeAlias = FunctionToolTypedDict
AgentMessageItemContentInputImageTypedDict: TypeAlias = InputImageTypedDict
AlignmentResponsesRejectedTypedDict: TypeAlias = OutputItemsTypedDict
AllowTypedDict: TypeAlias = HardDenyTypedDict
BadGatewayResponseTypedDict: TypeAlias = ErrorResponseTypedDict
BadGatewayResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
BadRequestResponseTypedDict: TypeAlias = ErrorResponseTypedDict
BadRequestResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
BaseInputsTypedDict: TypeAlias = InputsUnionTypedDict
BaseInputsContent1TypedDict: TypeAlias = EasyInputMessageContentUnion1TypedDict
BaseInputsContent2TypedDict: TypeAlias = EasyInputMessageContentUnion2TypedDict
BaseInputsMessageTypedDict: TypeAlias = EasyInputMessageTypedDict
BaseInputsUnion1TypedDict: TypeAlias = InputItemTypedDict
BaseInputsUnionTypedDict: TypeAlias = InputsUnionTypedDict
BaseResponsesResultTypedDict: TypeAlias = OpenResponsesResultTypedDict
ClientClosedRequestResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
CodeInterpreterCallItemTypedDict: TypeAlias = OutputCodeInterpreterCallItemTypedDict
CompletedEventTypedDict: TypeAlias = StreamEventsResponseCompletedTypedDict
ConflictResponseTypedDict: TypeAlias = ErrorResponseTypedDict
ConflictResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
CreatedEventTypedDict: TypeAlias = OpenResponsesCreatedEventTypedDict
CustomToolCallOutputItemOutputInputImageTypedDict: TypeAlias = InputImageTypedDict
CustomToolCallOutputItemOutputUnion1TypedDict: TypeAlias = FunctionCallOutputItemOutputUnion1TypedDict
CustomToolCallOutputItemOutputUnion2TypedDict: TypeAlias = FunctionCallOutputItemOutputUnion2TypedDict
EasyInputMessageContentInputImageTypedDict: TypeAlias = InputImageTypedDict
EdgeNetworkTimeoutResponseTypedDict: TypeAlias = ErrorResponseTypedDict
EdgeNetworkTimeoutResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
FailedEventTypedDict: TypeAlias = StreamEventsResponseFailedTypedDict
ForbiddenResponseTypedDict: TypeAlias = ErrorResponseTypedDict
ForbiddenResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
FunctionCallOutputItemOutputInputImageTypedDict: TypeAlias = InputImageTypedDict
GatewayTimeoutResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
GoneResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
InProgressEventTypedDict: TypeAlias = OpenResponsesInProgressEventTypedDict
IncompleteEventTypedDict: TypeAlias = StreamEventsResponseIncompleteTypedDict
InputMessageItemContentInputImageTypedDict: TypeAlias = InputImageTypedDict
InputMessageItemContentUnionTypedDict: TypeAlias = EasyInputMessageContentUnion1TypedDict
InputsTypedDict: TypeAlias = InputsUnionTypedDict
InputsContent1TypedDict: TypeAlias = OutputMessageItemContentTypedDict
InputsMessageTypedDict: TypeAlias = OutputMessageItemTypedDict
InputsReasoningTypedDict: TypeAlias = OutputReasoningItemTypedDict
InputsUnion1TypedDict: TypeAlias = InputItemTypedDict
InternalServerResponseTypedDict: TypeAlias = ErrorResponseTypedDict
InternalServerResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
NotFoundResponseTypedDict: TypeAlias = ErrorResponseTypedDict
NotFoundResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
OpenAIResponseCustomToolCallTypedDict: TypeAlias = CustomToolCallItemTypedDict
OpenAIResponseCustomToolCallOutputTypedDict: TypeAlias = CustomToolCallOutputItemTypedDict
OpenAIResponseCustomToolCallOutputOutput1TypedDict: TypeAlias = FunctionCallOutputItemOutputUnion1TypedDict
OpenAIResponseCustomToolCallOutputOutput2TypedDict: TypeAlias = FunctionCallOutputItemOutputUnion2TypedDict
OpenAIResponseFunctionToolCallTypedDict: TypeAlias = FunctionCallItemTypedDict
OpenAIResponseFunctionToolCallOutputTypedDict: TypeAlias = FunctionCallOutputItemTypedDict
OpenAIResponseFunctionToolCallOutputOutput1TypedDict: TypeAlias = FunctionCallOutputItemOutputUnion1TypedDict
OpenAIResponseFunctionToolCallOutputOutput2TypedDict: TypeAlias = FunctionCallOutputItemOutputUnion2TypedDict
OpenAIResponseFunctionToolCallSubagentItemTypedDict: TypeAlias = FunctionCallItemSubagentItemTypedDict
OpenAIResponseInputMessageItemTypedDict: TypeAlias = InputMessageItemTypedDict
OpenAIResponseInputMessageItemContentTypedDict: TypeAlias = EasyInputMessageContentUnion1TypedDict
OpenAIResponsesUsageTypedDict: TypeAlias = UsageTypedDict
OpenResponsesLogProbsTypedDict: TypeAlias = StreamLogprobTypedDict
OpenResponsesResultToolFunctionTypedDict: TypeAlias = FunctionToolTypedDict
OpenResponsesResultToolUnionTypedDict: TypeAlias = ResponsesRequestToolUnionTypedDict
OpenResponsesTopLogprobsTypedDict: TypeAlias = StreamLogprobTopLogprobTypedDict
OperationTypedDict: TypeAlias = ApplyPatchCallOperationTypedDict
OutputItemAddedEventTypedDict: TypeAlias = StreamEventsResponseOutputItemAddedTypedDict
OutputItemApplyPatchCallTypedDict: TypeAlias = OutputApplyPatchCallItemTypedDict
OutputItemCodeInterpreterCallTypedDict: TypeAlias = OutputCodeInterpreterCallItemTypedDict
OutputItemCodeInterpreterCallOutputTypedDict: TypeAlias = OutputCodeInterpreterCallItemOutputTypedDict
OutputItemCustomToolCallTypedDict: TypeAlias = OutputCustomToolCallItemTypedDict
OutputItemDoneEventTypedDict: TypeAlias = StreamEventsResponseOutputItemDoneTypedDict
OutputItemFileSearchCallTypedDict: TypeAlias = OutputFileSearchCallItemTypedDict
OutputItemFunctionCallTypedDict: TypeAlias = OutputFunctionCallItemTypedDict
OutputItemImageGenerationCallTypedDict: TypeAlias = OutputImageGenerationCallItemTypedDict
OutputItemReasoningTypedDict: TypeAlias = OutputReasoningItemTypedDict
OutputItemWebSearchCallTypedDict: TypeAlias = OutputWebSearchCallItemTypedDict
OutputItemWebSearchCallActionFindInPageTypedDict: TypeAlias = OutputWebSearchCallItemActionFindInPageTypedDict
OutputItemWebSearchCallActionOpenPageTypedDict: TypeAlias = OutputWebSearchCallItemActionOpenPageTypedDict
OutputItemWebSearchCallActionSearchTypedDict: TypeAlias = OutputWebSearchCallItemActionSearchTypedDict
OutputItemWebSearchCallActionUnionTypedDict: TypeAlias = OutputWebSearchCallItemActionUnionTypedDict
OutputMessageTypedDict: TypeAlias = OutputMessageItemTypedDict
OutputMessageContentTypedDict: TypeAlias = OutputMessageItemContentTypedDict
Parameters2TypedDict: TypeAlias = Parameters1TypedDict
PayloadTooLargeResponseTypedDict: TypeAlias = ErrorResponseTypedDict
PayloadTooLargeResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
PaymentRequiredResponseTypedDict: TypeAlias = ErrorResponseTypedDict
PaymentRequiredResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
ProviderOverloadedResponseTypedDict: TypeAlias = ErrorResponseTypedDict
ProviderOverloadedResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
ProviderPreferencesIgnoreTypedDict: TypeAlias = ProviderPreferencesOrderTypedDict
ProviderPreferencesOnlyTypedDict: TypeAlias = ProviderPreferencesOrderTypedDict
ReasoningItemTypedDict: TypeAlias = OutputReasoningItemTypedDict
RequestTimeoutResponseTypedDict: TypeAlias = ErrorResponseTypedDict
RequestTimeoutResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
ResponsesErrorFieldTypedDict: TypeAlias = OpenResponsesErrorFieldTypedDict
ResponsesRequestToolFunctionTypedDict: TypeAlias = FunctionToolTypedDict
ServiceUnavailableResponseTypedDict: TypeAlias = ErrorResponseTypedDict
ServiceUnavailableResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
SoftDenyTypedDict: TypeAlias = HardDenyTypedDict
TextConfigTypedDict: TypeAlias = TextExtendedConfigTypedDict
TooManyRequestsResponseTypedDict: TypeAlias = ErrorResponseTypedDict
TooManyRequestsResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
ToolSearchOutputItemToolTypedDict: TypeAlias = AdditionalToolsItemToolTypedDict
ToolSearchOutputItemToolFunctionTypedDict: TypeAlias = FunctionToolTypedDict
ToolSearchOutputItemToolUnionTypedDict: TypeAlias = AdditionalToolsItemToolUnionTypedDict
UnauthorizedResponseTypedDict: TypeAlias = ErrorResponseTypedDict
UnauthorizedResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict
UnprocessableEntityResponseTypedDict: TypeAlias = ErrorResponseTypedDict
UnprocessableEntityResponseErrorDataTypedDict: TypeAlias = ErrorDataTypedDict


make_evaluable(globals(), PACKAGE)
