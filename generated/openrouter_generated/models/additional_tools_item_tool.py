# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class AdditionalToolsItemTool(ApiModel):
    """A tool of a kind that has no schema of its own; its settings stand beside `type`.

    Attributes:
        type: Kind of the tool.
    """

    type: str
