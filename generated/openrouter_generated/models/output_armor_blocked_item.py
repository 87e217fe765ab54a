# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class OutputArmorBlockedItem(ApiModel):
    """A call of one of your tools that the `armor` plugin blocked.

    It replaces the call if `output_mode` of the plugin is `custom_item`.

    Attributes:
        type: Type of the item, always `openrouter:armor_blocked`.
        id: ID of the item, unique within the response.
        call_id: ID of the call. It is also the key in `safeguard_results` of the response.
        status: Status of the item.
        name: Name of the tool that the model called.
        namespace: Namespace of the tool. Absent if it has none.
        arguments: Arguments of the call, verbatim.
        explanation: The rule that blocked the call, with its name in brackets.
        reason: The message that the model gets instead of an output, also when you send the item back.
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
