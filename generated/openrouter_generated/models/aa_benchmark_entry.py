# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class AABenchmarkEntry(ApiModel):
    """Results at Artificial Analysis.

    Attributes:
        intelligence_index: Intelligence index.
        coding_index: Coding index.
        agentic_index: Agentic index.
    """

    intelligence_index: float | None
    coding_index: float | None
    agentic_index: float | None
