# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
