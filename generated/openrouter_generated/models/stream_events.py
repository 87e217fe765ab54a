# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .annotation_added_event import AnnotationAddedEvent
    from .apply_patch_call_operation_diff_delta_event import ApplyPatchCallOperationDiffDeltaEvent
    from .apply_patch_call_operation_diff_done_event import ApplyPatchCallOperationDiffDoneEvent
    from .code_interpreter_call_code_delta_event import CodeInterpreterCallCodeDeltaEvent
    from .code_interpreter_call_code_done_event import CodeInterpreterCallCodeDoneEvent
    from .code_interpreter_call_completed_event import CodeInterpreterCallCompletedEvent
    from .code_interpreter_call_in_progress_event import CodeInterpreterCallInProgressEvent
    from .code_interpreter_call_interpreting_event import CodeInterpreterCallInterpretingEvent
    from .content_part_added_event import ContentPartAddedEvent
    from .content_part_delta_event import ContentPartDeltaEvent
    from .content_part_done_event import ContentPartDoneEvent
    from .custom_tool_call_input_delta_event import CustomToolCallInputDeltaEvent
    from .custom_tool_call_input_done_event import CustomToolCallInputDoneEvent
    from .debug_event import DebugEvent
    from .error_event import ErrorEvent
    from .function_call_args_delta_event import FunctionCallArgsDeltaEvent
    from .function_call_args_done_event import FunctionCallArgsDoneEvent
    from .fusion_call_analysis_completed_event import FusionCallAnalysisCompletedEvent
    from .fusion_call_analysis_in_progress_event import FusionCallAnalysisInProgressEvent
    from .fusion_call_completed_event import FusionCallCompletedEvent
    from .fusion_call_in_progress_event import FusionCallInProgressEvent
    from .fusion_call_panel_added_event import FusionCallPanelAddedEvent
    from .fusion_call_panel_completed_event import FusionCallPanelCompletedEvent
    from .fusion_call_panel_delta_event import FusionCallPanelDeltaEvent
    from .fusion_call_panel_failed_event import FusionCallPanelFailedEvent
    from .fusion_call_panel_reasoning_delta_event import FusionCallPanelReasoningDeltaEvent
    from .image_gen_call_completed_event import ImageGenCallCompletedEvent
    from .image_gen_call_generating_event import ImageGenCallGeneratingEvent
    from .image_gen_call_in_progress_event import ImageGenCallInProgressEvent
    from .image_gen_call_partial_image_event import ImageGenCallPartialImageEvent
    from .keepalive_event import KeepaliveEvent
    from .open_responses_created_event import OpenResponsesCreatedEvent
    from .open_responses_in_progress_event import OpenResponsesInProgressEvent
    from .reasoning_delta_event import ReasoningDeltaEvent
    from .reasoning_done_event import ReasoningDoneEvent
    from .reasoning_sample_delta_event import ReasoningSampleDeltaEvent
    from .reasoning_summary_part_added_event import ReasoningSummaryPartAddedEvent
    from .reasoning_summary_part_done_event import ReasoningSummaryPartDoneEvent
    from .reasoning_summary_text_delta_event import ReasoningSummaryTextDeltaEvent
    from .reasoning_summary_text_done_event import ReasoningSummaryTextDoneEvent
    from .refusal_delta_event import RefusalDeltaEvent
    from .refusal_done_event import RefusalDoneEvent
    from .response_done_event import ResponseDoneEvent
    from .response_error_event import ResponseErrorEvent
    from .response_queued_event import ResponseQueuedEvent
    from .stream_events_response_completed import StreamEventsResponseCompleted
    from .stream_events_response_failed import StreamEventsResponseFailed
    from .stream_events_response_incomplete import StreamEventsResponseIncomplete
    from .stream_events_response_output_item_added import StreamEventsResponseOutputItemAdded
    from .stream_events_response_output_item_done import StreamEventsResponseOutputItemDone
    from .text_delta_event import TextDeltaEvent
    from .text_done_event import TextDoneEvent
    from .web_search_call_completed_event import WebSearchCallCompletedEvent
    from .web_search_call_in_progress_event import WebSearchCallInProgressEvent
    from .web_search_call_searching_event import WebSearchCallSearchingEvent


class UnknownStreamEvents(EventHelpers, UnknownModel):
    """A member of `StreamEvents` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


StreamEvents: TypeAlias = Union[
    "OpenResponsesCreatedEvent",
    "OpenResponsesInProgressEvent",
    "StreamEventsResponseCompleted",
    "StreamEventsResponseIncomplete",
    "StreamEventsResponseFailed",
    "StreamEventsResponseOutputItemAdded",
    "StreamEventsResponseOutputItemDone",
    "ContentPartAddedEvent",
    "ContentPartDoneEvent",
    "TextDeltaEvent",
    "TextDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
    "AnnotationAddedEvent",
    "FunctionCallArgsDeltaEvent",
    "FunctionCallArgsDoneEvent",
    "CustomToolCallInputDeltaEvent",
    "CustomToolCallInputDoneEvent",
    "ApplyPatchCallOperationDiffDeltaEvent",
    "ApplyPatchCallOperationDiffDoneEvent",
    "ReasoningDeltaEvent",
    "ReasoningDoneEvent",
    "ReasoningSummaryPartAddedEvent",
    "ReasoningSummaryPartDoneEvent",
    "ReasoningSummaryTextDeltaEvent",
    "ReasoningSummaryTextDoneEvent",
    "ImageGenCallInProgressEvent",
    "ImageGenCallGeneratingEvent",
    "ImageGenCallPartialImageEvent",
    "ImageGenCallCompletedEvent",
    "CodeInterpreterCallInProgressEvent",
    "CodeInterpreterCallCodeDeltaEvent",
    "CodeInterpreterCallCodeDoneEvent",
    "CodeInterpreterCallInterpretingEvent",
    "CodeInterpreterCallCompletedEvent",
    "WebSearchCallInProgressEvent",
    "WebSearchCallSearchingEvent",
    "WebSearchCallCompletedEvent",
    "FusionCallInProgressEvent",
    "FusionCallPanelAddedEvent",
    "FusionCallPanelDeltaEvent",
    "FusionCallPanelReasoningDeltaEvent",
    "FusionCallPanelCompletedEvent",
    "FusionCallPanelFailedEvent",
    "FusionCallAnalysisInProgressEvent",
    "FusionCallAnalysisCompletedEvent",
    "FusionCallCompletedEvent",
    "DebugEvent",
    "ErrorEvent",
    "ResponseDoneEvent",
    "ResponseErrorEvent",
    "ResponseQueuedEvent",
    "KeepaliveEvent",
    "ContentPartDeltaEvent",
    "ReasoningSampleDeltaEvent",
    "UnknownStreamEvents",
]
"""Any event of a stream, distinguished by `type`.

