# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
