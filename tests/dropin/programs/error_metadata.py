"""What the server adds to an error: a dict in the error's data."""

import os

from openrouter import OpenRouter, errors

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    try:
        open_router.beta.responses.send(model="openai/gpt-4o", input="Hello")
    except errors.ForbiddenResponseError as e:
        print(e.data.error.metadata["reasons"], "patterns" in e.data.error.metadata)
