# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class SearchModelsServerToolConfig(ApiModel):
    """Settings of the `openrouter:experimental__search_models` tool.

    Attributes:
        max_results: How many models one search may bring, at most 20; 5 when left out.
    """

    max_results: int | Unset = UNSET
