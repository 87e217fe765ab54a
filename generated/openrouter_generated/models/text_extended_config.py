# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .formats import Formats
    from .text_extended_config_verbosity import TextExtendedConfigVerbosity


class TextExtendedConfig(ApiModel):
    """Settings of the text output.

    Attributes:
        format: Format of the text output: plain text, any JSON object, or JSON that follows a schema. Observed:
            sometimes absent in responses.
        verbosity: Verbosity of the output. If null or absent, the model's default applies.
    """

    _decoders = {
        "format": ref("Formats"),
    }

    _spellings = {
        "format_": "format",
    }

    format: Formats | Unset = UNSET
    verbosity: TextExtendedConfigVerbosity | None | Unset = UNSET

    @property
    def format_(self) -> Formats | Unset:
        """The same as `format`."""
        return self.format

    @format_.setter
    def format_(self, value: Formats | Unset) -> None:
        self.format = value
