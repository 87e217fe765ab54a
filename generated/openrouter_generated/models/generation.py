# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .generation_api_type import GenerationApiType
    from .generation_data_region import GenerationDataRegion
    from .provider_response import ProviderResponse


class Generation(ApiModel):
    """What a generation cost, how long it took and how many tokens it had.

    Attributes:
        id: ID of the generation.
        model: Model that was used.
        created_at: When it was created, in ISO 8601.
        total_cost: What it cost in all, in US dollars.
        usage: What was used, in US dollars.
        upstream_inference_cost: What the provider charged.
        cache_discount: What caching saved.
        is_byok: Whether the account's own key at the provider was used.
        tokens_prompt: Tokens of the input.
        tokens_completion: Tokens of the output.
        native_tokens_prompt: Tokens of the input, as the provider counts them.
        native_tokens_completion: Tokens of the output, as the provider counts them.
        native_tokens_completion_images: Tokens of images in the output, as the provider counts them.
        native_tokens_reasoning: Tokens of reasoning, as the provider counts them.
        native_tokens_cached: Tokens of the input that were cached, as the provider counts them.
        num_media_prompt: How many media the input had.
        num_input_audio_prompt: How many of them were audio.
        num_media_completion: How many media the output has.
        num_search_results: How many results of searches were used.
        num_fetches: How many pages of the web were fetched.
        web_search_engine: Engine that searched the web.
        streamed: Whether it was streamed.
        cancelled: Whether it was cancelled.
        finish_reason: Why it ended.
        native_finish_reason: Why it ended, in the provider's words.
        latency: How long it took in all, in milliseconds.
        generation_time: How long the model took, in milliseconds.
        moderation_latency: How long the moderation took, in milliseconds.
        provider_name: Provider that served it.
        provider_responses: What each provider responded that got the request.
        router: Router that chose the model, such as `openrouter/auto`.
        service_tier: Service tier that the provider reports, or null.
        data_region: Region that it was routed through.
        api_type: API that it belongs to.
        origin: URL that the request came from.
        user_agent: Header `User-Agent` of the request.
        http_referer: Header `HTTP-Referer` of the request.
        app_id: ID of the app that sent the request.
        external_user: End user that the request named.
        session_id: ID that ties requests together.
        request_id: ID that the generations of one request share.
        preset_id: ID of the preset that was used, or null.
        upstream_id: ID of the generation at the provider.
        response_cache_source_id: ID of the generation whose stored response was given again, or null.
        workspace_id: ID of the workspace, or null where the account has none.
    """

    _decoders = {
        "provider_responses": each(ref("ProviderResponse")),
    }

    id: str
    model: str
    created_at: str
    total_cost: float
    usage: float
    upstream_inference_cost: float | None
    cache_discount: float | None
    is_byok: bool
    tokens_prompt: int | None
    tokens_completion: int | None
    native_tokens_prompt: int | None
    native_tokens_completion: int | None
    native_tokens_completion_images: int | None
    native_tokens_reasoning: int | None
    native_tokens_cached: int | None
    num_media_prompt: int | None
    num_input_audio_prompt: int | None
    num_media_completion: int | None
    num_search_results: int | None
    num_fetches: int | None
    web_search_engine: str | None
    streamed: bool | None
    cancelled: bool | None
    finish_reason: str | None
    native_finish_reason: str | None
    latency: float | None
    generation_time: float | None
    moderation_latency: float | None
    provider_name: str | None
    provider_responses: list[ProviderResponse] | None
    router: str | None
    service_tier: str | None
    data_region: GenerationDataRegion
    api_type: GenerationApiType | None
    origin: str
    user_agent: str | None
    http_referer: str | None
    app_id: int | None
    external_user: str | None
    session_id: str | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    preset_id: str | None
    upstream_id: str | None
    response_cache_source_id: str | None | Unset = UNSET
    workspace_id: str | None
