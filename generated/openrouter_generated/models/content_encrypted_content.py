# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ContentEncryptedContent(ApiModel):
    """A content part that only the provider can read.

    Attributes:
        type: Type of the content part, always `encrypted_content`.
        encrypted_content: The encrypted content. Send it back unchanged.
    """

    type: Literal["encrypted_content"] = "encrypted_content"
    encrypted_content: str
