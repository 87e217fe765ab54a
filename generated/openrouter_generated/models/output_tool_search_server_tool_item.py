# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus
    from .match import Match


class OutputToolSearchServerToolItem(ApiModel):
    """A search for deferred tools that OpenRouter ran by its `openrouter:tool_search` tool.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        query: What the model searched for.
        matches: Tools found.
        error: Why the call failed; only with status `failed`.
    """

    _decoders = {
        "matches": each(ref("Match")),
    }

    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    query: str | Unset = UNSET
    matches: list[Match] | Unset = UNSET
    error: str | Unset = UNSET
