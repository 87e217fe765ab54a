# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class McpApprovalResponseItem(ApiModel):
    """Your answer to an `mcp_approval_request`.

    Put it after the request that it answers, in the same `input`.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        approval_request_id: Value of `id` in the request that you answer.
        approve: Whether the call may be made.
        reason: Why you decided so. Null or absent gives no reason.
    """

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str | None | Unset = UNSET
    approval_request_id: str
    approve: bool
    reason: str | None | Unset = UNSET
