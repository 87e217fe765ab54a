# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class FunctionCallItemSubagentItem(ApiModel):
    """An output item of a subagent.

    Its fields are unspecified; send it back unchanged.

    Attributes:
        type: Type of the item.
    """

    type: str
