# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Any

from ..runtime.model import ApiModel


class GenerationContentMessages(ApiModel):
    """Input that is a conversation.

    Attributes:
        messages: The messages.
    """

    messages: list[Any]
