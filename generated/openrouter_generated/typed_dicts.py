# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
        InputText,
        InputVideo,
        InputVideoProcessing,
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
        Preview20250311WebSearchServerTool,
        PreviewWebSearchServerTool,
        PreviewWebSearchUserLocation,
        PromptCacheBreakpoint,
        PromptCacheOptions,
        ProviderName,
        ProviderOptions,
        ProviderPreferences,
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
    """`ResponsesRequestTypedDict` without stream: for functions that take the rest as keyword arguments.
    Each may be None, which such a function leaves out where null means nothing."""

    model: str | None
    """Model to run, written `author/name`. Left out, the account's default model answers."""
    models: Iterable[str] | None
    """Models to try in order; the next one is used when the one before it fails or is not available."""
    provider: ProviderPreferences | ProviderPreferencesTypedDict | None
    """Which providers may serve the request and in what order. Null or absent leaves the choice to OpenRouter."""
    route: DeprecatedRoute | None
    """Old way to set `provider.sort.partition`; set that field now."""
    service_tier: ResponsesRequestServiceTier | None
    """Speed and price class to run the request in. The tier really used is in `service_tier` of the response."""
    plugins: Iterable[ResponsesRequestPluginTypedDict] | None
    """Plugins to run around the model, each with its settings. Every plugin is named by its `id`."""
    input: InputsUnionTypedDict | None
    """What the model answers to. A plain string is short for one user message."""
    instructions: str | None
    """System message placed before `input`. Applies to this request alone."""
    prompt: StoredPromptTemplate | StoredPromptTemplateTypedDict | None
    """Prompt template kept at the provider, with values for its variables."""
    previous_response_id: Any
    """Must be null or absent; any other value is refused with status 400. Responses cannot be looked up again, so
    repeat earlier turns in `input`."""
    truncation: Truncation | None
    """What happens when the input is longer than the model's context window."""
    text: TextExtendedConfig | TextExtendedConfigTypedDict | None
    """Format and length of the text answer. Absent means plain text."""
    modalities: Iterable[OutputModalityEnum] | None
    """Kinds of output wanted. The model has to be able to make each of them."""
    image_config: Mapping[str, ImageConfigTypedDict] | None
    """Settings for generated images, such as `aspect_ratio`. Which keys count depends on the model and its provider."""
    include: Iterable[ResponseIncludesEnum] | None
    """Details to add to the output that are normally left out."""
    max_output_tokens: float | None
    """Upper limit of generated tokens, reasoning tokens included. A response cut by it has status `incomplete`. Null
    or absent means the limit of the model."""
    stop: ResponsesRequestStopTypedDict | None
    """Text at which generation ends; at most 4 sequences."""
    reasoning: ReasoningConfig | ReasoningConfigTypedDict | None
    """How much the model thinks before it answers and what it shows of it. Null or absent leaves this to the model."""
    temperature: float | None
    """Randomness of the choice of tokens. 0 is nearly deterministic, most models take up to 2."""
    top_p: float | None
    """Samples only from the likeliest tokens whose probabilities add up to this share, between 0 and 1."""
    top_k: int | None
    """Samples only from this many of the likeliest tokens. Not every model supports it."""
    frequency_penalty: float | None
    """Makes a token less likely the more often it has occurred. Negative values favor repetition; usually from -2 to
    2."""
    presence_penalty: float | None
    """Makes every token that has occurred less likely, however often it did. Usually from -2 to 2."""
    top_logprobs: int | None
    """Number of alternative tokens to report with their log probabilities at each position of the output."""
    tools: Iterable[ResponsesRequestToolUnionTypedDict] | None
    """Tools that the model may call, both functions that your program runs and tools that the server runs."""
    tool_choice: OpenAIResponsesToolChoiceUnionTypedDict | None
    """Whether the model may, must or must not call tools, or the one tool that it has to call."""
    parallel_tool_calls: bool | None
    """Whether the model may ask for several tool calls in one turn."""
    max_tool_calls: int | None
    """Upper limit of rounds in which the server runs its own tools, such as `openrouter:web_search`. 30 is both the
    default and the highest value. Has no effect beside `stop_server_tools_when`."""
    stop_server_tools_when: StopServerToolsWhenTypedDict | None
    """Conditions that end the rounds of server tools. Takes the place of `max_tool_calls`."""
    deferred_tools: DeferredToolsControl | DeferredToolsControlTypedDict | None
    """Lets OpenRouter hold back tools marked `defer_loading` until the model searches for them. Absent means off."""
    cache_control: AnthropicCacheControlDirective | AnthropicCacheControlDirectiveTypedDict | None
    """Turns on automatic prompt caching; the breakpoint goes to the last part of the request that can be cached."""
    prompt_cache_key: str | None
    """Key shared by requests that begin alike, so that the provider finds the cached beginning more often."""
    prompt_cache_options: PromptCacheOptions | PromptCacheOptionsTypedDict | None
    """How the provider's prompt cache treats the whole request. For OpenAI models from GPT-5.6 on."""
    user: str | None
    """Id of your end user, so that abuse can be traced to one person and does not count against everybody. At most 256
    characters; older pages of the API say 128."""
    session_id: str | None
    """Id that ties together the requests of one conversation or agent run. They go to one provider, which helps its
    prompt cache, and are shown as a group. At most 256 characters; older pages of the API say 128."""
    safety_identifier: str | None
    """Stable pseudonym or hash of your end user. It reaches providers only in hashed form. Without it a provider's
    block for misuse can hit your whole account."""
    metadata: RequestMetadataTypedDict | None
    """Your own labels for the request, repeated in the response."""
    trace: TraceConfig | TraceConfigTypedDict | None
    """Names and ids under which the request appears in your observability tools."""
    background: bool | None
    """Asks for a run whose result is collected later, as in OpenAI's API. OpenRouter stores no results to collect."""
    store: Literal[False] | None
    """Whether the server keeps the response. Only false is accepted; true is refused with status 400."""
    debug: ChatDebugOptions | ChatDebugOptionsTypedDict | None
    """Shows what OpenRouter makes of the request. Works only with `stream` set to true."""


class ResponsesRequestTypedDict(TypedDict, total=False):
    """Body of `POST /responses`. Nothing is required by the schema; a useful request has `input` and `model` or
    `models`. The API keeps no state, so `input` carries the whole conversation."""

    model: str
    """Model to run, written `author/name`. Left out, the account's default model answers."""
    models: Iterable[str]
    """Models to try in order; the next one is used when the one before it fails or is not available."""
    provider: ProviderPreferences | ProviderPreferencesTypedDict | None
    """Which providers may serve the request and in what order. Null or absent leaves the choice to OpenRouter."""
    route: DeprecatedRoute | None
    """Old way to set `provider.sort.partition`; set that field now."""
    service_tier: ResponsesRequestServiceTier | None
    """Speed and price class to run the request in. The tier really used is in `service_tier` of the response."""
    plugins: Iterable[ResponsesRequestPluginTypedDict]
    """Plugins to run around the model, each with its settings. Every plugin is named by its `id`."""
    input: InputsUnionTypedDict
    """What the model answers to. A plain string is short for one user message."""
    instructions: str | None
    """System message placed before `input`. Applies to this request alone."""
    prompt: StoredPromptTemplate | StoredPromptTemplateTypedDict | None
    """Prompt template kept at the provider, with values for its variables."""
    previous_response_id: Any
    """Must be null or absent; any other value is refused with status 400. Responses cannot be looked up again, so
    repeat earlier turns in `input`."""
    truncation: Truncation | None
    """What happens when the input is longer than the model's context window."""
    stream: bool
    """True sends the answer as server-sent events while it is made; false sends one JSON body at the end."""
    text: TextExtendedConfig | TextExtendedConfigTypedDict
    """Format and length of the text answer. Absent means plain text."""
    modalities: Iterable[OutputModalityEnum]
    """Kinds of output wanted. The model has to be able to make each of them."""
    image_config: Mapping[str, ImageConfigTypedDict]
    """Settings for generated images, such as `aspect_ratio`. Which keys count depends on the model and its provider."""
    include: Iterable[ResponseIncludesEnum] | None
    """Details to add to the output that are normally left out."""
    max_output_tokens: float | None
    """Upper limit of generated tokens, reasoning tokens included. A response cut by it has status `incomplete`. Null
    or absent means the limit of the model."""
    stop: ResponsesRequestStopTypedDict | None
    """Text at which generation ends; at most 4 sequences."""
    reasoning: ReasoningConfig | ReasoningConfigTypedDict | None
    """How much the model thinks before it answers and what it shows of it. Null or absent leaves this to the model."""
    temperature: float | None
    """Randomness of the choice of tokens. 0 is nearly deterministic, most models take up to 2."""
    top_p: float | None
    """Samples only from the likeliest tokens whose probabilities add up to this share, between 0 and 1."""
    top_k: int
    """Samples only from this many of the likeliest tokens. Not every model supports it."""
    frequency_penalty: float | None
    """Makes a token less likely the more often it has occurred. Negative values favor repetition; usually from -2 to
    2."""
    presence_penalty: float | None
    """Makes every token that has occurred less likely, however often it did. Usually from -2 to 2."""
    top_logprobs: int | None
    """Number of alternative tokens to report with their log probabilities at each position of the output."""
    tools: Iterable[ResponsesRequestToolUnionTypedDict]
    """Tools that the model may call, both functions that your program runs and tools that the server runs."""
    tool_choice: OpenAIResponsesToolChoiceUnionTypedDict
    """Whether the model may, must or must not call tools, or the one tool that it has to call."""
    parallel_tool_calls: bool | None
    """Whether the model may ask for several tool calls in one turn."""
    max_tool_calls: int | None
    """Upper limit of rounds in which the server runs its own tools, such as `openrouter:web_search`. 30 is both the
    default and the highest value. Has no effect beside `stop_server_tools_when`."""
    stop_server_tools_when: StopServerToolsWhenTypedDict
    """Conditions that end the rounds of server tools. Takes the place of `max_tool_calls`."""
    deferred_tools: DeferredToolsControl | DeferredToolsControlTypedDict
    """Lets OpenRouter hold back tools marked `defer_loading` until the model searches for them. Absent means off."""
    cache_control: AnthropicCacheControlDirective | AnthropicCacheControlDirectiveTypedDict
    """Turns on automatic prompt caching; the breakpoint goes to the last part of the request that can be cached."""
    prompt_cache_key: str | None
    """Key shared by requests that begin alike, so that the provider finds the cached beginning more often."""
    prompt_cache_options: PromptCacheOptions | PromptCacheOptionsTypedDict | None
    """How the provider's prompt cache treats the whole request. For OpenAI models from GPT-5.6 on."""
    user: str
    """Id of your end user, so that abuse can be traced to one person and does not count against everybody. At most 256
    characters; older pages of the API say 128."""
    session_id: str
    """Id that ties together the requests of one conversation or agent run. They go to one provider, which helps its
    prompt cache, and are shown as a group. At most 256 characters; older pages of the API say 128."""
    safety_identifier: str | None
    """Stable pseudonym or hash of your end user. It reaches providers only in hashed form. Without it a provider's
    block for misuse can hit your whole account."""
    metadata: RequestMetadataTypedDict | None
    """Your own labels for the request, repeated in the response."""
    trace: TraceConfig | TraceConfigTypedDict
    """Names and ids under which the request appears in your observability tools."""
    background: bool | None
    """Asks for a run whose result is collected later, as in OpenAI's API. OpenRouter stores no results to collect."""
    store: Literal[False]
    """Whether the server keeps the response. Only false is accepted; true is refused with status 400."""
    debug: ChatDebugOptions | ChatDebugOptionsTypedDict
    """Shows what OpenRouter makes of the request. Works only with `stream` set to true."""


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
    """Reference to a prompt template kept at the provider."""

    id: Required[str]
    """Id of the template."""
    variables: Mapping[str, VariablesTypedDict] | None
    """Values for the template's variables, by name. Null or absent when it has none."""


VariablesTypedDict: TypeAlias = Union[str, "VariablesObjectTypedDict"]


class ReasoningConfigTypedDict(TypedDict, total=False):
    """Settings for models that think before they answer. `effort` and `max_tokens` are two ways to set the amount."""

    enabled: bool | None
    """Turns reasoning on or off. Null or absent follows the other settings and the model's default."""
    effort: ReasoningEffort | None
    """Amount of thinking as a level. Null or absent means the model's default."""
    max_tokens: int | None
    """Upper limit of thinking, in tokens. For models that take a budget in place of a level."""
    summary: ReasoningSummaryVerbosity | None
    """How detailed a summary of the thinking to return. Null or absent asks for none."""
    context: ReasoningContext | None
    """Which earlier reasoning the model sees again. Null or absent is the same as `auto`."""
    mode: ReasoningMode | None
    """Depth of reasoning on models that offer two. Null or absent is the same as `standard`."""


TextExtendedConfigTypedDict = TypedDict(
    "TextExtendedConfigTypedDict",
    {
        "format": "FormatsTypedDict",
        "format_": "FormatsTypedDict",
        "verbosity": "TextExtendedConfigVerbosity | None",
    },
    total=False,
)
"""Settings of the text answer.

Keys:
    format: Shape of the text: free, any JSON object, or JSON of a given schema. Observed: sometimes absent in
        responses.
    format_: The same as `format`.
    verbosity: How wordy the answer is. Null or absent means the model's default."""


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
    """Free text, the default."""

    type: Required[Literal["text"]]
    """Tells this format from the others."""


class FormatJSONObjectConfigTypedDict(TypedDict, total=False):
    """Any JSON object. Ask for JSON in the prompt as well; for a fixed shape use `json_schema`."""

    type: Required[Literal["json_object"]]
    """Tells this format from the others."""


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
"""JSON that follows a JSON Schema.

Keys:
    type: Tells this format from the others.
    name: Name of the format; the model may see it.
    description: What the format is for, as a hint to the model.
    schema: JSON Schema of the answer.
    schema_: The same as `schema`.
    strict: True makes the model keep to the schema exactly, where it can. Null or absent means the provider's
        default."""


OpenAIResponsesToolChoiceUnionTypedDict: TypeAlias = Union[
    "OpenAIResponsesToolChoiceUnionEnum", "OpenAIResponsesToolChoiceUnionObjectTypedDict"
]


class OpenAIResponsesToolChoiceFunctionTypedDict(TypedDict, total=False):
    """Makes the model call one function."""

    type: Required[Literal["function"]]
    """Tells this choice from the others."""
    name: Required[str]
    """Name of the function to call."""


class OpenAIResponsesToolChoiceTypedDict(TypedDict, total=False):
    """Makes the model use the web search preview tool."""

    type: Required[Type]
    """Tells this choice from the others and names the version of the tool."""


class OpenAIResponsesToolChoiceApplyPatchTypedDict(TypedDict, total=False):
    """Makes the model call the tool that patches files."""

    type: Required[Literal["apply_patch"]]
    """Tells this choice from the others."""


class OpenAIResponsesToolChoiceShellTypedDict(TypedDict, total=False):
    """Makes the model call the shell tool."""

    type: Required[Literal["shell"]]
    """Tells this choice from the others."""


class ToolChoiceAllowedTypedDict(TypedDict, total=False):
    """Narrows the choice to some of the request's tools, while `tools` of the request stays the same."""

    type: Required[Literal["allowed_tools"]]
    """Tells this choice from the others."""
    mode: Required[Mode]
    """`auto` lets the model answer without a call; `required` demands a call of one of the tools."""
    tools: Required[Iterable[Mapping[str, Any]]]
    """The tools that may be called, each by type and name, such as `{"type": "function", "name": "f"}`."""


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
    """Met when a number of rounds has been run."""

    type: Required[Literal["step_count_is"]]
    """Tells this condition from the others."""
    step_count: Required[int]
    """Number of rounds."""


class StopServerToolsWhenHasToolCallTypedDict(TypedDict, total=False):
    """Met when a certain tool has been called."""

    type: Required[Literal["has_tool_call"]]
    """Tells this condition from the others."""
    tool_name: Required[str]
    """Name of the tool."""


class StopServerToolsWhenMaxTokensUsedTypedDict(TypedDict, total=False):
    """Met when all rounds together have used more than a number of tokens."""

    type: Required[Literal["max_tokens_used"]]
    """Tells this condition from the others."""
    max_tokens: Required[int]
    """Limit, in tokens."""


class StopServerToolsWhenMaxCostTypedDict(TypedDict, total=False):
    """Met when all rounds together have cost more than an amount."""

    type: Required[Literal["max_cost"]]
    """Tells this condition from the others."""
    max_cost_in_dollars: Required[float]
    """Limit, in USD."""


class StopServerToolsWhenFinishReasonIsTypedDict(TypedDict, total=False):
    """Met when the model ends a round for a certain reason."""

    type: Required[Literal["finish_reason_is"]]
    """Tells this condition from the others."""
    reason: Required[str]
    """Finish reason as the model reports it, such as `length`."""


class DeferredToolsControlTypedDict(TypedDict, total=False):
    """Turns on deferred tools at the router: the model gets a search tool and loads definitions as needed. In later
    turns send the same tools, and the model's reasoning as it came."""

    protocol: Required[Literal["v1"]]
    """Version of the protocol."""
    profile: Required[Literal["portable"]]
    """Way of loading. `portable` is the one on offer; OpenRouter adds the search itself, so any model will do."""
    search: Required[DeferredToolsSearchStrategyTypedDict]
    """How tools are found, by OpenRouter or by your own program."""
    validation: Required[Literal["runtime"]]
    """When arguments are checked against a tool's schema. `runtime` is the one on offer; OpenRouter does it at the
    call."""


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
    """OpenRouter ranks the tools by the words of the query (BM25). The same query finds the same tools."""

    type: Required[Literal["bm25"]]
    """Tells this search from the others."""
    max_results: int
    """Largest number of tools that one search returns."""


class DeferredRegexSearchTypedDict(TypedDict, total=False):
    """OpenRouter matches the tools against a regular expression that the model writes."""

    type: Required[Literal["regex"]]
    """Tells this search from the others."""
    max_results: int
    """Largest number of tools that one search returns."""


class DeferredCustomSearchTypedDict(TypedDict, total=False):
    """Your program searches. The model calls one of your tools, whose result names tools of the request."""

    type: Required[Literal["custom"]]
    """Tells this search from the others."""
    tool_id: Required[str]
    """Id of your tool that does the search."""
    result_key: Required[str]
    """Key in the tool's result that holds the ids of the tools found."""
    max_results: int
    """Largest number of tools that one search returns."""


class AnthropicCacheControlDirectiveTypedDict(TypedDict, total=False):
    """Prompt caching. On the request it caches as much as possible by itself; on a part it marks the end of what to
    cache, at OpenAI models with explicit caching too."""

    type: Required[Literal["ephemeral"]]
    """Kind of the cache; there is one."""
    ttl: AnthropicCacheControlTTL
    """How long the entry lives. Absent means the provider's default."""


class PromptCacheOptionsTypedDict(TypedDict, total=False):
    """Settings of the prompt cache for the whole request. For OpenAI models from GPT-5.6 on."""

    mode: Required[Literal["explicit"]]
    """Caches at the parts that carry `prompt_cache_breakpoint` and nowhere else."""
    ttl: str | None
    """Least lifetime of what the request writes, `30m` (also when null or absent) or `12h`, whose writes cost more."""


ResponsesRequestStopTypedDict: TypeAlias = Union[str, "Iterable[str]"]


ImageConfigTypedDict: TypeAlias = Union[str, float, "Iterable[Any]"]


class TraceConfigTypedDict(TypedDict, total=False):
    """Data for tracing. The keys below have a meaning of their own; any further key is handed on unchanged to the
    places that you broadcast traces to."""

    trace_id: str
    """Id of the trace that the request is part of."""
    trace_name: str
    """Name to show for the trace."""
    parent_span_id: str
    """Id of the span under which the request is placed."""
    span_name: str
    """Name to show for the span of this request."""
    generation_name: str
    """Name to show for the model call."""


class ChatDebugOptionsTypedDict(TypedDict, total=False):
    """Debugging of a request. For streams only."""

    echo_upstream_body: bool
    """True sends, at the beginning of the stream, the body that OpenRouter sent on to the provider."""


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
    """Settings for model `openrouter/auto`, which classifies the task and picks a model that suits it."""

    id: Required[Literal["auto-router"]]
    """Tells this plugin from the others."""
    enabled: bool
    """Whether the plugin acts on this request; absent means true."""
    allowed_models: Iterable[str]
    """Models the router may pick, as slugs or patterns such as `anthropic/*`. At most 1024 entries of 1024 characters
    and 65536 characters together. Absent means all models ranked for the task, or a default set where there is no
    ranking."""
    excluded_models: Iterable[str]
    """Models the router must not pick, as slugs or patterns; they win over `allowed_models`. At most 1024 entries of
    1024 characters and 65536 characters together."""
    cost_tier: AutoRouterPluginCostTier
    """Price band to pick from: each tier is a fifth of the candidates by average cost, from `low` (cheapest 20 %) to
    `max` (dearest 20 %). Wins over `cost_quality_tradeoff`."""
    cost_quality_tradeoff: int
    """Ceiling on cost, 0 (best quality) to 10 (cheapest models only); 9 if neither this nor `cost_tier` is given.
    Superseded by `cost_tier`."""
    pin_model: bool
    """Whether to stay with the model named by `model` in the last assistant message of the input instead of picking
    anew; absent means false."""


