# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AvailabilityCode: TypeAlias = Union[
    Literal[
        "model_not_found",
        "wrong_endpoint",
        "no_endpoints",
        "model_deprecated",
        "model_unavailable_upstream",
        "capacity_exhausted",
        "temporarily_unavailable",
        "region_restricted",
        "privacy_restricted",
        "constraint_filtered",
        "free_variant_ended",
    ],
    str,
]
"""Why no model was available.

More values may be added.
"""
