# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .context_compression_engine import ContextCompressionEngine


class ContextCompressionPlugin(ApiModel):
    """Compresses input that is too long for the model's context window.

    Attributes:
        id: ID of the plugin, always `context-compression`.
        enabled: Whether the plugin is enabled for this request. Default: true.
        engine: Compression method. Default: `middle-out`.
    """

    id: Literal["context-compression"] = "context-compression"
    enabled: bool | Unset = UNSET
    engine: ContextCompressionEngine | Unset = UNSET
