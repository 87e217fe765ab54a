"""Where the official package defines its client."""

from openrouter_responses.client import OpenRouter as OpenRouter
