# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .mode import Mode


class ToolChoiceAllowed(ApiModel):
    """Narrows the choice to some of the request's tools, while `tools` of the request stays the same.

    Attributes:
        type: Tells this choice from the others.
        mode: `auto` lets the model answer without a call; `required` demands a call of one of the tools.
        tools: The tools that may be called, each by type and name, such as `{"type": "function", "name": "f"}`.
    """

    type: Literal["allowed_tools"] = "allowed_tools"
    mode: Mode
    tools: list[dict[str, Any]]
