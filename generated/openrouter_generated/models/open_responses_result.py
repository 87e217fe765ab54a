# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """What the API answers: the finished response as a JSON body, or the snapshot inside a lifecycle event of a ...

    What the API answers: the finished response as a JSON body, or the snapshot inside a lifecycle event of a
    stream. A complete response holds every field from `object` to `text`, null where nothing applies, but for
    `output_text` and `error_type`. A failed one may hold nothing but `id`, `status`, `error` and `error_type`, so
    only `id` is required.

    Attributes:
        object: Tells this object from the others.
        id: Id of the response. OpenRouter's own begin with `gen-`.
        created_at: When the response was created, in seconds since 1970 (UTC). Observed: other servers of the
            format send a fraction.
        completed_at: When the response was finished, in seconds since 1970 (UTC); null while it is being made.
            Observed: absent from older responses.
        model: Model that answered. It can differ from the one asked for, as when a router or a fallback chose it.
        status: How far the response has come. Observed: absent from older JSON results.
        output: Everything the model produced, item by item. These items can be sent back as `input` of the next
            request.
        output_text_field: Text of the answer in one piece, as far as the server fills it in. Observed: mostly
            absent, or "" although there is text; join the text parts of `output` instead.
        error: Why the response failed; null if it did not.
        error_type: Kind of the failure in OpenRouter's own vocabulary, finer than `error.code`. Absent unless the
            response failed.
        incomplete_details: Why the answer stops early when `status` is `incomplete`; null otherwise.
        usage: Tokens and cost. Observed: null or absent until the response has ended, and sometimes absent from an
            incomplete one.
        instructions: System instructions that the response was made with; null if there were none.
        metadata: Key-value pairs of the request, at most 16; keys up to 64 characters, values up to 512.
        tools: Tools the model could call. Observed: echoed as the client sent them, unknown keys included.
        tool_choice: How the model was to choose among the tools.
        parallel_tool_calls: Whether the model could call several tools in one turn.
        temperature: Sampling temperature in use; null if the model's default applied.
        top_p: Nucleus sampling threshold in use; null if the model's default applied.
        presence_penalty: Penalty on tokens that have occurred already. Observed: absent from older responses.
        frequency_penalty: Penalty that grows with each repetition of a token. Observed: absent from older
            responses.
        top_logprobs: How many alternatives are reported per token when log probabilities are on. Observed: absent
            from older responses.
        max_output_tokens: Most tokens the answer could take, reasoning included; null means the model's own limit.
        max_tool_calls: Most tool calls allowed in the response; null means no limit from the request.
        background: Whether the response was made in the background.
        store: Whether the server keeps the response. Always false at OpenRouter, which is stateless.
        previous_response_id: Id of the response this one continues. Always null at OpenRouter, which is stateless.
        service_tier: Tier that served the request. Observed: values beyond those a request may name, such as
            `standard` and `provisioned`.
        truncation: What happens to input that exceeds the context window; null if the request did not say.
        reasoning: Reasoning settings in use; null if none were given.
        safety_identifier: Stable identifier of the end user for abuse detection, as given in the request.
        prompt_cache_key: Key under which similar prompts share the provider's cache; null if the request set none.
        text: Format and verbosity of the text in use. Observed: absent from older responses.
        prompt_cache_options: Prompt cache settings in use. Absence and null both mean that the request set none.
        prompt: Stored prompt that the request was built from, if any.
        user: End user as named in the request. Observed: often absent.
        openrouter_metadata: How the request was routed. Only there if it was sent with `X-OpenRouter-Metadata` set
            to `enabled`.
        alignment: What the alignment plugin found. Absent if the plugin was off. Beta, so the shape can still
            change.
        safeguard_results: What the armor plugin found in the tool calls. Absent if the plugin was off.
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
