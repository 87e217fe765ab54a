# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .open_responses_error_metadata_alignment import OpenResponsesErrorMetadataAlignment


class OpenResponsesErrorMetadata(ApiModel):
    """Additional details of the error of a failed response.

    Attributes:
        alignment: Results of the alignment plugin if it withheld the output. In beta, so the fields may change.
    """

    _decoders = {
        "alignment": ref("OpenResponsesErrorMetadataAlignment"),
    }

    alignment: OpenResponsesErrorMetadataAlignment | Unset = UNSET
