"""The command `openrouter`, also `python -m openrouter_responses`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from openrouter_codegen.command import add_commands

from .bulk_command.arguments import add_bulk

__all__ = ["main"]

_DESCRIPTION = "Report where recorded responses leave the API's documented contract, ready to be put into an issue."
_EPILOG = """\
FILE is a body (.json), a stream (.sse), a record of an error ({"status", "body"}), or a folder of those; "-" reads standard
input. Keys and account ids are redacted in what is shown. Exit status: 0 where nothing differs, 1 where something does,
2 where an input cannot be read.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What stands behind the command's name; None for those of the process.

    Returns:
        The exit status; `--help` of each command says what it means.

    Raises:
        SystemExit: The arguments are wrong (status 2), or help was asked for (status 0).
    """
    parser = argparse.ArgumentParser(prog="openrouter", description="Tools around OpenRouter's Responses API.")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser(
        "contract", help="report where responses leave the contract", description=_DESCRIPTION, epilog=_EPILOG
    )
    command.add_argument("files", nargs="+", metavar="FILE", help='a body, a stream, a folder, or "-"')
    command.add_argument("--json", action="store_true", help="write JSON instead of Markdown")
    command.add_argument("--schema", help="hold every payload against this schema of the document")
    command.set_defaults(run=_contract_of)
    add_bulk(commands.add_parser)
    add_commands(commands)
    args = parser.parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = args.run
    return run(args)


def _contract_of(args: argparse.Namespace) -> int:
    return _contract(args.files, args.schema, args.json)


def _contract(names: list[str], schema: str | None, as_json: bool) -> int:
    from openrouter_generated import API_DIGEST, API_VERSION

    from ..contract import check, group, markdown
    from .recorded_files import parse, payloads

    violations: list[Any] = []
    problems: list[str] = []
    count = 0
    for name in names:
        try:
            for place, text in payloads(name):
                try:
                    violations += check(parse(text), schema)
                    count += 1
                except (ValueError, RecursionError) as error:
                    problems.append(f"{place}: {error}")
        except OSError as error:
            problems.append(f"{name}: {error.strerror or error}")
    drifts = group(violations)
    if as_json:
        document = {"version": API_VERSION, "digest": API_DIGEST}
        found = list(map(asdict, drifts))
        report = {"document": document, "payloads": count, "drift": found, "unreadable": problems}
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    elif count:
        # What stands in an example can be more than a terminal's encoding has.
        encoding = sys.stdout.encoding
        sys.stdout.write(markdown(drifts, count).encode(encoding, "backslashreplace").decode(encoding))
    for problem in problems:
        sys.stderr.write(f"openrouter contract: cannot read {problem}\n")
    return 2 if problems else int(bool(drifts))
