"""The command `openrouter bulk`: its arguments."""

from __future__ import annotations

import argparse
from collections.abc import Callable

_DESCRIPTION = """\
Send the requests of a file, many at a time, and write a line of JSON for each result. Before and after each request a journal
is written, so that a run that ended at any moment goes on where it was: run the same command again.
"""
_EPILOG = """\
inputs, by the name of the file or --format:
  jsonl    a line each: arguments of `send`, as in {"input": "...", "custom_id": "..."}, a text in quotes, or a line of a file
           for OpenAI's batches, for /v1/responses or /v1/chat/completions
  text     a prompt a line
  csv, parquet   a prompt a row: the column `input` or `prompt`, or what --template makes of several; `custom_id` or `id` names it
A file is read once before anything is sent: where a line cannot be read, nothing is sent at all. Of standard input ("-"), such a
line is a failed result.

results: custom_id, index, status ("ok", "failed", "in_doubt"), text, parsed, error, incomplete, model, usage, cost,
generation_id, seconds, attempts; with --full the response as it came.

The key is that of OPENROUTER_API_KEY. Ctrl-C begins no more requests and waits for those under way; a second one leaves at once,
and those under way are in doubt.

exit status: 0 all requests are ok; 1 some failed or are in doubt, or the server refuses all; 2 wrong usage or input;
3 stopped by --max-cost or --max-tokens; 130 interrupted.

example:
  openrouter bulk reviews.csv --template "Positive or negative? {text}" --model openai/gpt-4o-mini --out labels.jsonl
"""


def add_bulk(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to others; `run` of what is parsed takes the arguments and returns the exit status.

    Args:
        add_parser: Adds a parser of a command.
    """
    parser = add_parser(
        "bulk",
        help="send the requests of a file, many at a time",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("input", metavar="INPUT", nargs="?", help='a file, or "-" for standard input')
    parser.add_argument("--out", metavar="FILE", help='where results go; "-" is standard output')
    _add_request(parser)
    _add_run(parser)
    _add_journal(parser)
    parser.set_defaults(run=_run)


def _add_request(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("requests")
    group.add_argument("--model", help='as in "openai/gpt-4o"; what a line has wins, here and below')
    group.add_argument("--instructions", metavar="TEXT", help="system message before the input")
    group.add_argument(
        "--param", metavar="NAME=JSON", action="append", default=[], help="another argument of `send`; may be repeated"
    )
    group.add_argument("--template", metavar="TEXT", help="how a prompt is made of columns: {column}; {{ is a brace")
    group.add_argument("--format", metavar="FORMAT", help="jsonl, text, csv or parquet; default: by the file's name")
    group.add_argument("--limit", metavar="N", type=_count, help="only the first N requests")
    group.add_argument("--schema", metavar="FILE", help="JSON Schema of the outputs, which is asked for and checked")
    group.add_argument("--check", action="store_true", help="read and check all requests, and send nothing")
    group.add_argument(
        "--allow-broken", action="store_true", help="a line that cannot be read is a failed result; the others are sent"
    )


def _add_run(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("the run")
    group.add_argument(
        "--concurrency", metavar="N", type=_count, default=32, help="requests under way at most; default 32"
    )
    group.add_argument(
        "--requests-per-minute", metavar="N", type=_count, help="requests that begin in a minute at most"
    )
    group.add_argument("--max-cost", metavar="DOLLARS", type=_amount, help="what the run may cost, by worst case")
    group.add_argument("--max-tokens", metavar="N", type=_count, help="tokens that the run may take, by worst case")
    group.add_argument(
        "--worst-cost", metavar="DOLLARS", type=_amount, help="what one request costs at most; default: by prices"
    )
    group.add_argument("--ordered", action="store_true", help="write results in the order of the requests")
    group.add_argument("--full", action="store_true", help="write whole responses, too")
    group.add_argument("--quiet", action="store_true", help="show nothing but errors")
    group.add_argument(
        "--progress-every", metavar="SECONDS", type=_amount, default=10.0, help="between lines of progress; default 10"
    )
    group.add_argument("--server-url", metavar="URL", help="URL of the API; default: OPENROUTER_BASE_URL")


def _add_journal(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("the journal")
    group.add_argument("--journal", metavar="FILE", help='default: that of --out with ".journal" behind it')
    group.add_argument("--no-journal", action="store_true", help="keep none: a run that ends cannot go on")
    group.add_argument(
        "--in-doubt",
        choices=("report", "again", "settle"),
        default="report",
        help="requests that may have been billed and have no response: report them, send them again, or look up what "
        "became of them; default report",
    )
    group.add_argument("--list-in-doubt", metavar="JOURNAL", help="list these requests of a journal, and send nothing")


def _count(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"it must be a whole number above 0, not {text!r}")
    return number


def _amount(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"it must be a number above 0, not {text!r}")
    return number


def _run(args: argparse.Namespace) -> int:
    from .command import run

    return run(args)
