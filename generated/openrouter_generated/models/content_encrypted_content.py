# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ContentEncryptedContent(ApiModel):
    """A part that only the provider can read.

    Attributes:
        type: Tells this part from the others.
        encrypted_content: The encrypted part. Replay it unchanged.
    """

    type: Literal["encrypted_content"] = "encrypted_content"
    encrypted_content: str
