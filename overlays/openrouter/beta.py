"""Where the official package defines `client.beta`."""

from openrouter_responses.client import Beta as Beta
