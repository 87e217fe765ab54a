# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .filters_union import FiltersUnion
    from .ranking_options import RankingOptions


class FileSearchServerTool(ApiModel):
    """Lets the model search files in vector stores at the provider.

    Attributes:
        type: Type of the tool, always `file_search`.
        vector_store_ids: IDs of the vector stores to search.
        filters: Filter on the files' attributes. If null or absent, all files are searched.
        max_num_results: Maximum number of results of one search. If absent, the provider's default applies.
        ranking_options: Ranking settings. If absent, the provider's defaults apply.
    """

    _decoders = {
        "filters": ref("FiltersUnion"),
        "ranking_options": ref("RankingOptions"),
    }

    type: Literal["file_search"] = "file_search"
    vector_store_ids: list[str]
    filters: FiltersUnion | None | Unset = UNSET
    max_num_results: int | Unset = UNSET
    ranking_options: RankingOptions | Unset = UNSET
