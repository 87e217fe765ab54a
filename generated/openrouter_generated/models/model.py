# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .default_parameters import DefaultParameters
    from .model_alias_target import ModelAliasTarget
    from .model_architecture import ModelArchitecture
    from .model_benchmarks import ModelBenchmarks
    from .model_links import ModelLinks
    from .model_reasoning import ModelReasoning
    from .parameter import Parameter
    from .per_request_limits import PerRequestLimits
    from .public_pricing import PublicPricing
    from .top_provider_info import TopProviderInfo


class Model(ApiModel):
    """A model, its prices and what it supports.

    Attributes:
        id: ID of the model, which requests name.
        canonical_slug: Slug that stays the same.
        name: Name to show.
        description: What the model is.
        created: When it was created, in seconds since 1970.
        alias_target: What an alias for the latest model stands for at the moment.
        architecture: What it reads and writes.
        benchmarks: Results of benchmarks; absent where there are none.
        context_length: Tokens that its context has at most.
        default_parameters: Parameters that apply where a request has none.
        expiration_date: Date as YYYY-MM-DD after which it may be removed, or null.
        hugging_face_id: ID at Hugging Face, if it has one.
        knowledge_cutoff: Date as YYYY-MM-DD at which its training data ends, or null if unknown.
        links: Where to find more about it.
        per_request_limits: Tokens that one request may have, or null.
        pricing: Its prices.
        reasoning: How much it can reason; absent for models that do not, and for routers.
        supported_parameters: Parameters that it supports.
        supported_voices: Voices of a model that speaks, else null.
        top_provider: Limits of the provider that serves it first.
    """

    _decoders = {
        "alias_target": ref("ModelAliasTarget"),
        "architecture": ref("ModelArchitecture"),
        "benchmarks": ref("ModelBenchmarks"),
        "default_parameters": ref("DefaultParameters"),
        "links": ref("ModelLinks"),
        "per_request_limits": ref("PerRequestLimits"),
        "pricing": ref("PublicPricing"),
        "reasoning": ref("ModelReasoning"),
        "top_provider": ref("TopProviderInfo"),
    }

    id: str
    canonical_slug: str
    name: str
    description: str | Unset = UNSET
    created: int
    alias_target: ModelAliasTarget | Unset = UNSET
    architecture: ModelArchitecture
    benchmarks: ModelBenchmarks | Unset = UNSET
    context_length: int | None
    default_parameters: DefaultParameters | None
    expiration_date: str | None | Unset = UNSET
    hugging_face_id: str | None | Unset = UNSET
    knowledge_cutoff: str | None | Unset = UNSET
    links: ModelLinks
    per_request_limits: PerRequestLimits | None
    pricing: PublicPricing
    reasoning: ModelReasoning | Unset = UNSET
    supported_parameters: list[Parameter]
    supported_voices: list[str] | None
    top_provider: TopProviderInfo
