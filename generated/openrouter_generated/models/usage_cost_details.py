# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class UsageCostDetails(ApiModel):
    """Parts of the cost, all in USD.

    Attributes:
        upstream_inference_input_cost: What the provider charges for the input, in USD.
        upstream_inference_output_cost: What the provider charges for the output, in USD.
        upstream_inference_cost: What the provider charges in all, in USD. Observed: often null.
        server_tool_cost: Charge for server tools, in USD. Absent or null if none ran.
    """

    upstream_inference_input_cost: float
    upstream_inference_output_cost: float
    upstream_inference_cost: float | None | Unset = UNSET
    server_tool_cost: float | None | Unset = UNSET
