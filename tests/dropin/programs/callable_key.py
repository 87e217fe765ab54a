"""A key that is read from a function for each request."""

import os

from openrouter import OpenRouter

keys = iter(["sk-first", "sk-second"])

with OpenRouter(api_key=lambda: next(keys), server_url=os.getenv("SERVER_URL")) as open_router:
    for _ in range(2):
        print(open_router.beta.responses.send(model="openai/gpt-4o", input="Hello").status)
