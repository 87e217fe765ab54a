"""Where the official package defines `client.beta.responses`."""

from openrouter_responses.responses import BetaResponses as BetaResponses
