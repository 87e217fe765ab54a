"""Command line: `python -m release.version_check`: whether the version says what changed since the last release.

The evidence is the document and the Python API of the last tag against those of this commit. Version, changelog and tag have to
agree. Building and installing is `release.artifacts`.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from openrouter_codegen.spec_diff import CLASSES, DocumentError, compare, load, worst

from .history import History, HistoryError
from .python_api import compare_api
from .version import Version

SHOWN = 20
"""How many changes of a class are listed; `make spec-diff` lists all."""


def main(arguments: list[str] | None = None) -> int:
    """Check the version; return 0 if it may be released, else 1."""
    parser = argparse.ArgumentParser(prog="version-check", description="Check that the version says what changed.")
    parser.add_argument("--root", type=Path, default=Path(), help="the checkout")
    parser.add_argument("--tag", default="", help="the tag that the release is to have, as in v1.2.3")
    args = parser.parse_args(arguments)
    try:
        problems = list(check(args.root, args.tag))
    except (HistoryError, DocumentError, OSError) as error:
        problems = [str(error)]
    for problem in problems:
        print(f"release-check: {problem}", file=sys.stderr)
    return 1 if problems else 0


def check(root: Path, tag: str = "") -> Iterator[str]:
    """Yield what stands in the way of releasing a checkout, a sentence each.

    Args:
        root: The checkout.
        tag: The tag that the release is to have; "" for the version's.

    Raises:
        HistoryError: There is no history to compare with.
        DocumentError: A document cannot be read.
        OSError: A file is missing.
    """
    history = History(root)
    if history.changed:
        yield f"there are changes that are not committed: {', '.join(history.changed[:5])}"
    version = _declared(root)
    if version is None:
        yield "overlays/openrouter_responses/_version.py holds no version such as 1.2.3"
        return
    yield from _changelog(root, version)
    yield from _tag(history, version, tag)
    released = history.releases()
    earlier = [known for known in released if known != version]
    if not earlier:
        print(f"{version} is the first release: there is no earlier tag such as v0.1.0, so everything is new")
        return
    last = max(earlier)
    meaning = _meaning(history, released[last])
    needed = last.after(meaning)
    print(f"{last} -> {version}: {meaning}, so at least {needed}")
    if version < needed:
        yield f"{version} understates what changed since {last}: that is {meaning} and needs {needed} or more"


def _declared(root: Path) -> Version | None:
    text = (root / "overlays/openrouter_responses/_version.py").read_text(encoding="utf-8")
    match = re.search(r'^__version__ = "(.*)"$', text, re.M)
    return Version.parse(match[1]) if match else None


def _changelog(root: Path, version: Version) -> Iterator[str]:
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    parts = re.split(r"^## +(\S+)(.*)$", text, flags=re.M)
    entries = {parts[i]: (parts[i + 1], parts[i + 2]) for i in range(1, len(parts) - 2, 3)}
    if str(version) not in entries:
        yield f"CHANGELOG.md has no entry for {version}: write what changes for users under `## {version} - YYYY-MM-DD`"
        return
    heading, body = entries[str(version)]
    if not re.fullmatch(r" - \d{4}-\d{2}-\d{2}", heading.rstrip()):
        yield f"CHANGELOG.md gives {version} no date: its heading is to be `## {version} - YYYY-MM-DD`"
    if not body.strip():
        yield f"CHANGELOG.md says nothing under {version}"
    newest = next(iter(entries))
    if newest != str(version):
        yield f"CHANGELOG.md begins with {newest}, but the version is {version}"


def _tag(history: History, version: Version, tag: str) -> Iterator[str]:
    here = history.releases(here=True).values()
    for other in dict.fromkeys((*([tag] if tag else []), *here)):
        if other != f"v{version}":
            yield f"the tag is {other}, but the version is {version}: they have to agree"
    if f"v{version}" not in here and history.tag_exists(f"v{version}"):
        yield f"{version} was released already: v{version} is another commit"


def _meaning(history: History, tag: str) -> str:
    """Print what changed since a tag and return the class of the worst of it."""
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old"), Path(folder, "new")
        history.export(tag, old)
        history.export("HEAD", new)
        changes = compare(load(old / "openapi.yaml"), load(new / "openapi.yaml"))
        api = compare_api(old, new)
    found = {
        meaning: [f"openapi.yaml: {change.path}: {change.text}" for change in changes if change.meaning == meaning]
        for meaning in reversed(CLASSES)
    }
    found["breaking"] += api.breaking
    found["additive"] += api.additive
    for meaning, lines in found.items():
        if lines:
            print(f"{meaning} since {tag} ({len(lines)})")
            print("\n".join(f"  {line}" for line in lines[:SHOWN]))
    return next((meaning for meaning, lines in found.items() if lines), worst(changes))


if __name__ == "__main__":
    sys.exit(main())
