# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .outcome_exit import OutcomeExit
    from .outcome_timeout import OutcomeTimeout


class UnknownOutcome(UnknownModel):
    """A member of `Outcome` whose `type` the document does not know; `raw` is the object as it came."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


Outcome: TypeAlias = Union["OutcomeExit", "OutcomeTimeout", "UnknownOutcome"]
"""How a shell command ended, by itself or by the time limit."""

decode = tagged(
    "type",
    {
        "exit": "OutcomeExit",
        "timeout": "OutcomeTimeout",
    },
    UnknownOutcome.from_dict,
)