class AutoBetaRouterPluginTypedDict(TypedDict, total=False):
    """Settings for the beta version of the automatic router; like `AutoRouterPlugin`, without `pin_model`."""

    id: Required[Literal["auto-beta-router"]]
    """Tells this plugin from the others."""
    enabled: bool
    """Whether the plugin acts on this request; absent means true."""
    allowed_models: Iterable[str]
    """Models the router may pick, as slugs or patterns such as `anthropic/*`. At most 1024 entries of 1024 characters
    and 65536 characters together. Absent means all models ranked for the task, or a default set where there is no
    ranking."""
    excluded_models: Iterable[str]
    """Models the router must not pick, as slugs or patterns; they win over `allowed_models`. At most 1024 entries of
    1024 characters and 65536 characters together."""
    cost_tier: AutoBetaRouterPluginCostTier
    """Price band to pick from: each tier is a fifth of the candidates by average cost, from `low` (cheapest 20 %) to
    `max` (dearest 20 %). Wins over `cost_quality_tradeoff`."""
    cost_quality_tradeoff: int
    """Ceiling on cost, 0 (best quality) to 10 (cheapest models only); 9 if neither this nor `cost_tier` is given.
    Superseded by `cost_tier`."""


class ParetoRouterPluginTypedDict(TypedDict, total=False):
    """Settings for the router that picks coding models with the best score for their price."""

    id: Required[Literal["pareto-router"]]
    """Tells this plugin from the others."""
    enabled: bool
    """Whether the plugin acts on this request; absent means true."""
    min_coding_score: float
    """Wanted coding quality, 0 to 1, read as one of three tiers: high from 0.66, medium from 0.33, low below. Absent
    means high. Ignored when `max_price` is given."""
    max_price: float
    """Most you accept to pay for a million input tokens, in USD; the best-scoring model within it is taken. If no
    model fits, the request fails with status 404."""
    price_source: ParetoRouterPluginPriceSource
    """Which input price counts: `prompt` is the list price, `weighted_avg` what recent traffic paid (the list price
    where there is none). Absent means `prompt`."""


class JevRouterPluginTypedDict(TypedDict, total=False):
    """Settings for the Jev router, which picks from a pool of models that OpenRouter maintains."""

    id: Required[Literal["jev-router"]]
    """Tells this plugin from the others."""
    models: Iterable[str]
    """Models of the pool to pick from, as slugs, patterns such as `anthropic/*`, or aliases such as `~author/family-
    latest`. At most 1024 entries of 1024 characters and 65536 characters together. Absent, empty or matching
    nothing means the whole pool."""
    allowed_models: Iterable[str]
    """Another spelling of `models`; entries of both lists count."""
    excluded_models: Iterable[str]
    """Models not to pick, written as in `models` and with the same limits; they win over it. If nothing is left, the
    request fails with status 404."""
    cost_tier: str
    """`low`, `medium`, `high` or another tier that the operator has set up; replaces the shared routing policy. Absent
    means the operator's current setting."""


class SwitchyardRouterPluginTypedDict(TypedDict, total=False):
    """Settings for the Switchyard router, which chooses between an efficient and a capable model turn by turn."""

    id: Required[Literal["switchyard-router"]]
    """Tells this plugin from the others."""
    algorithm: SwitchyardRouterPluginAlgorithm
    """How to choose. `capability`: a judge model rates the task. `stage`: from tool results so far, the judge only in
    doubt. `auto`: `stage` without a judge. `random`: by chance. `composite`: once per human turn, with the stage
    signals on tool turns. `passthrough`: no choice, OpenRouter's order. Absent means `stage`."""
    judge_model: str
    """Model for the judge call of `capability`, `stage` and `composite`; it needs structured outputs. An unsuitable
    one is replaced by a default, and the routing metadata say why. The call is billed."""


class WebSearchPluginTypedDict(TypedDict, total=False):
    """Searches the web for the request and gives the results to the model."""

    id: Required[Literal["web"]]
    """Tells this plugin from the others."""
    enabled: bool
    """Whether the plugin acts on this request; absent means true."""
    engine: WebSearchEngine
    """Search engine to use; absent leaves the choice to OpenRouter."""
    mode: WebSearchMode
    """Speed and depth of the search. An engine ignores modes it does not have."""
    max_results: int
    """Most results that one search returns."""
    max_uses: int
    """Most searches in one turn. Only some native engines, such as Anthropic's, observe it."""
    search_prompt: str
    """Text that introduces the results to the model; absent means OpenRouter's own wording."""
    include_domains: Iterable[str]
    """Search only these domains. Wildcards (`*.example.com`) and paths (`example.com/blog`) are allowed."""
    exclude_domains: Iterable[str]
    """Leave these domains out, written as in `include_domains`."""
    user_location: UserLocation | UserLocationTypedDict | None
    """Where the user roughly is, for local results. Only some native engines, such as Anthropic's, use it."""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Searches posts on X as well, at xAI endpoints with native search; billed separately. Absent means the web only."""


class UserLocationTypedDict(TypedDict, total=False):
    """Rough place of the user, so that a web search can prefer local results."""

    type: Required[Literal["approximate"]]
    """Kind of location; there is no other."""
    city: str | None
    """City in plain words, such as `San Francisco`."""
    region: str | None
    """State, province or other region, such as `California`."""
    country: str | None
    """Country as a two-letter ISO code, such as `US`."""
    timezone: str | None
    """Time zone by its IANA name, such as `America/Los_Angeles`."""


class WebFetchPluginTypedDict(TypedDict, total=False):
    """Lets the model fetch pages from the web by their address."""

    id: Required[Literal["web-fetch"]]
    """Tells this plugin from the others."""
    max_uses: int
    """Most fetches in one request; a further one gives the model an error."""
    max_content_tokens: int
    """Longest text taken from a page, in tokens (approximate); the rest is cut off."""
    allowed_domains: Iterable[str]
    """Domains the model may fetch from; absent means all."""
    blocked_domains: Iterable[str]
    """Domains the model may not fetch from."""


class FileParserPluginTypedDict(TypedDict, total=False):
    """Turns files of the input into text that the model can read."""

    id: Required[Literal["file-parser"]]
    """Tells this plugin from the others."""
    enabled: bool
    """Whether the plugin acts on this request; absent means true."""
    pdf: PDFParserOptions | PDFParserOptionsTypedDict
    """How PDF files are read."""


class PDFParserOptionsTypedDict(TypedDict, total=False):
    """How the file parser reads PDF files."""

    engine: PDFParserEngine
    """Engine that reads the file; absent leaves the choice to OpenRouter."""


class ContextCompressionPluginTypedDict(TypedDict, total=False):
    """Shortens an input that is too long for the context of the model."""

    id: Required[Literal["context-compression"]]
    """Tells this plugin from the others."""
    enabled: bool
    """Whether the plugin acts on this request; absent means true."""
    engine: ContextCompressionEngine
    """Method of shortening; absent means `middle-out`."""


class ResponseHealingPluginTypedDict(TypedDict, total=False):
    """Repairs malformed JSON in a reply for which JSON was asked."""

    id: Required[Literal["response-healing"]]
    """Tells this plugin from the others."""
    enabled: bool
    """Whether the plugin acts on this request; absent means true."""


class ModerationPluginTypedDict(TypedDict, total=False):
    """Turns on content moderation for the request; it has no settings."""

    id: Required[Literal["moderation"]]
    """Tells this plugin from the others."""


class FusionPluginTypedDict(TypedDict, total=False):
    """Settings for a Fusion run (model `openrouter/fusion` or tool `openrouter:fusion`): several models answer, an
    analyst compares the answers and writes the final one."""

    id: Required[Literal["fusion"]]
    """Tells this plugin from the others."""
    enabled: bool
    """Whether these settings apply to the request; absent means true."""
    preset: PresetEnum
    """Ready-made choice of panel and analyst. `analysis_models` and `model` override it."""
    analysis_models: Iterable[str]
    """Slugs of the models on the panel, 1 to 8; all answer the same prompt at once. Absent means OpenRouter's quality
    preset."""
    model: str
    """Slug of the analyst, which also writes the final answer. Absent means the quality preset's first model."""
    max_tool_calls: int
    """Most steps with tool calls, 1 to 16, for each panel model and for the analyst; absent means 4."""
    tools: Iterable[FusionPluginTool | FusionPluginToolTypedDict]
    """Server tools for the panel and the analyst, at most 8. Absent means web search and web fetch; an empty list
    means no tools."""


class FusionPluginToolTypedDict(TypedDict, total=False):
    """Server tool that the models of a Fusion run may call."""

    type: Required[str]
    """Name of the server tool, such as `openrouter:web_search`."""
    parameters: Mapping[str, Parameters3TypedDict | None]
    """The tool's settings, by name; absent means its defaults."""


Parameters3TypedDict: TypeAlias = Union[
    str, float, bool, "Iterable[Parameters1TypedDict | None]", "Mapping[str, Parameters1TypedDict | None]"
]


Parameters1TypedDict: TypeAlias = Union[str, float, bool]


class AlignmentPluginTypedDict(TypedDict, total=False):
    """Tells the model a list of rules and checks every turn against them. Beta, so its shapes may still change."""

    id: Required[Literal["alignment"]]
    """Tells this plugin from the others."""
    rules: Required[Iterable[AlignmentRule | AlignmentRuleTypedDict]]
    """Rules for the reply, each checked separately."""
    mode: AlignmentPluginMode
    """`enforce` holds back a turn that breaks a rule, tries again and in the end fails; `audit` only records the
    verdicts. Absent means `audit`."""
    instruct: bool
    """Whether the model gets the rules as a system message each time it is called; absent means true."""
    max_retries: int
    """New attempts after a blocked turn in `enforce` mode; absent means 1."""
    threshold: float
    """Probability, 0.01 to 1, from which a rule counts as broken; absent means 0.7."""


class AlignmentRuleTypedDict(TypedDict, total=False):
    """Rule that the model's reply has to follow."""

    rule: Required[str]
    """The rule in plain words, as something to do or to avoid."""
    watch: Required[Iterable[AlignmentRuleWatchItem]]
    """Parts of the reply to check. A reply with none of them is not judged by this rule."""


class ArmorPluginTypedDict(TypedDict, total=False):
    """Judges every tool call for the client against deny and allow rules before you receive it. The workspace's own
    rules count too. Verdicts appear in `safeguard_results`; free during the beta."""

    id: Required[Literal["armor"]]
    """Tells this plugin from the others."""
    enabled: bool
    """Whether the plugin acts on this request; absent means true."""
    mode: ArmorPluginMode
    """`enforce` holds back blocked calls; `audit` only reports verdicts, whatever `on_error` says. Absent means
    `enforce`."""
    on_error: ArmorPluginOnError
    """What becomes of a call that could not be judged, for example after a timeout: `block` rejects it, `log` lets it
    through. Absent means `block`."""
    output_mode: ArmorPluginOutputMode
    """How you learn of a blocked call. `text`: as a marker in the assistant's text. `custom_item`: as an output item
    `openrouter:armor_blocked`. `claude_code_compatibility`: for the Messages API only. Absent means `text`."""
    classifier_context: ArmorContext | ArmorContextTypedDict
    """Rules and facts about the environment on which the verdicts rest."""
    evaluate_native_tools: bool
    """Whether the provider's own server tools are judged as well; absent means false, and their calls are reported as
    `skipped`."""
    use_cc_style_default_rules: bool
    """Whether Claude Code's standard rules come before your own; absent means false on this endpoint."""


class ArmorContextTypedDict(TypedDict, total=False):
    """What Armor judges by, in the format of Claude Code's classifier context. Other fields are allowed."""

    v: Required[float]
    """Version of the format; 1 is current."""
    auto_mode: ArmorAutoMode | ArmorAutoModeTypedDict
    """The rules and the environment."""


class ArmorAutoModeTypedDict(TypedDict, total=False):
    """Rules for tool calls, in three strengths, and facts about where they run."""

    hard_deny: Iterable[HardDenyTypedDict]
    """Calls to block always; no allow rule lifts these."""
    soft_deny: Iterable[HardDenyTypedDict]
    """Calls to block unless a rule of `allow` matches as well."""
    allow: Iterable[HardDenyTypedDict]
    """Exceptions to `soft_deny`."""
    environment: Iterable[EnvironmentTypedDict]
    """Facts about the environment that help to judge a call."""


HardDenyTypedDict: TypeAlias = Union["ArmorRule", "ArmorRuleTypedDict", str]


EnvironmentTypedDict: TypeAlias = Union["ArmorEnvironmentEntry", "ArmorEnvironmentEntryTypedDict", str]


class ArmorRuleTypedDict(TypedDict, total=False):
    """Rule that Armor compares tool calls with."""

    id: Required[str]
    """Id of your choice, unique among the rules sent together; a verdict names it."""
    name: str
    """Name shown in explanations; absent means `id`."""
    instructions: Required[str]
    """Which calls the rule matches, in words for the classifier."""
    threshold: float
    """Probability from which a call matches; absent means 0.6 for deny rules and 0.7 for allow rules. Without effect
    where the provider judges natively."""


class ArmorEnvironmentEntryTypedDict(TypedDict, total=False):
    """Named fact about the environment in which tool calls run."""

    name: Required[str]
    """What the fact is about."""
    value: Required[str]
    """The fact itself."""


class ProviderPreferencesTypedDict(TypedDict, total=False):
    """Which providers may serve the request, and in what order they are tried. Nulls and absent fields mean no
    preference."""

    order: Iterable[ProviderPreferencesOrderTypedDict] | None
    """Providers to try first, in this order; those that do not serve the model are passed over."""
    only: Iterable[ProviderPreferencesOrderTypedDict] | None
    """Providers that may serve the request, together with those your account allows."""
    ignore: Iterable[ProviderPreferencesOrderTypedDict] | None
    """Providers that may not serve the request, together with those your account ignores."""
    allow_fallbacks: bool | None
    """Whether another provider steps in when the first choice, or all of `order`, is unavailable; absent means true.
    With false, the provider's error comes back."""
    sort: ProviderPreferencesSortTypedDict | None
    """How providers are ranked when there is no `order`. Switches load balancing off."""
    max_price: MaxPrice | MaxPriceTypedDict
    """Highest prices you accept; dearer endpoints are left out."""
    preferred_max_latency: PreferredMaxLatencyTypedDict | None
    """Latency to stay under, in seconds. Slower endpoints come last but are not ruled out."""
    preferred_min_throughput: PreferredMinThroughputTypedDict | None
    """Throughput to reach, in tokens per second. Slower endpoints come last but are not ruled out."""
    quantizations: Iterable[Quantization] | None
    """Accepted number formats of the model's weights."""
    require_parameters: bool | None
    """Whether only providers that support all parameters of the request are used. Otherwise a provider skips what it
    does not know."""
    data_collection: DataCollection | None
    """Whether providers that keep user data are acceptable; absent means `allow`."""
    zdr: bool | None
    """Whether only endpoints with zero data retention are used, which never keep a prompt."""
    enforce_distillable_text: bool | None
    """Whether only models are used whose author permits training other models on their output."""
    options: ProviderOptions | ProviderOptionsTypedDict
    """Extra options for particular providers."""


ProviderPreferencesOrderTypedDict: TypeAlias = Union["ProviderName", str]


ProviderPreferencesSortTypedDict: TypeAlias = Union["ProviderSort", "ProviderSortConfig", "ProviderSortConfigTypedDict"]


class ProviderSortConfigTypedDict(TypedDict, total=False):
    """Ranking of providers when the request names several models."""

    by: ProviderSort | None
    """Criterion of the ranking."""
    partition: ProviderSortConfigPartition | None
    """`model` ranks within each model, so that fallback models stay fallbacks; `none` ranks all endpoints in one list.
    Absent means `model`."""


class MaxPriceTypedDict(TypedDict, total=False):
    """Highest prices you accept, in USD, each as a decimal string such as `"0.5"`. Absent means no limit."""

    prompt: str
    """USD for a million input tokens."""
    completion: str
    """USD for a million output tokens."""
    request: str
    """USD for each request, where a provider charges one."""
    image: str
    """USD for one image."""
    audio: str
    """USD for one unit of audio."""


PreferredMaxLatencyTypedDict: TypeAlias = Union[float, "PercentileLatencyCutoffs", "PercentileLatencyCutoffsTypedDict"]


class PercentileLatencyCutoffsTypedDict(TypedDict, total=False):
    """Upper limits of latency at several percentiles, in seconds; an endpoint is preferred if it keeps them all."""

    p50: float | None
    """Seconds within which half of the requests are served."""
    p75: float | None
    """Seconds within which 75 % are served."""
    p90: float | None
    """Seconds within which 90 % are served."""
    p99: float | None
    """Seconds within which 99 % are served."""


PreferredMinThroughputTypedDict: TypeAlias = Union[
    float, "PercentileThroughputCutoffs", "PercentileThroughputCutoffsTypedDict"
]


class PercentileThroughputCutoffsTypedDict(TypedDict, total=False):
    """Lower limits of throughput at several percentiles; an endpoint is preferred if it reaches them all."""

    p50: float | None
    """Lowest throughput at the 50th percentile, in tokens per second."""
    p75: float | None
    """Lowest throughput at the 75th percentile, in tokens per second."""
    p90: float | None
    """Lowest throughput at the 90th percentile, in tokens per second."""
    p99: float | None
    """Lowest throughput at the 99th percentile, in tokens per second."""


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
"""Extra options by provider slug, passed on as they are to the provider that serves the request. Entries of other
providers have no effect, and unknown slugs are dropped.

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
    z_ai: The same as `z-ai`."""


AdditionalToolsItemToolUnionTypedDict: TypeAlias = Union[
    "ResponsesRequestToolUnionTypedDict", "AdditionalToolsItemTool", "AdditionalToolsItemToolTypedDict"
]


class AdditionalToolsItemToolTypedDict(TypedDict, total=False):
    """A tool of a kind that has no schema of its own; its settings stand beside `type`."""

    type: Required[str]
    """Kind of the tool."""


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
"""A function of your program that the model may ask for. It answers with a `function_call` item; you run the function
and send back a `function_call_output` item.

Keys:
    type: Tells this tool from the others.
    name: Name by which the model calls the function, unique among the tools of the request.
    description: Tells the model what the function does and when to use it.
    parameters: JSON Schema of the arguments; null for a function without any.
    strict: Whether arguments must fit `parameters` exactly; null or absent leaves it to the provider.
    allowed_callers: Who may call the function; null or absent sets no limit of its own.
    async: Whether the model may go on before the output is there. You still run the call and send its output with
        the same `call_id` in a later request. Providers without such calls pay no attention to it.
    async_: The same as `async`.
    defer_loading: Keeps the definition from the model until a tool search turns it up, which saves input tokens. A
        request with a search tool needs at least one tool without this flag; for a request without one OpenRouter
        may add the search, or else the model sees the definition at once.
    output_schema: JSON Schema of what the function returns; null or absent says nothing about it."""


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
"""A tool of your program that takes free text instead of JSON arguments. The model answers with a `custom_tool_call`
item; you send back a `custom_tool_call_output` item.

Keys:
    type: Tells this tool from the others.
    name: Name by which the model calls the tool, unique among the tools of the request.
    description: Tells the model what the tool does and when to use it.
    format: What the text may look like; absent means any text.
    format_: The same as `format`.
    async: Whether the model may go on before the output is there. You still run the call and send its output with
        the same `call_id` in a later request. Providers without such calls pay no attention to it.
    async_: The same as `async`.
    defer_loading: Keeps the definition from the model until a tool search turns it up, which saves input tokens."""


FormatTypedDict: TypeAlias = Union[
    "FormatText", "FormatTextTypedDict", "FormatGrammar", "FormatGrammarTypedDict", "UnknownFormat"
]


class FormatTextTypedDict(TypedDict, total=False):
    """Any text is allowed."""

    type: Required[Literal["text"]]
    """Tells this format from the others."""


class FormatGrammarTypedDict(TypedDict, total=False):
    """Only text that a grammar accepts is allowed."""

    type: Required[Literal["grammar"]]
    """Tells this format from the others."""
    syntax: Required[FormatGrammarSyntax]
    """Language of the grammar, a Lark grammar or a regular expression."""
    definition: Required[str]
    """The grammar itself, as text in that language."""


