# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus


class OutputSearchModelsServerToolItem(ApiModel):
    """A search for models by the experimental `openrouter:experimental__search_models` tool.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        query: What the model searched for.
        arguments: The call's arguments as JSON text.
        error: Why the call failed; only with status `failed`.
    """

    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    query: str | Unset = UNSET
    arguments: str | Unset = UNSET
    error: str | Unset = UNSET
