# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class OutputFunctionCallItemSubagentItem(ApiModel):
    """An item that a subagent made in this turn.

    Treat it as a black box and send it back unchanged.

    Attributes:
        type: Type of the item; further keys depend on it.
    """

    type: str
