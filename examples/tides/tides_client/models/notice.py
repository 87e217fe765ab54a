# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .level import Level
    from .warning import Warning_


class UnknownNotice(UnknownModel):
    """A member of `Notice` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


Notice: TypeAlias = Union["Level", "Warning_", "UnknownNotice"]
"""No description."""

decode = tagged(
    "type",
    {
        "level": "Level",
        "warning": "Warning_",
    },
    UnknownNotice.from_dict,
)
