# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import ResponseHelpers

from ..runtime.decode import each, ref
from ..runtime.model import ABSENT, ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .alignment import Alignment
    from .api_error_type import APIErrorType
    from .armor_safeguard_result import ArmorSafeguardResult
    from .base_reasoning_config import BaseReasoningConfig
    from .incomplete_details import IncompleteDetails
    from .inputs_union import InputsUnion
    from .open_ai_responses_response_status import OpenAIResponsesResponseStatus
    from .open_ai_responses_tool_choice_union import OpenAIResponsesToolChoiceUnion
    from .open_responses_error_field import OpenResponsesErrorField
    from .open_router_metadata import OpenRouterMetadata
    from .output_items import OutputItems
    from .prompt_cache_options import PromptCacheOptions
    from .responses_request_tool_union import ResponsesRequestToolUnion
    from .service_tier import ServiceTier
    from .stored_prompt_template import StoredPromptTemplate
    from .text_extended_config import TextExtendedConfig
    from .truncation import Truncation
    from .usage import Usage


class OpenResponsesResult(ResponseHelpers, ApiModel):
    """A model response: the body of a finished response, or the snapshot in a lifecycle event of a stream.

    A complete response has every field from `object` to `text`, or null, except `output_text` and `error_type`. A
    failed one may have only `id`, `status`, `error` and `error_type`, so only `id` is required.

    Attributes:
        object: Type of the object, always `response`.
        id: ID of the response. IDs of OpenRouter start with `gen-`.
        created_at: Creation time as a Unix timestamp in seconds. Observed: other servers of the format send a
            fraction.
        completed_at: Completion time as a Unix timestamp in seconds. Null while the response is in progress.
            Observed: absent from older responses.
        model: Model that generated the response. It may differ from the requested one, for example with a router or
            a fallback.
        status: Status of the response. Observed: absent from older JSON results.
        output: Output items of the model. They can be sent back in `input` of the next request.
        output_text_field: All text of the output, if the server sets it. Observed: mostly absent, or empty although
            there is text; join the text parts of `output` instead.
        error: Error of a failed response. Null otherwise.
        error_type: OpenRouter's error type, more specific than `error.code`. Absent unless the response failed.
        incomplete_details: Why the response is incomplete. Null unless `status` is `incomplete`.
        usage: Token usage and cost. Observed: null or absent until the response has ended, and sometimes absent
            from an incomplete one.
        instructions: System message of the request. Null if there was none.
        metadata: Custom labels of the request, as key-value pairs. At most 16 pairs; keys have up to 64 characters,
            values up to 512.
        tools: Tools of the request. Observed: repeated as the client sent them, including unknown keys.
        tool_choice: Tool choice of the request.
        parallel_tool_calls: Whether the model could make several tool calls in one turn.
        temperature: Sampling temperature. Null if the model's default was used.
        top_p: Nucleus sampling threshold. Null if the model's default was used.
        presence_penalty: Penalty for tokens that have occurred. Observed: absent from older responses.
        frequency_penalty: Penalty for tokens by how often they have occurred. Observed: absent from older
            responses.
        top_logprobs: Number of most likely tokens returned at each position. Observed: absent from older responses.
        max_output_tokens: Maximum number of output tokens, including reasoning tokens. Null means the model's own
            limit.
        max_tool_calls: Maximum number of tool calls. Null if the request set no limit.
        background: Whether the response was generated in the background.
        store: Whether the response is stored. Always false at OpenRouter, which is stateless.
        previous_response_id: ID of the previous response. Always null at OpenRouter, which is stateless.
        service_tier: Service tier that served the request. Observed: values beyond those of a request, such as
            `standard` and `provisioned`.
        truncation: How input that exceeds the context window was handled. Null if the request did not set it.
        reasoning: Reasoning settings. Null if the request set none.
        safety_identifier: Safety identifier of the request.
        prompt_cache_key: Prompt cache key of the request. Null if it set none.
        text: Format and verbosity of the text output. Observed: absent from older responses.
        prompt_cache_options: Prompt cache settings of the request. Null or absent if it set none.
        prompt: Prompt template of the request, if any.
        user: End user ID of the request. Observed: often absent.
        openrouter_metadata: How the request was routed. Present only if the request has the header `X-OpenRouter-
            Metadata: enabled`.
        alignment: Results of the alignment plugin. Absent if the plugin is disabled. In beta, so the fields may
            change.
        safeguard_results: Results of the armor plugin. Absent if the plugin is disabled.
    """

    _renamed = {
        "output_text": "output_text_field",
    }

    _decoders = {
        "output": each(ref("OutputItems")),
        "error": ref("OpenResponsesErrorField"),
        "incomplete_details": ref("IncompleteDetails"),
        "usage": ref("Usage"),
        "instructions": each(ref("InputItem")),
        "tools": each(ref("ResponsesRequestToolUnion")),
        "tool_choice": ref("OpenAIResponsesToolChoiceUnionObject"),
        "reasoning": ref("BaseReasoningConfig"),
        "text": ref("TextExtendedConfig"),
        "prompt_cache_options": ref("PromptCacheOptions"),
        "prompt": ref("StoredPromptTemplate"),
        "openrouter_metadata": ref("OpenRouterMetadata"),
        "alignment": ref("Alignment"),
        "safeguard_results": each(ref("ArmorSafeguardResult")),
    }

    object: Literal["response"] | Unset = UNSET
    id: str
    created_at: int = ABSENT
    completed_at: int | None | Unset = UNSET
    model: str = ABSENT
    status: OpenAIResponsesResponseStatus = ABSENT
    output: list[OutputItems] = ABSENT
    output_text_field: str | Unset = UNSET
    error: OpenResponsesErrorField | None | Unset = UNSET
    error_type: APIErrorType | Unset = UNSET
    incomplete_details: IncompleteDetails | None | Unset = UNSET
    usage: Usage | None | Unset = UNSET
    instructions: InputsUnion | None | Unset = UNSET
    metadata: dict[str, str] | None | Unset = UNSET
    tools: list[ResponsesRequestToolUnion] | Unset = UNSET
    tool_choice: OpenAIResponsesToolChoiceUnion | Unset = UNSET
    parallel_tool_calls: bool | Unset = UNSET
    temperature: float | None | Unset = UNSET
    top_p: float | None | Unset = UNSET
    presence_penalty: float | None | Unset = UNSET
    frequency_penalty: float | None | Unset = UNSET
    top_logprobs: int | None | Unset = UNSET
    max_output_tokens: int | None | Unset = UNSET
    max_tool_calls: int | None | Unset = UNSET
    background: bool | None | Unset = UNSET
    store: bool | Unset = UNSET
    previous_response_id: str | None | Unset = UNSET
    service_tier: ServiceTier | str | None | Unset = UNSET
    truncation: Truncation | None | Unset = UNSET
    reasoning: BaseReasoningConfig | None | Unset = UNSET
    safety_identifier: str | None | Unset = UNSET
    prompt_cache_key: str | None | Unset = UNSET
    text: TextExtendedConfig | Unset = UNSET
    prompt_cache_options: PromptCacheOptions | None | Unset = UNSET
    prompt: StoredPromptTemplate | None | Unset = UNSET
    user: str | None | Unset = UNSET
    openrouter_metadata: OpenRouterMetadata | Unset = UNSET
    alignment: Alignment | Unset = UNSET
    safeguard_results: list[ArmorSafeguardResult] | Unset = UNSET
