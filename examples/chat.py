"""A chat in the terminal.

    python examples/chat.py                    # with the key in OPENROUTER_API_KEY
    python examples/chat.py --demo             # without a key: an embedded server plays a recording

Ctrl-C stops an answer and keeps what came. An empty line, /quit or Ctrl-D ends.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from openrouter import OpenRouter, OpenRouterError
from openrouter_responses.testing import Reply, Server

try:
    from rich.console import Console
    from rich.live import Live
    from rich.markdown import Markdown
    from rich.segment import SegmentLines
except ModuleNotFoundError:
    sys.exit("this example needs the package rich: pip install rich")

RECORDING = Path(__file__).parent.parent / "tests" / "fixtures" / "text-streamed"


def main() -> None:
    """Read what is to be talked to, and talk."""
    parser = argparse.ArgumentParser(description="Chat with a model.")
    parser.add_argument("--model", default="openai/gpt-4o-mini", help="as in openai/gpt-4o-mini")
    parser.add_argument("--server-url", help="address of the API, if it is another one")
    parser.add_argument("--demo", action="store_true", help="talk to an embedded server that plays a recording")
    options = parser.parse_args()
    with ExitStack() as stack:
        if options.demo:
            server = stack.enter_context(Server(Reply.file(RECORDING, chunks="events", pace=0.05)))
            client = OpenRouter(api_key="demo", server_url=server.url)
        else:
            try:
                client = OpenRouter(server_url=options.server_url)
            except ValueError as error:
                sys.exit(f"{error} (or try --demo)")
        chat(stack.enter_context(client), options.model, Console())


def chat(client: OpenRouter, model: str, console: Console) -> None:
    """Ask and answer until the person has had enough."""
    conversation: list[Any] = []
    while question := ask(console):
        turn = [*conversation, {"role": "user", "content": question}]
        if answer := reply(client, model, turn, console):
            # The API keeps nothing: with each question all goes back, the items of answers as they came.
            conversation = [*turn, *answer]


def ask(console: Console) -> str:
    """Return the next question; an empty one ends the chat."""
    try:
        question = console.input("[bold cyan]you>[/] ").strip()
    except (EOFError, KeyboardInterrupt):
        console.print()
        return ""
    return "" if question == "/quit" else question


def reply(client: OpenRouter, model: str, conversation: list[Any], console: Console) -> list[Any]:
    """Show the answer as it comes and return it as items; if it breaks off, what came; if nothing came, none."""
    text, problem = "", ""
    items: list[Any] = []
    try:
        with (
            client.beta.responses.send(model=model, input=conversation, stream=True) as stream,
            Live(console=console, transient=True, get_renderable=lambda: tail(text, console)),
        ):
            for piece in stream.text:
                text += piece
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
    # Of an answer without its end only the text goes back: half a thought or half a tool call would be refused.
    return [{"role": "assistant", "content": text}] if text else []


def tail(text: str, console: Console) -> SegmentLines:
    """As much of the end of a text as fits on the screen, so that an answer longer than it stays in sight."""
    lines = console.render_lines(Markdown(text), pad=False)
    return SegmentLines(lines[-(console.height - 1) :], new_lines=True)


if __name__ == "__main__":
    main()
