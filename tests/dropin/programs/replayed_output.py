"""The next turn, with the output of the last one in its input.

Only this library runs it: the official package refuses its own output items as input with 53 validation errors.
"""

import os

from openrouter import OpenRouter

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    history = [{"role": "user", "content": "How is the weather in Oslo?"}]
    first = open_router.beta.responses.send(model="openai/gpt-4o", input=history)
    second = open_router.beta.responses.send(
        model="openai/gpt-4o",
        input=[
            *history,
            *first.output,
            {"type": "function_call_output", "call_id": first.output[0].call_id, "output": '{"celsius": 4}'},
        ],
    )
    print(second.output[0].content[0].text)
