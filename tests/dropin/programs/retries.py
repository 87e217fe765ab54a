"""Retries, for a call and for the client."""

import os

from openrouter import OpenRouter
from openrouter.utils import BackoffStrategy, RetryConfig

with OpenRouter(
    api_key=os.getenv("OPENROUTER_API_KEY", ""),
    server_url=os.getenv("SERVER_URL"),
    retry_config=RetryConfig("backoff", BackoffStrategy(1, 50, 1.1, 5000, jitter_ms=1), False),
) as open_router:
    by_client = open_router.beta.responses.send(model="openai/gpt-4o", input="Hello")
    print(by_client.output[0].content[0].text)

    by_call = open_router.beta.responses.send(
        model="openai/gpt-4o",
        input="Hello",
        retries=RetryConfig("backoff", BackoffStrategy(1, 50, 1.1, 5000, jitter_ms=1), False),
    )
    print(by_call.output[0].content[0].text)
