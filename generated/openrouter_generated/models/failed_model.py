# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class FailedModel(ApiModel):
    """A panel model that failed.

    Attributes:
        model: The panel model.
        error: Human-readable error message.
        status_code: HTTP status code of its provider, such as 429. Absent if there was none.
    """

    model: str
    error: str
    status_code: int | Unset = UNSET
