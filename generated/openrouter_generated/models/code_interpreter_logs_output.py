# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class CodeInterpreterLogsOutput(ApiModel):
    """Text that the code printed.

    Attributes:
        type: Tells this output from the others.
        logs: The text itself.
    """

    type: Literal["logs"] = "logs"
    logs: str
