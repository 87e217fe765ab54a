# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notice import Notice


class WatchLevelsResponse200Item(ApiModel):
    """No description."""

    _decoders = {
        "data": ref("Notice"),
    }

    data: Notice | Unset = UNSET
