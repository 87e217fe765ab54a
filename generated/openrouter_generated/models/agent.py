# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class Agent(ApiModel):
    """An agent of a multi-agent session.

    Attributes:
        agent_name: Name of the agent in the session.
    """

    agent_name: str
