# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .context_compression_engine import ContextCompressionEngine


class ContextCompressionPlugin(ApiModel):
    """Shortens an input that is too long for the context of the model.

    Attributes:
        id: Tells this plugin from the others.
        enabled: Whether the plugin acts on this request; absent means true.
        engine: Method of shortening; absent means `middle-out`.
    """

    id: Literal["context-compression"] = "context-compression"
    enabled: bool | Unset = UNSET
    engine: ContextCompressionEngine | Unset = UNSET
