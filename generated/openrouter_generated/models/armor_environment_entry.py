# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class ArmorEnvironmentEntry(ApiModel):
    """A named fact about the environment in which tool calls run.

    Attributes:
        name: Name of the fact.
        value: Value of the fact.
    """

    name: str
    value: str
