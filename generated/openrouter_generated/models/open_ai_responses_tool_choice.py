# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .type_ import Type


class OpenAIResponsesToolChoice(ApiModel):
    """Makes the model use the web search preview tool.

    Attributes:
        type: Tells this choice from the others and names the version of the tool.
    """

    type: Type
