# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .outcome_exit import OutcomeExit
    from .outcome_timeout import OutcomeTimeout


class UnknownOutcome(UnknownModel):
    """A member of `Outcome` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


Outcome: TypeAlias = Union["OutcomeExit", "OutcomeTimeout", "UnknownOutcome"]
"""Outcome of a shell command: exit or timeout."""

decode = tagged(
    "type",
    {
        "exit": "OutcomeExit",
        "timeout": "OutcomeTimeout",
    },
    UnknownOutcome.from_dict,
)
