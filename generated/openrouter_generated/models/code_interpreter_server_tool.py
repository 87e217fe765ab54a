# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .container import Container


class CodeInterpreterServerTool(ApiModel):
    """Lets the model write Python code and run it in a container at the provider.

    Attributes:
        type: Type of the tool, always `code_interpreter`.
        container: Container that runs the code.
    """

    _decoders = {
        "container": ref("ContainerAuto"),
    }

    type: Literal["code_interpreter"] = "code_interpreter"
    container: Container
