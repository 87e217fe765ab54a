# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from .reasoning_config import ReasoningConfig


class BaseReasoningConfig(ReasoningConfig):
    """Reasoning settings of the request, as repeated in the response."""
