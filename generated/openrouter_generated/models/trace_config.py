# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class TraceConfig(ApiModel):
    """Data for tracing.

    The keys below have a meaning of their own; any further key is handed on unchanged to the places that you
    broadcast traces to.

    Attributes:
        trace_id: Id of the trace that the request is part of.
        trace_name: Name to show for the trace.
        parent_span_id: Id of the span under which the request is placed.
        span_name: Name to show for the span of this request.
        generation_name: Name to show for the model call.
    """

    trace_id: str | Unset = UNSET
    trace_name: str | Unset = UNSET
    parent_span_id: str | Unset = UNSET
    span_name: str | Unset = UNSET
    generation_name: str | Unset = UNSET
