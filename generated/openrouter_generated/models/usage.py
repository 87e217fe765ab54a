# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .input_tokens_details import InputTokensDetails
    from .output_tokens_details import OutputTokensDetails
    from .server_tool_use_details import ServerToolUseDetails
    from .usage_cost_details import UsageCostDetails


class Usage(ApiModel):
    """What a response consumed and what it cost.

    Attributes:
        input_tokens: Tokens of the prompt, those read from a cache included.
        input_tokens_details: How many input tokens came from or went to the cache. Observed: some documented
            samples leave it out.
        output_tokens: Tokens the model produced, reasoning included.
        output_tokens_details: How many output tokens were reasoning. Observed: some documented samples leave it
            out.
        total_tokens: Input and output tokens together.
        cost: Charge for the response in USD. Observed: a whole 0 or a tiny value such as 8.5e-6 can occur.
        cost_details: What the cost is made of.
        is_byok: Whether the request ran on the account's own provider key (bring your own key).
        server_tool_use_details: How often server tools ran. Absent or null if there were none.
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
