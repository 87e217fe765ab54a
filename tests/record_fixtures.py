"""Records the cases `azure-...` and `aimock-...` under `fixtures/`: `python tests/record_fixtures.py [NAME...]`.

It starts two servers that were written elsewhere (`servers/real_servers.py`) and sends each case's request by the package's own
client. What a response means is written here, not read off it; so are the places where these servers leave the contract.
A place that is not listed stops the script.
"""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

from openrouter_responses.cli.recorded_files import parse
from openrouter_responses.cli.recorded_files import payloads as texts_of
from openrouter_responses.contract import check
from openrouter_responses.testing._recorder import show
from openrouter_responses.testing.record import record
from servers.real_servers import AIMOCK_KEY, AIMOCK_PACKAGE, AZURE_PACKAGES, running_aimock, running_azure

FOLDER = Path(__file__).parent / "fixtures"
Json = dict[str, Any]
MODEL = "example/writer-1"
HELLO = "Good morning from the host: Zażółć gęślą jaźń, 東京, 🦊 and 👩‍🚀."
BROKEN = "An internal server error occurred."
MOCK_HELLO = "A mock says hello, in twenty-character pieces."
TOOLS = [
    {"type": "function", "name": name, "parameters": {"type": "object", "properties": {}}}
    for name in ("get_weather", "get_time", "ping")
]
SOURCES = {
    "azure": f"{AZURE_PACKAGES[0].replace('==', ' ')} (PyPI) with the scenes of tests/servers/azure_host.py",
    "aimock": f"{AIMOCK_PACKAGE.replace('@1', ' 1')} (npm) with the answers of tests/servers/aimock.json",
}

OWN = "a field of this server's own"
ACCENTS: dict[str, dict[str, str]] = {
    "azure": {
        "*.agent_reference": OWN,
        "*.agent_session_id": OWN,
        "*.response_id": OWN,
        "ErrorData.additionalInfo": OWN,
        "ErrorData.details": OWN,
        "OutputItems.type": "this API has items for MCP that OpenRouter's has not",
        "StreamEvents.type": "this API has events for MCP that OpenRouter's has not",
    },
    "aimock": {"*.sequence_number": "this server numbers no events"},
}
"""Server to the places of the document where it leaves the contract (`*` is any schema), and why that is accepted."""


class Case(NamedTuple):
    """What is sent to which server, and what the response means.

    Attributes:
        words: Input of the request, by which the servers choose what they send.
        meaning: What a client must make of it, as in `make_fixtures`.
        streamed: Whether a stream is asked for.
        more: Further fields of the request.
        key: The key that is sent; the servers' own, if None.
    """

    words: Any
    meaning: Json
    streamed: bool = False
    more: Json = {}  # noqa: RUF012  # nothing changes it
    key: str | None = None


def means(text: str, *items: str, tokens: int = 55, status: str = "completed", calls: Any = ()) -> Json:
    meaning = {"status": status, "items": list(items or ["message"]), "total_tokens": tokens, "text": text}
    return {**meaning, "tool_calls": [list(call) for call in calls]} if calls else meaning


def fails(error: str, message: str, text: str | None = None, error_type: str | None = None) -> Json:
    return {"error": error, "message": message, "error_type": error_type, "text": text}


