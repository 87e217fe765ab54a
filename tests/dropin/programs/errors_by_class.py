"""Errors: the class of each status, its attributes, the base class."""

import os

from openrouter import OpenRouter, errors
from openrouter.utils import BackoffStrategy, RetryConfig

NO_RETRIES = RetryConfig("none", BackoffStrategy(1, 2, 1.1, 10), False)

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    for _ in range(15):
        try:
            open_router.beta.responses.send(model="openai/gpt-4o", input="Hello", retries=NO_RETRIES)
        except errors.OpenRouterDefaultError as e:
            print(type(e).__name__, e.status_code, e.headers["content-type"], e.body)
        except errors.OpenRouterError as e:
            print(type(e).__name__, e.status_code, e.headers["content-type"], e.raw_response.status_code)
            print(e.body)
            print(e.data.error.code, e.data.error.message, e.data.user_id)

    try:
        open_router.beta.responses.send(model="openai/gpt-4o", input="Hello", retries=NO_RETRIES)
    except errors.TooManyRequestsResponseError as e:
        print("slow down", e.headers["retry-after"])
    except errors.OpenRouterError:
        print("not reached")
