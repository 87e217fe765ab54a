"""What a program waits for before its first response: modules that synchronous calls do not need are not imported."""

from __future__ import annotations

from openrouter_responses.testing import RawResponse, Server
from payloads import STREAM, message, response
from support import run_python

PROGRAM = """
import sys
from openrouter import OpenRouter

with OpenRouter(api_key="k", server_url=sys.argv[1]) as client:
    client.responses.send(model="m", input="a")
    with client.responses.send(model="m", input="a", stream=True) as stream:
        for event in stream:
            pass
print(*sorted({"asyncio", "pydantic"} & sys.modules.keys()))
"""


def test_synchronous_programs_do_not_wait_for_what_they_do_not_need() -> None:
    with Server([RawResponse.json(response(message())), RawResponse.stream(STREAM)]) as server:
        done = run_python("-c", PROGRAM, server.url)
    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr
