# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .filters_union import FiltersUnion
    from .ranking_options import RankingOptions


class FileSearchServerTool(ApiModel):
    """Lets the model search files in vector stores that you keep at the provider.

    Attributes:
        type: Tells this tool from the others.
        vector_store_ids: Ids of the vector stores to search.
        filters: Condition on the files' attributes; null or absent searches all files.
        max_num_results: How many results a search may bring; absent leaves it to the provider.
        ranking_options: How results are ranked; absent leaves it to the provider.
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
