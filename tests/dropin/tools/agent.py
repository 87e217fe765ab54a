"""An agent of openrouter-agent-sdk with a tool, and a streamed one; prints their output."""

import asyncio

from openrouter_agent import OpenRouter, call_model, tool
from pydantic import BaseModel


class City(BaseModel):
    city: str


weather = tool(name="get_weather", input_schema=City, execute=lambda given, context: f"4 degrees in {given.city}")


async def main() -> None:
    async with OpenRouter() as client:
        print(await call_model(client, {"model": "m", "input": "Weather in Oslo?", "tools": [weather]}).get_text())
        result = client.call_model({"model": "m", "input": "Hello", "stream": True})
        print([delta async for delta in result.get_text_stream()])
        print((await result.get_response()).output_text)


asyncio.run(main())
