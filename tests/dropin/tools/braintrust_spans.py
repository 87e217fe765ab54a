"""Calls OpenRouter in all ways under braintrust, by patched classes or by a wrapped client, and prints what was logged."""

import asyncio
import json
import sys

import braintrust
from braintrust import logger
from braintrust.integrations.openrouter import wrap_openrouter
from braintrust.test_helpers import init_test_logger

if sys.argv[1] == "classes":
    assert braintrust.auto_instrument()["openrouter"]
    assert braintrust.auto_instrument()["openrouter"]  # twice is no more than once

from openrouter import OpenRouter  # as programs do: after the instrumentation


async def asynchronous(client, model):
    for responses in (client.responses, client.beta.responses):
        await responses.send_async(model=model, input="Hi")
        async with await responses.send_async(model=model, input="Hi", stream=True) as stream:
            assert len([event async for event in stream]) > 3


def synchronous(client, model):
    for responses in (client.responses, client.beta.responses):
        responses.send(model=model, input="Hi")
        with responses.send(model=model, input="Hi", stream=True) as stream:
            assert len(list(stream)) > 3


init_test_logger("tests")
with logger._internal_with_memory_background_logger() as memory:
    client = OpenRouter()
    if sys.argv[1] == "instance":
        assert wrap_openrouter(client) is client
    synchronous(client, "openai/gpt-4o")
    asyncio.run(asynchronous(client, "openai/gpt-4o"))
    spans = memory.pop()
json.dump(spans, sys.stdout, default=str)
