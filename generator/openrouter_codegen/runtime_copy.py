"""Copying the runtime, as it stands, into a generated package."""

from __future__ import annotations

from pathlib import Path

RUNTIME = Path(__file__).parent / "runtime"
HEADER = "# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.\n"


def copy_runtime(package: Path) -> None:
    """Write each module of the runtime, subfolders included, into a package's `runtime`, under a header line."""
    for source in sorted(RUNTIME.rglob("*.py")):
        target = package / "runtime" / source.relative_to(RUNTIME)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(HEADER + source.read_text(encoding="utf-8"), encoding="utf-8")
