# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .aa_benchmark_entry import AABenchmarkEntry
    from .da_benchmark_entry import DABenchmarkEntry


class ModelBenchmarks(ApiModel):
    """Results of a model in benchmarks of others.

    Attributes:
        artificial_analysis: Results at Artificial Analysis.
        design_arena: Results at Design Arena, by arena and category.
    """

    _decoders = {
        "artificial_analysis": ref("AABenchmarkEntry"),
        "design_arena": each(ref("DABenchmarkEntry")),
    }

    artificial_analysis: AABenchmarkEntry | Unset = UNSET
    design_arena: list[DABenchmarkEntry]
