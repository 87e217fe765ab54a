# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .model import Model
    from .models_list_links import ModelsListLinks


class ModelsListResponse(ApiModel):
    """Models, all or a page of them.

    Attributes:
        data: The models.
        total_count: How many models there are on all pages.
        links: Where the list goes on.
    """

    _decoders = {
        "data": each(ref("Model")),
        "links": ref("ModelsListLinks"),
    }

    data: list[Model]
    total_count: int
    links: ModelsListLinks
