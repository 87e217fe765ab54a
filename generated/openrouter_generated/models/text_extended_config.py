# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._model import ApiModel, ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .formats import Formats


class TextExtendedConfig(ApiModel):
    """Settings of the text answer.

    Attributes:
        format: Shape of the text: free, any JSON object, or JSON of a given schema. Observed: sometimes absent in
            responses.
        verbosity: How wordy the answer is. Null or absent means the model's default."""

    format: Formats | Unset = UNSET
    verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None | Unset = UNSET

    _decoders = {
        "format": ref("Formats"),
    }
