# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from .reasoning_config import ReasoningConfig


class BaseReasoningConfig(ReasoningConfig):
    """Settings for models that think before they answer. `effort` and `max_tokens` are two ways to set the amount."""
