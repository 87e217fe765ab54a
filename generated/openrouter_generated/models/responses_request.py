# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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

    Nothing is required by the schema; a useful request has `input` and `model` or `models`. The API keeps no state,
    so `input` carries the whole conversation.

    Attributes:
        model: Model to run, written `author/name`. Left out, the account's default model answers.
        models: Models to try in order; the next one is used when the one before it fails or is not available.
        provider: Which providers may serve the request and in what order. Null or absent leaves the choice to
            OpenRouter.
        route: Old way to set `provider.sort.partition`; set that field now.
        service_tier: Speed and price class to run the request in. The tier really used is in `service_tier` of the
            response.
        plugins: Plugins to run around the model, each with its settings. Every plugin is named by its `id`.
        input: What the model answers to. A plain string is short for one user message.
        instructions: System message placed before `input`. Applies to this request alone.
        prompt: Prompt template kept at the provider, with values for its variables.
        previous_response_id: Must be null or absent; any other value is refused with status 400. Responses cannot
            be looked up again, so repeat earlier turns in `input`.
        truncation: What happens when the input is longer than the model's context window.
        stream: True sends the answer as server-sent events while it is made; false sends one JSON body at the end.
        text: Format and length of the text answer. Absent means plain text.
        modalities: Kinds of output wanted. The model has to be able to make each of them.
        image_config: Settings for generated images, such as `aspect_ratio`. Which keys count depends on the model
            and its provider.
        include: Details to add to the output that are normally left out.
        max_output_tokens: Upper limit of generated tokens, reasoning tokens included. A response cut by it has
            status `incomplete`. Null or absent means the limit of the model.
        stop: Text at which generation ends; at most 4 sequences.
        reasoning: How much the model thinks before it answers and what it shows of it. Null or absent leaves this
            to the model.
        temperature: Randomness of the choice of tokens. 0 is nearly deterministic, most models take up to 2.
        top_p: Samples only from the likeliest tokens whose probabilities add up to this share, between 0 and 1.
        top_k: Samples only from this many of the likeliest tokens. Not every model supports it.
        frequency_penalty: Makes a token less likely the more often it has occurred. Negative values favor
            repetition; usually from -2 to 2.
        presence_penalty: Makes every token that has occurred less likely, however often it did. Usually from -2 to
            2.
        top_logprobs: Number of alternative tokens to report with their log probabilities at each position of the
            output.
        tools: Tools that the model may call, both functions that your program runs and tools that the server runs.
        tool_choice: Whether the model may, must or must not call tools, or the one tool that it has to call.
        parallel_tool_calls: Whether the model may ask for several tool calls in one turn.
        max_tool_calls: Upper limit of rounds in which the server runs its own tools, such as
            `openrouter:web_search`. 30 is both the default and the highest value. Has no effect beside
            `stop_server_tools_when`.
        stop_server_tools_when: Conditions that end the rounds of server tools. Takes the place of `max_tool_calls`.
        deferred_tools: Lets OpenRouter hold back tools marked `defer_loading` until the model searches for them.
            Absent means off.
        cache_control: Turns on automatic prompt caching; the breakpoint goes to the last part of the request that
            can be cached.
        prompt_cache_key: Key shared by requests that begin alike, so that the provider finds the cached beginning
            more often.
        prompt_cache_options: How the provider's prompt cache treats the whole request. For OpenAI models from
            GPT-5.6 on.
        user: Id of your end user, so that abuse can be traced to one person and does not count against everybody.
            At most 128 characters; a newer document of the API says 256.
        session_id: Id that ties together the requests of one conversation or agent run. They go to one provider,
            which helps its prompt cache, and are shown as a group. At most 128 characters; a newer document of the
            API says 256.
        safety_identifier: Stable pseudonym or hash of your end user. It reaches providers only in hashed form.
            Without it a provider's block for misuse can hit your whole account.
        metadata: Your own labels for the request, repeated in the response.
        trace: Names and ids under which the request appears in your observability tools.
        background: Asks for a run whose result is collected later, as in OpenAI's API. OpenRouter stores no results
            to collect.
        store: Whether the server keeps the response. Only false is accepted; true is refused with status 400.
        debug: Shows what OpenRouter makes of the request. Works only with `stream` set to true.
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
