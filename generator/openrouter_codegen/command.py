"""The subcommands of `openrouter` around documents: `generate`, `check` and `diff`; also `python -m openrouter_codegen`."""

from __future__ import annotations

import argparse
import gc
import io
import keyword
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .lock import Options

DIFFERS = 3
"""Exit status where a package is not what its document makes."""
CONFIG = Path("generator-config.yml")
"""The settings file that is used where it is there and none is named."""
_INTERRUPTED = 130
"""Exit status after Ctrl-C, as of shells."""
_EXTRA = 'it needs more packages: pip install "openrouter-responses[generate]"'
_SPEC = "an OpenAPI 3 document, YAML or JSON: a path or a URL"
_OPERATIONS = 'only these operations, as in "post /responses,get /models"'


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the commands; return the exit status.

    Args:
        arguments: What stands behind the command's name; None for those of the process.
    """
    parser = argparse.ArgumentParser(prog="openrouter", description="Tools around OpenAPI documents.")
    commands = parser.add_subparsers(dest="command", required=True)
    add_commands(commands)
    args = parser.parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = args.run
    return run(args)


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands to those of a parser; `run` of what is parsed takes the arguments and returns the exit status."""
    generate = commands.add_parser(
        "generate",
        help="generate a typed client package from an OpenAPI document",
        description="Generate a typed client package from an OpenAPI 3 document. The folder is replaced whole, once the new "
        "package is proven: every module imports, and each operation of the document is there.",
        epilog="Exit status: 0 if all is well, 1 if the document cannot be generated, 2 if an argument is wrong, "
        f"{DIFFERS} if --check found a difference.",
    )
    generate.add_argument("spec", metavar="SPEC", help=_SPEC)
    generate.add_argument("out", metavar="OUT", type=Path, help="the package's folder; its name is the package's name")
    generate.add_argument("--operations", metavar="LIST", default="", help=_OPERATIONS)
    generate.add_argument(
        "--skip-broken",
        action="store_true",
        help="omit the operations that cannot be generated, and list them, instead of refusing the document",
    )
    generate.add_argument(
        "--check", action="store_true", help="write nothing; show how the package differs from what the document makes"
    )
    generate.add_argument(
        "--config", metavar="FILE", type=Path, help=f"settings of the generator; default {CONFIG}, if it is there"
    )
    generate.add_argument(
        "--templates", metavar="FOLDER", type=Path, help="templates that take the place of those of the same name"
    )
    generate.add_argument(
        "--meta",
        choices=("none", "pyproject", "uv"),
        default="none",
        help="write a pyproject.toml and a test next to the package, unless they are there; default none",
    )
    generate.add_argument(
        "--show-examples", action="store_true", help="list the document's examples that do not fit their schemas"
    )
    generate.set_defaults(run=_with_errors(_generate))
    check = commands.add_parser(
        "check",
        help="fail where a generated package is not what its document makes",
        description="Generate packages anew, elsewhere, from what their lock files name, and show how those that are there "
        "differ. No network is needed: of a document from a URL, the copy in the package is read.",
        epilog=f"Exit status: 0 if none differs, {DIFFERS} if one does, 1 if one cannot be generated, 2 if an argument is wrong.",
    )
    check.add_argument("packages", metavar="PACKAGE", type=Path, nargs="+", help="folder of a generated package")
    check.set_defaults(run=_with_errors(_check))
    update = commands.add_parser(
        "update",
        help="generate packages again, from what their lock files name",
        description="Generate packages again: of a URL the newest document, with the options that they were made with.",
        epilog="Exit status: 0 if all is well, 1 if one cannot be generated, 2 if an argument is wrong.",
    )
    update.add_argument("packages", metavar="PACKAGE", type=Path, nargs="+", help="folder of a generated package")
    update.set_defaults(run=_with_errors(_update))
    diff = commands.add_parser(
        "diff",
        help="show what changed on the wire between two OpenAPI documents",
        description="Show what changed on the wire between two OpenAPI documents, however each is written.",
        epilog="Exit status: 0 equal or cosmetic, 3 additive, 4 breaking, 1 a document that cannot be read, 2 wrong arguments.",
    )
    diff.add_argument("base", metavar="OLD", help=_SPEC)
    diff.add_argument("spec", metavar="NEW", help="the newer document")
    diff.add_argument(
        "--operations", metavar="LIST", default="", help=f'{_OPERATIONS}, or "base" for those that OLD has'
    )
    diff.add_argument(
        "--format", choices=("text", "json", "markdown"), default="text", help="markdown is for pull requests"
    )
    diff.add_argument(
        "--news",
        action="store_true",
        help="list what is new, and only count what the base alone has: for a base that holds more than the document",
    )
    diff.set_defaults(run=_with_errors(_diff))


