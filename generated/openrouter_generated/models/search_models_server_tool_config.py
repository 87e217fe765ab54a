# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class SearchModelsServerToolConfig(ApiModel):
    """Settings of the `openrouter:experimental__search_models` tool.

    Attributes:
        max_results: Maximum number of models of one search, at most 20. Default: 5.
    """

    max_results: int | Unset = UNSET