class NamespaceToolTypedDict(TypedDict, total=False):
    """A named group of functions and custom tools that belong together, such as all tools of one service."""

    type: Required[Literal["namespace"]]
    """Tells this tool from the others."""
    name: Required[str]
    """Name of the group; calls to its tools carry it as `namespace`."""
    description: Required[str]
    """Tells the model what the tools in the group are for."""
    tools: Required[Iterable[NamespaceToolToolTypedDict]]
    """The tools in the group."""


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
"""A function in a namespace. It works like a `FunctionTool`, but `parameters` may be left out.

Keys:
    type: Tells this tool from the others.
    name: Name by which the model calls the function, unique in the namespace.
    description: Tells the model what the function does and when to use it.
    parameters: JSON Schema of the arguments; null or absent for a function without any.
    strict: Whether arguments must fit `parameters` exactly; null or absent leaves it to the provider.
    allowed_callers: Who may call the function; null or absent sets no limit of its own.
    async: Whether the model may go on before the output is there. You still run the call and send its output with
        the same `call_id` in a later request. Providers without such calls pay no attention to it.
    async_: The same as `async`.
    defer_loading: Keeps the definition from the model until a tool search turns it up, which saves input tokens. A
        request with a search tool needs at least one tool without this flag; for a request without one OpenRouter
        may add the search, or else the model sees the definition at once.
    output_schema: JSON Schema of what the function returns; null or absent says nothing about it."""


class LegacyWebSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search the web, under the undated tool name."""

    type: Required[Literal["web_search"]]
    """Tells this tool from the others."""
    engine: WebSearchEngineEnum
    """Who runs the search; absent means `auto`."""
    mode: WebSearchMode
    """Speed against depth; only modes that the engine knows have an effect."""
    search_context_size: SearchContextSizeEnum
    """How much of what was found the model gets to read."""
    max_results: int
    """How many results one search may bring; 5 when left out. Perplexity never gives more than 20. Has no effect on
    the native engine."""
    max_uses: int
    """How many searches one request may make. A search beyond it runs no more and gives the model an error. Of the
    native engines only Anthropic's obeys it."""
    filters: WebSearchDomainFilter | WebSearchDomainFilterTypedDict | None
    """Domains to keep to or to avoid; null or absent searches everywhere."""
    user_location: WebSearchUserLocation | WebSearchUserLocationTypedDict | None
    """Where the end user roughly is, to favour results from there; null gives no place."""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, where xAI serves the model and searches natively. Leave out for the web alone."""


class WebSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search the web, in the version dated 26 August 2025."""

    type: Required[Literal["web_search_2025_08_26"]]
    """Tells this tool from the others."""
    engine: WebSearchEngineEnum
    """Who runs the search; absent means `auto`."""
    mode: WebSearchMode
    """Speed against depth; only modes that the engine knows have an effect."""
    search_context_size: SearchContextSizeEnum
    """How much of what was found the model gets to read."""
    max_results: int
    """How many results one search may bring; 5 when left out. Perplexity never gives more than 20. Has no effect on
    the native engine."""
    max_uses: int
    """How many searches one request may make. A search beyond it runs no more and gives the model an error. Of the
    native engines only Anthropic's obeys it."""
    filters: WebSearchDomainFilter | WebSearchDomainFilterTypedDict | None
    """Domains to keep to or to avoid; null or absent searches everywhere."""
    user_location: WebSearchUserLocation | WebSearchUserLocationTypedDict | None
    """Where the end user roughly is, to favour results from there; null gives no place."""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, where xAI serves the model and searches natively. Leave out for the web alone."""


class PreviewWebSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search the web, under the older preview name."""

    type: Required[Literal["web_search_preview"]]
    """Tells this tool from the others."""
    engine: WebSearchEngineEnum
    """Who runs the search; absent means `auto`."""
    mode: WebSearchMode
    """Speed against depth; only modes that the engine knows have an effect."""
    search_context_size: SearchContextSizeEnum
    """How much of what was found the model gets to read."""
    max_results: int
    """How many results one search may bring; 5 when left out. Perplexity never gives more than 20. Has no effect on
    the native engine."""
    max_uses: int
    """How many searches one request may make. A search beyond it runs no more and gives the model an error. Of the
    native engines only Anthropic's obeys it."""
    filters: WebSearchDomainFilter | WebSearchDomainFilterTypedDict | None
    """Domains to keep to or to avoid; null or absent searches everywhere."""
    user_location: PreviewWebSearchUserLocation | PreviewWebSearchUserLocationTypedDict | None
    """Where the end user roughly is, to favour results from there; null gives no place."""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, where xAI serves the model and searches natively. Leave out for the web alone."""
    search_content_types: Iterable[str]
    """Kinds of content that the search looks for, such as "text". Observed: in tools that other servers repeat in a
    response; not part of the documented request."""


class Preview20250311WebSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search the web, in the preview version dated 11 March 2025."""

    type: Required[Literal["web_search_preview_2025_03_11"]]
    """Tells this tool from the others."""
    engine: WebSearchEngineEnum
    """Who runs the search; absent means `auto`."""
    mode: WebSearchMode
    """Speed against depth; only modes that the engine knows have an effect."""
    search_context_size: SearchContextSizeEnum
    """How much of what was found the model gets to read."""
    max_results: int
    """How many results one search may bring; 5 when left out. Perplexity never gives more than 20. Has no effect on
    the native engine."""
    max_uses: int
    """How many searches one request may make. A search beyond it runs no more and gives the model an error. Of the
    native engines only Anthropic's obeys it."""
    filters: WebSearchDomainFilter | WebSearchDomainFilterTypedDict | None
    """Domains to keep to or to avoid; null or absent searches everywhere."""
    user_location: PreviewWebSearchUserLocation | PreviewWebSearchUserLocationTypedDict | None
    """Where the end user roughly is, to favour results from there; null gives no place."""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, where xAI serves the model and searches natively. Leave out for the web alone."""


class WebSearchServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets any model search the web; OpenRouter carries the search out."""

    type: Required[Literal["openrouter:web_search"]]
    """Tells this tool from the others."""
    parameters: WebSearchServerToolConfig | WebSearchServerToolConfigTypedDict
    """Settings of the search; absent means all defaults."""


class WebSearchServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:web_search` tool."""

    engine: WebSearchEngineEnum
    """Who runs the search; absent means `auto`."""
    mode: WebSearchMode
    """Speed against depth; only modes that the engine knows have an effect."""
    search_context_size: SearchQualityLevel
    """How much text comes with the results; `max_characters` wins where both are given."""
    max_characters: int
    """Longest text of one result, in characters. Works with Exa, Parallel (1,500 when left out) and Perplexity; the
    native engine and Firecrawl take no notice."""
    max_results: int
    """How many results one search may bring; 5 when left out. Perplexity never gives more than 20. Has no effect on
    the native engine."""
    max_uses: int
    """How many searches one request may make. A search beyond it runs no more and gives the model an error. Of the
    native engines only Anthropic's obeys it."""
    max_total_results: int
    """How many results all searches of a request may bring together; 50 when left out. Later searches find nothing
    new."""
    allowed_domains: Iterable[str]
    """Only results from these domains count. Works with every engine, and natively with Anthropic, OpenAI and xAI.
    Cannot stand beside `excluded_domains`."""
    excluded_domains: Iterable[str]
    """Results from these domains are left out. Cannot stand beside `allowed_domains`."""
    user_location: WebSearchUserLocationServerTool | WebSearchUserLocationServerToolTypedDict
    """Where the end user roughly is, to favour results from there."""
    x_search: XSearchOptions | XSearchOptionsTypedDict
    """Also searches posts on X, where xAI serves the model and searches natively. Leave out for the web alone."""


class WebSearchDomainFilterTypedDict(TypedDict, total=False):
    """Domains that a web search keeps to or avoids."""

    allowed_domains: Iterable[str] | None
    """Only results from these domains count; null or absent allows all."""
    blocked_domains: Iterable[str] | None
    """Results from these domains are left out; null or absent blocks none."""
    excluded_domains: Iterable[str] | None
    """The same as `blocked_domains`, in the spelling that some engines use; null or absent leaves out none."""


class WebSearchUserLocationTypedDict(TypedDict, total=False):
    """Rough place of the end user, for a web search. Every field is optional."""

    type: Literal["approximate"]
    """Says that the place is a rough one; the only value."""
    city: str | None
    """Name of the town, for example "Lisbon"."""
    region: str | None
    """State, province or other part of the country, for example "Bavaria"."""
    country: str | None
    """Country as a two-letter ISO 3166-1 code, for example "PT"."""
    timezone: str | None
    """Time zone by its IANA name, for example "Europe/Lisbon"."""


class PreviewWebSearchUserLocationTypedDict(TypedDict, total=False):
    """Rough place of the end user, for the preview versions of web search. Here `type` is required."""

    type: Required[Literal["approximate"]]
    """Says that the place is a rough one; the only value."""
    city: str | None
    """Name of the town, for example "Lisbon"."""
    region: str | None
    """State, province or other part of the country, for example "Bavaria"."""
    country: str | None
    """Country as a two-letter ISO 3166-1 code, for example "PT"."""
    timezone: str | None
    """Time zone by its IANA name, for example "Europe/Lisbon"."""


class WebSearchUserLocationServerToolTypedDict(TypedDict, total=False):
    """Rough place of the end user, for the `openrouter:web_search` tool. Every field is optional."""

    type: Literal["approximate"]
    """Says that the place is a rough one; the only value."""
    city: str | None
    """Name of the town, for example "Lisbon"."""
    region: str | None
    """State, province or other part of the country, for example "Bavaria"."""
    country: str | None
    """Country as a two-letter ISO 3166-1 code, for example "PT"."""
    timezone: str | None
    """Time zone by its IANA name, for example "Europe/Lisbon"."""


class XSearchOptionsTypedDict(TypedDict, total=False):
    """Search of posts on X beside the web, for models that xAI serves with native search. An empty object turns it on
    without filters. xAI bills it apart, by posts and profiles read."""

    allowed_x_handles: Iterable[str]
    """Accounts whose posts alone count, at most 20. Cannot stand beside `excluded_x_handles`."""
    excluded_x_handles: Iterable[str]
    """Accounts whose posts are left out, at most 20. Cannot stand beside `allowed_x_handles`."""
    from_date: str
    """First day from which posts count, as YYYY-MM-DD; absent sets no beginning."""
    to_date: str
    """Last day up to which posts count, as YYYY-MM-DD; absent sets no end."""
    enable_image_understanding: bool
    """Whether pictures in the posts found are looked at too."""
    enable_video_understanding: bool
    """Whether videos in the posts found are looked at too."""


class WebFetchServerToolTypedDict(TypedDict, total=False):
    """Lets any model read a web page or PDF by its address; OpenRouter fetches it."""

    type: Required[Literal["openrouter:web_fetch"]]
    """Tells this tool from the others."""
    parameters: WebFetchServerToolConfig | WebFetchServerToolConfigTypedDict
    """Settings of the fetch; absent means all defaults."""


class WebFetchServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:web_fetch` tool."""

    engine: WebFetchEngineEnum
    """Who fetches; absent means `auto`."""
    allowed_domains: Iterable[str]
    """Domains that alone may be fetched from; absent allows all."""
    blocked_domains: Iterable[str]
    """Domains that are out of bounds."""
    max_content_tokens: int
    """Longest text of one page, in tokens, counted roughly; the rest is cut off."""
    max_uses: int
    """How many fetches one request may make; each one beyond gives the model an error."""


class FileSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model search files in vector stores that you keep at the provider."""

    type: Required[Literal["file_search"]]
    """Tells this tool from the others."""
    vector_store_ids: Required[Iterable[str]]
    """Ids of the vector stores to search."""
    filters: FiltersUnionTypedDict | None
    """Condition on the files' attributes; null or absent searches all files."""
    max_num_results: int
    """How many results a search may bring; absent leaves it to the provider."""
    ranking_options: RankingOptions | RankingOptionsTypedDict
    """How results are ranked; absent leaves it to the provider."""


FiltersUnionTypedDict: TypeAlias = Union[
    "CompoundFilter", "CompoundFilterTypedDict", "Filters", "FiltersTypedDict", "UnknownFiltersUnion"
]


class FiltersTypedDict(TypedDict, total=False):
    """Compares one attribute of a file with a value."""

    type: Required[FiltersType]
    """The comparison: equal, not equal, greater, greater or equal, less, less or equal."""
    key: Required[str]
    """Name of the attribute."""
    value: Required[FileSearchServerToolValue2TypedDict]
    """Value to compare with."""


class CompoundFilterTypedDict(TypedDict, total=False):
    """Joins several conditions into one."""

    type: Required[CompoundFilterType]
    """Whether all conditions must hold (`and`) or one is enough (`or`)."""
    filters: Required[Iterable[Mapping[str, Any]]]
    """The conditions, each written like a `Filters` or another `CompoundFilter`."""


FileSearchServerToolValue1TypedDict: TypeAlias = Union[str, float]


FileSearchServerToolValue2TypedDict: TypeAlias = Union[
    str, float, bool, "Iterable[FileSearchServerToolValue1TypedDict]"
]


class RankingOptionsTypedDict(TypedDict, total=False):
    """How a file search ranks and cuts its results."""

    ranker: RankingOptionsRanker
    """Version of the ranking method."""
    score_threshold: float
    """Least score, from 0 to 1, that a result must reach."""


class ComputerUseServerToolTypedDict(TypedDict, total=False):
    """Lets the model drive a screen, mouse and keyboard that you provide."""

    type: Required[Literal["computer_use_preview"]]
    """Tells this tool from the others."""
    environment: Required[ComputerUseServerToolEnvironment]
    """Kind of computer behind the screen."""
    display_width: Required[int]
    """Width of the screen, in pixels."""
    display_height: Required[int]
    """Height of the screen, in pixels."""


class CodeInterpreterServerToolTypedDict(TypedDict, total=False):
    """Lets the model write Python code and run it in a container at the provider."""

    type: Required[Literal["code_interpreter"]]
    """Tells this tool from the others."""
    container: Required[ContainerTypedDict]
    """Container that the code runs in."""


ContainerTypedDict: TypeAlias = Union["ContainerAuto", "ContainerAutoTypedDict", str]


class ContainerAutoTypedDict(TypedDict, total=False):
    """Asks the provider to make a container for the code interpreter."""

    type: Required[Literal["auto"]]
    """Marks a container that the provider makes."""
    file_ids: Iterable[str]
    """Ids of uploaded files that the code finds in the container."""
    memory_limit: ContainerAutoMemoryLimit | None
    """Memory of the container, in gigabytes with a `g` behind; null or absent leaves it to the provider."""


class CodexLocalShellToolTypedDict(TypedDict, total=False):
    """Lets the model ask for commands in a shell on your own machine, in the way of OpenAI's Codex. You run them."""

    type: Required[Literal["local_shell"]]
    """Tells this tool from the others."""


class ShellServerToolTypedDict(TypedDict, total=False):
    """Lets the model run commands in a shell, with the provider's own tool."""

    type: Required[Literal["shell"]]
    """Tells this tool from the others."""
    environment: Mapping[str, Any]
    """Where the commands run, for example a container by its id. Observed: in tools that other servers repeat in a
    response; not part of the documented request."""


class ApplyPatchServerToolTypedDict(TypedDict, total=False):
    """Lets the model create, change and delete files through patches, with the provider's own tool. You apply the
    patches and report back."""

    type: Required[Literal["apply_patch"]]
    """Tells this tool from the others."""


class McpServerToolTypedDict(TypedDict, total=False):
    """Lets the model use the tools of a remote MCP server or of a connector."""

    type: Required[Literal["mcp"]]
    """Tells this tool from the others."""
    server_label: Required[str]
    """Name that you give the server; its calls carry it."""
    server_url: str
    """Address of the server. Either this or `connector_id` is needed."""
    connector_id: McpServerToolConnectorId
    """A ready-made connector to a service, in place of `server_url`."""
    server_description: str
    """Tells the model what the server is for."""
    authorization: str
    """OAuth access token for the server or connector. A secret."""
    headers: Mapping[str, str] | None
    """HTTP headers that go to the server with every call; null or absent sends none."""
    allowed_tools: AllowedToolsUnionTypedDict | None
    """Tools of the server that the model may use; null or absent allows all."""
    require_approval: RequireApprovalUnionTypedDict | None
    """Which calls wait for your consent; null or absent leaves it to the provider."""


AllowedToolsUnionTypedDict: TypeAlias = Union["AllowedTools", "AllowedToolsTypedDict", "Iterable[str]"]


class AllowedToolsTypedDict(TypedDict, total=False):
    """Filter for the tools of an MCP server."""

    tool_names: Iterable[str]
    """Names of the tools that pass."""
    read_only: bool
    """Whether only tools pass that the server marks as changing nothing."""


RequireApprovalUnionTypedDict: TypeAlias = Union[
    "RequireApproval", "RequireApprovalTypedDict", "RequireApprovalUnionEnum"
]


class RequireApprovalTypedDict(TypedDict, total=False):
    """Settles tool by tool which calls wait for your consent."""

    always: Always | AlwaysTypedDict
    """Tools whose calls wait every time."""
    never: Never | NeverTypedDict
    """Tools whose calls run at once."""


class AlwaysTypedDict(TypedDict, total=False):
    """Tools of an MCP server whose calls wait for your consent."""

    tool_names: Iterable[str]
    """Names of these tools."""


class NeverTypedDict(TypedDict, total=False):
    """Tools of an MCP server whose calls need no consent."""

    tool_names: Iterable[str]
    """Names of these tools."""


class ImageGenerationServerToolTypedDict(TypedDict, total=False):
    """Lets the model draw and edit images with the provider's own image tool."""

    type: Required[Literal["image_generation"]]
    """Tells this tool from the others."""
    model: str
    """Image model to use; absent leaves it to the provider."""
    size: str
    """Width and height in pixels, for example "1024x1024", or "auto"."""
    quality: ImageGenerationServerToolQuality
    """How finely the image is worked out; finer takes longer and costs more."""
    background: ImageGenerationServerToolBackground
    """Whether the background lets things behind it show through."""
    output_format: ImageGenerationServerToolOutputFormat
    """File format of the image."""
    output_compression: int
    """Quality that compression leaves, 0 to 100, for `webp` and `jpeg`."""
    partial_images: int
    """How many unfinished versions a stream sends ahead of the image; 0 or absent sends none."""
    moderation: ImageGenerationServerToolModeration
    """How strictly content is checked."""
    input_fidelity: ImageGenerationServerToolInputFidelity | None
    """How closely an edit keeps to the input images; null or absent leaves it to the provider."""
    input_image_mask: InputImageMask | InputImageMaskTypedDict
    """Image that marks which area an edit may change."""
    n: int
    """How many images one call makes. Observed: in tools that other servers repeat in a response; not part of the
    documented request."""


class InputImageMaskTypedDict(TypedDict, total=False):
    """Mask for an image edit, given as an uploaded file or an address."""

    file_id: str
    """Id of an uploaded file."""
    image_url: str
    """Web address or `data:` URL with base64."""


class ImageGenerationServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets any model have images drawn from a description; OpenRouter calls an image model for it."""

    type: Required[Literal["openrouter:image_generation"]]
    """Tells this tool from the others."""
    parameters: ImageGenerationServerToolConfig | ImageGenerationServerToolConfigTypedDict
    """Image model and settings; absent means all defaults."""


class ImageGenerationServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:image_generation` tool. Beside `model` it takes every key that the request's
    `image_config` takes, such as `aspect_ratio`, `size`, `quality`, `background` or `output_format`."""

    model: str
    """Image model to use; "openai/gpt-5-image" when left out."""


ImageGenerationServerToolConfigUnionTypedDict: TypeAlias = Union[str, float, "Iterable[Any]"]


class AdvisorServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets the model ask a stronger one for advice while it works. Give several entries for several advisors; at most
    one may go without a name."""

    type: Required[Literal["openrouter:advisor"]]
    """Tells this tool from the others."""
    parameters: AdvisorServerToolConfig | AdvisorServerToolConfigTypedDict
    """Model and settings of the advisor; absent means all defaults."""


class AdvisorServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of one `openrouter:advisor` tool."""

    name: str
    """Name of the advisor, 1 to 64 letters, digits, spaces, `_` or `-`. The model sees each name as a tool, so it must
    be unique among the advisors; absent makes the default one."""
    model: str
    """Model to ask. When left out, the asking model may pick one, else it is the model of the request."""
    instructions: str
    """System prompt for the advisor; absent means none."""
    forward_transcript: bool
    """Whether the advisor sees the whole conversation, with the question at its end. False or absent shows it only the
    question."""
    stream: bool
    """Whether a stream carries the advice as text deltas of the advisor's item while it is written. False or absent
    gives it in one piece."""
    reasoning: AdvisorReasoning | AdvisorReasoningTypedDict
    """How much the advisor thinks before it answers."""
    max_completion_tokens: int
    """Longest answer of the advisor, in tokens, reasoning counted in; absent takes the provider's limit."""
    temperature: float
    """Sampling temperature of the advisor; absent takes the provider's value."""