WEATHER = [
    ("get_weather", '{"city": "Łódź", "days": 2}'),
    ("get_time", '{"zone": "Europe/Warsaw", "exact": true, "offset": 1.0}'),
]
PARALLEL = [
    ("get_weather", '{"city":"Tromsø","unit":"kelvin"}'),
    ("get_time", '{"zone":"Arctic/Longyearbyen"}'),
    ("ping", "{}"),
]
CALLS = ["function_call"] * 3
CASES: dict[str, Case] = {
    "azure-text": Case("hi", means(HELLO)),
    "azure-text-streamed": Case("hi", means(HELLO), True),
    "azure-tools": Case("weather", means("", *CALLS[:2], calls=WEATHER), more={"tools": TOOLS[:2]}),
    "azure-tools-streamed": Case("weather", means("", *CALLS[:2], calls=WEATHER), True, {"tools": TOOLS[:2]}),
    "azure-reasoning": Case("think", means(HELLO, "reasoning", "message")),
    "azure-reasoning-streamed": Case("think", means(HELLO, "reasoning", "message"), True),
    "azure-refusal": Case("refuse", means("")),
    "azure-refusal-streamed": Case("refuse", means(""), True),
    "azure-annotations-streamed": Case("cite", means(HELLO), True),
    "azure-mcp-streamed": Case("mcp", means(HELLO, "mcp_list_tools", "mcp_call", "message"), True),
    "azure-incomplete": Case("incomplete", means(HELLO, "reasoning", "message", status="incomplete")),
    "azure-incomplete-streamed": Case("incomplete", means(HELLO, "reasoning", "message", status="incomplete"), True),
    "azure-failed": Case("fail", fails("TooManyRequestsResponseError", "Too fast for this host", HELLO)),
    "azure-failed-streamed": Case("fail", fails("TooManyRequestsResponseError", "Too fast for this host", HELLO), True),
    "azure-failed-half-streamed": Case("boom", fails("InternalServerResponseError", BROKEN, HELLO[:21]), True),
    "azure-error-streamed": Case("boom-early", fails("InternalServerResponseError", BROKEN), True),
    "azure-keepalive-streamed": Case("quiet", means(HELLO), True),
    "azure-error-400": Case(
        "hi", fails("BadRequestResponseError", "Malformed identifier."), more={"previous_response_id": "x"}
    ),
    "azure-error-500": Case("boom-early", fails("InternalServerResponseError", "internal server error")),
    "aimock-text": Case("say hello", means(MOCK_HELLO, tokens=18)),
    "aimock-text-streamed": Case("say hello", means(MOCK_HELLO, tokens=18), True),
    "aimock-tools": Case("several tools", means("", *CALLS, tokens=0, calls=PARALLEL), more={"tools": TOOLS}),
    "aimock-tools-streamed": Case("several tools", means("", *CALLS, tokens=0, calls=PARALLEL), True, {"tools": TOOLS}),
    "aimock-reasoning-streamed": Case("reason first", means("Ten.", "reasoning", "message", tokens=0), True),
    "aimock-halves-streamed": Case("halves of characters", means("🦊🐻‍❄️ and 𝄞, x", tokens=0), True),
    "aimock-incomplete": Case("too little room", means("This goes on until", tokens=7, status="incomplete")),
    "aimock-incomplete-streamed": Case(
        "too little room", means("This goes on until", tokens=7, status="incomplete"), True
    ),
    "aimock-cut-streamed": Case("cut short", fails("StreamInterruptedError", "", "These words are cut "), True),
    "aimock-error-401": Case("say hello", fails("UnauthorizedResponseError", "Invalid API key"), key="sk-of-nobody"),
    "aimock-error-402": Case("status 402", fails("PaymentRequiredResponseError", "The purse is empty")),
    "aimock-error-404": Case("nobody expects this", fails("NotFoundResponseError", "No fixture matched")),
    "aimock-error-429": Case("limited for long", fails("TooManyRequestsResponseError", "Come back later")),
    "aimock-error-500": Case("fails twice", fails("InternalServerResponseError", "A first mishap")),
    "aimock-error-502-streamed": Case("status 502", fails("BadGatewayResponseError", "Nobody behind me"), True),
    "aimock-error-529": Case("status 529", fails("ProviderOverloadedResponseError", "Full house")),
}


def main(names: list[str]) -> None:
    with ExitStack() as servers:
        urls = {
            "azure": servers.enter_context(running_azure()),
            "aimock": servers.enter_context(running_aimock()) + "/v1",
        }
        for name in names or CASES:
            server = name.partition("-")[0]
            case = CASES[name]
            request = {"model": MODEL, "input": case.words, **case.more, **({"stream": True} if case.streamed else {})}
            record(
                FOLDER / name, request, urls[server], api_key=case.key or AIMOCK_KEY, overwrite=True,
                source=SOURCES[server], command=f"python tests/record_fixtures.py {name}",
                about={"meaning": case.meaning},
            )  # fmt: skip
            note_violations(FOLDER / name, ACCENTS[server])


def note_violations(folder: Path, accents: dict[str, str]) -> None:
    """Put the places where a response leaves the contract into its `meta.json`."""
    found = {violation.schema for _, text in texts_of(str(folder)) for violation in check(parse(text))}
    reasons = {
        place: reason for place in sorted(found) for accent, reason in accents.items() if fnmatchcase(place, accent)
    }
    if unknown := found - reasons.keys():
        raise SystemExit(
            f"{folder.name} leaves the contract at {', '.join(sorted(unknown))}: put it into ACCENTS, or not"
        )
    meta = json.loads((folder / "meta.json").read_bytes())
    if reasons:
        meta["violations"] = reasons
    (folder / "meta.json").write_bytes(show(meta))


if __name__ == "__main__":
    main(sys.argv[1:])
