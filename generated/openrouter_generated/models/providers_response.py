# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .provider import Provider


class ProvidersResponse(ApiModel):
    """All providers.

    Attributes:
        data: The providers.
    """

    _decoders = {
        "data": each(ref("Provider")),
    }

    data: list[Provider]
