# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

DebugEventTimingsEvent: TypeAlias = Union[
    Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"], str
]
"""Name of the step."""
