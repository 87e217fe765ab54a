"""Where real recordings leave the contract, and why that stays so. The list is exact: an entry that is not needed fails."""

from __future__ import annotations

from typing import NamedTuple


class Allowed(NamedTuple):
    """Places that some recordings may leave the contract at.

    Attributes:
        recordings: Their folders, as patterns.
        places: Places of the document, as `Violation.schema` has them, as patterns.
        reason: Why.
    """

    recordings: tuple[str, ...]
    places: tuple[str, ...]
    reason: str


PADDED = ("openai-*", "azure-*", "chatgpt-codex-*")
OPENAI = (*PADDED, "deepseek-*", "github-copilot-*")
"""OpenAI's own API, and those who resell it or serve it as it is."""

EXCEPTIONS = (
    Allowed(
        PADDED,
        ("*DeltaEvent.obfuscation",),
        "padding by which OpenAI hides the length of a delta; OpenRouter sends none",
    ),
    Allowed(
        OPENAI,
        (
            "OpenResponsesResult.billing",
            "OpenResponsesResult.content_filters",
            "OpenResponsesResult.moderation",
            "OpenResponsesResult.prompt_cache_retention",
            "OpenResponsesResult.tool_usage",
            "OutputFileSearchCallItem.results",
            "OutputFunctionCallItem.caller",
            "OutputImageGenerationCallItem.*",
            "OutputShellCallItem.environment",
        ),
        "fields of OpenAI's API that OpenRouter's has not",
    ),
    Allowed(
        ("openai-*", "xai-*"),
        ("OutputItems.type", "ResponsesRequestToolUnion.type"),
        "items and tools of those providers (MCP, programs, searches of X) that OpenRouter does not offer",
    ),
    Allowed(("openai-*",), ("StreamEvents.type",), "events of file search and MCP, which OpenRouter does not offer"),
    Allowed(
        ("openai-*",),
        (
            "FormatJSONSchemaConfig.description",
            "OutputToolSearchCallItem.call_id",
            "OutputToolSearchCallItem.execution",
        ),
        "OpenAI sends null, or another value, where OpenRouter's document knows neither",
    ),
    Allowed(
        ("openai-pydantic-ai", "openai-rig", "openai-prism"),
        (
            "OpenAIResponsesResponseStatus",
            "OpenResponsesResult.input_messages",
            "OpenResponsesResult.output_messages",
            "OpenResponsesResult.status_details",
            "OpenResponsesResult.text",
            "OpenResponsesResult.tool_calls",
            "OpenResponsesResult.total_tokens",
            "OutputTokensDetails.tool_output_tokens",
            "ResponseOutputText.logprobs",
            "Usage.total_tokens",
        ),
        "responses of servers that imitate the format, or that were shortened when they were recorded",
    ),
    Allowed(("openai-via-gateway-*",), ("Usage.pydantic_ai_gateway",), "a field that this gateway adds"),
    Allowed(("github-copilot-*",), ("*.copilot_usage",), "a field that this gateway adds"),
    Allowed(
        ("xai-*",),
        ("CodeInterpreterServerTool.container", "Usage.*"),
        "xAI's own usage, and its tool without a container",
    ),
    Allowed(
        ("openrouter-benchmark-harness",),
        ("StreamEventsResponseCompleted.sequence_number",),
        "one stream whose terminal event has no number; the client needs none",
    ),
    Allowed(
        ("openrouter-errors",),
        ("OpenResponsesResult.*", "Usage.*", "UsageCostDetails.*"),
        "a stream of chat completions, which a client of this format meets only by mistake",
    ),
)
