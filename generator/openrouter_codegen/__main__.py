"""Command line: `python -m openrouter_codegen --spec openapi.yaml --out generated/openrouter_generated`."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from .document import DocumentError, digest, keep_operations, load
from .leave_out import LeftOut, leave_out
from .project import generate
from .rewrite import rewrite
from .settings import ConfigError, read_settings
from .structure import check_structure

Result = TypeVar("Result")


def main() -> int:
    """Generate a package from a document; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="generator", description="Generate a client package from an OpenAPI document."
    )
    parser.add_argument("--spec", type=Path, required=True, help="the OpenAPI document, YAML or JSON")
    parser.add_argument("--out", type=Path, required=True, help="the package's folder; its name is the package's name")
    parser.add_argument(
        "--config",
        type=Path,
        default=Path("generator-config.yml"),
        help="settings: handwritten base classes, and what openapi-python-client takes",
    )
    parser.add_argument("--operations", default="", help='only these, as in "post /responses,get /models"')
    parser.add_argument(
        "--skip-broken",
        action="store_true",
        help="omit the operations that cannot be generated, and list them, instead of refusing the document",
    )
    parser.add_argument(
        "--show-examples", action="store_true", help="list the document's examples that do not fit their schemas"
    )
    args = parser.parse_args()
    gc.set_threshold(100_000)  # what is made stays until the end: looking for garbage among it takes time for nothing
    try:
        faults, misfits, left_out = _run(args)
    except ConfigError as error:
        print(f"{args.config}: {error}", file=sys.stderr)
        return 1
    except RecursionError:
        print(f"{args.spec}: #: schemas are nested too deeply", file=sys.stderr)
        return 1
    except (DocumentError, OSError) as error:
        print(f"{args.spec}: {error}", file=sys.stderr)
        return 1
    for fault in faults:
        print(f"{args.spec}: warning: {fault}", file=sys.stderr)
    _print_misfits(misfits, args)
    if left_out:
        print(f"omitted ({len(left_out)}), see {args.out / 'README.md'}:", file=sys.stderr)
    for one in left_out:
        print(f"  {one}", file=sys.stderr)
    return 0


def _run(args: argparse.Namespace) -> tuple[list[str], list[str], list[LeftOut]]:
    """Generate a package; return faults of the document, examples that do not fit, and what was omitted."""
    document = load(args.spec)
    left_out: list[LeftOut] = []
    chosen = [choice.strip() for choice in args.operations.split(",") if choice.strip()]
    base_classes = read_settings(args.config).base_classes.get(args.out.resolve().name)

    def write() -> tuple[list[str], list[str]]:
        rewritten = rewrite(document, everything=not chosen, base_classes=base_classes)
        misfits = generate(rewritten, digest(args.spec), args.config, args.out, written=document, left_out=left_out)
        return rewritten["x-warnings"], misfits

    def attempt(step: Callable[[], Result]) -> Result:
        while True:
            try:
                return step()
            except DocumentError as error:
                more = leave_out(document, error) if args.skip_broken else []
                left_out.extend(more)
                if not more:
                    raise

    if chosen:
        attempt(lambda: check_structure(document))
        attempt(lambda: keep_operations(document, chosen))
    return *attempt(write), left_out


def _print_misfits(warnings: list[str], args: argparse.Namespace) -> None:
    """Print which examples do not fit, or only how many: they are the document's affair, and the package is whole."""
    if args.show_examples:
        for warning in warnings:
            print(f"warning: {warning}", file=sys.stderr)
    elif warnings:
        print(f"{args.spec}: {len(warnings)} examples do not fit their schemas; --show-examples lists them")


if __name__ == "__main__":
    sys.exit(main())
