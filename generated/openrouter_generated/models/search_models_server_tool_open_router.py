# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .search_models_server_tool_config import SearchModelsServerToolConfig


class SearchModelsServerToolOpenRouter(ApiModel):
    """Lets the model look for models in OpenRouter's catalogue.

    Experimental.

    Attributes:
        type: Tells this tool from the others.
        parameters: Settings of the search; absent means all defaults.
    """

    _decoders = {
        "parameters": ref("SearchModelsServerToolConfig"),
    }

    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"
    parameters: SearchModelsServerToolConfig | Unset = UNSET
