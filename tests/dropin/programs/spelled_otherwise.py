"""The spellings of the official package: fields with an underscore behind them, names of constants, dumps of models."""

import json
import os

from openrouter import OpenRouter, components
from openrouter.components import EasyInputMessageRoleUser, OutputMessageItemStatusCompleted
from openrouter.errors import BadRequestResponseErrorData
from openrouter.utils.eventstreaming import EventStream, EventStreamAsync

ROLE: EasyInputMessageRoleUser = "user"
DONE: OutputMessageItemStatusCompleted = "completed"
SCHEMA = {"type": "object", "properties": {"format_": {"type": "string"}}}
text: components.TextExtendedConfigTypedDict = {
    "format_": {"type": "json_schema", "name": "answer", "schema_": SCHEMA},
}

with OpenRouter(server_url=os.getenv("SERVER_URL"), api_key=os.getenv("OPENROUTER_API_KEY", "")) as client:
    result = client.beta.responses.send(
        model="openai/gpt-4o",
        input=[components.EasyInputMessage(type="message", role=ROLE, content="6 * 7 as JSON?")],
        text=text,
        reasoning=components.ReasoningConfig(effort="low"),
        provider={"sort": "price", "options": {"amazon_bedrock": {"region": "eu"}}},
    )
    again = client.beta.responses.send(
        model="openai/gpt-4o",
        input="6 * 7 as JSON?",
        text=components.TextExtendedConfig(format_=components.FormatTextConfig(type="text")),
    )

[item] = result.output
print(item.status == DONE, type(result.text.format_).__name__, type(result.reasoning).__name__)
print(json.loads(item.model_dump_json())["content"][0]["text"], item.model_dump()["id"])
print(item.model_copy(update={"id": "other"}).id, item.model_copy(deep=True) == item, item.id)
print(components.InputText.model_validate({"type": "input_text", "text": "Hello"}).text)
dumped = components.InputText.model_validate_json('{"type": "input_text", "text": "Hello"}').model_dump()
print(sorted(dumped.items()))
print(
    components.FormatJSONSchemaConfig(type="json_schema", name="answer", schema_=SCHEMA).schema_ == SCHEMA, again.status
)
print(EventStream.__name__, EventStreamAsync is not EventStream, BadRequestResponseErrorData is not None)
