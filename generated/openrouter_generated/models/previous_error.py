# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PreviousError(ApiModel):
    """Error of an earlier attempt at a provider.

    Attributes:
        provider: Name of the provider.
        code: Error code.
        status: HTTP status code of the provider's response.
    """

    provider: str | Unset = UNSET
    code: int | str | None | Unset = UNSET
    status: int | None | Unset = UNSET
