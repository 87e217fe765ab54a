# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class ArmorEnvironmentEntry(ApiModel):
    """Named fact about the environment in which tool calls run.

    Attributes:
        name: What the fact is about.
        value: The fact itself.
    """

    name: str
    value: str
