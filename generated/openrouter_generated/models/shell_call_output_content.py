# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .outcome import Outcome


class ShellCallOutputContent(ApiModel):
    """What one command printed and how it ended.

    Attributes:
        stdout: Text on standard output.
        stderr: Text on standard error.
        outcome: How the command ended.
    """

    _decoders = {
        "outcome": ref("Outcome"),
    }

    stdout: str
    stderr: str
    outcome: Outcome
