# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class McpApprovalResponseItem(ApiModel):
    """Your response to an `mcp_approval_request`.

    Place it after the request, in the same `input`.

    Attributes:
        type: Type of the item, always `mcp_approval_response`.
        id: ID that the item had in an earlier response. Omit it for new items.
        approval_request_id: The `id` of the approval request.
        approve: Whether the call is approved.
        reason: Reason for the decision. Null or absent if there is none.
    """

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str | None | Unset = UNSET
    approval_request_id: str
    approve: bool
    reason: str | None | Unset = UNSET
