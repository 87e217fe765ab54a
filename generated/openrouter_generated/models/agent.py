# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class Agent(ApiModel):
    """An agent of a multi-agent session.

    Attributes:
        agent_name: Name of the agent in the session.
    """

    agent_name: str
