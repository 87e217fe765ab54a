# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .stance import Stance


class Contradiction(ApiModel):
    """A topic on which the panel models disagree.

    Attributes:
        topic: The topic.
        stances: Position of each model.
    """

    _decoders = {
        "stances": each(ref("Stance")),
    }

    topic: str
    stances: list[Stance]
