# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from .reasoning_config import ReasoningConfig


class BaseReasoningConfig(ReasoningConfig):
    """Reasoning settings of the request, as repeated in the response."""
