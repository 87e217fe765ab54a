"""The lock file of a package: which document it was made from, by what, and how, so that anybody can make it again."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from .document import DocumentError, digest
from .sources import KEPT, DocumentSource, is_url

NAME = "openapi-lock.json"
DISTRIBUTION = "openrouter-responses"


@dataclass(frozen=True)
class Options:
    """How a package is made.

    Attributes:
        operations: Only these, as in "get /models"; all if empty.
        skip_broken: Whether operations that cannot be generated are omitted.
        config: The settings file, or None.
        templates: Folder of templates that take the place of the generator's, or None.
    """

    operations: tuple[str, ...] = ()
    skip_broken: bool = False
    config: Path | None = None
    templates: Path | None = None


@dataclass(frozen=True)
class Lock:
    """What a lock file says.

    Attributes:
        document: Path of the document as seen from the package, or its URL.
        etag: The version that the URL's server gave it, if it gave one.
        digest: SHA-256 of the document's text.
        title: Title of the API.
        version: Version of the document.
        options: How the package was made.
        generator: Version of the generator.
    """

    document: str
    etag: str | None
    digest: str
    title: str
    version: str
    options: Options
    generator: str


def generator_version() -> str:
    """Return the version of the distribution that this generator is in."""
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:  # run from its folder
        return "unknown"


def lock_text(
    source: DocumentSource, document: dict[str, Any], sha256: str, options: Options, package: Path, version: str
) -> str:
    """Return the content of the lock file of a package.

    Args:
        source: Where the document came from.
        document: The document.
        sha256: That of its text.
        options: How the package is made.
        package: Folder that the package is for: paths are written as seen from there.
        version: Version of the generator.
    """
    info = document.get("info")
    info = info if isinstance(info, dict) else {}
    content = {
        "document": {
            "from": source.url or _relative(source.path, package),
            "etag": source.etag,
            "sha256": sha256,
            "title": str(info.get("title") or ""),
            "version": str(info.get("version") or ""),
        },
        "generator": {"name": DISTRIBUTION, "version": version},
        "options": {
            "operations": list(options.operations),
            "skip_broken": options.skip_broken,
            "config": _relative(options.config, package) if options.config else None,
            "config_sha256": file_digest(options.config) if options.config else None,
            "templates": _relative(options.templates, package) if options.templates else None,
        },
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def read_lock(package: Path) -> Lock:
    """Read the lock file of a package.

    Raises:
        DocumentError: There is none, or it cannot be read.
    """
    path = package / NAME
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        document, options = read["document"], read["options"]
        config = package / options["config"] if options["config"] else None
        templates = package / options["templates"] if options["templates"] else None
        return Lock(
            str(document["from"]),
            document["etag"],
            str(document["sha256"]),
            str(document["title"]),
            str(document["version"]),
            Options(tuple(map(str, options["operations"])), bool(options["skip_broken"]), config, templates),
            str(read["generator"]["version"]),
        )
    except FileNotFoundError:
        raise DocumentError("#", f"there is no {path}: name the document that the package is made from") from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DocumentError("#", f"{path} is not a lock file of a package: {error!r}") from None


def locked_source(lock: Lock, package: Path) -> DocumentSource:
    """Return the document that a package was made from: of one from a URL, the copy in the package.

    Raises:
        DocumentError: The copy is not there.
    """
    if not is_url(lock.document):
        return DocumentSource(package / lock.document)
    for name in KEPT:
        if (package / name).exists():
            return DocumentSource(package / name, lock.document, lock.etag)
    raise DocumentError("#", f"{package} lacks its copy of {lock.document}; generate it again")


def kept_document(package: Path) -> DocumentSource | None:
    """Return the document that a package keeps of a URL, unchanged since it was downloaded; None if there is none."""
    try:
        lock = read_lock(package)
        source = locked_source(lock, package)
        return source if source.url is not None and digest(source.path) == lock.digest else None
    except (DocumentError, OSError):
        return None


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a text file, independent of line endings."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _relative(path: Path, package: Path) -> str:
    """Return a path as seen from a package, so that a checkout may stand anywhere; as it is where there is no such way."""
    try:
        there = path.absolute().parent.resolve() / path.name  # a link keeps its name: it is what the package names
        return Path(os.path.relpath(there, package.resolve())).as_posix()
    except ValueError:  # on another drive of Windows
        return path.resolve().as_posix()
