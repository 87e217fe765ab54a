# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .current_key import CurrentKey


class CurrentKeyResponse(ApiModel):
    """The API key of a request.

    Attributes:
        data: The key.
    """

    _decoders = {
        "data": ref("CurrentKey"),
    }

    data: CurrentKey
