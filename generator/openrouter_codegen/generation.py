"""From a document to a package: what the command does, without its arguments and its output."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from .document import DocumentError, digest, keep_operations, load
from .leave_out import LeftOut, leave_out
from .lock import DISTRIBUTION, NAME, Options, generator_version, lock_text
from .project import TEMPLATES, Origin, generate
from .rewrite import rewrite
from .settings import ConfigError, read_settings
from .sources import DocumentSource
from .structure import check_structure

_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Report:
    """What a run has to say of a document.

    Attributes:
        warnings: Faults of the document that do not keep it from being generated.
        misfits: Examples that do not fit their schemas.
        left_out: Operations that were omitted.
    """

    warnings: list[str] = field(default_factory=list)
    misfits: list[str] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def make_package(
    source: DocumentSource, output: Path, options: Options, at: Path | None = None, version: str | None = None
) -> Report:
    """Make the package of a document.

    Args:
        source: The document.
        output: Folder of the package, which is replaced once the new one is proven.
        options: How it is made.
        at: Folder that the package is for, if it is not to stay where it is made.
        version: Version of the generator that the package names; default this one.

    Raises:
        DocumentError: The document holds something that cannot be generated.
        ConfigError: The settings cannot be read.
        OSError: A file cannot be read or written.
    """
    place = (at or output).resolve()
    if source.url is None and source.path.resolve().is_relative_to(place):
        raise DocumentError(
            "#", f"it is inside of {place}, which is replaced: move it out, or name the URL that it came from"
        )
    _check_templates(options.templates)
    try:
        document = load(source.path)
    except DocumentError as error:  # it names the file, which is a temporary one where it was downloaded
        raise DocumentError(error.pointer, error.problem.replace(str(source.path), source.name)) from None
    settings = read_settings(options.config)
    text = digest(source.path)
    version = version or generator_version()
    lock = lock_text(source, document, text, options, place, version)
    origin = Origin(source.name, text, f"{DISTRIBUTION} {version}")
    report = Report()

    def finish(package: Path) -> None:
        (package / NAME).write_text(lock, encoding="utf-8")
        if source.url is not None:  # so that the package can be checked without a network
            shutil.copyfile(source.path, package / source.path.name)

    def write() -> None:
        rewritten = rewrite(
            document,
            everything=not options.operations,
            base_classes=settings.base_classes.get(place.name),
            class_names=settings.class_names,
        )
        report.misfits[:] = generate(
            rewritten, origin, settings, output, written=document, left_out=report.left_out,
            templates=options.templates, finish=finish
        )  # fmt: skip
        report.warnings[:] = rewritten["x-warnings"]

    if options.operations:
        _attempt(lambda: check_structure(document), document, options, report)
        _attempt(lambda: keep_operations(document, list(options.operations)), document, options, report)
    _attempt(write, document, options, report)
    return report


def _check_templates(folder: Path | None) -> None:
    if folder is None:
        return
    if not folder.is_dir():
        raise ConfigError(f"there is no folder {folder}")
    known = {path.name for path in TEMPLATES.glob("*.jinja")}
    for path in sorted(folder.glob("*")):
        if path.suffix == ".jinja" and path.name not in known:
            raise ConfigError(f"{path} has no effect: templates are {', '.join(sorted(known))}")


def _attempt(step: Callable[[], _Result], document: dict[str, Any], options: Options, report: Report) -> _Result:
    """Take a step, again and again without what is broken, if that may be omitted."""
    while True:
        try:
            return step()
        except DocumentError as error:
            more = leave_out(document, error) if options.skip_broken else []
            report.left_out.extend(more)
            if not more:
                raise
