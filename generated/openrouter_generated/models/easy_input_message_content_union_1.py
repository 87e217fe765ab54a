# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .input_audio import InputAudio
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_text import InputText
    from .input_video import InputVideo


class UnknownEasyInputMessageContentUnion1(UnknownModel):
    """A member of `EasyInputMessageContentUnion1` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


EasyInputMessageContentUnion1: TypeAlias = Union[
    "InputText", "InputImage", "InputFile", "InputAudio", "InputVideo", "UnknownEasyInputMessageContentUnion1"
]
"""One part of a message's content.

The supported types depend on the model's input modalities.
"""

decode = tagged(
    "type",
    {
        "input_text": "InputText",
        "input_image": "InputImage",
        "input_file": "InputFile",
        "input_audio": "InputAudio",
        "input_video": "InputVideo",
    },
    UnknownEasyInputMessageContentUnion1.from_dict,
)
