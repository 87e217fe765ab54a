"""Where the official package defines `client.responses`."""

from openrouter_responses.responses import Responses as Responses
