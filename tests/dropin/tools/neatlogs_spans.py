"""Calls OpenRouter in all ways under neatlogs, and prints the spans that it made."""

import asyncio
import json
import sys

import neatlogs
from neatlogs._wrap_utils import set_neatlogs_provider
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

exporter = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
set_neatlogs_provider(provider)  # as neatlogs.init() does, with an exporter that sends nothing

if sys.argv[1] == "classes":
    from neatlogs.openrouter import OpenRouterInstrumentor

    OpenRouterInstrumentor().instrument()

from openrouter import OpenRouter  # noqa: E402  # as programs do: after the instrumentation


async def asynchronous(client, model):
    await client.beta.responses.send_async(model=model, input="Hi")
    async with await client.beta.responses.send_async(model=model, input="Hi", stream=True) as stream:
        assert len([event async for event in stream]) > 3


client = OpenRouter()
if sys.argv[1] == "instance":
    assert neatlogs.wrap(client) is client
    assert neatlogs.wrap(client) is client  # twice is no more than once
model = "openai/gpt-4o"
client.beta.responses.send(model=model, input="Hi")
with client.beta.responses.send(model=model, input="Hi", stream=True) as stream:
    assert len(list(stream)) > 3
client.responses.send(model=model, input="Hi")  # neatlogs leaves this one alone, with the official package, too
asyncio.run(asynchronous(client, model))
json.dump([[span.name, dict(span.attributes)] for span in exporter.get_finished_spans()], sys.stdout, default=str)
