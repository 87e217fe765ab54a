# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .code_interpreter_file_output import CodeInterpreterFileOutput
    from .code_interpreter_image_output import CodeInterpreterImageOutput
    from .code_interpreter_logs_output import CodeInterpreterLogsOutput


class UnknownOutputCodeInterpreterCallItemOutput(UnknownModel):
    """A member of `OutputCodeInterpreterCallItemOutput` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


OutputCodeInterpreterCallItemOutput: TypeAlias = Union[
    "CodeInterpreterLogsOutput",
    "CodeInterpreterImageOutput",
    "CodeInterpreterFileOutput",
    "UnknownOutputCodeInterpreterCallItemOutput",
]
"""An output of the code."""

decode = tagged(
    "type",
    {
        "logs": "CodeInterpreterLogsOutput",
        "image": "CodeInterpreterImageOutput",
        "file": "CodeInterpreterFileOutput",
    },
    UnknownOutputCodeInterpreterCallItemOutput.from_dict,
)
