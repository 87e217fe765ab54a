"""Where the official package defines its streams."""

from openrouter_responses.utils.eventstreaming import AsyncEventStream as AsyncEventStream
from openrouter_responses.utils.eventstreaming import EventStream as EventStream
from openrouter_responses.utils.eventstreaming import EventStreamAsync as EventStreamAsync
