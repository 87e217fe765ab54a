# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .endpoints_metadata import EndpointsMetadata
    from .pipeline_stage import PipelineStage
    from .router_attempt import RouterAttempt
    from .router_params import RouterParams
    from .routing_strategy import RoutingStrategy


class OpenRouterMetadata(ApiModel):
    """How OpenRouter routed a request.

    Sent if the request has the header `X-OpenRouter-Metadata: enabled`.

    Attributes:
        requested: Model of the request.
        strategy: How the model was selected.
        region: Code of the region that handled the request, such as `iad`. Null if unknown.
        summary: Summary of the routing in one line, for logs.
        attempt: Number of the attempt that succeeded, 1 for the first provider.
        is_byok: Whether the request used the account's own provider key (bring your own key).
        endpoints: Endpoints that could serve the request.
        attempts: All attempts in order, with their outcome.
        params: Parameters of the router.
        pipeline: Stages of the request and its response, such as guardrails and plugins.
        generation_time: Milliseconds from sending the request to the provider until the end of its response. Absent
            if no provider was called.
    """

    _decoders = {
        "endpoints": ref("EndpointsMetadata"),
        "attempts": each(ref("RouterAttempt")),
        "params": ref("RouterParams"),
        "pipeline": each(ref("PipelineStage")),
    }

    requested: str
    strategy: RoutingStrategy
    region: str | None
    summary: str
    attempt: int
    is_byok: bool
    endpoints: EndpointsMetadata
    attempts: list[RouterAttempt] | Unset = UNSET
    params: RouterParams | Unset = UNSET
    pipeline: list[PipelineStage] | Unset = UNSET
    generation_time: int | Unset = UNSET
