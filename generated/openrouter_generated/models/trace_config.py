# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class TraceConfig(ApiModel):
    """Tracing metadata.

    The fields below have a fixed meaning; further fields are forwarded unchanged to your broadcast destinations.

    Attributes:
        trace_id: ID of the trace that the request belongs to.
        trace_name: Name of the trace.
        parent_span_id: ID of the parent span.
        span_name: Name of the span of this request.
        generation_name: Name of the model call.
    """

    trace_id: str | Unset = UNSET
    trace_name: str | Unset = UNSET
    parent_span_id: str | Unset = UNSET
    span_name: str | Unset = UNSET
    generation_name: str | Unset = UNSET
