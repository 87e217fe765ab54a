# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent import Agent
    from .agent_message_item_content_union import AgentMessageItemContentUnion


class AgentMessageItem(ApiModel):
    """A message that one agent sends to another where several agents share a session.

    Replay it as you got it.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        author: The agent that writes.
        recipient: The agent that is written to.
        content: Parts of the message, in reading order.
        agent: The agent that the item belongs to. Null or absent when it is not named.
    """

    _decoders = {
        "content": each(ref("AgentMessageItemContentUnion")),
        "agent": ref("Agent"),
    }

    type: Literal["agent_message"] = "agent_message"
    id: str | None | Unset = UNSET
    author: str
    recipient: str
    content: list[AgentMessageItemContentUnion]
    agent: Agent | None | Unset = UNSET
