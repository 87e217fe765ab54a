# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .open_responses_error_metadata_alignment import OpenResponsesErrorMetadataAlignment


class OpenResponsesErrorMetadata(ApiModel):
    """What OpenRouter adds to the error of a failed response.

    Attributes:
        alignment: What the alignment plugin found, if it withheld the answer. Beta, so the shape can still change.
    """

    _decoders = {
        "alignment": ref("OpenResponsesErrorMetadataAlignment"),
    }

    alignment: OpenResponsesErrorMetadataAlignment | Unset = UNSET
