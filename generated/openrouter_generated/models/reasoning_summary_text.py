# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ReasoningSummaryText(ApiModel):
    """A piece of the reasoning's summary.

    Attributes:
        type: Tells this part from the others.
        text: The text itself.
    """

    type: Literal["summary_text"] = "summary_text"
    text: str
