# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent import Agent
    from .agent_message_item_content_union import AgentMessageItemContentUnion


class AgentMessageItem(ApiModel):
    """A message from one agent to another in a multi-agent session.

    Send it back as received.

    Attributes:
        type: Type of the item, always `agent_message`.
        id: ID that the item had in an earlier response. Omit it for new items.
        author: Agent that sent the message.
        recipient: Agent that receives the message.
        content: Parts of the message, in order.
        agent: Agent that the item belongs to. Null or absent if unspecified.
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
