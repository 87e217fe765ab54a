# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class Credits(ApiModel):
    """Credits that were bought and used.

    Attributes:
        total_credits: Credits that were bought.
        total_usage: Credits that were used.
    """

    total_credits: float
    total_usage: float
