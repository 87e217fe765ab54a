"""A stream, event by event, inside `with`."""

import os

from openrouter import OpenRouter, components

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    res = open_router.beta.responses.send(model="openai/gpt-4o", input="Tell me a joke", stream=True)

    text = ""
    with res as event_stream:
        for event in event_stream:
            print(type(event).__name__, event.type, event.sequence_number)
            if event.type == "response.output_text.delta":
                text += event.delta
            elif isinstance(event, components.StreamEventsResponseOutputItemDone):
                print(type(event.item).__name__, event.item.status, event.output_index)
            elif isinstance(event, components.ContentPartDoneEvent):
                print(type(event.part).__name__, event.part.text)
            elif event.type == "response.completed":
                print(type(event.response).__name__, event.response.usage.total_tokens)
            elif event.type == "UNKNOWN":
                print(event.is_unknown, event.raw)
print(text)