def _with_errors(command: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Return a command whose errors are one line on stderr, and exit status 1."""

    def run(args: argparse.Namespace) -> int:
        try:
            from jinja2 import TemplateError

            from .document import DocumentError
            from .settings import ConfigError
        except ModuleNotFoundError as error:
            sys.stderr.write(f"openrouter {args.command}: {_EXTRA} ({error.name} is missing)\n")
            return 2
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):  # what is in a document may be more than the encoding has
                stream.reconfigure(errors="backslashreplace")
        try:
            return command(args)
        except ConfigError as error:
            _print_error(f"{getattr(args, 'config', None) or CONFIG}: {error}")
        except TemplateError as error:
            place = f"{getattr(error, 'name', None) or 'a template'}:{getattr(error, 'lineno', None) or '?'}"
            _print_error(f"{getattr(args, 'templates', None) or 'templates'}: {place}: {error}")
        except RecursionError:
            _print_error(f"{_subject(args)}: #: schemas are nested too deeply")
        except FileNotFoundError as error:
            _print_error(f"{error.filename}: {error.strerror}")
        except (DocumentError, OSError) as error:
            _print_error(f"{_subject(args)}: {error}")
        except KeyboardInterrupt:
            return _INTERRUPTED
        return 1

    return run


def _print_error(line: str) -> None:
    from .spec_diff.report import shown

    sys.stderr.write(f"{shown(line)}\n")


def _subject(args: argparse.Namespace) -> str:
    from .sources import without_credentials

    return without_credentials(str(getattr(args, "subject", None) or args.spec))


def _choices(args: argparse.Namespace) -> list[str]:
    return [choice.strip() for choice in args.operations.split(",") if choice.strip()]


def _generate(args: argparse.Namespace) -> int:
    from .check import differences
    from .lock import Options, kept_document
    from .progress import progress
    from .sources import opened

    name = args.out.resolve().name
    if not name.isidentifier() or keyword.iskeyword(name):
        problem = f"{name!r} is the name of the package, and not one that an import statement can have"
        if args.meta != "none":
            _print_error(f"{args.out}: {problem}: name the folder otherwise")
            return 2
        _print_error(f"{args.out}: warning: {problem}")
    if args.templates is not None and not args.templates.is_dir():
        _print_error(f"--templates: there is no folder {args.templates}")
        return 2
    config = args.config or (CONFIG if CONFIG.exists() else None)
    options = Options(tuple(_choices(args)), args.skip_broken, config, args.templates)
    if not args.check:
        return _make(args, options)
    gc.set_threshold(100_000)  # as in `_make`
    with opened(args.spec, kept_document(args.out)) as source, progress(f"checking {args.out.name}"):
        return _show(differences(source, args.out, options))


def _make(args: argparse.Namespace, options: Options) -> int:
    from .generation import make_package
    from .lock import kept_document
    from .progress import progress
    from .sources import opened

    gc.set_threshold(100_000)  # what is made stays until the end: looking for garbage among it takes time for nothing
    with (
        opened(args.spec, kept_document(args.out)) as source,
        progress(f"generating {args.out.name} from {source.name}"),
    ):
        report = make_package(source, args.out, options)
    _write_project(args)
    name = _subject(args)
    for line in report.warnings:
        _print_error(f"{name}: warning: {line}")
    if args.show_examples:
        for line in report.misfits:
            _print_error(f"warning: {line}")
    elif report.misfits:
        sys.stdout.write(
            f"{name}: {len(report.misfits)} examples do not fit their schemas; --show-examples lists them\n"
        )
    if report.left_out:
        sys.stderr.write(f"omitted ({len(report.left_out)}), see {args.out / 'README.md'}:\n")
    for one in report.left_out:
        _print_error(f"  {one}")
    return 0


def _write_project(args: argparse.Namespace) -> None:
    """Write the files around the package that were asked for."""
    from .lock import read_lock
    from .project_files import write_project

    if args.meta == "none":
        return
    lock = read_lock(args.out)
    for path in write_project(args.out, args.meta, lock.title, lock.version):
        sys.stderr.write(f"{path} is there already; it was not changed\n")


def _check(args: argparse.Namespace) -> int:
    from .check import differences
    from .lock import locked_source, read_lock
    from .progress import progress

    gc.set_threshold(100_000)  # as above

    def check(args: argparse.Namespace) -> int:
        lock = read_lock(args.subject)
        args.config = lock.options.config
        with progress(f"checking {args.subject}"):
            return _show(differences(locked_source(lock, args.subject), args.subject, lock.options))

    results = [_with_errors(check)(argparse.Namespace(command="check", subject=package)) for package in args.packages]
    return 1 if 1 in results else max(results)


def _update(args: argparse.Namespace) -> int:
    from .lock import read_lock

    def update(args: argparse.Namespace) -> int:
        from .sources import is_url

        lock = read_lock(args.out)
        options = lock.options
        args.spec = lock.document if is_url(lock.document) else os.path.relpath(args.out / lock.document)
        args.config, args.templates, args.skip_broken = options.config, options.templates, options.skip_broken
        return _make(args, options)

    results = [
        _with_errors(update)(
            argparse.Namespace(command="update", out=out, subject=out, show_examples=False, meta="none")
        )
        for out in args.packages
    ]
    return max(results)


def _show(lines: list[str]) -> int:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return DIFFERS if lines else 0


def _diff(args: argparse.Namespace) -> int:
    from .document import DocumentError, load, operations
    from .progress import progress
    from .sources import opened, without_credentials
    from .spec_diff import EXIT_CODES, compare, worst
    from .spec_diff.report import as_json, as_markdown, as_text

    documents: dict[str, Any] = {}
    with ExitStack() as stack, progress("comparing"):
        for spec in (args.base, args.spec):
            args.subject = spec
            documents[spec] = load(stack.enter_context(opened(spec)).path)
        try:
            chosen = _choices(args)
            if chosen == ["base"]:
                chosen = [f"{method} {path}" for method, path, _ in operations(documents[args.base])]
            changes = compare(documents[args.base], documents[args.spec], chosen)
        except (DocumentError, RecursionError):
            args.subject = _at_fault(documents)
            raise
    write = {"json": as_json, "markdown": as_markdown}.get(args.format)
    base, spec = without_credentials(args.base), without_credentials(args.spec)
    text = write(changes, base, spec) if write else as_text(changes, base if args.news else None)
    sys.stdout.write(text + "\n")
    return EXIT_CODES[worst(changes)]


def _at_fault(documents: dict[str, Any]) -> str:
    """Return which document cannot be compared even with itself; all of them if it is only the pair."""
    from .document import DocumentError
    from .spec_diff import compare

    for name, document in documents.items():
        try:
            compare(document, document)
        except (DocumentError, RecursionError):
            return name
    return " and ".join(documents)
