# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .container_auto_environment import ContainerAutoEnvironment
    from .container_reference_environment import ContainerReferenceEnvironment


class UnknownBashServerToolEnvironment(UnknownModel):
    """A member of `BashServerToolEnvironment` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


BashServerToolEnvironment: TypeAlias = Union[
    "ContainerAutoEnvironment", "ContainerReferenceEnvironment", "UnknownBashServerToolEnvironment"
]
"""Container for bash commands."""

decode = tagged(
    "type",
    {
        "container_auto": "ContainerAutoEnvironment",
        "container_reference": "ContainerReferenceEnvironment",
    },
    UnknownBashServerToolEnvironment.from_dict,
)
