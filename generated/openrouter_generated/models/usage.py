# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_responses.mixins import UsageHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .input_tokens_details import InputTokensDetails
    from .output_tokens_details import OutputTokensDetails
    from .server_tool_use_details import ServerToolUseDetails
    from .usage_cost_details import UsageCostDetails


class Usage(UsageHelpers, ApiModel):
    """Token usage and cost of a response.

    Attributes:
        input_tokens: Number of input tokens, including cached tokens.
        input_tokens_details: Details of the input tokens. Observed: absent from some documented samples.
        output_tokens: Number of output tokens, including reasoning tokens.
        output_tokens_details: Details of the output tokens. Observed: absent from some documented samples.
        total_tokens: Total number of input and output tokens.
        cost: Cost of the response in USD. Observed: a whole 0 or a tiny value such as 8.5e-6 can occur.
        cost_details: Details of the cost.
        is_byok: Whether the request used the account's own provider key (bring your own key).
        server_tool_use_details: Usage of server tools. Null or absent if there was none.
    """

    _decoders = {
        "input_tokens_details": ref("InputTokensDetails"),
        "output_tokens_details": ref("OutputTokensDetails"),
        "cost_details": ref("UsageCostDetails"),
        "server_tool_use_details": ref("ServerToolUseDetails"),
    }

    input_tokens: int
    input_tokens_details: InputTokensDetails | Unset = UNSET
    output_tokens: int
    output_tokens_details: OutputTokensDetails | Unset = UNSET
    total_tokens: int
    cost: float | None | Unset = UNSET
    cost_details: UsageCostDetails | Unset = UNSET
    is_byok: bool | Unset = UNSET
    server_tool_use_details: ServerToolUseDetails | None | Unset = UNSET
