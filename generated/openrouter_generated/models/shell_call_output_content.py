# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .outcome import Outcome


class ShellCallOutputContent(ApiModel):
    """Output and outcome of one command.

    Attributes:
        stdout: Standard output.
        stderr: Standard error.
        outcome: Outcome of the command: exit or timeout.
    """

    _decoders = {
        "outcome": ref("Outcome"),
    }

    stdout: str
    stderr: str
    outcome: Outcome
