# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class OutputArmorBlockedItem(ApiModel):
    """A call to a tool of yours that the `armor` plugin blocked.

    It stands in place of the call when the plugin's `output_mode` is `custom_item`.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        call_id: Id that the model gave to the call. The same id is the key in the response's `safeguard_results`.
        status: How far the item has come.
        name: Tool that the model wanted.
        namespace: Group of tools that the tool belongs to. Absent for a tool of no group.
        arguments: The call's arguments word for word.
        explanation: Rule that the call broke, its name in brackets.
        reason: What the model is told instead of an output; told again when you send the item back.
    """

    type: Literal["openrouter:armor_blocked"] = "openrouter:armor_blocked"
    id: str
    call_id: str
    status: Literal["completed"] = "completed"
    name: str
    namespace: str | Unset = UNSET
    arguments: str
    explanation: str
    reason: str
