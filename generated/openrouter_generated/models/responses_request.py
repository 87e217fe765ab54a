# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .chat_debug_options import ChatDebugOptions
    from .deferred_tools_control import DeferredToolsControl
    from .deprecated_route import DeprecatedRoute
    from .image_config import ImageConfig
    from .inputs_union import InputsUnion
    from .open_ai_responses_tool_choice_union import OpenAIResponsesToolChoiceUnion
    from .output_modality_enum import OutputModalityEnum
    from .prompt_cache_options import PromptCacheOptions
    from .provider_preferences import ProviderPreferences
    from .reasoning_config import ReasoningConfig
    from .request_metadata import RequestMetadata
    from .response_includes_enum import ResponseIncludesEnum
    from .responses_request_plugin import ResponsesRequestPlugin
    from .responses_request_service_tier import ResponsesRequestServiceTier
    from .responses_request_stop import ResponsesRequestStop
    from .responses_request_tool_union import ResponsesRequestToolUnion
    from .stop_server_tools_when import StopServerToolsWhen
    from .stored_prompt_template import StoredPromptTemplate
    from .text_extended_config import TextExtendedConfig
    from .trace_config import TraceConfig
    from .truncation import Truncation


class ResponsesRequest(ApiModel):
    """Body of `POST /responses`.

    The schema requires no field; a useful request has `input` and either `model` or `models`. The API is stateless,
    so `input` holds the whole conversation.

    Attributes:
        model: Model to use, as `author/name`. If omitted, the account's default model is used.
        models: Models to use, in order of preference. If one fails or is unavailable, the next one is used.
        provider: Preferences for which providers may serve the request, and in what order. If null or absent,
            OpenRouter chooses.
        route: Deprecated. Use `provider.sort.partition` instead.
        service_tier: Service tier to use for the request. `service_tier` of the response has the tier that was
            used.
        plugins: Plugins to enable for the request, with their settings. `id` names the plugin.
        input: Input to the model. A string is shorthand for a single user message.
        instructions: System message inserted before `input`. It applies to this request only.
        prompt: Prompt template stored at the provider, with values for its variables.
        previous_response_id: Must be null or absent; any other value is rejected with status 400. The API stores no
            responses, so repeat earlier turns in `input`.
        truncation: How to handle input that exceeds the model's context window.
        stream: Whether to stream the response as server-sent events while it is generated, instead of returning one
            JSON body.
        text: Format and verbosity of the text output. If absent, the output is plain text.
        modalities: Types of output to generate. The model has to support each of them.
        image_config: Settings for generated images, such as `aspect_ratio`. The supported keys depend on the model
            and its provider.
        include: Additional data to include in the output.
        max_output_tokens: Maximum number of output tokens, including reasoning tokens. A response that reaches it
            has the status `incomplete`. If null or absent, the model's own limit applies.
        stop: Sequences at which generation stops, at most 4.
        reasoning: Settings for reasoning models. If null or absent, the model's defaults apply.
        temperature: Sampling temperature. Higher values make the output more random, lower values more
            deterministic. Most models accept 0 to 2.
        top_p: Nucleus sampling threshold, 0 to 1. Only the most likely tokens whose cumulative probability reaches
            it are considered.
        top_k: Top-k sampling: only this many of the most likely tokens are considered. Not every model supports it.
        frequency_penalty: Penalizes tokens by how often they have occurred so far. Negative values encourage
            repetition. Usually -2 to 2.
        presence_penalty: Penalizes tokens that have occurred so far, regardless of how often. Usually -2 to 2.
        top_logprobs: Number of most likely tokens to return at each position of the output, with their log
            probabilities.
        tools: Tools that the model may call: functions and custom tools that your code runs, and tools that the
            server runs.
        tool_choice: Which tool the model calls, if any.
        parallel_tool_calls: Whether the model may make several tool calls in one turn.
        max_tool_calls: Maximum number of rounds of server tools such as `openrouter:web_search`. 30 is both the
            default and the maximum. Has no effect if `stop_server_tools_when` is set.
        stop_server_tools_when: Conditions that end the rounds of server tools. Replaces `max_tool_calls`.
        deferred_tools: Settings for tools with `defer_loading`, whose definitions are loaded only when the model
            searches for them. If absent, deferred tools are off.
        cache_control: Enables automatic prompt caching: the breakpoint is placed at the last cacheable part of the
            request.
        prompt_cache_key: Cache key for requests with a common prefix. It improves the hit rate of the provider's
            prompt cache.
        prompt_cache_options: Prompt cache settings for the whole request. For OpenAI models from GPT-5.6 on.
        user: ID of your end user, used to attribute abuse to one user rather than to your whole account. At most
            256 characters; older pages of the API say 128.
        session_id: ID that groups the requests of a conversation or agent run. The requests are routed to the same
            provider, which improves prompt caching, and are shown together. At most 256 characters; older pages of
            the API say 128.
        safety_identifier: Stable identifier of your end user, such as a hash. Providers receive it only in hashed
            form. Without it, a provider may block your whole account for one user's abuse.
        metadata: Custom labels for the request. The response repeats them.
        trace: Tracing metadata for your observability tools.
        background: Runs the request in the background, as in OpenAI's API. OpenRouter does not store results for
            later retrieval.
        store: Whether to store the response. Only false is accepted; true is rejected with status 400.
        debug: Debugging options. Only with `stream` set to true.
    """

    _decoders = {
        "provider": ref("ProviderPreferences"),
        "plugins": each(ref("ResponsesRequestPlugin")),
        "input": each(ref("InputItem")),
        "prompt": ref("StoredPromptTemplate"),
        "text": ref("TextExtendedConfig"),
        "reasoning": ref("ReasoningConfig"),
        "tools": each(ref("ResponsesRequestToolUnion")),
        "tool_choice": ref("OpenAIResponsesToolChoiceUnionObject"),
        "stop_server_tools_when": each(ref("StopServerToolsWhenCondition")),
        "deferred_tools": ref("DeferredToolsControl"),
        "cache_control": ref("AnthropicCacheControlDirective"),
        "prompt_cache_options": ref("PromptCacheOptions"),
        "trace": ref("TraceConfig"),
        "debug": ref("ChatDebugOptions"),
    }

    model: str | Unset = UNSET
    models: list[str] | Unset = UNSET
    provider: ProviderPreferences | None | Unset = UNSET
    route: DeprecatedRoute | None | Unset = UNSET
    service_tier: ResponsesRequestServiceTier | None | Unset = UNSET
    plugins: list[ResponsesRequestPlugin] | Unset = UNSET
    input: InputsUnion | Unset = UNSET
    instructions: str | None | Unset = UNSET
    prompt: StoredPromptTemplate | None | Unset = UNSET
    previous_response_id: Any | Unset = UNSET
    truncation: Truncation | None | Unset = UNSET
    stream: bool | Unset = UNSET
    text: TextExtendedConfig | Unset = UNSET
    modalities: list[OutputModalityEnum] | Unset = UNSET
    image_config: dict[str, ImageConfig] | Unset = UNSET
    include: list[ResponseIncludesEnum] | None | Unset = UNSET
    max_output_tokens: float | None | Unset = UNSET
    stop: ResponsesRequestStop | None | Unset = UNSET
    reasoning: ReasoningConfig | None | Unset = UNSET
    temperature: float | None | Unset = UNSET
    top_p: float | None | Unset = UNSET
    top_k: int | Unset = UNSET
    frequency_penalty: float | None | Unset = UNSET
    presence_penalty: float | None | Unset = UNSET
    top_logprobs: int | None | Unset = UNSET
    tools: list[ResponsesRequestToolUnion] | Unset = UNSET
    tool_choice: OpenAIResponsesToolChoiceUnion | Unset = UNSET
    parallel_tool_calls: bool | None | Unset = UNSET
    max_tool_calls: int | None | Unset = UNSET
    stop_server_tools_when: StopServerToolsWhen | Unset = UNSET
    deferred_tools: DeferredToolsControl | Unset = UNSET
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
    prompt_cache_key: str | None | Unset = UNSET
    prompt_cache_options: PromptCacheOptions | None | Unset = UNSET
    user: str | Unset = UNSET
    session_id: str | Unset = UNSET
    safety_identifier: str | None | Unset = UNSET
    metadata: RequestMetadata | None | Unset = UNSET
    trace: TraceConfig | Unset = UNSET
    background: bool | None | Unset = UNSET
    store: Literal[False] | Unset = UNSET
    debug: ChatDebugOptions | Unset = UNSET
