# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .credits_ import Credits


class CreditsResponse(ApiModel):
    """Credits of an account.

    Attributes:
        data: The credits.
    """

    _decoders = {
        "data": ref("Credits"),
    }

    data: Credits
