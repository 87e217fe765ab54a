# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .preset_with_designated_version import PresetWithDesignatedVersion


class CreatePresetFromInferenceResponse(ApiModel):
    """The preset that was saved.

    Attributes:
        data: The preset.
    """

    _decoders = {
        "data": ref("PresetWithDesignatedVersion"),
    }

    data: PresetWithDesignatedVersion
