"""JSON as text: the format under the name that the wire has, and under the one that the official package gives it."""

import os

from openrouter import OpenRouter, components

SCHEMA = {"type": "object", "properties": {"answer": {"type": "integer"}}, "required": ["answer"]}

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    for text in (
        {"format": {"type": "json_schema", "name": "answer", "schema": SCHEMA}},
        components.TextExtendedConfig(
            format=components.FormatJSONSchemaConfig(type="json_schema", name="answer", schema=SCHEMA)
        ),
    ):
        res = open_router.beta.responses.send(model="openai/gpt-4o", input="What is 6 times 7?", text=text)
        print(res.output[0].content[0].text)
