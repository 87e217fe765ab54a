# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class PartialCoverage(ApiModel):
    """A point that only some panel models make.

    Attributes:
        models: The models that make the point.
        point: The point.
    """

    models: list[str]
    point: str
