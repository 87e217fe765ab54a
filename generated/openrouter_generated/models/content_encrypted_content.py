# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
