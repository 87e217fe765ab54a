"""HTTP clients of the program's own; they are not closed for it."""

import asyncio
import os

import httpx

from openrouter import OpenRouter


def show(request: httpx.Request) -> None:
    print(request.method, request.url.path, request.headers["x-own"], request.headers["authorization"])


async def show_async(request: httpx.Request) -> None:
    show(request)


async def main(client: httpx.Client) -> None:
    async_client = httpx.AsyncClient(headers={"X-Own": "async"}, event_hooks={"request": [show_async]})
    async with OpenRouter(
        api_key="sk-own", server_url=os.getenv("SERVER_URL"), client=client, async_client=async_client
    ) as open_router:
        print(open_router.beta.responses.send(model="openai/gpt-4o", input="Hello").id)
        print((await open_router.beta.responses.send_async(model="openai/gpt-4o", input="Hello")).id)
    print(client.is_closed, async_client.is_closed)
    await async_client.aclose()


with httpx.Client(headers={"X-Own": "sync"}, event_hooks={"request": [show]}) as own:
    asyncio.run(main(own))
