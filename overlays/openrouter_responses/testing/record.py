"""The command that records a case: `python -m openrouter_responses.testing.record NAME URL`; in Python, see `record`."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openrouter_generated.runtime.encode import is_mapping
from openrouter_responses import OpenRouterError
from openrouter_responses.testing._recorder import BODY_LIMIT, Recording, record

__all__ = ["BODY_LIMIT", "Recording", "main", "record"]

_DESCRIPTION = "Send a request to a server and record it and its response as a case for tests."
_EPILOG = """\
The key comes from OPENROUTER_API_KEY. It, account ids and identifying headers are redacted; read a recording before you
publish it all the same. Exit status: 0, or 1 where nothing was recorded.
"""
_REQUEST: dict[str, Any] = {"model": "openai/gpt-4o", "input": "Say hello."}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What stands behind the command's name; None for those of the process.

    Returns:
        The exit status: 0, or 1 where nothing was recorded.

    Raises:
        SystemExit: The arguments are wrong (status 2), or help was asked for (status 0).
    """
    parser = argparse.ArgumentParser(
        prog="python -m openrouter_responses.testing.record", description=_DESCRIPTION, epilog=_EPILOG
    )
    parser.add_argument("name", type=_name, help="name of the case, which is that of its folder")
    parser.add_argument("url", type=_url, help="URL of the server, to which /responses is added")
    parser.add_argument(
        "--request", metavar="FILE", help='JSON of the request, "-" for standard input; default: a text'
    )
    parser.add_argument("--source", help="what responds, with its version; default: the server's URL")
    parser.add_argument("--into", metavar="FOLDER", default="tests/fixtures", help="default: %(default)s")
    parser.add_argument("--overwrite", action="store_true", help="replace the case if it exists")
    parser.add_argument(
        "--timeout", type=float, default=120.0, help="seconds without receiving a byte; default: %(default)g"
    )
    parser.add_argument(
        "--secret", metavar="VARIABLE", action="append", default=[], help="environment variable to redact as well"
    )
    args = parser.parse_args(arguments)
    try:
        recording = record(
            Path(args.into, args.name),
            _request(args.request),
            args.url,
            source=args.source,
            secrets=[os.environ[variable] for variable in args.secret],
            overwrite=args.overwrite,
            timeout=args.timeout,
            command=_command(args),
        )
    except KeyError as error:
        return _refuse(f"the environment variable {error} is not set")
    except (OpenRouterError, OSError, ValueError) as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        return _refuse("interrupted; nothing was written")
    redacted = ", ".join(f"{count} {what}" for what, count in recording.redacted.items()) or "nothing"
    sys.stdout.write(
        f"{recording.folder}: status {recording.status}, {recording.size} bytes, {recording.ending}; "
        f"redacted in the bodies: {redacted}\n"
    )
    return 0


def _name(text: str) -> str:
    if not re.fullmatch(r"\w[\w.-]*", text):
        raise argparse.ArgumentTypeError(f"a name must consist of letters, digits, '-', '_' and '.', not {text!r}")
    return text


def _url(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("it is empty; pass the URL of a server, as in https://openrouter.ai/api/v1")
    return text


def _request(name: str | None) -> dict[str, Any]:
    if name is None:
        return _REQUEST
    request = json.loads(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())
    if not is_mapping(request):
        raise ValueError(f"{name}: the request must be a JSON object")
    return dict(request)


def _command(args: argparse.Namespace) -> str:
    words = ["python", "-m", "openrouter_responses.testing.record", args.name, args.url]
    if args.request is not None:
        words += ["--request", Path(args.request).name]
    return shlex.join(words)


def _refuse(problem: str) -> int:
    sys.stderr.write(f"not recorded: {problem}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
