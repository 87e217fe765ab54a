"""Where the official package defines what operations return."""

from openrouter_responses.operations import CreateResponsesResponse as CreateResponsesResponse
