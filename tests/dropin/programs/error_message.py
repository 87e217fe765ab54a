"""The message of an error, as programs show it to their users."""

import os

from openrouter import OpenRouter, errors

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    try:
        open_router.beta.responses.send(model="openai/gpt-5000", input="Hello")
    except errors.NotFoundResponseError as e:
        print(e.message)