A stream ends with `response.completed`, `response.incomplete`, `response.failed` or (observed) `response.done`; if
none of them arrives, it was interrupted. Unknown types may appear at any time.
"""

decode = tagged(
    "type",
    {
        "response.created": "OpenResponsesCreatedEvent",
        "response.in_progress": "OpenResponsesInProgressEvent",
        "response.completed": "StreamEventsResponseCompleted",
        "response.incomplete": "StreamEventsResponseIncomplete",
        "response.failed": "StreamEventsResponseFailed",
        "response.output_item.added": "StreamEventsResponseOutputItemAdded",
        "response.output_item.done": "StreamEventsResponseOutputItemDone",
        "response.content_part.added": "ContentPartAddedEvent",
        "response.content_part.done": "ContentPartDoneEvent",
        "response.output_text.delta": "TextDeltaEvent",
        "response.output_text.done": "TextDoneEvent",
        "response.refusal.delta": "RefusalDeltaEvent",
        "response.refusal.done": "RefusalDoneEvent",
        "response.output_text.annotation.added": "AnnotationAddedEvent",
        "response.function_call_arguments.delta": "FunctionCallArgsDeltaEvent",
        "response.function_call_arguments.done": "FunctionCallArgsDoneEvent",
        "response.custom_tool_call_input.delta": "CustomToolCallInputDeltaEvent",
        "response.custom_tool_call_input.done": "CustomToolCallInputDoneEvent",
        "response.apply_patch_call_operation_diff.delta": "ApplyPatchCallOperationDiffDeltaEvent",
        "response.apply_patch_call_operation_diff.done": "ApplyPatchCallOperationDiffDoneEvent",
        "response.reasoning_text.delta": "ReasoningDeltaEvent",
        "response.reasoning_text.done": "ReasoningDoneEvent",
        "response.reasoning_summary_part.added": "ReasoningSummaryPartAddedEvent",
        "response.reasoning_summary_part.done": "ReasoningSummaryPartDoneEvent",
        "response.reasoning_summary_text.delta": "ReasoningSummaryTextDeltaEvent",
        "response.reasoning_summary_text.done": "ReasoningSummaryTextDoneEvent",
        "response.image_generation_call.in_progress": "ImageGenCallInProgressEvent",
        "response.image_generation_call.generating": "ImageGenCallGeneratingEvent",
        "response.image_generation_call.partial_image": "ImageGenCallPartialImageEvent",
        "response.image_generation_call.completed": "ImageGenCallCompletedEvent",
        "response.code_interpreter_call.in_progress": "CodeInterpreterCallInProgressEvent",
        "response.code_interpreter_call_code.delta": "CodeInterpreterCallCodeDeltaEvent",
        "response.code_interpreter_call_code.done": "CodeInterpreterCallCodeDoneEvent",
        "response.code_interpreter_call.interpreting": "CodeInterpreterCallInterpretingEvent",
        "response.code_interpreter_call.completed": "CodeInterpreterCallCompletedEvent",
        "response.web_search_call.in_progress": "WebSearchCallInProgressEvent",
        "response.web_search_call.searching": "WebSearchCallSearchingEvent",
        "response.web_search_call.completed": "WebSearchCallCompletedEvent",
        "response.fusion_call.in_progress": "FusionCallInProgressEvent",
        "response.fusion_call.panel.added": "FusionCallPanelAddedEvent",
        "response.fusion_call.panel.delta": "FusionCallPanelDeltaEvent",
        "response.fusion_call.panel.reasoning.delta": "FusionCallPanelReasoningDeltaEvent",
        "response.fusion_call.panel.completed": "FusionCallPanelCompletedEvent",
        "response.fusion_call.panel.failed": "FusionCallPanelFailedEvent",
        "response.fusion_call.analysis.in_progress": "FusionCallAnalysisInProgressEvent",
        "response.fusion_call.analysis.completed": "FusionCallAnalysisCompletedEvent",
        "response.fusion_call.completed": "FusionCallCompletedEvent",
        "response.debug": "DebugEvent",
        "error": "ErrorEvent",
        "response.done": "ResponseDoneEvent",
        "response.error": "ResponseErrorEvent",
        "response.queued": "ResponseQueuedEvent",
        "keepalive": "KeepaliveEvent",
        "response.content_part.delta": "ContentPartDeltaEvent",
        "response.reasoning.delta": "ReasoningSampleDeltaEvent",
    },
    UnknownStreamEvents.from_dict,
)
