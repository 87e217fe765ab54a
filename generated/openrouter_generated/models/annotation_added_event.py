# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .open_ai_responses_annotation import OpenAIResponsesAnnotation


class AnnotationAddedEvent(EventHelpers, ApiModel):
    """An annotation, such as a web page or a file, was added to a text part.

    Attributes:
        type: Type of the event, always `response.output_text.annotation.added`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        content_index: Index of the part in the item's `content`, 0-based.
        annotation_index: Index of the annotation in the part's `annotations`, 0-based.
        annotation: The annotation.
        sequence_number: Sequence number of the event, which increases by one.
    """

    _decoders = {
        "annotation": ref("OpenAIResponsesAnnotation"),
    }

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    annotation: OpenAIResponsesAnnotation
    sequence_number: int
