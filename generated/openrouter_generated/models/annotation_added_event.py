# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .open_ai_responses_annotation import OpenAIResponsesAnnotation


class AnnotationAddedEvent(ApiModel):
    """A source for the text of a part, for example a web page or a file.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        content_index: Position of the part in the item's `content`, 0-based.
        annotation_index: Position of the annotation in the part's `annotations`, 0-based.
        annotation: The annotation itself.
        sequence_number: Position of the event in the stream; grows by one from event to event.
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