class AdvisorReasoningTypedDict(TypedDict, total=False):
    """How much an advisor thinks, for models that can reason."""

    effort: AdvisorReasoningEffort
    """How hard the advisor thinks; `none` turns reasoning off."""
    max_tokens: int
    """Most tokens that the advisor may spend on reasoning."""


class SubagentServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets the model hand tasks to another model, often a smaller and cheaper one, which can have tools of its own."""

    type: Required[Literal["openrouter:subagent"]]
    """Tells this tool from the others."""
    parameters: SubagentServerToolConfig | SubagentServerToolConfigTypedDict
    """Model, tools and settings of the subagent; absent means all defaults."""


class SubagentServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of one `openrouter:subagent` tool."""

    name: str
    """Name of the subagent, 1 to 64 letters, digits, spaces, `_` or `-`. The model sees each name as a tool, so it
    must be unique among the subagents; absent makes the default one."""
    model: str
    """Model that does the tasks; absent takes the model of the request."""
    instructions: str
    """System prompt for the subagent; absent means none."""
    tools: Iterable[SubagentNestedTool | SubagentNestedToolTypedDict]
    """Server tools that the subagent can use. Functions are refused here, and so is a subagent tool."""
    inherit_functions: bool
    """Whether the subagent may call every function in the request's `tools`. Experimental; it may change."""
    inherited_function_names: Iterable[str]
    """Names of those functions in the request's `tools` that the subagent may call. Without effect when
    `inherit_functions` is true. Experimental; it may change."""
    max_tool_calls: int
    """How many rounds of tool calls one task may take, 1 to 25."""
    reasoning: SubagentReasoning | SubagentReasoningTypedDict
    """How much the subagent thinks before it answers."""
    max_completion_tokens: int
    """Longest answer of the subagent, in tokens, reasoning counted in; absent takes the provider's limit."""
    temperature: float
    """Sampling temperature of the subagent; absent takes the provider's value."""


class SubagentReasoningTypedDict(TypedDict, total=False):
    """How much a subagent thinks, for models that can reason."""

    effort: SubagentReasoningEffort
    """How hard the subagent thinks; `none` turns reasoning off."""
    max_tokens: int
    """Most tokens that the subagent may spend on reasoning."""


class SubagentNestedToolTypedDict(TypedDict, total=False):
    """A server tool for a subagent, written as in the request's `tools`."""

    type: Required[str]
    """Tag of the server tool, for example "openrouter:web_search"."""
    parameters: Mapping[str, Any]
    """Settings of the tool, as that tool defines them."""


class FusionServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Puts the prompt to several models at once and has one more compare their answers; the model of the request then
    writes from that."""

    type: Required[Literal["openrouter:fusion"]]
    """Tells this tool from the others."""
    parameters: FusionServerToolConfig | FusionServerToolConfigTypedDict
    """Panel and settings; absent means all defaults."""


class FusionServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:fusion` tool."""

    analysis_models: Iterable[str]
    """Models on the panel, 1 to 8, which answer in parallel; absent takes OpenRouter's preset for quality."""
    model: str
    """Model that compares the panel's answers; absent takes the model of the request."""
    tools: Iterable[FusionServerToolConfigTool | FusionServerToolConfigToolTypedDict]
    """Server tools for these inner calls, at most 8. Absent gives them web search and web fetch; an empty list gives
    them none."""
    max_tool_calls: int
    """How many rounds of tool calls each inner call may take, 1 to 16; 4 when left out."""
    max_completion_tokens: int
    """Longest answer of each inner call, in tokens, reasoning counted in; 16,000 when left out."""
    reasoning: FusionServerToolConfigReasoning | FusionServerToolConfigReasoningTypedDict
    """How much the models think in these inner calls."""
    temperature: float
    """Sampling temperature of the panel; absent takes each provider's value. The comparing model always has 0."""
    cache_control: AnthropicCacheControlDirective | AnthropicCacheControlDirectiveTypedDict
    """Turns on prompt caching for the inner calls."""


class FusionServerToolConfigReasoningTypedDict(TypedDict, total=False):
    """How much the panel and the comparing model think, where they can reason."""

    effort: FusionServerToolConfigReasoningEffort
    """How hard each of them thinks; `none` turns reasoning off."""
    max_tokens: int
    """Most tokens that each of them may spend on reasoning."""


class FusionServerToolConfigToolTypedDict(TypedDict, total=False):
    """A server tool for the inner calls of a fusion, written as in the request's `tools`."""

    type: Required[str]
    """Tag of the server tool, for example "openrouter:web_fetch"."""
    parameters: Mapping[str, Any]
    """Settings of the tool, as that tool defines them."""


class BashServerToolTypedDict(TypedDict, total=False):
    """Lets any model run bash commands, in a sandbox at OpenRouter or in your program."""

    type: Required[Literal["openrouter:bash"]]
    """Tells this tool from the others."""
    parameters: BashServerToolConfig | BashServerToolConfigTypedDict
    """Engine and container; absent means all defaults."""


class BashServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:bash` tool."""

    engine: BashServerToolEngine
    """Who runs the commands; absent means `auto`."""
    environment: BashServerToolEnvironmentTypedDict
    """Container that the commands run in."""
    sleep_after_seconds: SandboxSleepAfterSeconds
    """Seconds without a command after which the container goes to sleep; 900 when left out."""


BashServerToolEnvironmentTypedDict: TypeAlias = Union[
    "ContainerAutoEnvironment",
    "ContainerAutoEnvironmentTypedDict",
    "ContainerReferenceEnvironment",
    "ContainerReferenceEnvironmentTypedDict",
    "UnknownBashServerToolEnvironment",
]


class ShellServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets any model run shell commands in a container, in the way of OpenAI's hosted shell."""

    type: Required[Literal["openrouter:shell"]]
    """Tells this tool from the others."""
    parameters: ShellServerToolConfig | ShellServerToolConfigTypedDict
    """Engine and container; absent means all defaults."""


class ShellServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:shell` tool."""

    engine: ShellServerToolEngine
    """Who runs the commands; absent means `auto`."""
    environment: ShellServerToolEnvironmentTypedDict
    """Container that the commands run in; a local shell is not possible."""
    sleep_after_seconds: SandboxSleepAfterSeconds
    """Seconds without a command after which the container goes to sleep; 900 when left out."""


ShellServerToolEnvironmentTypedDict: TypeAlias = Union[
    "ContainerAutoEnvironment",
    "ContainerAutoEnvironmentTypedDict",
    "ContainerReferenceEnvironment",
    "ContainerReferenceEnvironmentTypedDict",
    "UnknownShellServerToolEnvironment",
]


class ContainerAutoEnvironmentTypedDict(TypedDict, total=False):
    """A fresh container, made by OpenRouter and thrown away later."""

    type: Required[Literal["container_auto"]]
    """Tells this environment from the others."""
    file_ids: Iterable[str]
    """Ids of workspace files to copy into the home directory before the first command, at most 20. A copy's name is
    the last 8 characters of the id, a hyphen and the file's name. An id that is not yours fails the request with
    400."""
    network_policy: ContainerNetworkPolicyTypedDict
    """What the container may reach on the internet; absent means nothing. It is settled when the container starts:
    another policy for a running one fails with 409."""


class ContainerReferenceEnvironmentTypedDict(TypedDict, total=False):
    """A container with a name, so that later calls find the same files. An unknown name makes a lasting container."""

    type: Required[Literal["container_reference"]]
    """Tells this environment from the others."""
    container_id: Required[str]
    """Id that a bash or shell result named in `container_id`, or a new name of letters, digits, `_` or `-`. Both tools
    share the files of one container. It belongs to your account and workspace. Observed: ids of 37 and 53
    characters."""
    file_ids: Iterable[str]
    """Ids of workspace files to copy into the home directory before the first command, at most 20. A copy's name is
    the last 8 characters of the id, a hyphen and the file's name. An id that is not yours fails the request with
    400."""
    network_policy: ContainerNetworkPolicyTypedDict
    """What the container may reach on the internet; absent means nothing. It is settled when the container starts:
    another policy for a running one fails with 409."""


ContainerNetworkPolicyTypedDict: TypeAlias = Union[
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDisabledTypedDict",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyAllowlistTypedDict",
    "UnknownContainerNetworkPolicy",
]


class ContainerNetworkPolicyDisabledTypedDict(TypedDict, total=False):
    """Nothing can be reached."""

    type: Required[Literal["disabled"]]
    """Tells this policy from the others."""


class ContainerNetworkPolicyAllowlistTypedDict(TypedDict, total=False):
    """Only the hosts listed can be reached, on ports 80 and 443."""

    type: Required[Literal["allowlist"]]
    """Tells this policy from the others."""
    allowed_domains: Required[Iterable[str]]
    """Host names in lower case, at most 50; `*` stands for any characters, and alone for every host. A plain name does
    not include its subdomains."""


class ApplyPatchServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets any model create, change and delete files through V4A patches. OpenRouter checks each patch; you apply it."""

    type: Required[Literal["openrouter:apply_patch"]]
    """Tells this tool from the others."""
    parameters: ApplyPatchServerToolConfig | ApplyPatchServerToolConfigTypedDict
    """Engine to use; absent means `auto`."""


class ApplyPatchServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:apply_patch` tool."""

    engine: ApplyPatchEngineEnum
    """Who handles the patches; absent means `auto`."""


class DatetimeServerToolTypedDict(TypedDict, total=False):
    """Lets the model ask for today's date and the time of day."""

    type: Required[Literal["openrouter:datetime"]]
    """Tells this tool from the others."""
    parameters: DatetimeServerToolConfig | DatetimeServerToolConfigTypedDict
    """Time zone; absent means UTC."""


class DatetimeServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:datetime` tool."""

    timezone: str
    """Time zone by its IANA name, for example "Europe/Lisbon"; UTC when left out."""


class FilesServerToolTypedDict(TypedDict, total=False):
    """Lets the model list, read, write and edit the files of the workspace that the API key belongs to."""

    type: Required[Literal["openrouter:files"]]
    """Tells this tool from the others."""
    parameters: FilesServerToolConfig | FilesServerToolConfigTypedDict
    """Nothing to set at present."""


class FilesServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:files` tool. There are none at present."""


class SearchModelsServerToolOpenRouterTypedDict(TypedDict, total=False):
    """Lets the model look for models in OpenRouter's catalogue. Experimental."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    """Tells this tool from the others."""
    parameters: SearchModelsServerToolConfig | SearchModelsServerToolConfigTypedDict
    """Settings of the search; absent means all defaults."""


class SearchModelsServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:experimental__search_models` tool."""

    max_results: int
    """How many models one search may bring, at most 20; 5 when left out."""


class ToolSearchServerToolTypedDict(TypedDict, total=False):
    """Lets the model look for tools that have `defer_loading` set, and call those it finds."""

    type: Required[Literal["openrouter:tool_search"]]
    """Tells this tool from the others."""
    parameters: ToolSearchServerToolConfig | ToolSearchServerToolConfigTypedDict
    """Settings of the search; absent means all defaults."""


class ToolSearchServerToolConfigTypedDict(TypedDict, total=False):
    """Settings of the `openrouter:tool_search` tool."""

    max_results: int
    """How many tools one search may bring; 5 when left out."""


class EasyInputMessageTypedDict(TypedDict, total=False):
    """A message of the conversation in its short form: a role and a text or a list of parts. The API is stateless, so
    a request carries every earlier message too; an assistant turn can be given as plain text here or replayed as
    the item that a response delivered."""

    type: Literal["message"]
    """Tells this item from the others. May be left out."""
    role: Required[EasyInputMessageRoleUnion]
    """Who speaks. `system` and `developer` set the rules; `assistant` is an earlier answer of the model."""
    content: EasyInputMessageContentUnion2TypedDict | None
    """What is said, as one string or as a list of parts. Null or absent is a message with no content."""
    phase: MessagePhase | None
    """Phase of an assistant message; without meaning for other roles. Send back the value that the response had:
    models such as `gpt-5.3-codex` answer worse when it is lost."""


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
    """A message in its long form, with an id and a list of parts. It has no assistant role."""

    type: Literal["message"]
    """Tells this item from the others. May be left out."""
    id: str
    """Id that the item had in an earlier response; leave out for new items."""
    role: Required[InputMessageItemRoleUnion]
    """Who speaks. `system` and `developer` set the rules for the model."""
    content: Iterable[EasyInputMessageContentUnion1TypedDict] | None
    """Parts of the message, in reading order. Null or absent is a message with no content."""


class InputTextTypedDict(TypedDict, total=False):
    """A part that is plain text."""

    type: Required[Literal["input_text"]]
    """Tells this part from the others."""
    text: Required[str]
    """What the part says."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | PromptCacheBreakpointTypedDict | None
    """Ends a cacheable prefix of the prompt here. Null or absent sets no mark."""


class PromptCacheBreakpointTypedDict(TypedDict, total=False):
    """Marks the end of a prefix worth caching: all of the prompt up to this part, the part included. OpenAI models
    from GPT-5.6 on know such marks; for providers with Anthropic's `cache_control` they are translated."""

    mode: Required[Literal["explicit"]]
    """The only mode there is."""
    ttl: str | None
    """How long the prefix stays cached, `30m` or `12h`; writing for 12 hours costs more. Null or absent leaves it to
    `ttl` in the request's `prompt_cache_options`."""


class InputImageTypedDict(TypedDict, total=False):
    """A part that is an image, given by URL, as a `data:` URL, or by the id of a file. Set one of `image_url` and
    `file_id`."""

    type: Required[Literal["input_image"]]
    """Tells this part from the others."""
    image_url: str | None
    """Address of the image, or its bytes as a base64 `data:` URL. Null or absent when `file_id` is set."""
    file_id: str | None
    """Id of an image that was uploaded before. Null or absent when `image_url` is set."""
    detail: Required[InputImageDetail]
    """How closely the model looks; finer detail takes more input tokens. `auto` leaves the choice to the model,
    `original` asks for full resolution."""


class InputFileTypedDict(TypedDict, total=False):
    """A part that is a file, such as a PDF. Set one of `file_data`, `file_url` and `file_id`."""

    type: Required[Literal["input_file"]]
    """Tells this part from the others."""
    filename: str
    """Name of the file with its extension, as the model shall see it."""
    file_data: str
    """Bytes of the file as a base64 `data:` URL."""
    file_url: str
    """Address to fetch the file from."""
    file_id: str | None
    """Id of a file that was uploaded before. Null or absent when the file comes another way."""


class InputAudioTypedDict(TypedDict, total=False):
    """A part that is a piece of audio, sent inside the request."""

    type: Required[Literal["input_audio"]]
    """Tells this part from the others."""
    input_audio: Required[InputAudioInputAudio | InputAudioInputAudioTypedDict]
    """The recording and its format."""


InputAudioInputAudioTypedDict = TypedDict(
    "InputAudioInputAudioTypedDict",
    {
        "data": "Required[str]",
        "format": "InputAudioInputAudioFormat",
        "format_": "InputAudioInputAudioFormat",
    },
    total=False,
)
"""Bytes of a recording and the format they are in.

Keys:
    data: The recording in base64, without a `data:` prefix.
    format: Audio format of `data`.
    format_: The same as `format`."""


class InputVideoTypedDict(TypedDict, total=False):
    """A part that is a video."""

    type: Required[Literal["input_video"]]
    """Tells this part from the others."""
    video_url: Required[str]
    """Address of the video, or its bytes as a base64 `data:` URL."""
    processing: InputVideoProcessing
    """How the provider reads the video: `static` samples frames at a fixed rate, `agentic` lets an agent work through
    it. Google Gemini knows both. Absent leaves the choice to the provider."""


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
"""A call of one of your functions, as a response delivered it. Replay it in the next request, followed by a
`function_call_output` with the same `call_id`.

Keys:
    type: Tells this item from the others.
    id: Id that the item had in an earlier response; leave out for new items. Observed: a response's final output
        may lack it.
    call_id: Links the call to its output: the output item carries the same value.
    name: Name of the function, as declared in `tools`.
    namespace: Group of tools that the function belongs to, such as an MCP server. Null or absent when it belongs to
        none.
    arguments: Arguments as a JSON text. The model wrote it, so check it before use; replay it unchanged.
    async: Whether the model may go on before the output is there, because the tool is declared with `async` true.
        The output may then come in a later request.
    async_: The same as `async`.
    subagent_id: Experimental. Set when a subagent makes the call: the subagent was started by the
        `openrouter:subagent` call whose `call_id` is this value. Null or absent for the model's own calls.
    subagent_items: Experimental. What the subagent has put out in this turn. Replay it as it is, or the subagent
        cannot carry on. Of several parallel calls of a subagent only the first has it.
    caller: Observed: where code that the model wrote makes the call, `type` is `program` and `caller_id` is the id
        of that program's call. Not documented; seen at OpenAI.
    status: How far the item has come. Observed: often absent."""


class FunctionCallItemSubagentItemTypedDict(TypedDict, total=False):
    """An output item of a subagent. Its fields are not specified; pass it on unchanged."""

    type: Required[str]
    """Kind of the item."""


