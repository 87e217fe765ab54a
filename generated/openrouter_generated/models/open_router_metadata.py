# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """How OpenRouter routed a request, sent when the request has the header `X-OpenRouter-Metadata` set to `enabled`.

    Attributes:
        requested: Model as the request named it.
        strategy: How the model was chosen.
        region: Short code of the region that handled the request, such as `iad`; null if not known.
        summary: The routing in one line, for logs.
        attempt: Which attempt gave the answer; 1 if the first provider did.
        is_byok: Whether the request ran on the account's own provider key (bring your own key).
        endpoints: Endpoints that could have served the request.
        attempts: Every attempt in order, with its outcome.
        params: Settings the router worked with.
        pipeline: Stages the request and its answer passed through, such as guardrails and plugins.
        generation_time: Milliseconds from sending the request to the provider until its answer had ended. Absent if
            no provider was asked.
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
