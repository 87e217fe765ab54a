# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class AlignmentChatToolCallFunction(ApiModel):
    """Function of a tool call.

    Attributes:
        name: Name of the function.
        arguments: Arguments as a JSON string.
    """

    name: str
    arguments: str
