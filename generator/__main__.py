"""Command line: `python -m generator --spec openapi.yaml --out generated/openrouter_generated`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .document import DocumentError, digest, keep_operations, load
from .project import generate
from .rewrite import rewrite
from .settings import ConfigError, read_settings


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
    args = parser.parse_args()
    try:
        document = load(args.spec)
        chosen = [choice.strip() for choice in args.operations.split(",") if choice.strip()]
        if chosen:
            keep_operations(document, chosen)
        base_classes = read_settings(args.config).base_classes.get(args.out.resolve().name)
        rewritten = rewrite(document, everything=not chosen, base_classes=base_classes)
        generate(rewritten, digest(args.spec), args.config, args.out)
        for warning in rewritten["x-warnings"]:
            print(f"{args.spec}: warning: {warning}", file=sys.stderr)
    except ConfigError as error:
        print(f"{args.config}: {error}", file=sys.stderr)
        return 1
    except (DocumentError, OSError) as error:
        print(f"{args.spec}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
