# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
