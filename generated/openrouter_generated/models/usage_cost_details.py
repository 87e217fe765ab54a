# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class UsageCostDetails(ApiModel):
    """Details of the cost in USD.

    Attributes:
        upstream_inference_input_cost: Input cost of the provider in USD.
        upstream_inference_output_cost: Output cost of the provider in USD.
        upstream_inference_cost: Total cost of the provider in USD. Observed: often null.
        server_tool_cost: Cost of server tools in USD. Null or absent if none ran.
    """

    upstream_inference_input_cost: float
    upstream_inference_output_cost: float
    upstream_inference_cost: float | None | Unset = UNSET
    server_tool_cost: float | None | Unset = UNSET
