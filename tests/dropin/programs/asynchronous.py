"""A finished response and a stream, asynchronously."""

import asyncio
import os

from openrouter import OpenRouter


async def main() -> None:
    async with OpenRouter(
        api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")
    ) as open_router:
        finished = await open_router.beta.responses.send_async(model="openai/gpt-4o", input="Tell me a joke")
        print(type(finished).__name__, finished.output[0].content[0].text)

        res = await open_router.beta.responses.send_async(model="openai/gpt-4o", input="Another", stream=True)
        async with res as event_stream:
            async for event in event_stream:
                print(type(event).__name__, event.type)


asyncio.run(main())
