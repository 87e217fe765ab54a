# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .type_ import Type


class OpenAIResponsesToolChoice(ApiModel):
    """Forces the model to use the web search preview tool.

    Attributes:
        type: Type of the tool, which includes its version.
    """

    type: Type
