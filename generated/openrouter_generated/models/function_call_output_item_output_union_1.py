# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_text import InputText


class UnknownFunctionCallOutputItemOutputUnion1(UnknownModel):
    """A member of `FunctionCallOutputItemOutputUnion1` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


FunctionCallOutputItemOutputUnion1: TypeAlias = Union[
    "InputText", "InputImage", "InputFile", "UnknownFunctionCallOutputItemOutputUnion1"
]
"""One part of a tool's output.

Text, images and files are supported, audio and video are not.
"""

decode = tagged(
    "type",
    {
        "input_text": "InputText",
        "input_image": "InputImage",
        "input_file": "InputFile",
    },
    UnknownFunctionCallOutputItemOutputUnion1.from_dict,
)
