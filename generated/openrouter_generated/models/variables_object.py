# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_text import InputText


class UnknownVariablesObject(UnknownModel):
    """A member of `VariablesObject` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


VariablesObject: TypeAlias = Union["InputText", "InputImage", "InputFile", "UnknownVariablesObject"]
"""Value of one variable of a prompt template: text or an input part."""

decode = tagged(
    "type",
    {
        "input_text": "InputText",
        "input_image": "InputImage",
        "input_file": "InputFile",
    },
    UnknownVariablesObject.from_dict,
)
