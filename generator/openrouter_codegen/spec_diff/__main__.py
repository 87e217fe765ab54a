"""Command line: `python -m spec_diff OLD NEW` prints what changed on the wire between two documents."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from ..document import DocumentError, load
from .changes import EXIT_CODES, worst
from .compare_documents import compare
from .report import as_json, as_text


def main(arguments: list[str] | None = None) -> int:
    """Compare two documents and print what changed; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="spec-diff",
        description="Show what changed on the wire between two OpenAPI documents, however each is written.",
        epilog="Exit codes: 0 equal or cosmetic, 3 additive, 4 breaking, 1 a document that cannot be read, 2 wrong arguments.",
    )
    parser.add_argument("base", type=Path, help="the document to compare with")
    parser.add_argument("spec", type=Path, help="the new document")
    parser.add_argument("--operations", default="", help='only these, as in "post /responses,get /models"')
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--news",
        action="store_true",
        help="list what is new, and only count what the base alone has: for a base that holds more than the document",
    )
    args = parser.parse_args(arguments)
    chosen = [choice.strip() for choice in args.operations.split(",") if choice.strip()]
    documents = {}
    for path in (args.base, args.spec):
        try:
            documents[path] = load(path)
        except (DocumentError, OSError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 1
    try:
        changes = compare(documents[args.base], documents[args.spec], chosen)
    except DocumentError as error:
        print(f"{_at_fault(documents)}: {error}", file=sys.stderr)
        return 1
    except RecursionError:
        print(f"{_at_fault(documents)}: schemas are nested too deeply", file=sys.stderr)
        return 1
    if args.format == "json":
        print(as_json(changes, str(args.base), str(args.spec)))
    else:
        print(as_text(changes, str(args.base) if args.news else None))
    return EXIT_CODES[worst(changes)]


def _at_fault(documents: dict[Path, Any]) -> str:
    """Return which document cannot be compared even with itself; all of them if it is only the pair."""
    for path, document in documents.items():
        try:
            compare(document, document)
        except (DocumentError, RecursionError):
            return str(path)
    return " and ".join(map(str, documents))


if __name__ == "__main__":
    sys.exit(main())
