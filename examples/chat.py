"""A chat in the terminal.

    python examples/chat.py                    # reads the API key from OPENROUTER_API_KEY
    python examples/chat.py --demo             # without a key: an embedded server replays a recording

Ctrl-C stops a response and keeps its text so far. An empty line, /quit or Ctrl-D ends the chat.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from openrouter import OpenRouter, OpenRouterError
from openrouter_responses.testing import RawResponse, Server

try:
    from rich.console import Console
    from rich.live import Live
    from rich.markdown import Markdown
    from rich.segment import SegmentLines
except ModuleNotFoundError:
    sys.exit("this example needs the package rich: pip install rich")

RECORDING = Path(__file__).parent.parent / "tests" / "fixtures" / "text-streamed"


def main() -> None:
    """Parse the command line and run the chat."""
    parser = argparse.ArgumentParser(description="Chat with a model.")
    parser.add_argument("--model", default="openai/gpt-4o-mini", help="model to use, such as openai/gpt-4o-mini")
    parser.add_argument("--server-url", help="base URL of the API")
    parser.add_argument("--demo", action="store_true", help="use an embedded server that replays a recording")
    args = parser.parse_args()
    with ExitStack() as stack:
        if args.demo:
            server = stack.enter_context(Server(RawResponse.file(RECORDING, chunks="events", pace=0.05)))
            client = OpenRouter(api_key="demo", server_url=server.url)
        else:
            try:
                client = OpenRouter(server_url=args.server_url)
            except ValueError as error:
                sys.exit(f"{error} (or try --demo)")
        chat(stack.enter_context(client), args.model, Console())


def chat(client: OpenRouter, model: str, console: Console) -> None:
    """Read questions and show responses until the user ends the chat."""
    conversation: list[Any] = []
    while question := ask(console):
        turn = [*conversation, {"role": "user", "content": question}]
        if items := respond(client, model, turn, console):
            # The API is stateless: each request has the whole conversation, with unchanged output items.
            conversation = [*turn, *items]


def ask(console: Console) -> str:
    """Return the next question, or an empty string to end the chat."""
    try:
        question = console.input("[bold cyan]you>[/] ").strip()
    except (EOFError, KeyboardInterrupt):
        console.print()
        return ""
    return "" if question == "/quit" else question


def respond(client: OpenRouter, model: str, conversation: list[Any], console: Console) -> list[Any]:
    """Show the response as it is streamed.

    Returns:
        Its output items. If it was interrupted, a message with the text so far; if there is no text, an empty list.
    """
    text, problem = "", ""
    items: list[Any] = []
    try:
        with (
            client.beta.responses.send(model=model, input=conversation, stream=True) as stream,
            Live(console=console, transient=True, get_renderable=lambda: tail(text, console)),
        ):
            for delta in stream.text:
                text += delta
            items = stream.final_response().to_input()
    except KeyboardInterrupt:
        problem = "stopped"
    except OpenRouterError as error:
        problem = " ".join(str(error).split())
    if text:
        console.print(Markdown(text))
    if not problem:
        return items
    console.print(problem, style="yellow", markup=False, highlight=False)
    # Of an interrupted response, only the text is sent back: the API rejects incomplete reasoning and tool calls.
    return [{"role": "assistant", "content": text}] if text else []


def tail(text: str, console: Console) -> SegmentLines:
    """Return the last lines of a text that fit on the screen, so that the end of a long response stays visible."""
    lines = console.render_lines(Markdown(text), pad=False)
    return SegmentLines(lines[-(console.height - 1) :], new_lines=True)


if __name__ == "__main__":
    main()
