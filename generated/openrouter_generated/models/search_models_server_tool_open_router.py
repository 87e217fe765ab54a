# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .search_models_server_tool_config import SearchModelsServerToolConfig


class SearchModelsServerToolOpenRouter(ApiModel):
    """Lets the model search OpenRouter's model catalog.

    Experimental.

    Attributes:
        type: Type of the tool, always `openrouter:experimental__search_models`.
        parameters: Settings of the search. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("SearchModelsServerToolConfig"),
    }

    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"
    parameters: SearchModelsServerToolConfig | Unset = UNSET
