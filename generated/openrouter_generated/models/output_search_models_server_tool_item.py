# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus


class OutputSearchModelsServerToolItem(ApiModel):
    """A model search with the experimental `openrouter:experimental__search_models` tool.

    Attributes:
        type: Type of the item, always `openrouter:experimental__search_models`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        query: Search queries of the model.
        arguments: Arguments of the call as a JSON string.
        error: Error message. Only with status `failed`.
    """

    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    query: str | Unset = UNSET
    arguments: str | Unset = UNSET
    error: str | Unset = UNSET