class FunctionCallOutputItemTypedDict(TypedDict, total=False):
    """What your function returned for a `function_call` of the model. Put it after the call, in the same `input`."""

    type: Required[Literal["function_call_output"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    output: Required[FunctionCallOutputItemOutputUnion2TypedDict]
    """The result for the model to read. A JSON text is the usual form; an error goes here too."""
    status: ToolCallStatus | None
    """How far the item has come."""


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
"""A call of a custom tool, whose input is free text instead of JSON. Replay it as the response delivered it, followed
by a `custom_tool_call_output` with the same `call_id`.

Keys:
    type: Tells this item from the others.
    id: Id that the item had in an earlier response; leave out for new items.
    call_id: Links the call to its output: the output item carries the same value.
    name: Name of the tool, as declared in `tools`.
    namespace: Group of tools that the tool belongs to, such as an MCP server. Null or absent when it belongs to
        none.
    input: Free text that the model passes to the tool. It follows the tool's grammar if the tool has one.
    async: Whether the model may go on before the output is there, because the tool is declared with `async` true.
        The output may then come in a later request.
    async_: The same as `async`.
    status: How far the item has come."""


class CustomToolCallOutputItemTypedDict(TypedDict, total=False):
    """What your custom tool returned for a `custom_tool_call` of the model. Put it after the call, in the same
    `input`."""

    type: Required[Literal["custom_tool_call_output"]]
    """Tells this item from the others."""
    id: str
    """Id that the item had in an earlier response; leave out for new items."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    output: Required[FunctionCallOutputItemOutputUnion2TypedDict]
    """The result for the model to read. An error goes here too."""


class ApplyPatchCallItemTypedDict(TypedDict, total=False):
    """A change to one file that the model asks for, as a patch in V4A format. You apply it, replay this item and add
    an `apply_patch_call_output` with the same `call_id`."""

    type: Required[Literal["apply_patch_call"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    operation: Required[ApplyPatchCallOperationTypedDict]
    """The file to create, change or delete, and the patch for it."""
    status: Required[ApplyPatchCallStatus]
    """How far the item has come."""


class ApplyPatchCallOutputItemTypedDict(TypedDict, total=False):
    """Tells the model whether the patch of an `apply_patch_call` went in. Put it after the call, in the same `input`."""

    type: Required[Literal["apply_patch_call_output"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    output: str | None
    """A log or an error message for the model to read. Null or absent when there is nothing to add."""
    status: Required[ApplyPatchCallOutputItemStatus]
    """Whether the patch could be applied."""


class LocalShellCallItemTypedDict(TypedDict, total=False):
    """A command that the model wants run on your machine. Replay it as the response delivered it, followed by a
    `local_shell_call_output`."""

    type: Required[Literal["local_shell_call"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id that the item had in an earlier response."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    action: Required[LocalShellCallItemAction | LocalShellCallItemActionTypedDict]
    """What to run and how."""
    status: Required[ToolCallStatus]
    """How far the item has come."""


class LocalShellCallItemActionTypedDict(TypedDict, total=False):
    """One command with its environment."""

    type: Required[Literal["exec"]]
    """The only kind of action there is."""
    command: Required[Iterable[str]]
    """Program and arguments, one string each, as for `subprocess.run`."""
    env: Required[Mapping[str, str]]
    """Environment variables to set for the command, by name."""
    working_directory: str | None
    """Directory to run the command in. Null or absent leaves it to you."""
    user: str | None
    """User to run the command as. Null or absent leaves it to you."""
    timeout_ms: int | None
    """Time limit in milliseconds. Null or absent sets none."""


class LocalShellCallOutputItemTypedDict(TypedDict, total=False):
    """What the command of a `local_shell_call` printed. Put it after the call, in the same `input`."""

    type: Required[Literal["local_shell_call_output"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the call that the output belongs to; there is no `call_id` here."""
    output: Required[str]
    """The command's output for the model to read."""
    status: ToolCallStatus | None
    """How far the item has come."""


class ShellCallItemTypedDict(TypedDict, total=False):
    """A call of the `shell` tool, which runs one or more commands. Replay it as the response delivered it, followed by
    its `shell_call_output`."""

    type: Required[Literal["shell_call"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    action: Required[ShellCallItemAction | ShellCallItemActionTypedDict]
    """What to run and within which limits."""
    arguments: str | None
    """The call's arguments exactly as the model wrote them. Replay them unchanged; otherwise the provider's prompt
    cache misses. Null or absent when there are none to replay."""
    environment: Any
    """Where the commands run, as the response gave it. Any JSON value; replay it unchanged."""
    status: ToolCallStatus | None
    """How far the item has come."""


class ShellCallItemActionTypedDict(TypedDict, total=False):
    """Commands to run and the limits for them."""

    commands: Required[Iterable[str]]
    """Shell command lines."""
    timeout_ms: int | None
    """Time limit in milliseconds. Null or absent sets none."""
    max_output_length: int | None
    """Most characters of output to keep. Null or absent sets no limit."""


class ShellCallOutputItemTypedDict(TypedDict, total=False):
    """What the commands of a `shell_call` printed and how they ended. Put it after the call, in the same `input`."""

    type: Required[Literal["shell_call_output"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    output: Required[Iterable[ShellCallOutputContent | ShellCallOutputContentTypedDict]]
    """One entry for each command, in the order of the call's `commands`."""
    max_output_length: int | None
    """Limit in characters that the output was cut to. Null or absent when there was none."""
    error: str
    """Why a call in a sandbox failed before any command gave a result. Replay it from the response; absent on success."""
    container_id: str
    """Container that a sandboxed call ran in, whether or not it changed files. Pass it as a `container_reference` to
    go on in the same container, or use it to fetch files."""
    files: Iterable[ShellCallOutputItemFile | ShellCallOutputItemFileTypedDict]
    """Files that a sandboxed call created or changed, at most 10, the latest first."""
    status: ToolCallStatus | None
    """How far the item has come."""


class McpListToolsItemTypedDict(TypedDict, total=False):
    """Tools that an MCP server offers, as a response listed them. Replayed, it spares asking the server again."""

    type: Required[Literal["mcp_list_tools"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id that the item had in an earlier response."""
    server_label: Required[str]
    """Label of the MCP server, as declared in `tools`."""
    tools: Required[Iterable[McpListToolsItemTool | McpListToolsItemToolTypedDict]]
    """The tools that the server named."""
    error: str | None
    """Why the list could not be had. Null or absent on success."""


class McpListToolsItemToolTypedDict(TypedDict, total=False):
    """A tool of an MCP server."""

    name: Required[str]
    """Name to call the tool by."""
    description: str | None
    """What the server says about the tool. Null or absent when it says nothing."""
    input_schema: Required[Mapping[str, Any]]
    """JSON Schema of the tool's arguments."""
    annotations: Any
    """Hints of the server about the tool, such as `readOnlyHint`. Any JSON value."""


class McpApprovalRequestItemTypedDict(TypedDict, total=False):
    """Asks whether a tool of an MCP server may be called. Replay it as the response delivered it, followed by an
    `mcp_approval_response`."""

    type: Required[Literal["mcp_approval_request"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id that the item had in an earlier response. Your answer names it in `approval_request_id`."""
    server_label: Required[str]
    """Label of the MCP server, as declared in `tools`."""
    name: Required[str]
    """Name of the tool to call."""
    arguments: Required[str]
    """Arguments for the tool as a JSON text."""


class McpApprovalResponseItemTypedDict(TypedDict, total=False):
    """Your answer to an `mcp_approval_request`. Put it after the request that it answers, in the same `input`."""

    type: Required[Literal["mcp_approval_response"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    approval_request_id: Required[str]
    """Value of `id` in the request that you answer."""
    approve: Required[bool]
    """Whether the call may be made."""
    reason: str | None
    """Why you decided so. Null or absent gives no reason."""


class McpCallItemTypedDict(TypedDict, total=False):
    """A finished call of a tool on an MCP server, with its result or its error. Replay it as the response delivered
    it."""

    type: Required[Literal["mcp_call"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id that the item had in an earlier response."""
    server_label: Required[str]
    """Label of the MCP server, as declared in `tools`."""
    name: Required[str]
    """Name of the tool that was called."""
    arguments: Required[str]
    """Arguments that the tool got, as a JSON text."""
    output: str | None
    """What the tool returned. Null or absent when the call failed or needs no output."""
    error: McpToolCallErrorTypedDict | None
    """What went wrong with the call. Null or absent on success."""
    approval_request_id: str | None
    """Observed: id of the `mcp_approval_request` that allowed the call; null when none was needed. Not documented;
    seen at OpenAI."""
    status: str | None
    """How far the item has come. Observed: `completed` and other values. Not documented; seen at OpenAI."""


McpToolCallErrorTypedDict: TypeAlias = Union[str, "McpToolCallErrorObjectTypedDict"]


class McpToolExecutionErrorTypedDict(TypedDict, total=False):
    """The tool was run and says itself that it failed."""

    type: Required[Literal["mcp_tool_execution_error"]]
    """Tells this error from the others."""
    content: Any
    """What the tool said about the failure. Any JSON value."""


class McpProtocolErrorTypedDict(TypedDict, total=False):
    """The MCP server answered with an error of the MCP protocol."""

    type: Required[Literal["mcp_protocol_error"]]
    """Tells this error from the others."""
    code: Required[int]
    """Error code of the protocol, often negative as in JSON-RPC."""
    message: Required[str]
    """What went wrong, in words."""


class McpHTTPErrorTypedDict(TypedDict, total=False):
    """The HTTP request to the MCP server failed."""

    type: Required[Literal["http_error"]]
    """Tells this error from the others."""
    code: Required[int]
    """HTTP status that came back."""
    message: Required[str]
    """What went wrong, in words."""


class CompactionItemTypedDict(TypedDict, total=False):
    """Stands for an earlier stretch of the conversation that was compacted. It holds a summary which only the provider
    can read; replay it in place of what it sums up."""

    type: Required[Literal["compaction"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    encrypted_content: Required[str]
    """The encrypted summary. Replay it unchanged."""


class ContextCompactionItemTypedDict(TypedDict, total=False):
    """Marks where the context was compacted. Unlike `compaction` it may come without a summary."""

    type: Required[Literal["context_compaction"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    encrypted_content: str | None
    """The encrypted summary. Replay it unchanged; null or absent when there is none."""


class ItemReferenceItemTypedDict(TypedDict, total=False):
    """Names an item by id instead of repeating it. The API stores no responses, so sending the item itself is the safe
    way."""

    type: Required[Literal["item_reference"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the item that is meant."""


class AdditionalToolsItemTypedDict(TypedDict, total=False):
    """Gives the model more tools from this point of the conversation on, beside those in the request's `tools`."""

    type: Required[Literal["additional_tools"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    role: Required[AdditionalToolsItemRole]
    """In whose name the tools are added."""
    tools: Required[Iterable[AdditionalToolsItemToolUnionTypedDict]]
    """The tools to add."""


class AgentMessageItemTypedDict(TypedDict, total=False):
    """A message that one agent sends to another where several agents share a session. Replay it as you got it."""

    type: Required[Literal["agent_message"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    author: Required[str]
    """The agent that writes."""
    recipient: Required[str]
    """The agent that is written to."""
    content: Required[Iterable[AgentMessageItemContentUnionTypedDict]]
    """Parts of the message, in reading order."""
    agent: Agent | AgentTypedDict | None
    """The agent that the item belongs to. Null or absent when it is not named."""


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
    """A part that only the provider can read."""

    type: Required[Literal["encrypted_content"]]
    """Tells this part from the others."""
    encrypted_content: Required[str]
    """The encrypted part. Replay it unchanged."""


class AgentTypedDict(TypedDict, total=False):
    """An agent of a session that several agents share."""

    agent_name: Required[str]
    """Name that the agent goes by in the session."""


class ConfigurationUpdateItemTypedDict(TypedDict, total=False):
    """Sets another reasoning effort for the rest of the conversation and keeps the cached prefix valid. It goes before
    the user message that it is meant for and holds until the next such item; two in a row are refused. Not every
    model takes it."""

    type: Required[Literal["configuration_update"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    reasoning: Required[ConfigurationUpdateReasoning | ConfigurationUpdateReasoningTypedDict]
    """The settings that hold from here on."""


class ConfigurationUpdateReasoningTypedDict(TypedDict, total=False):
    """Reasoning settings that can change in the middle of a conversation."""

    effort: Required[ReasoningEffort]
    """How hard the model thinks from here on."""


class ToolSearchCallItemTypedDict(TypedDict, total=False):
    """A search of the model for tools that it has not loaded yet. Replay it as the response delivered it; where you
    run the search yourself, add a `tool_search_output` with the same `call_id`."""

    type: Required[Literal["tool_search_call"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    call_id: Required[str | None]
    """Links the call to its output: the output item carries the same value. Observed: null when the server runs the
    search."""
    execution: Required[ToolSearchCallItemExecution]
    """Who runs the search."""
    arguments: Any
    """What the model searches for. Any JSON value; replay it unchanged."""
    status: ToolCallStatus | None
    """How far the item has come."""


class ToolSearchOutputItemTypedDict(TypedDict, total=False):
    """The tools that a search found; the model can call them from here on. Put it after the call, in the same `input`."""

    type: Required[Literal["tool_search_output"]]
    """Tells this item from the others."""
    id: str | None
    """Id that the item had in an earlier response; leave out for new items."""
    call_id: Required[str | None]
    """Links the call to its output: the output item carries the same value. Observed: null when the server runs the
    search."""
    execution: Required[ToolSearchOutputItemExecution]
    """Who runs the search."""
    tools: Required[Iterable[AdditionalToolsItemToolUnionTypedDict]]
    """Full declarations of the tools found; empty when nothing fits."""
    status: ToolCallStatus | None
    """How far the item has come."""


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
    """A message from the model. It can be sent back as an input item."""

    type: Required[Literal["message"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response. Observed: sometimes absent."""
    status: OutputItemStatus
    """How far the item has come. Observed: `incomplete` on a message that a tool call follows."""
    role: Required[Literal["assistant"]]
    """Who speaks; always the model."""
    phase: MessagePhase | None
    """Whether the message is said on the way or is the answer. Keep it when you send the item back: some models answer
    worse without it. Null or absent where the model makes no difference."""
    content: Required[Iterable[OutputMessageItemContentTypedDict] | InputsContent2TypedDict | None]
    """What the message says. A response has a list of parts; a plain string or null occurs only in a message sent as
    input."""


InputsContent2TypedDict: TypeAlias = Union[str, "Iterable[OutputMessageItemContentTypedDict]"]


OutputMessageItemContentTypedDict: TypeAlias = Union[
    "ResponseOutputText",
    "ResponseOutputTextTypedDict",
    "OpenAIResponsesRefusalContent",
    "OpenAIResponsesRefusalContentTypedDict",
    "UnknownOutputMessageItemContent",
]


class ResponseOutputTextTypedDict(TypedDict, total=False):
    """Text of a message, with the sources it cites."""

    type: Required[Literal["output_text"]]
    """Tells this part from the others."""
    text: Required[str]
    """The text itself."""
    annotations: Iterable[OpenAIResponsesAnnotationTypedDict]
    """Sources that the text cites. Observed: sometimes absent."""
    logprobs: Iterable[Logprob | LogprobTypedDict]
    """One entry for each token of the text, if the request asks for log probabilities. Observed: often absent or
    empty."""


class OpenAIResponsesRefusalContentTypedDict(TypedDict, total=False):
    """The model's words when it declines to answer."""

    type: Required[Literal["refusal"]]
    """Tells this part from the others."""
    refusal: Required[str]
    """What the model says instead of an answer."""


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
"""A token of the text with its log probability and the tokens that could have stood in its place.

Keys:
    token: The token as text.
    bytes: The token as UTF-8 bytes. A character can be spread over several tokens.
    bytes_: The same as `bytes`.
    logprob: Natural logarithm of the token's probability; 0 is certainty.
    top_logprobs: The likeliest tokens at this position."""


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
    bytes: The token as UTF-8 bytes.
    bytes_: The same as `bytes`.
    logprob: Natural logarithm of the token's probability; 0 is certainty."""


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
    """A web page that the text cites."""

    type: Required[Literal["url_citation"]]
    """Tells this annotation from the others."""
    url: Required[str]
    """Address of the page."""
    title: str
    """Title of the page. Observed: absent at some servers."""
    content: str
    """Excerpt of the page."""
    start_index: int
    """Where the cited stretch of `text` begins, in characters, 0-based. Observed: absent at some servers; 0 like
    `end_index` when the place is not known."""
    end_index: int
    """Where the cited stretch of `text` ends, in characters, 0-based. Observed: absent at some servers."""


class FileCitationTypedDict(TypedDict, total=False):
    """A file that the text cites."""

    type: Required[Literal["file_citation"]]
    """Tells this annotation from the others."""
    file_id: Required[str]
    """Id of the file."""
    filename: Required[str]
    """Name of the file."""
    index: Required[int]
    """Place of the citation among the files."""


class FilePathTypedDict(TypedDict, total=False):
    """A file that the model made and the text points to."""

    type: Required[Literal["file_path"]]
    """Tells this annotation from the others."""
    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Place of the file among the files."""


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
"""What the model thinks before it answers, as a summary, in plain text or encrypted. Send it back unchanged with the
history, so that the model can go on from it.

Keys:
    type: Tells this item from the others.
    id: Id of the item, unique in the response. Observed: can differ between the events and the final `output`.
    status: How far the item has come. Observed: often absent.
    summary: Summary of the reasoning, often empty. Null occurs only in an item sent as input. Observed: plain
        strings instead of parts in documented samples.
    content: The reasoning itself, where the provider shows it.
    encrypted_content: The reasoning in a form that only the provider can read. Null or absent where there is none.
    format: Which provider's shape `encrypted_content` and `signature` have.
    format_: The same as `format`.
    signature: Proof for the provider that the reasoning is its own. Observed: in a stream, sometimes only in the
        final `output`."""


class ReasoningTextContentTypedDict(TypedDict, total=False):
    """A piece of the reasoning in plain text."""

    type: Required[Literal["reasoning_text"]]
    """Tells this part from the others."""
    text: Required[str]
    """The text itself."""


class ReasoningSummaryTextTypedDict(TypedDict, total=False):
    """A piece of the reasoning's summary."""

    type: Required[Literal["summary_text"]]
    """Tells this part from the others."""
    text: Required[str]
    """The text itself."""


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
"""The model calls a function of yours. Run it and answer with a `function_call_output` item.

Keys:
    type: Tells this item from the others.
    id: Id of the item, unique in the response. Observed: often absent, also when the added event has it.
    call_id: Links the call to its output: the output item carries the same value.
    status: How far the item has come. Observed: often absent.
    name: Name of the function.
    namespace: Group of tools that the function belongs to, for example an MCP server. Absent for a function of no
        group.
    arguments: The arguments as JSON text. It can be broken JSON: the model writes it. Observed: empty in the events
        of some streams, and whole only in the final response.
    async: True for a function declared `async`, where the model may go on without the output. Send the output with
        a later request.
    async_: The same as `async`.
    subagent_id: Experimental. Names the subagent call behind this call, by its `call_id`; absent when the model
        itself calls.
    subagent_items: Experimental. State of the subagent, to be sent back unchanged so that it can go on. Of several
        parallel calls only the first carries it."""


class OutputFunctionCallItemSubagentItemTypedDict(TypedDict, total=False):
    """An item that a subagent made in this turn. Treat it as a black box and send it back unchanged."""

    type: Required[str]
    """Type of the item; further keys depend on it."""


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
"""The model calls a custom tool of yours, whose input is free text and not JSON. Answer with a
`custom_tool_call_output` item.

Keys:
    type: Tells this item from the others.
    id: Id of the item, unique in the response.
    call_id: Links the call to its output: the output item carries the same value.
    status: How far the item has come.
    name: Name of the tool.
    namespace: Group of tools that the tool belongs to, for example an MCP server. Absent for a tool of no group.
    input: What the model hands to the tool.
    async: True for a tool declared `async`, where the model may go on without the output. Send the output with a
        later request.
    async_: The same as `async`."""


class OutputToolSearchCallItemTypedDict(TypedDict, total=False):
    """The model looks for tools by a `tool_search` tool with `execution` set to `client`. Search yourself and send
    this item back together with a `tool_search_output` item."""

    type: Required[Literal["tool_search_call"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    execution: Required[Literal["client"]]
    """Who runs the search; always you."""
    arguments: Any
    """What the model looks for; any JSON value."""


class OutputComputerCallItemTypedDict(TypedDict, total=False):
    """The model wants an action done on the computer that it is shown."""

    type: Required[Literal["computer_call"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    status: Required[OutputItemStatus]
    """How far the item has come."""
    action: Any
    """What to do, for example a click or a screenshot; any JSON value."""
    pending_safety_checks: Required[Iterable[PendingSafetyCheck | PendingSafetyCheckTypedDict]]
    """Warnings to be acknowledged before the action is done."""


class PendingSafetyCheckTypedDict(TypedDict, total=False):
    """A warning about an action of a computer call."""

    id: Required[str]
    """Id of the warning."""
    code: Required[str]
    """Kind of warning."""
    message: Required[str]
    """The warning in words."""


class OutputApplyPatchCallItemTypedDict(TypedDict, total=False):
    """The model changes a file by the `apply_patch` tool. Apply the patch and answer with an item of type
    `apply_patch_call_output`."""

    type: Required[Literal["apply_patch_call"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the item, unique in the response."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    status: Required[ApplyPatchCallStatus]
    """How far the item has come."""
    operation: Required[ApplyPatchCallOperationTypedDict]
    """The change to make."""
    created_by: str
    """Who made the call."""


class OutputApplyPatchServerToolItemTypedDict(TypedDict, total=False):
    """A change to a file by the `openrouter:apply_patch` tool. The turn ends once OpenRouter has checked the patch;
    apply it and answer with an item of type `apply_patch_call_output`."""

    type: Required[Literal["openrouter:apply_patch"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    call_id: str
    """Links the call to its output: the output item carries the same value."""
    status: Required[FailableToolCallStatus]
    """How far the item has come."""
    operation: ApplyPatchCallOperationTypedDict
    """The change to make."""
    error: str
    """Why the call failed; only with status `failed`."""


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
    """Make a new file."""

    type: Required[Literal["create_file"]]
    """Tells this operation from the others."""
    path: Required[str]
    """Path of the file."""
    diff: Required[str]
    """Content of the file as a diff in V4A format."""


class ApplyPatchUpdateFileOperationTypedDict(TypedDict, total=False):
    """Change a file that exists."""

    type: Required[Literal["update_file"]]
    """Tells this operation from the others."""
    path: Required[str]
    """Path of the file."""
    diff: Required[str]
    """The edits as a diff in V4A format."""


class ApplyPatchDeleteFileOperationTypedDict(TypedDict, total=False):
    """Remove a file."""

    type: Required[Literal["delete_file"]]
    """Tells this operation from the others."""
    path: Required[str]
    """Path of the file."""


class OutputShellCallItemTypedDict(TypedDict, total=False):
    """Shell commands of the model for the `shell` tool, which runs them in a sandbox."""

    type: Required[Literal["shell_call"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the item, unique in the response."""
    call_id: Required[str]
    """Links the call to its output: the output item carries the same value."""
    status: Required[ShellCallStatus]
    """How far the item has come."""
    action: OutputShellCallItemAction | OutputShellCallItemActionTypedDict
    """The commands and their limits."""
    arguments: str | None
    """The call's arguments word for word. Keep them when you send the item back; the provider's prompt cache depends
    on it."""


class OutputShellCallItemActionTypedDict(TypedDict, total=False):
    """Commands of a `shell` call and their limits."""

    commands: Required[Iterable[str]]
    """The commands."""
    max_output_length: Required[int | None]
    """Most characters of output to keep. Null sets no limit."""
    timeout_ms: Required[int | None]
    """Longest run, in milliseconds. Null sets no limit."""


class OutputShellCallOutputItemTypedDict(TypedDict, total=False):
    """What the commands of a `shell` call printed and how they ended. When the sandbox fails, `status` is `incomplete`
    and `error` is set."""

    type: Required[Literal["shell_call_output"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the item, unique in the response."""
    call_id: Required[str]
    """Links the output to its call."""
    status: Required[ShellCallStatus]
    """How far the item has come."""
    output: Required[Iterable[ShellCallOutputContent | ShellCallOutputContentTypedDict]]
    """One entry for each command; empty when the sandbox failed."""
    max_output_length: int | None
    """Most characters of output that the call asked for. Null sets no limit."""
    error: str
    """Why the sandbox failed. A command that fails does not count."""
    container_id: str
    """Container that ran the commands. A later request can name it to run in the same place."""
    files: Iterable[OutputShellCallOutputItemFile | OutputShellCallOutputItemFileTypedDict]
    """Files that the commands wrote, the latest first, 10 at most."""


class OutputShellServerToolItemTypedDict(TypedDict, total=False):
    """Shell commands that OpenRouter runs by its `openrouter:shell` tool, and their output."""

    type: Required[Literal["openrouter:shell"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    call_id: str | None
    """Id that the model gave to the call."""
    status: Required[FailableToolCallStatus]
    """How far the item has come."""
    action: OutputShellServerToolItemAction | OutputShellServerToolItemActionTypedDict
    """The commands and their limits."""
    arguments: str | None
    """The call's arguments word for word."""
    output: Iterable[ShellCallOutputContent | ShellCallOutputContentTypedDict]
    """One entry for each command; absent when `error` is there."""
    error: str
    """Why the call failed; only with status `failed`. A command that fails does not count."""
    container_id: str
    """Container that ran the commands. A later request can name it to run in the same place."""
    files: Iterable[OutputShellServerToolItemFile | OutputShellServerToolItemFileTypedDict]
    """Files that the commands wrote, the latest first, 10 at most."""


class OutputShellServerToolItemActionTypedDict(TypedDict, total=False):
    """Commands of an `openrouter:shell` call and their limits."""

    commands: Required[Iterable[str]]
    """The commands."""
    max_output_length: int | None
    """Most characters of output to keep. Null or absent sets no limit."""
    timeout_ms: int | None
    """Longest run, in milliseconds. Null or absent sets no limit."""


class ShellCallOutputContentTypedDict(TypedDict, total=False):
    """What one command printed and how it ended."""

    stdout: Required[str]
    """Text on standard output."""
    stderr: Required[str]
    """Text on standard error."""
    outcome: Required[OutcomeTypedDict]
    """How the command ended."""


OutcomeTypedDict: TypeAlias = Union[
    "OutcomeExit", "OutcomeExitTypedDict", "OutcomeTimeout", "OutcomeTimeoutTypedDict", "UnknownOutcome"
]


class OutcomeExitTypedDict(TypedDict, total=False):
    """The command ended by itself."""

    type: Required[Literal["exit"]]
    """Tells this outcome from the others."""
    exit_code: Required[int]
    """Exit code of the command; 0 is success."""


class OutcomeTimeoutTypedDict(TypedDict, total=False):
    """The command ran into the time limit."""

    type: Required[Literal["timeout"]]
    """Tells this outcome from the others."""


class OutputBashServerToolItemTypedDict(TypedDict, total=False):
    """A command that OpenRouter runs by its `openrouter:bash` tool, and its output."""

    type: Required[Literal["openrouter:bash"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    call_id: str | None
    """Id that the model gave to the call."""
    status: Required[FailableToolCallStatus]
    """How far the item has come."""
    command: str
    """The command."""
    arguments: str | None
    """The call's arguments word for word."""
    stdout: str
    """Text on standard output."""
    stderr: str
    """Text on standard error."""
    exitCode: int
    """Exit code of the command; 0 is success."""
    error: str
    """Why the call failed; only with status `failed`. A command that fails does not count."""
    container_id: str
    """Container that ran the command. A later request can name it to run in the same place."""
    files: Iterable[OutputBashServerToolItemFile | OutputBashServerToolItemFileTypedDict]
    """Files that the command wrote, the latest first, 10 at most."""


class ContainerFileCitationTypedDict(TypedDict, total=False):
    """A file in a tool's container."""

    type: Required[Literal["container_file_citation"]]
    """Tells this annotation from the others."""
    container_id: Required[str]
    """Container that holds the file."""
    file_id: Required[str]
    """Id of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Where the text that cites the file begins, in characters, 0-based."""
    end_index: Required[int]
    """Where the text that cites the file ends, in characters, 0-based."""


class OutputWebSearchCallItemTypedDict(TypedDict, total=False):
    """A web search that the provider ran."""

    type: Required[Literal["web_search_call"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the item, unique in the response."""
    status: Required[WebSearchStatus]
    """How far the item has come."""
    action: OutputWebSearchCallItemActionUnionTypedDict
    """What the model did on the web."""


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
    """The model searched the web."""

    type: Required[Literal["search"]]
    """Tells this action from the others."""
    query: Required[str]
    """What it searched for."""
    queries: Iterable[str]
    """All queries, where there was more than one."""
    sources: Iterable[WebSearchSource | WebSearchSourceTypedDict]
    """Pages found."""


class OutputWebSearchCallItemActionOpenPageTypedDict(TypedDict, total=False):
    """The model opened a page."""

    type: Required[Literal["open_page"]]
    """Tells this action from the others."""
    url: str | None
    """Address of the page. Null or absent if the provider keeps it to itself."""


class OutputWebSearchCallItemActionFindInPageTypedDict(TypedDict, total=False):
    """The model searched a page for some text."""

    type: Required[Literal["find_in_page"]]
    """Tells this action from the others."""
    url: Required[str]
    """Address of the page."""
    pattern: Required[str]
    """The text it searched for."""


class WebSearchSourceTypedDict(TypedDict, total=False):
    """A page that a web search found."""

    type: Required[Literal["url"]]
    """Tells this source from the others."""
    url: Required[str]
    """Address of the page."""


class OutputFileSearchCallItemTypedDict(TypedDict, total=False):
    """A search in uploaded files that the provider ran."""

    type: Required[Literal["file_search_call"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the item, unique in the response."""
    status: Required[WebSearchStatus]
    """How far the item has come."""
    queries: Required[Iterable[str]]
    """What the model searched for."""


class OutputImageGenerationCallItemTypedDict(TypedDict, total=False):
    """An image that the provider made."""

    type: Required[Literal["image_generation_call"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the item, unique in the response."""
    status: Required[ImageGenerationStatus]
    """How far the item has come."""
    result: str | None
    """The image, Base64. Null or absent until it is made. Observed: a whole `data:image/png;base64,...` URL."""
    prompt: str
    """The prompt that the image was made from. The model may have changed yours."""


class OutputCodeInterpreterCallItemTypedDict(TypedDict, total=False):
    """Code that the provider ran for the model, and what came of it."""

    type: Required[Literal["code_interpreter_call"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the item, unique in the response."""
    status: Required[OutputCodeInterpreterCallItemStatus]
    """How far the item has come."""
    code: str | None
    """The code. Null or absent if it is not there yet."""
    container_id: str
    """Container that ran the code."""
    outputs: Iterable[OutputCodeInterpreterCallItemOutputTypedDict] | None
    """What the code printed and made. Null or absent if nothing is reported."""


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
    """Text that the code printed."""

    type: Required[Literal["logs"]]
    """Tells this output from the others."""
    logs: Required[str]
    """The text itself."""


class CodeInterpreterImageOutputTypedDict(TypedDict, total=False):
    """An image that the code made."""

    type: Required[Literal["image"]]
    """Tells this output from the others."""
    url: Required[str]
    """Address of the image."""


class CodeInterpreterFileOutputTypedDict(TypedDict, total=False):
    """A file that the code made."""

    type: Required[Literal["file"]]
    """Tells this output from the others."""
    id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    media_type: str
    """MIME type, for example `text/csv`."""
    size_bytes: int
    """Size, in bytes."""
    sha256: str
    """SHA-256 digest of the content."""
    status: str
    """Whether the file can be fetched: with any value but `ready` it may not be there."""
    error_code: str | None
    """The provider's code if the file could not be made or kept. Null or absent otherwise."""
    download_url: str
    """Address to fetch the file from. It holds for a short time only; fetch at once."""
    expires_at: str
    """End of life of `download_url`, ISO 8601."""


class OutputAdvisorServerToolItemTypedDict(TypedDict, total=False):
    """Advice that the model took from another model by the `openrouter:advisor` tool."""

    type: Required[Literal["openrouter:advisor"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[FailableToolCallStatus]
    """How far the item has come."""
    model: str
    """Model that gives the advice."""
    prompt: str
    """What the advisor is asked."""
    advice: str
    """What the advisor answers."""
    error: str
    """Why the call failed; only with status `failed`."""
    instance_name: str
    """Which of several advisors answered; absent if the request has one. The number in it comes from the order in
    `tools`: keep both when you replay, or advisors get each other's memory."""


class OutputArmorBlockedItemTypedDict(TypedDict, total=False):
    """A call to a tool of yours that the `armor` plugin blocked. It stands in place of the call when the plugin's
    `output_mode` is `custom_item`."""

    type: Required[Literal["openrouter:armor_blocked"]]
    """Tells this item from the others."""
    id: Required[str]
    """Id of the item, unique in the response."""
    call_id: Required[str]
    """Id that the model gave to the call. The same id is the key in the response's `safeguard_results`."""
    status: Required[Literal["completed"]]
    """How far the item has come."""
    name: Required[str]
    """Tool that the model wanted."""
    namespace: str
    """Group of tools that the tool belongs to. Absent for a tool of no group."""
    arguments: Required[str]
    """The call's arguments word for word."""
    explanation: Required[str]
    """Rule that the call broke, its name in brackets."""
    reason: Required[str]
    """What the model is told instead of an output; told again when you send the item back."""


class OutputBrowserUseServerToolItemTypedDict(TypedDict, total=False):
    """A step in a browser by the `openrouter:browser_use` tool."""

    type: Required[Literal["openrouter:browser_use"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    action: str
    """What is done, for example `screenshot`."""
    screenshotB64: str
    """Picture of the browser, Base64."""


class OutputCodeInterpreterServerToolItemTypedDict(TypedDict, total=False):
    """Code that OpenRouter runs by its `openrouter:code_interpreter` tool, and its output."""

    type: Required[Literal["openrouter:code_interpreter"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    language: str
    """Language of the code, for example `python`."""
    code: str
    """The code."""
    stdout: str
    """Text on standard output."""
    stderr: str
    """Text on standard error."""
    exitCode: int
    """Exit code; 0 is success."""


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
"""Date and time that the model asked for by the `openrouter:datetime` tool.

Keys:
    type: Tells this item from the others.
    id: Id of the item, unique in the response.
    status: How far the item has come.
    datetime: Date and time, ISO 8601.
    datetime_: The same as `datetime`.
    timezone: IANA name of the time zone, for example `Europe/Berlin`.
    error: Why the call failed; only with status `failed`."""


class OutputFileSearchServerToolItemTypedDict(TypedDict, total=False):
    """A search in files by the `openrouter:file_search` tool."""

    type: Required[Literal["openrouter:file_search"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    queries: Iterable[str]
    """What the model searched for."""


class OutputFilesServerToolItemTypedDict(TypedDict, total=False):
    """Work on a file by the `openrouter:files` tool."""

    type: Required[Literal["openrouter:files"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    call_id: str | None
    """Id that the model gave to the call."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    operation: str
    """What is done: `list`, `read`, `write` or `edit`."""
    file_id: str
    """Id of the file that the model names."""
    filename: str
    """Name of the file that the model names."""
    arguments: str | None
    """The call's arguments word for word."""
    result: str
    """What came of it, as JSON text."""
    error: str
    """Why the call failed."""


class OutputFusionServerToolItemTypedDict(TypedDict, total=False):
    """A run of the `openrouter:fusion` tool: a panel of models answers the same question and an analyst model compares
    their answers."""

    type: Required[Literal["openrouter:fusion"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    responses: Iterable[OutputFusionServerToolItemResponse | OutputFusionServerToolItemResponseTypedDict]
    """Answers of the panel."""
    analysis: FusionAnalysisResult | FusionAnalysisResultTypedDict
    """The analyst's comparison. Absent if the run failed."""
    sources: Iterable[FusionSource | FusionSourceTypedDict]
    """Web pages that the run used, each once. Absent if no model cites one."""
    failed_models: Iterable[FailedModel | FailedModelTypedDict]
    """Models of the panel that gave no answer. The run goes on without them; absent if all answered."""
    failure_reason: str
    """Why the run failed, as a code: `invalid_model`, `rate_limited`, `insufficient_credits`, `cancelled`,
    `all_panels_failed`, `judge_empty_completion`, `judge_not_valid_json`, `judge_upstream_error`,
    `judge_schema_mismatch`. More may come."""
    error: str
    """Why the run failed, in words."""


class OutputFusionServerToolItemResponseTypedDict(TypedDict, total=False):
    """A panel model's answer in a fusion run."""

    model: Required[str]
    """Model that answers."""
    content: str
    """Its answer in full."""


class FailedModelTypedDict(TypedDict, total=False):
    """A model of a fusion panel that gave no answer."""

    model: Required[str]
    """Model that failed."""
    error: Required[str]
    """What went wrong, in words."""
    status_code: int
    """HTTP status that its provider gave, for example 429. Absent if there was none."""


class FusionAnalysisResultTypedDict(TypedDict, total=False):
    """What an analyst model found in the answers of a fusion panel."""

    consensus: Required[Iterable[str]]
    """Points on which the models agree."""
    contradictions: Required[Iterable[Contradiction | ContradictionTypedDict]]
    """Points on which they differ."""
    partial_coverage: Required[Iterable[PartialCoverage | PartialCoverageTypedDict]]
    """Points that only some of them make."""
    unique_insights: Required[Iterable[UniqueInsight | UniqueInsightTypedDict]]
    """Points that one model alone makes."""
    blind_spots: Required[Iterable[str]]
    """Points that none of them makes."""


class ContradictionTypedDict(TypedDict, total=False):
    """A topic on which models of a fusion panel differ."""

    topic: Required[str]
    """What they differ on."""
    stances: Required[Iterable[Stance | StanceTypedDict]]
    """What each of them holds."""


class StanceTypedDict(TypedDict, total=False):
    """What one model holds on a disputed topic."""

    model: Required[str]
    """The model."""
    stance: Required[str]
    """Its view."""


class PartialCoverageTypedDict(TypedDict, total=False):
    """A point that only some models of a fusion panel make."""

    models: Required[Iterable[str]]
    """The models that make it."""
    point: Required[str]
    """The point."""


class UniqueInsightTypedDict(TypedDict, total=False):
    """A point that one model of a fusion panel alone makes."""

    model: Required[str]
    """The model."""
    insight: Required[str]
    """The point."""


class FusionSourceTypedDict(TypedDict, total=False):
    """A web page that a fusion run used."""

    url: Required[str]
    """Address of the page."""
    title: Required[str]
    """Title of the page."""


class OutputImageGenerationServerToolItemTypedDict(TypedDict, total=False):
    """An image made by the `openrouter:image_generation` tool."""

    type: Required[Literal["openrouter:image_generation"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[FailableToolCallStatus]
    """How far the item has come."""
    result: str | None
    """The image, as Base64 or as an address. Null or absent until it is made."""
    imageB64: str
    """The image, Base64."""
    imageUrl: str
    """Address of the image."""
    prompt: str
    """The prompt that the image was made from. The model may have changed yours."""
    revisedPrompt: str
    """The prompt as the image model rewrote it."""
    error: str
    """Why the call failed; only with status `failed`."""


class OutputMcpServerToolItemTypedDict(TypedDict, total=False):
    """A call to a tool of an MCP server by the `openrouter:mcp` tool."""

    type: Required[Literal["openrouter:mcp"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    serverLabel: str
    """Your label of the MCP server."""
    toolName: str
    """Tool that is called there."""


class OutputMemoryServerToolItemTypedDict(TypedDict, total=False):
    """A look into the model's memory, or a change to it, by the `openrouter:memory` tool."""

    type: Required[Literal["openrouter:memory"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    action: OutputMemoryServerToolItemAction
    """What is done."""
    key: str
    """Name of the entry."""
    value: Any
    """Value of the entry; any JSON value."""


class OutputSearchModelsServerToolItemTypedDict(TypedDict, total=False):
    """A search for models by the experimental `openrouter:experimental__search_models` tool."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[FailableToolCallStatus]
    """How far the item has come."""
    query: str
    """What the model searched for."""
    arguments: str
    """The call's arguments as JSON text."""
    error: str
    """Why the call failed; only with status `failed`."""


class OutputSubagentServerToolItemTypedDict(TypedDict, total=False):
    """A task that the model gave to another model by the `openrouter:subagent` tool."""

    type: Required[Literal["openrouter:subagent"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    call_id: str
    """Experimental. Id of the task; function calls that the subagent makes have it as `subagent_id`, so send it back
    with them. A task that waits for you stays `in_progress` here and ends in another item under the same id."""
    status: Required[FailableToolCallStatus]
    """How far the item has come."""
    name: str
    """Name of the subagent as the request gives it. Absent for a subagent without one."""
    model: str
    """Model that does the task."""
    task_name: str
    """Short name that the model gives the task."""
    task_description: str
    """The task in the model's words."""
    outcome: str
    """What the subagent reports back."""
    error: str
    """Why the call failed; only with status `failed`."""
    instance_name: str
    """Which of several subagents did the task; absent for the first. The number in it comes from the order in `tools`:
    keep both when you replay."""


class OutputTextEditorServerToolItemTypedDict(TypedDict, total=False):
    """Work on a text file by the `openrouter:text_editor` tool."""

    type: Required[Literal["openrouter:text_editor"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    command: OutputTextEditorServerToolItemCommand
    """What is done."""
    filePath: str
    """Path of the file."""


class OutputToolSearchServerToolItemTypedDict(TypedDict, total=False):
    """A search for deferred tools that OpenRouter ran by its `openrouter:tool_search` tool."""

    type: Required[Literal["openrouter:tool_search"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[FailableToolCallStatus]
    """How far the item has come."""
    query: str
    """What the model searched for."""
    matches: Iterable[Match | MatchTypedDict]
    """Tools found."""
    error: str
    """Why the call failed; only with status `failed`."""


class MatchTypedDict(TypedDict, total=False):
    """A tool that a tool search found."""

    tool_id: Required[str]
    """Id of the tool."""
    definition: Required[Mapping[str, Any]]
    """The tool's definition as JSON."""
    schema_digest: Required[str]
    """Digest of the definition's schema."""


class OutputWebFetchServerToolItemTypedDict(TypedDict, total=False):
    """A page fetched by the `openrouter:web_fetch` tool."""

    type: Required[Literal["openrouter:web_fetch"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[ToolCallStatus]
    """How far the item has come."""
    url: str
    """Address of the page."""
    title: str
    """Title of the page."""
    content: str
    """Text of the page."""
    httpStatus: int
    """HTTP status that the page answered with, for example 200."""
    error: str
    """Why the page could not be fetched."""


class OutputWebSearchServerToolItemTypedDict(TypedDict, total=False):
    """A web search by the `openrouter:web_search` tool."""

    type: Required[Literal["openrouter:web_search"]]
    """Tells this item from the others."""
    id: str
    """Id of the item, unique in the response."""
    status: Required[FailableToolCallStatus]
    """How far the item has come."""
    action: OutputWebSearchServerToolItemAction | OutputWebSearchServerToolItemActionTypedDict
    """The query and the pages found."""
    error: str
    """Why the call failed; only with status `failed`."""


class OutputWebSearchServerToolItemActionTypedDict(TypedDict, total=False):
    """The query of a web search and what it found."""

    type: Required[Literal["search"]]
    """Tells this action from the others."""
    query: Required[str]
    """What the model searched for."""
    sources: Iterable[OutputWebSearchServerToolItemSource | OutputWebSearchServerToolItemSourceTypedDict]
    """Pages found. Observed: absent when there are none."""


class OpenResponsesResultTypedDict(TypedDict, total=False):
    """What the API answers: the finished response as a JSON body, or the snapshot inside a lifecycle event of a
    stream. A complete response holds every field from `object` to `text`, null where nothing applies, but for
    `output_text` and `error_type`. A failed one may hold nothing but `id`, `status`, `error` and `error_type`, so
    only `id` is required."""

    object: Literal["response"]
    """Tells this object from the others."""
    id: Required[str]
    """Id of the response. OpenRouter's own begin with `gen-`."""
    created_at: int
    """When the response was created, in seconds since 1970 (UTC). Observed: other servers of the format send a
    fraction."""
    completed_at: int | None
    """When the response was finished, in seconds since 1970 (UTC); null while it is being made. Observed: absent from
    older responses."""
    model: str
    """Model that answered. It can differ from the one asked for, as when a router or a fallback chose it."""
    status: OpenAIResponsesResponseStatus
    """How far the response has come. Observed: absent from older JSON results."""
    output: list[OutputItemsTypedDict]
    """Everything the model produced, item by item. These items can be sent back as `input` of the next request."""
    output_text: str
    """Text of the answer in one piece, as far as the server fills it in. Observed: mostly absent, or "" although there
    is text; join the text parts of `output` instead."""
    error: OpenResponsesErrorFieldTypedDict | None
    """Why the response failed; null if it did not."""
    error_type: APIErrorType
    """Kind of the failure in OpenRouter's own vocabulary, finer than `error.code`. Absent unless the response failed."""
    incomplete_details: IncompleteDetailsTypedDict | None
    """Why the answer stops early when `status` is `incomplete`; null otherwise."""
    usage: UsageTypedDict | None
    """Tokens and cost. Observed: null or absent until the response has ended, and sometimes absent from an incomplete
    one."""
    instructions: InputsUnionTypedDict | None
    """System instructions that the response was made with; null if there were none."""
    metadata: dict[str, str] | None
    """Key-value pairs of the request, at most 16; keys up to 64 characters, values up to 512."""
    tools: list[ResponsesRequestToolUnionTypedDict]
    """Tools the model could call. Observed: echoed as the client sent them, unknown keys included."""
    tool_choice: OpenAIResponsesToolChoiceUnionTypedDict
    """How the model was to choose among the tools."""
    parallel_tool_calls: bool
    """Whether the model could call several tools in one turn."""
    temperature: float | None
    """Sampling temperature in use; null if the model's default applied."""
    top_p: float | None
    """Nucleus sampling threshold in use; null if the model's default applied."""
    presence_penalty: float | None
    """Penalty on tokens that have occurred already. Observed: absent from older responses."""
    frequency_penalty: float | None
    """Penalty that grows with each repetition of a token. Observed: absent from older responses."""
    top_logprobs: int | None
    """How many alternatives are reported per token when log probabilities are on. Observed: absent from older
    responses."""
    max_output_tokens: int | None
    """Most tokens the answer could take, reasoning included; null means the model's own limit."""
    max_tool_calls: int | None
    """Most tool calls allowed in the response; null means no limit from the request."""
    background: bool | None
    """Whether the response was made in the background."""
    store: bool
    """Whether the server keeps the response. Always false at OpenRouter, which is stateless."""
    previous_response_id: str | None
    """Id of the response this one continues. Always null at OpenRouter, which is stateless."""
    service_tier: ServiceTier | str | None
    """Tier that served the request. Observed: values beyond those a request may name, such as `standard` and
    `provisioned`."""
    truncation: Truncation | None
    """What happens to input that exceeds the context window; null if the request did not say."""
    reasoning: BaseReasoningConfigTypedDict | None
    """Reasoning settings in use; null if none were given."""
    safety_identifier: str | None
    """Stable identifier of the end user for abuse detection, as given in the request."""
    prompt_cache_key: str | None
    """Key under which similar prompts share the provider's cache; null if the request set none."""
    text: TextExtendedConfigTypedDict
    """Format and verbosity of the text in use. Observed: absent from older responses."""
    prompt_cache_options: PromptCacheOptionsTypedDict | None
    """Prompt cache settings in use. Absence and null both mean that the request set none."""
    prompt: StoredPromptTemplateTypedDict | None
    """Stored prompt that the request was built from, if any."""
    user: str | None
    """End user as named in the request. Observed: often absent."""
    openrouter_metadata: OpenRouterMetadataTypedDict
    """How the request was routed. Only there if it was sent with `X-OpenRouter-Metadata` set to `enabled`."""
    alignment: AlignmentTypedDict
    """What the alignment plugin found. Absent if the plugin was off. Beta, so the shape can still change."""
    safeguard_results: list[ArmorSafeguardResultTypedDict]
    """What the armor plugin found in the tool calls. Absent if the plugin was off."""


class IncompleteDetailsTypedDict(TypedDict, total=False):
    """Why an answer stops early."""

    reason: IncompleteDetailsReason
    """`max_output_tokens` if the token limit was reached, `content_filter` if a filter cut the answer off."""


class UsageTypedDict(TypedDict, total=False):
    """What a response consumed and what it cost."""

    input_tokens: Required[int]
    """Tokens of the prompt, those read from a cache included."""
    input_tokens_details: InputTokensDetailsTypedDict
    """How many input tokens came from or went to the cache. Observed: some documented samples leave it out."""
    output_tokens: Required[int]
    """Tokens the model produced, reasoning included."""
    output_tokens_details: OutputTokensDetailsTypedDict
    """How many output tokens were reasoning. Observed: some documented samples leave it out."""
    total_tokens: Required[int]
    """Input and output tokens together."""
    cost: float | None
    """Charge for the response in USD. Observed: a whole 0 or a tiny value such as 8.5e-6 can occur."""
    cost_details: UsageCostDetailsTypedDict
    """What the cost is made of."""
    is_byok: bool
    """Whether the request ran on the account's own provider key (bring your own key)."""
    server_tool_use_details: ServerToolUseDetailsTypedDict | None
    """How often server tools ran. Absent or null if there were none."""


class InputTokensDetailsTypedDict(TypedDict, total=False):
    """Cache share of the input tokens."""

    cached_tokens: Required[int]
    """Input tokens read from the prompt cache."""
    cache_write_tokens: int | None
    """Input tokens written to the prompt cache. Absent or null if the provider does not report them."""


class OutputTokensDetailsTypedDict(TypedDict, total=False):
    """Reasoning share of the output tokens."""

    reasoning_tokens: Required[int]
    """Output tokens spent on reasoning."""


class UsageCostDetailsTypedDict(TypedDict, total=False):
    """Parts of the cost, all in USD."""

    upstream_inference_input_cost: Required[float]
    """What the provider charges for the input, in USD."""
    upstream_inference_output_cost: Required[float]
    """What the provider charges for the output, in USD."""
    upstream_inference_cost: float | None
    """What the provider charges in all, in USD. Observed: often null."""
    server_tool_cost: float | None
    """Charge for server tools, in USD. Absent or null if none ran."""


class ServerToolUseDetailsTypedDict(TypedDict, total=False):
    """How often server tools ran for a response."""

    tool_calls_requested: int | None
    """Calls to OpenRouter's own server tools that the model asked for. Tools that a provider runs itself do not count."""
    tool_calls_executed: int | None
    """Calls to OpenRouter's own server tools that ran and gave a result."""
    web_search_requests: int | None
    """Web searches made on the server side, by OpenRouter or by the provider. Those by OpenRouter are part of
    `tool_calls_requested` too, so adding both counts them twice."""


class OpenRouterMetadataTypedDict(TypedDict, total=False):
    """How OpenRouter routed a request, sent when the request has the header `X-OpenRouter-Metadata` set to `enabled`."""

    requested: Required[str]
    """Model as the request named it."""
    strategy: Required[RoutingStrategy]
    """How the model was chosen."""
    region: Required[str | None]
    """Short code of the region that handled the request, such as `iad`; null if not known."""
    summary: Required[str]
    """The routing in one line, for logs."""
    attempt: Required[int]
    """Which attempt gave the answer; 1 if the first provider did."""
    is_byok: Required[bool]
    """Whether the request ran on the account's own provider key (bring your own key)."""
    endpoints: Required[EndpointsMetadataTypedDict]
    """Endpoints that could have served the request."""
    attempts: list[RouterAttemptTypedDict]
    """Every attempt in order, with its outcome."""
    params: RouterParamsTypedDict
    """Settings the router worked with."""
    pipeline: list[PipelineStageTypedDict]
    """Stages the request and its answer passed through, such as guardrails and plugins."""
    generation_time: int
    """Milliseconds from sending the request to the provider until its answer had ended. Absent if no provider was
    asked."""


class EndpointsMetadataTypedDict(TypedDict, total=False):
    """Endpoints that could have served a request."""

    total: Required[int]
    """How many endpoints there were."""
    available: Required[list[EndpointInfoTypedDict]]
    """Those that were open to the request."""


class EndpointInfoTypedDict(TypedDict, total=False):
    """One model at one provider."""

    provider: Required[str]
    """Name of the provider."""
    model: Required[str]
    """Id of the model at this endpoint."""
    selected: Required[bool]
    """Whether the request went here."""


class RouterAttemptTypedDict(TypedDict, total=False):
    """One attempt to have a request answered."""

    provider: Required[str]
    """Name of the provider."""
    model: Required[str]
    """Id of the model that was asked."""
    status: Required[int]
    """HTTP status with which the provider answered."""


class RouterParamsTypedDict(TypedDict, total=False):
    """Settings a router worked with. Routers add keys of their own."""

    version_group: str
    """Group of model versions that the router chose from."""
    quality_floor: float
    """Lowest quality score that a model had to reach."""
    throughput_floor: float
    """Lowest throughput that an endpoint had to reach."""


class PipelineStageTypedDict(TypedDict, total=False):
    """One stage that a request or its answer passed through."""

    type: Required[PipelineStageType]
    """Kind of stage."""
    name: Required[str]
    """Name of the stage; tells apart stages of one kind."""
    summary: str
    """What the stage did, in one line."""
    data: dict[str, Any]
    """Details of what the stage did; the keys depend on the stage."""
    cost_usd: float | None
    """Charge for the stage in USD; null or absent if it is free."""
    guardrail_id: str
    """Id of the guardrail. Only in stages of type `guardrail`."""
    guardrail_scope: str
    """What the guardrail is attached to. Only in stages of type `guardrail`."""


class OpenResponsesErrorFieldTypedDict(TypedDict, total=False):
    """Why a response failed. The response's `error_type` tells more than `code`."""

    code: Required[CodeEnum | str | int | None]
    """Short code of the failure; most failures share `server_error`. Observed: null, a number, and strings beyond the
    listed ones, such as a provider's own `insufficient_quota`."""
    message: Required[str]
    """What went wrong, in words."""
    metadata: OpenResponsesErrorMetadataTypedDict
    """What OpenRouter adds to the error. Absent if there is nothing to add."""


class OpenResponsesErrorMetadataTypedDict(TypedDict, total=False):
    """What OpenRouter adds to the error of a failed response."""

    alignment: OpenResponsesErrorMetadataAlignmentTypedDict
    """What the alignment plugin found, if it withheld the answer. Beta, so the shape can still change."""


class OpenResponsesErrorMetadataAlignmentTypedDict(TypedDict, total=False):
    """What the alignment plugin found, with the answer that it withheld."""

    calls: Required[list[AlignmentCallRecordTypedDict]]
    """A record for each assistant message that was evaluated, oldest first. Empty if no message held anything to
    evaluate."""
    rejected: AlignmentRejectedTypedDict
    """The answer that was withheld. Absent if there is none to show."""


class AlignmentTypedDict(TypedDict, total=False):
    """What the alignment plugin found for a request. Beta, so the shape can still change."""

    calls: Required[list[AlignmentCallRecordTypedDict]]
    """A record for each assistant message that was evaluated, oldest first. Empty if no message held anything to
    evaluate."""


AlignmentCallRecordTypedDict: TypeAlias = Union[
    "AlignmentAllowedCallRecordTypedDict",
    "AlignmentBlockedCallRecordTypedDict",
    "AlignmentUnavailableCallRecordTypedDict",
    "UnknownAlignmentCallRecord",
]


class AlignmentAllowedCallRecordTypedDict(TypedDict, total=False):
    """The message was let through."""

    outcome: Required[Literal["allowed"]]
    """Tells this record from the others."""
    call: Required[int]
    """Number of the record, 1-based; the count runs on across retries and the turns of server tools."""
    rules: Required[list[AlignmentRuleRecordTypedDict]]
    """What each rule came to, in the order in which the request lists the rules."""


class AlignmentBlockedCallRecordTypedDict(TypedDict, total=False):
    """The message breaks a rule."""

    outcome: Required[Literal["blocked"]]
    """Tells this record from the others."""
    call: Required[int]
    """Number of the record, 1-based; the count runs on across retries and the turns of server tools."""
    rules: Required[list[AlignmentRuleRecordTypedDict]]
    """What each rule came to, in the order in which the request lists the rules."""


class AlignmentUnavailableCallRecordTypedDict(TypedDict, total=False):
    """The message could not be evaluated."""

    outcome: Required[Literal["unavailable"]]
    """Tells this record from the others."""
    call: Required[int]
    """Number of the record, 1-based; the count runs on across retries and the turns of server tools."""
    reason: Required[AlignmentUnavailableCallRecordReason]
    """What got in the way: the message was cut off, the evaluator failed, its answer made no sense, or it took too
    long."""


class AlignmentRuleRecordTypedDict(TypedDict, total=False):
    """What one rule came to for one message."""

    applicable: Required[bool]
    """Whether the message has anything that the rule watches. A rule that is not applicable is skipped."""
    broken: Required[bool]
    """Whether `probability` reaches the plugin's threshold; false for a rule that is not applicable."""
    probability: Required[float | None]
    """How likely the message breaks the rule, 0 to 1; null for a rule that is not applicable."""


AlignmentRejectedTypedDict: TypeAlias = Union["AlignmentChatRejectedTypedDict", "list[OutputItemsTypedDict]"]


class AlignmentChatRejectedTypedDict(TypedDict, total=False):
    """Withheld answer in the chat format; its reasoning is left out."""

    role: Required[Literal["assistant"]]
    """Author of the message; always the model."""
    content: Required[str | None]
    """Text of the message; null if it has none."""
    refusal: Required[str | None]
    """Text with which the model refused; null if it did not."""
    tool_calls: list[AlignmentChatToolCallTypedDict]
    """Tools that the message calls. Absent if it calls none."""
    images: list[AlignmentChatImageTypedDict]
    """Images of the message. Absent if it has none."""
    audio: AlignmentChatAudioTypedDict
    """Speech of the message. Absent if it has none."""


class AlignmentChatAudioTypedDict(TypedDict, total=False):
    """Speech of a withheld message, in words only; the sound is not kept."""

    id: str
    """Id that the provider gave the audio."""
    transcript: Required[str]
    """What was said."""


class AlignmentChatImageTypedDict(TypedDict, total=False):
    """Image of a withheld message."""

    type: Required[Literal["image_url"]]
    """Tells this part from the others."""
    image_url: Required[AlignmentChatImageImageURLTypedDict]
    """Where the image is."""


class AlignmentChatImageImageURLTypedDict(TypedDict, total=False):
    """Address of an image."""

    url: Required[str]
    """A web address, or a data URL that holds the image."""


class AlignmentChatToolCallTypedDict(TypedDict, total=False):
    """Tool call of a withheld message."""

    type: Required[Literal["function"]]
    """Tells this call from the others."""
    id: Required[str]
    """Id of the call."""
    function: Required[AlignmentChatToolCallFunctionTypedDict]
    """Which function is called, and how."""


class AlignmentChatToolCallFunctionTypedDict(TypedDict, total=False):
    """Function of a tool call."""

    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """Arguments as JSON text."""


class ArmorSafeguardResultTypedDict(TypedDict, total=False):
    """What the armor plugin found in the tool calls that the response leaves to the client."""

    type: Required[Literal["dangerous_tool_use"]]
    """Tells this result from the others."""
    status: Required[ArmorSafeguardResultStatusTypedDict]
    """The findings, call by call."""


class ArmorSafeguardResultStatusTypedDict(TypedDict, total=False):
    """Findings of the armor plugin."""

    type: Required[Literal["available"]]
    """Says that findings are there."""
    tool_uses: Required[dict[str, ToolUsesTypedDict]]
    """A finding for each tool call; the key is the id of the call."""


ToolUsesTypedDict: TypeAlias = Union[
    "ToolUsesEvaluatedTypedDict", "ToolUsesSkippedTypedDict", "ToolUsesUnavailableTypedDict", "UnknownToolUses"
]


class ToolUsesEvaluatedTypedDict(TypedDict, total=False):
    """The tool call was checked."""

    type: Required[Literal["evaluated"]]
    """Tells this finding from the others."""
    outcome: Required[ToolUsesEvaluatedOutcome]
    """Whether the call looks dangerous."""
    explanation: str
    """Reasons for the outcome, in words. Absent if none are given."""


class ToolUsesSkippedTypedDict(TypedDict, total=False):
    """The tool call was not checked, on purpose."""

    type: Required[Literal["skipped"]]
    """Tells this finding from the others."""


class ToolUsesUnavailableTypedDict(TypedDict, total=False):
    """The tool call could not be checked."""

    type: Required[Literal["unavailable"]]
    """Tells this finding from the others."""
    reason: Required[str]
    """What got in the way."""


class ErrorResponseTypedDict(TypedDict, total=False):
    """Body of an answer with an error status. A gateway in front may send HTML or nothing at all in its place."""

    error: Required[ErrorDataTypedDict | str]
    """What went wrong. Observed: other servers of the format send a plain string."""
    code: str | int | None
    """Observed: the code of the error beside a plain string in `error`, at other servers."""
    error_type: APIErrorType
    """Kind of the failure. Mostly it is found in `error.metadata` or in `error` itself."""
    metadata: dict[str, Any] | None
    """Details beside `error`, as some documented bodies have them; null there."""
    openrouter_metadata: OpenRouterMetadataTypedDict | None
    """How the request was routed, if it was sent with `X-OpenRouter-Metadata` set to `enabled`."""
    user_id: str | None
    """Id of the account, a user or an organization, that the key belongs to."""


class ErrorDataTypedDict(TypedDict, total=False):
    """What went wrong."""

    code: int | str | None
    """HTTP status as a number, or a name such as `invalid_prompt`. Observed: null at other servers; absent where
    `http_status` is given."""
    message: Required[str]
    """What went wrong, in words. The server masks it for internal errors (500)."""
    metadata: ErrorMetadataTypedDict | None
    """Details; which ones depends on the error."""
    error_type: APIErrorType
    """Kind of the failure, where it is not in `metadata`."""
    http_status: int
    """HTTP status of the answer, in bodies that have `availability`."""
    availability: AvailabilityTypedDict
    """Why no model was there to answer, and what can be done. Absent from other errors."""
    type: str | None
    """Observed: kind of error in OpenAI's words, such as `invalid_request_error`, at other servers."""
    param: str | None
    """Observed: the request field that is at fault, such as `tools[0].parameters`, at other servers."""


class ErrorMetadataTypedDict(TypedDict, total=False):
    """Details of an error. Which keys are there depends on the error; others than those listed here may come."""

    error_type: APIErrorType
    """Kind of the failure."""
    provider_name: str | None
    """Provider that the error is about. Observed: null if none was asked."""
    model_slug: str
    """Model that was asked. Sent when moderation refuses the input."""
    raw: Any
    """The provider's own error, mostly as text that may hold JSON."""
    reasons: list[str]
    """Why moderation refused the input."""
    flagged_input: str
    """The passage that moderation refused, cut to 100 characters."""
    patterns: list[str]
    """Patterns of the guardrail that the input matched."""
    previous_errors: list[PreviousErrorTypedDict]
    """Errors of the providers that were tried before."""
    retry_after: float | None
    """Seconds to wait before the next try. The header `Retry-After` says the same more often."""


class PreviousErrorTypedDict(TypedDict, total=False):
    """Error of a provider that was tried before."""

    provider: str
    """Name of the provider."""
    code: int | str | None
    """Code of its error."""
    status: int | None
    """HTTP status with which it answered."""


class AvailabilityTypedDict(TypedDict, total=False):
    """Why no model was there to answer, and what can be done. `retryable` decides whether to try again, not `code`."""

    code: Required[AvailabilityCode]
    """What stands in the way. More values may come."""
    retryable: Required[bool]
    """Whether the same request can succeed later."""
    retry_after: float | None
    """Seconds to wait before the next try; null or absent if not known."""
    requested_models: Required[list[str]]
    """Models that the request named."""
    affected_providers: list[str] | None
    """Providers that cannot answer now."""
    excluded_by: list[str] | None
    """Settings that ruled endpoints out."""
    fallback_models: list[str]
    """Models that could be used instead."""
    constraint: AvailabilityConstraintTypedDict
    """The one setting that left no endpoint. Absent if there is no such setting."""
    docs_url: Required[str]
    """Page that explains the code."""


class AvailabilityConstraintTypedDict(TypedDict, total=False):
    """A setting of the request that left no endpoint."""

    field: Required[str]
    """Name of the setting."""
    detail: Required[str]
    """What it asks for that no endpoint has."""


class ResponsesStreamingResponseTypedDict(TypedDict, total=False):
    """One frame of the stream. The stream is a row of these, and may end with a frame `[DONE]` that holds no event."""

    data: Required[StreamEventsTypedDict]
    """The event that the frame carries."""


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
    """Opens the stream: the server has accepted the request. `usage` is not known yet."""

    type: Required[Literal["response.created"]]
    """Tells this event from the others."""
    response: Required[OpenResponsesResultTypedDict]
    """The response as it stands at this event."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: absent from the documentation's
    samples."""


class OpenResponsesInProgressEventTypedDict(TypedDict, total=False):
    """The model has begun to work. `output` is still empty and `usage` not known yet."""

    type: Required[Literal["response.in_progress"]]
    """Tells this event from the others."""
    response: Required[OpenResponsesResultTypedDict]
    """The response as it stands at this event."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class StreamEventsResponseCompletedTypedDict(TypedDict, total=False):
    """Ends the stream: the whole result with `output` and `usage`. Observed: other servers send it with a `status` of
    `failed` or `incomplete`, so look at `response.status`."""

    type: Required[Literal["response.completed"]]
    """Tells this event from the others."""
    response: Required[OpenResponsesResultTypedDict]
    """The response as it stands at this event."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class StreamEventsResponseIncompleteTypedDict(TypedDict, total=False):
    """Ends the stream before the model was finished; `response.incomplete_details` says why. The output so far is
    valid. Observed: `usage` may be absent."""

    type: Required[Literal["response.incomplete"]]
    """Tells this event from the others."""
    response: Required[OpenResponsesResultTypedDict]
    """The response as it stands at this event."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class StreamEventsResponseFailedTypedDict(TypedDict, total=False):
    """Ends the stream with an error; see `response.error` and `response.error_type`. Observed: the response may hold
    little beside `id`, `status` and the error."""

    type: Required[Literal["response.failed"]]
    """Tells this event from the others."""
    response: Required[OpenResponsesResultTypedDict]
    """The response as it stands at this event."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: absent from the documentation's
    samples."""


class StreamEventsResponseOutputItemAddedTypedDict(TypedDict, total=False):
    """An output item begins. Items may interleave: index 1 can begin before index 0."""

    type: Required[Literal["response.output_item.added"]]
    """Tells this event from the others."""
    response_id: str
    """Id of the response. Observed: only in the documentation's samples."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    item: Required[OutputItemsTypedDict]
    """The item as it begins, mostly without its content."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: absent from the documentation's
    samples."""


class StreamEventsResponseOutputItemDoneTypedDict(TypedDict, total=False):
    """An output item is finished. Items may finish in another order than they began."""

    type: Required[Literal["response.output_item.done"]]
    """Tells this event from the others."""
    response_id: str
    """Id of the response. Observed: only in the documentation's samples."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    item: Required[OutputItemsTypedDict]
    """The finished item with all its content. Observed: the `id` of a function call may be absent here although the
    beginning had it."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: absent from the documentation's
    samples."""


class ContentPartAddedEventTypedDict(TypedDict, total=False):
    """A part of an item's content begins; its text follows in delta events."""

    type: Required[Literal["response.content_part.added"]]
    """Tells this event from the others."""
    response_id: str
    """Id of the response. Observed: only in the documentation's samples, which carry it in place of `item_id`."""
    item_id: str
    """Id of the output item that the event belongs to. Observed: absent from the documentation's samples."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Position of the part in the item's `content`, 0-based."""
    part: Required[ContentPartAddedEventPartTypedDict]
    """The part as it begins, mostly empty."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: absent from the documentation's
    samples."""


class ContentPartDoneEventTypedDict(TypedDict, total=False):
    """A part of an item's content is finished."""

    type: Required[Literal["response.content_part.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Position of the part in the item's `content`, 0-based."""
    part: Required[ContentPartDoneEventPartTypedDict]
    """The finished part with its whole text."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


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
    """The next piece of the answer's text. Joining all pieces of one part gives its text."""

    type: Required[Literal["response.output_text.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Position of the part in the item's `content`, 0-based."""
    delta: Required[str]
    """The new text. Observed: one emoji may be cut into two lone surrogates across two pieces; join before encoding."""
    logprobs: list[StreamLogprobTypedDict]
    """Log probabilities of the tokens of this piece; empty unless they were asked for. Observed: often absent."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class TextDoneEventTypedDict(TypedDict, total=False):
    """The text of one part is complete."""

    type: Required[Literal["response.output_text.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Position of the part in the item's `content`, 0-based."""
    text: Required[str]
    """The whole text of the part."""
    logprobs: list[StreamLogprobTypedDict]
    """Log probabilities of the tokens of this text; empty unless they were asked for. Observed: often absent."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class RefusalDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of a refusal: the model explains why it does not answer."""

    type: Required[Literal["response.refusal.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Position of the part in the item's `content`, 0-based."""
    delta: Required[str]
    """The new text of the refusal."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class RefusalDoneEventTypedDict(TypedDict, total=False):
    """The text of a refusal is complete."""

    type: Required[Literal["response.refusal.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Position of the part in the item's `content`, 0-based."""
    refusal: Required[str]
    """The whole text of the refusal."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class AnnotationAddedEventTypedDict(TypedDict, total=False):
    """A source for the text of a part, for example a web page or a file."""

    type: Required[Literal["response.output_text.annotation.added"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Position of the part in the item's `content`, 0-based."""
    annotation_index: Required[int]
    """Position of the annotation in the part's `annotations`, 0-based."""
    annotation: Required[OpenAIResponsesAnnotationTypedDict]
    """The annotation itself."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


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
"""How likely the model held one token of the streamed text to be.

Keys:
    token: The token as text.
    logprob: Natural logarithm of the probability; 0 means certain, lower means less likely.
    bytes: Encoding of the token in UTF-8, each byte 0 to 255; useful where one character spans several tokens.
    top_logprobs: The likeliest tokens at this place, as many as `top_logprobs` of the request asked for."""


StreamLogprobTopLogprobTypedDict = TypedDict(
    "StreamLogprobTopLogprobTypedDict",
    {
        "token": "str",
        "logprob": "float",
        "bytes": "list[int]",
    },
    total=False,
)
"""One candidate for the place of a token.

Keys:
    token: The candidate as text.
    logprob: Natural logarithm of its probability; 0 means certain, lower means less likely.
    bytes: Encoding of the candidate in UTF-8, each byte 0 to 255."""


class FunctionCallArgsDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of a function call's arguments. Observed: some streams send none of these, and the arguments
    exist only in `response.completed`."""

    type: Required[Literal["response.function_call_arguments.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    delta: Required[str]
    """The new piece of the JSON text; not valid JSON by itself."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FunctionCallArgsDoneEventTypedDict(TypedDict, total=False):
    """The arguments of a function call are complete."""

    type: Required[Literal["response.function_call_arguments.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    name: str
    """Name of the function. Observed: other servers leave it out; the item has it."""
    arguments: Required[str]
    """The whole arguments as JSON text."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class CustomToolCallInputDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of the input for a custom tool."""

    type: Required[Literal["response.custom_tool_call_input.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    delta: Required[str]
    """The new piece of the input, free text rather than JSON."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class CustomToolCallInputDoneEventTypedDict(TypedDict, total=False):
    """The input for a custom tool is complete."""

    type: Required[Literal["response.custom_tool_call_input.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    input: Required[str]
    """The whole input, free text rather than JSON."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ApplyPatchCallOperationDiffDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of the patch that an `apply_patch_call` item asks for."""

    type: Required[Literal["response.apply_patch_call_operation_diff.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    delta: Required[str]
    """The new piece of `operation.diff`."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ApplyPatchCallOperationDiffDoneEventTypedDict(TypedDict, total=False):
    """The patch of an `apply_patch_call` item is complete."""

    type: Required[Literal["response.apply_patch_call_operation_diff.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    diff: Required[str]
    """The whole patch, the same as `operation.diff` of the item."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ReasoningDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of the model's reasoning. Observed: the item's id may differ from the one in the final output."""

    type: Required[Literal["response.reasoning_text.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Position of the part in the item's `content`, 0-based."""
    delta: Required[str]
    """The new text of the reasoning."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ReasoningDoneEventTypedDict(TypedDict, total=False):
    """The text of one part of the reasoning is complete."""

    type: Required[Literal["response.reasoning_text.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    content_index: Required[int]
    """Position of the part in the item's `content`, 0-based."""
    text: Required[str]
    """The whole text of the part."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ReasoningSummaryPartAddedEventTypedDict(TypedDict, total=False):
    """A part of the summary of the reasoning begins."""

    type: Required[Literal["response.reasoning_summary_part.added"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    summary_index: Required[int]
    """Position of the part in the reasoning item's `summary`, 0-based."""
    part: Required[ReasoningSummaryTextTypedDict]
    """The part as it begins, mostly empty."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ReasoningSummaryPartDoneEventTypedDict(TypedDict, total=False):
    """A part of the summary of the reasoning is finished."""

    type: Required[Literal["response.reasoning_summary_part.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    summary_index: Required[int]
    """Position of the part in the reasoning item's `summary`, 0-based."""
    part: Required[ReasoningSummaryTextTypedDict]
    """The finished part with its whole text."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ReasoningSummaryTextDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of the summary of the reasoning."""

    type: Required[Literal["response.reasoning_summary_text.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    summary_index: Required[int]
    """Position of the part in the reasoning item's `summary`, 0-based."""
    delta: Required[str]
    """The new text of the summary."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ReasoningSummaryTextDoneEventTypedDict(TypedDict, total=False):
    """The text of one part of the summary is complete."""

    type: Required[Literal["response.reasoning_summary_text.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    summary_index: Required[int]
    """Position of the part in the reasoning item's `summary`, 0-based."""
    text: Required[str]
    """The whole text of the part."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ImageGenCallInProgressEventTypedDict(TypedDict, total=False):
    """The server has accepted a call that makes an image."""

    type: Required[Literal["response.image_generation_call.in_progress"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ImageGenCallGeneratingEventTypedDict(TypedDict, total=False):
    """The image is being made."""

    type: Required[Literal["response.image_generation_call.generating"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ImageGenCallPartialImageEventTypedDict(TypedDict, total=False):
    """A preview of the image while it is being made."""

    type: Required[Literal["response.image_generation_call.partial_image"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    partial_image_index: Required[int]
    """Which preview this is, 0-based."""
    partial_image_b64: Required[str]
    """The preview, base64 encoded."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class ImageGenCallCompletedEventTypedDict(TypedDict, total=False):
    """The image is ready; the item's `result` holds it."""

    type: Required[Literal["response.image_generation_call.completed"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class CodeInterpreterCallInProgressEventTypedDict(TypedDict, total=False):
    """A call of the code interpreter begins."""

    type: Required[Literal["response.code_interpreter_call.in_progress"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class CodeInterpreterCallCodeDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of the code that the model writes for the interpreter."""

    type: Required[Literal["response.code_interpreter_call_code.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    delta: Required[str]
    """The new piece of code."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class CodeInterpreterCallCodeDoneEventTypedDict(TypedDict, total=False):
    """The code for the interpreter is complete."""

    type: Required[Literal["response.code_interpreter_call_code.done"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    code: Required[str]
    """The whole code."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class CodeInterpreterCallInterpretingEventTypedDict(TypedDict, total=False):
    """The interpreter runs the code."""

    type: Required[Literal["response.code_interpreter_call.interpreting"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class CodeInterpreterCallCompletedEventTypedDict(TypedDict, total=False):
    """The interpreter is done; the item holds the outputs if they were asked for."""

    type: Required[Literal["response.code_interpreter_call.completed"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class WebSearchCallInProgressEventTypedDict(TypedDict, total=False):
    """A web search begins."""

    type: Required[Literal["response.web_search_call.in_progress"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class WebSearchCallSearchingEventTypedDict(TypedDict, total=False):
    """The search is running."""

    type: Required[Literal["response.web_search_call.searching"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class WebSearchCallCompletedEventTypedDict(TypedDict, total=False):
    """The search is done."""

    type: Required[Literal["response.web_search_call.completed"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FusionCallInProgressEventTypedDict(TypedDict, total=False):
    """A fusion call begins: several models will answer the same prompt."""

    type: Required[Literal["response.fusion_call.in_progress"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FusionCallPanelAddedEventTypedDict(TypedDict, total=False):
    """One model of the panel begins its answer."""

    type: Required[Literal["response.fusion_call.panel.added"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, for example `openai/gpt-5`."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FusionCallPanelDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of one panel model's answer."""

    type: Required[Literal["response.fusion_call.panel.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, for example `openai/gpt-5`."""
    delta: Required[str]
    """The new text of the answer."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FusionCallPanelReasoningDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of one panel model's reasoning."""

    type: Required[Literal["response.fusion_call.panel.reasoning.delta"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, for example `openai/gpt-5`."""
    delta: Required[str]
    """The new text of the reasoning."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FusionCallPanelCompletedEventTypedDict(TypedDict, total=False):
    """One model of the panel has finished its answer."""

    type: Required[Literal["response.fusion_call.panel.completed"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, for example `openai/gpt-5`."""
    content: Required[str]
    """The whole answer."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FusionCallPanelFailedEventTypedDict(TypedDict, total=False):
    """One model of the panel failed and gives no answer."""

    type: Required[Literal["response.fusion_call.panel.failed"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    model: Required[str]
    """Slug of the panel model, for example `openai/gpt-5`."""
    error: Required[str]
    """What went wrong, as text."""
    status_code: int
    """HTTP status that the model answered with, for example 502; absent where there was none."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FusionCallAnalysisInProgressEventTypedDict(TypedDict, total=False):
    """The analyst begins to compare the answers of the panel."""

    type: Required[Literal["response.fusion_call.analysis.in_progress"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    analyst_model: Required[str]
    """Slug of the model that compares the answers."""
    judge_model: Required[str]
    """Older name of `analyst_model` with the same value; read `analyst_model` instead."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FusionCallAnalysisCompletedEventTypedDict(TypedDict, total=False):
    """The analyst has compared the answers of the panel."""

    type: Required[Literal["response.fusion_call.analysis.completed"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    analysis: Required[FusionAnalysisResultTypedDict]
    """Where the answers agree, differ, or leave gaps."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class FusionCallCompletedEventTypedDict(TypedDict, total=False):
    """The fusion call is done."""

    type: Required[Literal["response.fusion_call.completed"]]
    """Tells this event from the others."""
    item_id: Required[str]
    """Id of the output item that the event belongs to."""
    output_index: Required[int]
    """Position of the item in the response's `output`, 0-based."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class DebugEventTypedDict(TypedDict, total=False):
    """How the server handled the request. Comes only if the request's `debug` options ask for it."""

    type: Required[Literal["response.debug"]]
    """Tells this event from the others."""
    debug: Required[DebugEventDebugTypedDict]
    """What the server reports."""
    sequence_number: Required[int]
    """Position of the event in the stream; grows by one from event to event."""


class DebugEventDebugTypedDict(TypedDict, total=False):
    """Contents of a debug event; one event carries the one or the other."""

    echo_upstream_body: dict[str, Any]
    """The request body as it went to the provider, after all transformations."""
    timings: DebugEventTimingsTypedDict
    """When a step of the request was reached."""


class DebugEventTimingsTypedDict(TypedDict, total=False):
    """One step of the request and its time."""

    event: Required[DebugEventTimingsEvent]
    """The step that was reached."""
    start_ms: Required[int]
    """Time of the step in milliseconds; the provider does not document where the count begins."""
    epoch_ms: Required[int]
    """Time in milliseconds since 1970-01-01 UTC, going by the name; not documented further."""


class ErrorEventTypedDict(TypedDict, total=False):
    """An error in a stream that began with status 200. Observed: comes flat (`code`, `message`, `param`) or nested
    (`error`), so every field but `type` may be absent."""

    type: Required[Literal["error"]]
    """Tells this event from the others."""
    code: str | int | None
    """Short name of the error, for example `rate_limit_exceeded`. Observed: may be a number or null."""
    message: str
    """What went wrong, for people to read."""
    param: str | None
    """The request parameter at fault; null where none is."""
    error: ErrorDataTypedDict
    """The error in the nested form. Observed: `code` and `message` are then in here."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: may be absent."""


class ResponseDoneEventTypedDict(TypedDict, total=False):
    """Ends the stream like `response.completed`. Observed: only in the documentation's samples, where the response
    holds `id`, `status` and `usage` but no `output`."""

    type: Required[Literal["response.done"]]
    """Tells this event from the others."""
    response: Required[OpenResponsesResultTypedDict]
    """The response as it stands at this event."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: absent from the documentation's
    samples."""


class ResponseErrorEventTypedDict(TypedDict, total=False):
    """An error in a stream that began with status 200. Observed: in the documentation and at other servers."""

    type: Required[Literal["response.error"]]
    """Tells this event from the others."""
    error: Required[ErrorDataTypedDict]
    """What went wrong."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: absent from the documentation's
    samples."""


class ResponseQueuedEventTypedDict(TypedDict, total=False):
    """The request waits for its turn. Observed: at other servers of the same format."""

    type: Required[Literal["response.queued"]]
    """Tells this event from the others."""
    response: Required[OpenResponsesResultTypedDict]
    """The response as it stands at this event."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: may be absent."""


class KeepaliveEventTypedDict(TypedDict, total=False):
    """Keeps the connection open while there is nothing to say. Observed: at other servers of the same format; can be
    skipped."""

    type: Required[Literal["keepalive"]]
    """Tells this event from the others."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: may be absent."""


class ContentPartDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of a part's text, another name for `response.output_text.delta`. Observed: in the documentation's
    samples."""

    type: Required[Literal["response.content_part.delta"]]
    """Tells this event from the others."""
    response_id: str
    """Id of the response. Observed: only in the documentation's samples, which carry it in place of `item_id`."""
    item_id: str
    """Id of the output item that the event belongs to. Observed: absent from the documentation's samples."""
    output_index: int
    """Position of the item in the response's `output`, 0-based. Observed: may be absent."""
    content_index: int
    """Position of the part in the item's `content`, 0-based. Observed: may be absent."""
    delta: Required[str]
    """The new text."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: absent from the documentation's
    samples."""


class ReasoningSampleDeltaEventTypedDict(TypedDict, total=False):
    """The next piece of the model's reasoning, another name for `response.reasoning_text.delta`. Observed: in the
    documentation's samples and at other servers."""

    type: Required[Literal["response.reasoning.delta"]]
    """Tells this event from the others."""
    item_id: str
    """Id of the output item that the event belongs to. Observed: absent from the documentation's samples."""
    output_index: int
    """Position of the item in the response's `output`, 0-based. Observed: absent from the documentation's samples."""
    content_index: int
    """Position of the part in the item's `content`, 0-based. Observed: absent from the documentation's samples."""
    delta: Required[str]
    """The new text of the reasoning."""
    sequence_number: int
    """Position of the event in the stream; grows by one from event to event. Observed: absent from the documentation's
    samples."""


class BaseReasoningConfigTypedDict(TypedDict, total=False):
    """The settings for thinking that the request had, as a response repeats them."""

    enabled: bool | None
    """Turns reasoning on or off. Null or absent follows the other settings and the model's default."""
    effort: ReasoningEffort | None
    """Amount of thinking as a level. Null or absent means the model's default."""
    max_tokens: int | None
    """Upper limit of thinking, in tokens. For models that take a budget in place of a level."""
    summary: ReasoningSummaryVerbosity | None
    """How detailed a summary of the thinking to return. Null or absent asks for none."""
    context: ReasoningContext | None
    """Which earlier reasoning the model sees again. Null or absent is the same as `auto`."""
    mode: ReasoningMode | None
    """Depth of reasoning on models that offer two. Null or absent is the same as `standard`."""


class OutputBashServerToolItemFileTypedDict(TypedDict, total=False):
    """A file that the command left in its container."""

    type: Required[Literal["container_file_citation"]]
    """Tells this annotation from the others."""
    container_id: Required[str]
    """Container that holds the file."""
    file_id: Required[str]
    """Id of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Where the text that cites the file begins, in characters, 0-based."""
    end_index: Required[int]
    """Where the text that cites the file ends, in characters, 0-based."""


class OutputShellCallOutputItemFileTypedDict(TypedDict, total=False):
    """A file that the shell call left in its container."""

    type: Required[Literal["container_file_citation"]]
    """Tells this annotation from the others."""
    container_id: Required[str]
    """Container that holds the file."""
    file_id: Required[str]
    """Id of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Where the text that cites the file begins, in characters, 0-based."""
    end_index: Required[int]
    """Where the text that cites the file ends, in characters, 0-based."""


class OutputShellServerToolItemFileTypedDict(TypedDict, total=False):
    """A file that the server's shell left in its container."""

    type: Required[Literal["container_file_citation"]]
    """Tells this annotation from the others."""
    container_id: Required[str]
    """Container that holds the file."""
    file_id: Required[str]
    """Id of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Where the text that cites the file begins, in characters, 0-based."""
    end_index: Required[int]
    """Where the text that cites the file ends, in characters, 0-based."""


class OutputWebSearchServerToolItemSourceTypedDict(TypedDict, total=False):
    """A page that the search found."""

    type: Required[Literal["url"]]
    """Tells this source from the others."""
    url: Required[str]
    """Address of the page."""


class ShellCallOutputItemFileTypedDict(TypedDict, total=False):
    """A file that your shell left in its container."""

    type: Required[Literal["container_file_citation"]]
    """Tells this annotation from the others."""
    container_id: Required[str]
    """Container that holds the file."""
    file_id: Required[str]
    """Id of the file."""
    filename: Required[str]
    """Name of the file."""
    start_index: Required[int]
    """Where the text that cites the file begins, in characters, 0-based."""
    end_index: Required[int]
    """Where the text that cites the file ends, in characters, 0-based."""


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
