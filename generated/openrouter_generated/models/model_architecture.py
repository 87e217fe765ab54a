# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .input_modality import InputModality
    from .instruct_type import InstructType
    from .model_group import ModelGroup
    from .output_modality import OutputModality


class ModelArchitecture(ApiModel):
    """What a model reads and writes.

    Attributes:
        modality: Main modality, such as `text->text`.
        input_modalities: Types of input that it reads.
        output_modalities: Types of output that it writes.
        instruct_type: Format of its instructions, or null.
        tokenizer: Its tokenizer.
    """

    modality: str | None
    input_modalities: list[InputModality]
    output_modalities: list[OutputModality]
    instruct_type: InstructType | None | Unset = UNSET
    tokenizer: ModelGroup | None | Unset = UNSET
