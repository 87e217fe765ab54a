"""The lowest versions that the metadata allows: calls and streams, with and without TLS."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from dropin.environments import OURS, Environment, python_of, run
from openrouter_responses.testing import FakeResponse, Server
from servers.tls_server import TEXT, TlsServer

ROOT = Path(__file__).parent.parent.parent

PROGRAM = """
import asyncio, sys
from importlib.metadata import version
from openrouter_responses import OpenRouter

async def later(client, server_url):
    result = await client.responses.send_async(model="m", input="result", server_url=server_url)
    async with client.responses.send_async(model="m", input="stream", stream=True, server_url=server_url) as stream:
        return result.output_text, (await stream.final_response()).output_text

def now(client, server_url):
    result = client.responses.send(model="m", input="result", server_url=server_url)
    with client.responses.send(model="m", input="stream", stream=True, server_url=server_url) as stream:
        return result.output_text, stream.final_response().output_text

async def main(client, server_url):
    async with client:
        return await later(client, server_url)

plain, tls = sys.argv[1:]
for usual in plain, tls:
    for url in plain, tls:
        with OpenRouter(api_key="k", server_url=usual) as client:
            print(*now(client, url), sep="|")
        print(*asyncio.run(main(OpenRouter(api_key="k", server_url=usual), url)), sep="|")
print(version("httpx"), version("attrs"))
"""


def lowest() -> tuple[str, ...]:
    """What the metadata requires, each in the lowest version that it allows."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return tuple(re.sub(r">=([\d.]+)[^;]*", r"==\1", requirement) for requirement in project["dependencies"])


def test_the_lowest_versions_do(tmp_path: Path) -> None:
    python = python_of(Environment("lowest", (OURS,), lowest()))
    with TlsServer(tmp_path) as tls, Server(lambda _: FakeResponse(TEXT)) as plain:
        *calls, versions = run(python, PROGRAM, plain.url, tls.url, SSL_CERT_FILE=str(tls.authority)).splitlines()
    assert calls == [f"{TEXT}|{TEXT}"] * 8
    wanted = dict(requirement.split("==") for requirement in lowest())
    assert versions == f"{wanted['httpx']}.0 {wanted['attrs']}.0"
