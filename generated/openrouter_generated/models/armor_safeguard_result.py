# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .armor_safeguard_result_status import ArmorSafeguardResultStatus


class ArmorSafeguardResult(ApiModel):
    """What the armor plugin found in the tool calls that the response leaves to the client.

    Attributes:
        type: Tells this result from the others.
        status: The findings, call by call.
    """

    _decoders = {
        "status": ref("ArmorSafeguardResultStatus"),
    }

    type: Literal["dangerous_tool_use"] = "dangerous_tool_use"
    status: ArmorSafeguardResultStatus
