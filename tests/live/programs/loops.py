"""One client in several event loops, one after the other: `python loops.py URL (asyncio|trio)...`."""

import asyncio
import gc
import sys

import trio

from openrouter_responses import OpenRouter

client = OpenRouter(api_key="k", server_url=sys.argv[1], timeout=30)


async def call(text):
    assert (await client.beta.responses.send_async(model="m", input=text)).output_text == text
    async with await client.beta.responses.send_async(stream=True, model="m", input="s") as stream:
        assert (await stream.final_response()).output_text == "s"


for number, name in enumerate(sys.argv[2:]):
    if name == "asyncio":
        asyncio.run(call(str(number)))
    else:
        trio.run(call, str(number))
    gc.collect()
client.close()
