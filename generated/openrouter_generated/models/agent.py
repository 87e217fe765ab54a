# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class Agent(ApiModel):
    """An agent of a session that several agents share.

    Attributes:
        agent_name: Name that the agent goes by in the session.
    """

    agent_name: str
