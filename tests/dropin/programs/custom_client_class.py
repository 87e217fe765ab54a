"""A client of the program's own that only has the methods of the protocol."""

import os

import httpx

from openrouter import OpenRouter
from openrouter.httpclient import HttpClient


class CountingClient(HttpClient):
    def __init__(self) -> None:
        self.inner = httpx.Client()
        self.sent = 0

    def send(self, request, **options):
        self.sent += 1
        request.headers["Client-Level-Header"] = "added by client"
        return self.inner.send(request, **options)

    def build_request(self, method, url, **options):
        return self.inner.build_request(method, url, **options)

    def close(self) -> None:
        self.inner.close()


counting = CountingClient()
open_router = OpenRouter(
    api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL"), client=counting
)
print(open_router.beta.responses.send(model="openai/gpt-4o", input="Hello").id, counting.sent)
counting.close()
